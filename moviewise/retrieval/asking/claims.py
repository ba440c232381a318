"""Claims and the quotes that carry them. Must not know questions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from moviewise.domain import Answer, Citation, ListedFilm, Movie, Question
from moviewise.retrieval.passages import passages_of

COVERED = "years of credits I have: people 1940-2014, films up to 2016"
LOOKED_AT = (
    "titles, years, genres, credits, languages, countries, running times, critics, Oscars, "
    "ratings and our notes"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence, with what it rests on."""

    text: str
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said to a question."""

    claims: tuple[Claim, ...]
    films: tuple[Movie, ...] = ()
    answered: bool = True
    question: Question | None = None
    """What would tell the films apart."""

    def as_answer(self) -> Answer:
        unique = dict.fromkeys(quote for claim in self.claims for quote in claim.citations)
        text = " ".join(claim.text for claim in self.claims)
        films = tuple(map(ListedFilm, self.films))
        return Answer(self.answered, text, tuple(unique), films, self.question)


def cite(movie: Movie, *fields: str) -> tuple[Citation, ...]:
    """Quote a film's passages of these fields; those it lacks are left out."""
    return tuple(
        Citation(found.passage_id, found.movie_id, found.field, found.text, found.source)
        for found in passages_of(movie)
        if found.field in fields
    )


def admit(what: str, *citations: Citation, films: Sequence[Movie] = ()) -> Reply:
    """Say that we do not know, and what was looked at."""
    text = f"I don't know {what}. I looked at {LOOKED_AT}."
    return Reply((Claim(text, tuple(citations)),), tuple(films), answered=False)


def joined(names: Iterable[str], most: int | None = None) -> str:
    """Join names as in a sentence.

    >>> joined(["Ann", "Bob", "Cy"]), joined(["Ann", "Bob", "Cy"], most=1)
    ('Ann, Bob and Cy', 'Ann and 2 more')
    """
    names = list(names)
    if most and len(names) > most:
        names = [*names[:most], f"{len(names) - most} more"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
