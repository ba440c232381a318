from dataclasses import replace

import numpy as np
import pytest
import scipy.sparse as sp

from moviewise import onboarding
from moviewise.domain import Movie, OnboardingState, Rating
from moviewise.onboarding import certainty, may_stop, next_page, progress
from moviewise.recommender import Artefact

GENRES = ("Action", "Comedy", "Crime", "Drama", "Horror", "Romance", "Sci-Fi", "War")
N = 64


def genre_of(movie_id: int) -> str:
    """The sixteen most rated films are action and comedy only; the rest go round all genres."""
    return GENRES[movie_id % 2] if movie_id < 16 else GENRES[movie_id % 8]


MOVIES = {n: Movie(n, f"Film no{n}x", genres=(genre_of(n),)) for n in range(N + 2)}


@pytest.fixture
def artefact() -> Artefact:
    """Film 0 is the most rated, and so on; films 64 and 65 are rated by nobody."""
    counts = np.append(np.arange(N, 0, -1), [0, 0])
    vectors = np.array([[float(genre_of(n) == g) for g in GENRES] for n in range(N + 2)])
    names = tuple(f"genre:{g}" for g in GENRES)
    return Artefact(
        item_ids=np.arange(N + 2),
        tokens=vectors,
        items=vectors,
        biases=counts / N,
        counts=counts,
        feature_names=names,
        features=sp.csr_array(0.3 * vectors),
        item_map=np.zeros((8, 8)),
        bias_map=np.zeros(8),
        token_map=np.zeros((8, 8)),
        mean_item=np.zeros(8),
        mean_bias=0.0,
        head=sp.csr_array((N + 2, N + 2)),
        core_scale=1.0,
        head_scale=1.0,
        head_weight=0.0,
        head_power=1.0,
    )


def test_the_first_page_is_well_known_and_spans_six_genres(artefact) -> None:
    page = next_page(artefact, [], OnboardingState(), MOVIES)

    assert len(page) == len(set(page)) == 12
    assert page[:6] == (0, 1, 2, 3, 4, 5)
    assert len({g for m in page for g in MOVIES[m].genres}) >= 6


def test_films_shown_unseen_or_rated_never_come_back(artefact) -> None:
    state, ratings, seen = OnboardingState(), [], set()
    for _ in range(5):
        page = next_page(artefact, ratings, state, MOVIES)
        assert not seen & set(page)
        seen |= set(page)
        ratings.append(Rating(page[0], 4.0))
        state = replace(state, shown=state.shown + page, unseen=state.unseen + page[1:])
    assert len(seen) == 60


def test_films_run_out_without_complaint(artefact) -> None:
    everything = OnboardingState(shown=tuple(range(N - 3)))

    assert set(next_page(artefact, [Rating(0, 4.0)], everything, MOVIES)) == {61, 62, 63}


def test_films_that_nobody_rated_are_never_asked_about(artefact) -> None:
    late = OnboardingState(shown=tuple(range(N)))

    assert next_page(artefact, [Rating(0, 4.0)], late, MOVIES) == ()


def test_later_pages_follow_the_answers(artefact) -> None:
    first = next_page(artefact, [], OnboardingState(), MOVIES)
    state = OnboardingState(shown=first)

    horror = [Rating(20, 5.0), Rating(28, 5.0)]
    page = next_page(artefact, horror, state, MOVIES)

    assert sum(genre_of(m) == "Horror" for m in page) >= 4


def test_not_having_seen_films_makes_films_alike_less_likely_to_be_asked(artefact) -> None:
    ratings = [Rating(20, 5.0), Rating(21, 5.0)]
    asked = replace(OnboardingState(), shown=(20, 21, 28, 36, 44, 29, 37, 45))

    both = next_page(artefact, ratings, asked, MOVIES)
    less = next_page(artefact, ratings, replace(asked, unseen=(28, 36, 44)), MOVIES)

    assert any(genre_of(m) == "Horror" for m in both)
    assert not any(genre_of(m) == "Horror" for m in less)


def test_of_films_alike_the_one_whose_answer_moves_more_is_asked(artefact) -> None:
    louder = artefact.tokens.copy()
    louder[60] *= 20
    asked = OnboardingState(shown=(20,))

    page = next_page(replace(artefact, tokens=louder), [Rating(20, 5.0)], asked, MOVIES)

    assert page[0] == 60
    assert next_page(artefact, [Rating(20, 5.0)], asked, MOVIES)[0] == 28


def test_who_begins_again_gets_a_page_of_six_genres_too(artefact) -> None:
    page = next_page(artefact, [Rating(20, 5.0), Rating(28, 5.0)], OnboardingState(), MOVIES)

    assert len({g for m in page for g in MOVIES[m].genres}) >= 6


def test_nothing_answered_brings_the_next_well_known_films(artefact) -> None:
    first = next_page(artefact, [], OnboardingState(), MOVIES)
    state = OnboardingState(shown=first, unseen=first)

    second = next_page(artefact, [], state, MOVIES)

    assert len(second) == 12
    assert not set(first) & set(second)


def test_preferred_genres_come_first(artefact) -> None:
    page = next_page(artefact, [], OnboardingState(genres=("War", "Horror")), MOVIES)

    assert sum(genre_of(m) in ("War", "Horror") for m in page) >= 7


def test_certainty_is_nothing_without_ratings_and_grows_with_agreement(artefact) -> None:
    agreeing = [Rating(16 + 8 * n, 5.0) for n in range(5)]

    assert certainty(artefact, []) == 0.0
    assert 0.0 <= certainty(artefact, agreeing[:1]) <= certainty(artefact, agreeing) <= 1.0


def test_stopping_is_offered_from_the_minimum_when_the_list_holds_still(
    artefact, monkeypatch: pytest.MonkeyPatch
) -> None:
    ratings = [Rating(m, 4.0) for m in range(4)]
    monkeypatch.setattr(onboarding, "certainty", lambda *_: 1.0)

    assert not may_stop(artefact, ratings)
    assert may_stop(artefact, [*ratings, Rating(9, 4.0)])


def test_a_restless_list_asks_on_until_enough(artefact, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onboarding, "certainty", lambda *_: 0.2)
    ratings = [Rating(m, 4.0) for m in range(15)]

    assert not may_stop(artefact, ratings[:14])
    assert may_stop(artefact, ratings)


def test_progress_counts_for_the_screen(artefact) -> None:
    found = progress(artefact, [Rating(1, 4.0), Rating(2, 3.0)], minimum=5)

    assert (found.rated, found.needed, found.minimum) == (2, 3, 5)
    assert not found.may_stop
    assert not found.is_full
