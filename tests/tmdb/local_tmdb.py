"""A small server that speaks TMDB's routes over films of ours, with faults to switch on.

For tests, and for a demonstration without a key of one's own:

    python tests/tmdb/local_tmdb.py --port 9911
    TMDB_API_KEY=any MOVIEWISE_TMDB_URL=http://127.0.0.1:9911/3 moviewise serve

`POST /fault/hang` (or `401`, `429`, `500`, `html`, `truncated`, `empty`, `none`) switches.
"""

import argparse
import hashlib
import json
import re
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from moviewise.catalogue import Catalogue
from moviewise.domain import Movie
from moviewise.tmdb.reading import GENRES

FAULTS = ("none", "hang", "401", "429", "500", "html", "truncated", "empty")
HANG_SECONDS = 5.0
PAGE_SIZE = 20
MAX_AGE = 3600
GENRE_IDS = {name: number for number, name in GENRES.items()}
KEY = "0123456789abcdef0123456789abcdef"
"""What tests call their key."""
NEW = (
    Movie(
        0, "The Lantern Keepers", 2026, tmdb_id=910001, imdb_id="tt9910001",
        genres=("Sci-Fi", "Drama"), directors=("Ada Vance",), writers=("Ada Vance",),
        cast=("Mira Okafor", "Star 3 SciFi"), languages=("en",), countries=("United States",),
        runtime=118, mpaa="PG-13", poster="/lanternkeepers.jpg", keywords=("space", "lighthouse"),
        overview="Two keepers of a lighthouse on a moon see a light answer theirs.",
    ),
    Movie(
        0, "Paper Tides", 2025, tmdb_id=910002, imdb_id="tt9910002", genres=("Romance",),
        directors=("Rosa Lind",), cast=("Jon Bell", "Star 2 Romance"), languages=("fr",),
        countries=("France",), runtime=101, poster="/papertides.jpg", keywords=("letters",),
        overview="A bookbinder answers letters that were never meant for her.",
    ),
    Movie(
        0, "Night Ferry", 2024, tmdb_id=910003, genres=("Thriller",), directors=("Ken Ito",),
        cast=("Mira Okafor",), languages=("ja",), countries=("Japan",), runtime=95,
        overview="", keywords=("ferry",),
    ),
)  # fmt: skip
"""Films that only this server knows; invented."""


