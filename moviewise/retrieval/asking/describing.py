"""Name the film that a description in a question fits, if one fits well. Must not know forms."""

from moviewise.retrieval.asking.claims import Claim, Reply, cite
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.asking.questions import Asked
from moviewise.retrieval.hybrid import Index
from moviewise.retrieval.remember import remember

MOST_FITTING = 4


def half_remembered(asked: Asked, index: Index, known: Known) -> Reply | None:
    """Name the film described; None where none fits well."""
    found = remember(asked.text, index, known)
    if found.is_doubtful or not found.candidates:
        return None
    films = tuple(candidate.movie for candidate in found.candidates[:MOST_FITTING])
    quotes = [quote for movie in films[:1] for quote in cite(movie, "logline", "detail", "themes")]
    if not quotes:
        return None
    return Reply((Claim(found.text, tuple(quotes)),), films, question=found.question)
