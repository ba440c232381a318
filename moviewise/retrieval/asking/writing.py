"""Let a model word an answer, and keep its words only if the quotes carry every sentence.

Must not know which model writes.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from moviewise.domain import Answer, Citation
from moviewise.errors import BrainUnavailable
from moviewise.retrieval.words import GRAMMAR, fold

LONGEST = 900
"""Characters of a paragraph."""
MOST_QUOTES = 12
"""Facts handed to the model."""


def written(question: str, said: Answer, write: Callable[[str], str]) -> Answer:
    """Return the answer in the model's words where they pass, else as it is."""
    quotes = said.citations[:MOST_QUOTES]
    try:
        text = write(material(question, said, quotes)).strip()
    except BrainUnavailable:
        return said
    return replace(said, text=text) if is_carried(text, said, quotes) else said


def material(question: str, said: Answer, quotes: Sequence[Citation]) -> str:
    """Lay out the question, the answer found and the numbered quotes."""
    lines = [f"[{n}] {quote.field}: {quote.quote}" for n, quote in enumerate(quotes, start=1)]
    return "\n".join([f"Question: {question}", f"Answer found: {said.text}", "Quotes:", *lines])


def is_carried(text: str, said: Answer, quotes: Sequence[Citation]) -> bool:
    """Say whether each sentence cites quotes that hold its names, numbers and other words."""
    if not text or len(text) > LONGEST:
        return False
    sentences = [part for part in re.split(r"(?<=[.!?])(?:\s+|$)(?!\[)", text) if part.strip()]
    return all(_is_carried(sentence, said, quotes) for sentence in sentences)


def _is_carried(sentence: str, said: Answer, quotes: Sequence[Citation]) -> bool:
    numbers = [int(number) for number in re.findall(r"\[(\d+)\]", sentence)]
    if not numbers or any(not 1 <= number <= len(quotes) for number in numbers):
        return False
    cited = " ".join(quotes[number - 1].quote for number in numbers)
    films = " ".join(film.movie.name for film in said.films)
    held = set(fold(f"{cited} {films} {said.text}").split())
    words = fold(re.sub(r"\[\d+\]", " ", sentence)).split()
    spoken = re.sub(r"\[\d+\]", " ", sentence)
    names = {fold(name) for name in re.findall(r"(?<!^)\b[A-Z][\w'-]+", spoken)}
    figures = {word for word in words if any(letter.isdigit() for letter in word)}
    must = {part for name in names | figures for part in name.split()}
    content = [word for word in words if word not in GRAMMAR]
    shared = sum(word in held for word in content) / max(1, len(content))
    return must <= held and shared >= LEAST_SHARED and not _denies(words, held)


LEAST_SHARED = 0.5
"""Share of a sentence's words that its quotes must have."""


def _denies(words: Sequence[str], held: set[str]) -> bool:
    """Say whether a sentence denies where nothing quoted does."""
    return bool({"not", "never", "no", "isnt", "wasnt", "didnt"} & set(words) - held)
