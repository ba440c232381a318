from dataclasses import replace

import pytest
from retrieval_world import BARE, HARBOUR, ORBIT, READER, TWIN_A, TWIN_B, WEDDING

from moviewise.domain import Movie
from moviewise.retrieval.hybrid import Index
from moviewise.retrieval.passages import passages_of
from moviewise.retrieval.query import parse


def found(index: Index, text: str, **options: object) -> list[int]:
    return [hit.movie_id for hit in index.search(text, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "movie"),
    [
        ("Silent Orbit", ORBIT),
        ("silent orbitt", ORBIT),
        ("rosas wedding", WEDDING),
        ("Harbor of Knives", HARBOUR),
        ("planet of dust", BARE),
    ],
)
def test_a_title_comes_first_also_misspelt_or_by_its_other_name(
    index: Index, text: str, movie: Movie
) -> None:
    assert found(index, text)[0] == movie.movie_id


def test_films_of_one_title_are_both_found(index: Index) -> None:
    assert set(found(index, "echo")[:2]) == {TWIN_A.movie_id, TWIN_B.movie_id}


@pytest.mark.parametrize(
    ("text", "movie"),
    [
        ("a woman alone in a spaceship far out in the solar system with a machine that recalls "
         "people who were not there, she grows vegetables i think", ORBIT),
        ("everybody comes to the marriage too early and there is an animal in the church, they "
         "speak french, the bride makes bread", WEDDING),
        ("cop looks for a killer who puts little folded ships next to dead people and a kid who "
         "cannot speak saw it, black and white", HARBOUR),
    ],
)  # fmt: skip
def test_a_rambling_description_finds_its_film_in_other_words(
    index: Index, text: str, movie: Movie
) -> None:
    assert found(index, text)[0] == movie.movie_id


def test_filters_in_the_text_are_kept(index: Index) -> None:
    assert found(index, "French comedies from the 90s") == [WEDDING.movie_id]
    assert set(found(index, "sci-fi before 1980")) == {BARE.movie_id}
    assert set(found(index, "films with Mia Stone")) == {ORBIT.movie_id, WEDDING.movie_id}


def test_nothing_outside_the_allowed_films_is_found(index: Index) -> None:
    assert found(index, "robot companion", allowed={HARBOUR.movie_id, BARE.movie_id}) == []
    assert found(index, "Silent Orbit", allowed=set()) == []


def test_empty_and_enormous_texts_are_harmless(index: Index) -> None:
    assert found(index, "") == []
    assert found(index, " !? ") == []
    assert len(found(index, "robot " * 20_000)) <= 10


def test_what_matched_is_told(index: Index) -> None:
    hit = index.search("sci-fi from the 90s by Ada Vance with a robot")[0]

    assert hit.movie_id == ORBIT.movie_id
    assert {"Sci-Fi", "1997", "director: Ada Vance"} <= set(hit.matched)
    assert any("robot" in words for words in hit.matched)


def test_films_that_come_later_are_found_at_once_and_replace_the_known(index: Index) -> None:
    later = Movie(2_000_000_009, "The Copper Comet", 2025, genres=("Sci-Fi",), sources=("tmdb",))
    changed = replace(BARE, title="Planet of Ash")
    grown = index.with_films([later]).with_films([changed])

    assert found(grown, "copper comet")[0] == later.movie_id
    assert found(grown, "Planet of Ash")[0] == BARE.movie_id
    assert found(grown, "planet").count(BARE.movie_id) == 1
    assert len(grown) == len(index) + 1
    assert found(index, "copper comet") == []


def test_overviews_are_searched_only_where_that_is_switched_on(folder: object) -> None:
    told = replace(
        BARE, overview="Gardeners on a desert world grow blue cucumbers", sources=("tmdb",)
    )

    assert found(Index.build([told, ORBIT], folder, reader=READER), "cucumbers") == []  # type: ignore[arg-type]
    shown = Index.build([told, ORBIT], folder, with_overviews=True, reader=READER)  # type: ignore[arg-type]
    assert found(shown, "cucumbers") == [BARE.movie_id]


def test_every_fact_is_a_passage_with_its_source() -> None:
    passages = {p.passage_id: p for p in passages_of(ORBIT)}

    assert passages["1:directors"].text == "Ada Vance"
    assert passages["1:directors"].source == "wikidata"
    assert passages["1:stars"].source == "movielens"
    assert passages["1:logline"].source == passages["1:detail:2"].source == "our notes"
    assert len(passages) == len(passages_of(ORBIT))


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("films of the 1980s", (1980, 1989)),
        ("late 90s thrillers", (1995, 1999)),
        ("the sixties", (1960, 1969)),
        ("between 1970 and 1975", (1970, 1975)),
        ("after 2001", (2002, 2100)),
        ("from 1994", (1994, 1994)),
        ("00s comedies", (2000, 2009)),
        ("a heist", None),
    ],
)
def test_years_are_read(text: str, years: tuple[int, int] | None) -> None:
    assert parse(text).years == years


def test_a_film_of_the_theme_comes_before_one_that_only_has_its_name(index: Index) -> None:
    named = Movie(9, "Serial Killer Diary", 1988, genres=("Comedy",), sources=("movielens",))

    assert found(index.with_films([named]), "serial killer films")[0] == HARBOUR.movie_id
