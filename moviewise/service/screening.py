"""The verbs on seeing a film: trailer, where to watch, its series."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import quote_plus

from moviewise.domain import (
    FilmList,
    MovieId,
    Trailer,
    UserId,
)
from moviewise.errors import (
    InvalidInput,
    TmdbError,
)
from moviewise.service.base import Verbs
from moviewise.service.countries import country_code
from moviewise.service.lists import (
    film_list,
    listed,
)
from moviewise.service.watching import LiveFacts

NO_OFFERS = (
    "Where to watch a film, and which films form a series, I know from TMDB alone, and no TMDB key "
    "is set here."
)
AGAIN = "please ask once more in a while."
SERIES_TRIED = 3
"""Films of one name that TMDB is asked about."""
YOUTUBE = "https://www.youtube.com"
EMBEDDED = "https://www.youtube-nocookie.com/embed"


class ScreenVerbs(Verbs):
    """Say where a film can be seen."""

    def trailer(self, movie_id: MovieId) -> Trailer:
        """Say where to watch the trailer; without TMDB that is YouTube's search."""
        movie = self.catalogue.get(movie_id)
        video, _ = self._asked(lambda live: live.trailer(movie))
        if video:
            return Trailer(movie, f"{YOUTUBE}/watch?v={video.key}", f"{EMBEDDED}/{video.key}")
        words = quote_plus(f"{movie.title} {movie.year or ''} trailer")
        return Trailer(movie, f"{YOUTUBE}/results?search_query={words}")

    def details(self, movie_id: MovieId, country: str = "") -> LiveFacts:
        """Say where a film can be watched and which series it belongs to.

        Args:
            movie_id: The film.
            country: Whose offers count, by name or code; the region of the settings unless said.

        Raises:
            InvalidInput: No country we know goes by that name.
        """
        movie, code = self.catalogue.get(movie_id), country_code(country) or ""
        if country and not code:
            raise InvalidInput(
                f"{country[:40]!r} is no country I know; use a name or a code like DE"
            )
        if self.live is None:
            return LiveFacts(movie, code, note=NO_OFFERS)
        try:
            return self.live.facts(movie, code)
        except TmdbError as error:
            return LiveFacts(movie, code or self.live.region, note=f"{error}; {AGAIN}")

    def series(self, movie_ids: Sequence[MovieId]) -> LiveFacts:
        """Say in which order the films of a series came out.

        Args:
            movie_ids: Films that may be meant; the first that is of a series counts.
        """
        for movie_id in movie_ids[:SERIES_TRIED]:
            facts = self.details(movie_id)
            if facts.collection or facts.note:
                return facts
        return LiveFacts(self.catalogue.get(movie_ids[0]))

    def series_films(self, user_id: UserId, facts: LiveFacts) -> FilmList:
        """List the films of a series that we know, in its order."""
        person, library = self.person(user_id), self.library
        ids = [m.movie_id for m in facts.collected if m.movie_id in library.catalogue.movies]
        films = listed(library, person, ids)
        made = film_list(self.policy, person, facts.collection, films, kind="series")
        return replace(made, source="tmdb")
