from dataclasses import replace

import numpy as np
import pytest
import scipy.sparse as sp
from tastes import QUICK

from moviewise.errors import InvalidInput
from moviewise.recommender import Interactions, train
from moviewise.recommender.bags import CoreSettings, draw_bags
from moviewise.recommender.interactions import star_matrix


def trained(world, seed: int = 0, **options):
    rng = np.random.default_rng(seed)
    return train(world.interactions, world.films, rng=rng, epochs=2, settings=QUICK, **options)


def test_the_same_seed_trains_the_same_model_and_another_another(world) -> None:
    assert trained(world).fingerprint == trained(world).fingerprint
    assert trained(world).fingerprint != trained(world, seed=1).fingerprint


def test_every_film_gets_a_place_in_ascending_order(world) -> None:
    artefact = trained(world)

    assert artefact.item_ids.tolist() == sorted(m.movie_id for m in world.films)
    assert artefact.is_rated.sum() == sum(m.is_rated for m in world.films)
    assert artefact.counts.sum() == len(world.interactions)


def test_ratings_of_films_that_are_not_listed_are_left_out(world) -> None:
    fewer = replace(world, films=world.films[:40])

    assert trained(fewer).counts.sum() < len(world.interactions)


def test_progress_counts_up_to_its_total(world) -> None:
    told: list[tuple[int, int]] = []

    trained(world, progress=lambda done, total: told.append((done, total)))

    assert told == [(n, 5) for n in range(1, 6)]


def test_too_few_ratings_are_refused(world) -> None:
    few = replace(world, interactions=world.interactions.part(np.arange(20)))

    with pytest.raises(InvalidInput, match="20 ratings"):
        trained(few)


def test_of_two_ratings_of_a_film_the_later_counts() -> None:
    twice = Interactions(
        np.array([3, 3, 3]), np.array([10, 10, 20]), np.array([2.0, 5.0, 3.0]), np.array([9, 4, 1])
    )

    assert star_matrix(twice, np.array([10, 20, 30])).toarray().tolist() == [[2.0, 3.0, 0.0]]


def test_a_bag_never_holds_what_it_is_trained_towards() -> None:
    rng = np.random.default_rng(0)
    stars = sp.csr_array(rng.integers(1, 11, (50, 60)) / 2 * (rng.random((50, 60)) < 0.5))

    bags, targets = draw_bags(stars, CoreSettings(cap=12), rng)

    in_bag, wanted = bags.toarray() != 0, targets.toarray()
    assert not (in_bag & (wanted > 0)).any()
    assert (wanted[in_bag] == -1).all()
    assert (stars.toarray()[wanted > 0] >= 4).all()
    assert ((wanted > 0).sum(1) <= 12).all()
    sizes = (wanted == -1).sum(1)
    assert sizes.min() >= 4
    assert sizes.max() <= 12
    assert len(set(sizes)) > 3
