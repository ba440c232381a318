"""Train the recommender: LightFM over bags of rated films, neighbours, the map, and the head.

People have no identity in training: each is the bag of films they rated, so that anyone can be
folded in afterwards. This is the only module of training and serving that knows LightFM.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import scipy.sparse as sp

from moviewise.domain import Movie
from moviewise.recommender.arrays import Matrix, Rows, Sparse, Vector
from moviewise.recommender.artefact import Artefact, fingerprint_of, require_finite
from moviewise.recommender.bags import CoreSettings, draw_bags
from moviewise.recommender.features import STANDING, film_features, vocabulary
from moviewise.recommender.fold_in import grade
from moviewise.recommender.head import HeadSettings, solve_head, solved_how
from moviewise.recommender.interactions import Interactions, learnable, star_matrix
from moviewise.recommender.neighbours import NeighbourSettings, neighbour_vectors
from moviewise.recommender.placing import map_features

__all__ = [
    "EPOCHS",
    "CoreSettings",
    "HeadSettings",
    "Interactions",
    "NeighbourSettings",
    "Settings",
    "star_matrix",
    "train",
]

EPOCHS = 110
SHOWN = 10
"""Ratings of the people on whom core and head are brought to one scale."""
_CLOSED = 3
"""Closed-form steps after LightFM: neighbours, map, head."""

Progress = Callable[[int, int], None]
"""Told the steps done and the steps in all."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the whole model is trained and blended; found on the tuning fold."""

    core: CoreSettings = field(default_factory=CoreSettings)
    neighbours: NeighbourSettings = field(default_factory=NeighbourSettings)
    head: HeadSettings = field(default_factory=HeadSettings)
    head_weight: float = 0.05
    """Share of the head, in spreads, for a person with ten ratings."""
    head_power: float = 2.2
    """How that share grows with the ratings."""


def train(
    interactions: Interactions,
    films: Sequence[Movie],
    *,
    rng: np.random.Generator,
    epochs: int = EPOCHS,
    settings: Settings | None = None,
    progress: Progress | None = None,
) -> Artefact:
    """Train on ratings; every film gets a place, rated or not.

    Args:
        interactions: Ratings of many people; those of films not in `films` are left out.
        films: The films to rank, in any order.
        rng: Decides the bags and LightFM's start; the same one trains the same model.
        epochs: Passes over the people.
        settings: How; the defaults are the measured best.
        progress: Told after each epoch and each closed-form part.

    Raises:
        InvalidInput: There are too few ratings to learn from.
        ArtefactError: Training ended in numbers that are not finite.
    """
    settings = settings or Settings()
    movies = sorted({m.movie_id: m for m in films}.values(), key=lambda m: m.movie_id)
    stars = learnable(interactions, np.array([m.movie_id for m in movies], np.int64))
    rated = np.flatnonzero(np.bincount(stars.indices, minlength=stars.shape[1]))
    tell = _counted(progress, settings.core.models * epochs + _CLOSED)
    core = _learned(stars[:, rated], settings.core, epochs, rng, tell)
    shown = _shown(stars[:, rated], settings.core, rng)
    scale = _spread(shown @ core.tokens @ core.items.T / SHOWN**0.5 + core.biases)
    core = _with_neighbours(core, stars[:, rated], shown, scale, settings.neighbours, rng)
    tell()
    artefact = _placed(movies, stars, rated, core, settings)
    tell()
    head = solve_head(stars[:, rated], settings.head)
    artefact = replace(
        artefact,
        head=_laid_out(head, rated, stars.shape[1]),
        core_scale=scale,
        head_scale=_spread((shown @ head).toarray()),
        info={"head": solved_how(stars[:, rated], settings.head)},
    )
    tell()
    return _finished(artefact)


def _counted(progress: Progress | None, total: int) -> Callable[[], None]:
    done = 0

    def tell() -> None:
        nonlocal done
        done += 1
        if progress:
            progress(done, total)

    return tell


@dataclass(frozen=True, slots=True, eq=False)
class _Core:
    """Vectors of the rated films."""

    tokens: Matrix
    items: Matrix
    biases: Vector


def _learned(
    stars: Sparse,
    settings: CoreSettings,
    epochs: int,
    rng: np.random.Generator,
    tell: Callable[[], None],
) -> _Core:
    """Average some LightFM models by laying their dimensions side by side."""
    cores = [_one_lightfm(stars, settings, epochs, rng, tell) for _ in range(settings.models)]
    return _Core(
        np.hstack([core.tokens for core in cores]),
        np.hstack([core.items for core in cores]) / len(cores),
        np.mean([core.biases for core in cores], axis=0),
    )


