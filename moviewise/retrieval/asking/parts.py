"""Part a message into sentences, and find the one that asks.

What stands before it may name the film: "I loved Heat. How long is it?" Must not know answers.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from moviewise.domain import Movie
from moviewise.retrieval.asking.forms import FILM, PERSON
from moviewise.retrieval.asking.questions import Asked, Span, asked_of
from moviewise.retrieval.words import fold, word_set

_ENDS = re.compile(r"[.!?;:]+(?=\s|$)|\n+|\s[-\N{EN DASH}\N{EM DASH}]+\s|\.{2,}|[?!]+(?=\w)")
_ASKS = re.compile(
    r"\b(?:who|whom|whose|what|which|when|where|how|is|was|are|does|do|did|has|have|can|could|"
    r"should|will|would|whos|whats|name|list|tell|give|any)\b"
)
_WHO = re.compile(r"\b(?:who|whom|whose|which|when|where|how)\b")
_IT = re.compile(
    r"\b(?:it|that one|this one|that film|this film|the film|the movie|that movie|that)\b"
)
_BOTH = re.compile(r"\b(?:they|them|their|both)\b")
_THEY = re.compile(r"\b(?:the two of them|both of them|he|she|they|him|her|his|their|them|both)\b")
SHORT = 3
"""Words of a sentence that says nothing without what was named before."""
LONG = 20
"""Words from which on only the last clause asks."""
LEAST_WORDS = 2
"""Words that a sentence must have to ask something."""
_POLITE = word_set("can could would you tell me do know please any idea clue help thanks and so ok")
LONGEST = 45
"""Words of a message that is read as one sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of a message, and how it closes."""

    start: int
    end: int
    is_question: bool


def readings(asked: Asked) -> list[Asked]:
    """List what may be the question in a message, likeliest first.

    A sentence that names no film takes over the films named before it.
    """
    question, spans, shown = asked.text, asked.spans, asked.listed
    parts = _sentences(question, spans)
    whole = asked_of(question, spans, shown) if asked.spans else asked
    if len(parts) < 2:
        return [whole, *_last_clause(question, spans, shown)]
    last = max((n for n, part in enumerate(parts) if part.is_question), default=len(parts) - 1)
    starts = [last, last - 1] if last else [last]
    if _is_short(question, parts[last], spans):
        starts.reverse()
    found = [_reading(question, spans, shown, parts[n].start, parts[last].end) for n in starts]
    found += [whole] if len(whole.skeleton.split()) <= LONGEST else []
    found = [*_last_clause(question[: parts[last].end], spans, shown), *found]
    return [each for each in found if each.skeleton]


def _last_clause(question: str, spans: Sequence[Span], shown: tuple[Movie, ...]) -> list[Asked]:
    """Read a long message from its last question word on: "... never learning who made it"."""
    if len(question.split()) < LONG:
        return []
    starts = [
        match.start()
        for match in _WHO.finditer(question.lower())
        if len(question[match.start() :].split()) > LEAST_WORDS
        and not any(span.start <= match.start() < span.end for span in spans)
    ]
    return [_reading(question, spans, shown, starts[-1], len(question))] if starts else []


def _is_short(question: str, part: Sentence, spans: Sequence[Span]) -> bool:
    """Whether a sentence says too little by itself: "who?"."""
    named = any(part.start <= span.start < part.end for span in spans)
    said = set(fold(question[part.start : part.end]).split()) - _POLITE
    return not named and len(said) < LEAST_WORDS


def _sentences(question: str, spans: Sequence[Span]) -> list[Sentence]:
    found: list[Sentence] = []
    start = 0
    for match in [*_ENDS.finditer(question), None]:
        if match and any(span.start < match.end() and match.start() < span.end for span in spans):
            continue
        end = match.start() if match else len(question)
        text = question[start:end]
        if re.search(r"\w", text):
            asks = bool(match and "?" in match[0]) or bool(_ASKS.match(text.strip().lower()))
            asks = asks or bool(_WHO.search(" ".join(text.lower().split()[:4])))
            found.append(Sentence(start, end, asks))
        start = match.end() if match else end
    return found


def _reading(
    question: str, spans: Sequence[Span], shown: tuple[Movie, ...], start: int, end: int
) -> Asked:
    inside = [
        replace(span, start=span.start - start, end=span.end - start)
        for span in spans
        if start <= span.start and span.end <= end
    ]
    asked = asked_of(question[start:end], inside, shown)
    before = [span for span in spans if span.end <= start] or [s for s in spans if s.start >= end]
    return asked if asked.films else _taking_over(asked, before)


def _taking_over(asked: Asked, before: Sequence[Span]) -> Asked:
    """Hand the films named before to a sentence that names none, and the person to "he"."""
    films = tuple(span.films for span in before if span.kind == FILM)
    people = tuple(span.name for span in before if span.kind == PERSON)
    skeleton, taken = asked.skeleton, asked.people
    if not asked.people and people and (_THEY.search(skeleton) or not films):
        names = " and ".join([PERSON] * len(people)) if _BOTH.search(skeleton) else PERSON
        taken = people if _BOTH.search(skeleton) else people[-1:]
        skeleton = _THEY.sub(names, skeleton, count=1) if _THEY.search(skeleton) else skeleton
    is_meant = _IT.search(skeleton) or not taken or len(skeleton.split()) <= SHORT
    if not films or not is_meant:
        return replace(asked, skeleton=skeleton, people=taken)
    names = " ".join([FILM] * len(films))
    it = _IT.search(skeleton)
    skeleton = _IT.sub(names, skeleton, count=1) if it else f"{names} {skeleton}"
    return replace(asked, skeleton=skeleton, films=films, people=taken)
