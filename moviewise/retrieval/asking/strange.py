"""Notice a title that goes on where the film we found ends: "Dune: Part Two" is not *Dune*.

Must not know films beyond where their names stand.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from moviewise.domain import Movie
from moviewise.retrieval.asking.forms import ASKING, COMMON, FILM
from moviewise.retrieval.query import PHRASES
from moviewise.retrieval.words import CHATTER, GRAMMAR, fold, word_set

SHORT_NAME = 8
"""Letters of a name that may be a usual word."""
_PART = re.compile(r"\s*[:,-]?\s*\(?(?:part|chapter|volume|vol|episode)\.?\s+\w+", re.IGNORECASE)
_NUMBER = re.compile(
    r"\s+(?:two|three|four|five|six|ii|iii|iv|vi|vii|viii|\d{1,2})\b(?!\s*(?:hours?|hrs?|minutes?|"
    r"mins?|years?|oscars?|academy|stars?|actors?|people|or|h\b|%|out|main|of|leads?))",
    re.IGNORECASE,
)
_ENDS_IN_PART = re.compile(r"\b(?:part|chapter|volume|vol|episode)\.? \w+$", re.IGNORECASE)
_HAS_NUMBER = re.compile(
    r"\d|\b(?:[IVX]+|one|two|three|four|part|chapter|volume|episode)\b", re.IGNORECASE
)
_CONNECTOR = r"(?:(?:of|on|and|at|upon|de|du|vs\.?|&|for|to|le|la) (?:the |a |an )?)?"
_BEHIND = re.compile(
    rf"(?:\s+{_CONNECTOR}|:\s+)(?P<word>[A-Z][\w'\N{{RIGHT SINGLE QUOTATION MARK}}-]*)"
)
_AHEAD = re.compile(r"(?P<word>[A-Z][\w]*)(?: of the| of| and the| in the| on the)? $")
_JOINT = re.compile(r"\s+(?:of|on|and the|of the|on the|a|upon)?\s*")
_CHARACTER = re.compile(
    r"\b(?:play\w*|portray\w*|actor|actress|who (?:is|was)|voices?)\b", re.IGNORECASE
)
"""Before a name that is a character's."""
_PLAIN = (
    ASKING
    | COMMON
    | GRAMMAR
    | CHATTER
    | word_set(
        "oscar oscars dvd netflix mpaa pg r age certificate compare versus vs or original director "
        "english dvd please thanks asap imdb rating"
    )
)
"""Words whose capital says nothing."""


class Stretch(Protocol):
    """Where a question names something."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def films(self) -> Sequence[Movie]: ...
    @property
    def name(self) -> str: ...


def strange_title(question: str, spans: Sequence[Stretch]) -> str:
    """Return the whole title of which a film we know is but a part; empty where there is none."""
    films = [span for span in spans if span.kind == FILM]
    for one, other in pairwise(films):
        if _is_one_title(question, one, other) and len(films) == 2:
            return question[one.start : other.end]
    for span in films:
        if _is_part_of_none(question[span.start : span.end], span):
            return question[span.start : span.end]
        if span is not films[-1] and _CHARACTER.search(question[: span.start]):
            continue
        end = _end_of(question, span, spans)
        start = _start_of(question, span, spans)
        if end > span.end or start < span.start:
            return question[start:end].strip()
    return ""


def _is_one_title(question: str, one: Stretch, other: Stretch) -> bool:
    between = question[one.end : other.start]
    capitals = question[one.start].isupper() and question[other.start].isupper()
    return capitals and bool(_JOINT.fullmatch(between))


def _end_of(question: str, span: Stretch, spans: Sequence[Stretch]) -> int:
    rest = question[span.end :]
    numbered = _PART.match(rest) or _NUMBER.match(rest)
    if numbered:
        return span.end + numbered.end()
    found = _BEHIND.match(rest)
    if not found or not question[span.start].isupper() or not _is_strange(found["word"]):
        return span.end
    is_other = _is_in(span.end + found.start("word"), spans) or _shouts(question)
    return span.end if is_other else span.end + found.end()


def _start_of(question: str, span: Stretch, spans: Sequence[Stretch]) -> int:
    found = _AHEAD.search(question[: span.start])
    if not found or not question[span.start].isupper() or _shouts(question):
        return span.start
    opens = not re.search(r"\w", question[: found.start()])
    is_name = _is_strange(found["word"]) and not opens
    before = [other for other in spans if other.start <= found.start() < other.end]
    is_name &= all(_is_alien(other, span) for other in before)
    return found.start() if is_name else span.start


def _is_part_of_none(surface: str, span: Stretch) -> bool:
    """Whether the words name a part, and no film found has a number: "dune part 2"."""
    if not _ENDS_IN_PART.search(surface):
        return False
    titles = [title for movie in span.films for title in (movie.title, *movie.other_titles)]
    return not any(_HAS_NUMBER.search(title) for title in titles)


def _is_alien(other: Stretch, span: Stretch) -> bool:
    """Whether a single name right before a film is of nobody who made it: "Black Panther"."""
    names = {n for m in span.films for n in (*m.directors, *m.writers, *m.cast)}
    return other.kind != FILM and other.end - other.start < SHORT_NAME and other.name not in names


def _is_strange(word: str) -> bool:
    folded = fold(word)
    return bool(folded) and folded not in _PLAIN and folded not in PHRASES and not folded.isdigit()


def _is_in(place: int, spans: Sequence[Stretch]) -> bool:
    return any(span.start <= place < span.end for span in spans)


def _shouts(question: str) -> bool:
    """Whether so many words have a capital that a capital says nothing."""
    words = re.findall(r"[^\W\d_]\w*", question)
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.8 * len(words)
