"""Read a text against the evidence: names become marks that say which fact they can stand for.

`You gave Heat 4.5 stars` becomes `you gave <t1> <s4.5>`. A name that no fact carries stays a word,
and no clause of the grammar knows it. Must not know how texts are made.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from moviewise.domain import MovieId
from moviewise.explanation.evidence import Evidence

_NUMBERS = {
    "half": 0.5,
    "one": 1.0,
    "two": 2.0,
    "three": 3.0,
    "four": 4.0,
    "five": 5.0,
}
_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
ROLES = ("directors", "writers", "cast")


@dataclass(frozen=True)
class Facts:
    """The evidence of one film, arranged for looking up."""

    evidence: Sequence[Evidence]

    @cached_property
    def films(self) -> Mapping[MovieId, Evidence]:
        """Films whose facts are known."""
        return {e.values["movie_id"]: e for e in self.evidence if e.kind == "film"}

    @cached_property
    def subject(self) -> MovieId:
        """The explained film; 0 where the evidence names none."""
        named = [e.values["movie_id"] for e in self._of("film") if e.values["role"] == "subject"]
        return int(named[0]) if named else 0

    @cached_property
    def ratings(self) -> Mapping[MovieId, Evidence]:
        """What the person gave."""
        return {e.values["movie_id"]: e for e in self._of("rating")}

    @cached_property
    def titles(self) -> Mapping[str, tuple[MovieId, ...]]:
        """Films by title."""
        found: dict[str, tuple[MovieId, ...]] = {}
        for each in (*self._of("film"), *self._of("rating"), *self._of("alternative")):
            ids = found.get(each.values["title"], ())
            if each.values["movie_id"] not in ids:
                found[each.values["title"]] = (*ids, each.values["movie_id"])
        return found

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Everyone credited on a film of the evidence."""
        names = (n for e in self.films.values() for role in ROLES for n in e.values[role])
        return tuple(dict.fromkeys(names))

    def of(self, kind: str) -> Evidence | None:
        """Return the first fact of a kind."""
        return next(iter(self._of(kind)), None)

    def moves(self) -> Sequence[Evidence]:
        return self._of("rank_move")

    def film_value(self, movie_id: MovieId, name: str) -> Any:  # noqa: ANN401 (any fact)
        film = self.films.get(movie_id)
        return film.values[name] if film else None

    def same_people(self, movie_id: MovieId) -> Evidence | None:
        """Return the fact that people who liked this film like the explained one."""
        for each in self._of("same_people"):
            if movie_id in each.values["movie_ids"]:
                return each
        return None

    def shared(self, ids: Iterable[MovieId], groups: Iterable[str]) -> Evidence | None:
        """Return the fact that these films share something of these groups."""
        for each in self._of("shared"):
            if set(ids) == set(each.values["movie_ids"]) and each.values["group"] in groups:
                return each
        return None

    def _of(self, kind: str) -> Sequence[Evidence]:
        return [each for each in self.evidence if each.kind == kind]


@dataclass
class Marked:
    """A text whose names became marks, and what the marks stand for."""

    text: str
    titles: list[tuple[MovieId, ...]] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    traits: list[list[tuple[str, str]]] = field(default_factory=list)
    """What each may mean: group and name, as in `("genres", "Crime")`."""
    problems: list[str] = field(default_factory=list)


def mark(text: str, facts: Facts) -> Marked:
    """Mark every name of the evidence in a text, the longest names first."""
    marked = Marked(re.sub(r"\s+", " ", _plain(text)).strip())
    names = dict.fromkeys(facts.people, False) | dict.fromkeys(facts.titles, True)
    for name in sorted(names, key=lambda n: (-len(n), n)):
        if names[name]:
            _mark_title(marked, name, facts)
        else:
            _mark_person(marked, name)
    _mark_numbers(marked)
    marked.text = marked.text.lower().replace("\x01", "<").replace('"', " ")
    _mark_traits(marked, facts)
    marked.text = re.sub(r"\s*([,;:()\u2013])\s*", r" \1 ", marked.text)
    marked.text = re.sub(r"\s+", " ", marked.text).strip()
    return marked


def is_tricky(title: str) -> bool:
    """Say whether a title may be taken for a plain word; it is then quoted or given its year.

    >>> is_tricky("It"), is_tricky("Heat")
    (True, False)
    """
    return len(title) <= 3 or title.lower() in PLAIN_WORDS


PLAIN_WORDS = frozenset(
    [
        "also",
        "because",
        "both",
        "ever",
        "film",
        "films",
        "first",
        "from",
        "half",
        "here",
        "like",
        "list",
        "none",
        "nobody",
        "nothing",
        "people",
        "rank",
        "second",
        "since",
        "stars",
        "star",
        "than",
        "that",
        "them",
        "then",
        "they",
        "this",
        "those",
        "with",
        "without",
        "your",
        "yours",
        "once",
        "four",
        "five",
        "nine",
        "seven",
        "eight",
        "three",
    ]
)


def split(text: str) -> list[str]:
    """Split prose into sentences at points that end one."""
    return [part.strip() for part in re.split(r"(?<=[.!?])\s+(?=\S)", text) if part.strip()]


