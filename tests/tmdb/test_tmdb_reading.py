"""TMDB's JSON, odd cases first; the bodies are our own and small."""

import pytest

from moviewise.errors import TmdbUnavailable, UnknownMovie
from moviewise.tmdb import reading

ROW = {
    "adult": False, "backdrop_path": None, "genre_ids": [878, 10751], "id": 77, "title": "Comet",
    "original_language": "en", "original_title": "Comet", "overview": "A comet.", "video": False,
    "poster_path": "/c.jpg", "release_date": "2026-02-03", "vote_average": 8, "vote_count": 1,
}  # fmt: skip


def row(**changes):
    return {**ROW, **changes}


def test_a_row_becomes_a_film() -> None:
    film = reading.film_of(ROW)

    assert (film.movie_id, film.tmdb_id, film.name) == (2_000_000_077, 77, "Comet (2026)")
    assert film.genres == ("Sci-Fi", "Children")
    assert (film.languages, film.poster, film.sources) == (("en",), "/c.jpg", ("tmdb",))


@pytest.mark.parametrize("date", ["", None, "soon"])
def test_a_film_without_a_date_has_no_year(date: str | None) -> None:
    assert reading.film_of(row(release_date=date)).year is None


def test_missing_keys_are_like_null() -> None:
    film = reading.film_of({"id": 5, "title": "Bare"})

    assert (film.year, film.poster, film.overview, film.genres, film.languages) == (
        None, None, None, (), (),
    )  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [{"video": True}, {"adult": True}, {"id": None}, {"title": "", "original_title": None}],
)
def test_what_is_no_film_proper_is_left_out(changes: dict) -> None:
    assert reading.film_of(row(**changes)) is None


@pytest.mark.parametrize(
    ("theirs", "ours"), [("cn", ("yue",)), ("xx", ()), ("sh", ("sr",)), ("", ()), ("ja", ("ja",))]
)
def test_odd_language_codes_become_the_catalogues(theirs: str, ours: tuple[str, ...]) -> None:
    assert reading.film_of(row(original_language=theirs)).languages == ours


def test_a_foreign_original_title_is_kept_beside() -> None:
    assert reading.film_of(row(original_title="彗星")).other_titles == ("彗星",)


def test_concert_films_are_music_and_sung_ones_musicals() -> None:
    assert reading.film_of(row(genre_ids=[99, 10402])).genres == ("Documentary", "Music")
    assert reading.film_of(row(genre_ids=[18, 10402, 10770])).genres == ("Drama", "Musical")


def test_genres_are_known_by_id_whatever_their_name() -> None:
    assert reading.film_of(
        {"id": 1, "title": "T", "genres": [{"id": 878, "name": "Sciencefiction"}]}
    ).genres == ("Sci-Fi",)


def test_same_titles_stay_apart_and_doubles_fall_together() -> None:
    page = reading.page_of({"results": [ROW, row(id=78), ROW], "total_pages": 0, "page": 1})

    assert [film.tmdb_id for film in page.movies] == [77, 78]


@pytest.mark.parametrize(("said", "pages"), [(0, 1), (58_000, 500), (None, 1), (3, 3)])
def test_at_most_500_pages_may_be_asked_for(said: int | None, pages: int) -> None:
    assert reading.page_of({"results": [], "total_pages": said}).pages == pages


def test_series_and_people_among_the_rows_are_left_out() -> None:
    body = {"results": [row(media_type="tv"), row(media_type="person"), row(media_type="movie")]}

    assert len(reading.page_of(body).movies) == 1


@pytest.mark.parametrize("body", [{}, {"results": None}, {"results": {"US": {}}}])
def test_a_list_without_a_list_is_refused(body: dict) -> None:
    with pytest.raises(TmdbUnavailable):
        reading.page_of(body)


def test_rows_of_no_shape_are_left_out() -> None:
    assert reading.page_of({"results": [None, "x", 3, [], ROW]}).movies[0].tmdb_id == 77


