"""Refuse every sentence that says more than the evidence carries.

A text is read as a chain of known clauses, and each is held against the facts. What cannot be read
is refused: praise, plot, inner workings and names from elsewhere have no clause. Must not know who
wrote the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from moviewise.explanation.claims import check
from moviewise.explanation.evidence import Evidence
from moviewise.explanation.grammar import readings
from moviewise.explanation.reader import Reader
from moviewise.explanation.reading import Facts, Marked, mark, split


@dataclass(frozen=True, slots=True)
class Checked:
    """One sentence, what carries it and what is wrong with it."""

    sentence: str
    """In marked form."""
    evidence: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def verify(text: str, evidence: Sequence[Evidence]) -> list[str]:
    """List what is wrong with a text; nothing when the evidence carries every claim.

    Args:
        text: One or more sentences.
        evidence: The facts of one explanation, as `evidence.gather` numbers them.
    """
    checked = examine(text, evidence)
    if not checked:
        return ["nothing is said"]
    return [problem for each in checked for problem in each.problems]


def examine(text: str, evidence: Sequence[Evidence]) -> list[Checked]:
    """Check a text sentence by sentence."""
    facts = Facts(tuple(evidence))
    marked = mark(text, facts)
    reader = Reader(facts, marked)
    checked: list[Checked] = []
    for number, sentence in enumerate(split(marked.text)):
        found, reader = _examined(sentence, reader)
        if number == 0 and marked.problems:
            found = replace(found, problems=(*marked.problems, *found.problems))
        checked.append(found)
    return checked


def _examined(sentence: str, before: Reader) -> tuple[Checked, Reader]:
    best: tuple[Checked, Reader] | None = None
    for clauses in readings(sentence):
        reader = Reader(before.facts, before.marked, list(before.said))
        check(reader, clauses)
        found = Checked(sentence, tuple(reader.evidence), tuple(reader.problems))
        if not found.problems:
            return found, reader
        if best is None or len(found.problems) < len(best[0].problems):
            best = found, reader
    if best is None:
        problem = f"no fact can carry this: {_unmarked(sentence, before.marked)}"
        return Checked(sentence, (), (problem,)), before
    return best


def _unmarked(sentence: str, marked: Marked) -> str:
    for number, name in reversed(list(enumerate(marked.people))):
        sentence = sentence.replace(f"<p{number}>", name)
    return sentence
