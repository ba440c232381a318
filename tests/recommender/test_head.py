import numpy as np
import scipy.sparse as sp

from moviewise.recommender.fold_in import grade
from moviewise.recommender.head import HeadSettings, _by_people, solve_head, solved_how


def some_stars(n_users: int = 20, n_films: int = 25) -> sp.csr_array:
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


def test_more_people_than_films_are_solved_by_films_to_the_same_end() -> None:
    stars = some_stars(n_users=60)

    by_the_smaller = solve_head(stars, HeadSettings(ridge=7.0, kept=25))
    by_people = _by_people(stars, HeadSettings(ridge=7.0, kept=25))

    np.testing.assert_allclose(by_the_smaller.toarray(), by_people.toarray(), atol=1e-6)
    assert solved_how(stars, HeadSettings()).startswith("solved films by films, all 25 films")


def test_beyond_the_largest_system_only_the_most_rated_films_take_part() -> None:
    stars = some_stars()
    settings = HeadSettings(ridge=7.0, kept=25, largest=10)
    often = set(np.argsort(-np.diff(stars.tocsc().indptr), kind="stable")[:10].tolist())

    head = solve_head(stars, settings).tocoo()

    assert set(head.row.tolist()) | set(head.col.tolist()) == often
    assert "the 10 most rated of" in solved_how(stars, settings)
