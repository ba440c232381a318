"""Ask a local Ollama what a message wants, in time or not at all.

Whatever goes wrong there ends here as `BrainUnavailable` with a plain sentence.
"""

import json
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from dataclasses import dataclass, field
from threading import Event
from time import monotonic
from typing import Any, Literal, TypeVar

import httpx
import ollama

from moviewise.agent.decision import Call
from moviewise.agent.ollama.prompts import Prompts
from moviewise.agent.ollama.schema import (
    ARGUMENTS,
    REQUIRED,
    THINKING,
    calls_of,
    read_calls,
    routing_schema,
)
from moviewise.errors import BrainUnavailable
from moviewise.tools import TOOLS

log = logging.getLogger(__name__)
R = TypeVar("R")
Mode = Literal["calls", "native"]
HEALTH_SECONDS = 2.0
WHITESPACE = 200
"""Characters of nothing after which an answer is given up."""
HISTORY = 400
"""Characters of our last reply that the model sees."""


@dataclass(frozen=True, slots=True)
class OllamaSettings:
    """Where Ollama is and how it is asked."""

    url: str
    model: str
    num_ctx: int = 4096
    num_thread: int | None = None
    keep_alive: str = "30m"
    routing_seconds: float = 3.0
    read_seconds: float = 60.0
    """For everything that is not waited for by a person."""


