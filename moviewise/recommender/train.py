"""Train the recommender: LightFM over bags of rated films, the map, and the head.

People have no identity in training: each is the bag of films they rated, so that anyone can be
folded in afterwards. This is the only module of serving and training that knows LightFM.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import scipy.sparse as sp

from moviewise.domain import Movie
from moviewise.errors import InvalidInput
from moviewise.recommender.arrays import Matrix, Rows, Sparse, Vector
from moviewise.recommender.artefact import Artefact, fingerprint_of, require_finite
from moviewise.recommender.features import film_features, vocabulary
from moviewise.recommender.fold_in import grade
from moviewise.recommender.head import HeadSettings, solve_head
from moviewise.recommender.placing import map_features

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
"""Told the steps done and the steps in all."""


@dataclass(frozen=True, slots=True, eq=False)
class Interactions:
    """Ratings of many people as parallel arrays; any integers name the people."""

    users: Rows
    movie_ids: Rows
    stars: Vector
    times: Rows
    """Unix seconds."""

    def __len__(self) -> int:
        return len(self.users)

    def part(self, keep: np.ndarray) -> "Interactions":
        """Take the ratings of a mask or of positions."""
        return Interactions(
            self.users[keep], self.movie_ids[keep], self.stars[keep], self.times[keep]
        )


@dataclass(frozen=True, slots=True)
class CoreSettings:
    """How LightFM is trained; found on the tuning fold."""

    k: int = 48
    learning_rate: float = 0.03
    alpha: float = 3e-6
    max_sampled: int = 20
    shortest: int = 4
    """Ratings in the smallest bag."""
    longest: float = 0.8
    """Share of a person's ratings in the largest bag."""
    cap: int = 80
    """Ratings in the largest bag, and likes that a bag is trained towards."""
    like: float = 4.0
    """Stars that make a film worth ranking high."""
    slope: float = 1.0
    floor: float = -0.5


@dataclass(frozen=True, slots=True)
class Settings:
    """How the whole model is trained and blended."""

    core: CoreSettings = field(default_factory=CoreSettings)
    head: HeadSettings = field(default_factory=HeadSettings)
    head_weight: float = 0.1
    head_power: float = 1.0


EPOCHS = 110
MIN_RATINGS = 50
"""With fewer ratings than this there is nothing to learn from."""


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
    ids = np.array([m.movie_id for m in movies], np.int64)
    stars = _stars(interactions, ids)
    rated = np.flatnonzero(np.diff(stars.tocsc().indptr))
    tell = _counted(progress, epochs + 2)
    core = _train_core(stars[:, rated], settings.core, epochs, rng, tell)
    artefact = _assemble(ids, movies, stars, rated, core, settings)
    tell()
    artefact = replace(artefact, head=_spread_out(stars, rated, settings.head))
    tell()
    artefact = _scaled(artefact, stars, rng)
    require_finite({n: getattr(artefact, n) for n in Artefact.__slots__}, "training")
    return replace(artefact, fingerprint=fingerprint_of(artefact))


def star_matrix(interactions: Interactions, ids: Rows) -> Sparse:
    """Lay ratings out as people by films, one row a person in ascending order.

    Args:
        interactions: Ratings; of two by one person of one film the later in time counts.
        ids: Ascending film ids, one a column; ratings of other films are left out.
    """
    known = interactions.part(np.argsort(interactions.times, kind="stable"))
    column = np.minimum(np.searchsorted(ids, known.movie_ids), len(ids) - 1)
    keep = ids[column] == known.movie_ids
    people, user = np.unique(known.users[keep], return_inverse=True)
    place = user * len(ids) + column[keep]
    _, last = np.unique(place[::-1], return_index=True)
    last = len(place) - 1 - last
    shape = (len(people), len(ids))
    return sp.csr_array((known.stars[keep][last], (user[last], column[keep][last])), shape=shape)


def _stars(interactions: Interactions, ids: Rows) -> Sparse:
    stars = star_matrix(interactions, ids) if len(ids) else sp.csr_array((0, 0))
    if stars.nnz < MIN_RATINGS:
        raise InvalidInput(
            f"{stars.nnz} ratings of known films are too few to learn from; "
            f"at least {MIN_RATINGS} are needed"
        )
    return stars


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
    tokens: Matrix
    items: Matrix
    biases: Vector


