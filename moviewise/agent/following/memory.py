"""What a conversation keeps from turn to turn: the standing request, its chips, what was asked."""

from collections.abc import Mapping
from typing import Any

from moviewise.agent.decision import Decision
from moviewise.agent.events import Chip
from moviewise.tools.context import Conversation

LABELS = {
    "genre": "{}",
    "language": "in {}",
    "mood": "{}",
    "avoid": "no {}",
    "like_title": "like {}",
    "actor": "with {}",
    "director": "by {}",
    "max_runtime": "up to {} min",
}


def settle(conversation: Conversation) -> None:
    """Forget what held for the last turn alone."""
    conversation.meant, conversation.skip, conversation.for_good = {}, (), False


def remember(conversation: Conversation, decision: Decision) -> None:
    """Keep what a decision says about later turns."""
    conversation.meant = decision.meant
    conversation.skip = decision.skip
    conversation.for_good = decision.for_good
    conversation.pending = decision.pending
    if decision.request is not None:
        conversation.request = decision.request


def chips_of(conversation: Conversation) -> tuple[Chip, ...]:
    """Write the standing request limit by limit, each with the sentence that removes it."""
    request = conversation.request
    plain = [
        Chip(form.format(part), f"Drop: {form.format(part)}")
        for name, form in LABELS.items()
        for part in _values(request.get(name))
    ]
    years = _years(request)
    return tuple(plain + ([Chip(years, f"Drop: {years}")] if years else []))


def _values(value: object) -> list[str]:
    return [part.strip() for part in str(value or "").split(",") if part.strip()]


def _years(request: Mapping[str, Any]) -> str:
    first, last = request.get("year_from"), request.get("year_to")
    if first and last:
        return str(first) if first == last else f"{first} to {last}"
    return f"from {first}" if first else f"up to {last}" if last else ""
