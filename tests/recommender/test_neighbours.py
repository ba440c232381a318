import numpy as np
import pytest
import scipy.sparse as sp

from moviewise.recommender.neighbours import NeighbourSettings, neighbour_vectors


@pytest.fixture
def stars() -> sp.csr_array:
    """Films 0-9 are seen by one half of the people, 10-19 by the other, film 20 by one person."""
    rng = np.random.default_rng(2)
    seen = rng.random((40, 21)) < 0.7
    seen[:20, 10:] = False
    seen[20:, :10] = False
    seen[:, 20] = False
    seen[0, 20] = True
    return sp.csr_array(np.where(seen, 4.0, 0.0))


def product(stars, **options) -> np.ndarray:
    settings = NeighbourSettings(k=20, **options)
    tokens, items = neighbour_vectors(stars, settings, np.random.default_rng(0))
    return tokens @ items.T


def test_enough_dimensions_give_the_shrunk_cosines_themselves(stars) -> None:
    weights = np.where(stars.toarray() > 0, 1 + 0.5 / 1.5, 0.0)[:, :20]
    lengths = np.sqrt((weights**2).sum(0))
    cosines = weights.T @ weights / (np.outer(lengths, lengths) + 5.0)
    np.fill_diagonal(cosines, 0.0)

    np.testing.assert_allclose(product(stars, shrink=5.0)[:20, :20], cosines, atol=1e-9)


def test_films_seen_by_the_same_people_are_near(stars) -> None:
    near = product(stars, shrink=1.0)

    assert near[0, 1:10].min() > near[0, 10:20].max()


def test_a_film_with_too_few_ratings_has_no_neighbours(stars) -> None:
    assert not product(stars)[20].any()
    assert not product(stars)[:, 20].any()
