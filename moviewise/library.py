"""What the running product knows at one moment: films, artefact and index, swapped as a whole.

Must not know users, the screen or the network.
"""

import logging
import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from moviewise.catalogue import Catalogue
from moviewise.domain import Movie
from moviewise.errors import ArtefactError
from moviewise.recommender.artefact import Artefact
from moviewise.retrieval.hybrid import Index

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Library:
    """The films, and the two files made from them."""

    catalogue: Catalogue
    artefact: Artefact
    index: Index

    def tags_for(self, words: str) -> tuple[str, ...]:
        """Find the features that a person's words for a genre, theme or mood mean."""
        genre = self.catalogue.genre(words)
        said = set(re.findall(r"[\w-]+", words.casefold()))
        named = [
            name
            for name in self.artefact.feature_names
            if name.startswith(("theme:", "mood:"))
            and set(re.findall(r"[\w-]+", name.split(":", 1)[1])) <= said
        ]
        return (*([f"genre:{genre}"] if genre else []), *named)

    def with_films(self, movies: Iterable[Movie]) -> "Library":
        """Return a library that knows these films too, placed by their features."""
        new = tuple(movies)
        if not new:
            return self
        catalogue = self.catalogue.with_films(new)
        known = [catalogue.movies[movie.movie_id] for movie in new]
        told = [movie for movie in known if not self._reads_the_same(movie)]
        return Library(catalogue, self.artefact.with_films(known), self.index.with_films(told))

    def _reads_the_same(self, movie: Movie) -> bool:
        """Whether only what is not searched is new: a poster must not move a search."""
        before = self.catalogue.movies.get(movie.movie_id)
        with_overview = self.index.reads_overviews
        return before is not None and _read(movie, with_overview) == _read(before, with_overview)


def _read(movie: Movie, with_overview: bool) -> Movie:
    """Keep of a film what the search reads."""
    overview = movie.overview if with_overview else None
    return replace(movie, overview=overview, tmdb_id=None, poster=None, keywords=(), sources=())


class LiveLibrary:
    """The library in use; picks up a newly trained artefact without dropping a chat."""

    def __init__(self, library: Library, artefact_path: Path) -> None:
        self._library = library
        self._trained = library.artefact
        self._path = artefact_path
        self._stamp = _stamp(artefact_path)
        self._added: dict[int, Movie] = {}
        self._lock = threading.Lock()

    def current(self) -> Library:
        """Return the library, after a look whether its artefact was replaced."""
        if _stamp(self._path) != self._stamp:
            self._reload()
        return self._library

    def add(self, movies: Iterable[Movie]) -> None:
        """Take in films from the store or from TMDB."""
        with self._lock:
            new = {movie.movie_id: movie for movie in movies}
            renewed = any(movie_id in self._added for movie_id in new)
            self._added |= new
            library = self._library.with_films(new.values())
            if renewed:  # more is known of films already placed: place them again
                placed = self._trained.with_films(list(self._added.values()))
                library = replace(library, artefact=placed)
            self._library = library

    def _reload(self) -> None:
        with self._lock:
            stamp = _stamp(self._path)
            if stamp == self._stamp:
                return
            self._stamp = stamp
            try:
                fresh = Artefact.load(self._path)
            except ArtefactError as error:
                log.warning("artefact refused, the old one stays: reason=%s", error)
                return
            old = self._library
            placed = fresh.with_films(list(self._added.values()))
            self._trained = fresh
            self._library = Library(old.catalogue, placed, old.index)
            log.info("artefact switched: fingerprint=%s", fresh.fingerprint)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_ino
