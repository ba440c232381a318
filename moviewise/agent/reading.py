"""One message with everything in it that code can name: films, people, years, stars, references.

What is named is claimed, word by word; what is left is what a decider still has to explain.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from moviewise.agent.lexicon import FUNCTION, SINGLE, concept_at
from moviewise.agent.listed import Listed
from moviewise.agent.numbers import NUMBER_WORDS, ORDINAL_WORDS, Number, numbers_in
from moviewise.agent.sentiments import BY_PHRASE, SMILES
from moviewise.agent.stars import stars_in
from moviewise.agent.times import Years, length_in, years_in
from moviewise.agent.vocabulary import COMPARATIVES, MOOD_PHRASES, MOODS, TOPICS
from moviewise.agent.words import Word, fold, word_set, words_of
from moviewise.catalogue import Catalogue
from moviewise.catalogue.mentions import TitleHit
from moviewise.catalogue.ordinary import ORDINARY

CUES = word_set(
    """
    rate rated give gave loved love hated hate liked enjoyed adored saw watched seen seeing watch
    see finished rewatched why explain add save bookmark trailer for about find vi vista amo odie
    doy vu adore deteste regarde gesehen liebe hasse warum pourquoi perche visto adorato odiato like
    comme wie como
    """
)
MASKS = {
    "title": "TITLE",
    "person": "PERSON",
    "genre": "GENRE",
    "language": "LANG",
    "country": "LANG",
    "years": "YEARS",
    "length": "LENGTH",
    "stars": "STARS",
    "number": "NUM",
    "ref": "REF",
    "mood": "MOOD",
}
NUMBER_SIGNS = word_set("# number numbers trailer nos films no nr num numero nummer n numéro nº")
POINTING = """
    this one, that one, this film, that film, this movie, that movie, these ones, those ones,
    celui la, celui ci, celle la, celle ci, ce film, esta pelicula, esa pelicula, esta peli, esa
    peli, dieser film, diesen film, den film, der film, diesen, dieser, dieses, questo film,
    quel film, quello, questo, that last one
