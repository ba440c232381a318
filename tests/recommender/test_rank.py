from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moviewise.domain import Rating
from moviewise.errors import UnknownMovie
from moviewise.recommender import fold_in, rank, rank_of, scores, start, steer


def ids(recommendations) -> list[int]:
    return [r.movie_id for r in recommendations]


def test_people_get_more_of_what_they_love(world) -> None:
    for kind in ("Sci-Fi", "Romance"):
        best = rank(world.artefact, fold_in(world.artefact, world.likes(kind)), n=8)

        assert sum(world.kind_of(r.movie_id) == kind for r in best) >= 7


def test_rated_excluded_and_not_allowed_films_never_appear(world) -> None:
    likes = world.likes("Sci-Fi")
    allowed = [m for m in range(100, 120) if m != 111]

    shown = ids(
        rank(world.artefact, fold_in(world.artefact, likes), n=50, allowed=allowed, excluded=[103])
    )

    assert set(shown) == set(allowed) - {r.movie_id for r in likes} - {103}


def test_nothing_allowed_is_an_empty_list(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))

    assert rank(world.artefact, taste, n=10, allowed=[]) == []
    assert rank(world.artefact, taste, n=10, allowed=[424_242]) == []


@settings(max_examples=25, deadline=None)
@given(n=st.integers(1, 59), diversity=st.sampled_from([0.0, 0.3, 1.0]))
def test_a_longer_list_begins_with_the_shorter_one(world, n, diversity) -> None:
    taste = fold_in(world.artefact, world.likes("Romance"))

    short = rank(world.artefact, taste, n=n, diversity=diversity)

    assert short == rank(world.artefact, taste, n=60, diversity=diversity)[:n]


def test_equal_scores_are_settled_by_film_id(world) -> None:
    flat = replace(
        world.artefact,
        items=np.zeros_like(world.artefact.items),
        biases=np.ones_like(world.artefact.biases),
        head_weight=0.0,
    )
    best = rank(flat, fold_in(flat, [Rating(100, 5.0)]), n=5)

    assert ids(best) == [101, 102, 103, 104, 105]
    assert [r.rank for r in best] == [1, 2, 3, 4, 5]


def test_ranks_are_places_by_plain_score_whatever_the_variety(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))
    plain = {r.movie_id: r.rank for r in rank(world.artefact, taste, n=60)}

    varied = rank(world.artefact, taste, n=20, diversity=0.5, novelty=0.5)

    assert all(plain[r.movie_id] == r.rank for r in varied)
    assert ids(varied) != ids(rank(world.artefact, taste, n=20))


def test_the_place_of_one_film_is_its_place_in_the_list(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))

    for r in rank(world.artefact, taste, n=60, excluded=[100])[::7]:
        assert rank_of(world.artefact, taste, r.movie_id, excluded=[100]) == r.rank


def test_a_film_that_is_ruled_out_has_no_place(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))

    with pytest.raises(UnknownMovie, match="ruled out"):
        rank_of(world.artefact, taste, 105, excluded=[105])


def test_variety_brings_other_genres_up(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))

    def romances(diversity: float) -> int:
        best = rank(world.artefact, taste, n=10, diversity=diversity)
        return sum(world.kind_of(r.movie_id) == "Romance" for r in best)

    assert romances(0.9) > romances(0.0)


def test_novelty_prefers_films_that_few_have_rated(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))

    def ratings(novelty: float) -> float:
        best = rank(world.artefact, taste, n=10, novelty=novelty)
        return float(world.artefact.counts[world.artefact.rows(ids(best))].mean())

    assert ratings(1.0) < ratings(0.0)


def test_films_nobody_rated_are_marked(world) -> None:
    everything = rank(world.artefact, fold_in(world.artefact, world.likes("Sci-Fi")), n=60)

    unrated = {r.movie_id for r in everything if not r.is_rated}

    assert unrated == {*range(125, 130), *range(225, 230)}


def test_without_ratings_the_list_is_popular_and_diverse(world) -> None:
    first = start(world.artefact, n=8)

    assert {world.kind_of(r.movie_id) for r in first} == {"Sci-Fi", "Romance"}
    assert all(r.is_rated for r in first)


def test_like_and_unlike_steer_towards_and_away(world) -> None:
    taste = fold_in(world.artefact, [])
    romances, space = world.of_kind("Romance")[:2], world.of_kind("Sci-Fi")[:2]

    for wish in (
        steer(world.artefact, like=romances),
        steer(world.artefact, unlike=space),
        steer(world.artefact, like=romances, unlike=space),
    ):
        best = ids(rank(world.artefact, taste, n=8, steer=wish))
        assert all(world.kind_of(m) == "Romance" for m in best)


def test_films_named_as_examples_are_not_recommended(world) -> None:
    romances, space = world.of_kind("Romance")[:2], world.of_kind("Sci-Fi")[:2]
    wish = steer(world.artefact, like=romances, unlike=space)

    everything = ids(rank(world.artefact, fold_in(world.artefact, []), n=60, steer=wish))

    assert not set(romances + space) & set(everything)


def test_a_wish_for_a_tag_brings_films_that_carry_it(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))
    artefact = world.artefact

    def dramas(weight: float) -> int:
        wish = steer(artefact, tags={"genre:Drama": weight})
        best = rank(artefact, taste, n=10, steer=wish)
        drama = {m.movie_id for m in world.films if "Drama" in m.genres}
        return len(drama & set(ids(best)))

    assert dramas(3.0) > dramas(0.0) > dramas(-3.0)


def test_an_unknown_tag_changes_nothing(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))

    wish = steer(world.artefact, tags={"mood:unheard of": 2.0})

    assert rank(world.artefact, taste, n=9, steer=wish) == rank(world.artefact, taste, n=9)


def test_scores_of_the_list_are_the_scores(world) -> None:
    taste = fold_in(world.artefact, world.likes("Sci-Fi"))
    every = scores(world.artefact, taste)

    for r in rank(world.artefact, taste, n=60):
        assert r.score == every[world.artefact.row_of(r.movie_id)]