@dataclass(frozen=True, slots=True)
class Health:
    """What Ollama says about itself."""

    state: Literal["ready", "no_model", "no_chat", "down"]
    why: str
    version: str = ""
    capabilities: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        return self.state == "ready"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an answer is waited for."""

    ends: float
    stopped: Event = field(default_factory=Event)

    def check(self) -> None:
        """Give up where it is over; leaving the stream tells Ollama to stop.

        Raises:
            BrainUnavailable: It is.
        """
        if self.stopped.is_set():
            raise BrainUnavailable("nobody waits for the answer any more")
        if monotonic() > self.ends:
            raise BrainUnavailable("the language model was too slow")


class OllamaClient:
    """Speaks to one model of one server."""

    def __init__(self, settings: OllamaSettings, prompts: Prompts) -> None:
        self.settings = settings
        self._prompts = prompts
        limits = httpx.Timeout(settings.read_seconds, connect=HEALTH_SECONDS)
        self._client = ollama.Client(host=settings.url, timeout=limits)
        self._pool = ThreadPoolExecutor(4, thread_name_prefix="ollama")

    def health(self) -> Health:
        """Ask for version, models and capabilities; never fails."""
        try:
            return self._health()
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, KeyError, TypeError, AttributeError):
            return Health(
                "down",
                f"Ollama does not answer at {self.settings.url}; start it with `ollama serve`",
            )

    def _health(self) -> Health:
        wanted = self.settings.model
        version = str(self._get("/api/version")["version"])
        names = [str(model["name"]) for model in self._get("/api/tags")["models"]]
        if wanted not in names and f"{wanted}:latest" not in names:
            return Health(
                "no_model",
                f"Ollama has no model {wanted}; get it with `ollama pull {wanted}`",
                version,
            )
        shown = httpx.post(
            f"{self.settings.url}/api/show", json={"model": wanted}, timeout=HEALTH_SECONDS
        )
        shown.raise_for_status()
        abilities = tuple(map(str, shown.json().get("capabilities") or ("completion",)))
        if "completion" not in abilities:
            return Health(
                "no_chat", f"{wanted} cannot chat; choose another OLLAMA_MODEL", version, abilities
            )
        return Health("ready", f"{wanted} on Ollama {version}", version, abilities)

    def _get(self, path: str) -> dict[str, Any]:
        answer = httpx.get(f"{self.settings.url}{path}", timeout=HEALTH_SECONDS)
        answer.raise_for_status()
        value: dict[str, Any] = answer.json()
        return value

    def preload(self) -> None:
        """Load the model and the routing prompt, so that the first turn does not pay for it.

        Raises:
            BrainUnavailable: It did not load.
        """
        self.route("hello", mode="calls", seconds=self.settings.read_seconds)

    def route(
        self, said: str, last_reply: str = "", *, mode: Mode = "calls", seconds: float | None = None
    ) -> tuple[Call, ...]:
        """Ask which tools a message wants.

        Args:
            said: What the person said.
            last_reply: Our last reply, for what points at it.
            mode: One answer held by a schema, or the model's own tool calls.
            seconds: How long to wait; the routing budget where none is given.

        Raises:
            BrainUnavailable: No usable answer in time.
        """
        budget = self.settings.routing_seconds if seconds is None else seconds
        ask = self._constrained if mode == "calls" else self._native
        return self._in_time(
            budget, ask, self._message(said, last_reply), Patience(monotonic() + budget)
        )

    def write(
        self,
        prompt: str,
        *,
        seconds: float | None = None,
        most: int = 120,
        stopped: Event | None = None,
    ) -> str:
        """Let the model write a few words.

        Args:
            prompt: What it is asked.
            seconds: How long to wait.
            most: Tokens it may write.
            stopped: Set by whoever no longer wants the words.

        Raises:
            BrainUnavailable: Nothing usable came in time.
        """
        budget = self.settings.read_seconds if seconds is None else seconds
        patience = Patience(monotonic() + budget, stopped or Event())
        return self._in_time(budget, self._written, prompt, patience, most)

    def small_talk_prompt(self, said: str) -> str:
        """Ask for one sentence in answer to a greeting or a stray question."""
        return f"{self._prompts['small_talk'].fill()}\n\nMessage: {json.dumps(said[:300])}"

    def answer_prompt(self, material: str) -> str:
        """Ask for an answer worded from numbered quotes."""
        return self._prompts["answer"].fill(material=material)

    def results_prompt(self, material: str) -> str:
        """Ask for a sentence over films, from their numbered facts."""
        return self._prompts["results"].fill(material=material)

    def _message(self, said: str, last_reply: str) -> str:
        before = f"(last reply: {last_reply[:HISTORY]}) " if last_reply else ""
        quoted = json.dumps(said[:1000], ensure_ascii=False)[1:-1]
        return self._prompts["message"].fill(before=before, said=quoted)

    def _in_time(self, budget: float, work: Callable[..., R], *args: object) -> R:
        """Wait for the work as long as the budget lasts; what is late is thrown away."""
        future = self._pool.submit(work, *args)
        try:
            return future.result(timeout=budget)
        except TooLate:
            future.cancel()
            raise BrainUnavailable(f"the language model took longer than {budget:g} s") from None
        except BrainUnavailable:
            raise
        except ollama.ResponseError as error:
            raise BrainUnavailable(_reason(error)) from error
        except (httpx.TimeoutException, httpx.NetworkError, ConnectionError) as error:
            raise BrainUnavailable("Ollama does not answer") from error
        except (httpx.HTTPError, ValueError, TypeError, KeyError) as error:
            raise BrainUnavailable("Ollama answered in a way that cannot be read") from error

    def _constrained(self, message: str, patience: Patience) -> tuple[Call, ...]:
        system = self._prompts["router"].fill()
        answer = "".join(
            part.get("content") or ""
            for part in self._chat(system, message, patience, most=160, schema=routing_schema())
        )
        return read_calls(answer)

    def _native(self, message: str, patience: Patience) -> tuple[Call, ...]:
        """Bind the tools; a call written as text counts only where the whole reply is one."""
        calls: list[dict[str, Any]] = []
        content = ""
        system = self._prompts["native"].fill()
        for part in self._chat(system, message, patience, most=200, tools=native_tools()):
            content += part.get("content") or ""
            calls += [_native_call(call) for call in part.get("tool_calls") or ()]
        if calls:
            return calls_of({"calls": calls})
        text = THINKING.sub("", content).strip()
        if text.startswith("{") and text.endswith("}"):
            return read_calls(text)
        return calls_of({"calls": [{"tool": "chat", "kind": "other"}]})

    def _written(self, prompt: str, patience: Patience, most: int) -> str:
        parts = self._chat("", prompt, patience, most=most)
        text = THINKING.sub("", "".join(part.get("content") or "" for part in parts)).strip()
        if not text:
            raise BrainUnavailable("the language model said nothing")
        return text

    def _chat(
        self,
        system: str,
        message: str,
        patience: Patience,
        *,
        most: int,
        schema: dict[str, Any] | None = None,
        tools: Sequence[dict[str, Any]] | None = None,
    ) -> Iterator[Mapping[str, Any]]:
        """Stream one answer, chunk by chunk, and give up late, or on endless nothing."""
        messages = [{"role": "system", "content": system}] if system else []
        messages.append({"role": "user", "content": message})
        empty = 0
        for chunk in self._client.chat(
            model=self.settings.model,
            messages=messages,
            stream=True,
            keep_alive=self.settings.keep_alive,
            options=self._options(most),
            format=schema,
            tools=tools,
        ):
            patience.check()
            part = chunk.message.model_dump()
            content = part.get("content") or ""
            empty = 0 if content.strip() else empty + len(content)
            if empty > WHITESPACE:
                raise BrainUnavailable("the language model writes nothing but blanks")
            yield part
            if chunk.done:
                log.info(
                    "ollama done tokens=%s prompt=%s ns=%s",
                    chunk.eval_count,
                    chunk.prompt_eval_count,
                    chunk.total_duration,
                )

    def _options(self, most: int) -> dict[str, Any]:
        options: dict[str, Any] = {
            "temperature": 0,
            "num_predict": most,
            "num_ctx": self.settings.num_ctx,
        }
        if self.settings.num_thread:
            options["num_thread"] = self.settings.num_thread
        return options


def _native_call(call: Mapping[str, Any]) -> dict[str, Any]:
    function = call["function"]
    return {"tool": function["name"], "arguments": dict(function.get("arguments") or {})}


def native_tools() -> Sequence[dict[str, Any]]:
    """Describe our tools as Ollama's API wants them."""
    described = {tool.name: tool.description.split("\n")[0] for tool in TOOLS}
    return [
        {
            "type": "function",
            "function": {
                "name": name,
                "description": described[name],
                "parameters": {
                    "type": "object",
                    "properties": {
                        n: {"type": about.get("type", "string")} for n, about in known.items()
                    },
                    "required": REQUIRED.get(name, []),
                },
            },
        }
        for name, known in ARGUMENTS.items()
        if name in described
    ]


def _reason(error: ollama.ResponseError) -> str:
    known = {
        404: "Ollama does not have that model",
        400: "Ollama refused the request",
        503: "Ollama is busy",
        499: "the answer was cancelled",
    }
    return known.get(error.status_code, "Ollama failed while answering")
