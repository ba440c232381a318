import numpy as np
import pytest
import scipy.sparse as sp

from moviewise.recommender.placing import map_features


def test_the_map_finds_the_vectors_its_features_were_made_of() -> None:
    rng = np.random.default_rng(0)
    features = sp.csr_array((rng.random((400, 12)) < 0.3) * 0.3)
    truth, biases, tokens = rng.normal(size=(12, 4)), rng.normal(size=12), rng.normal(size=(12, 4))
    counts = np.full(400, 30)

    found = map_features(
        features,
        features @ truth + 2.0,
        features @ biases - 1.0,
        features @ tokens,
        counts,
        ridge=1e-6,
    )

    placed = features @ found.items + found.mean_item
    assert np.corrcoef(placed.ravel(), (features @ truth + 2.0).ravel())[0, 1] > 0.95
    np.testing.assert_allclose(found.tokens, tokens, atol=1e-3)


def test_a_strong_ridge_leaves_only_the_mean() -> None:
    features = sp.csr_array(np.eye(6))
    items = np.arange(12.0).reshape(6, 2)

    found = map_features(features, items, items[:, 0], items, np.ones(6), ridge=1e9)

    np.testing.assert_allclose(found.items, 0, atol=1e-6)
    np.testing.assert_allclose(found.mean_item, items.mean(0))


def test_films_with_more_ratings_weigh_more() -> None:
    features = sp.csr_array(np.ones((2, 1)))
    items = np.array([[0.0], [1.0]])

    found = map_features(features, items, items[:, 0], items, np.array([1, 49]), ridge=0.0)

    assert found.items[0, 0] + found.mean_item[0] == pytest.approx(7 / 8)


def test_tokens_are_made_of_the_chosen_features_only() -> None:
    features = sp.csr_array(np.eye(3))
    items = np.array([[0.0, 0.0], [5.0, 1.0], [1.0, 2.0]])
    kinds = np.array([True, False, True])

    found = map_features(features, items, items[:, 0], items, np.ones(3), kinds=kinds, ridge=0.1)

    assert not found.tokens[1].any()
    assert found.tokens[[0, 2]].any()
    assert found.items[1].any()
