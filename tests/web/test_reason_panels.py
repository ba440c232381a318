import json
from datetime import UTC, datetime

import pytest
from planted import SPACE

from moviewise.domain import Account, Exclusion, Movie, Recommendation
from moviewise.explanation.counterfactual import Counterfactual, SmallestSet
from moviewise.service import MovieWise
from moviewise.service.reasons import fewest_ratings, keep_reason, told_before
from moviewise.store import Shown
from moviewise.web import reason_panels

FIVE = list(SPACE)[:5]
HEAT, FARGO, MOON = Movie(1, "Heat", 1995), Movie(2, "Fargo", 1996), Movie(3, "Moon", 2009)
THREE = {movie.movie_id: movie for movie in (HEAT, FARGO, MOON)}


@pytest.fixture
def rated(moviewise: MovieWise, ann: Account) -> Account:
    for movie_id in FIVE:
        moviewise.rate(ann.user_id, movie_id, 4.5)
    return ann


def why(moviewise: MovieWise, ann: Account) -> reason_panels.Props:
    top = moviewise.recommend(ann.user_id).films[0].movie.movie_id
    found = moviewise.explain(ann.user_id, top)
    exclusions = moviewise.person(ann.user_id).exclusions
    return reason_panels.why_props(
        found, moviewise.catalogue.movies, exclusions, user="1", stamp="now"
    )


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
    props = reason_panels.taste_props(view, moviewise.catalogue.movies, user="1", stamp="now")

    assert "Sci-Fi" in [belief["label"] for belief in props["likes"]]
    assert all(belief["from"].startswith("From ") for belief in props["likes"])
    json.dumps(props)


def small(*movie_ids: int, is_exact: bool) -> str:
    found = SmallestSet(Counterfactual(movie_ids, 3, 14), is_exact)
    props = reason_panels.smallest_props(found, THREE)
    assert props is not None
    return props["text"]


def test_the_smallest_set_is_named_with_how_sure_it_is() -> None:
    assert small(1, is_exact=True) == (
        "Your rating of Heat alone keeps it in your top ten: without it, it would be number 14."
    )
    assert "Heat, Fargo and Moon together" in small(1, 2, 3, is_exact=True)
    assert small(1, 2, is_exact=True).endswith("I tried every smaller set: none does that.")
    assert small(1, 2, is_exact=False).endswith("I did not try every set, so fewer may do.")
    assert reason_panels.smallest_props(None, THREE) is None


def test_what_the_smallest_set_says_is_not_said_twice(moviewise: MovieWise, rated: Account) -> None:
    for film in moviewise.recommend(rated.user_id).films:
        found = moviewise.explain(rated.user_id, film.movie.movie_id)
        props = reason_panels.why_props(
            found, moviewise.catalogue.movies, (), user="1", stamp="now"
        )
        if found.smallest and len(found.smallest.counterfactual.without) == 1:
            assert props["counterfactuals"] == []
            assert "alone keeps it" in props["smallest"]["text"]


def test_the_longer_search_never_names_more_ratings(moviewise: MovieWise, rated: Account) -> None:
    top = moviewise.recommend(rated.user_id).films[0].movie.movie_id
    quick = moviewise.explain(rated.user_id, top).smallest
    full = fewest_ratings(moviewise, rated.user_id, top)
    if quick is None:
        assert full is None
    else:
        assert full is not None
        assert full.is_exact
        assert len(full.counterfactual.without) <= len(quick.counterfactual.without)


def test_a_reason_told_can_be_read_later_once_each(moviewise: MovieWise, rated: Account) -> None:
    top = moviewise.recommend(rated.user_id).films[0].movie.movie_id
    moviewise.recommend(rated.user_id)
    line = told_before(moviewise, rated.user_id, top)
    keep_reason(moviewise, rated.user_id, moviewise.explain(rated.user_id, top))
    told = told_before(moviewise, rated.user_id, top)

    assert [each.reason[:15] for each in line] == ["Because you gav"]
    assert [each.reason for each in told] == [
        moviewise.explain(rated.user_id, top).text,
        line[0].reason,
    ]
    assert told_before(moviewise, moviewise.guest().user_id, top) == []


def test_an_earlier_reason_stands_in_the_panel_with_its_day_and_place(
    moviewise: MovieWise, rated: Account
) -> None:
    top = moviewise.recommend(rated.user_id).films[0].movie.movie_id
    when = datetime(2026, 11, 15, 20, tzinfo=UTC)
    shown = Shown(Recommendation(top, 4, 1.0), "Because of Heat", "recommend", when)
    props = reason_panels.why_props(
        moviewise.explain(rated.user_id, top),
        moviewise.catalogue.movies,
        (),
        user="1",
        stamp="now",
        told=[shown],
    )

    assert props["told"] == [{"day": "15 November 2026", "rank": 4, "reason": "Because of Heat"}]


def test_why_not_shows_the_parts_and_the_way_up(moviewise: MovieWise, rated: Account) -> None:
    movies = moviewise.catalogue.movies
    for movie_id in movies:
        found = moviewise.why_not(rated.user_id, movie_id)
        props = reason_panels.why_not_props(found, movies, (), user="1", stamp="now")
        json.dumps(props)

        assert props["kind"] == "why_not"
        assert props["text"] == found.text
        if found.changes:
            assert (
                f"number {found.rank_after} instead of {found.rank}" in props["counterfactuals"][0]
            )


def test_another_list_tells_where_each_film_stands_now(
    moviewise: MovieWise, rated: Account
) -> None:
    found = moviewise.what_if(rated.user_id, FIVE[0], None)
    props = reason_panels.what_if_props(found, moviewise.catalogue.movies, user="1", stamp="now")
    before = {pick.movie_id: pick.rank for pick in found.list_before}
    then = [pick.movie_id for pick in found.list_after]

    assert (props["before"], props["after"]) == (4.5, 0)
    assert [row["movie_id"] for row in props["rows"]] == then
    assert [row["rank"] for row in props["rows"]] == list(range(1, len(then) + 1))
    assert all(row["was"] == before.get(row["movie_id"], row["was"]) for row in props["rows"])
    assert {row["movie_id"] for row in props["gone"]} == set(before) - set(then)
