"""The order of deciders: exact rules, the learned intent when sure, Ollama, a question of ours."""

from collections.abc import Sequence
from dataclasses import dataclass

from moviewise.agent.decision import Call, Decision
from moviewise.domain import Choice
from moviewise.tools.context import ChatContext

LONGEST = 4000
"""Characters of one message that are read."""


@dataclass(frozen=True, slots=True)
class Brains:
    """Who may decide besides the rules; none of them is needed."""

    intent: object | None = None
    ollama: object | None = None


def decide(
    text: str,
    context: ChatContext,
    *,
    history: Sequence[tuple[str, str]] = (),
    brains: Brains,
) -> Decision:
    """Say what a message asks for."""
    del context, history, brains
    said = text.strip()
    if not said:
        return Decision("rules", text="I got an empty message. Tell me a film you love?")
    if len(said) > LONGEST:
        return Decision(
            "rules", text="That is too long for me. Say it in a sentence or two, please."
        )
    if said.casefold().strip(" !.?") in ("hi", "hello", "hey"):
        return Decision(
            "rules", text="Hello! Tell me a film you love, or ask for something to watch."
        )
    return Decision("rules", (Call("recommend", {}),), choices=())


UNSURE = (
    Choice("Recommend me something", "Recommend me something"),
    Choice("Search the films", "Search for a film"),
    Choice("Rate a film", "I want to rate a film"),
)
