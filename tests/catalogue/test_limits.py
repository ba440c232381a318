import pytest
from films_world import few, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from moviewise.domain import Limits, Movie

FILMS = few(
    Movie(1, "Laugh", 1994, genres=("Comedy",), languages=("en",), runtime=90, mpaa="PG",
          cast=("Ann Lee",), directors=("Bo Ek",), countries=("France",)),
    Movie(2, "Laugh and Love", 1999, genres=("Comedy", "Romance"), languages=("fr", "en"),
          runtime=120, cast=("Cy Oh",), directors=("Bo Ek",)),
    Movie(3, "Scream", 2005, genres=("Horror",), languages=("zh", "yue"), runtime=100, mpaa="R",
          cast=("Ann Lee", "Cy Oh"), directors=("Di Wu",), writers=("Ed Fa",)),
    Movie(4, "Unknown"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("limits", "kept"),
    [
        (Limits(genres=("Comedy",)), {1, 2}),
        (Limits(genres=("Comedy", "Romance")), {2}),
        (Limits(genres=("Opera",)), set()),
        (Limits(without_genres=("Horror",)), {1, 2, 4}),
        (Limits(languages=("fr", "zh")), {2, 3}),
        (Limits(languages=("yue",)), {3}),
        (Limits(countries=("France",)), {1}),
        (Limits(mpaa=("PG", "R")), {1, 3}),
        (Limits(year_from=1995), {2, 3}),
        (Limits(year_to=1995), {1}),
        (Limits(year_from=1995, year_to=2000), {2}),
        (Limits(max_runtime=100), {1, 3}),
        (Limits(min_runtime=100), {2, 3}),
        (Limits(actors=("Ann Lee",)), {1, 3}),
        (Limits(actors=("ann lee", "Cy Oh")), {1, 2, 3}),
        (Limits(directors=("Bo Ek",)), {1, 2}),
        (Limits(actors=("ann lee", "Cy Oh"), together=True), {1, 3} & {2, 3}),
        (Limits(actors=("Nobody Atall",)), set()),
        (Limits(without_people=("Ed Fa",)), {1, 2, 4}),
        (Limits(without_people=("Nobody Atall",)), {1, 2, 3, 4}),
        (Limits(genres=("Comedy",), max_runtime=100, without_people=("Cy Oh",)), {1}),
    ],
)
def test_films_keep_the_limits(limits, kept):
    assert FILMS.matching(limits) == kept


def test_no_limit_is_none_and_not_every_film():
    assert FILMS.matching(Limits()) is None


def test_a_film_of_unknown_year_keeps_no_limit_of_years():
    assert 4 not in FILMS.matching(Limits(year_to=2030))


def test_films_that_are_added_count_and_changed_films_count_as_they_are_now():
    grown = FILMS.with_films([Movie(5, "New", 2024), Movie(1, "Laugh", 2024)])

    assert grown.matching(Limits(year_from=2024)) == {1, 5}
    assert grown.matching(Limits(genres=("Comedy",))) == {2}


genre = st.sampled_from(["Comedy", "Drama", "Horror", "Romance"])


@given(st.sets(genre, max_size=2), st.sets(genre, max_size=2), st.integers(1930, 2016))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_every_film_that_is_let_through_keeps_every_limit(wanted, unwanted, year):
    limits = Limits(genres=tuple(wanted), without_genres=tuple(unwanted), year_from=year)

    kept = shipped().matching(limits)

    expected = {
        movie.movie_id
        for movie in shipped().movies.values()
        if wanted <= set(movie.genres)
        and unwanted.isdisjoint(movie.genres)
        and (movie.year or 0) >= year
    }
    assert kept == expected
