"""Read a question: which films and people it names, which words remain, what it asks for.

A question becomes a skeleton with `FILM` and `PERSON` for what it names: "who directed FILM".
Must not know how it is answered.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from moviewise.domain import Movie, MovieId
from moviewise.errors import AmbiguousMovie, UnknownMovie
from moviewise.retrieval.asking.forms import ASKING, FILM, PERSON, field_of, middle, plain
from moviewise.retrieval.asking.known import Known, Mention
from moviewise.retrieval.asking.strange import strange_title
from moviewise.retrieval.query import PHRASES
from moviewise.retrieval.words import CHATTER, GRAMMAR, fold, word_set


def _as_one(match: re.Match[str]) -> str:
    """Read "FILM and FILM" as one film, and drop "compare"."""
    return FILM if FILM in match[0] else ""


NO_NAMES = frozenset(
    {"oscar", "oscars", "best", "long", "short", "old", "young", "new", "french", "war"}
)
"""Words of questions that are surnames as well."""
LEAST_KNOWN = 2
"""Ratings from which one usual word names a film."""
LONG_TITLE = 4
"""Words from which on a title is no chance."""
BEFORE_TITLES = word_set(
    "is was are were in of to with or and than from for did do does made directed wrote shorter "
    "longer older newer about called film movie first second third original"
)
"""Words after which a question may go on with a title in usual words: "a sequel to speed"."""
_SPELLED = {
    "u": "you", "ur": "your", "w": "with", "yr": "year", "yrs": "years", "mins": "minutes",
    "min": "minutes", "whats": "what is", "whos": "who is", "pls": "please", "plz": "please",
    "duo": "together", "wots": "what is", "lol": "", "tbh": "", "btw": "", "hmm": "", "&": "and",
}  # fmt: skip


def spelled_out(question: str) -> str:
    """Write out what people shorten on a phone.

    >>> spelled_out("whats the yr of Heat lol")
    'what is the year of Heat '
    """
    plain = re.sub(r"&|[\w']+", lambda m: _SPELLED.get(m[0].lower(), m[0]), question)
    return re.sub(r"behind the camera", "directing", plain, flags=re.IGNORECASE)


NUMBERS = {
    "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "seventh": 6,
    "eighth": 7, "ninth": 8, "tenth": 9,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, read."""

    text: str
    skeleton: str
    """Folded; films are `FILM`, people `PERSON`."""
    films: tuple[tuple[Movie, ...], ...] = ()
    """One entry a naming; several films where a name fits several."""
    people: tuple[str, ...] = ()
    listed: tuple[Movie, ...] = ()

    unfilmed: str = ""
    """The skeleton with the words that may name films left in: "movies set in paris"."""
    missing: str = ""
    """What stands where a film must be named, and names none that we know."""
    beside: tuple[str, ...] = ()
    """Words right beside a film, with no mark between: a title may go on in them."""
    spans: tuple["Span", ...] = ()
    """Where the films and people stand in the text."""

    @property
    def film_field(self) -> str | None:
        """The field asked of one film, where the whole question asks just that."""
        single = re.sub(r"^compare |\bFILM(?: FILM)*(?: (?:and|or) FILM)", _as_one, self.skeleton)
        return field_of(single) if single.split().count(FILM) == 1 else None

    @property
    def first_films(self) -> tuple[Movie, ...]:
        return tuple(films[0] for films in self.films)

    def left(self) -> list[str]:
        """List the words that neither name something nor merely ask."""
        skip = GRAMMAR | CHATTER | {FILM, PERSON}
        return [word for word in self.skeleton.split() if word not in skip]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a question that names something."""

    start: int
    end: int
    kind: str
    """`FILM` or `PERSON`."""
    films: tuple[Movie, ...] = ()
    name: str = ""


def read(
    question: str, known: Known, listed: Sequence[MovieId] = (), *, cues: Collection[str] = ()
) -> Asked:
    """Find the films and people a question names, and reduce it to its skeleton.

    Args:
        question: In the person's words.
        known: The films, and how they are found in words.
        listed: The films just shown, in order.
        cues: Words after which usual words may be a title.
    """
    shown = tuple(known.movies[movie_id] for movie_id in listed if movie_id in known.movies)
    spans = spans_in(question, known, cues)
    asked = asked_of(question, spans, shown)
    if title := strange_title(question, spans):
        return replace(asked, missing=title)
    if asked.film_field or asked.films:
        return asked
    return _by_reference(asked) or _by_place(asked, known) or asked


def spans_in(question: str, known: Known, cues: Collection[str] = ()) -> list[Span]:
    """Find what a question names, in order."""
    return _chosen(question, [*_films(question, known, cues), *_people(question, known)])


def asked_of(question: str, spans: Sequence[Span], shown: tuple[Movie, ...] = ()) -> Asked:
    """Reduce a question to its skeleton, where what it names is known."""
    films = tuple(span.films for span in spans if span.kind == FILM)
    people = tuple(span.name for span in spans if span.kind == PERSON)
    unfilmed = _skeleton(question, [span for span in spans if span.kind == PERSON])
    return Asked(
        question,
        _skeleton(question, spans),
        films,
        people,
        shown,
        unfilmed,
        beside=tuple(
            word for span in spans if span.kind == FILM for word in _beside(question, span)
        ),
        spans=tuple(spans),
    )


def _beside(question: str, span: "Span") -> list[str]:
    behind = re.match(r"\s+([\w'-]+)", question[span.end :])
    ahead = re.search(r"([\w'-]+)\s+$", question[: span.start])
    return [word for found in (ahead, behind) if found for word in fold(found[1]).split()]


def _skeleton(question: str, spans: Sequence[Span]) -> str:
    pieces, place = [], 0
    for span in spans:
        pieces += [fold(_spoken(question[place : span.start])), span.kind]
        place = span.end
    pieces.append(fold(_spoken(question[place:])))
    return plain(" ".join(" ".join(pieces).split()))


_QUOTE = "['\N{RIGHT SINGLE QUOTATION MARK}]"


def _spoken(text: str) -> str:
    """Write out "who's", and drop a possessive that would else stick to nothing."""
    text = re.sub(
        rf"\b(who|what|when|where|how|long|that|there){_QUOTE}s\b",
        r"\1 is",
        text,
        flags=re.IGNORECASE,
    )
    return re.sub(rf"^{_QUOTE}s?\b", " ", text)


def _films(question: str, known: Known, cues: Collection[str]) -> list[Span]:
    found = []
    for hit in known.titles_in(question, cues):
        end, year = _year_behind(question, hit)
        films = tuple(known.movies[movie_id] for movie_id in hit.movie_ids)
        right = tuple(m for m in films if year is None or (m.year and abs(m.year - year) <= 1))
        surface = question[hit.start : hit.end]
        is_long = bool(cues) and len(surface.split()) >= LONG_TITLE
        if right and (is_long or not (_is_asking(surface) or _is_faint(surface, right))):
            found.append(Span(hit.start, end if year else hit.end, FILM, right))
    return found


def _is_asking(surface: str) -> bool:
    """Say whether words that might be a title are plain words of a question: "together"."""
    if fold(surface) in {"oscar", "oscars"}:
        return True
    if surface[:1].islower() and fold(surface) in PHRASES:
        return True
    return surface[:1].islower() and all(word in ASKING for word in fold(surface).split())


def _is_faint(surface: str, films: Sequence[Movie]) -> bool:
    """Say whether usual words name only a film that hardly anyone knows: "cops", "you've got"."""
    if not surface.islower():
        return False
    words = set(fold(surface).split())
    if len(words) == 1 and words <= CHATTER | {"finding"}:
        return True
    is_whole = any(
        fold(title) == fold(surface) for m in films for title in (m.title, *m.other_titles)
    )
    if words <= GRAMMAR | CHATTER | ASKING | {"youve"} and not is_whole:
        return True
    return len(words) == 1 and max(movie.n_ratings for movie in films) < LEAST_KNOWN


def _year_behind(question: str, hit: Mention) -> tuple[int, int | None]:
    """Read a year right behind a title: "Heat (1995)", "Heat from 1995"."""
    match = re.match(
        r"\s*(?:,?\s*(?:from|of)\s+)?[(\[]?((?:18|19|20)\d\d)[)\]]?", question[hit.end :]
    )
    return (hit.end + match.end(), int(match[1])) if match else (hit.end, None)


def _people(question: str, known: Known) -> list[Span]:
    hits = ((hit, fold(question[hit.start : hit.end])) for hit in known.people_in(question))
    return [
        Span(hit.start, hit.end, PERSON, name=hit.name)
        for hit, words in hits
        if words not in PHRASES and words not in NO_NAMES and not set(words.split()) <= GRAMMAR
    ]


_BEFORE_FILM = re.compile(
    r"\b(?:is|was|genre of|in|direct|directed|wrote|write|film|movie|called) $"
)


def _chosen(question: str, spans: Sequence[Span]) -> list[Span]:
    """Of overlapping spans keep the longest; of the same words a person, but a film after "in"."""

    def order(span: Span) -> tuple[int, bool]:
        is_film_likely = bool(_BEFORE_FILM.search(question[: span.start].lower()))
        return span.start - span.end, span.kind != (FILM if is_film_likely else PERSON)

    kept: list[Span] = []
    for span in sorted(spans, key=order):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def _by_place(asked: Asked, known: Known) -> Asked | None:
    """Take for a title what stands where a question must name a film: "who directed ...?"."""
    words = asked.skeleton.split()
    start, end = middle(words)
    if start >= end or FILM in words or PERSON in words[start:end]:
        return None
    around = " ".join([*words[:start], FILM, *words[end:]])
    if field_of(around) is None:
        return None
    title = " ".join(words[start:end])
    if title in PHRASES:
        return None
    films = _named(title, known)
    if not films:
        return replace(asked, missing=title)
    return replace(asked, skeleton=around, films=(films,))


def _named(words: str, known: Known) -> tuple[Movie, ...]:
    year = re.search(r"\s((?:19|20)\d\d)$", words)
    try:
        return (known.find(words[: year.start()], int(year[1])) if year else known.find(words),)
    except AmbiguousMovie as error:
        return tuple(known.movies[movie_id] for movie_id in error.movie_ids)
    except UnknownMovie:
        return ()


_REFERENCE = re.compile(
    r"\b(?:the )?(?:(?P<number>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"tenth|last)"
    r"(?: one| film| movie)?|(?:it|this|that)(?: one| film| movie)?)\b(?! (?:of|film|movie))"
)


def _by_reference(asked: Asked) -> Asked | None:
    """Read "the second one" and "it" from the films just listed."""
    match = _REFERENCE.search(asked.skeleton)
    if not match or not asked.listed or asked.people:
        return None
    number = match["number"]
    place = -1 if number == "last" else NUMBERS[number] if number else 0
    if (number is None and len(asked.listed) > 1) or place >= len(asked.listed):
        return None
    skeleton = f"{asked.skeleton[: match.start()]}{FILM}{asked.skeleton[match.end() :]}"
    films = ((asked.listed[place],),)
    return Asked(asked.text, plain(skeleton), films, asked.people, asked.listed)
