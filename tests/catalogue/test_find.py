import pytest
from films_world import few, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from moviewise.domain import Movie
from moviewise.errors import AmbiguousMovie, UnknownMovie

TITLES = sorted(movie_id for movie_id, movie in shipped().movies.items() if movie.n_ratings >= 5)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("The Matrix", "The Matrix (1999)"),
        ("matrix", "The Matrix (1999)"),
        ("Matrix, The", "The Matrix (1999)"),
        ("matrix, the (1999)", "The Matrix (1999)"),
        ("MATRIX!", "The Matrix (1999)"),
        ("amelie", "Amélie (2001)"),
        ("Le fabuleux destin d'Amelie Poulain", "Amélie (2001)"),
        ("Heat (1995)", "Heat (1995)"),
        ("heat 1995", "Heat (1995)"),
        ("heat", "Heat (1995)"),
        ("The Godfather part 2", "The Godfather Part II (1974)"),
        ("godfather part two", "The Godfather Part II (1974)"),
        ("godfather II", "The Godfather Part II (1974)"),
        ("jaws", "Jaws (1975)"),
        ("Jaws 2", "Jaws 2 (1978)"),
        ("spiderman", "Spider-Man (2002)"),
        ("spider man 2", "Spider-Man 2 (2004)"),
        ("wall e", "WALL-E (2008)"),
        ("Dumb & Dumber", "Dumb and Dumber (1994)"),
        ("twelve angry men", "12 Angry Men (1957)"),
        ("se7en", "Seven (1995)"),
        ("8 1/2", "8½ (1963)"),
        ("2001", "2001: A Space Odyssey (1968)"),
        ("2001 a space odyssey 1968", "2001: A Space Odyssey (1968)"),
        ("star wars", "Star Wars: Episode IV - A New Hope (1977)"),
        ("empire strikes back", "Star Wars: Episode V - The Empire Strikes Back (1980)"),
        ("eternal sunshine", "Eternal Sunshine of the Spotless Mind (2004)"),
        ("shawshank", "The Shawshank Redemption (1994)"),
        ("the shawshenk redemtion", "The Shawshank Redemption (1994)"),
        ("pulp ficton", "Pulp Fiction (1994)"),
        ("forest gump", "Forrest Gump (1994)"),
        ("silence of lambs", "The Silence of the Lambs (1991)"),
        ("el laberinto del fauno", "Pan's Labyrinth (2006)"),
        ("der pate", "The Godfather (1972)"),
        ("$", "$ (1971)"),
    ],
)
def test_a_film_is_found_as_people_type_it(typed, name):
    assert shipped().find(typed).name == name


def test_the_year_beside_the_title_decides_between_films_of_one_name():
    assert shipped().find("King Kong", 1933).year == 1933
    assert shipped().find("king kong (2005)").year == 2005


def test_a_person_may_be_one_year_off():
    assert shipped().find("Heat", 1996).year == 1995


@pytest.mark.parametrize("typed", ["King Kong", "hamlet", "solaris", "harry potter", "kill bill"])
def test_a_name_of_several_films_is_asked_about(typed):
    with pytest.raises(AmbiguousMovie, match="say which year") as caught:
        shipped().find(typed)

    found = [shipped().get(movie_id) for movie_id in caught.value.movie_ids]
    assert len(found) > 1
    assert found[0].n_ratings >= found[-1].n_ratings


def test_saying_only_lord_of_the_rings_offers_its_three_parts_first():
    with pytest.raises(AmbiguousMovie) as caught:
        shipped().find("The Lord of the Rings")

    assert caught.value.movie_ids[:3] == (4993, 5952, 7153)


@pytest.mark.parametrize(
    "typed", ["Oppenheimer", "Jaws 9", "Heat (2020)", "Blade Runner 2049", "", "?!"]
)
def test_a_film_we_lack_is_not_taken_for_another(typed):
    with pytest.raises(UnknownMovie):
        shipped().find(typed)


def test_an_unknown_title_names_close_ones():
    with pytest.raises(UnknownMovie, match=r"Blade Runner \(1982\)"):
        shipped().find("Blade Runner 2049")


def test_a_film_is_clearly_meant_from_five_times_the_weight():
    def film(movie_id, year, ratings):
        return Movie(movie_id, "Dust", year, n_ratings=ratings)

    assert few(film(1, 1985, 49), film(2, 2001, 9)).find("Dust").year == 1985
    with pytest.raises(AmbiguousMovie):
        few(film(1, 1985, 48), film(2, 2001, 9)).find("Dust")


def test_the_article_a_person_types_counts():
    films = few(
        Movie(1, "Heat", 1995, n_ratings=50), Movie(2, "The Heat", 2013, n_ratings=40)
    )  # fmt: skip

    assert films.find("The Heat").year == 2013
    with pytest.raises(AmbiguousMovie):
        films.find("heat")


@given(st.sampled_from(TITLES))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_every_film_is_found_by_its_own_title_and_year_in_any_case(movie_id):
    movie = shipped().get(movie_id)
    for typed in (movie.title, movie.title.upper(), movie.title.lower()):
        try:
            assert shipped().find(typed, movie.year).title.lower() == movie.title.lower()
        except AmbiguousMovie as error:
            assert movie_id in error.movie_ids  # noqa: PT017 - both outcomes are right


@given(st.sampled_from(TITLES), st.integers(0, 200), st.sampled_from("abcdefgh"))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_one_wrong_letter_in_a_long_title_still_leads_to_the_film(movie_id, place, letter):
    movie = shipped().get(movie_id)
    place %= len(movie.title)
    if (
        len(movie.title) < 14
        or not movie.title[place].isalpha()
        or any(map(str.isdigit, movie.title))
    ):
        return
    typed = movie.title[:place] + letter + movie.title[place + 1 :]

    found = [near.movie_id for near, _ in shipped().candidates(typed, movie.year)]

    assert movie_id in found


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_any_text_gives_a_film_or_one_of_our_errors(text):
    try:
        assert shipped().find(text).title
    except (AmbiguousMovie, UnknownMovie) as error:
        assert str(error)  # noqa: PT017 - both outcomes are right


def test_candidates_come_best_first_with_scores_to_a_hundred():
    found = shipped().candidates("blade runer", limit=4)

    scores = [score for _, score in found]
    assert found[0][0].title == "Blade Runner"
    assert len(found) == 4
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)


def test_candidates_prefer_the_year_that_was_said():
    assert shipped().candidates("solaris", 2002)[0][0].year == 2002
    assert shipped().candidates("solaris 1972")[0][0].year == 1972
