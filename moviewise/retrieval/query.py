"""Read what a search asks for: years, genres, languages, countries, people, and the words left.

Must not know weights, vectors or how films are ranked.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from moviewise.retrieval.words import CHATTER, GRAMMAR, fold

GENRES = {
    "Action": "action",
    "Adventure": "adventure|adventures",
    "Animation": "animation|animations|animated|cartoon|cartoons|anime",
    "Biography": "biography|biographies|biopic|biopics|biographical",
    "Children": "childrens|for children|for kids|kids movies|kids films|kids movie|kids film|"
    "family films|family movies|family film|family movie",
    "Comedy": "comedy|comedies|comedic",
    "Crime": "crime",
    "Documentary": "documentary|documentaries",
    "Drama": "drama|dramas",
    "Fantasy": "fantasy|fantasies",
    "Film-Noir": "noir|noirs|film noir|film noirs|films noirs",
    "History": "historical",
    "Horror": "horror|horrors|slasher|slashers",
    "Musical": "musical|musicals",
    "Mystery": "mystery|mysteries",
    "Romance": "romance|romances|romantic",
    "Sci-Fi": "scifi|sci fi|science fiction|sf",
    "Sport": "sports|sport",
    "Thriller": "thriller|thrillers",
    "War": "war movies|war films|war movie|war film|war drama|war dramas",
    "Western": "western|westerns",
}
TWO_IN_ONE = {
    "romcom": ("Romance", "Comedy"), "romcoms": ("Romance", "Comedy"),
    "rom com": ("Romance", "Comedy"), "rom coms": ("Romance", "Comedy"),
    "dramedy": ("Drama", "Comedy"), "dramedies": ("Drama", "Comedy"),
}  # fmt: skip

PLACES = {
    "french": ("fr", "France"), "italian": ("it", "Italy"), "spanish": ("es", "Spain"),
    "german": ("de", "Germany"), "japanese": ("ja", "Japan"), "korean": ("ko", "South Korea"),
    "south korean": ("ko", "South Korea"), "chinese": ("zh", "China"), "hindi": ("hi", ""),
    "indian": ("", "India"), "bollywood": ("hi", "India"), "russian": ("ru", "Russia"),
    "soviet": ("", "Soviet Union"), "swedish": ("sv", "Sweden"), "danish": ("da", "Denmark"),
    "norwegian": ("no", "Norway"), "finnish": ("fi", "Finland"), "polish": ("pl", "Poland"),
    "czech": ("cs", "Czech Republic"), "hungarian": ("hu", "Hungary"), "dutch": ("nl",
    "Netherlands"), "belgian": ("", "Belgium"), "swiss": ("", "Switzerland"),
    "austrian": ("", "Austria"), "greek": ("el", "Greece"), "turkish": ("tr", "Turkey"),
    "iranian": ("fa", "Iran"), "persian": ("fa", ""), "israeli": ("he", "Israel"),
    "hebrew": ("he", ""), "arabic": ("ar", ""), "egyptian": ("", "Egypt"),
    "brazilian": ("", "Brazil"), "portuguese": ("pt", "Portugal"), "mexican": ("", "Mexico"),
    "argentine": ("", "Argentina"), "argentinian": ("", "Argentina"), "chilean": ("", "Chile"),
    "cuban": ("", "Cuba"), "canadian": ("", "Canada"), "australian": ("", "Australia"),
    "british": ("", "United Kingdom"), "english language": ("en", ""), "irish": ("", "Ireland"),
    "icelandic": ("is", "Iceland"), "romanian": ("ro", "Romania"), "thai": ("th", "Thailand"),
    "vietnamese": ("vi", "Vietnam"), "cantonese": ("yue", ""), "hong kong": ("", "Hong Kong"),
    "taiwanese": ("", "Taiwan"), "american": ("", "United States"), "scottish": ("",
    "United Kingdom"), "new zealand": ("", "New Zealand"), "south african": ("", "South Africa"),
}  # fmt: skip

NUMBER_DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000,
}  # fmt: skip

ALIASES = {
    "world war ii": "world war two",
    "world war 2": "world war two",
    "second world war": "world war two",
    "wwii": "world war two",
    "ww2": "world war two",
    "world war i": "world war one",
    "first world war": "world war one",
    "wwi": "world war one",
    "ww1": "world war one",
    "the mob": "gangsters",
    "mafia": "gangsters",
    "spies": "espionage",
    "spy": "espionage",
    "xmas": "christmas",
    "ai": "artificial intelligence",
    "same day": "time loop",
}
"""Words for a topic, and the theme that stands for it in our notes."""

ORDERS = {
    "longest": "longest", "shortest": "shortest", "oldest": "oldest", "earliest": "oldest",
    "newest": "newest", "latest": "newest", "best rated": "best", "highest rated": "best",
    "top rated": "best", "best reviewed": "best", "best": "best", "most popular": "popular",
    "most rated": "popular", "famous": "popular", "popular": "popular", "worst": "worst",
    "lowest rated": "worst",
}  # fmt: skip

AROUND = frozenset(
    {
        "black and white", "a long time ago", "long time ago", "years ago", "when i was a kid",
        "when i was little", "when i was young", "as a kid", "as a child", "in my childhood",
        "on tv", "old movie", "old film", "end of the movie", "end of the film",
        "for the life of me", "point of view", "at some point", "at one point",
        "in the end", "at the end",
    }
)  # fmt: skip
"""Said around a description, and no part of what happens in the film."""

LONG = 6
"""From so many telling words on it is a description: years and genres in it are hints only."""
TITLE_WORDS = 4
"""Up to so many words may well be a title."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Something a film must be: it has one of these facets."""

    label: str
    facets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What a search asks for."""

    text: str
    words: tuple[str, ...]
    """Folded, worth looking for in what is written about films."""
    filters: tuple[Filter, ...] = ()
    years: tuple[int, int] | None = None
    people: tuple[str, ...] = ()
    """Folded names."""
    order: str | None = None
    """`longest`, `shortest`, `oldest`, `newest`, `best`, `worst`, `popular`."""

    topics: tuple[str, ...] = ()
    """Themes that the text has another word for."""

    @property
    def is_long(self) -> bool:
        return len(self.words) >= LONG

    @property
    def may_be_title(self) -> bool:
        is_short = len(self.text.split()) <= TITLE_WORDS
        return is_short and not (self.is_filtered or self.asks_for_several)

    @property
    def asks_for_several(self) -> bool:
        """Whether it asks for films of a kind, so that it is hardly a misspelt title."""
        return bool({"films", "movies"} & set(self.text.split()))

    @property
    def is_filtered(self) -> bool:
        return bool(self.filters or self.years or self.people)


def _nobody(_: str) -> bool:
    return False


def parse(text: str, is_name: Callable[[str], bool] = _nobody) -> Query:
    """Read a search.

    Args:
        text: What the person typed.
        is_name: Whether a folded text is the full name of someone in the credits.

    >>> parse("French comedies from the 90s about a wedding").words
    ('wedding',)
    >>> parse("French comedies from the 90s about a wedding").years
    (1990, 1999)
    """
    words = fold(_with_numerals(text)).split()
    topics = [
        ALIASES[p] for start, end in _windows(words) if (p := _joined(words, start, end)) in ALIASES
    ]
    used = [False] * len(words)
    filters: list[Filter] = []
    people: list[str] = []
    years: tuple[int, int] | None = None
    order: str | None = None
    for start, end in _windows(words):
        phrase = " ".join(words[start:end])
        if any(used[start:end]):
            continue
        if end - start > 1 and is_name(phrase):
            people.append(phrase)
        elif span := _years(phrase):
            years = span if years is None else (min(years[0], span[0]), max(years[1], span[1]))
        elif found := _filters(phrase):
            filters += [new for new in found if new not in filters]
        elif phrase in ORDERS and order is None:
            order = ORDERS[phrase]
        elif phrase in AROUND:
            pass
        else:
            continue
        used[start:end] = [True] * (end - start)
    left = [word for word, is_used in zip(words, used, strict=True) if not is_used]
    left = [word for word in left if word not in GRAMMAR and word not in CHATTER]
    return Query(
        " ".join(words), tuple(left), tuple(filters), years, tuple(people), order, tuple(topics)
    )


def _windows(words: Sequence[str], longest: int = 5) -> Iterator[tuple[int, int]]:
    for length in range(min(longest, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            yield start, start + length


def _joined(words: Sequence[str], start: int, end: int) -> str:
    return " ".join(words[start:end])


def _with_numerals(text: str) -> str:
    """Write "'90s" and "1990's" as folding will keep them."""
    return re.sub(r"\b(\d{2,4})['’]s\b", r"\1s", text)  # noqa: RUF001  a typed quote


_DECADE = re.compile(r"(?:(?P<part>early|mid|late) )?(?:the )?(?P<decade>\d{3}0|\d0)s")
_BETWEEN = re.compile(r"(?:between |from )(?P<low>\d{4}) (?:and|to|until) (?P<high>\d{4})")
_SIDE = re.compile(r"(?P<side>before|until|after|since|by) (?P<year>\d{4})")
_YEAR = re.compile(r"(?:(?:in|from|of|released in|made in) )?(?P<year>(?:19|20)\d\d)")
_SPANS = {"early": (0, 4), "mid": (3, 7), "late": (5, 9), None: (0, 9)}
FIRST, LAST = 1890, 2100


_MAY_BE_YEAR = re.compile(r"\d0s\b|\d{4}|ties\b|ies\b")


def _years(phrase: str) -> tuple[int, int] | None:
    if not _MAY_BE_YEAR.search(phrase):
        return None
    if match := _BETWEEN.fullmatch(phrase):
        return int(match["low"]), int(match["high"])
    if match := _SIDE.fullmatch(phrase):
        year = int(match["year"])
        sides = {"before": (FIRST, year - 1), "until": (FIRST, year), "by": (FIRST, year)}
        return sides.get(match["side"], (year + (match["side"] == "after"), LAST))
    if match := _YEAR.fullmatch(phrase):
        return int(match["year"]), int(match["year"])
    for word, decade in NUMBER_DECADES.items():
        phrase = phrase.replace(word, f"{decade}s")
    if match := _DECADE.fullmatch(phrase):
        decade = int(match["decade"])
        decade += 0 if decade > 100 else (1900 if decade >= 20 else 2000)
        low, high = _SPANS[match["part"]]
        return decade + low, decade + high
    return None


def _phrases() -> dict[str, tuple[Filter, ...]]:
    found: dict[str, tuple[Filter, ...]] = {}
    for genre, names in GENRES.items():
        found |= dict.fromkeys(names.split("|"), (Filter(genre, (f"genre:{genre}",)),))
    for name, genres in TWO_IN_ONE.items():
        found[name] = tuple(Filter(genre, (f"genre:{genre}",)) for genre in genres)
    for name, (code, country) in PLACES.items():
        facet = f"language:{code}" if code else f"country:{country}"
        found[name] = (Filter(name.title(), (facet,)),)
        if code:
            found[f"{name} language"] = (Filter(name.title(), (f"language:{code}",)),)
    return found


PHRASES = _phrases()


def _filters(phrase: str) -> tuple[Filter, ...]:
    return PHRASES.get(phrase, ())
