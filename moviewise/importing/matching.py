"""Which of our films each line of an export means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from moviewise.catalogue import Catalogue
from moviewise.catalogue.folding import natural
from moviewise.catalogue.titles import clearly_meant, without_year
from moviewise.domain import Movie, MovieId, Rating
from moviewise.importing.reading import Line

FORGIVEN = 1_000
"""Titles of one file that may be misspelled; looking for one takes two milliseconds."""


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
        films = len(self.ratings)
        parts = [f"{_counted(films, 'film')} matched"]
        if self.ambiguous:
            parts.append(f"{len(self.ambiguous)} could be several films")
        if self.unknown:
            n = len(self.unknown)
            parts.append(f"{n} {'is' if n == 1 else 'are'} not among the films I know")
        if self.problems:
            parts.append(f"{_counted(len(self.problems), 'line')} could not be read")
        return ", ".join(parts) + "."


def _counted(n: int, what: str) -> str:
    return f"{n} {what}" if n == 1 else f"{n} {what}s"


def match(lines: Iterable[Line], catalogue: Catalogue, problems: Iterable[str] = ()) -> Report:
    """Find the film of each line: by id where there is one, else by title and year."""
    forgiven = iter(range(FORGIVEN))
    found = [Match(line, _films(line, catalogue, forgiven)) for line in lines]
    return Report(
        matched=tuple(m for m in found if len(m.movies) == 1),
        ambiguous=tuple(m for m in found if len(m.movies) > 1),
        unknown=tuple(m for m in found if not m.movies),
        problems=tuple(problems),
    )


def _films(line: Line, catalogue: Catalogue, forgiven: Iterator[int]) -> tuple[Movie, ...]:
    by_id = (
        (catalogue.by_imdb(line.imdb_id) if line.imdb_id else None)
        or (catalogue.movies.get(line.movielens_id) if line.movielens_id else None)
        or (catalogue.by_tmdb(line.tmdb_id) if line.tmdb_id else None)
    )
    if by_id is not None:
        return (by_id,)
    return _by_title(line, catalogue, forgiven) if line.title else ()


def _by_title(line: Line, catalogue: Catalogue, forgiven: Iterator[int]) -> tuple[Movie, ...]:
    """Name the films of a title; among several, those of about that year."""
    name, year = (line.title, line.year) if line.year else without_year(line.title)
    titles = catalogue.titles
    found = titles.exact(natural(name), year)
    if not found and next(forgiven, None) is not None:
        found = titles.misspelled(natural(name), year)
    films = [catalogue.get(movie_id) for movie_id in clearly_meant(found)]
    return tuple(film for film in films if _is_near(film, year))


def _is_near(movie: Movie, year: int | None) -> bool:
    return year is None or movie.year is None or abs(movie.year - year) <= 1
