"""What a text has said so far: which films its pronouns mean, and what it can cite.

Must not know which statements are allowed.
"""

import re
from dataclasses import dataclass, field

from moviewise.domain import MovieId
from moviewise.explanation.evidence import Evidence
from moviewise.explanation.reading import Facts, Marked

EXPLICIT = re.compile(r"<t(\d+)>")


@dataclass
class Reader:
    """What was said so far, which pronouns refer to."""

    facts: Facts
    marked: Marked
    said: list[MovieId] = field(default_factory=list)
    """Films in the order they were mentioned."""
    problems: list[str] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)

    def films(self, phrase: str, *, is_fact: bool = False) -> tuple[MovieId, ...]:
        """Say which films a phrase names, and note them as mentioned.

        Args:
            phrase: Titles, `it`, `both` and the like.
            is_fact: About the film itself: then `it` must hold for the film named last, too.
        """
        if numbers := EXPLICIT.findall(phrase):
            ids = tuple(self._title(int(number)) for number in numbers)
            if re.search(r"\b(?:it|this|that|the|our)\b", phrase):
                ids = (*ids, self.facts.subject)
        elif re.match(r"both|they|them|the two|these two", phrase):
            ids = self._last_two()
        else:
            ids = (self.facts.subject,)
            if is_fact and not phrase.startswith(("our", "this pick")):
                ids = tuple(dict.fromkeys([*ids, *self.said[-1:]]))
        self.said += [each for each in ids if each not in self.said[-1:]]
        return ids

    def _title(self, number: int) -> MovieId:
        ids = self.marked.titles[number]
        if len(ids) > 1:
            self.problems.append("several films go by that title; the year is missing")
        return ids[0]

    def _last_two(self) -> tuple[MovieId, ...]:
        distinct = list(dict.fromkeys(reversed(self.said)))[:2]
        if len(distinct) < 2:
            self.problems.append("it is not clear which two films are meant")
        return tuple(distinct)

    def person(self, phrase: str) -> tuple[str, ...]:
        return tuple(self.marked.people[int(n)] for n in re.findall(r"<p(\d+)>", phrase))

    def cite(self, *facts: Evidence | None) -> None:
        """Note what carries the clause."""
        self.evidence += [each.id for each in facts if each and each.id not in self.evidence]

    def need(self, holds: object, problem: str) -> None:
        """Note a problem unless something holds."""
        if not holds:
            self.problems.append(problem)
