"""Everything searchable about a set of films, and the scores of one query against it.

An index is one large segment from disk and a small one for films that came later. Must not know
files or how scores of several sides are joined.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moviewise.domain import Movie
from moviewise.retrieval.embedders import Embedder
from moviewise.retrieval.passages import language
from moviewise.retrieval.spelling import Spelling
from moviewise.retrieval.tables import Arrays, Table, table, text_array, texts_of
from moviewise.retrieval.tfidf import Fields, spelling_of, weigh_fields
from moviewise.retrieval.words import fold, stem, terms

FIELDS = ("title", "people", "story", "details", "tags")
ARTICLES = frozenset({"the", "a", "an", "le", "la", "les", "el", "il", "der", "die", "das"})
ACTED, DIRECTED, WROTE = 1, 2, 4


@dataclass(frozen=True, slots=True)
class Segment:
    """Searchable films; a film's row is its place in every array."""

    movie_ids: NDArray[np.int64]
    years: NDArray[np.int32]
    """0 where unknown."""
    runtimes: NDArray[np.int32]
    """0 where unknown."""
    n_ratings: NDArray[np.int32]
    quality: NDArray[np.float32]
    """0 to 1: mean stars drawn to the middle where few rated, else the critics, drawn more."""
    fields: Fields
    titles: Table
    names: Table
    """Folded names of people; a value adds up their roles."""
    facets: Table
    title_spelling: Spelling
    word_spelling: Spelling
    shown_names: Sequence[str]
    """Names as written, in the order of `names.keys`."""
    themes: Mapping[str, tuple[str, ...]]
    """The facets of themes and moods by their stems: "space travel" stands under "spac travel"."""

    def arrays(self) -> Arrays:
        return {
            "movie_ids": self.movie_ids,
            "years": self.years,
            "runtimes": self.runtimes,
            "n_ratings": self.n_ratings,
            "quality": self.quality,
            "shown_names": text_array(self.shown_names),
            **self.fields.arrays("fields"),
            **self.titles.arrays("titles"),
            **self.names.arrays("names"),
            **self.facets.arrays("facets"),
            **self.title_spelling.arrays("title_spelling"),
            **self.word_spelling.arrays("word_spelling"),
        }

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, NDArray[np.generic]]) -> "Segment":
        movie_ids = arrays["movie_ids"].view(np.int64)
        facets = Table.of_arrays(arrays, "facets")
        return cls(
            movie_ids,
            arrays["years"].view(np.int32),
            arrays["runtimes"].view(np.int32),
            arrays["n_ratings"].view(np.int32),
            arrays["quality"].view(np.float32),
            Fields.of_arrays(arrays, "fields", FIELDS, len(movie_ids)),
            Table.of_arrays(arrays, "titles"),
            Table.of_arrays(arrays, "names"),
            facets,
            Spelling.of_arrays(arrays, "title_spelling"),
            Spelling.of_arrays(arrays, "word_spelling"),
            texts_of(arrays["shown_names"]),
            _by_stems(facets),
        )


def build_segment(
    movies: Sequence[Movie], *, known: Fields | None = None, with_overviews: bool = False
) -> Segment:
    """Make films searchable.

    Args:
        movies: The films, in row order.
        known: Words' rarity from a larger segment, for a few films that came later.
        with_overviews: Whether TMDB's texts count as story.
    """
    texts = {name: [text_of(movie, name, with_overviews) for movie in movies] for name in FIELDS}
    words = {name: [terms(text) for text in films] for name, films in texts.items()}
    fields = weigh_fields(words, known)
    titles = table(entry for row, movie in enumerate(movies) for entry in _titles(movie, row))
    names = table(
        (name, row, float(roles))
        for row, movie in enumerate(movies)
        for name, roles in _roles(movie).items()
    )
    facets = table((f, row, 1.0) for row, movie in enumerate(movies) for f in facets_of(movie))
    shown = {fold(name): name for movie in movies for name in _people(movie)}
    return Segment(
        np.array([movie.movie_id for movie in movies], dtype=np.int64),
        np.array([movie.year or 0 for movie in movies], dtype=np.int32),
        np.array([movie.runtime or 0 for movie in movies], dtype=np.int32),
        np.array([movie.n_ratings for movie in movies], dtype=np.int32),
        np.array([quality(movie) for movie in movies], dtype=np.float32),
        fields,
        titles,
        names,
        facets,
        spelling_of(titles.keys),
        spelling_of(key.split(":", 1)[1] for key in fields.words.keys),
        [shown[name] for name in names.keys],
        _by_stems(facets),
    )


