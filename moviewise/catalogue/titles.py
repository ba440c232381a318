"""Find a film by its name as a person types it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from moviewise.catalogue.folding import key_of, natural, parted
from moviewise.catalogue.names import SHORT, Named, Names, add, names_of, own_names
from moviewise.domain import Movie, MovieId
from moviewise.errors import AmbiguousMovie, UnknownMovie

CLEARLY = 5.0
"""A film is meant when it weighs this many times more than the next of that name."""
NEAR = 1
"""Years a person may be wrong about a film."""
FIRST_YEAR, LAST_YEAR = 1890, 2035
YEAR_AT_END = re.compile(r"[\s,]*[(\[]?\b(1[89]\d\d|20[0-3]\d)\b[)\]]?[\s.!?]*$")
SPELLED = 88.0
"""From this likeness a single best candidate is the film that was meant."""


@dataclass(frozen=True, slots=True)
class Titles:
    """The names of the films of one catalogue."""

    movies: Mapping[MovieId, Movie]
    names: Names
    keys: tuple[str, ...]
    """Of `names`, in their order, for the fuzzy search."""

    @classmethod
    def of(cls, movies: Mapping[MovieId, Movie]) -> "Titles":
        names = names_of(movies.values())
        return cls(movies, names, tuple(names))

    def with_films(self, movies: Mapping[MovieId, Movie], new: Iterable[Movie]) -> "Titles":
        """Return titles that know these films too."""
        names = dict(self.names)
        for movie in new:
            for title, weight in own_names(movie):
                add(names, title, movie.movie_id, weight)
        return Titles(movies, names, tuple(names))

    def find(self, title: str, year: int | None = None) -> Movie:
        """Return the one film that is meant.

        Raises:
            AmbiguousMovie: Several films have that name and none is clearly meant.
            UnknownMovie: No film has that name or one close to it.
        """
        title = natural(title)
        text, named_year = without_year(title)
        text = natural(text)
        for name, wanted in ((title, year), (text, year or named_year)):
            found = self.exact(name, wanted)
            if found:
                return self.the_one(found, name)
        found = self.misspelled(text, year or named_year)
        if found:
            return self.the_one(found, text)
        raise UnknownMovie(self.unknown(title, text))

    def exact(self, name: str, year: int | None) -> list[tuple[MovieId, float]]:
        """Return the films of that very name and year with what each weighs."""
        article, key = parted(name)
        return self.weighed(self.names.get(key, ()), article, year)

    def weighed(
        self, found: Sequence[Named], article: str, year: int | None = None
    ) -> list[tuple[MovieId, float]]:
        """Weigh the films of one name, heaviest first; a year keeps the films nearest to it.

        A film weighs its ratings plus one, less for a lesser kind of name, and less where the
        article differs: "the heat" is rather *The Heat* than *Heat*.
        """
        if year is not None:
            found = self.of_year(found, year)
        weights = [
            (
                named.movie_id,
                (self.movies[named.movie_id].n_ratings + 1)
                * named.weight
                * same(named.article, article),
            )
            for named in found
        ]
        return sorted(weights, key=lambda pair: (-pair[1], pair[0]))

    def of_year(self, found: Sequence[Named], year: int) -> list[Named]:
        gaps = [(abs((self.movies[named.movie_id].year or 0) - year), named) for named in found]
        least = min((gap for gap, _ in gaps), default=NEAR + 1)
        return [named for gap, named in gaps if gap == least <= NEAR]

    def the_one(self, found: Sequence[tuple[MovieId, float]], title: str) -> Movie:
        """Return the film that outweighs the others, or say that it is not clear."""
        meant = clearly_meant(found)
        if len(meant) == 1:
            return self.movies[meant[0]]
        listed = ", ".join(self.movies[movie_id].name for movie_id in meant[:5])
        raise AmbiguousMovie(f'several films go by "{title}": {listed}; say which year', meant)

    def misspelled(self, text: str, year: int | None) -> list[tuple[MovieId, float]]:
        """Return the films of the one name that is close enough, or none."""
        article, typed = parted(text)
        close = process.extract(typed, self.keys, scorer=fuzz.ratio, score_cutoff=SPELLED, limit=5)
        found: dict[MovieId, float] = {}
        for key, score, _ in close:
            if numbers(key) == numbers(typed) and score >= close[0][1] - 2:
                for movie_id, weight in self.weighed(self.names[key], article, year):
                    found[movie_id] = max(weight, found.get(movie_id, 0.0))
        return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))

    def candidates(
        self, title: str, year: int | None = None, limit: int = 5
    ) -> list[tuple[Movie, float]]:
        """Return the films whose names come closest, best first, with a score of 0 to 100."""
        text, named_year = without_year(title)
        year = year or named_year
        key = key_of(text)
        best: dict[MovieId, float] = {}
        for near, score in self.close_keys(key):
            for named in self.names[near]:
                film_score = score * (1.0 if named.weight > SHORT else 0.97)
                film_score -= self.year_gap(named.movie_id, year)
                best[named.movie_id] = max(best.get(named.movie_id, 0.0), film_score)
        order = sorted(best, key=lambda i: (-round(best[i]), -self.movies[i].n_ratings, i))
        return [(self.movies[movie_id], best[movie_id]) for movie_id in order[:limit]]

    def close_keys(self, key: str) -> list[tuple[str, float]]:
        """Return keys alike as a whole, or that hold the whole text."""
        alike = process.extract(key, self.keys, scorer=fuzz.ratio, score_cutoff=45, limit=60)
        close = {near: score for near, score, _ in alike}
        if len(key) >= 4:
            for near in self.keys:
                if key in near:
                    close[near] = max(close.get(near, 0.0), 70 + 25 * len(key) / len(near))
        return list(close.items())

    def year_gap(self, movie_id: MovieId, year: int | None) -> float:
        made = self.movies[movie_id].year
        if year is None or made is None:
            return 0.0
        return min(20.0, 4.0 * abs(made - year))

    def unknown(self, title: str, text: str) -> str:
        near = self.candidates(text, limit=3)
        hint = f"; close ones are {', '.join(movie.name for movie, _ in near)}" if near else ""
        return f'no film goes by "{title.strip()[:80]}"{hint}; say it otherwise or with the year'


def clearly_meant(found: Sequence[tuple[MovieId, float]]) -> tuple[MovieId, ...]:
    """Return the film that weighs `CLEARLY` times more than the next, else all, heaviest first.

    >>> clearly_meant([(6, 80.0), (7, 3.0)])
    (6,)
    >>> clearly_meant([(6, 8.0), (7, 3.0)])
    (6, 7)
    """
    if len(found) > 1 and found[0][1] < CLEARLY * found[1][1]:
        return tuple(movie_id for movie_id, weight in found if weight * 50 >= found[0][1])
    return tuple(movie_id for movie_id, _ in found[:1])


def same(ours: str, theirs: str) -> float:
    """Say how well the article of a name fits the one that was typed; leaving it out is usual."""
    if ours == theirs:
        return 1.0
    return 0.05 if theirs else 0.3


def without_year(title: str) -> tuple[str, int | None]:
    """Part a year at the end from a title.

    >>> without_year("heat 1995")
    ('heat', 1995)
    >>> without_year("1984")
    ('1984', None)
    """
    hit = YEAR_AT_END.search(title)
    if hit is None or not title[: hit.start()].strip():
        return title, None
    return title[: hit.start()], int(hit[1])


def numbers(key: str) -> list[str]:
    return re.findall(r"\d+", key)
