"""Hold what a language model routes against the person's words: it may choose, not invent.

The model picks the tool; code fills the slots from the words; of the model's own slots only those
survive that the words hold and code did not see.
"""

from collections.abc import Sequence

from rapidfuzz import fuzz

from moviewise.agent.decision import MAX_CALLS, Call, Decision
from moviewise.agent.filling.fill import SMALL_TALK, fill
from moviewise.agent.filling.verdicts import verdicts
from moviewise.agent.language.words import fold
from moviewise.agent.reading.spans import Reading
from moviewise.agent.reading.targets import Scene

INTENTS = {
    "search_movies": "search",
    "trending": "trending",
    "rate_movie": "rate",
    "recommend": "recommend",
    "explain": "explain",
    "why_not": "why_not",
    "what_if": "what_if",
    "ask_movies": "ask",
    "trailer": "trailer",
    "my_ratings": "my_ratings",
    "my_watchlist": "my_watchlist",
    "start_onboarding": "onboarding",
}
MARKS = {
    "watchlist": "mark_watchlist",
    "seen": "mark_seen",
    "not_interested": "mark_no",
    "none": "mark_none",
}
CHATTING = {
    "greeting": "greet",
    "thanks": "thanks",
    "help": "help",
    "off_topic": "offtopic",
    "injection": "injection",
}
TITLES = ("title", "like_title")
ALIKE = 85.0
"""Likeness from which a model's title counts as said."""
ADDITIONS = {"search_movies": ("title", "keywords"), "recommend": ("mood", "like_title")}
"""Slots a model may add where code found none, if the words are the person's."""
MARK_CUES = {
    "watchlist": ("@save", "@watchlist", "@want", "@watch"),
    "seen": ("@seen",),
    "not_interested": ("@uninterested", "@not", "@without", "NEG"),
    "none": ("@remove", "@not"),
}


def grounded(calls: Sequence[Call], reading: Reading, scene: Scene) -> Decision | None:
    """Turn a model's calls into a decision that rests on the words; none where nothing is left."""
    kept: list[Call] = []
    decision: Decision | None = None
    for call in calls:
        if call.tool == "chat":
            continue
        filled = fill(_intent(call, reading, scene), reading, scene)
        kept += [
            _with_said(one, call, reading) for one in filled.calls if _may(one, reading, scene)
        ]
        decision = decision or Decision(
            "ollama",
            text=filled.text,
            meant=filled.meant,
            request=filled.request,
            skip=scene.conversation.listed if filled.skips else (),
        )
    unique = tuple(call for n, call in enumerate(kept) if call not in kept[:n])[:MAX_CALLS]
    if unique and decision:
        return Decision(
            "ollama",
            _reads_first(unique, reading, scene),
            meant=decision.meant,
            skip=decision.skip,
            request=decision.request,
        )
    return _talk(calls)


def _talk(calls: Sequence[Call]) -> Decision | None:
    kind = next((str(c.args.get("kind")) for c in calls if c.tool == "chat"), "")
    if kind not in CHATTING:
        return None
    return Decision("ollama", text=SMALL_TALK[CHATTING[kind]])


def _intent(call: Call, reading: Reading, scene: Scene) -> str:
    if call.tool == "mark_movie":
        return MARKS[str(call.args.get("mark", "watchlist"))]
    if call.tool == "recommend" and scene.listed and len(reading.words) < 8:
        return "more" if reading.has("@more") else "refine"
    return INTENTS[call.tool]


def _may(call: Call, reading: Reading, scene: Scene) -> bool:
    """Whether a write has its cue in the words; reads always may."""
    if call.tool == "rate_movie":
        return any(
            verdict.stars is not None for verdict in verdicts(reading, scene)
        ) or reading.has("@rate")
    if call.tool == "mark_movie":
        return reading.has(*MARK_CUES[str(call.args["mark"])])
    return True


def _with_said(ours: Call, theirs: Call, reading: Reading) -> Call:
    """Add the model's slots that code did not see but the person said."""
    args = dict(ours.args)
    for name in ADDITIONS.get(ours.tool, ()):
        value = str(theirs.args.get(name, ""))
        if value and not args.get(name) and not _covered(value, args) and said(value, reading):
            args[name] = value
    return Call(ours.tool, args)


def _covered(value: str, args: dict[str, object]) -> bool:
    there = fold(" ".join(map(str, args.values()))).split()
    return all(word in there for word in fold(value).split())


def said(value: str, reading: Reading) -> bool:
    """Whether the words of a slot are the person's.

    Every word of it stands in the message, or the whole is nearly a part of it.
    """
    text = " ".join(word.text for word in reading.words)
    words = fold(value).replace(",", " ").split()
    return (
        all(word in text.split() for word in words)
        or fuzz.partial_ratio(fold(value), text) >= ALIKE + 5
    )


def _reads_first(calls: tuple[Call, ...], reading: Reading, scene: Scene) -> tuple[Call, ...]:
    """Where kinds are mixed without an explicit number, only what reads is done."""
    writes = {"rate_movie", "mark_movie"}
    mixed = {call.tool in writes for call in calls} == {True, False}
    if mixed and not any(verdict.explicit for verdict in verdicts(reading, scene)):
        return tuple(call for call in calls if call.tool not in writes)
    return calls
