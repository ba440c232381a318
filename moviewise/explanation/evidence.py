"""Numbered facts that a sentence may rest on, each with a kind, values and a source.

Must not know sentences, nor which model writes them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from moviewise.domain import Movie, MovieId, Passage
from moviewise.explanation.attribution import SAME_PEOPLE, Attribution, Contribution
from moviewise.explanation.counterfactual import Counterfactual

STRONG = 6
"""Ratings described one by one; the others stay in the table of contributions."""
CAST = 8
"""Actors named for each film."""

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact, by its number."""

    id: str
    kind: str
    """`film`, `person`, `rating`, `shared`, `same_people`, `rank`, `rank_move`, `popularity`,
    `alternative` or `passage`."""
    values: Values = field(default_factory=dict)
    source: str = ""
    """`you`, `ranking`, `our ratings`, `catalogue`, or the source of a passage."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the film stands for this person, and whether it can be recommended at all."""

    rank: int
    n_candidates: int
    n_ratings: int = 0
    """Films the person rated, also those left out of the taste."""
    is_rated: bool = False
    """Rated by this person, so never recommended."""


def gather(
    attribution: Attribution,
    standing: Standing,
    movies: Mapping[MovieId, Movie],
    *,
    counterfactuals: Iterable[Counterfactual] = (),
    alternatives: Iterable[tuple[MovieId, int]] = (),
    passages: Iterable[Passage] = (),
) -> tuple[Evidence, ...]:
    """Number every fact that an explanation of this film may use.

    The order, and so every id, depends on the values alone.
    """
    subject = movies[attribution.movie_id]
    strong = strongest(attribution)
    facts = [
        _film(subject, role="subject"),
        _rank(subject, standing),
        _person(attribution, standing),
        _popularity(subject),
        *_ratings(strong, attribution, movies),
        *(_film(movies[c.movie_id], role="rated") for c in strong if c.movie_id in movies),
        *_ties(subject, strong, movies),
        *(_move(subject, each) for each in counterfactuals),
        *_alternatives(alternatives, movies),
        *(_passage(each) for each in passages),
    ]
    return tuple(
        Evidence(f"e{number}", kind, values, source)
        for number, (kind, values, source) in enumerate(facts, 1)
    )


def strongest(attribution: Attribution) -> tuple[Contribution, ...]:
    """Return the ratings that moved the score most, both ways, largest first."""
    ordered = sorted(attribution.contributions, key=lambda c: (-abs(c.value), c.movie_id))
    lifting = [c for c in ordered if c.value > 0][: STRONG - 2]
    holding = [c for c in ordered if c.value < 0][: STRONG - len(lifting)]
    kept = {c.movie_id for c in (*lifting, *holding[:2])}
    return tuple(c for c in ordered if c.movie_id in kept)