def _train_core(
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


def draw_bags(stars: Sparse, settings: CoreSettings, rng: np.random.Generator) -> tuple[Any, Any]:
    """Cut every person's ratings at random into a bag and the likes hidden from it.

    Returns:
        The bags as LightFM user features, and the interactions: hidden likes as +1, and the films
        of the bag as -1, which keeps WARP from drawing them as wrong answers.
    """
    lengths = np.diff(stars.indptr)
    user = np.repeat(np.arange(len(lengths)), lengths)
    order = np.lexsort((rng.random(len(user)), user))
    place = np.arange(len(user)) - stars.indptr[:-1][user]
    longest = np.minimum(settings.cap, (settings.longest * lengths).astype(int))
    span = np.log(np.maximum(settings.shortest + 1, longest) / settings.shortest)
    sizes = (settings.shortest * np.exp(rng.random(len(lengths)) * span)).astype(int)
    inside = place < sizes[user]
    bag, hidden = order[inside], order[~inside]
    likes = hidden[stars.data[hidden] >= settings.like]
    likes = likes[_first_of_each(user[likes], settings.cap)]
    weights = grade(stars.data[bag], settings.slope, settings.floor) / sizes[user[bag]] ** 0.5
    both = np.concatenate([likes, bag])
    signs = np.repeat(np.array([1, -1], np.float32), [len(likes), len(bag)])
    return (
        sp.csr_matrix(
            (weights.astype(np.float32), (user[bag], stars.indices[bag])), shape=stars.shape
        ),
        sp.coo_matrix((signs, (user[both], stars.indices[both])), shape=stars.shape),
    )


def _first_of_each(user: Rows, cap: int) -> np.ndarray:
    """Mark the first `cap` entries of each person; entries of a person stand together."""
    starts = np.flatnonzero(np.diff(user, prepend=-1))
    place = np.arange(len(user)) - np.repeat(starts, np.diff(np.append(starts, len(user))))
    return place < cap


def _assemble(
    ids: Rows, movies: Sequence[Movie], stars: Sparse, rated: Rows, core: _Core, settings: Settings
) -> Artefact:
    """Place every film: rated ones where LightFM put them, the others by the map."""
    counts = np.bincount(stars.indices, minlength=len(ids)).astype(np.int64)
    described = film_features(movies, vocabulary([movies[row] for row in rated]))
    features = described.matrix
    mapped = map_features(features[rated], core.items, core.biases, core.tokens, counts[rated])
    tokens = features @ mapped.tokens
    items = features @ mapped.items + mapped.mean_item
    biases = features @ mapped.biases + mapped.mean_bias
    tokens[rated], items[rated], biases[rated] = core.tokens, core.items, core.biases
    return Artefact(
        item_ids=ids,
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
        head=sp.csr_array((len(ids), len(ids))),
        core_scale=1.0,
        head_scale=1.0,
        head_weight=settings.head_weight,
        head_power=settings.head_power,
        slope=settings.core.slope,
        floor=settings.core.floor,
    )


def _spread_out(stars: Sparse, rated: Rows, settings: HeadSettings) -> Sparse:
    """Solve the head over rated films and lay it out over all of them."""
    head = solve_head(stars[:, rated], settings)
    lengths = np.zeros(stars.shape[1], np.int64)
    lengths[rated] = np.diff(head.indptr)
    pointers = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    indices = rated[head.indices].astype(np.int32)
    return sp.csr_array((head.data, indices, pointers), shape=(stars.shape[1],) * 2)


def _scaled(artefact: Artefact, stars: Sparse, rng: np.random.Generator) -> Artefact:
    """Measure the spread of core and head over rated films, for people shown with ten ratings."""
    lengths = np.diff(stars.indptr)
    people = np.flatnonzero(lengths >= min(10, lengths.max()))
    chosen = rng.permutation(people)[:200]
    rows = [rng.permutation(np.arange(*stars.indptr[[u, u + 1]]))[:10] for u in chosen]
    shape = (len(rows), len(artefact))
    at = (np.repeat(np.arange(len(rows)), [len(r) for r in rows]), np.concatenate(rows))
    grades = grade(stars.data[at[1]], artefact.slope, artefact.floor)
    shown = sp.csr_array((grades, (at[0], stars.indices[at[1]])), shape=shape)
    rated = artefact.is_rated
    tastes = (shown @ artefact.tokens) / 10**0.5
    core = tastes @ artefact.items[rated].T + artefact.biases[rated]
    head = (shown @ artefact.head).toarray()[:, rated]
    return replace(
        artefact,
        core_scale=float(core.std(1).mean()) or 1.0,
        head_scale=float(head.std(1).mean()) or 1.0,
    )
