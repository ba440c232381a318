"""Asks TMDB: one private request function under every question.

Synchronous; a pool of a few threads bounds how much is asked at once and lets a caller leave when
its time is up, whatever the network does. Must not know what the answers are used for.
"""

import copy
import json
import logging
import random
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as Late
from pathlib import Path
from typing import Any

import httpx

from moviewise.domain import Movie
from moviewise.errors import TmdbError, TmdbKeyRefused, TmdbUnavailable, UnknownMovie
from moviewise.tmdb import reading
from moviewise.tmdb.breaker import Breaker
from moviewise.tmdb.transport import Keyed, cached
from moviewise.tmdb.values import Collection, Details, Page, TmdbPerson

log = logging.getLogger(__name__)
BASE_URL = "https://api.themoviedb.org/3"
AT_ONCE = 4
"""Requests under way at the same time."""
TIMEOUT = httpx.Timeout(6.0, connect=3.0)
PATIENCE = 8.0
"""Seconds for a question with its retries, where the caller named no time."""
TRIES = 3
FIRST_WAIT = 0.5
"""Seconds before the second try; doubled for the third, with jitter."""
REFUSED_REST = 300.0
"""Seconds without asking after a refused key."""
BUSY = 429
LATE = "TMDB did not answer in time"
TROUBLE = (
    httpx.HTTPError,
    httpx.StreamError,
    httpx.InvalidURL,
    OSError,
    sqlite3.Error,
    RuntimeError,
)
"""Of the network, and of the file that the cache is in."""
PARTS = "credits,keywords,videos,recommendations,watch/providers,release_dates"
CHARTS = ("popular", "top_rated", "now_playing")