def shared(one: Movie, other: Movie) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what two films have in common, by group, in catalogue order.

    >>> a = Movie(1, "A", 1995, genres=("Crime",), directors=("P",))
    >>> b = Movie(2, "B", 1999, genres=("Crime", "Drama"), directors=("Q",))
    >>> dict(shared(a, b))
    {'genre': ('Crime',), 'decade': ('1990s',)}
    """
    for group, of_one, of_other in zip(GROUPS, _facts(one), _facts(other), strict=True):
        both = tuple(name for name in of_one if name in of_other)
        if both:
            yield group, both


GROUPS = (
    "director",
    "writer",
    "cast",
    "genre",
    "theme",
    "mood",
    "language",
    "country",
    "decade",
)


def decade(movie: Movie) -> str:
    """Return the film's decade, or nothing.

    >>> decade(Movie(1, "Heat", 1995))
    '1990s'
    """
    return f"{movie.year // 10 * 10}s" if movie.year else ""


def _facts(movie: Movie) -> tuple[tuple[str, ...], ...]:
    return (
        movie.directors,
        movie.writers,
        movie.cast,
        movie.genres,
        movie.themes,
        movie.moods,
        movie.languages[:1],
        movie.countries[:1],
        (decade(movie),) if movie.year else (),
    )


_Fact = tuple[str, Values, str]


def _film(movie: Movie, role: str) -> _Fact:
    values = {
        "movie_id": movie.movie_id,
        "role": role,
        "title": movie.title,
        "year": movie.year,
        "genres": movie.genres,
        "directors": movie.directors,
        "writers": movie.writers,
        "cast": movie.cast,
        "languages": movie.languages,
        "countries": movie.countries,
        "runtime": movie.runtime,
        "themes": movie.themes,
        "moods": movie.moods,
    }
    return "film", values, "catalogue"


def _rank(movie: Movie, standing: Standing) -> _Fact:
    values = {
        "movie_id": movie.movie_id,
        "rank": standing.rank,
        "of": standing.n_candidates,
        "is_rated": standing.is_rated,
    }
    return "rank", values, "ranking"


def _person(attribution: Attribution, standing: Standing) -> _Fact:
    values = {
        "n_ratings": standing.n_ratings,
        "n_lifting": sum(each.value > 0 for each in attribution.contributions),
        "n_holding": sum(each.value < 0 for each in attribution.contributions),
    }
    return "person", values, "you"


def _popularity(movie: Movie) -> _Fact:
    values = {
        "movie_id": movie.movie_id,
        "n_ratings": movie.n_ratings,
        "mean_stars": movie.mean_stars,
    }
    return "popularity", values, "our ratings"


def _ratings(
    strong: tuple[Contribution, ...], attribution: Attribution, movies: Mapping[MovieId, Movie]
) -> Iterator[_Fact]:
    order = sorted(attribution.contributions, key=lambda c: (-c.value, c.movie_id))
    place = {c.movie_id: number for number, c in enumerate(order, 1)}
    for each in strong:
        if each.movie_id not in movies:
            continue
        values = {
            "movie_id": each.movie_id,
            "title": movies[each.movie_id].title,
            "stars": each.stars,
            "value": each.value,
            "place": place[each.movie_id],
            "of": len(order),
            "features": [[share.feature, share.value] for share in each.features[:5]],
        }
        yield "rating", values, "you"


def _ties(
    subject: Movie, strong: tuple[Contribution, ...], movies: Mapping[MovieId, Movie]
) -> Iterator[_Fact]:
    for each in strong:
        other = movies.get(each.movie_id)
        if other is None or other.movie_id == subject.movie_id:
            continue
        ids = [subject.movie_id, other.movie_id]
        carried = dict(each.features)
        for group, names in shared(subject, other):
            value = sum(carried.get(f"{group}:{name}", 0.0) for name in names)
            values = {"movie_ids": ids, "group": group, "names": names, "value": value}
            yield "shared", values, "catalogue"
        head = carried.get(SAME_PEOPLE, 0.0)
        if head > 0 and each.stars >= LIKED:
            yield "same_people", {"movie_ids": ids, "value": head}, "our ratings"


LIKED = 3.5
"""Stars from which a rating counts as liking; below it pushes away."""


def _move(movie: Movie, move: Counterfactual) -> _Fact:
    values = {
        "movie_id": movie.movie_id,
        "without": move.without,
        "rank_before": move.rank_before,
        "rank_after": move.rank_after,
    }
    return "rank_move", values, "ranking"


def _alternatives(
    alternatives: Iterable[tuple[MovieId, int]], movies: Mapping[MovieId, Movie]
) -> Iterator[_Fact]:
    for movie_id, rank in alternatives:
        if movie_id in movies:
            values = {"movie_id": movie_id, "title": movies[movie_id].title, "rank": rank}
            yield "alternative", values, "ranking"


def _passage(passage: Passage) -> _Fact:
    values = {
        "passage_id": passage.passage_id,
        "movie_id": passage.movie_id,
        "field": passage.field,
        "quote": passage.text,
    }
    return "passage", values, passage.source