_SWAPS = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u2014": "\u2013", "\u2212": "-"}
)


def _plain(text: str) -> str:
    """Write quotes and dashes one way, and drop what marks emphasis."""
    text = re.sub(r"[<>\x01]|(?<!\w)[*_]+|[*_]+(?!\w)", "", text.translate(_SWAPS))
    return text.replace(" - ", " \u2013 ")


def _mark_title(marked: Marked, title: str, facts: Facts) -> None:
    name = re.escape(re.sub(r"\s+", " ", _plain(title)).strip())
    year = r"(?: \((\d{4})\))"
    ending = rf'(?:"{year}?|{year})' if is_tricky(title) else rf'"?(?![\w>]){year}?'
    pattern = rf'(?<![\w\x01])"?{name}{ending}'
    marked.text = re.sub(
        pattern, lambda m: _title(m, facts.titles[title], marked, facts), marked.text
    )


def _title(found: re.Match[str], ids: tuple[MovieId, ...], marked: Marked, facts: Facts) -> str:
    if year := next((group for group in found.groups() if group), ""):
        meant = tuple(i for i in ids if facts.film_value(i, "year") == int(year))
        if not meant:
            marked.problems.append(f"{found[0]} is not a film of that year")
        ids = meant or ids
    marked.titles.append(ids)
    return f"\x01t{len(marked.titles) - 1}>"


def _mark_person(marked: Marked, name: str) -> None:
    pattern = rf"(?<![\w\x01]){re.escape(_plain(name))}(?![\w>])"
    if re.search(pattern, marked.text):
        marked.people.append(name)
        marked.text = re.sub(pattern, f"\x01p{len(marked.people) - 1}>", marked.text)


def _mark_numbers(marked: Marked) -> None:
    words = "|".join(_NUMBERS)
    five = r"(?: out of (?:5|five)|/5)"
    rules: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
        (r"\bhalf a star\b", lambda _: _star("0.5")),
        (rf"\b({words}) and a half[ -]stars?\b", lambda m: _star(m[1], 0.5)),
        (rf"\b({words})[ -]stars?\b", lambda m: _star(m[1])),
        (rf"(?<![\w.])(\d+(?:\.\d+)?){five}?[ -]stars?\b", lambda m: _star(m[1])),
        (rf"(?<![\w.])(\d(?:\.\d)?){five}(?![\w/])", lambda m: _star(m[1])),
        (r"(?:#|\bNo\. |\bnumber |\brank |\bplace )(\d[\d,]*)", _rank),
        (rf"\b({'|'.join(_ORDINALS)}) place\b", lambda m: f"\x01r{_ORDINALS[m[1].lower()]}>"),
        (r"\b(\d{3}0)'?s\b", lambda m: f"\x01d{m[1]}>"),
        (r"(?<![\w.,])((?:18|19|20)\d\d)(?![\w.]\d|\w)", lambda m: f"\x01y{m[1]}>"),
    )
    for pattern, change in rules:
        marked.text = re.sub(pattern, change, marked.text, flags=re.IGNORECASE)


def _star(number: str, more: float = 0.0) -> str:
    stars = _NUMBERS.get(number.lower()) or float(number)
    return f"\x01s{stars + more:g}>"


def _rank(found: re.Match[str]) -> str:
    digits = found[1].rstrip(",")
    rest = found[1][len(digits) :]
    return f"\x01r{int(digits.replace(',', ''))}>{rest}"


TRAITS = ("genres", "themes", "moods", "languages", "countries")


def _mark_traits(marked: Marked, facts: Facts) -> None:
    meanings: dict[str, list[tuple[str, str]]] = {}
    for film in facts.films.values():
        for group in TRAITS:
            for name in film.values[group]:
                for form in forms(group, name):
                    meanings.setdefault(form, []).append((group, name))
    for form in sorted(meanings, key=lambda f: (-len(f), f)):
        pattern = rf"(?<![\w<]){re.escape(form)}(?![\w>])"
        if re.search(pattern, marked.text):
            marked.traits.append(meanings[form])
            marked.text = re.sub(pattern, f"<a{len(marked.traits) - 1}>", marked.text)


def forms(group: str, name: str) -> tuple[str, ...]:
    """List the ways a trait is written, in small letters.

    >>> forms("genres", "Comedy")
    ('comedy', 'comedies')
    """
    if group == "languages":
        return (LANGUAGES[name].lower(),) if name in LANGUAGES else ()
    low = name.lower()
    if group != "genres":
        return (low, low.removeprefix("the "))
    plural = low[:-1] + "ies" if low.endswith("y") else low + "s"
    return (low, plural, *GENRE_WORDS.get(low, ()))


GENRE_WORDS = {
    "sci-fi": ("science fiction", "science-fiction"),
    "science fiction": ("sci-fi",),
    "romance": ("romantic",),
    "animation": ("animated",),
    "documentary": ("documentaries",),
    "children": ("children's",),
    "biography": ("biographical",),
    "history": ("historical",),
    "music": (),
    "film-noir": ("film noir",),
}
LANGUAGES = {
    "ar": "Arabic",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "tr": "Turkish",
    "zh": "Chinese",
}
"""Languages named in sentences; English goes without saying."""