"""
DESCRIBED = [
    [w]
    for w in [
        "where",
        "with",
        "about",
        "in",
        "that",
        "who",
        "whose",
        "set",
        "from",
        "called",
        "con",
        "con",
        "mit",
        "avec",
        "dove",
        "wo",
        "ou",
        "donde",
    ]
]
WAR_OF = word_set(
    """
    film films movie movies drama dramas epic epics comedy comedies story stories classic classics
    and or from
    """
)
STARS_BEHIND = re.compile(r"(.*\S)\s+([1-5])$")
GIVING = word_set("give gave rate rated doy pongo donne mets gebe bewerte do voto")
POINTERS = [tuple(form.split()) for form in POINTING.split(",")]
MOST_LISTED = 50
NOT_PLACES = word_set(
    """
    time year week night month half chance of all name day weekend thing but decade century
    """
)
ONE = word_set(
    """
    one film movie pick suggestion option recommendation entry pelicula peli opcion choix titre
    titel vorschlag scelta place
    """
)


class Span(NamedTuple):
    """Words that code can name."""

    kind: str
    first: int
    last: int
    value: Any


@dataclass(frozen=True, slots=True)
class Meant:
    """A film named in the text: as the catalogue spells it, or as the person did."""

    title: str
    year: int | None = None
    movie_id: int | None = None
    surface: str = ""


class Token(NamedTuple):
    """A piece of the stream the deciders see."""

    text: str
    first: int
    last: int


@dataclass(slots=True)
class Reading:
    """A message while it is read."""

    text: str
    words: list[Word]
    spans: list[Span] = field(default_factory=list)
    owner: dict[int, Span] = field(default_factory=dict)
    tokens: list[Token] = field(default_factory=list)
    listed: tuple[Listed, ...] = ()
    numbers: list[Number] = field(default_factory=list)

    def claim(self, kind: str, first: int, last: int, value: Any) -> bool:  # noqa: ANN401  # one value a kind
        """Name some words, unless they are named already."""
        if last <= first or any(place in self.owner for place in range(first, last)):
            return False
        span = Span(kind, first, last, value)
        self.spans.append(span)
        self.owner.update(dict.fromkeys(range(first, last), span))
        return True

    def of(self, *kinds: str) -> list[Span]:
        """Return the spans of some kinds in the text's order."""
        return sorted((s for s in self.spans if s.kind in kinds), key=lambda s: s.first)

    def texts(self, first: int = 0, last: int | None = None) -> list[str]:
        """Return the words in a range, films left out."""
        last = len(self.words) if last is None else last
        return [
            self.words[place].text
            for place in range(first, last)
            if place not in self.owner or self.owner[place].kind not in ("title", "person")
        ]

    def original(self, first: int, last: int) -> str:
        """Return the words as typed."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    @property
    def stream(self) -> list[str]:
        return [token.text for token in self.tokens]

    def has(self, *concepts: str) -> bool:
        return any(token.text in concepts for token in self.tokens)


def read(text: str, catalogue: Catalogue, listed: Sequence[Listed] = ()) -> Reading:
    """Name what can be named in a message."""
    words = words_of(fold(text))
    reading = Reading(text, words, listed=tuple(listed))
    plain = [word.text for word in words]
    reading.numbers = numbers_in(words)
    for first, last, phrase in _phrases(plain, MOOD_PHRASES):
        reading.claim("mood", first, last, phrase)
    _titles(reading, catalogue)
    _listed_titles(reading, plain)
    for years in years_in(words):
        if _is_year_title(reading, plain, years, catalogue):
            continue
        reading.claim("years", years.first, years.last, (years.year_from, years.year_to))
    if length := length_in(words, reading.numbers):
        value = None if length.is_least else length.minutes
        reading.claim("length", length.first, length.last, value)
    for star in stars_in(words, reading.numbers):
        reading.claim("stars", star.first, star.last, (star.value, star.said))
    _people(reading, catalogue)
    _references(reading, plain)
    _facets(reading, catalogue)
    for number in reading.numbers:
        reading.claim("number", number.first, number.last, number.value)
    reading.tokens = list(_tokens(reading, plain))
    return reading


def _places(reading: Reading, start: int, end: int) -> tuple[int, int]:
    inside = [n for n, word in enumerate(reading.words) if word.start < end and word.end > start]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _titles(reading: Reading, catalogue: Catalogue) -> None:
    facets = catalogue.facets_in(reading.text)
    for hit in catalogue.titles_in(reading.text.replace("½", ","), CUES):
        first, last = _places(reading, hit.start, hit.end)
        plain = [word.text for word in reading.words[first:last]]
        if _is_talk(plain) and not reading.text[hit.start].isupper():
            continue
        if _is_person(hit, catalogue, reading.text) or _is_a_thing(reading, first, hit, catalogue):
            continue
        if hit.score < 95 and any(f.start <= hit.start and f.end >= hit.end for f in facets):
            continue
        if (shorter := _without_stars(reading, hit, first, catalogue)) is not None:
            reading.claim("title", first, last - 1, shorter)
            continue
        movie = catalogue.get(hit.movie_ids[0])
        only = movie.movie_id if len(hit.movie_ids) == 1 else None
        chosen = _on_screen(reading.listed, hit.movie_ids)
        if chosen is not None:
            movie, only = catalogue.get(chosen), chosen
        reading.claim("title", first, last, Meant(movie.title, hit.year, only, hit.surface))


def _is_year_title(reading: Reading, plain: list[str], years: Years, catalogue: Catalogue) -> bool:
    """Read "2001 was slow" and "loved 1917" as films."""
    behind, before = (
        plain[years.last : years.last + 1],
        plain[max(0, years.first - 1) : years.first],
    )
    judged = behind in (["was"], ["is"], [":"], ["gets"]) or before in (
        ["loved"],
        ["hated"],
        ["watched"],
    )
    if years.last - years.first > 1 or not judged:
        return False
    found = catalogue.titles.exact(plain[years.first], None)
    if not found:
        return False
    movie = catalogue.get(found[0][0])
    value = Meant(movie.title, None, movie.movie_id, plain[years.first])
    return reading.claim("title", years.first, years.last, value)


def _is_talk(plain: Sequence[str]) -> bool:
    """Whether the words are the language of requests rather than a title."""
    known = all(word in SINGLE or word in FUNCTION or word in BY_PHRASE for word in plain)
    greeting = concept_at(plain, 0)
    return (known and len(plain) < 3) or (greeting is not None and greeting[1] == len(plain))


def _without_stars(
    reading: Reading, hit: TitleHit, first: int, catalogue: Catalogue
) -> Meant | None:
    """Read "i give alien 4" as four stars for *Alien*, not as *Alien 4*."""
    ending = STARS_BEHIND.match(hit.surface)
    before = {word.text for word in reading.words[:first]}
    number = _places(reading, hit.start, hit.end)[1] - 1
    scored = any(
        star.first <= number < star.last for star in stars_in(reading.words, reading.numbers)
    )
    if not ending or not (scored or before & GIVING):
        return None
    if not scored and ending[2] in catalogue.get(hit.movie_ids[0]).title:
        return None
    found = catalogue.titles.exact(ending[1], None)
    if not found:
        return None
    movie = catalogue.get(found[0][0])
    return Meant(movie.title, None, movie.movie_id, ending[1])


def _is_a_thing(reading: Reading, first: int, hit: TitleHit, catalogue: Catalogue) -> bool:
    """Whether "a hangover" is no film: another article than the title's, and no capital."""
    before = reading.words[first - 1].text if first else ""
    title = catalogue.get(hit.movie_ids[0]).title.casefold()
    other = before in ("a", "an", "my", "your", "some") and not title.startswith(f"{before} ")
    return other and " " not in hit.surface and hit.surface.islower() and hit.year is None


