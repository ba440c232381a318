"""The offline brain: exact rules, then the learned intent, clause by clause where it must."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from moviewise.agent.deciding.asking import unsure
from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.plausible import is_plausible
from moviewise.agent.deciding.rules import exact
from moviewise.agent.deciding.training import train_intent
from moviewise.agent.decision import MAX_CALLS, Brain, Call, Decision, Filled
from moviewise.agent.filling.avoided import is_excluded
from moviewise.agent.filling.fill import WRITES, fill
from moviewise.agent.filling.verdicts import (
    SEEN_ASKED,
    asks,
    bare_complaint,
    is_praise,
    is_question,
)
from moviewise.agent.language.words import fold, word_set
from moviewise.agent.reading.read import read
from moviewise.agent.reading.spans import Meant, Reading, Token
from moviewise.agent.reading.targets import Scene, meant_by

__all__ = ["IntentModel", "decide_offline", "train_intent"]

SURE = 0.5
"""Probability from which the learned intent decides before Ollama is asked."""
ENOUGH = 0.3
"""Probability from which it decides when nobody else can, for what only reads."""
WRITE = 0.4
"""Probability from which it may write; below, it asks."""
CLAUSE = 0.6
"""Probability from which a clause of its own counts."""
JOINTS = word_set(
    ", ; . ! ? + & - and n plus but then puis poi luego dann y und et e aber pero mais ma also"
)
ANCHORS = {
    "trailer": {"@trailer"},
    "explain": {"@why"},
    "why_not": {"@why"},
    "rate": {"STARS", "POS", "NEG", "MID", "NUM"},
    "mark_watchlist": {"@save", "@watchlist"},
    "mark_seen": {"@seen"},
    "mark_no": {"@uninterested"},
    "mark_none": {"@remove"},
    "recommend": {"@rec", "@want", "@watch", "@likeas", "@show"},
    "more": {"@more"},
    "search": {"@find", "PERSON"},
    "my_watchlist": {"@show", "@what", "@watchlist"},
    "onboarding": {"@start", "@rate", "@ratings"},
    "my_ratings": {"@show", "@what"},
    "trending": {"@trend"},
    "ask": {"@who", "@howlong", "@howmany", "@when", "@what"},
}
NEEDS_FILM = word_set(
    """
    trailer explain why_not rate mark_watchlist mark_seen mark_no mark_none
    """
)
WHOLE = word_set("what_if injection offtopic ask")


@dataclass(frozen=True, slots=True)
class Guess:
    """What the learned model makes of a reading."""

    intent: str
    probability: float
    second: str
    by_rule: bool = False


def guess(reading: Reading, scene: Scene, model: IntentModel | None) -> Guess | None:
    """Name the likeliest intent: by an exact rule, else as learned."""
    if (intent := exact(reading)) is not None:
        return Guess(intent, 1.0, intent, by_rule=True)
    if model is None:
        return None
    raw = [reading.words[t.first].text for t in reading.tokens if t.text == "x"]
    shares = model.probabilities(reading.stream, len(scene.listed), raw)
    left = [intent for intent in shares if is_plausible(intent, reading)]
    if next(iter(shares)) in WRITES and asks(reading):
        left = ["ask", *(intent for intent in left if intent != "ask")]
        return Guess("ask", max(ENOUGH, shares[next(iter(shares))]), left[1])
    whole = sum(shares[intent] for intent in left)
    return Guess(left[0], shares[left[0]] / whole, left[1])


def decide_offline(
    reading: Reading, scene: Scene, model: IntentModel | None, *, last_resort: bool
) -> Decision | None:
    """Decide without a language model.

    Args:
        reading: The message.
        scene: What it stands in.
        model: The learned intent, where it is trained.
        last_resort: Whether nobody else will be asked; else an unsure answer is none.
    """
    whole = guess(reading, scene, model)
    if whole is None:
        return unsure((), reading) if last_resort else None
    several = _clauses(reading, scene, model, whole)
    if several:
        return _decision(several, "offline", scene)
    if not _has_meaning(reading):
        return unsure((whole.intent, whole.second), reading) if last_resort else None
    least = SURE if not last_resort else (WRITE if whole.intent in WRITES else ENOUGH)
    if whole.probability < least:
        return unsure((whole.intent, whole.second), reading) if last_resort else None
    intent = whole.intent
    if intent == "greet" and is_praise(reading) and SEEN_ASKED.search(fold(scene.reply)):
        intent = "rate"
    if refines(reading, scene, intent):
        intent = "refine"
    filled = fill(intent, reading, scene)
    if not filled.calls and not filled.text:
        if not is_question(reading):
            return unsure((whole.intent, whole.second), reading) if last_resort else None
        filled = fill("ask", reading, scene)
    return _decision([filled], "rules" if whole.by_rule else "offline", scene)


def refines(reading: Reading, scene: Scene, intent: str) -> bool:
    """Whether a short sentence only changes the list before it: "and from the 70s?", "newer"."""
    if intent == "rate":
        return bare_complaint(reading, scene)
    if intent not in ("recommend", "search", "more") or not scene.listed:
        return False
    said = " ".join(word.text for word in reading.words)
    if AS_BEFORE.search(said) and reading.has("NUM", "LENGTH") and not reading.of("title", "genre"):
        return True
    if len(reading.words) > MOST_WORDS:
        return False
    opens = reading.words[0].text in OPENING or reading.tokens[0].text == "COMP"
    limits = reading.has("YEARS", "LENGTH", "GENRE", "LANG", "COMP", "MOOD", "@without", "@not")
    named = any(not is_excluded(reading, span) for span in reading.of("title", "ref"))
    return opens and limits and not named and not reading.has("@likeas", "@rec", "@find")


AS_BEFORE = re.compile(
    r"\b(?:instead|make (?:it|that|them)|like (?:that|those|these)|not so many|stattdessen|mach"
    r"|plutot|a la place|en vez|en lugar|invece|al posto|so viele|tantas|tantos)\b"
)
"""Goes on from the list before it."""
MOST_WORDS = 9
"""Of a sentence that only refines."""
OPENING = word_set(
    """
    and but ok or maybe just only same y pero e ma et mais und aber solo nur seulement less more not
    piu mas plus moins meno menos mehr no nothing without make ohne sans sin senza lieber
    plutot mejor meglio the
    """
)


def _has_meaning(reading: Reading) -> bool:
    """Whether anything in the message is a word of requests or a thing we can name."""
    return (
        any(token[:1] == "@" or token.isupper() for token in reading.stream)
        or len(reading.stream) < 2
        or "x" not in reading.stream
    )


def _clauses(
    reading: Reading, scene: Scene, model: IntentModel | None, whole: Guess
) -> list[Filled]:
    """Read each clause by itself where at least two want different things on their own."""
    judged = whole.intent == "ask" and reading.has("STARS")
    if (whole.intent in WHOLE and not judged) or whole.by_rule:
        return _tailed(reading, scene, model, whole)
    parts = _parts(reading)
    if len(parts) < 2:
        return []
    found: list[tuple[str, Reading]] = []
    for clause in _whole_parts(reading, parts, scene):
        known = guess(clause, scene, model)
        why = any(intent in ("explain", "why_not") for intent, _ in found)
        if why and known and known.intent in ("recommend", "refine") and not clause.has(*ASKED_FOR):
            continue
        if known and known.intent == "rate" and reading.has("@find") and not clause.has("TITLE"):
            continue
        if known and known.probability >= CLAUSE and (known.by_rule or _anchored(known, clause)):
            found.append((known.intent, clause))
    if _starts_from_praise(found, whole):
        return []
    if len({intent for intent, _ in found}) < 2:
        return _tailed(reading, scene, model, whole)
    filled: list[Filled] = []
    about: Meant | None = None
    for intent, clause in _joined(found):
        filled.append(fill(intent, clause, replace(scene, about=about)))
        named = [span.value for span in clause.of("title")]
        pointed_at = [film for span in clause.of("ref") for film in meant_by(span, scene)]
        about = (named + pointed_at)[0] if len(named + pointed_at) == 1 else about
    return filled


def _tailed(
    reading: Reading, scene: Scene, model: IntentModel | None, whole: Guess
) -> list[Filled]:
    """Split off what is asked for besides: "who made it, and is there a trailer?"."""
    parts = _parts(reading)
    for (_, end), (start, _) in pairwise(parts):
        tail = read(reading.original(start, parts[-1][1]), scene.catalogue, scene.listed)
        asked = guess(tail, scene, model)
        if (
            asked is None
            or asked.intent not in (BESIDES if whole.by_rule else STANDING)
            or asked.intent == whole.intent == "ask"
        ):
            continue
        sure = asked.by_rule or asked.probability >= TAIL
        head = read(reading.original(0, end), scene.catalogue, scene.listed)
        first = guess(head, scene, model)
        if not sure or not _anchored(asked, tail) or first is None or not _has_meaning(head):
            continue
        if first.intent == asked.intent or not (first.by_rule or first.probability >= CLAUSE):
            continue
        named = [span.value for span in head.of("title")]
        about = named[0] if len(named) == 1 else scene.about
        return [
            fill(first.intent, head, scene),
            fill(asked.intent, tail, replace(scene, about=about)),
        ]
    return []


TAIL = 0.8
"""Probability from which something asked for besides counts."""
BESIDES = word_set("trending my_ratings my_watchlist onboarding trailer explain why_not")
STANDING = word_set("trending my_ratings my_watchlist onboarding trailer")
"""What needs no film named."""
ASKED_FOR = word_set("@rec @want @find @some @show @more @watch")


def _whole_parts(reading: Reading, parts: Sequence[tuple[int, int]], scene: Scene) -> list[Reading]:
    """Give a clause that only qualifies ("4 stars", "but shorter") back to the one before it."""
    whole: list[tuple[int, int]] = []
    clauses: list[Reading] = []
    for first, last in parts:
        clause = read(reading.original(first, last), scene.catalogue, scene.listed)
        facts = clause.has("STARS", "NUM", "LENGTH", "YEARS", "COMP", "@without")
        acts = any(token[:1] == "@" and token not in QUALIFYING for token in clause.stream)
        if whole and facts and not acts and not clause.has("TITLE", "REF", "PERSON", "x"):
            whole[-1] = whole[-1][0], last
            clauses[-1] = read(reading.original(*whole[-1]), scene.catalogue, scene.listed)
        else:
            whole.append((first, last))
            clauses.append(clause)
    return clauses


QUALIFYING = word_set("@without @not @prefer @please @film @some @rate @ratings")


def _starts_from_praise(found: Sequence[tuple[str, Reading]], whole: Guess) -> bool:
    """Whether praise only says what to start from: "I liked Drive, anything similar?"."""
    if not found:
        return False
    first, clause = found[0]
    wants = any(intent in ("recommend", "more") for intent, _ in found[1:])
    praise = first == "rate" and not clause.of("stars", "number") and clause.has("POS", "@likeas")
    return wants and praise and whole.intent in ("recommend", "more")


def _joined(found: Sequence[tuple[str, Reading]]) -> Sequence[tuple[str, Reading]]:
    """Let a likeness swallow the praise it starts from: "loved Heat, what else is like it"."""
    intents = [intent for intent, _ in found]
    if intents == ["rate", "rate"]:
        return found[:1]
    return found[:MAX_CALLS]


def _parts(reading: Reading) -> list[tuple[int, int]]:
    cuts = [
        token
        for token in reading.tokens
        if reading.words[token.first].text in JOINTS
        and token.last - token.first == 1
        and token.first not in reading.owner
        and not _lists_films(reading, token)
        and not (reading.words[token.first].text == "ma" and _is_owner(reading, token))
    ]
    parts, start = [], 0
    for token in cuts:
        parts.append((start, token.first))
        start = token.last
    parts.append((start, len(reading.words)))
    return [(a, b) for a, b in parts if b > a]


def _is_owner(reading: Reading, joint: Token) -> bool:
    """Whether a French "ma" says whose list or ratings."""
    return any(t.first == joint.last and t.text in OWNED for t in reading.tokens)


OWNED = ("@watchlist", "@ratings", "x")


def _lists_films(reading: Reading, joint: Token) -> bool:
    """Whether a joint only lists films: "Heat and Alien to my list"."""
    sides = (reading.owner.get(joint.first - 1), reading.owner.get(joint.last))
    between = reading.words[joint.first].text in ("and", "y", "und", "et", "e")
    return between and all(side is not None and side.kind in ("title", "ref") for side in sides)


def _anchored(known: Guess, clause: Reading) -> bool:
    intent = known.intent
    tokens = set(clause.stream)
    anchors = ANCHORS.get(intent)
    if anchors is None or not tokens & anchors:
        return False
    if intent == "recommend" and "@not" in tokens and not tokens & {"@rec", "@want", "@likeas"}:
        return False
    return intent not in NEEDS_FILM or bool(
        tokens & {"TITLE", "REF", "x", "it", "that", "@trailer"}
    )


def _decision(filled: Sequence[Filled], brain: Brain, scene: Scene) -> Decision:
    calls: list[Call] = []
    for one in filled:
        calls += [call for call in one.calls if call not in calls]
    requests = [one.request for one in filled if one.request is not None]
    meant = {title: movie_id for one in filled for title, movie_id in one.meant.items()}
    return Decision(
        brain,
        tuple(calls[:MAX_CALLS]),
        text="" if calls else next((one.text for one in filled if one.text), ""),
        choices=() if calls else next((one.choices for one in filled if one.choices), ()),
        meant=meant,
        skip=scene.conversation.listed if any(one.skips for one in filled) else (),
        for_good=any(one.for_good for one in filled),
        request=requests[-1] if requests else None,
    )
