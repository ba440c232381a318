"""Read a question with usual words in it taken for a title: "is ran in Japanese".

Must not know what is answered.
"""

import re

from moviewise.domain import Movie
from moviewise.retrieval.asking.forms import ASKING, FILM
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.asking.questions import BEFORE_TITLES, NO_NAMES, Asked, Span, asked_of
from moviewise.retrieval.asking.strange import strange_title
from moviewise.retrieval.query import PHRASES
from moviewise.retrieval.words import GRAMMAR, fold, word_set

LEAST_NAMED = 15
"""Ratings from which usual words alone may name a film."""
LONGEST_NAMED = 4
"""Words of such a title."""
MOST_WORDS = 18
"""Words of a question in which usual words are taken for a title."""
_BEFORE_NAMED = GRAMMAR | BEFORE_TITLES | word_set("see watch watching seen film movie makes made")


def with_usual_title(asked: Asked, known: Known) -> list[Asked]:
    """List how a question reads with usual words taken for a title: "is ran in Japanese"."""
    words = list(re.finditer(r"[\w'&-]+", asked.text))
    runs = [
        (words[first].start(), words[last - 1].end())
        for first in range(len(words))
        if first == 0 or fold(words[first - 1][0]) in _BEFORE_NAMED
        for last in range(first + 1, min(len(words), first + LONGEST_NAMED) + 1)
    ]
    runs = [run for run in runs if not _is_asking_only(asked.text[slice(*run)])]
    if not runs or len(words) > MOST_WORDS:
        return []
    quoted = ". ".join(f'"{asked.text[start:end]}"' for start, end in runs)
    names = {fold(quoted[hit.start : hit.end]): hit for hit in known.titles_in(quoted)}
    found = []
    for start, end in sorted(runs, key=lambda run: run[0] - run[1]):
        surface = fold(asked.text[start:end])
        hit = names.get(surface)
        films = [known.movies[movie_id] for movie_id in hit.movie_ids] if hit else []
        films = [movie for movie in films if _is_called(movie, surface)]
        if films and max(movie.n_ratings for movie in films) >= LEAST_NAMED:
            people = [s for s in asked.spans if s.end <= start or end <= s.start]
            span = Span(start, end, FILM, tuple(films))
            spans = sorted([*people, span], key=lambda each: each.start)
            if not strange_title(asked.text, spans):
                found.append(asked_of(asked.text, spans, asked.listed))
    return found


def _is_asking_only(surface: str) -> bool:
    return set(fold(surface).split()) <= GRAMMAR | ASKING | NO_NAMES or fold(surface) in PHRASES


def _is_called(movie: Movie, surface: str) -> bool:
    names = {fold(title) for title in (movie.title, *movie.other_titles)}
    return surface in names or f"the {surface}" in names
