import json
from math import fsum

import pytest
from explained_world import LADY_BIRD, MEMORIES, MOVIES, RATINGS, TRANSFORMERS, artefact

from moviewise.domain import Exclusion
from moviewise.explanation.taste import as_json, as_text, taste_view
from moviewise.recommender.fold_in import fold_in


def view(ratings=RATINGS, without=()):
    return taste_view(artefact(), ratings, MOVIES, without=without)


def test_a_belief_is_the_exact_sum_of_its_sources() -> None:
    for belief in (*view().likes, *view().dislikes):
        assert belief.value == pytest.approx(fsum(s.value for s in belief.sources), abs=1e-12)


def test_a_belief_is_what_the_feature_adds_to_a_film_that_carries_it() -> None:
    model, taste = artefact(), fold_in(artefact(), RATINGS)
    belief = view().likes[0]
    column = model.feature_names.index(belief.feature)
    carried = model.features[:, [column]].toarray().ravel()
    typical = carried[carried > 0].mean()

    assert belief.value == pytest.approx(
        typical * model.item_map[column] @ taste.vector / model.core_scale, abs=1e-12
    )


def test_likes_and_dislikes_are_apart_and_largest_first() -> None:
    likes = [belief.value for belief in view().likes]
    dislikes = [belief.value for belief in view().dislikes]

    assert likes == sorted(likes, reverse=True)
    assert dislikes == sorted(dislikes)
    assert min(likes) > 0
    assert all(value < 0 for value in dislikes)


def test_only_features_of_rated_films_are_listed_and_name_them() -> None:
    for belief in view().likes:
        assert belief.sources[0].carries
        if belief.group not in ("decade", "language"):
            assert belief.name in str(MOVIES[belief.sources[0].movie_id])


def test_an_excluded_feature_is_gone_and_listed_as_left_out() -> None:
    told = Exclusion("feature", view().likes[0].feature)

    after = view(without=[told])

    assert told.key not in [belief.feature for belief in (*after.likes, *after.dislikes)]
    assert after.excluded == (told,)
    group, _, name = told.key.partition(":")
    assert f"- {name} ({group})" in as_text(after, MOVIES).partition("Left out")[2]


def test_an_excluded_rating_is_no_source() -> None:
    after = view(without=[Exclusion("rating", str(MEMORIES))])

    values = [s.value for b in after.likes for s in b.sources if s.movie_id == MEMORIES]
    assert not any(values)
    assert after.n_ratings == len(RATINGS) - 1
    assert f"your rating of {MOVIES[MEMORIES].name}" in as_text(after, MOVIES)


def test_it_is_exported_as_text_and_json() -> None:
    shape = json.loads(json.dumps(as_json(view())))

    assert shape["n_ratings"] == len(RATINGS)
    assert shape["likes"][0]["sources"][0].keys() >= {"movie_id", "title", "stars", "value"}
    assert as_text(view(), MOVIES).startswith("Your taste, from 6 ratings")
    assert MOVIES[LADY_BIRD].title in as_text(view(), MOVIES)


def test_someone_without_ratings_has_no_beliefs() -> None:
    assert view(()).likes == view(()).dislikes == ()
    assert as_text(view(()), MOVIES) == "Your taste, from 0 ratings"


def test_taste_pushed_away_by_a_low_rating_shows_as_dislike() -> None:
    low = [rating for rating in RATINGS if rating.movie_id == TRANSFORMERS]

    assert view(low).dislikes
    assert not view(low).likes
