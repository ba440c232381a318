"""The catalogue as one immutable value over the films and their look-up tables."""

import gc
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from moviewise.catalogue.loading import load_movies
from moviewise.catalogue.mentions import Mentions, TitleHit
from moviewise.catalogue.people import People, Person, PersonHit
from moviewise.catalogue.spelling import Spelling
from moviewise.catalogue.titles import Titles
from moviewise.domain import Movie, MovieId
from moviewise.errors import UnknownMovie


class Catalogue:
    """Every film we know."""

    def __init__(
        self, movies: Mapping[MovieId, Movie], titles: Titles, people: People, spelling: Spelling
    ) -> None:
        self.movies = movies
        self.titles = titles
        self.people = people
        self.spelling = spelling
        self.mentions = Mentions(titles, spelling, people.initials)

    @classmethod
    def load(cls, data_dir: Path) -> "Catalogue":
        """Read the shipped films and notes.

        Raises:
            DataError: A file is missing or damaged.
        """
        with paused_collection():
            movies = load_movies(data_dir)
            return cls.of(movies)

    @classmethod
    def of(cls, movies: Mapping[MovieId, Movie]) -> "Catalogue":
        """Make a catalogue of these films."""
        return cls(movies, Titles.of(movies), People.of(movies), Spelling.of(movies.values()))

    def with_films(self, movies: Iterable[Movie]) -> "Catalogue":
        """Return a catalogue with these films added, or replaced where the id is known."""
        new = list(movies)
        merged = {**self.movies, **{movie.movie_id: movie for movie in new}}
        return Catalogue(
            merged,
            self.titles.with_films(merged, new),
            self.people.with_films(new),
            self.spelling.with_films(new),
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
        """Return the films a text names, in order."""
        return self.mentions.named_in(text, cues)

    def people_in(self, text: str) -> list[PersonHit]:
        """Return the people a text names, in order."""
        return self.people.named_in(text)

    def person(self, name: str) -> Person | None:
        """Return the person of that name, however it is spelled."""
        return self.people.person(name)


@contextmanager
def paused_collection() -> Iterator[None]:
    """Hold back the garbage collector: while loading it looks at a million values that stay."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
