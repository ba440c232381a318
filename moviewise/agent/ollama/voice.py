"""The language model's own words, laid over an answer that already stands: never waited for first.

Small talk is held to harmless words; answers and reasons to their evidence by those who make them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from time import monotonic
from typing import Protocol

from moviewise.agent.filling.fill import SMALL_TALK
from moviewise.catalogue import Catalogue
from moviewise.errors import BrainUnavailable
from moviewise.explanation.wording import Mode

CHATTY = frozenset(SMALL_TALK[kind] for kind in ("greet", "bye", "contact", "thanks", "offtopic"))
"""What the model may say in its own way; help and refusals stay ours."""
MOST_WORDS = 35
SECONDS = 25.0
"""How long after an answer better words may still come."""
FACTS = re.compile(r"\d|https?:|www\.|[<>{}\[\]`*#]")


class Speaker(Protocol):
    """Who can word things: the brain, or none where the model is not in use."""

    @property
    def can_speak(self) -> bool:
        """Whether the model may be asked now."""

    @property
    def wording(self) -> Mode | None:
        """How much of an explanation it words."""

    @property
    def name(self) -> str:
        """The model's name, for "worded by"."""

    def small_talk_prompt(self, said: str) -> str:
        """Ask for one sentence in answer to small talk."""

    def write(self, prompt: str, *, seconds: float, stopped: Event | None = None) -> str:
        """Write a few words; raises `BrainUnavailable`."""

    def answer_prompt(self, material: str) -> str:
        """Ask for an answer from numbered quotes."""

    @property
    def over_results(self) -> bool:
        """Whether it is to say a sentence over lists of films."""

    def results_prompt(self, material: str) -> str:
        """Ask for a sentence over films, from their numbered facts."""


@dataclass(slots=True)
class Pen:
    """Writes within what is left of the time, and remembers why it could not."""

    speaker: Speaker
    seconds: float = SECONDS
    clock: Callable[[], float] = monotonic
    failed: str = ""
    ends: float = field(init=False)
    stopped: Event = field(default_factory=Event)
    """Set when nobody waits for the words any more: the model stops writing."""

    def __post_init__(self) -> None:
        self.ends = self.clock() + self.seconds

    def explain(self, prompt: str) -> str:
        """Write what a finished prompt asks for.

        Raises:
            BrainUnavailable: The model is not in use, too slow, or failed.
        """
        try:
            left = self.ends - self.clock()
            if left <= 0:
                raise BrainUnavailable("the language model took too long")
            return self.speaker.write(prompt, seconds=left, stopped=self.stopped)
        except BrainUnavailable as error:
            self.failed = str(error)
            raise

    def answer(self, material: str) -> str:
        """Word an answer from numbered quotes; raises as `explain` does."""
        return self.explain(self.speaker.answer_prompt(material))

    def results(self, material: str) -> str:
        """Word a sentence over films from their numbered facts; raises as `explain` does."""
        return self.explain(self.speaker.results_prompt(material))


def chatted(said: str, pen: Pen, catalogue: Catalogue) -> str:
    """Return the model's own small talk; nothing where it failed or said more than it may."""
    try:
        text = " ".join(pen.explain(pen.speaker.small_talk_prompt(said)).split()).strip('"“” ')
    except BrainUnavailable:
        return ""
    return text if is_harmless(text, catalogue) else ""


def is_harmless(text: str, catalogue: Catalogue) -> bool:
    """Whether small talk is short and names no film, no person and no fact."""
    if not text or len(text.split()) > MOST_WORDS or FACTS.search(text):
        return False
    titles = [hit for hit in catalogue.titles_in(text) if hit.surface[:1].isupper()]
    return not titles and not catalogue.people_in(text)
