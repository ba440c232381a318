"""From TMDB's JSON to values of ours: every field may be null, empty, missing or new.

Must not know where the JSON came from.
"""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from moviewise.domain import TMDB_ID_OFFSET, Movie
from moviewise.errors import TmdbUnavailable, UnknownMovie
from moviewise.tmdb.values import Collection, Details, Offers, Page, TmdbPerson, Video

Json = Mapping[str, Any]
LAST_PAGE = 500
CAST_SIZE = 10
GENRES = {
    28: "Action", 12: "Adventure", 16: "Animation", 35: "Comedy", 80: "Crime", 99: "Documentary",
    18: "Drama", 10751: "Children", 14: "Fantasy", 36: "History", 27: "Horror", 10402: "Musical",
    9648: "Mystery", 10749: "Romance", 878: "Sci-Fi", 53: "Thriller", 10752: "War", 37: "Western",
}  # fmt: skip
"""TMDB's genre ids under the catalogue's names; "TV Movie" is no genre of films."""
MUSIC = 10402
KEYWORD_GENRES = {"biography": "Biography", "sports": "Sport", "film noir": "Film-Noir"}
"""Genres of the catalogue that TMDB keeps as keywords."""
LANGUAGES = {"cn": "yue", "xx": "", "sh": "sr", "nb": "no"}
"""Codes of TMDB that mean something else, or nothing, elsewhere."""
COUNTRIES = {
    "United States of America": "United States",
    "Macedonia": "North Macedonia",
    "Palestinian Territory": "Palestine",
    "Czechia": "Czech Republic",
}
BOARD = ("G", "PG", "PG-13", "R", "NC-17")
WRITING = ("Screenplay", "Writer", "Story")
OFFER_KINDS = ("flatrate", "free", "ads", "rent", "buy")


def page_of(body: Json) -> Page:
    """Read a page of films.

    Raises:
        TmdbUnavailable: There is no list in it.
    """
    if not isinstance(body.get("results"), list):
        raise TmdbUnavailable("TMDB sent a list without films; going on without it")
    pages = max(1, min(_number(body.get("total_pages")) or 1, LAST_PAGE))
    return Page(films_of(body, "results"), _number(body.get("page")) or 1, pages)


def films_of(body: Json, key: str) -> tuple[Movie, ...]:
    """Read the films proper of a list, each once."""
    films = (film_of(row) for row in _rows(body, key) if row.get("media_type", "movie") == "movie")
    return tuple({film.movie_id: film for film in films if film}.values())


def film_of(row: Json) -> Movie | None:
    """Read a film; None for making-ofs, adult films and rows without id or title."""
    tmdb_id, title = _number(row.get("id")), _text(row, "title") or _text(row, "original_title")
    if not tmdb_id or tmdb_id < 0 or not title or row.get("video") or row.get("adult"):
        return None
    original = _text(row, "original_title")
    year = _text(row, "release_date")[:4]
    return Movie(
        TMDB_ID_OFFSET + tmdb_id,
        title,
        year=int(year) if year.isdecimal() else None,
        tmdb_id=tmdb_id,
        other_titles=(original,) if original and original != title else (),
        genres=_genres(row),
        languages=_languages(row),
        sources=("tmdb",),
        poster=_image(row, "poster_path"),
        overview=_text(row, "overview") or None,
    )


def details_of(body: Json) -> Details:
    """Read a film with its appended parts, whichever there are.

    Raises:
        UnknownMovie: It is no film proper.
    """
    film = film_of(body)
    if film is None:
        raise UnknownMovie("what TMDB has under that id is no film we list")
    crew, keywords = _part(body, "credits"), keywords_of(body)
    return Details(
        _with(film, body, crew, keywords),
        videos_of(_part(body, "videos")),
        offers_of(_part(body, "watch/providers")),
        _collection(_part(body, "belongs_to_collection")),
        films_of(_part(body, "recommendations"), "results"),
    )


def _with(film: Movie, body: Json, people: Json, keywords: tuple[str, ...]) -> Movie:
    from_keywords = (KEYWORD_GENRES[word] for word in keywords if word in KEYWORD_GENRES)
    countries = (_text(row, "name") for row in _rows(body, "production_countries"))
    return Movie(
        film.movie_id,
        film.title,
        year=film.year,
        imdb_id=_imdb_id(body),
        tmdb_id=film.tmdb_id,
        other_titles=film.other_titles,
        genres=tuple(dict.fromkeys((*film.genres, *from_keywords))),
        directors=_crew(people, ("Director",)),
        writers=_crew(people, WRITING),
        cast=_cast(people),
        languages=film.languages,
        countries=_each(COUNTRIES.get(name, name) for name in countries),
        runtime=_number(body.get("runtime")) or None,
        mpaa=_certificate(_part(body, "release_dates")),
        sources=film.sources,
        poster=film.poster,
        overview=film.overview,
        keywords=keywords,
    )


