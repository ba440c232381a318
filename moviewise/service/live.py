"""What the verbs do with TMDB: ask within the budget, and tie its films to ours.

Films it names are tied to ours, or kept as films of their own. Must not know users or the screen.
"""

import logging
import queue
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from moviewise.catalogue import Catalogue
from moviewise.domain import Limits, Movie, MovieId
from moviewise.errors import TmdbError, UnknownMovie
from moviewise.retrieval.asking.questions import read
from moviewise.service.identity import (
    is_after,
    is_bare,
    is_complete,
    is_whole,
    newest,
    placed,
    reference_of,
)
from moviewise.service.watching import CREDIT, LiveFacts
from moviewise.tmdb import Details, Page, TmdbClient, Video

log = logging.getLogger(__name__)
UNKNOWN_AT_ONCE = 6
"""Films new to us that one search may bring; what comes behind them is mostly noise."""
DETAILED_AT_ONCE = 8
"""Films that one turn may ask about one by one."""
LONGEST_NAME = 4
"""Words of a text that may be a person or a keyword."""
WAITING = 200
"""Films that may wait for their details and posters."""
Add = Callable[[Sequence[Movie]], tuple[Movie, ...]]


@dataclass(frozen=True, slots=True)
class Access:
    """A client and how it may be used."""

    client: TmdbClient
    seconds: float = 0.8
    """How long one verb may wait for TMDB."""
    region: str = "US"
    """Country whose offers and cinemas count, ISO 3166-1."""


