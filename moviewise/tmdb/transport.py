"""The way to TMDB: a cache on disk on top, the key underneath it.

The key is put on a request below the cache, so that it is never in the cache, in a log line or in
an error. Must not know what is asked for.
"""

import json
from collections.abc import Callable
from pathlib import Path

import httpx
from hishel import CacheOptions, SqliteStorage
from hishel.httpx import CacheTransport

from moviewise.errors import TmdbKeyRefused

KEEP_SECONDS = 180 * 24 * 3600.0
"""TMDB's terms allow six months."""
CACHE_FILE = "answers.db"
LARGEST_CACHE = 200 * 2**20
"""Bytes."""


class Keyed(httpx.BaseTransport):
    """Asks for leave, then adds the key: a v4 token as a header, a v3 key as a parameter."""

    def __init__(self, inner: httpx.BaseTransport, key: str, check: Callable[[], None]) -> None:
        self._inner = inner
        self._key = key
        self._check = check

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a copy of the request that carries the key."""
        self._check()
        if not (self._key.isascii() and self._key.isprintable()):
            raise TmdbKeyRefused("TMDB_API_KEY holds characters that no key has; check it in .env")
        headers, url = httpx.Headers(request.headers), request.url
        if "." in self._key:
            headers["authorization"] = f"Bearer {self._key}"
        else:
            url = url.copy_merge_params({"api_key": self._key})
        keyed = httpx.Request(request.method, url, headers=headers, extensions=request.extensions)
        response = self._inner.handle_request(keyed)
        response.request = request
        if not is_json(response.read()):
            response.headers["cache-control"] = "no-store"
        return response

    def close(self) -> None:
        self._inner.close()


def is_json(body: bytes) -> bool:
    """Whether a body is whole and JSON: a gateway's page must never be kept as an answer.

    >>> is_json(b"{}"), is_json(b"<html>"), is_json(b'{"results": [')
    (True, False, False)
    """
    try:
        json.loads(body)
    except ValueError:
        return False
    return True


def cached(inner: httpx.BaseTransport, folder: Path | None) -> httpx.BaseTransport:
    """Put the cache on top; it honours max-age and ETag."""
    if folder is None:
        return inner
    folder.mkdir(parents=True, exist_ok=True)
    storage = SqliteStorage(
        database_path=folder / CACHE_FILE, default_ttl=KEEP_SECONDS, max_size=LARGEST_CACHE
    )
    return CacheTransport(inner, storage=storage, rfc=CacheOptions(shared=False))


def empty_cache(folder: Path) -> None:
    """Throw the cached answers away."""
    for file in folder.glob(f"{CACHE_FILE}*"):
        file.unlink(missing_ok=True)