DETAILS = {
    **{k: v for k, v in ROW.items() if k != "genre_ids"},
    "genres": [{"id": 18, "name": "Drama"}], "imdb_id": "tt0000077", "runtime": 0,
    "belongs_to_collection": {"id": 9, "name": "Comets"}, "homepage": None, "softcore": None,
    "production_countries": [{"iso_3166_1": "US", "name": "United States of America"}],
    "credits": {
        "cast": [{"name": "B", "order": 1}, {"name": "A", "order": 0}, {"name": None}],
        "crew": [{"name": "D1", "job": "Director"}, {"name": "D2", "job": "Director"},
                 {"name": "W", "job": "Screenplay"}, {"name": "X", "job": "Editor"}],
    },
    "keywords": {"keywords": [{"id": 1, "name": "biography"}, {"id": 2, "name": "comet"}]},
    "videos": {"results": [
        {"key": "clip", "site": "YouTube", "type": "Clip", "official": True},
        {"key": "vimeo", "site": "Vimeo", "type": "Trailer", "official": True},
        {"key": "fan", "site": "YouTube", "type": "Trailer", "official": False, "iso_639_1": "en"},
        {"key": "french", "site": "YouTube", "type": "Trailer", "official": True,
         "iso_639_1": "fr"},
        {"key": "right", "site": "YouTube", "type": "Trailer", "official": True,
         "iso_639_1": "en"},
    ]},
    "watch/providers": {"results": {
        "US": {"link": "https://x", "rent": [{"provider_name": "R"}], "flatrate": []},
        "FR": {"link": "https://y"},
    }},
    "recommendations": {"results": [row(id=90)], "page": 1},
    "release_dates": {"results": [
        {"iso_3166_1": "DE", "release_dates": [{"certification": "12"}]},
        {"iso_3166_1": "US", "release_dates": [{"certification": ""}, {"certification": "PG"}]},
    ]},
}  # fmt: skip


def test_details_bring_credits_in_order() -> None:
    movie = reading.details_of(DETAILS).movie

    assert (movie.cast, movie.directors, movie.writers) == (("A", "B"), ("D1", "D2"), ("W",))
    assert (movie.countries, movie.mpaa, movie.imdb_id) == (("United States",), "PG", "tt0000077")
    assert movie.runtime is None
    assert movie.genres == ("Drama", "Biography")


def test_the_official_english_trailer_on_youtube_is_the_trailer() -> None:
    assert reading.details_of(DETAILS).trailer.key == "right"


def test_a_teaser_stands_in_for_a_trailer_and_a_clip_does_not() -> None:
    videos = DETAILS["videos"]["results"]
    teaser = {**videos[0], "key": "t", "type": "Teaser"}

    assert reading.details_of(DETAILS | {"videos": {"results": videos[:2]}}).trailer is None
    with_teaser = {"results": [*videos[:2], teaser]}
    assert reading.details_of(DETAILS | {"videos": with_teaser}).trailer.key == "t"


def test_offers_are_by_country_and_a_group_may_be_missing() -> None:
    offers = reading.details_of(DETAILS).offers

    assert offers["US"].providers == {"rent": ("R",)}
    assert offers["FR"].providers == {}


@pytest.mark.parametrize("imdb_id", ["", None, "nm0000246", 5, "tt12"])
def test_what_is_no_imdb_id_is_none(imdb_id: object) -> None:
    assert reading.details_of(DETAILS | {"imdb_id": imdb_id}).movie.imdb_id is None


def test_details_without_any_part_are_a_film_all_the_same() -> None:
    details = reading.details_of({"id": 3, "title": "Bare", "belongs_to_collection": None})

    assert (details.trailer, details.offers, details.collection) == (None, {}, None)


def test_details_of_a_making_of_are_no_film() -> None:
    with pytest.raises(UnknownMovie):
        reading.details_of(DETAILS | {"video": True})


def test_an_imdb_id_of_a_series_finds_no_film() -> None:
    assert reading.found_of({"movie_results": [], "tv_results": [{"id": 1, "name": "S"}]}) is None


def test_namesakes_stay_apart() -> None:
    rows = [
        {"id": 1, "name": "Ann Lee", "popularity": 1, "known_for_department": "Acting",
         "known_for": [{"title": "Film"}, {"name": "Series", "media_type": "tv"}, {}]},
        {"id": 2, "name": "Ann Lee", "popularity": 9.5, "known_for_department": "Crew"},
        {"id": 3, "name": ""},
    ]  # fmt: skip
    people = reading.people_of({"results": rows})

    assert [(p.person_id, p.department) for p in people] == [(1, "Acting"), (2, "Crew")]
    assert people[0].known_for == ("Film", "Series")


def test_a_collection_is_in_order_of_years_with_the_undated_last() -> None:
    parts = [row(id=1, release_date=""), row(id=2), row(id=3, release_date="1999-01-01")]
    collection = reading.collection_of({"id": 9, "name": "Comets", "parts": parts})

    assert [film.tmdb_id for film in collection.movies] == [3, 2, 1]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"status_code": 22, "status_message": "Invalid page"}, "Invalid page"),
        ({"errors": ["query must be provided"]}, "query must be provided"),
        ({}, ""),
        (None, ""),
    ],
)
def test_both_forms_of_trouble_are_read(body: object, said: str) -> None:
    assert reading.message_of(body) == said
