import pytest
from films_world import few, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from moviewise.domain import Movie


def read(text):
    return [hit.name for hit in shipped().people_in(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("movies with tom hanks", ["Tom Hanks"]),
        ("anything by Christopher Nolan?", ["Christopher Nolan"]),
        ("nolan films", ["Christopher Nolan"]),
        ("Spielberg's best", ["Steven Spielberg"]),
        ("quentin tarentino", ["Quentin Tarantino"]),
        ("nicholas cage", ["Nicolas Cage"]),
        ("jim carey", ["Jim Carrey"]),
        ("arnold schwarzeneger", ["Arnold Schwarzenegger"]),
        ("leonardo di caprio and kate winslett", ["Leonardo DiCaprio", "Kate Winslet"]),
        ("films de Almodovar avec Penelope Cruz", ["Pedro Almodóvar", "Penélope Cruz"]),
        ("samuel jackson", ["Samuel L. Jackson"]),
        ("Robert Downey, Jr. films", ["Robert Downey Jr."]),
        ("the coen brothers", ["Ethan Coen", "Joel Coen"]),
        ("miyazaki", ["Hayao Miyazaki"]),
        ("anything with Cher", ["Cher"]),
    ],
)
def test_people_are_found_in_running_text(text, names):
    assert read(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "i want to go home and watch a good movie with my wife",
        "the one with the sinking ship",
        "un film français des années 60",
        "films with ford",
        "some action from hong kong",
        "a young man with a stone in his shoe",
        "",
    ],
)
def test_usual_words_and_ambiguous_surnames_name_nobody(text):
    assert read(text) == []


def test_a_name_inside_a_longer_title_is_part_of_the_title():
    assert read("movies like Being John Malkovich") == []
    assert read("Being John Malkovich with John Malkovich") == ["John Malkovich"]


def test_a_title_inside_a_name_is_part_of_the_name():
    assert shipped().titles_in("anything with Emma Thompson") == []


def test_a_hit_says_where_it_stands_and_what_the_person_does():
    text = "films by clint eastwood please"

    (hit,) = shipped().people_in(text)

    assert text[hit.start : hit.end] == hit.surface == "clint eastwood"
    assert hit.roles >= {"actor", "director"}
    assert hit.score == 100


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Tom Hanks", "Tom Hanks"),
        ("tom hanks", "Tom Hanks"),
        ("Pedro Almodovar", "Pedro Almodóvar"),
        ("Stanley Kubric", "Stanley Kubrick"),
        ("hitchcock", "Alfred Hitchcock"),
        ("Wong Kar Wai", "Wong Kar-wai"),
        ("arnie", "Arnold Schwarzenegger"),
    ],
)
def test_a_person_is_found_however_spelled(typed, name):
    assert shipped().person(typed).name == name


@pytest.mark.parametrize("typed", ["Xyzzy Plugh", "", "and", "Emma Stone Thompson Jones"])
def test_nobody_is_found_for_a_name_nobody_has(typed):
    assert shipped().person(typed) is None


def test_a_person_knows_their_films_by_role():
    films = few(
        Movie(1, "One", cast=("Ann Lee",), directors=("Bo Ek",)),
        Movie(2, "Two", directors=("Ann Lee",), writers=("Ann Lee", "Bo Ek")),
    )

    person = films.person("ann lee")

    assert (person.acted, person.directed, person.wrote) == ((1,), (2,), (2,))
    assert person.roles == {"actor", "director", "writer"}


def test_films_that_are_added_bring_their_people_and_leave_the_old_catalogue_alone():
    old = few(Movie(1, "One", cast=("Ann Lee",)))

    new = old.with_films([Movie(2, "Two", cast=("Ann Lee", "Cy Oh"))])

    assert new.person("Ann Lee").acted == (1, 2)
    assert new.person("Cy Oh").acted == (2,)
    assert old.person("Ann Lee").acted == (1,)
    assert old.person("Cy Oh") is None


@given(st.sampled_from(sorted(shipped().people.famous)))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_everyone_famous_is_found_by_full_name_without_capitals(name):
    if " " in name:
        assert name in [hit.name for hit in shipped().people.named_in(f"films with {name.lower()}")]
