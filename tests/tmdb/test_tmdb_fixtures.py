"""Recorded bodies of the real service, read from the folder that MOVIEWISE_TMDB_FIXTURES names."""

import json
import os
from pathlib import Path
from typing import Any

import httpx
import pytest

from moviewise.errors import TmdbError, UnknownMovie
from moviewise.tmdb import TmdbClient, reading

FOLDER = os.environ.get("MOVIEWISE_TMDB_FIXTURES", "")
needs_bodies = pytest.mark.skipif(
    not FOLDER, reason="MOVIEWISE_TMDB_FIXTURES names no folder of recorded TMDB bodies"
)
pytestmark = needs_bodies
FILES = sorted(Path(FOLDER).rglob("*.json")) if FOLDER else []
BODIES = {str(path.relative_to(FOLDER)): json.loads(path.read_text()) for path in FILES}


def films_in(body: Any) -> list[reading.Json]:
    """Rows of films by their shape, wherever they stand."""
    if isinstance(body, list):
        return [row for part in body for row in films_in(part)]
    if not isinstance(body, dict):
        return []
    here = [body] if "original_title" in body and "title" in body else []
    return here + [row for part in body.values() for row in films_in(part)]


def parsed(body: Any) -> object:
    """Read a body by its shape, as the client's questions do."""
    match body:
        case {"movie_results": list()}:
            return reading.found_of(body)
        case {"id": int(), "title": str()}:
            return reading.details_of(body)
        case {"results": [{"known_for": _}, *_]}:
            return reading.people_of(body)
        case {"results": dict()}:
            return reading.offers_of(body)
        case {"results": [{"site": _}, *_]}:
            return reading.videos_of(body)
        case {"keywords": list()}:
            return reading.keywords_of(body)
        case {"total_pages": int()}:
            return reading.page_of(body)
        case {"status_message": _} | {"errors": _}:
            return reading.message_of(body)
    return [reading.film_of(row) for row in films_in(body)]


@pytest.mark.parametrize("name", BODIES)
def test_every_body_parses(name: str) -> None:
    parsed(BODIES[name])


@pytest.mark.parametrize("name", BODIES)
def test_every_row_of_a_film_becomes_one_or_is_no_film_proper(name: str) -> None:
    for row in films_in(BODIES[name]):
        film = reading.film_of(row)
        assert (film is None) == bool(row.get("video") or row.get("adult"))
        if film:
            assert film.tmdb_id == row["id"]
            assert film.title
            assert film.poster is None or film.poster.startswith("/")
            assert not set(film.languages) & {"cn", "xx", "sh"}


@pytest.mark.parametrize("name", [n for n in BODIES if n.startswith("errors/")])
def test_every_recorded_error_is_an_error_of_ours_with_its_words(name: str) -> None:
    status = int(Path(name).name[:3])
    answer = httpx.Response(status, json=BODIES[name])
    client = TmdbClient("k", transport=httpx.MockTransport(lambda _: answer), sleep=lambda _: None)
    with pytest.raises((TmdbError, UnknownMovie)) as caught:
        client.trending()
    client.close()

    if status in (400, 422):
        assert reading.message_of(BODIES[name])[:20] in str(caught.value)


def test_the_full_film_has_all_its_parts() -> None:
    details = reading.details_of(BODIES["movie_47964_full_composed.json"])

    assert details.movie.name == "A Good Day to Die Hard (2013)"
    assert details.movie.directors
    assert details.movie.cast[0] == "Bruce Willis"
    assert details.movie.keywords
    assert details.collection.name == "Die Hard Collection"
    assert details.offers["DE"].link
    assert details.recommendations
    assert details.trailer.kind == "Trailer"


def test_the_bare_film_is_a_film() -> None:
    details = reading.details_of(BODIES["movie_latest_bare.json"])

    assert (details.movie.year, details.movie.poster, details.movie.imdb_id) == (None, None, None)


def test_seven_john_goodmans_are_seven() -> None:
    people = reading.people_of(BODIES["search_person_john_goodman.json"])

    assert len({p.person_id for p in people}) == len(people) > 1
    assert max(people, key=lambda p: p.popularity).department == "Acting"


def test_an_imdb_id_leads_to_its_film_and_a_series_to_none() -> None:
    assert reading.found_of(BODIES["find_tt0088247.json"]).title == "The Terminator"
    assert reading.found_of(BODIES["find_tt0903747_tv_only.json"]) is None


def test_danish_genre_names_change_nothing() -> None:
    for name in ("genre_movie_list.json", "genre_movie_list_da.json"):
        known = {row["id"] for row in BODIES[name]["genres"]}
        assert set(reading.GENRES) <= known
        assert known - set(reading.GENRES) <= {10770}
