from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moviewise.domain import Account, Mark, Rating
from moviewise.errors import InvalidInput
from moviewise.store import Store

FILMS = st.integers(1, 5)
STARS = st.integers(1, 10).map(lambda half: half / 2)
DEEDS = st.one_of(
    st.tuples(st.just("rate"), FILMS, STARS),
    st.tuples(st.just("unrate"), FILMS, st.none()),
    st.tuples(st.just("mark"), FILMS, st.one_of(st.none(), st.sampled_from(Mark))),
)


def test_a_rating_comes_back_with_time_and_origin(store: Store, ann: Account) -> None:
    given = Rating(7, 3.5, datetime(2026, 5, 1, 12, 30, 15, 250_000, tzinfo=UTC), "chat")

    store.rate(ann.user_id, given)

    assert store.ratings(ann.user_id) == [given]


def test_a_rating_without_a_time_gets_the_stores_time(store: Store, ann: Account, clock) -> None:
    store.rate(ann.user_id, Rating(7, 3.5))

    assert store.ratings(ann.user_id)[0].rated_at == clock.time


def test_times_of_other_zones_are_kept_as_utc(store: Store, ann: Account) -> None:
    noon = datetime(2026, 5, 1, 12, tzinfo=timezone(timedelta(hours=5)))

    store.rate(ann.user_id, Rating(7, 3.5, noon))

    kept = store.ratings(ann.user_id)[0].rated_at
    assert (kept, kept.tzinfo) == (noon, UTC)
    assert store.all_ratings()[0][3] == noon.timestamp()


def test_rating_again_replaces_and_tells_the_stars_before(store: Store, ann: Account) -> None:
    assert store.rate(ann.user_id, Rating(7, 3.5)) is None
    assert store.rate(ann.user_id, Rating(7, 5.0, origin="card")) == 3.5

    assert [(r.stars, r.origin) for r in store.ratings(ann.user_id)] == [(5.0, "card")]


def test_a_removed_rating_is_gone(store: Store, ann: Account, bob: Account) -> None:
    store.rate(ann.user_id, Rating(7, 3.5))
    store.rate(bob.user_id, Rating(7, 1.0))

    assert store.unrate(ann.user_id, 7) == 3.5
    assert store.unrate(ann.user_id, 7) is None
    assert store.ratings(ann.user_id) == []
    assert [r[:3] for r in store.all_ratings()] == [(bob.user_id, 7, 1.0)]


def test_ratings_come_oldest_first(store: Store, ann: Account) -> None:
    for movie_id in (3, 1, 2):
        store.rate(ann.user_id, Rating(movie_id, 4.0))
    store.rate(ann.user_id, Rating(3, 4.5))

    assert [r.movie_id for r in store.ratings(ann.user_id)] == [1, 2, 3]


def test_ids_beyond_the_catalogue_are_kept(store: Store, ann: Account) -> None:
    store.rate(ann.user_id, Rating(2_000_000_603, 4.0))

    assert store.ratings(ann.user_id)[0].movie_id == 2_000_000_603


@pytest.mark.parametrize(
    "ask",
    [
        lambda store, user_id: store.rate(user_id, Rating(10**30, 4.0)),
        lambda store, user_id: store.unrate(user_id, 10**30),
        lambda store, user_id: store.account_by_id(10**30),
        lambda store, user_id: store.ratings(10**30),
    ],
)
def test_numbers_too_large_for_a_database_are_bad_input(store: Store, ann: Account, ask) -> None:
    with pytest.raises(InvalidInput, match="too large"):
        ask(store, ann.user_id)


def test_new_ratings_are_counted_from_a_time(store: Store, ann: Account, clock) -> None:
    store.rate(ann.user_id, Rating(1, 4.0))
    seen = clock.time
    store.rate(ann.user_id, Rating(2, 4.0))
    store.rate(ann.user_id, Rating(3, 4.0))

    assert store.ratings_since(seen) == 2


def test_many_threads_lose_no_rating(store: Store, ann: Account) -> None:
    def rate(movie_id: int) -> None:
        store.rate(ann.user_id, Rating(movie_id % 40, 0.5 + movie_id % 10 / 2))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(rate, range(160)))

    assert sorted(r.movie_id for r in store.ratings(ann.user_id)) == list(range(40))


def test_two_stores_on_one_database_see_each_other(
    store: Store, ann: Account, url: str, opened: Callable[..., Store]
) -> None:
    other = opened(url)
    store.rate(ann.user_id, Rating(1, 4.0))

    assert other.rate(ann.user_id, Rating(1, 2.0)) == 4.0
    assert [r.stars for r in store.ratings(ann.user_id)] == [2.0]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(deeds=st.lists(DEEDS, max_size=15))
def test_any_sequence_of_deeds_ends_as_a_dictionary_would(store: Store, deeds) -> None:
    user_id = store.create_account(f"person {len(store.accounts())}", None).user_id
    stars: dict[int, float] = {}
    marks: dict[int, Mark] = {}
    for deed, movie_id, value in deeds:
        if deed == "rate":
            assert store.rate(user_id, Rating(movie_id, value)) == stars.get(movie_id)
            stars[movie_id] = value
        elif deed == "unrate":
            assert store.unrate(user_id, movie_id) == stars.pop(movie_id, None)
        else:
            assert store.mark(user_id, movie_id, value) == marks.pop(movie_id, None)
            if value:
                marks[movie_id] = value

    assert {r.movie_id: r.stars for r in store.ratings(user_id)} == stars
    assert store.marks(user_id) == marks