@dataclass
class LocalTmdb:
    """The running server; its attributes may be changed while it runs."""

    films: Sequence[Movie]
    key: str = ""
    """The only key it accepts; empty: any."""
    fault: str = "none"
    hidden: set[int] = field(default_factory=set)
    """TMDB ids that are in no list, only under their own address."""
    retry_after: str = "60"
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """Path and parameters, without the key."""
    keys: list[str] = field(default_factory=list)
    """The keys that came with them."""
    port: int = 0
    """0: any that is free."""

    def __post_init__(self) -> None:
        self._closing = threading.Event()
        tmdb = self

        class Handler(_Handler):
            server_tmdb = tmdb

        self._server = _Server(("127.0.0.1", self.port), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/3"

    def close(self) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def hang(self) -> None:
        self._closing.wait(HANG_SECONDS)

    def answer(self, path: str, asked: dict[str, str]) -> tuple[int, object]:
        """Answer one question as TMDB would."""
        for pattern, reply in ROUTES:
            if match := re.fullmatch(pattern, path):
                return reply(self, asked, *match.groups())
        return _missing()

    def row(self, movie: Movie) -> dict[str, object]:
        return {
            "adult": False, "backdrop_path": None, "id": movie.tmdb_id, "title": movie.title,
            "genre_ids": [GENRE_IDS[g] for g in movie.genres if g in GENRE_IDS],
            "original_language": (movie.languages or ("xx",))[0].replace("yue", "cn"),
            "original_title": (movie.other_titles or (movie.title,))[0],
            "overview": movie.overview or "", "poster_path": movie.poster, "popularity": 1.5,
            "release_date": f"{movie.year}-06-01" if movie.year else "", "softcore": None,
            "video": False, "vote_average": 0, "vote_count": 0, "media_type": "movie",
        }  # fmt: skip

    def listed(self, films: Iterable[Movie], asked: dict[str, str]) -> tuple[int, object]:
        page = int(asked.get("page") or 1)
        if not 1 <= page <= 500:
            return 400, {"success": False, "status_code": 22, "status_message": "Invalid page"}
        found = [film for film in films if film.tmdb_id not in self.hidden]
        rows = [self.row(f) for f in found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]]
        pages = -(-len(found) // PAGE_SIZE)
        envelope = {"page": page, "total_pages": pages, "total_results": len(found)}
        return 200, {**envelope, "results": [] if self.fault == "empty" else rows}

    def person_id(self, name: str) -> int:
        return number_of(name)


@cache
def number_of(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest()[:7], 16)


def _missing() -> tuple[int, object]:
    return 404, {"success": False, "status_code": 34, "status_message": "Not found."}


def _newest(tmdb: LocalTmdb) -> list[Movie]:
    return sorted(tmdb.films, key=lambda film: (-(film.year or 0), film.tmdb_id))


def _chart(tmdb: LocalTmdb, asked: dict[str, str], _name: str) -> tuple[int, object]:
    return tmdb.listed(_newest(tmdb), asked)


def _search(tmdb: LocalTmdb, asked: dict[str, str]) -> tuple[int, object]:
    words, year = asked.get("query", "").casefold(), asked.get("primary_release_year")
    fits = [f for f in tmdb.films if words in " ".join((f.title, *f.other_titles)).casefold()]
    return tmdb.listed([f for f in fits if not year or str(f.year) == year], asked)


def _people(tmdb: LocalTmdb, asked: dict[str, str]) -> tuple[int, object]:
    words = asked.get("query", "").casefold()
    acted = {name: "Acting" for film in tmdb.films for name in film.cast}
    named = acted | {name: "Directing" for film in tmdb.films for name in film.directors}
    rows = [
        {"id": tmdb.person_id(name), "name": name, "known_for_department": trade,
         "popularity": 1.0, "known_for": [], "adult": False}
        for name, trade in named.items() if words in name.casefold()
    ]  # fmt: skip
    return 200, {"page": 1, "results": rows, "total_pages": 1, "total_results": len(rows)}


def _keywords(tmdb: LocalTmdb, asked: dict[str, str]) -> tuple[int, object]:
    words = asked.get("query", "").casefold()
    named = sorted({k for film in tmdb.films for k in film.keywords if words in k})
    rows = [{"id": tmdb.person_id(name), "name": name} for name in named]
    return 200, {"page": 1, "results": rows, "total_pages": 1, "total_results": len(rows)}


def _discover(tmdb: LocalTmdb, asked: dict[str, str]) -> tuple[int, object]:
    def wanted(name: str, by: str = ",") -> set[int]:
        return {int(value) for value in asked.get(name, "").split(by) if value}

    some = {name: wanted(name, "|") for name in ("with_people", "with_cast", "with_crew")}
    genres, any_of = wanted("with_genres"), wanted("with_keywords", "|")
    since = asked.get("primary_release_date.gte", "")
    until = asked.get("primary_release_date.lte", "9999")

    def fits(film: Movie) -> bool:
        if not since <= (f"{film.year}-06-01" if film.year else "") <= until:
            return False
        if asked.get("with_original_language", "") not in ("", *film.languages):
            return False
        if not genres <= {GENRE_IDS.get(g, 0) for g in film.genres}:
            return False
        cast, crew = ({number_of(n) for n in ns} for ns in (film.cast, film.directors))
        of = {"with_people": cast | crew, "with_cast": cast, "with_crew": crew}
        return all(not ids or ids & of[name] for name, ids in some.items()) and (
            not any_of or bool(any_of & {number_of(word) for word in film.keywords})
        )

    return tmdb.listed([film for film in _newest(tmdb) if fits(film)], asked)


def _details(tmdb: LocalTmdb, asked: dict[str, str], film_id: str) -> tuple[int, object]:
    film = next((f for f in tmdb.films if film_id in (str(f.tmdb_id), f.imdb_id)), None)
    if film is None:
        return _missing()
    body = tmdb.row(film)
    del body["genre_ids"], body["media_type"]
    body |= {
        "genres": [{"id": GENRE_IDS[g], "name": g} for g in film.genres if g in GENRE_IDS],
        "imdb_id": film.imdb_id, "runtime": film.runtime or 0,
        "production_countries": [{"name": name} for name in film.countries],
        "belongs_to_collection": {"id": 77, "name": "Lantern Collection"}
        if film.tmdb_id == NEW[0].tmdb_id else None,
    }  # fmt: skip
    return 200, body | _parts(tmdb, film, asked.get("append_to_response", "").split(","))


def _parts(tmdb: LocalTmdb, film: Movie, names: Sequence[str]) -> dict[str, object]:
    crew = [{"name": n, "job": "Director"} for n in film.directors]
    crew += [{"name": n, "job": "Screenplay"} for n in film.writers]
    key = f"trailer{film.tmdb_id}"[:11]
    parts: dict[str, object] = {
        "credits": {
            "cast": [{"name": n, "order": at} for at, n in enumerate(film.cast)],
            "crew": crew,
        },
        "keywords": {"keywords": [{"id": 1, "name": word} for word in film.keywords]},
        "videos": {
            "results": [
                {"key": key, "site": "YouTube", "type": "Trailer", "official": True,
                 "iso_639_1": "en", "published_at": "2026-01-01T00:00:00.000Z"}
            ]
        },
        "recommendations": {"page": 1, "results": []},
        "watch/providers": {
            "results": {
                "US": {"link": "https://www.themoviedb.org/movie/1/watch?locale=US",
                       "flatrate": [{"provider_name": "Example Stream", "provider_id": 8}]},
                "DE": {"link": "https://www.themoviedb.org/movie/1/watch?locale=DE",
                       "rent": [{"provider_name": "Beispiel Kino", "provider_id": 9}],
                       "buy": [{"provider_name": "Beispiel Kino", "provider_id": 9}]},
            }
        },
        "release_dates": {
            "results": [
                {"iso_3166_1": "US", "release_dates": [{"certification": film.mpaa or ""}]}
            ]
        },
    }  # fmt: skip
    return {name: part for name, part in parts.items() if name in names}


def _find(tmdb: LocalTmdb, asked: dict[str, str], foreign: str) -> tuple[int, object]:
    rows = [tmdb.row(film) for film in tmdb.films if film.imdb_id == foreign]
    empty = ("person_results", "tv_results", "tv_episode_results", "tv_season_results")
    return 200, {"movie_results": rows, **{name: [] for name in empty}}


def _collection(tmdb: LocalTmdb, asked: dict[str, str], number: str) -> tuple[int, object]:
    parts = [tmdb.row(film) for film in tmdb.films if film.tmdb_id in (910001, 910002)]
    return 200, {"id": int(number), "name": "Lantern Collection", "parts": parts}


def _configuration(tmdb: LocalTmdb, asked: dict[str, str]) -> tuple[int, object]:
    return 200, {"images": {"secure_base_url": "https://image.tmdb.org/t/p/"}}


ROUTES = (
    (r"/search/movie", _search),
    (r"/search/person", _people),
    (r"/search/keyword", _keywords),
    (r"/discover/movie", _discover),
    (r"/trending/movie/(day|week)", _chart),
    (r"/movie/(popular|top_rated|now_playing)", _chart),
    (r"/movie/(\w+)", _details),
    (r"/find/(\w+)", _find),
    (r"/collection/(\d+)", _collection),
    (r"/configuration", _configuration),
)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Callers may leave at any time."""


class _Handler(BaseHTTPRequestHandler):
    server_tmdb: LocalTmdb
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        name = self.path.rpartition("/")[2]
        if self.path.startswith("/fault/") and name in FAULTS:
            self.server_tmdb.fault = name
            return self._send(200, b"{}")
        return self._send(404, b"{}")

    def do_GET(self) -> None:
        tmdb = self.server_tmdb
        parts = urlsplit(self.path)
        asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        key = asked.pop("api_key", "") or token
        tmdb.keys.append(key)
        path = parts.path.removeprefix("/3")
        tmdb.requests.append((path, asked))
        fault = "401" if not key or (tmdb.key and key != tmdb.key) else tmdb.fault
        if fault == "hang":
            tmdb.hang()
        if fault in BROKEN:
            status, body = BROKEN[fault]
            kind = "text/html" if body == HTML else "application/json"
            after = tmdb.retry_after if fault == "429" else ""
            etag = 'W/"broken"' if status == 200 else ""  # some gateways let it be cached
            return self._send(status, body, kind=kind, retry_after=after, etag=etag)
        status, answer = tmdb.answer(path, asked)
        body = json.dumps(answer).encode()
        etag = f'W/"{hashlib.sha256(body).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            return self._send(304, b"", etag=etag)
        return self._send(status, body, etag=etag if status == 200 else "")

    def _send(
        self, status: int, body: bytes, *, etag: str = "", kind: str = "application/json",
        retry_after: str = "",
    ) -> None:  # fmt: skip
        try:
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            if retry_after:
                self.send_header("Retry-After", retry_after)
            if etag:
                self.send_header("ETag", etag)
                self.send_header("Cache-Control", f"public, max-age={MAX_AGE}")
                self.send_header("Vary", "Origin")
            self.end_headers()
            self.wfile.write(body)
        except ConnectionError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


def _problem(code: int, message: str) -> bytes:
    return json.dumps({"status_code": code, "status_message": message}).encode()


HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
BROKEN = {
    "401": (401, _problem(7, "Invalid API key")),
    "500": (500, _problem(11, "Internal error")),
    "html": (200, HTML),
    "truncated": (200, b'{"page": 1, "results": [{"id": 1, "ti'),
    "429": (429, _problem(25, "Over the limit")),
}


def films_of(catalogue: Catalogue) -> list[Movie]:
    """Give every film of a catalogue a TMDB id, and add those that only this server knows."""
    known = [_numbered(at, movie) for at, movie in enumerate(catalogue.movies.values(), 1)]
    return [*known, *NEW]


def _numbered(at: int, movie: Movie) -> Movie:
    return replace(movie, tmdb_id=100_000 + at, poster=f"/poster{at}.jpg", note=None)


def main() -> None:
    """Serve the films of a data folder until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--fault", choices=FAULTS, default="none")
    parser.add_argument("--port", type=int, default=0)
    given = parser.parse_args()
    server = LocalTmdb(films_of(Catalogue.load(given.data)), fault=given.fault, port=given.port)
    print(f"TMDB-shaped server at {server.url}")  # noqa: T201 - a program for the terminal
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.close()


if __name__ == "__main__":
    main()
