"""The shape a routing answer must have, as a JSON schema and as a reader that trusts nothing."""

import json
import re
from typing import Any

from moviewise.agent.decision import MAX_CALLS, Call
from moviewise.errors import BrainUnavailable

TEXT = {"type": "string", "maxLength": 80}
YEAR = {"type": "integer", "minimum": 1890, "maximum": 2035}
ARGUMENTS: dict[str, dict[str, Any]] = {
    "search_movies": {
        **dict.fromkeys(("title", "actor", "director", "genre", "language"), TEXT),
        "year_from": YEAR,
        "year_to": YEAR,
        "keywords": TEXT,
    },
    "trending": {"window": {"enum": ["day", "week"]}},
    "rate_movie": {"title": TEXT, "stars": {"type": "number", "minimum": 0.5, "maximum": 5}},
    "recommend": {
        "n": {"type": "integer", "minimum": 1, "maximum": 50},
        **dict.fromkeys(("mood", "avoid", "like_title", "genre", "language"), TEXT),
        "year_from": YEAR,
        "year_to": YEAR,
        "max_runtime": {"type": "integer", "minimum": 20, "maximum": 400},
    },
    "explain": {"title": TEXT},
    "why_not": {"title": TEXT},
    "what_if": {"title": TEXT, "stars": {"type": "number", "minimum": 0.5, "maximum": 5}},
    "ask_movies": {"question": {"type": "string", "maxLength": 200}},
    "trailer": {"title": TEXT},
    "my_ratings": {},
    "mark_movie": {
        "title": TEXT,
        "mark": {"enum": ["watchlist", "seen", "not_interested", "none"]},
    },
    "my_watchlist": {},
    "start_onboarding": {},
    "chat": {"kind": {"enum": ["greeting", "thanks", "help", "off_topic", "injection", "other"]}},
}
REQUIRED = {
    "rate_movie": ["title"],
    "explain": ["title"],
    "why_not": ["title"],
    "what_if": ["title"],
    "trailer": ["title"],
    "mark_movie": ["title", "mark"],
    "ask_movies": ["question"],
    "chat": ["kind"],
}
THINKING = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)


def routing_schema() -> dict[str, Any]:
    """Return the schema of a routing answer; the tool comes first, so it is settled first."""
    branches = [
        {
            "type": "object",
            "properties": {"tool": {"const": tool}, **arguments},
            "required": ["tool", *REQUIRED.get(tool, [])],
            "additionalProperties": False,
        }
        for tool, arguments in ARGUMENTS.items()
    ]
    calls = {"type": "array", "minItems": 1, "maxItems": MAX_CALLS, "items": {"anyOf": branches}}
    return {
        "type": "object",
        "properties": {"calls": calls},
        "required": ["calls"],
        "additionalProperties": False,
    }


def read_calls(answer: str) -> tuple[Call, ...]:
    """Read a routing answer, thoughts and wrapping left out.

    Raises:
        BrainUnavailable: There is no such JSON in it, or it is cut off, or a tool is unknown.
    """
    text = THINKING.sub("", answer)
    start = text.find("{")
    if start < 0:
        raise BrainUnavailable("the model answered without JSON")
    try:
        value, _ = json.JSONDecoder().raw_decode(text[start:])
    except ValueError as error:
        raise BrainUnavailable("the model's JSON is broken or cut off") from error
    return calls_of(value)


def calls_of(value: object) -> tuple[Call, ...]:
    """Check decoded JSON: known tools, arguments of the right kind; others are dropped.

    Raises:
        BrainUnavailable: It is not a list of calls to known tools.
    """
    listed = value.get("calls") if isinstance(value, dict) else None
    if listed is None and isinstance(value, dict) and {"tool", "name"} & set(value):
        listed = [value]
    if not isinstance(listed, list) or not listed:
        raise BrainUnavailable("the model named no call")
    calls = [_call(one) for one in listed[:MAX_CALLS]]
    return tuple(call for n, call in enumerate(calls) if call not in calls[:n])


def _call(one: object) -> Call:
    if not isinstance(one, dict):
        raise BrainUnavailable("the model's call is no object")
    tool = one.get("tool") or one.get("name")
    if tool not in ARGUMENTS:
        raise BrainUnavailable(f"the model named an unknown tool {str(tool)[:40]!r}")
    said = one.get("arguments") if isinstance(one.get("arguments"), dict) else one
    assert isinstance(said, dict)
    known = ARGUMENTS[str(tool)]
    args = {name: said[name] for name in known if name in said and _fits(said[name], known[name])}
    return Call(str(tool), args)


def _fits(value: object, kind: dict[str, Any]) -> bool:
    if "enum" in kind:
        return value in kind["enum"]
    if kind["type"] == "string":
        return isinstance(value, str) and bool(value.strip())
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and kind["minimum"] <= value <= kind["maximum"]