def _is_person(hit: TitleHit, catalogue: Catalogue, text: str) -> bool:
    """Whether a shortened title is nothing but someone's name."""
    if catalogue.get(hit.movie_ids[0]).title.casefold() == hit.surface.casefold():
        return False
    return any(
        person.start <= hit.start and person.end >= hit.end and person.score >= 100
        for person in catalogue.people_in(text[: hit.end])
    )


def _on_screen(listed: Sequence[Listed], movie_ids: Sequence[int]) -> int | None:
    return next((film.movie_id for film in listed if film.movie_id in movie_ids), None)


def _listed_titles(reading: Reading, plain: list[str]) -> None:
    """Name the films of the last list where the text names them, known to the catalogue or not."""
    for film in reading.listed:
        title = [word.text for word in words_of(fold(film.title))]
        body = title[1:] if len(title) > 1 and title[0] in ("the", "a", "an") else title
        for wanted in (title, body):
            for first in range(len(plain) - len(wanted) + 1):
                if plain[first : first + len(wanted)] == wanted and (
                    len(wanted) > 1 or len(wanted[0]) > 3
                ):
                    value = Meant(film.title, None, film.movie_id, film.title)
                    reading.claim("title", first, first + len(wanted), value)


def _people(reading: Reading, catalogue: Catalogue) -> None:
    for hit in catalogue.people_in(reading.text):
        first, last = _places(reading, hit.start, hit.end)
        reading.claim("person", first, last, (hit.name, hit.roles))


