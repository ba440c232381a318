import pytest

from moviewise.domain import (
    Account,
    Exclusion,
    Limits,
    Mark,
    OnboardingStage,
    OnboardingState,
    Recommendation,
)
from moviewise.store import Store
from moviewise.store import shown as shown_rows


def test_a_film_has_one_mark(store: Store, ann: Account) -> None:
    assert store.mark(ann.user_id, 1, Mark.WATCHLIST) is None
    assert store.mark(ann.user_id, 1, Mark.SEEN) is Mark.WATCHLIST
    assert store.marks(ann.user_id) == {1: Mark.SEEN}
    assert store.mark(ann.user_id, 1, None) is Mark.SEEN
    assert store.marks(ann.user_id) == {}


def test_the_latest_mark_comes_first(store: Store, ann: Account) -> None:
    for movie_id in (5, 9, 7):
        store.mark(ann.user_id, movie_id, Mark.WATCHLIST)

    assert list(store.marks(ann.user_id)) == [7, 9, 5]


def test_exclusions_are_kept_once_and_taken_back(store: Store, ann: Account, bob: Account) -> None:
    bay, old = Exclusion("feature", "director:Michael Bay"), Exclusion("rating", "12")
    for exclusion in (bay, old, bay):
        store.exclude(ann.user_id, exclusion)
    store.exclude(bob.user_id, bay)
    assert store.exclusions(ann.user_id) == [bay, old]

    store.include(ann.user_id, bay)
    store.include(ann.user_id, bay)

    assert store.exclusions(ann.user_id) == [old]
    assert store.exclusions(bob.user_id) == [bay]


@pytest.mark.parametrize(
    "limits",
    [
        Limits(),
        Limits(year_from=1990, max_runtime=120, genres=("Sci-Fi", "Drama"), languages=("fr",)),
        Limits(without_people=("Zo\u00eb \u201cX\u201d",), mpaa=("PG-13",)),
    ],
)
def test_limits_come_back_as_they_were_set(store: Store, ann: Account, limits: Limits) -> None:
    assert store.limits(ann.user_id) == Limits()
    store.set_limits(ann.user_id, Limits(year_to=1950))
    store.set_limits(ann.user_id, limits)

    assert store.limits(ann.user_id) == limits


def test_onboarding_is_resumed_where_it_was_left(store: Store, ann: Account) -> None:
    assert store.onboarding(ann.user_id) == OnboardingState()
    left = OnboardingState(OnboardingStage.ASKING, (1, 2, 3), (2,), ("Drama",))

    store.set_onboarding(ann.user_id, left)

    assert store.onboarding(ann.user_id) == left
    assert store.onboarding(ann.user_id).stage is OnboardingStage.ASKING


def test_shown_recommendations_come_back_with_their_reasons(
    store: Store, ann: Account, bob: Account, clock
) -> None:
    picks = [Recommendation(11, 1, 0.75), Recommendation(12, 2, 0.5, is_rated=False)]
    store.note_shown(ann.user_id, picks, reasons={11: "because of 7"}, context="home")

    shown = store.shown(ann.user_id)

    assert [s.recommendation for s in shown] == picks
    assert [s.reason for s in shown] == ["because of 7", ""]
    assert {(s.context, s.shown_at) for s in shown} == {("home", clock.time)}
    assert store.shown(bob.user_id) == []


def test_the_latest_list_comes_first_and_one_film_can_be_asked_for(
    store: Store, ann: Account
) -> None:
    for context in ("first", "second"):
        picks = [Recommendation(n, n, 0.5) for n in (1, 2)]
        store.note_shown(ann.user_id, picks, reasons={}, context=context)

    assert [(s.context, s.movie_id) for s in store.shown(ann.user_id, limit=3)] == [
        ("second", 1),
        ("second", 2),
        ("first", 1),
    ]
    assert [s.context for s in store.shown(ann.user_id, 2)] == ["second", "first"]


def test_only_so_many_shown_recommendations_are_kept(
    store: Store, ann: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown_rows, "KEPT", 5)
    for n in range(4):
        picks = [Recommendation(10 * n + k, k + 1, 0.5) for k in range(3)]
        store.note_shown(ann.user_id, picks, reasons={}, context=str(n))

    assert [s.movie_id for s in store.shown(ann.user_id)] == [30, 31, 32, 21, 22]


def test_trainings_are_listed_latest_first(store: Store, clock) -> None:
    store.note_training({"ndcg@10": 0.41, "ratings": 99_997})
    store.note_training({"ndcg@10": 0.42})

    assert [t.info for t in store.trainings()] == [
        {"ndcg@10": 0.42},
        {"ndcg@10": 0.41, "ratings": 99_997},
    ]
    assert store.trainings()[0].noted_at == clock.time


def test_text_that_no_database_takes_is_kept_as_far_as_it_can_be(
    store: Store, ann: Account
) -> None:
    store.exclude(ann.user_id, Exclusion("feature", "a\0b\ud800c"))

    assert store.exclusions(ann.user_id) == [Exclusion("feature", "a\ufffdb\ufffdc")]
