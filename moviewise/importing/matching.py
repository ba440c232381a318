"""Which of our films each line of an export means."""

from collections.abc import Iterable
from dataclasses import dataclass

from moviewise.catalogue import Catalogue
from moviewise.domain import Movie, MovieId, Rating
from moviewise.errors import AmbiguousMovie, UnknownMovie
from moviewise.importing.reading import Line


@dataclass(frozen=True, slots=True)
class Match:
    """A line and the films it may mean."""

    line: Line
    movies: tuple[Movie, ...]
    """One where we are sure, several where the title is ambiguous, none where we know it not."""


@dataclass(frozen=True, slots=True)
class Report:
    """What an import found."""

    matched: tuple[Match, ...]
    ambiguous: tuple[Match, ...]
    unknown: tuple[Match, ...]
    problems: tuple[str, ...] = ()
    """A sentence for each line that could not be read."""

    @property
    def ratings(self) -> list[Rating]:
        """What to store: of several lines for one film, the last."""
        last: dict[MovieId, Rating] = {}
        for found in self.matched:
            movie_id = found.movies[0].movie_id
            line = found.line
            last[movie_id] = Rating(movie_id, line.stars, line.rated_at, "import")
        return list(last.values())

    @property
    def summary(self) -> str:
        """Say in a sentence what happened."""
        parts = [f"{len(self.ratings)} films matched"]
        if self.ambiguous:
            parts.append(f"{len(self.ambiguous)} could be several films")
        if self.unknown:
            parts.append(f"{len(self.unknown)} are not among the films I know")
        if self.problems:
            parts.append(f"{len(self.problems)} lines could not be read")
        return ", ".join(parts) + "."


def match(lines: Iterable[Line], catalogue: Catalogue, problems: Iterable[str] = ()) -> Report:
    """Find the film of each line: by id where there is one, else by title and year."""
    found = [Match(line, _films(line, catalogue)) for line in lines]
    return Report(
        matched=tuple(m for m in found if len(m.movies) == 1),
        ambiguous=tuple(m for m in found if len(m.movies) > 1),
        unknown=tuple(m for m in found if not m.movies),
        problems=tuple(problems),
    )


def _films(line: Line, catalogue: Catalogue) -> tuple[Movie, ...]:
    by_id = (
        (catalogue.by_imdb(line.imdb_id) if line.imdb_id else None)
        or (catalogue.movies.get(line.movielens_id) if line.movielens_id else None)
        or (catalogue.by_tmdb(line.tmdb_id) if line.tmdb_id else None)
    )
    if by_id is not None:
        return (by_id,)
    return _by_title(line, catalogue) if line.title else ()


def _by_title(line: Line, catalogue: Catalogue) -> tuple[Movie, ...]:
    try:
        movie = catalogue.find(line.title, line.year)
    except UnknownMovie:
        return ()
    except AmbiguousMovie as several:
        films = tuple(catalogue.get(movie_id) for movie_id in several.movie_ids)
        near = tuple(film for film in films if _is_near(film, line))
        return near or films
    return (movie,) if _is_near(movie, line) else ()


def _is_near(movie: Movie, line: Line) -> bool:
    return line.year is None or movie.year is None or abs(movie.year - line.year) <= 1