class TmdbClient:
    """TMDB as functions that return values of ours; make one with a key, close it at the end."""

    def __init__(
        self,
        key: str,
        base_url: str = BASE_URL,
        cache_dir: Path | None = None,
        *,
        transport: httpx.BaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        rng: random.Random | None = None,
    ) -> None:
        """Prepare to ask; nothing is sent yet.

        Args:
            key: A v3 key or a v4 bearer token.
            base_url: Where TMDB's API is.
            cache_dir: Folder of the cached answers; none for no cache.
            transport: What sends; the network where none is given.
            clock: Seconds, only ever growing.
            sleep: Waits between tries.
            rng: Spreads the waits of several clients.
        """
        self._breaker = Breaker(clock)
        self._clock, self._sleep, self._rng = clock, sleep, rng or random.Random()  # noqa: S311
        inner = transport or httpx.HTTPTransport(retries=0)
        keyed = Keyed(inner, key.strip(), self._breaker.check)
        self._http = httpx.Client(
            base_url=base_url,
            transport=cached(keyed, cache_dir),
            timeout=TIMEOUT,
            headers={"accept": "application/json"},
        )
        self._pool = ThreadPoolExecutor(AT_ONCE, "tmdb")
        self._deadline: float | None = None

    def within(self, seconds: float) -> "TmdbClient":
        """Return the same client, all of whose questions together may take so long from now."""
        hurried = copy.copy(self)
        hurried._deadline = self._clock() + seconds
        return hurried

    @property
    def trouble(self) -> TmdbError | None:
        """Why TMDB is left alone just now; nothing is asked to find out."""
        return self._breaker.trouble

    def close(self) -> None:
        """Let go of threads and connections."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._http.close()

    # Questions

    def search_movies(self, title: str, *, year: int | None = None, page: int = 1) -> Page:
        """Search films by title, original and translated ones too."""
        if not title.strip():
            return Page(())
        return self._page("/search/movie", page, query=title, primary_release_year=year)

    def people(self, name: str) -> tuple[TmdbPerson, ...]:
        """Search people; those of the very name first, then the better known."""
        if not name.strip():
            return ()
        asked = {"query": name, "include_adult": False}
        found = reading.people_of(self._get("/search/person", asked))
        said = name.strip().casefold()
        return tuple(sorted(found, key=lambda p: (p.name.casefold() != said, -p.popularity)))

    def keywords(self, text: str) -> tuple[tuple[int, str], ...]:
        """Search keywords, with their ids."""
        if not text.strip():
            return ()
        return reading.keyword_ids_of(self._get("/search/keyword", {"query": text}))

    def discover(
        self,
        *,
        people: Sequence[int] = (),
        cast: Sequence[int] = (),
        crew: Sequence[int] = (),
        genres: Sequence[str] = (),
        keywords: Sequence[int] = (),
        language: str | None = None,
        year_from: int | None = None,
        year_to: int | None = None,
        page: int = 1,
    ) -> Page:
        """List the films that keep all of these, the most popular first.

        Args:
            people: Ids; any of them is part of it.
            cast: Ids of people; any of them acts in it.
            crew: Ids of people; any of them worked on it.
            genres: Names of the catalogue; all of them.
            keywords: Ids; any of them.
            language: A code of the catalogue.
            year_from: First year.
            year_to: Last year.
            page: From 1 to 500.
        """
        return self._page(
            "/discover/movie",
            page,
            with_people=_joined(people, "|"),
            with_cast=_joined(cast, "|"),
            with_crew=_joined(crew, "|"),
            with_genres=_joined(_GENRE_IDS[g] for g in genres if g in _GENRE_IDS),
            with_keywords=_joined(keywords, "|"),
            with_original_language=_CODES.get(language or "", language),
            **{
                "primary_release_date.gte": f"{year_from}-01-01" if year_from else None,
                "primary_release_date.lte": f"{year_to}-12-31" if year_to else None,
            },
        )

    def trending(self, window: str = "week", page: int = 1) -> Page:
        """List what people look at, today (`day`) or this week."""
        return self._page(f"/trending/movie/{'day' if window == 'day' else 'week'}", page)

    def chart(self, name: str, page: int = 1, *, region: str = "") -> Page:
        """List a page of `popular`, `top_rated` or `now_playing`."""
        return self._page(f"/movie/{name}", page, region=region or None)

    def popular(self, page: int = 1) -> Page:
        return self.chart("popular", page)

    def top_rated(self, page: int = 1) -> Page:
        return self.chart("top_rated", page)

    def now_playing(self, page: int = 1) -> Page:
        return self.chart("now_playing", page)

    def pages(self, ask: Callable[[int], Page], n: int) -> Iterator[Page]:
        """Turn the first pages of a list, as far as there are any."""
        page = ask(1)
        yield page
        for number in range(2, min(n, page.pages) + 1):
            yield ask(number)

    def details(self, film: int | str) -> Details:
        """Fetch a film with credits, keywords, videos, offers and what else people like.

        Args:
            film: A TMDB id or an IMDb id.

        Raises:
            UnknownMovie: TMDB has no film under it.
        """
        asked = {"append_to_response": PARTS, "include_video_language": "en,null"}
        return reading.details_of(self._get(f"/movie/{film}", asked))

    def some_details(self, films: Sequence[int | str]) -> dict[int | str, Details]:
        """Fetch several films side by side; those that do not come in time are left out."""
        asked = {"append_to_response": PARTS, "include_video_language": "en,null"}
        under_way = {film: self._send(f"/movie/{film}", asked) for film in films}
        left = PATIENCE if self._deadline is None else max(0.0, self._deadline - self._clock())
        done, _ = wait(under_way.values(), left)
        found: dict[int | str, Details] = {}
        for film, answer in under_way.items():
            if answer not in done:
                continue  # it still ends in the cache
            try:
                found[film] = reading.details_of(self._answer(answer, f"/movie/{film}"))
            except _Again as again:
                self._failure(again.error, rest=again.after)
            except (TmdbError, UnknownMovie) as error:
                log.info("details left out: film=%s reason=%s", film, error)
        return found

    def find_imdb(self, imdb_id: str) -> Movie | None:
        """Find the film with this IMDb id; None for series and unknown ids."""
        return reading.found_of(self._get(f"/find/{imdb_id}", {"external_source": "imdb_id"}))

    def collection(self, tmdb_id: int) -> Collection:
        """Fetch a collection with its films in order."""
        return reading.collection_of(self._get(f"/collection/{tmdb_id}", {}))

    def check(self) -> None:
        """Ask something small.

        Raises:
            TmdbError: TMDB does not answer, or refuses the key.
        """
        self._get("/configuration", {})

    # One request

    def _page(self, path: str, page: int, **params: Any) -> Page:  # noqa: ANN401 - of a URL
        if not 1 <= page <= reading.LAST_PAGE:
            return Page((), page, reading.LAST_PAGE)
        return reading.page_of(self._get(path, {**params, "include_adult": False, "page": page}))

    def _get(self, path: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """Ask once, and again after 429 or 5xx while there is time; every question ends here."""
        end = self._clock() + PATIENCE if self._deadline is None else self._deadline
        for attempt in range(1, TRIES + 1):
            try:
                return self._answer(self._send(path, params), path, end=end)
            except _Again as again:
                pause = self._pause(attempt, again.after)
                if attempt == TRIES or self._clock() + pause >= end:
                    raise self._failure(again.error, rest=again.after) from None
                self._sleep(pause)
        raise AssertionError

    def _pause(self, attempt: int, after: float | None) -> float:
        spread = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + self._rng.random())
        return max(after or 0.0, float(spread))

    def _send(self, path: str, params: Mapping[str, Any]) -> "Future[httpx.Response]":
        asked = {name: _said(value) for name, value in params.items() if value not in (None, "")}
        try:
            return self._pool.submit(self._http.get, path, params=asked)
        except RuntimeError:
            raise TmdbUnavailable("TMDB is no longer asked: MovieWise is closing") from None

    def _answer(
        self, sent: "Future[httpx.Response]", path: str, *, end: float | None = None
    ) -> Mapping[str, Any]:
        end = end if end is not None else self._deadline
        left = PATIENCE if end is None else max(0.0, end - self._clock())
        try:
            response = sent.result(left)
        except Late:
            sent.cancel()
            raise self._failure(TmdbUnavailable(LATE)) from None
        except TROUBLE as error:
            log.info("tmdb failed: path=%s reason=%s", path, type(error).__name__)
            said = LATE if isinstance(error, httpx.TimeoutException) else "TMDB cannot be reached"
            raise self._failure(TmdbUnavailable(said)) from None
        return self._read(response)

    def _read(self, response: httpx.Response) -> Mapping[str, Any]:
        status = response.status_code
        if status == BUSY or status >= 500:
            said = "TMDB asks us to slow down" if status == BUSY else f"TMDB has trouble ({status})"
            raise _Again(TmdbUnavailable(said), _retry_after(response))
        if status in (401, 403):
            refused = TmdbKeyRefused("TMDB refuses the key; check TMDB_API_KEY in .env")
            raise self._failure(refused, rest=REFUSED_REST)
        body = _json(response)
        if status == 404:
            self._breaker.succeeded()
            raise UnknownMovie("TMDB has nothing under that id")
        if status != 200:
            raise TmdbError(f"TMDB did not understand us ({status}): {reading.message_of(body)}")
        if not isinstance(body, Mapping):
            raise self._failure(TmdbUnavailable("TMDB sent something that is no answer"))
        if not response.extensions.get("caching", {}).get("from_cache"):
            self._breaker.succeeded()
        return body

    def _failure(self, error: TmdbError, *, rest: float | None = None) -> TmdbError:
        self._breaker.failed(error, rest=rest)
        return error


class _Again(Exception):
    """A refusal that may pass."""

    def __init__(self, error: TmdbUnavailable, after: float | None) -> None:
        self.error = error
        self.after = after


_GENRE_IDS = {name: number for number, name in reading.GENRES.items()}
_CODES = {ours: theirs for theirs, ours in reading.LANGUAGES.items() if ours == "yue"}


def _json(response: httpx.Response) -> object:
    try:
        return json.loads(response.content)
    except ValueError:
        return None


def _retry_after(response: httpx.Response) -> float | None:
    said = response.headers.get("retry-after", "")
    return float(said) if said.isdecimal() else None


def _joined(values: Any, by: str = ",") -> str | None:  # noqa: ANN401 - ids of any kind
    return by.join(str(value) for value in values) or None


def _said(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