def _references(reading: Reading, plain: list[str]) -> None:
    """Name what points at a list: a place, a number, "that one", a year, a word of a title."""
    at = {number.first: number for number in reading.numbers}
    for place, word in enumerate(plain):
        if word in NUMBER_SIGNS:
            _numbered(reading, plain, place, at)
        elif word == "middle" and len(reading.listed) > 2:
            end = place + 1 + (plain[place + 1 : place + 2] == ["one"])
            reading.claim("ref", place, end, (len(reading.listed) // 2,))
        elif word in ORDINAL_WORDS and _is_place(reading, plain, place):
            _ordinal(reading, plain, place, at)
    for pointer in POINTERS:
        for first in range(len(plain) - len(pointer) + 1):
            behind = plain[first + len(pointer) : first + len(pointer) + 1]
            if tuple(plain[first : first + len(pointer)]) == pointer and behind not in DESCRIBED:
                reading.claim("ref", first, first + len(pointer), ())
    _by_year(reading, plain)
    _by_word(reading, plain)


def _numbered(reading: Reading, plain: list[str], place: int, at: dict[int, Number]) -> None:
    """Resolve "#2", "number 4 and 5", "number one"."""
    number = at.get(place + 1)
    most = (
        len(reading.listed) if plain[place].isalpha() and plain[place] == "trailer" else MOST_LISTED
    )
    if number and number.value == int(number.value) and number.value <= most:
        if reading.claim("ref", place, number.last, (int(number.value) - 1,)):
            _further(reading, plain, number.last, at)
        return
    named = NUMBER_WORDS.get((*plain[place + 1 : place + 2], "")[0], 0.5)
    if plain[place] in ("number", "numero", "nummer", "film") and named == int(named):
        reading.claim("ref", place, place + 2, (int(named) - 1,))


def _further(reading: Reading, plain: list[str], place: int, at: dict[int, Number]) -> None:
    """Go on with "1 and 2" behind a numbered reference."""
    while plain[place : place + 1] in (["and"], [","], ["&"], ["y"], ["und"], ["et"], ["e"]):
        number = at.get(place + 1)
        if not number or not number.in_digits or not 0 < number.value <= len(reading.listed):
            return
        reading.claim("ref", place + 1, number.last, (int(number.value) - 1,))
        place = number.last


def _is_place(reading: Reading, plain: list[str], place: int) -> bool:
    following = plain[place + 1] if place + 1 < len(plain) else ""
    if following in NOT_PLACES or (
        plain[place - 1 : place] in (["at"], ["for"]) and following != "one"
    ):
        return False
    if plain[place] == "top":
        return following in ONE
    return bool(reading.listed) or following in ONE


def _ordinal(reading: Reading, plain: list[str], place: int, at: dict[int, Number]) -> None:
    n = ORDINAL_WORDS[plain[place]]
    many = at.get(place + 1)
    last, size = place + 1, len(reading.listed)
    if many and many.value in (2, 3, 4, 5) and n in (1, -1):
        count = int(many.value)
        chosen = tuple(range(count)) if n == 1 else tuple(range(max(0, size - count), size))
        reading.claim("ref", place, many.last, chosen)
        return
    if last < len(plain) and plain[last] in ONE:
        last += 1
    reading.claim("ref", place, last, (n - 1 if n > 0 else size + n,))


def _by_year(reading: Reading, plain: list[str]) -> None:
    """Resolve "the 1995 one" and "the one from 1995"."""
    for span in reading.of("years"):
        start, end = span.value
        found = [n for n, film in enumerate(reading.listed) if start == end == film.year]
        near = (
            plain[span.last : span.last + 1] == ["one"]
            or "one" in plain[max(0, span.first - 2) : span.first]
        )
        if len(found) == 1 and near:
            reading.spans.remove(span)
            first = span.first - 1 if plain[span.first - 1 : span.first] == ["one"] else span.first
            last = span.last + (plain[span.last : span.last + 1] == ["one"])
            for place in range(span.first, span.last):
                reading.owner.pop(place, None)
            reading.claim("ref", first, last, (found[0],))


def _by_word(reading: Reading, plain: list[str]) -> None:
    """Resolve a telling word of exactly one listed title: "the groundhog one"."""
    holders: dict[str, list[int]] = {}
    for n, film in enumerate(reading.listed):
        for word in {w.text for w in words_of(fold(film.title))}:
            holders.setdefault(word, []).append(n)
    for place, word in enumerate(plain):
        owners = holders.get(word, ())
        telling = (
            len(word) > 3 and word not in FUNCTION and word not in SINGLE and word not in MOODS
        )
        if telling and len(owners) == 1:
            end = place + 1 + (plain[place + 1 : place + 2] == ["one"])
            reading.claim("ref", place, end, (owners[0],))


def _facets(reading: Reading, catalogue: Catalogue) -> None:
    """Name genres, languages and countries; a mood stays a mood and a topic a word of the plot."""
    for hit in catalogue.facets_in(reading.text):
        first, last = _places(reading, hit.start, hit.end)
        plain = [word.text for word in reading.words[first:last]]
        if hit.kind == "decade" or all(w in MOODS or w in TOPICS for w in plain):
            continue
        if plain == ["war"] and not _is_war(reading, last):
            continue
        values = (
            tuple(map(catalogue.language_name, hit.values))
            if hit.kind == "language"
            else hit.values
        )
        reading.claim(hit.kind, first, last, values)


def _is_war(reading: Reading, last: int) -> bool:
    """Whether "war" is the genre, not the German verb."""
    following = reading.words[last].text if last < len(reading.words) else ""
    return following in WAR_OF or (last == len(reading.words) and last < 3)


def _phrases(plain: list[str], phrases: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    for phrase in phrases:
        wanted = phrase.split()
        for first in range(len(plain) - len(wanted) + 1):
            if plain[first : first + len(wanted)] == wanted:
                yield first, first + len(wanted), phrase


def _tokens(reading: Reading, plain: list[str]) -> Iterator[Token]:
    place = 0
    while place < len(plain):
        span = reading.owner.get(place)
        if span:
            yield Token(MASKS[span.kind], place, span.last)
            place = span.last
            continue
        free = place
        while free < len(plain) and free not in reading.owner:
            free += 1
        text, size = token_at(plain[place:free])
        yield Token(text, place, place + size)
        place += size


def token_at(plain: Sequence[str]) -> tuple[str, int]:
    """Say what the words at a place mean and how many they are."""
    found = concept_at(plain, 0)
    if found and found[1] > 1:
        return found
    for size in range(min(6, len(plain)), 0, -1):
        stars = BY_PHRASE.get(" ".join(plain[:size]))
        if stars is not None and (size > 1 or plain[0] not in MOODS):
            return ("POS" if stars > 3.2 else "NEG" if stars < 2.8 else "MID"), size
    return found or (_single(plain[0]), 1)


def _single(word: str) -> str:
    if word in COMPARATIVES:
        return "COMP"
    if word in MOODS:
        return "MOOD"
    if word in SMILES:
        return "POS" if SMILES[word] > 3 else "NEG"
    if word in FUNCTION or not word[0].isalnum():
        return word
    return near_concept(word) or "x"


@lru_cache(maxsize=8192)
def near_concept(word: str) -> str | None:
    """Return the concept of a misspelled word, where it is no word of its own."""
    if len(word) < 5 or word in ORDINARY or word[0].isdigit():
        return None
    most = 1 if len(word) < 8 else 2
    near = process.extractOne(word, _LONG, scorer=OSA.distance, score_cutoff=most)
    return SINGLE[near[0]] if near else None


_LONG = [word for word in SINGLE if len(word) >= 5]
