"""The catalogue as one immutable value over the films and their look-up tables."""

import gc
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from moviewise.catalogue import facets
from moviewise.catalogue.facets import FacetHit
from moviewise.catalogue.limits import LimitSets
from moviewise.catalogue.loading import Ratings, load_movies, load_ratings
from moviewise.catalogue.mentions import Mentions, TitleHit
from moviewise.catalogue.people import People, Person, PersonHit
from moviewise.catalogue.spelling import Spelling
from moviewise.catalogue.titles import Titles
from moviewise.domain import Limits, Movie, MovieId
from moviewise.errors import UnknownMovie

LOVED = 4.5
"""Stars from which a rating says that someone loved the film."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every film we know; make one with `load` or `of`."""

    movies: Mapping[MovieId, Movie]
    popular: tuple[MovieId, ...]
    """Rated films, those with the most ratings of 4.5 and 5 first."""
    titles: Titles
    people: People
    spelling: Spelling
    limit_sets: LimitSets
    imdb_ids: Mapping[str, MovieId]
    tmdb_ids: Mapping[int, MovieId]

    @classmethod
    def load(cls, data_dir: Path) -> "Catalogue":
        """Read the shipped films and notes.

        Raises:
            DataError: A file is missing or damaged.
        """
        with paused_collection():
            return cls.of(load_movies(data_dir), most_loved(load_ratings(data_dir)))

    @classmethod
    def of(
        cls, movies: Mapping[MovieId, Movie], popular: tuple[MovieId, ...] | None = None
    ) -> "Catalogue":
        """Make a catalogue of these films; without `popular` their mean stars decide it."""
        if popular is None:
            rated = [movie for movie in movies.values() if movie.n_ratings]
            rated.sort(
                key=lambda movie: (-movie.n_ratings * (movie.mean_stars or 0), movie.movie_id)
            )
            popular = tuple(movie.movie_id for movie in rated)
        return cls(
            movies,
            popular,
            Titles.of(movies),
            People.of(movies),
            Spelling.of(movies.values()),
            LimitSets.of(movies),
            {movie.imdb_id: movie.movie_id for movie in movies.values() if movie.imdb_id},
            {movie.tmdb_id: movie.movie_id for movie in movies.values() if movie.tmdb_id},
        )

    def with_films(self, movies: Iterable[Movie]) -> "Catalogue":
        """Return a catalogue with these films added, or replaced where the id is known."""
        new = list(movies)
        merged = {**self.movies, **{movie.movie_id: movie for movie in new}}
        return replace(
            self,
            movies=merged,
            titles=self.titles.with_films(merged, new),
            people=self.people.with_films(new),
            spelling=self.spelling.with_films(new),
            limit_sets=LimitSets.of(merged),
            imdb_ids={**self.imdb_ids, **{m.imdb_id: m.movie_id for m in new if m.imdb_id}},
            tmdb_ids={**self.tmdb_ids, **{m.tmdb_id: m.movie_id for m in new if m.tmdb_id}},
        )

    def __len__(self) -> int:
        return len(self.movies)

    def get(self, movie_id: MovieId) -> Movie:
        """Return the film with this id.

        Raises:
            UnknownMovie: No film has it.
        """
        try:
            return self.movies[movie_id]
        except KeyError:
            raise UnknownMovie(f"no film has the id {movie_id}; search by title") from None

    def by_imdb(self, imdb_id: str) -> Movie | None:
        """Return the film with this IMDb id, if we know it."""
        movie_id = self.imdb_ids.get(imdb_id)
        return None if movie_id is None else self.movies[movie_id]

    def by_tmdb(self, tmdb_id: int) -> Movie | None:
        """Return the film with this TMDB id, if we know it."""
        movie_id = self.tmdb_ids.get(tmdb_id)
        return None if movie_id is None else self.movies[movie_id]

    def find(self, title: str, year: int | None = None) -> Movie:
        """Return the one film that goes by this title.

        Raises:
            AmbiguousMovie: Several do, and none is clearly meant; carries them.
            UnknownMovie: None does.
        """
        return self.titles.find(title, year)

    def candidates(
        self, title: str, year: int | None = None, limit: int = 5
    ) -> list[tuple[Movie, float]]:
        """Return the films whose names come closest, best first, scored 0 to 100."""
        return self.titles.candidates(title, year, limit)

    def titles_in(self, text: str, cues: Collection[str] = ()) -> list[TitleHit]:
        """Return the films a text names, in order.

        Args:
            text: What a person wrote.
            cues: Words after which a usual word may be a title: "loved", "rate", "vi".
        """
        hits = Mentions(self.titles, self.spelling, self.people.initials).named_in(text, cues)
        names = [hit for hit in self.people.named_in(text) if " " in hit.surface]
        return [hit for hit in hits if not any(is_inside(hit, name) for name in names)]

    def people_in(self, text: str) -> list[PersonHit]:
        """Return the people a text names, in order; a name inside a longer title is none."""
        hits = self.people.named_in(text)
        titles = self.titles_in(text) if hits else []
        return [hit for hit in hits if not any(is_inside(hit, title) for title in titles)]

    def person(self, name: str) -> Person | None:
        """Return the person of that name, however it is spelled."""
        return self.people.person(name)

    def matching(self, limits: Limits) -> frozenset[MovieId] | None:
        """Return the films that keep all limits; none when there is no limit."""
        return self.limit_sets.matching(limits, self.acted, self.directed, self.made)

    def acted(self, name: str) -> tuple[MovieId, ...]:
        person = self.person(name)
        return person.acted if person else ()

    def directed(self, name: str) -> tuple[MovieId, ...]:
        person = self.person(name)
        return person.directed if person else ()

    def made(self, name: str) -> tuple[MovieId, ...]:
        person = self.person(name)
        return (*person.acted, *person.directed, *person.wrote) if person else ()

    @property
    def genres(self) -> tuple[str, ...]:
        return facets.GENRES

    def genre(self, text: str) -> str | None:
        """Return the genre a word stands for: "sci fi", "komödie"."""
        return facets.genre(text)

    def language_code(self, text: str) -> str | None:
        """Return the code of a language by name: "french", "francés"."""
        return facets.language_code(text)

    def language_name(self, code: str) -> str:
        """Return the English name of a language code."""
        return facets.language_name(code)

    def country(self, text: str) -> str | None:
        """Return the country a name or adjective stands for."""
        return facets.country(text)

    def decade(self, text: str) -> tuple[int, int] | None:
        """Return first and last year of the decade a text names."""
        return facets.decade(text)

    def facets_in(self, text: str) -> list[FacetHit]:
        """Return the genres, languages, countries and decades a text names, in order."""
        return facets.facets_in(text)


def most_loved(ratings: Ratings) -> tuple[MovieId, ...]:
    """Order the rated films by ratings of 4.5 and 5, then by ratings at all."""
    _, movie_ids, stars, _ = ratings
    known, place, counts = np.unique(movie_ids, return_inverse=True, return_counts=True)
    loved = np.bincount(place, weights=stars >= LOVED, minlength=len(known))
    order = np.lexsort((known, -counts, -loved))
    return tuple(known[order].tolist())


def is_inside(inner: PersonHit | TitleHit, outer: PersonHit | TitleHit) -> bool:
    """Whether a name is only a part of a longer one: *Emma* in "Emma Thompson"."""
    within = outer.start <= inner.start and inner.end <= outer.end
    return within and inner.end - inner.start < outer.end - outer.start


@contextmanager
def paused_collection() -> Iterator[None]:
    """Hold back the garbage collector, and keep it from ever visiting what was loaded.

    Half the loading time went into looking at a million values that stay, and a full collection
    afterwards held up a turn for a quarter of a second.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.freeze()
            gc.enable()
