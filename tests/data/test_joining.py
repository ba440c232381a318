import doctest
import importlib
from collections import Counter
from pathlib import Path

import pytest

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def part(monkeypatch):
    monkeypatch.syspath_prepend(str(DATA))
    return lambda name: importlib.import_module(f"joining.{name}")


@pytest.mark.parametrize("name", ["sources", "titles", "facts"])
def test_the_examples_in_the_build_hold(part, name):
    failed, tried = doctest.testmod(part(name))

    assert tried
    assert not failed


def test_a_suffix_goes_back_to_its_name(part):
    people = part("facts").people

    assert people("Robert Downey, Jr., Uma Thurman") == ("Robert Downey Jr.", "Uma Thurman")
    assert people("") == ()


def test_a_genre_nobody_placed_stops_the_build(part):
    with pytest.raises(SystemExit, match="Telenovela"):
        part("facts").genres(("Telenovela",), "")


def test_a_language_nobody_placed_stops_the_build(part):
    with pytest.raises(KeyError):
        part("facts").languages("Elvish")


def test_those_with_most_films_come_first_and_ties_by_name(part):
    films = Counter({"Al Pacino": 40, "Abe Vigoda": 9, "Diane Keaton": 40})

    billed = part("facts").billed(("Abe Vigoda", "Diane Keaton", "Al Pacino"), films)

    assert billed == ("Al Pacino", "Diane Keaton", "Abe Vigoda")


def film(part, imdb_id, title, year, reviews=10):
    empty = dict.fromkeys(("genres", "directors", "writers", "cast", "languages"), "")
    return part("sources").Film(
        imdb_id=imdb_id, title=title, year=year, other_titles=(), mpaa="", runtime=None,
        countries="", oscars=0, critic_score=None, reviews=reviews, **empty,
    )  # fmt: skip


def matched(part, title, year, films):
    rated = part("sources").RatedTitle(999_001, title, year, ())
    pair = part("matching").match([rated], films, Counter())
    return pair[999_001].imdb_id if pair else None


@pytest.mark.parametrize(
    ("title", "year", "theirs", "their_year"),
    [
        ("Matrix, The", 1999, "The Matrix", 1999),
        ("Crouching Tiger, Hidden Dragon", 2000, "Crouching Tiger, Hidden Dragon", 2001),
        ("Postman, The (Postino, Il)", 1994, "Il Postino", 1994),
        ("Kill Bill: Vol. 1", 2003, "Kill Bill: Volume 1", 2003),
        ("William Shakespeare's Romeo + Juliet", 1996, "Romeo and Juliet", 1996),
        ("Farinelli: il castrato", 1994, "Farinelli", 1994),
    ],
)
def test_one_film_under_two_names_is_found(part, title, year, theirs, their_year):
    assert matched(part, title, year, [film(part, "tt0000001", theirs, their_year)]) == "tt0000001"


def test_the_same_title_years_apart_is_another_film(part):
    assert matched(part, "Concussion", 2015, [film(part, "tt0000001", "Concussion", 2013)]) is None


def test_of_two_films_of_one_name_and_year_the_better_known_is_taken(part):
    films = [
        film(part, "tt0000001", "Enron", 2005, reviews=3),
        film(part, "tt0000002", "Enron", 2005, reviews=119),
    ]

    assert matched(part, "Enron", 2005, films) == "tt0000002"


def test_one_film_serves_only_the_title_with_more_ratings(part):
    rated = part("sources").RatedTitle
    titles = [rated(999_001, "Heat", 1995, ()), rated(999_002, "Heat", 1995, ())]

    pairs = part("matching").match(
        titles, [film(part, "tt0000001", "Heat", 1995)], Counter({999_001: 1, 999_002: 5})
    )

    assert list(pairs) == [999_002]
