"""What a chat remembers across a reload, as JSON and back. Must not know Chainlit."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, TypeVar

from moviewise.domain import Limits, Wish
from moviewise.tools.context import Conversation, Pending

Json = dict[str, Any]
T = TypeVar("T")


def conversation_json(conversation: Conversation) -> Json:
    """Write a conversation down."""
    return asdict(conversation)


def conversation_of(kept: Mapping[str, Any] | None) -> Conversation:
    """Read a conversation back; what cannot be read is forgotten.

    >>> conversation_of(conversation_json(Conversation(last_list=(1, 2)))).last_list
    (1, 2)
    """
    try:
        values = dict(kept or {})
        wish, pending = values.pop("wish", None), values.pop("pending", None)
        conversation = _made(Conversation, values)
        conversation.wish = wish_of(wish) if wish else None
        conversation.pending = _made(Pending, pending) if pending else None
    except (TypeError, ValueError, AttributeError):
        return Conversation()
    return conversation


def wish_of(kept: Mapping[str, Any]) -> Wish:
    """Read a standing request back.

    >>> wish_of(asdict(Wish(n=12, limits=Limits(genres=("Crime",))))).limits.genres
    ('Crime',)
    """
    values = dict(kept)
    limits = _made(Limits, values.pop("limits", {}))
    return _made(Wish, {**values, "limits": limits})


def _made(kind: type[T], values: Mapping[str, Any]) -> T:
    """Make a value from JSON: lists become tuples, unknown names are dropped."""
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]  # dataclasses all
    return kind(**{name: _frozen(value) for name, value in values.items() if name in known})


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