class Live:
    """TMDB for the verbs; every question of one verb together keeps within the budget."""

    def __init__(self, access: Access, catalogue: Callable[[], Catalogue], add: Add) -> None:
        """Prepare; nothing is asked yet.

        Args:
            access: The client and its limits.
            catalogue: Gives the films we know at the moment.
            add: Keeps films and gives them as kept.
        """
        self.client = access.client
        self.region = access.region
        self._seconds = access.seconds
        self.catalogue = catalogue
        self._add = add
        self._waiting: queue.Queue[Movie] = queue.Queue(WAITING)
        self._asked: set[MovieId] = set()
        self._strange: set[MovieId] = set()
        """Films of ours that TMDB does not know."""

    # Lists

    def trending(self, window: str, n: int) -> tuple[MovieId, ...]:
        """List what people look at, as films of ours.

        Raises:
            TmdbError: TMDB did not give a usable answer.
        """
        client = self._hurried()
        return self._kept(client, client.trending(window).movies[:n], unknown=n)

    def search(self, text: str, limits: Limits) -> tuple[MovieId, ...]:
        """Find films by words, or by facts where there are no words.

        Raises:
            TmdbError: TMDB did not give a usable answer.
        """
        client = self._hurried()
        words = bool(text.strip())
        rows = _by_words(client, text, limits) if words else _by_facts(client, limits)
        return self._kept(
            client, rows, unknown=UNKNOWN_AT_ONCE, whole=words or _needs_whole(limits)
        )

    def film(self, tmdb_id: int) -> Movie:
        """Fetch one film by its TMDB id and keep it.

        Raises:
            UnknownMovie: TMDB has none under it.
            TmdbError: TMDB did not give a usable answer.
        """
        return self._keep(self._hurried().details(tmdb_id).movie)

    # One film

    def read_up(self, question: str, listed: Sequence[MovieId] = ()) -> bool:
        """Fetch the film a question names where we do not know it, or not whole; tell if any came.

        Raises:
            TmdbError: TMDB did not give a usable answer.
        """
        asked = read(question, self.catalogue(), listed)
        if asked.missing:
            return bool(self.search(asked.missing, Limits()))
        bare = [film for film in asked.first_films if is_bare(film)]
        return any(self.film(film.tmdb_id) for film in bare[:1] if film.tmdb_id)

    def trailer(self, movie: Movie) -> Video | None:
        """Name the best video of a film.

        Raises:
            TmdbError: TMDB did not give a usable answer.
        """
        found = self._details(self._hurried(), movie)
        return found.trailer if found else None

    def facts(self, movie: Movie, country: str = "") -> LiveFacts:
        """Say where to watch a film and which series it belongs to.

        Args:
            movie: The film.
            country: Whose offers count, ISO 3166-1; the region of the settings unless said.

        Raises:
            TmdbError: TMDB did not give a usable answer.
        """
        client, here = self._hurried(), country or self.region
        found = self._details(client, movie)
        if found is None:
            return LiveFacts(movie, here, note=f"TMDB does not know {movie.name}.")
        others = tuple(sorted(code for code in found.offers if code != here))
        facts = LiveFacts(movie, here, found.offers.get(here), others, CREDIT)
        return self._with_series(client, facts, found) if found.collection else facts

    def _with_series(self, client: TmdbClient, facts: LiveFacts, found: Details) -> LiveFacts:
        """Add the films of the series, as far as the time goes."""
        assert found.collection is not None
        named = replace(facts, collection=found.collection.name)
        try:
            series = client.collection(found.collection.tmdb_id)
        except (TmdbError, UnknownMovie) as error:
            log.info("series left out: movie=%s reason=%s", facts.movie.movie_id, error)
            return named
        kept = set(self._kept(client, series.movies, unknown=UNKNOWN_AT_ONCE))
        movies = self.catalogue().movies
        ours = {movies[m].tmdb_id: movies[m] for m in kept}
        return replace(named, collected=tuple(ours.get(m.tmdb_id, m) for m in series.movies))

    def _details(self, client: TmdbClient, movie: Movie) -> Details | None:
        reference = reference_of(movie)
        if reference is None or movie.movie_id in self._strange:
            return None
        try:
            found = client.details(reference)
        except UnknownMovie:
            self._strange.add(movie.movie_id)
            return None
        self.ask_later([movie])
        return found

    # Keeping films

    def ask_later(self, movies: Iterable[Movie]) -> None:
        """Note films whose poster or credits are still missing; `work_off` fetches them."""
        for movie in movies:
            if is_whole(movie) or movie.movie_id in self._asked or reference_of(movie) is None:
                continue
            try:
                self._waiting.put_nowait(movie)
                self._asked.add(movie.movie_id)
            except queue.Full:
                return

    def work_off(self, *, wait: float = 0.0, most: int = 20) -> int:
        """Fetch what was noted, all of it added at once; gives the number of films.

        Args:
            wait: Seconds to wait for the first one.
            most: Films in one go.
        """
        found: list[Movie] = []
        for movie in self._noted(wait, most):
            try:
                reference = reference_of(movie)
                assert reference is not None
                found.append(self.client.details(reference).movie)
            except UnknownMovie:
                continue
            except TmdbError as error:
                self._asked.discard(movie.movie_id)
                log.info("details not fetched: movie=%s reason=%s", movie.movie_id, error)
        self._place(found)
        return len(found)

    def _noted(self, wait: float, most: int) -> list[Movie]:
        noted: list[Movie] = []
        try:
            noted.append(self._waiting.get(timeout=wait) if wait else self._waiting.get_nowait())
            while len(noted) < most:
                noted.append(self._waiting.get_nowait())
        except queue.Empty:
            pass
        return noted

    def ingest(self, chart: str, page: int) -> tuple[int, int, int]:
        """Keep a page of a chart with all details; gives films added, films known, pages.

        Raises:
            TmdbError: TMDB did not give a usable answer; asking again goes on where this ended.
        """
        region = self.region if chart == "now_playing" else ""
        rows = self.client.chart(chart, page, region=region)
        catalogue = self.catalogue()
        missing = [row for row in rows.movies if not is_complete(catalogue, row)]
        whole = [found for row in missing if (found := self._whole(row))]
        self._place(whole)
        return len(whole), len(rows.movies) - len(missing), rows.pages

    def refresh(self, movies: Iterable[Movie]) -> int:
        """Fetch films anew; gives how many came.

        Raises:
            TmdbError: TMDB did not give a usable answer.
        """
        fresh = [found for movie in movies if movie.tmdb_id and (found := self._whole(movie))]
        self._place(fresh, again=True)
        return len(fresh)

    def _whole(self, movie: Movie) -> Movie | None:
        try:
            return self.client.details(movie.tmdb_id or "").movie
        except UnknownMovie:
            return None

    def _keep(self, movie: Movie) -> Movie:
        (kept,) = self._place([movie])
        return kept

    def _kept(
        self, client: TmdbClient, rows: Sequence[Movie], *, unknown: int, whole: bool = False
    ) -> tuple[MovieId, ...]:
        """Tie rows of a list to films of ours; new ones are kept, those in doubt are asked about.

        Args:
            client: With what is left of the budget.
            rows: Films as the list has them.
            unknown: How many new ones may be kept.
            whole: Whether what only the details have is needed, as far as the time allows.
        """
        catalogue = self.catalogue()
        last = newest(catalogue)
        ours = {row.movie_id: placed(catalogue, row) for row in rows}
        strange = [row for row in rows if ours[row.movie_id] is None][:unknown]
        doubtful = [row for row in strange if whole or not is_after(row, last)]
        doubtful += [r for r in rows if whole and (known := ours[r.movie_id]) and is_bare(known)]
        asked = [row.tmdb_id for row in doubtful[:DETAILED_AT_ONCE] if row.tmdb_id]
        found = client.some_details(asked) if asked else {}
        usable = []
        for row in rows:
            if row.tmdb_id in found:
                usable.append(found[row.tmdb_id].movie)
            elif ours[row.movie_id] or (row in strange and is_after(row, last)):
                usable.append(row)
        kept = self._place(usable)
        self.ask_later(kept)
        return tuple(dict.fromkeys(movie.movie_id for movie in kept))

    def _place(self, movies: Sequence[Movie], *, again: bool = False) -> tuple[Movie, ...]:
        """Give each film its place among ours and keep those that bring something new."""
        catalogue = self.catalogue()
        ours = [placed(catalogue, movie) or movie for movie in movies]
        new = [m for m in ours if again or catalogue.movies.get(m.movie_id) != m]
        kept = {m.tmdb_id: m for m in self._add(new)} if new else {}
        return tuple(kept.get(movie.tmdb_id, movie) for movie in ours)

    def _hurried(self) -> TmdbClient:
        return self.client.within(self._seconds)


