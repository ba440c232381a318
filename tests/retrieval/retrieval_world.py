"""A handful of invented films with planted answers, for searching and asking."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.domain import FilmNote, Movie, MovieId
from moviewise.errors import AmbiguousMovie, UnknownMovie
from moviewise.retrieval.asking.learning import train_reader
from moviewise.retrieval.words import fold

ORBIT = Movie(
    1, "Silent Orbit", 1997, imdb_id="tt0000001", genres=("Sci-Fi", "Drama"),
    directors=("Ada Vance",), writers=("Bo Reed", "Ada Vance"), cast=("Mia Stone", "Leo Park"),
    languages=("en",), countries=("United States",), runtime=141, mpaa="PG", critic_score=91,
    oscars=2, n_ratings=300, mean_stars=4.2, sources=("movielens", "wikidata"),
    note=FilmNote(
        "A lonely astronaut on a mining station beyond Saturn finds that her new robot companion "
        "remembers a crew that never existed, and must decide whom to trust before air runs out",
        ("space travel", "robots", "loneliness"), ("tense", "melancholic"), "Saturn's moons, 2190",
        ("a music box floating in zero gravity", "a robot watering tomatoes"),
        ("Captain Ines (Mia Stone)",),
    ),
)  # fmt: skip
WEDDING = Movie(
    2, "Le Mariage de Rosa", 1994, other_titles=("Rosa's Wedding",), genres=("Comedy", "Romance"),
    directors=("Luc Brel",), cast=("Mia Stone", "Jean Roy"), languages=("fr",),
    countries=("France",), runtime=98, critic_score=75, n_ratings=40, mean_stars=3.6,
    sources=("movielens", "wikidata"),
    note=FilmNote(
        "A baker in Lyon agrees to marry her best friend so that he can inherit a vineyard, but "
        "the whole village turns up early for the wedding and nobody will go home",
        ("wedding", "friendship", "small town"), ("funny", "charming"), "Lyon, 1990s",
        ("a cake shaped like a tractor", "a goat in the church"), ("Rosa (Mia Stone)",),
    ),
)  # fmt: skip
HARBOUR = Movie(
    3, "Harbour of Knives", 1962, genres=("Crime", "Thriller"), directors=("Ada Vance",),
    cast=("Leo Park",), languages=("en",), countries=("United Kingdom",), runtime=87,
    n_ratings=12, mean_stars=3.9, sources=("movielens", "wikidata"),
    note=FilmNote(
        "A dockside detective in Hull hunts a murderer who leaves a paper boat beside each victim, "
        "while the only witness, a mute boy, draws the same ship again and again",
        ("serial killer", "detective work"), ("dark", "gritty"), "Hull, 1950s",
        ("a paper boat beside every body", "a boy who draws one ship"),
    ),
)  # fmt: skip
BARE = Movie(
    1_000_000_004, "Planet of Dust", 1971, genres=("Sci-Fi",), directors=("Otto Lind",),
    languages=("de",), countries=("Germany",), runtime=101, sources=("wikidata",),
)  # fmt: skip
TWIN_A = Movie(5, "Echo", 1950, genres=("Drama",), directors=("Otto Lind",), sources=("movielens",))
TWIN_B = Movie(6, "Echo", 2001, genres=("Horror",), directors=("Bo Reed",), sources=("movielens",))
READER = train_reader(
    np.random.default_rng(1), {"year": "when was FILM made", "not_held": "why X FILM"}
)
"""Knows next to nothing, at once."""
FILMS = (ORBIT, WEDDING, HARBOUR, BARE, TWIN_A, TWIN_B)


@dataclass(frozen=True, slots=True)
class Naming:
    start: int
    end: int
    movie_ids: tuple[MovieId, ...] = ()
    name: str = ""
    score: float = 100.0


@dataclass(frozen=True, slots=True)
class Someone:
    name: str
    acted: tuple[MovieId, ...]
    directed: tuple[MovieId, ...]
    wrote: tuple[MovieId, ...]


class Films:
    """What answering needs of a catalogue, with plain exact look-ups."""

    def __init__(self, movies: Iterable[Movie] = FILMS) -> None:
        self.movies = {movie.movie_id: movie for movie in movies}

    def get(self, movie_id: MovieId) -> Movie:
        return self.movies[movie_id]

    def _titled(self) -> dict[str, tuple[MovieId, ...]]:
        found: dict[str, tuple[MovieId, ...]] = {}
        for movie in self.movies.values():
            for title in (movie.title, *movie.other_titles):
                found[title] = (*found.get(title, ()), movie.movie_id)
        return found

    def find(self, title: str, year: int | None = None) -> Movie:
        named = {fold(name): ids for name, ids in self._titled().items()}.get(fold(title), ())
        right = [i for i in named if year in (None, self.movies[i].year)]
        if not right:
            raise UnknownMovie(f"no film is called {title}")
        if len(right) > 1:
            raise AmbiguousMovie(f"several films are called {title}", right)
        return self.movies[right[0]]

    def titles_in(self, text: str, cues: Collection[str] = ()) -> Sequence[Naming]:
        return [
            Naming(text.find(title), text.find(title) + len(title), ids)
            for title, ids in self._titled().items()
            if title in text
        ]

    def _people(self) -> set[str]:
        return {n for m in self.movies.values() for n in (*m.cast, *m.directors, *m.writers)}

    def people_in(self, text: str) -> Sequence[Naming]:
        return [
            Naming(text.find(name), text.find(name) + len(name), name=name)
            for name in sorted(self._people())
            if name in text
        ]

    def person(self, name: str) -> Someone | None:
        if name not in self._people():
            return None
        by_role = [
            tuple(m.movie_id for m in self.movies.values() if name in getattr(m, field))
            for field in ("cast", "directors", "writers")
        ]
        return Someone(name, *by_role)
