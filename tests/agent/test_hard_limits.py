"""Country and certificate typed in the chat: hard limits, kept or said to be impossible."""

import pytest
from conftest import LIST

from moviewise.catalogue import Catalogue
from moviewise.catalogue.certificates import milder, named
from moviewise.domain import Limits
from moviewise.tools.wishes import limits_of, wish_of

SAID = {
    "rated PG": Limits(mpaa=("PG",)),
    "recommend me something rated PG-13 or below": Limits(mpaa=("G", "PG", "PG-13")),
    "films from Japan under two hours": Limits(countries=("Japan",), max_runtime=120),
    "only films from Iran": Limits(countries=("Iran",)),
    "a family film, nothing rated R": Limits(genres=("Children",), mpaa=("G", "PG", "PG-13")),
    "thrillers rated R from Germany under 100 minutes": Limits(
        genres=("Thriller",), mpaa=("R",), countries=("Germany",), max_runtime=100
    ),
    "no horror": Limits(without_genres=("Horror",)),
    "a French comedy between 1960 and 1980 under 90 minutes": Limits(
        genres=("Comedy",), languages=("fr",), year_from=1960, year_to=1980, max_runtime=90
    ),
}


@pytest.mark.parametrize("said", SAID)
def test_what_is_said_becomes_a_limit(understand, catalogue: Catalogue, said: str) -> None:
    ((tool, args),) = understand.calls(said)

    assert tool in ("recommend", "search_movies")
    assert limits_of(args, catalogue) == SAID[said]


@pytest.mark.parametrize("said", ["from Japan, under two hours", "only from Japan", "rated PG"])
def test_a_limit_by_itself_narrows_the_list_before_it(understand, said: str) -> None:
    understand.conversation.request = {"genre": "Thriller"}

    ((tool, args),) = understand.calls(said, reply=LIST)

    assert tool == "recommend"
    assert args["genre"] == "Thriller"


def test_limits_are_no_moods_as_well(catalogue: Catalogue) -> None:
    wish = wish_of({"mood": "tense, Japan, rated PG", "avoid": "rated R, gore"}, catalogue)

    assert wish.moods == ("tense",)
    assert wish.avoid == ("gore",)
    assert wish.limits == Limits(countries=("Japan",), mpaa=("PG",))


def test_every_film_keeps_the_certificate(catalogue: Catalogue) -> None:
    fitting = catalogue.matching(Limits(mpaa=("G", "PG"), genres=("Horror",)))

    assert fitting
    assert {catalogue.get(movie_id).mpaa for movie_id in fitting} <= {"G", "PG"}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("pg13", ("PG-13",)),
        ("PG-13 or below", ("G", "PG", "PG-13")),
        ("nothing above PG", ("G", "PG")),
        ("R-rated", ("R",)),
        ("rated g", ("G",)),
        ("nc 17", ("NC-17",)),
        ("vitamin r", ()),
        ("g", ()),
    ],
)
def test_certificates_are_read_as_people_type_them(words: str, names: tuple[str, ...]) -> None:
    assert named(words) == names


def test_avoiding_a_certificate_leaves_the_milder_ones() -> None:
    assert milder(named("rated R, NC-17")) == ("G", "PG", "PG-13")
    assert milder(()) == ()
