import numpy as np

from moviewise.domain import Exclusion, Rating
from moviewise.recommender import fold_in, grade, scores


def test_the_order_of_ratings_changes_no_bit(world) -> None:
    ratings = world.likes("Sci-Fi", 6) + [Rating(m, 1.5) for m in world.of_kind("Romance")[:5]]

    there = scores(world.artefact, fold_in(world.artefact, ratings))
    back = scores(world.artefact, fold_in(world.artefact, ratings[::-1]))

    assert there.tobytes() == back.tobytes()


def test_the_later_of_two_ratings_of_a_film_counts(world) -> None:
    taste = fold_in(world.artefact, [Rating(105, 1.0), Rating(105, 5.0)])

    assert taste.stars.tolist() == [5.0]
    assert taste.n == 1


def test_a_low_star_pushes_away_where_a_high_one_pulls(world) -> None:
    artefact, kind = world.artefact, world.of_kind("Sci-Fi")
    like, dislike = (
        scores(artefact, fold_in(artefact, [Rating(kind[0], stars)]))[artefact.rows(kind[1:])]
        for stars in (5.0, 0.5)
    )

    assert like.mean() > dislike.mean()


def test_fewer_stars_never_weigh_more() -> None:
    weights = grade(np.arange(0.5, 5.5, 0.5), 1.0, -0.5)

    assert (np.diff(weights) >= 0).all()
    assert weights[0] == -0.5
    assert weights[-1] == 2.0


def test_an_excluded_rating_counts_as_never_given(world) -> None:
    ratings = world.likes("Sci-Fi", 5)
    gone = Exclusion("rating", str(ratings[2].movie_id))

    excluded = fold_in(world.artefact, ratings, without=[gone])
    deleted = fold_in(world.artefact, [r for r in ratings if r is not ratings[2]])

    assert excluded.n == deleted.n == 4
    np.testing.assert_allclose(
        scores(world.artefact, excluded), scores(world.artefact, deleted), rtol=0, atol=1e-12
    )
    assert ratings[2].movie_id in excluded.movie_ids


def test_a_film_the_recommender_does_not_know_changes_nothing(world) -> None:
    likes = world.likes("Romance")
    taste = fold_in(world.artefact, [*likes, Rating(987_654, 5.0)])

    assert taste.unknown == (987_654,)
    assert scores(world.artefact, taste).tobytes() == (
        scores(world.artefact, fold_in(world.artefact, likes)).tobytes()
    )


def test_without_ratings_the_taste_is_nothing(world) -> None:
    taste = fold_in(world.artefact, [])

    assert taste.n == 0
    assert not taste.vector.any()
    np.testing.assert_array_equal(
        scores(world.artefact, taste), world.artefact.biases / world.artefact.core_scale
    )


def test_a_rating_of_an_unrated_film_moves_the_taste(world) -> None:
    unrated = world.of_kind("Sci-Fi", rated=False)[0]
    artefact = world.artefact

    gained = scores(artefact, fold_in(artefact, [Rating(unrated, 5.0)])) - scores(
        artefact, fold_in(artefact, [])
    )

    assert gained[artefact.rows(world.of_kind("Sci-Fi"))].mean() > (
        gained[artefact.rows(world.of_kind("Romance"))].mean()
    )
