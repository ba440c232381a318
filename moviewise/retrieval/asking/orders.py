"""Put films in the order that is asked for: oldest, longest, best. Must not know questions."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moviewise.domain import Movie
from moviewise.retrieval.asking.claims import Claim, cite
from moviewise.retrieval.segment import quality


@dataclass(frozen=True, slots=True)
class Order:
    """A way to rank films, best first."""

    word: str
    field: str
    """The passage that carries it."""
    value: Callable[[Movie], float | None]
    """Larger comes first; None where unknown."""
    shown: Callable[[Movie], str]


def _year(movie: Movie) -> float | None:
    return movie.year


def _runtime(movie: Movie) -> float | None:
    return movie.runtime


def _minus(value: Callable[[Movie], float | None]) -> Callable[[Movie], float | None]:
    def negative(movie: Movie) -> float | None:
        found = value(movie)
        return None if found is None else -found

    return negative


def _quality(movie: Movie) -> float | None:
    known = movie.n_ratings or movie.critic_score is not None
    return quality(movie) if known else None


def _stars_shown(movie: Movie) -> str:
    parts = []
    if movie.mean_stars is not None and movie.n_ratings:
        parts.append(f"{movie.mean_stars:.1f} of 5 stars from {movie.n_ratings} ratings")
    if movie.critic_score is not None:
        parts.append(f"{movie.critic_score} % favourable reviews")
    return ", ".join(parts)


ORDERS: dict[str, Order] = {
    "oldest": Order("oldest", "year", _minus(_year), lambda m: str(m.year)),
    "newest": Order("newest", "year", _year, lambda m: str(m.year)),
    "longest": Order("longest", "runtime", _runtime, lambda m: f"{m.runtime} minutes"),
    "shortest": Order("shortest", "runtime", _minus(_runtime), lambda m: f"{m.runtime} minutes"),
    "best": Order("best rated", "rating", _quality, _stars_shown),
    "worst": Order("lowest rated", "rating", _minus(_quality), _stars_shown),
    "popular": Order(
        "most rated", "rating", lambda m: m.n_ratings or None, lambda m: f"{m.n_ratings} ratings"
    ),
    "awarded": Order(
        "most awarded",
        "oscars",
        lambda m: m.oscars or None,
        lambda m: f"at least {m.oscars} Oscar{'s' * (m.oscars > 1)}",
    ),
}

_SAID = {
    "oldest": "oldest|earliest|older|earlier|first film|first movie|debut|came out first|"
    "came first|released first",
    "newest": "newest|latest|newer|most recent|more recent|youngest|last film|last movie|later",
    "longest": "longest|longer",
    "shortest": "shortest|shorter",
    "worst": "worst|worse|lowest rated|lower rated|least liked",
    "popular": "most popular|more popular|most rated|most ratings|more ratings|best known|"
    "most famous|most watched",
    "awarded": "most oscars|more oscars|most awarded|most academy awards",
    "best": "best rated|best reviewed|best|better|highest rated|higher rated|highest rating|"
    "top rated|top|greatest|most acclaimed",
}
"""The words for each order; the first that occurs counts."""
EXTRA_WORDS = frozenset({"rated", "reviewed", "rating", "ratings", "ever", "released", "debut"})


def order_in(skeleton: str) -> tuple[Order | None, str]:
    """Find the order a question asks for, and the question without it.

    >>> order_in("which of these is the oldest")[1]
    'which of these is the'
    """
    for name, said in _SAID.items():
        if match := re.search(rf"\b(?:{said})\b", skeleton):
            rest = f"{skeleton[: match.start()]} {skeleton[match.end() :]}"
            words = [word for word in rest.split() if word not in EXTRA_WORDS]
            return ORDERS[name], " ".join(words)
    return None, skeleton


def in_order(movies: Sequence[Movie], order: Order) -> list[Movie]:
    """Sort films by an order, leaving out those it knows nothing of."""
    known = [(value, movie) for movie in movies if (value := order.value(movie)) is not None]
    return [movie for _, movie in sorted(known, key=lambda pair: (-pair[0], pair[1].movie_id))]


def told(movie: Movie, order: Order) -> Claim:
    """Name a film with what places it, quoting that."""
    fields = ("stars", "critics") if order.field == "rating" else (order.field,)
    return Claim(f"{movie.title} ({order.shown(movie)})", cite(movie, *fields))