def _one_lightfm(
    stars: Sparse,
    settings: CoreSettings,
    epochs: int,
    rng: np.random.Generator,
    tell: Callable[[], None],
) -> _Core:
    """Let LightFM learn to find the likes hidden from each person's bag."""
    model = _lightfm(settings, rng)
    for _ in range(epochs):
        bags, targets = draw_bags(stars, settings, rng)
        model.fit_partial(targets, user_features=bags, epochs=1, num_threads=1)
        tell()
    return _Core(
        model.user_embeddings.astype(np.float64),
        model.item_embeddings.astype(np.float64),
        model.item_biases.astype(np.float64),
    )


def _lightfm(settings: CoreSettings, rng: np.random.Generator) -> Any:  # noqa: ANN401 - LightFM ships no types
    from lightfm import LightFM

    return LightFM(
        no_components=settings.k,
        loss="warp",
        learning_rate=settings.learning_rate,
        item_alpha=settings.alpha,
        user_alpha=settings.alpha,
        max_sampled=settings.max_sampled,
        random_state=int(rng.integers(2**31)),
    )


def _shown(
    stars: Sparse, settings: CoreSettings, rng: np.random.Generator, people: int = 200
) -> Sparse:
    """Grade ten ratings each of some people, to bring the parts of the score to one scale."""
    lengths = np.diff(stars.indptr)
    able = np.flatnonzero(lengths >= min(SHOWN, lengths.max()))
    chosen = rng.permutation(able)[:people]
    rows = [rng.permutation(np.arange(*stars.indptr[[u, u + 1]]))[:SHOWN] for u in chosen]
    at = np.concatenate(rows)
    person = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    grades = grade(stars.data[at], settings.slope, settings.floor)
    return sp.csr_array((grades, (person, stars.indices[at])), shape=(len(rows), stars.shape[1]))


def _spread(scores: Matrix) -> float:
    """Measure how far scores spread over the films, on average over the people."""
    return float(scores.std(1).mean()) or 1.0


def _with_neighbours(
    core: _Core,
    stars: Sparse,
    shown: Sparse,
    scale: float,
    settings: NeighbourSettings,
    rng: np.random.Generator,
) -> _Core:
    """Add the neighbours' dimensions at their share of the learned core's spread."""
    tokens, items = neighbour_vectors(stars, settings, rng)
    share = settings.weight * scale / _spread(shown @ tokens @ items.T / SHOWN**0.5)
    return _Core(
        np.hstack([core.tokens, tokens]), np.hstack([core.items, items * share]), core.biases
    )


def _placed(
    movies: Sequence[Movie], stars: Sparse, rated: Rows, core: _Core, settings: Settings
) -> Artefact:
    """Place every film: rated ones where they were learned, the others by the map."""
    counts = np.bincount(stars.indices, minlength=len(movies)).astype(np.int64)
    described = film_features(movies, vocabulary([movies[row] for row in rated]))
    features = described.matrix
    kinds = np.array([name.partition(":")[0] not in STANDING for name in described.names], bool)
    mapped = map_features(
        features[rated], core.items, core.biases, core.tokens, counts[rated], kinds=kinds
    )
    tokens = features @ mapped.tokens
    items = features @ mapped.items + mapped.mean_item
    biases = features @ mapped.biases + mapped.mean_bias
    tokens[rated], items[rated], biases[rated] = core.tokens, core.items, core.biases
    return Artefact(
        item_ids=np.array([m.movie_id for m in movies], np.int64),
        tokens=tokens,
        items=items,
        biases=biases,
        counts=counts,
        feature_names=described.names,
        features=features,
        item_map=mapped.items,
        bias_map=mapped.biases,
        token_map=mapped.tokens,
        mean_item=mapped.mean_item,
        mean_bias=mapped.mean_bias,
        head=sp.csr_array((len(movies), len(movies))),
        core_scale=1.0,
        head_scale=1.0,
        head_weight=settings.head_weight,
        head_power=settings.head_power,
        slope=settings.core.slope,
        floor=settings.core.floor,
    )


def _laid_out(head: Sparse, rated: Rows, n_items: int) -> Sparse:
    """Lay the head over rated films out over all of them."""
    lengths = np.zeros(n_items, np.int64)
    lengths[rated] = np.diff(head.indptr)
    pointers = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    indices = rated[head.indices].astype(np.int32)
    return sp.csr_array((head.data, indices, pointers), shape=(n_items, n_items))


def _finished(artefact: Artefact) -> Artefact:
    require_finite({n: getattr(artefact, n) for n in Artefact.__slots__}, "training")
    return replace(artefact, fingerprint=fingerprint_of(artefact))