def without(error: TmdbError) -> str:
    """Say once what an answer lacks."""
    return f"{error}; this comes from the films I have here."


def _needs_whole(limits: Limits) -> bool:
    return bool(
        limits.actors
        or limits.directors
        or limits.without_people
        or limits.countries
        or limits.mpaa
        or limits.min_runtime
        or limits.max_runtime
    )


def _by_words(client: TmdbClient, text: str, limits: Limits) -> tuple[Movie, ...]:
    year = limits.year_from if limits.year_from == limits.year_to else None
    rows = client.search_movies(text, year=year).movies
    if rows or len(text.split()) > LONGEST_NAME:
        return rows
    if people := [p.person_id for p in client.people(text) if p.name.casefold() == text.casefold()]:
        return _discover(client, limits)(people=people[:1]).movies
    named = [number for number, _ in client.keywords(text)[:5]]
    return _discover(client, limits)(keywords=named).movies if named else ()


def _by_facts(client: TmdbClient, limits: Limits) -> tuple[Movie, ...]:
    cast = [p for name in limits.actors if (p := _person(client, name, "Acting"))]
    crew = [p for name in limits.directors if (p := _person(client, name, "Directing"))]
    if (limits.actors and not cast) or (limits.directors and not crew):
        return ()
    return _discover(client, limits)(cast=cast, crew=crew).movies


def _discover(client: TmdbClient, limits: Limits) -> Callable[..., Page]:
    return partial(
        client.discover,
        genres=limits.genres,
        language=limits.languages[0] if len(limits.languages) == 1 else None,
        year_from=limits.year_from,
        year_to=limits.year_to,
    )


def _person(client: TmdbClient, name: str, department: str) -> int | None:
    """Tell namesakes apart: the very name, then the trade, then who is better known."""
    said = name.casefold()
    found = client.people(name)
    best = min(
        found,
        key=lambda p: (p.name.casefold() != said, p.department != department, -p.popularity),
        default=None,
    )
    return best.person_id if best else None
