import json

import pytest
from planted import SPACE

from moviewise.domain import Account, Exclusion
from moviewise.service import MovieWise
from moviewise.web import panels

FIVE = list(SPACE)[:5]


@pytest.fixture
def rated(moviewise: MovieWise, ann: Account) -> Account:
    for movie_id in FIVE:
        moviewise.rate(ann.user_id, movie_id, 4.5)
    return ann


def why(moviewise: MovieWise, ann: Account) -> panels.Props:
    top = moviewise.recommend(ann.user_id).films[0].movie.movie_id
    found = moviewise.explain(ann.user_id, top)
    exclusions = moviewise.person(ann.user_id).exclusions
    return panels.why_props(found, moviewise.catalogue.movies, exclusions, user="1", stamp="now")


def test_the_parts_shown_are_the_parts_of_the_score(moviewise: MovieWise, rated: Account) -> None:
    top = moviewise.recommend(rated.user_id).films[0].movie.movie_id
    found = moviewise.explain(rated.user_id, top)
    shown = {part["movie_id"]: part["value"] for part in why(moviewise, rated)["parts"]}

    assert shown == {part.movie_id: part.value for part in found.contributions}


def test_the_sum_is_told_as_it_is(moviewise: MovieWise, rated: Account) -> None:
    props = why(moviewise, rated)
    total = sum(part["value"] for part in props["parts"])

    assert f"{total:+.2f} from your 5 ratings" in props["sum"]


def test_a_rating_that_is_not_counted_has_no_bar(moviewise: MovieWise, rated: Account) -> None:
    moviewise.exclude(rated.user_id, Exclusion("rating", str(FIVE[0])))
    props = why(moviewise, rated)

    assert FIVE[0] not in [part["movie_id"] for part in props["parts"]]
    assert [each["key"] for each in props["excluded"]] == [str(FIVE[0])]


def test_a_visitor_without_ratings_gets_facts_and_no_place(
    moviewise: MovieWise, ann: Account
) -> None:
    props = why(moviewise, ann)

    assert props["rank"] is None
    assert props["parts"] == []
    assert props["sum"] == ""


def test_beliefs_name_their_ratings(moviewise: MovieWise, rated: Account) -> None:
    view = moviewise.taste(rated.user_id)
    props = panels.taste_props(view, moviewise.catalogue.movies, user="1", stamp="now")

    assert "Sci-Fi" in [belief["label"] for belief in props["beliefs"]]
    assert all(belief["from"].startswith("From ") for belief in props["beliefs"])
    json.dumps(props)


@pytest.mark.parametrize(
    ("stage", "words"), [("new", "Welcome"), ("asking", "again"), ("done", "tonight")]
)
@pytest.mark.parametrize("live", [True, False])
def test_the_greeting_says_what_is_known(ann: Account, stage: str, words: str, live: bool) -> None:
    props = panels.greeting_props(ann, stage=stage, rated=2, minimum=5, live=live)

    assert words in props["title"]
    assert "up to 2016" in props["known"]
    assert ("key adds" in props["known"]) is not live
    assert 2 <= len(props["choices"]) <= 4