def found_of(body: Json) -> Movie | None:
    """Read the film out of an answer to a foreign id; None where it names none."""
    return next(iter(films_of(body, "movie_results")), None)


def people_of(body: Json) -> tuple[TmdbPerson, ...]:
    """Read people; namesakes stay apart by their ids."""
    return tuple(
        TmdbPerson(
            person_id,
            _text(row, "name"),
            _text(row, "known_for_department"),
            _share(row.get("popularity")),
            _each(_text(k, "title") or _text(k, "name") for k in _rows(row, "known_for")),
        )
        for row in _rows(body, "results")
        if (person_id := _number(row.get("id"))) and _text(row, "name") and not row.get("adult")
    )


def keyword_ids_of(body: Json) -> tuple[tuple[int, str], ...]:
    """Read keywords with their ids."""
    rows = ((_number(row.get("id")), _text(row, "name")) for row in _rows(body, "results"))
    return tuple((number, name) for number, name in rows if number and name)


def keywords_of(body: Json) -> tuple[str, ...]:
    """Read the keywords of a film, appended or on their own."""
    part = body.get("keywords")
    holder = part if isinstance(part, Mapping) else body
    return _each(_text(row, "name") for row in _rows(holder, "keywords"))


def videos_of(body: Json) -> tuple[Video, ...]:
    """Read videos."""
    return tuple(
        Video(
            _text(row, "key"),
            _text(row, "site"),
            _text(row, "type"),
            row.get("official") is True,
            _text(row, "iso_639_1"),
            _text(row, "published_at"),
        )
        for row in _rows(body, "results")
        if _text(row, "key")
    )


def offers_of(body: Json) -> dict[str, Offers]:
    """Read where a film can be watched, by country."""
    results = _part(body, "results")
    return {
        str(country): Offers(str(country), _text(offers, "link"), _providers(offers))
        for country, offers in results.items()
        if isinstance(offers, Mapping)
    }


def collection_of(body: Json) -> Collection:
    """Read a collection with its films in order; those without a date come last."""
    parts = sorted(_rows(body, "parts"), key=lambda row: _text(row, "release_date") or "9999")
    films = films_of({"parts": parts}, "parts")
    return Collection(_number(body.get("id")) or 0, _text(body, "name"), films)


def message_of(body: object) -> str:
    """Read what TMDB says went wrong, in either of its two forms."""
    if not isinstance(body, Mapping):
        return ""
    errors = body.get("errors")
    said = _text(body, "status_message")
    return said or " ".join(str(e) for e in errors if e) if isinstance(errors, list) else said


def _collection(part: Json) -> Collection | None:
    number, name = _number(part.get("id")), _text(part, "name")
    return Collection(number, name) if number and name else None


def _genres(row: Json) -> tuple[str, ...]:
    ids = row.get("genre_ids")
    numbers = ids if isinstance(ids, list) else [g.get("id") for g in _rows(row, "genres")]
    names = _each(GENRES.get(number, "") for number in numbers if isinstance(number, int))
    if MUSIC in numbers and "Documentary" in names:
        return tuple("Music" if name == "Musical" else name for name in names)
    return names


def _languages(row: Json) -> tuple[str, ...]:
    code = _text(row, "original_language")
    return _each([LANGUAGES.get(code, code)])


def _cast(people: Json) -> tuple[str, ...]:
    rows = sorted(_rows(people, "cast"), key=lambda row: _number(row.get("order")) or 0)
    return tuple(islice(_each(_text(row, "name") for row in rows), CAST_SIZE))


def _crew(people: Json, jobs: tuple[str, ...]) -> tuple[str, ...]:
    return _each(_text(row, "name") for row in _rows(people, "crew") if row.get("job") in jobs)


def _imdb_id(body: Json) -> str | None:
    said = _text(body, "imdb_id") or _text(_part(body, "external_ids"), "imdb_id")
    return said if said.startswith("tt") and said[2:].isdigit() and len(said) >= 9 else None


def _certificate(part: Json) -> str | None:
    american = (row for row in _rows(part, "results") if row.get("iso_3166_1") == "US")
    given = (_text(r, "certification") for row in american for r in _rows(row, "release_dates"))
    return next((board for board in given if board in BOARD), None)


def _providers(offers: Json) -> dict[str, tuple[str, ...]]:
    named = {
        kind: _each(_text(row, "provider_name") for row in _rows(offers, kind))
        for kind in OFFER_KINDS
    }
    return {kind: names for kind, names in named.items() if names}


def _rows(body: Json, key: str) -> list[Json]:
    rows = body.get(key)
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def _part(body: Json, key: str) -> Json:
    part = body.get(key)
    return part if isinstance(part, Mapping) else {}


def _image(row: Json, key: str) -> str | None:
    path = _text(row, key)
    return path if path.startswith("/") else None


def _text(row: Json, key: str) -> str:
    value = row.get(key)
    return value.strip() if isinstance(value, str) else ""


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _share(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _each(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
