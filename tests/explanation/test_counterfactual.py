from itertools import combinations

import pytest
from explained_world import (
    ATONEMENT,
    BROOKLYN,
    FIRST,
    HEAT,
    IT,
    LADY_BIRD,
    MEMORIES,
    MOVIES,
    PARASITE,
    RATINGS,
    THE_HOST,
    TRANSFORMERS,
    artefact,
)

from moviewise.domain import Exclusion, Rating
from moviewise.errors import InvalidRating, UnknownMovie
from moviewise.explanation import search
from moviewise.explanation.appeal import appeal
from moviewise.explanation.counterfactual import (
    TOP,
    smallest_set,
    what_if,
    why_not,
    without,
)
from moviewise.explanation.narrator import explain
from moviewise.recommender.fold_in import fold_in
from moviewise.recommender.rank import rank, rank_of


def rank_with(ratings, movie_id, **more) -> int:
    return rank_of(artefact(), fold_in(artefact(), ratings), movie_id, **more)


def left(*removed):
    return [rating for rating in RATINGS if rating.movie_id not in removed]


@pytest.mark.parametrize("removed", [(MEMORIES,), (HEAT,), (MEMORIES, LADY_BIRD), ()])
def test_a_removal_tells_the_ranks_the_ranker_gives(removed) -> None:
    move = without(artefact(), RATINGS, PARASITE, removed)

    assert move.rank_before == rank_with(RATINGS, PARASITE)
    assert move.rank_after == rank_with(left(*removed), PARASITE)


def test_a_film_whose_rating_is_gone_is_a_candidate_again() -> None:
    only = [Rating(MEMORIES, 5.0)]

    move = without(artefact(), only, PARASITE, (MEMORIES,))

    assert move.rank_after == rank_with([], PARASITE)


def test_films_ruled_out_take_no_place() -> None:
    move = without(artefact(), RATINGS, PARASITE, (HEAT,), excluded=(FIRST,))

    assert move.rank_before == rank_with(RATINGS, PARASITE, excluded=(FIRST,)) == 1
    assert move.rank_after == rank_with(left(HEAT), PARASITE, excluded=(FIRST,))


def test_the_smallest_set_is_really_the_smallest() -> None:
    found = smallest_set(artefact(), RATINGS, PARASITE)

    assert found is not None
    assert found.is_exact
    size = len(found.counterfactual.without)
    assert rank_with(left(*found.counterfactual.without), PARASITE) > TOP
    for smaller in combinations([r.movie_id for r in RATINGS], size - 1):
        assert rank_with(left(*smaller), PARASITE) <= TOP


@pytest.mark.parametrize("budget", [1, 20, 20_000])
@pytest.mark.parametrize("movie_id", sorted(set(MOVIES) - {r.movie_id for r in RATINGS}))
def test_a_set_of_many_ratings_takes_the_film_out_whatever_the_budget(movie_id, budget) -> None:
    many = [Rating(m, 0.5 + m * 7 % 10 / 2) for m in sorted(MOVIES)[:20] if m != movie_id]

    found = smallest_set(artefact(), many, movie_id, budget=budget)

    if found is None:
        assert rank_with(many, movie_id) > TOP or rank_with([], movie_id) <= TOP
        return
    gone = found.counterfactual.without
    kept = [rating for rating in many if rating.movie_id not in gone]
    assert rank_with(kept, movie_id) == found.counterfactual.rank_after > TOP
    if found.is_exact and len(gone) == 2:
        singles = ([r for r in many if r.movie_id != m.movie_id] for m in many)
        assert all(rank_with(kept, movie_id) <= TOP for kept in singles)


def test_a_film_outside_the_top_ten_has_no_smallest_set() -> None:
    last = rank(artefact(), fold_in(artefact(), RATINGS), n=50)[-1].movie_id

    assert smallest_set(artefact(), RATINGS, last) is None


def test_a_film_everybody_likes_stays_whatever_is_removed() -> None:
    assert smallest_set(artefact(), RATINGS, FIRST) is None


def test_an_excluded_rating_is_not_proposed_for_removal() -> None:
    told = [Exclusion("rating", str(IT))]

    found = smallest_set(artefact(), RATINGS, PARASITE, exclusions=told)

    assert found is not None
    assert IT not in found.counterfactual.without


def test_why_not_proposes_changes_that_really_work() -> None:
    behind = [Rating(MEMORIES, 1.0), *RATINGS[1:]]

    told = why_not(artefact(), behind, PARASITE, movies=MOVIES)

    assert told.state == "behind"
    assert told.changes
    new = {
        change.movie.movie_id: Rating(change.movie.movie_id, change.after)
        for change in told.changes
    }
    changed = [new.pop(r.movie_id, r) for r in behind] + list(new.values())
    assert rank_with(changed, PARASITE) == told.rank_after <= TOP


