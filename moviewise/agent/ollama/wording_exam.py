"""The second half of the exam: may the model word explanations, and how much of them.

Three made-up people and films, the verifier as judge. Must not know who the model is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from moviewise.domain import Movie, Rating
from moviewise.explanation.attribution import Attribution, Contribution, FeatureShare
from moviewise.explanation.counterfactual import Counterfactual
from moviewise.explanation.evidence import Evidence, Standing, gather
from moviewise.explanation.wording import Mode, Write, worded

WAYS: tuple[Mode, ...] = ("placeholders", "sentences")
"""From the freest way that is ever chosen by itself; `free` is a setting."""
PASS = 2
"""Tasks of three that must pass the verifier."""
BUDGET = 20.0
"""Seconds that one explanation may take: it follows a sentence that is already there."""
FILMS = {
    movie.movie_id: movie
    for movie in (
        Movie(1, "The Long Pier", 1996, genres=("Crime", "Drama"), directors=("Ada Moor",)),
        Movie(2, "Harbour Lights", 1999, genres=("Crime", "Drama"), directors=("Ada Moor",)),
        Movie(3, "Snow Year", 1987, genres=("Comedy",), directors=("Jon Vale",), cast=("Li Ann",)),
        Movie(4, "Paper Moths", 1989, genres=("Comedy",), directors=("Eve Roy",), cast=("Li Ann",)),
        Movie(5, "Iron Orchard", 2004, genres=("Thriller",), directors=("Max Orr",)),
        Movie(6, "Night Ferry", 2006, genres=("Thriller",), directors=("Tom Aks",)),
    )
}


@dataclass(frozen=True, slots=True)
class Wording:
    """How the model did, way by way, and which way is chosen."""

    marks: tuple[tuple[Mode, int, float], ...]
    """Way, texts that passed, median seconds."""
    mode: Mode | None
    """None where the template words better or sooner."""

    def sentence(self) -> str:
        """Say score and seconds."""
        each = "; ".join(f"{way}: {n} of 3, {seconds:.1f} s" for way, n, seconds in self.marks)
        return f"explanations worded by {self.mode or 'the template'} ({each})"


def tasks() -> tuple[tuple[Evidence, ...], ...]:
    """Make the evidence of three explanations: same director, same actor, a dislike beside it."""
    return (
        _task(1, (Rating(2, 5.0), Rating(6, 3.0)), ("director:Ada Moor", "genre:Crime")),
        _task(3, (Rating(4, 4.5),), ("cast:Li Ann", "genre:Comedy")),
        _task(5, (Rating(6, 4.0), Rating(4, 1.5)), ("genre:Thriller", "decade:2000s")),
    )


def _task(
    movie_id: int, ratings: Sequence[Rating], features: tuple[str, ...]
) -> tuple[Evidence, ...]:
    parts = tuple(
        Contribution(
            rating.movie_id,
            rating.stars,
            (rating.stars - 2.5) / (2 + place),
            tuple(FeatureShare(name, 0.2) for name in features) if not place else (),
        )
        for place, rating in enumerate(ratings)
    )
    score = sum(part.value for part in parts)
    move = Counterfactual((ratings[0].movie_id,), 2, 31)
    attribution = Attribution(movie_id, score, 0.0, parts)
    return gather(attribution, Standing(2, 900, len(ratings)), FILMS, counterfactuals=(move,))


def examine_wording(
    write: Write, clock: Callable[[], float], *, ways: Sequence[Mode] = WAYS, budget: float = BUDGET
) -> Wording:
    """Let the model word every task, way by way, until a way is good and quick enough."""
    marks: list[tuple[Mode, int, float]] = []
    for way in ways:
        passed, spent = 0, []
        for turn, evidence in enumerate(tasks()):
            begun = clock()
            passed += worded(evidence, turn, write, mode=way) is not None
            spent.append(clock() - begun)
        marks.append((way, passed, median(spent)))
        if passed >= PASS and median(spent) <= budget:
            return Wording(tuple(marks), way)
    return Wording(tuple(marks), None)
