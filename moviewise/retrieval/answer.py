"""Answer questions about films from quotable facts alone. Must not know the chat."""

from collections.abc import Callable, Sequence
from typing import Any

from moviewise.domain import Answer, Citation, ListedFilm, MovieId
from moviewise.retrieval.hybrid import Index
from moviewise.retrieval.passages import passages_of


def answer(
    question: str,
    index: Index,
    catalogue: Any,
    *,
    listed: Sequence[MovieId] = (),
    write: Callable[[str], str] | None = None,
) -> Answer:
    """Answer from the facts we hold, with citations; say so when they do not suffice."""
    films = [catalogue.movies[hit.movie_id] for hit in index.search(question, n=5)]
    if not films:
        return Answer(False, "I don't know: nothing in the catalogue matches that.")
    citations = tuple(
        Citation(p.passage_id, p.movie_id, p.field, p.text, p.source)
        for film in films
        for p in passages_of(film)[:1]
    )
    text = "Closest in the catalogue: " + ", ".join(film.name for film in films) + "."
    return Answer(True, text, citations, tuple(ListedFilm(film) for film in films))
