"""The catalogue as one immutable value over the films and their look-up tables."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from moviewise.catalogue.reading import load_movies
from moviewise.domain import Movie, MovieId
from moviewise.errors import UnknownMovie


class Catalogue:
    """Every film we know."""

    def __init__(self, movies: Mapping[MovieId, Movie]) -> None:
        self.movies = movies

    @classmethod
    def load(cls, data_dir: Path) -> "Catalogue":
        """Read the shipped films and notes.

        Raises:
            DataError: A file is missing or damaged.
        """
        return cls(load_movies(data_dir))

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

    def with_films(self, movies: Iterable[Movie]) -> "Catalogue":
        """Return a catalogue with these films added, or replaced where the id is known."""
        return Catalogue({**self.movies, **{movie.movie_id: movie for movie in movies}})
