"""The language model as a brain: examined before it is trusted, left alone while it fails.

Lives as long as the process; a thread of its own looks after the model.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread
from time import monotonic
from typing import Literal

from moviewise.agent.decision import Call
from moviewise.agent.ollama.client import Health, Mode, OllamaClient
from moviewise.agent.ollama.exam import Result, examine
from moviewise.agent.ollama.wording_exam import Wording, examine_wording
from moviewise.errors import BrainUnavailable
from moviewise.explanation.wording import Mode as WordingMode

log = logging.getLogger(__name__)
AGAIN = 30.0
"""Seconds between looks at a server that is down."""
Setting = Literal["auto", "template", "sentences", "placeholders", "free"]
PATIENCE = 2
"""Failures in a row after which the model is left alone until the next look."""


@dataclass(frozen=True, slots=True)
class BrainStatus:
    """Which brain answers, and how well and fast."""

    brain: str
    model: str
    state: str
    """`ready`, `examining`, `resting`, `failed` or what is wrong with the server."""
    why: str
    mode: Mode | None = None
    score: float | None = None
    seconds: float | None = None
    """Median of the exam, then of the last turns."""


@dataclass(slots=True)
class OllamaBrain:
    """Routes what the offline brain is unsure of, once the exam is passed."""

    client: OllamaClient
    clock: Callable[[], float] = monotonic
    health: Health | None = None
    result: Result | None = None
    setting: Setting = "auto"
    """Who words explanations; `auto` lets the exam decide."""
    over_results: bool = False
    """Whether it says a sentence over lists of films; for larger models."""
    worded: Wording | None = None
    failures: int = 0
    looked_at: float = float("-inf")
    seconds: list[float] = field(default_factory=list)
    stopped: Event = field(default_factory=Event)

    def start(self) -> None:
        """Look after the model in the background; until the exam ends nobody asks it."""
        Thread(target=self._watch, name="ollama-watch", daemon=True).start()

    def stop(self) -> None:
        """End the background thread."""
        self.stopped.set()

    def prepare(self) -> BrainStatus:
        """Check, warm up and examine now, whatever it takes."""
        self.looked_at = self.clock()
        self.health = self.client.health()
        if self.health.is_ready and self.result is None:
            self._examine()
        self.failures = 0
        return self.status()

    def _examine(self) -> None:
        try:
            self.client.preload()
        except BrainUnavailable as error:
            log.info("ollama preload failed why=%s", error)
        abilities = self.health.capabilities if self.health else ()
        modes: tuple[Mode, ...] = ("calls", "native") if "tools" in abilities else ("calls",)
        limit = 4 * self.client.settings.routing_seconds
        self.result = examine(
            lambda said, reply, mode: self.client.route(said, reply, mode=mode, seconds=limit),
            self.clock,
            budget=self.client.settings.routing_seconds,
            modes=modes,
        )
        log.info("ollama exam %s", self.result.sentence())
        if self.setting == "auto":
            self.worded = examine_wording(self.client.write, self.clock)
            log.info("ollama exam %s", self.worded.sentence())

    def _watch(self) -> None:
        while not self.stopped.is_set():
            if not self.is_usable or self.result is None:
                self.prepare()
            self.stopped.wait(AGAIN)

    @property
    def mode(self) -> Mode | None:
        return self.result.mode if self.result else None

    @property
    def is_usable(self) -> bool:
        """Whether a turn may ask the model now."""
        ready = self.health is not None and self.health.is_ready and self.mode is not None
        return ready and self.failures < PATIENCE

    @property
    def name(self) -> str:
        """The model's name, as its words are marked."""
        return self.client.settings.model

    @property
    def can_speak(self) -> bool:
        """Whether the model may be asked for words now; how well it routes does not matter."""
        ready = self.health is not None and self.health.is_ready
        return ready and self.result is not None and self.failures < PATIENCE

    @property
    def wording(self) -> WordingMode | None:
        """How much of an explanation the model words: as set, else as examined."""
        if self.setting == "template":
            return None
        if self.setting == "auto":
            return self.worded.mode if self.worded else None
        return self.setting

    def write(self, prompt: str, *, seconds: float, stopped: Event | None = None) -> str:
        """Write a few words, or stop when nobody wants them any more.

        Raises:
            BrainUnavailable: It may not be asked now, or said nothing usable in time.
        """
        return self._counted(
            lambda: self.client.write(prompt, seconds=seconds, most=160, stopped=stopped)
        )

    def small_talk_prompt(self, said: str) -> str:
        """Ask for one sentence in answer to small talk."""
        return self.client.small_talk_prompt(said)

    def answer_prompt(self, material: str) -> str:
        """Ask for an answer worded from numbered quotes."""
        return self.client.answer_prompt(material)

    def results_prompt(self, material: str) -> str:
        """Ask for a sentence over films, from their numbered facts."""
        return self.client.results_prompt(material)

    def _counted(self, ask: Callable[[], str]) -> str:
        if not self.can_speak:
            raise BrainUnavailable("the language model is not in use just now")
        try:
            said = ask()
        except BrainUnavailable:
            self.failures += 1
            raise
        self.failures = 0
        return said

    def route(self, said: str, last_reply: str = "") -> tuple[Call, ...]:
        """Ask the model within the routing budget.

        Raises:
            BrainUnavailable: It may not be asked now, or gave no usable answer in time.
        """
        if not self.is_usable or self.mode is None:
            raise BrainUnavailable("the language model is not in use just now")
        begun = self.clock()
        try:
            calls = self.client.route(said, last_reply, mode=self.mode)
        except BrainUnavailable:
            self.failures += 1
            raise
        self.failures = 0
        self.seconds = [*self.seconds[-19:], self.clock() - begun]
        return calls

    def status(self) -> BrainStatus:
        """Say who answers, for the screen and for `doctor`."""
        model = self.client.settings.model
        if self.health is None:
            return BrainStatus("offline", model, "examining", "looking for Ollama")
        if not self.health.is_ready:
            return BrainStatus("offline", model, self.health.state, self.health.why)
        if self.result is None:
            return BrainStatus("offline", model, "examining", "the model is being examined")
        best = self.result.best
        if best is None:
            return BrainStatus("offline", model, "failed", self.result.sentence())
        state = "ready" if self.failures < PATIENCE else "resting"
        told = [self.result.sentence(), *([self.worded.sentence()] if self.worded else [])]
        spent = sorted(self.seconds)[len(self.seconds) // 2] if self.seconds else best.seconds
        brain = "ollama" if state == "ready" else "offline"
        return BrainStatus(brain, model, state, "; ".join(told), best.mode, best.score, spent)
