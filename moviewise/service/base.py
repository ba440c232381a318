"""What all verbs of the product stand on: the store, the library, and who asks."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from moviewise.catalogue import Catalogue
from moviewise.domain import (
    Limits,
    ListedFilm,
    Movie,
    TasteChange,
    UserId,
)
from moviewise.errors import (
    InvalidInput,
    TmdbError,
    TmdbKeyMissing,
    UnknownMovie,
)
from moviewise.library import Library, LiveLibrary
from moviewise.service.lists import (
    Policy,
    moves,
)
from moviewise.service.live import Access, Live, without
from moviewise.service.person import Person
from moviewise.store import Store

KNOWN_FILMS = (
    "I know films up to 2016, with their people from 1940 to 2014; a free TMDB key adds newer ones."
)
R = TypeVar("R")


class Verbs:
    """One store, one live library, and TMDB where there is a key."""

    def __init__(
        self,
        store: Store,
        library: LiveLibrary,
        policy: Policy,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        tmdb: Access | None = None,
    ) -> None:
        self.store = store
        self.policy = policy
        self._library = library
        self._now = now
        self.live = Live(tmdb, lambda: self.catalogue, self.add_films) if tmdb else None

    @property
    def library(self) -> Library:
        return self._library.current()

    @property
    def catalogue(self) -> Catalogue:
        return self.library.catalogue

    def resolve(self, reference: int | str) -> Movie:
        """Find the film that a number, `tmdb:603` or `imdb:tt0133093` names.

        A bare number is one of our own ids first, then a TMDB id.

        Raises:
            UnknownMovie: No film goes by it.
            TmdbKeyMissing: It is, or may be, a TMDB id, and no key is set.
            TmdbError: TMDB was asked and did not answer.
            InvalidInput: It is none of these forms.
        """
        kind, _, rest = str(reference).strip().rpartition(":")
        if kind == "imdb":
            return _some(self.catalogue.by_imdb(rest), f"no film we know has the IMDb id {rest}")
        if kind not in ("", "tmdb") or not rest.isdigit():
            raise InvalidInput(
                f"{reference!r} names no film; use an id, tmdb:603 or imdb:tt0133093"
            )
        number = int(rest)
        ours = self.catalogue.movies.get(number) if not kind else None
        movie = ours or self.catalogue.by_tmdb(number)
        if movie is None and self.live:
            return self.live.film(number)
        if movie is None:
            raise TmdbKeyMissing(
                f"no film we know has the id {number}; a TMDB key is needed for TMDB ids"
            )
        return movie

    def find(self, title: str, year: int | None = None) -> Movie:
        """Find the film of a title, asking TMDB where we know none.

        Raises:
            UnknownMovie: No film goes by that title.
            AmbiguousMovie: Several do, and none is clearly meant.
        """
        try:
            return self.catalogue.find(title, year)
        except UnknownMovie:
            if not self._asked(lambda live: live.search(title, Limits(year, year)))[0]:
                raise
        return self.catalogue.find(title, year)

    def person(self, user_id: UserId | None) -> Person:
        """Fetch what someone told us; a visitor told us nothing."""
        if user_id is None:
            return Person()
        return Person(
            tuple(self.store.ratings(user_id)),
            self.store.marks(user_id),
            tuple(self.store.exclusions(user_id)),
            self.store.limits(user_id),
        )

    def add_films(self, movies: Iterable[Movie]) -> tuple[Movie, ...]:
        """Keep films from TMDB: searchable and rankable at once; gives them as kept."""
        kept = self.store.save_films(movies, self._now())
        self._library.add(kept)
        return kept

    # What the verbs share

    def _asked(self, ask: Callable[[Live], R]) -> tuple[R | None, str]:
        """Ask TMDB where there is a key; gives its answer, or one sentence on what is missing."""
        if self.live is None:
            return None, ""
        try:
            return ask(self.live), ""
        except TmdbError as error:
            return None, without(error)

    def _limit_of_knowledge(self, otherwise: str = "") -> str:
        return otherwise if self.live else KNOWN_FILMS

    def _picture(self, films: Sequence[ListedFilm]) -> None:
        """Have posters fetched behind the scenes; the next list shows them."""
        if self.live:
            self.live.ask_later(film.movie for film in films)

    def _change(
        self, movie: Movie, before: Person, after: Person, previous: float | None
    ) -> TasteChange:
        return TasteChange(
            movie,
            after.stars.get(movie.movie_id),
            previous,
            moves=moves(self.library, before, after),
            rated=len(after.ratings),
            needed=self.policy.needed(after),
        )


def _some(movie: Movie | None, sentence: str) -> Movie:
    if movie is None:
        raise UnknownMovie(sentence)
    return movie
