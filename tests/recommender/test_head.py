import numpy as np
import scipy.sparse as sp

from moviewise.recommender.fold_in import grade
from moviewise.recommender.head import HeadSettings, solve_head


def some_stars(n_users: int = 40, n_films: int = 25) -> sp.csr_array:
    rng = np.random.default_rng(3)
    stars = rng.integers(1, 11, (n_users, n_films)) / 2 * (rng.random((n_users, n_films)) < 0.4)
    return sp.csr_array(stars)


def by_films(stars: sp.csr_array, ridge: float, dropout: float) -> np.ndarray:
    """EASE as its papers solve it, films by films."""
    graded = np.where(stars.toarray() > 0, grade(stars.toarray(), 0.5, 0.0), 0.0)
    gram = graded.T @ graded
    inverse = np.linalg.inv(gram + np.diag(ridge + dropout * np.diag(gram)))
    weights = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0.0)
    return weights


def test_solving_by_people_gives_what_solving_by_films_gives() -> None:
    stars = some_stars()

    for dropout in (0.0, 1.5):
        head = solve_head(stars, HeadSettings(ridge=7.0, dropout=dropout, kept=25))
        np.testing.assert_allclose(head.toarray(), by_films(stars, 7.0, dropout), atol=1e-6)


def test_a_row_keeps_its_largest_entries() -> None:
    stars = some_stars()
    whole = np.abs(solve_head(stars, HeadSettings(kept=25)).toarray())

    kept = np.abs(solve_head(stars, HeadSettings(kept=6)).toarray())

    assert ((kept > 0).sum(1) <= 6).all()
    np.testing.assert_allclose(kept.sum(1), -np.sort(-whole, axis=1)[:, :6].sum(1), rtol=1e-5)


def test_no_film_speaks_for_itself() -> None:
    assert not solve_head(some_stars(), HeadSettings(kept=5)).diagonal().any()
