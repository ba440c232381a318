"""Keeps what TMDB gave complete and fresh, in a thread of its own; TMDB's terms are held here.

Must not know the screen. Nothing here runs without a key, but for cutting what is too old.
"""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from moviewise.domain import TMDB_ID_OFFSET
from moviewise.errors import MovieWiseError
from moviewise.service import MovieWise
from moviewise.service.live import Live
from moviewise.store import Store

log = logging.getLogger(__name__)
REFRESH_AFTER = timedelta(days=150)
CUT_AFTER = timedelta(days=180)
"""TMDB's terms allow six months."""
FIRST_CHARTS = ("now_playing", "popular")
FIRST_POSTERS = 40
"""Films of our own that newcomers are likely to be asked about."""
PAUSE = 2.0
"""Seconds between looks at what waits to be fetched; each batch renews the look-up tables."""


class Caretaker:
    """The thread that fetches; made by `App.look_after`."""

    def __init__(self, moviewise: MovieWise) -> None:
        self._moviewise = moviewise
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tmdb-caretaker", daemon=True)

    def start(self) -> None:
        """Begin, where there is a key."""
        if self._moviewise.live:
            self._thread.start()

    def close(self) -> None:
        """Ask it to end, and let go of the client."""
        self._closing.set()
        if self._moviewise.live:
            self._moviewise.live.client.close()

    def _run(self) -> None:
        live = self._moviewise.live
        assert live is not None
        self._try("first films", lambda: fill_first(self._moviewise.store, live))
        self._try("old films", lambda: renew(self._moviewise.store, live))
        while not self._closing.wait(PAUSE):
            self._try("details", live.work_off)

    def _try(self, what: str, act: Callable[[], object]) -> None:
        if self._closing.is_set():
            return
        try:
            act()
        except MovieWiseError as error:
            log.warning("not fetched: what=%s reason=%s", what, error)


def fill_first(store: Store, live: Live) -> int:
    """Fetch what is on and popular where no film of TMDB's is there yet; gives how many came."""
    if any(movie.movie_id >= TMDB_ID_OFFSET for movie in store.films()):
        return 0
    added = sum(live.ingest(chart, 1)[0] for chart in FIRST_CHARTS)
    catalogue = live.catalogue()
    live.ask_later(catalogue.movies[m] for m in catalogue.popular[:FIRST_POSTERS])
    log.info("first films fetched: count=%s", added)
    return added


def renew(store: Store, live: Live, now: datetime | None = None) -> tuple[int, int]:
    """Fetch films anew before six months are over; what did not come is cut to its ids.

    Returns:
        How many were fetched anew, and how many were cut.
    """
    now = now or datetime.now(UTC)
    try:
        fetched = live.refresh(store.stale_films(now - REFRESH_AFTER))
    finally:
        cut = cut_old(store, now)
    return fetched, cut


def cut_old(store: Store, now: datetime | None = None) -> int:
    """Drop TMDB's texts that are older than six months; ids and ratings stay."""
    cut = store.cut_to_ids((now or datetime.now(UTC)) - CUT_AFTER)
    if cut:
        log.info("old films cut to ids: count=%s", cut)
    return cut
