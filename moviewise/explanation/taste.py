"""What the ratings make us believe about a person: features liked and disliked, with sources.

A feature's value is the change in the score of a film that carries it, and an exact sum over the
person's ratings. Must not know the screen.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np

from moviewise.domain import Exclusion, Movie, MovieId, Rating
from moviewise.recommender.arrays import Rows, Vector
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.fold_in import Taste, fold_in

SHOWN = 12
"""Features listed each way."""
GROUPS = ("genre", "director", "cast", "writer", "decade", "language", "country", "theme", "mood")


@dataclass(frozen=True, slots=True)
class Source:
    """A rating's part in a belief."""

    movie_id: MovieId
    title: str
    stars: float
    value: float
    carries: bool = False
    """Whether the rated film has the feature itself."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What the model makes of one feature."""

    feature: str
    """As in `Exclusion.key`."""
    group: str
    name: str
    value: float
    """The sum of its sources; above 0 means liked."""
    sources: tuple[Source, ...] = ()
    """Every rating with a part in it: films that carry the feature first, then by size."""


@dataclass(frozen=True, slots=True)
class TasteView:
    """What the model believes, and what it was told to leave out."""

    likes: tuple[Belief, ...] = ()
    dislikes: tuple[Belief, ...] = ()
    excluded: tuple[Exclusion, ...] = ()
    n_ratings: int = 0
    """Ratings that count."""


def taste_view(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movies: Mapping[MovieId, Movie],
    without: Collection[Exclusion] = (),
) -> TasteView:
    """List the features that the ratings make us believe in most, both ways."""
    taste = fold_in(artefact, ratings, without=without)
    columns = _carried(artefact, taste)
    tokens = artefact.tokens[taste.rows] * taste.token_weights[:, None] / artefact.core_scale
    table = (artefact.item_map[columns] @ tokens.T) * _typical(artefact)[columns, None]
    order = np.argsort(-table.sum(1), kind="stable")
    chosen = dict.fromkeys([*order[:SHOWN].tolist(), *order[::-1][:SHOWN].tolist()])
    beliefs = [_belief(artefact, taste, int(columns[at]), table[at], movies) for at in chosen]
    beliefs.sort(key=lambda belief: (-abs(belief.value), belief.feature))
    return TasteView(
        likes=tuple(belief for belief in beliefs if belief.value > 0)[:SHOWN],
        dislikes=tuple(belief for belief in beliefs if belief.value < 0)[:SHOWN],
        excluded=tuple(without),
        n_ratings=taste.n,
    )


def as_json(view: TasteView) -> dict[str, object]:
    """Export the view as a JSON document."""
    return {
        "n_ratings": view.n_ratings,
        "likes": [_as_dict(belief) for belief in view.likes],
        "dislikes": [_as_dict(belief) for belief in view.dislikes],
        "excluded": [{"kind": each.kind, "key": each.key} for each in view.excluded],
    }


def as_text(view: TasteView, movies: Mapping[MovieId, Movie]) -> str:
    """Export the view as plain lines; `movies` names what was left out."""
    lines = [f"Your taste, from {view.n_ratings} rating{'s' * (view.n_ratings != 1)}"]
    for title, beliefs in (("You like", view.likes), ("You like less", view.dislikes)):
        lines += [f"\n{title}:" if beliefs else ""]
        lines += [_line(belief) for belief in beliefs]
    if view.excluded:
        lines += ["\nLeft out, as you asked:"]
        lines += [f"- {_left_out(each, movies)}" for each in view.excluded]
    return "\n".join(line for line in lines if line)


def _left_out(exclusion: Exclusion, movies: Mapping[MovieId, Movie]) -> str:
    group, _, name = exclusion.key.partition(":")
    if exclusion.kind == "feature":
        return f"{name} ({group})"
    movie = movies.get(int(exclusion.key))
    return f"your rating of {movie.name if movie else f'film {exclusion.key}'}"


def _typical(artefact: Artefact) -> Vector:
    """Return the mean weight of each feature among the films that carry it."""
    features = artefact.features
    total = np.bincount(features.indices, features.data, len(artefact.feature_names))
    carried = np.bincount(features.indices, minlength=len(artefact.feature_names))
    typical: Vector = total / np.maximum(1, carried)
    return typical


def _carried(artefact: Artefact, taste: Taste) -> Rows:
    """List the features, of the groups shown, that the person's rated films carry."""
    columns = np.unique(artefact.features[taste.rows].indices)
    left_out = set(taste.excluded_features.tolist())
    named = [
        column
        for column in columns.tolist()
        if column not in left_out and artefact.feature_names[column].partition(":")[0] in GROUPS
    ]
    return np.array(named, np.int64)


def _belief(
    artefact: Artefact, taste: Taste, column: int, values: Vector, movies: Mapping[MovieId, Movie]
) -> Belief:
    feature = artefact.feature_names[column]
    group, _, name = feature.partition(":")
    carry = artefact.features[taste.rows][:, [column]].toarray().ravel() > 0
    sources = [
        Source(m, movies[m].title if m in movies else str(m), float(s), float(v), bool(c))
        for m, s, v, c in zip(taste.movie_ids, taste.stars, values, carry, strict=True)
        if v or c
    ]
    ordered = sorted(sources, key=lambda s: (not s.carries, -abs(s.value), s.movie_id))
    return Belief(feature, group, name, fsum(source.value for source in ordered), tuple(ordered))


def _as_dict(belief: Belief) -> dict[str, object]:
    return {
        "feature": belief.feature,
        "value": belief.value,
        "sources": [
            {"movie_id": s.movie_id, "title": s.title, "stars": s.stars, "value": s.value}
            for s in belief.sources
        ],
    }


def _line(belief: Belief) -> str:
    told = ", ".join(f"{source.title} ({source.stars:g})" for source in belief.sources[:3])
    return f"- {belief.name} ({belief.group}): from {told}"