def test_why_not_finds_the_nearest_single_change() -> None:
    behind = [Rating(MEMORIES, 1.0), *RATINGS[1:]]
    told = why_not(artefact(), behind, PARASITE, movies=MOVIES)
    distance = sum(abs(c.after - (c.before or 0)) for c in told.changes)

    for rating in behind:
        for stars in (n / 2 for n in range(1, 11)):
            if abs(stars - rating.stars) < distance:
                changed = [Rating(r.movie_id, stars) if r is rating else r for r in behind]
                assert rank_with(changed, PARASITE) > TOP or len(told.changes) > 1


@pytest.mark.parametrize(
    ("movie_id", "excluded", "state"),
    [(MEMORIES, (), "rated"), (THE_HOST, (THE_HOST,), "ruled out"), (PARASITE, (), "listed")],
)
def test_why_not_says_when_nothing_is_held_back(movie_id, excluded, state) -> None:
    told = why_not(artefact(), RATINGS, movie_id, movies=MOVIES, excluded=excluded)

    assert told.state == state
    assert told.changes == ()
    assert MOVIES[movie_id].title in told.text


def test_why_not_without_ratings_says_so() -> None:
    told = why_not(artefact(), [], PARASITE, movies=MOVIES)

    assert "rated nothing yet" in told.text


def test_what_if_shows_both_lists_and_the_moves_between() -> None:
    told = what_if(artefact(), RATINGS, MEMORIES, 0.5, movies=MOVIES)

    after = [Rating(MEMORIES, 0.5), *RATINGS[1:]]
    assert list(told.list_before) == rank(artefact(), fold_in(artefact(), RATINGS), n=TOP)
    assert list(told.list_after) == rank(artefact(), fold_in(artefact(), after), n=TOP)
    for move in told.moves:
        assert move.rank_before == rank_with(RATINGS, move.movie.movie_id)
        assert move.rank_after == rank_with(after, move.movie.movie_id)
    sizes = [abs(move.rank_before - move.rank_after) for move in told.moves]
    assert sizes == sorted(sizes, reverse=True)
    assert 0 not in sizes


def test_what_if_forgets_a_rating() -> None:
    told = what_if(artefact(), RATINGS, TRANSFORMERS, None, movies=MOVIES)

    forgotten = fold_in(artefact(), left(TRANSFORMERS))
    assert list(told.list_after) == rank(artefact(), forgotten, n=TOP)
    assert (told.before, told.after) == (1.0, None)


def test_what_if_adds_a_rating_of_an_unrated_film() -> None:
    told = what_if(artefact(), RATINGS, ATONEMENT, 5.0, movies=MOVIES)

    assert told.before is None
    assert ATONEMENT not in [pick.movie_id for pick in told.list_after]


def test_what_if_with_the_same_stars_changes_nothing() -> None:
    told = what_if(artefact(), RATINGS, BROOKLYN, 4.0, movies=MOVIES)

    assert told.moves == ()
    assert "nothing would change" in told.text


def test_what_if_refuses_impossible_stars_and_films() -> None:
    with pytest.raises(InvalidRating):
        what_if(artefact(), RATINGS, BROOKLYN, 4.2, movies=MOVIES)
    with pytest.raises(UnknownMovie):
        what_if(artefact(), RATINGS, 987654, 4.0, movies=MOVIES)


def test_appeal_is_the_place_among_all_candidates() -> None:
    told = appeal(artefact(), RATINGS, PARASITE, movies=MOVIES)

    assert told.rank == rank_with(RATINGS, PARASITE)
    assert told.ahead_of == pytest.approx(1 - told.rank / told.n_candidates)
    assert f"#{told.rank}" in told.text


def test_appeal_without_ratings_is_not_personal() -> None:
    assert "rated nothing yet" in appeal(artefact(), [], PARASITE, movies=MOVIES).text


def test_the_quick_set_is_confirmed_by_ranking_again() -> None:
    told = explain(artefact(), RATINGS, PARASITE, movies=MOVIES)

    assert told.smallest is not None
    gone = told.smallest.counterfactual.without
    assert rank_with(left(*gone), PARASITE) == told.smallest.counterfactual.rank_after > TOP
    assert told.smallest.counterfactual in told.counterfactuals
    assert told.smallest.is_exact == (len(gone) == 1)


def test_a_film_outside_the_top_ten_has_no_quick_set() -> None:
    assert explain(artefact(), RATINGS, ATONEMENT, movies=MOVIES).smallest is None or (
        rank_with(RATINGS, ATONEMENT) <= TOP
    )


@pytest.mark.parametrize("movie_id", sorted(set(MOVIES) - {r.movie_id for r in RATINGS}))
def test_a_proposal_that_ranking_again_does_not_confirm_is_not_told(movie_id, monkeypatch) -> None:
    monkeypatch.setattr(search, "RIVALS", 1)

    told = why_not(artefact(), RATINGS, movie_id, movies=MOVIES)

    assert told.rank_after is None or told.rank_after <= TOP
    new = {c.movie.movie_id: Rating(c.movie.movie_id, c.after) for c in told.changes}
    changed = [r for r in RATINGS if r.movie_id not in new] + list(new.values())
    assert not told.changes or rank_with(changed, movie_id) == told.rank_after
