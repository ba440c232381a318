import json
from dataclasses import replace
from pathlib import Path

import pytest

from moviewise.domain import FilmNote, Movie
from moviewise.recommender import keywords
from moviewise.recommender.features import film_features, names_of, tags_of, vocabulary

DATA = Path(__file__).parents[2] / "data"
HEAT = Movie(
    1,
    "Heat",
    1995,
    genres=("Crime", "Drama"),
    directors=("Michael Mann",),
    keywords=("bank",),
    note=FilmNote("Two men.", themes=("heist",), moods=("tense",)),
)


def test_tags_come_from_every_field_a_film_has() -> None:
    tags = tags_of(HEAT)

    assert tags["decade"] == ("1990s",)
    assert tags["theme"] == ("heist",)
    assert tags["mood"] == ("tense",)
    assert tags["cast"] == ()
    assert "director:Michael Mann" in names_of(HEAT)


def test_only_tags_that_several_films_share_become_features() -> None:
    others = [Movie(n, "x", 1995, genres=("Crime",)) for n in range(2, 6)]

    assert vocabulary([HEAT, *others], seen_in=5) == (
        "decade:1990s",
        "genre:Crime",
        "years:1995 to 1999",
    )


def test_a_group_shares_its_weight_among_its_known_tags() -> None:
    names = ("genre:Crime", "genre:Drama", "mood:tense")

    row = film_features([HEAT], names).matrix.toarray()[0]

    assert row == pytest.approx([0.3 / 2**0.5, 0.3 / 2**0.5, 0.3])


def test_a_film_without_any_known_tag_is_an_empty_row() -> None:
    assert film_features([Movie(9, "?")], ("genre:Crime",)).matrix.nnz == 0


def test_a_tag_that_is_given_twice_counts_once() -> None:
    doubled = Movie(3, "Double", genres=("Crime", "Crime"))

    assert film_features([doubled], ("genre:Crime",)).matrix.toarray().tolist() == [[0.3]]


def test_how_a_film_stands_is_said_in_words() -> None:
    movie = Movie(4, "Big", 1988, mpaa="PG", runtime=104, critic_score=97, oscars=2)

    assert names_of(movie) == (
        "decade:1980s",
        "years:1985 to 1989",
        "award:several Oscars",
        "critics:90 % good reviews",
        "mpaa:rated PG",
        "runtime:100 to 119 minutes",
    )


def test_keywords_stand_for_themes_where_a_film_has_no_notes() -> None:
    names = ("genre:Drama", "theme:revenge", "theme:space travel")
    new = Movie(2_000_000_001, "Late", keywords=("Spacecraft", "revenge", "based on novel or book"))
    noted = replace(new, note=FilmNote("A quiet life.", themes=("revenge",)))

    described = film_features([new, noted], names).matrix.toarray() > 0

    assert described.tolist() == [[False, True, True], [False, True, False]]


def test_every_theme_that_a_keyword_may_mean_is_one_of_our_notes() -> None:
    known = json.loads((DATA / "notes" / "vocabulary.json").read_text())["themes"]

    assert set(keywords._SAME) <= set(known)
