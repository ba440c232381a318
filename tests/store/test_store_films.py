from dataclasses import replace
from datetime import UTC, datetime

import pytest

from moviewise.domain import Account, FilmNote, Movie, Rating
from moviewise.store import Store

MAY, JUNE, JULY = (datetime(2026, month, 1, tzinfo=UTC) for month in (5, 6, 7))
WHOLE = Movie(
    movie_id=2_000_000_603,
    title="The Matrix",
    year=1999,
    imdb_id="tt0133093",
    tmdb_id=603,
    other_titles=("Matrix",),
    genres=("Action", "Sci-Fi"),
    directors=("Lana Wachowski", "Lilly Wachowski"),
    writers=("Lilly Wachowski",),
    cast=("Keanu Reeves",),
    languages=("en",),
    countries=("United States",),
    runtime=136,
    mpaa="R",
    critic_score=83,
    oscars=4,
    n_ratings=250,
    mean_stars=4.2,
    sources=("tmdb",),
    poster="/f89U3.jpg",
    overview="A hacker learns \u201cthe truth\u201d.",
    keywords=("simulation",),
    note=FilmNote("A hacker wakes up.", ("reality",), ("tense",), "a city", ("red pill",)),
)
OTHER = Movie(2_000_000_700, "Other", tmdb_id=700)


def test_a_film_comes_back_whole(store: Store) -> None:
    store.save_films([WHOLE], MAY)

    assert store.films() == [WHOLE]
    assert store.film_by_tmdb(603) == WHOLE


@pytest.mark.parametrize("tmdb_id", [0, -5, 604, 10**30])
def test_an_unknown_tmdb_id_is_no_film(store: Store, tmdb_id: int) -> None:
    store.save_films([WHOLE], MAY)

    assert store.film_by_tmdb(tmdb_id) is None
    assert store.film_id_by_tmdb(tmdb_id) is None


def test_saving_again_refreshes(store: Store) -> None:
    store.save_films([WHOLE, OTHER], MAY)
    store.save_films([replace(WHOLE, runtime=140)], JULY)

    assert store.film_by_tmdb(603).runtime == 140
    assert store.stale_films(JUNE) == [OTHER]


def test_an_id_once_assigned_stays_when_more_becomes_known(store: Store) -> None:
    store.save_films([WHOLE], MAY)
    with_imdb_number = replace(WHOLE, movie_id=1_000_133_093, title="Matrix, The")

    (saved,) = store.save_films([with_imdb_number], JUNE)

    assert saved.movie_id == WHOLE.movie_id
    assert [(m.movie_id, m.title) for m in store.films()] == [(WHOLE.movie_id, "Matrix, The")]


def test_stale_films_are_cut_to_their_ids(store: Store) -> None:
    store.save_films([WHOLE], MAY)
    store.save_films([OTHER], JULY)

    assert store.cut_to_ids(JUNE) == 1
    assert store.cut_to_ids(JUNE) == 0

    assert store.films() == [OTHER]
    assert store.film_by_tmdb(603) is None
    assert store.film_id_by_tmdb(603) == WHOLE.movie_id
    assert store.stale_films(JUNE) == []


def test_a_cut_film_can_be_fetched_again_under_its_id(store: Store) -> None:
    store.save_films([WHOLE], MAY)
    store.cut_to_ids(JUNE)

    store.save_films([replace(WHOLE, movie_id=9)], JULY)

    assert store.films() == [WHOLE]


def test_purging_forgets_all_but_the_ids_that_ratings_point_at(store: Store, ann: Account) -> None:
    store.save_films([WHOLE, OTHER], MAY)
    store.rate(ann.user_id, Rating(WHOLE.movie_id, 5.0))

    assert store.purge_films() == 2

    assert store.films() == []
    assert store.film_id_by_tmdb(603) == WHOLE.movie_id
    assert store.film_id_by_tmdb(700) is None
    assert len(store.ratings(ann.user_id)) == 1


def test_many_films_are_saved_at_once(store: Store) -> None:
    many = [Movie(2_000_000_000 + n, f"Film {n}", tmdb_id=n) for n in range(1, 1_201)]

    assert len(store.save_films(many, MAY)) == 1_200
    assert store.films() == many