def _by_stems(facets: Table) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for facet in facets.keys:
        kind, _, name = facet.partition(":")
        if kind in ("theme", "mood"):
            key = " ".join(stem(word) for word in fold(name).split())
            found[key] = (*found.get(key, ()), facet)
    return found


def text_of(movie: Movie, field: str, with_overviews: bool = False) -> str:
    """Join what is indexed of a film under one field."""
    note = movie.note
    if field == "title":
        return " ".join((movie.title, *movie.other_titles))
    if field == "people":
        return " ".join((*movie.directors, *movie.writers, *movie.cast))
    if field == "story":
        overview = (movie.overview or "") if with_overviews else ""
        return f"{note.logline} {note.setting} {overview}" if note else overview
    if field == "details":
        return " ".join((*note.details, *note.leads)) if note else ""
    languages = (language(code) for code in movie.languages)
    return " ".join((*movie.genres, *movie.themes, *movie.moods, *languages, *movie.countries))


def embedded_text(movie: Movie, with_overviews: bool = False) -> str:
    """Join what a vector of the film is made from."""
    parts = ("story", "details", "tags", "title")
    return " ".join(text_of(movie, field, with_overviews) for field in parts)


def embed_films(
    movies: Sequence[Movie], embedder: Embedder, with_overviews: bool
) -> NDArray[np.float32]:
    return embedder.embed([embedded_text(movie, with_overviews) for movie in movies])


def quality(movie: Movie) -> float:
    """Say how well a film is thought of, from 0 to 1, careful where little is known."""
    critics = (movie.critic_score if movie.critic_score is not None else 60) / 100
    stars = (movie.mean_stars or 0) / 5 * movie.n_ratings
    return (stars + 10 * (0.4 + 0.35 * critics)) / (movie.n_ratings + 10)


def plain_title(title: str) -> str:
    """Fold a title and drop its leading article.

    >>> plain_title("The Matrix")
    'matrix'
    """
    words = fold(title).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in ARTICLES else words)


def facets_of(movie: Movie) -> Iterable[str]:
    yield from (f"genre:{genre}" for genre in set(movie.genres))
    yield from (f"language:{code}" for code in set(movie.languages))
    yield from (f"country:{country}" for country in set(movie.countries))
    yield from (f"theme:{theme}" for theme in set(movie.themes))
    yield from (f"mood:{mood}" for mood in set(movie.moods))


def _titles(movie: Movie, row: int) -> list[tuple[str, int, float]]:
    forms = {plain_title(title) for title in (movie.title, *movie.other_titles)}
    short = plain_title(movie.title.split(":")[0]) if ":" in movie.title else ""
    entries = {form: 1.0 for form in forms if form}
    return [(form, row, value) for form, value in ({short: 0.7} | entries).items() if form]


def _people(movie: Movie) -> Iterable[str]:
    return (*movie.cast, *movie.directors, *movie.writers)


def _roles(movie: Movie) -> dict[str, int]:
    roles: dict[str, int] = {}
    for people, role in ((movie.cast, ACTED), (movie.directors, DIRECTED), (movie.writers, WROTE)):
        for name in people:
            if folded := fold(name):
                roles[folded] = roles.get(folded, 0) | role
    return roles
