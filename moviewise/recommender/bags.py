"""People without identity: bags of the films they rated, cut anew for every pass of training."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sp

from moviewise.recommender.arrays import Mask, Rows, Sparse
from moviewise.recommender.fold_in import grade


@dataclass(frozen=True, slots=True)
class CoreSettings:
    """How LightFM is trained; found on the tuning fold."""

    k: int = 32
    """Dimensions of one LightFM."""
    models: int = 2
    """LightFM models of different seeds, averaged."""
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
    sizes = _sizes(lengths, settings, rng)
    inside = place < sizes[user]
    bag, hidden = order[inside], order[~inside]
    likes = hidden[stars.data[hidden] >= settings.like]
    likes = likes[_first_of_each(user[likes], settings.cap)]
    weights = grade(stars.data[bag], settings.slope, settings.floor) / sizes[user[bag]] ** 0.5
    both = np.concatenate([likes, bag])
    signs = np.repeat(np.array([1, -1], np.float32), [len(likes), len(bag)])
    bags = (weights.astype(np.float32), (user[bag], stars.indices[bag]))
    targets = (signs, (user[both], stars.indices[both]))
    return sp.csr_matrix(bags, shape=stars.shape), sp.coo_matrix(targets, shape=stars.shape)


def _sizes(lengths: Rows, settings: CoreSettings, rng: np.random.Generator) -> Rows:
    """Draw how many ratings each bag shows, small ones as often as large ones."""
    longest = np.minimum(settings.cap, (settings.longest * lengths).astype(int))
    span = np.log(np.maximum(settings.shortest + 1, longest) / settings.shortest)
    sizes: Rows = (settings.shortest * np.exp(rng.random(len(lengths)) * span)).astype(np.int64)
    return np.minimum(sizes, lengths)


def _first_of_each(user: Rows, cap: int) -> Mask:
    """Mark the first `cap` entries of each person; entries of a person stand together."""
    starts = np.flatnonzero(np.diff(user, prepend=-1))
    place = np.arange(len(user)) - np.repeat(starts, np.diff(np.append(starts, len(user))))
    return place < cap
