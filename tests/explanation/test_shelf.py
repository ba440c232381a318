from collections import Counter

from explained_world import ATONEMENT, HEAT, LADY_BIRD, MEMORIES, PARASITE, THE_HOST, artefact

from moviewise.domain import Rating
from moviewise.explanation.attribution import lifting
from moviewise.explanation.shelf import NEAR, shelf_reasons
from moviewise.recommender import fold_in

LIKED = [Rating(MEMORIES, 5.0), Rating(LADY_BIRD, 4.5), Rating(HEAT, 4.5)]
SHELF = [PARASITE, THE_HOST, ATONEMENT, *range(100, 108)]


def test_a_reason_is_a_rating_of_near_weight_that_lifts_the_film() -> None:
    taste = fold_in(artefact(), LIKED)
    for movie_id, reason in zip(SHELF, shelf_reasons(artefact(), taste, SHELF), strict=True):
        found = lifting(artefact(), taste, movie_id)

        assert (reason in found) if found else reason is None
        assert reason is None or reason.value >= NEAR * found[0].value


def test_a_list_names_other_films_than_the_strongest_alone() -> None:
    twice = [Rating(MEMORIES, 5.0), Rating(THE_HOST, 5.0)]
    taste = fold_in(artefact(), twice)
    shelf = [PARASITE] * 4
    named = Counter(reason.movie_id for reason in shelf_reasons(artefact(), taste, shelf) if reason)

    assert named == {MEMORIES: 2, THE_HOST: 2}


def test_a_liked_film_is_named_before_a_disliked_one_that_lifts_as_much() -> None:
    taste = fold_in(artefact(), [*LIKED, Rating(105, 0.5)])
    reasons = shelf_reasons(artefact(), taste, SHELF)
    liked = {rating.movie_id for rating in LIKED}

    for movie_id, reason in zip(SHELF, reasons, strict=True):
        found = lifting(artefact(), taste, movie_id)
        near = [c for c in found if c.value >= NEAR * found[0].value]
        if any(c.movie_id in liked for c in near):
            assert reason is not None
            assert reason.movie_id in liked


def test_without_ratings_no_film_has_a_reason() -> None:
    assert shelf_reasons(artefact(), fold_in(artefact(), []), SHELF) == [None] * len(SHELF)
