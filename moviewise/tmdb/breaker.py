"""Keeps a dead TMDB from costing every turn its waiting time.

After a few failures in a row nothing is asked for a while; then one request tries again.
"""

import threading
from collections.abc import Callable

from moviewise.errors import TmdbError


class Breaker:
    """Remembers failures in a row; made for many threads."""

    def __init__(
        self, clock: Callable[[], float], *, tolerated: int = 2, rest: float = 30.0
    ) -> None:
        """Start closed.

        Args:
            clock: Seconds, only ever growing.
            tolerated: Failures in a row until it opens.
            rest: Seconds to stay open.
        """
        self._clock = clock
        self._tolerated = tolerated
        self._rest = rest
        self._failures = 0
        self._until = 0.0
        self._error: TmdbError | None = None
        self._lock = threading.Lock()

    def check(self) -> None:
        """Let a request pass, or fail it at once.

        Raises:
            TmdbError: What went wrong when the breaker opened.
        """
        with self._lock:
            if self._error is None:
                return
            if self._clock() < self._until:
                raise type(self._error)(str(self._error))
            self._until = self._clock() + self._rest  # this request alone tries again

    @property
    def trouble(self) -> TmdbError | None:
        """What went wrong when it opened; None while it is closed."""
        with self._lock:
            return self._error

    def succeeded(self) -> None:
        """Close."""
        with self._lock:
            self._failures, self._error = 0, None

    def failed(self, error: TmdbError, *, rest: float | None = None) -> None:
        """Count a failure.

        Args:
            error: What to tell those who ask while it is open.
            rest: Seconds to open for at once, where it is known how long it is no use asking.
        """
        with self._lock:
            self._failures += 1
            if rest is not None or self._failures >= self._tolerated:
                self._error = error
                self._until = self._clock() + (self._rest if rest is None else rest)
