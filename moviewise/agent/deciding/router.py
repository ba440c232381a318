"""The order of deciders: exact rules, the learned intent when sure, Ollama, a question of ours."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import perf_counter

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.offline import decide_offline
from moviewise.agent.decision import Decision
from moviewise.agent.filling.fill import SMALL_TALK, recommending
from moviewise.agent.following.again import continued, with_sequel
from moviewise.agent.following.corrections import corrected, undone_rating
from moviewise.agent.following.noted import noted
from moviewise.agent.following.offers import agreed
from moviewise.agent.following.pending import (
    DROPPED,
    LET_GO,
    WHICH_ASKED,
    answered,
    of_person,
    pending_of,
    which_of,
)
from moviewise.agent.following.rewording import plain_of, reworded
from moviewise.agent.language.words import fold
from moviewise.agent.ollama.brain import OllamaBrain
from moviewise.agent.ollama.grounding import grounded
from moviewise.agent.reading.consent import UNDO, is_order
from moviewise.agent.reading.listed import Listed, listed_films
from moviewise.agent.reading.read import read
from moviewise.agent.reading.spans import Meant, Reading
from moviewise.agent.reading.targets import Scene
from moviewise.errors import BrainUnavailable
from moviewise.tools.context import ChatContext, Pending

log = logging.getLogger(__name__)
LONGEST = 2000
"""Characters of one message that are read."""
EMOJI = 0x2000
"""Signs from here on are read; commas alone are nothing."""
EMPTY = "I got an empty message. Tell me a film you love, or what you feel like watching."
TOO_LONG = "That is too long for me to read. Say it in a sentence or two, please."
History = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Brains:
    """Who may decide besides the rules; none of them is needed."""

    intent: IntentModel | None = None
    ollama: OllamaBrain | None = None


def decide(text: str, context: ChatContext, *, history: History = (), brains: Brains) -> Decision:
    """Say what a message asks for.

    Args:
        text: What the person said.
        context: The service and the conversation.
        history: Role and content of what was said before, oldest first.
        brains: Who may decide.
    """
    begun = perf_counter()
    decision = _decide(text.strip(), context, history, brains)
    return replace(decision, seconds=perf_counter() - begun)


def _decide(text: str, context: ChatContext, history: History, brains: Brains) -> Decision:
    if not text:
        return Decision("rules", text=EMPTY)
    if len(text) > LONGEST:
        return Decision("rules", text=TOO_LONG)
    if is_order(text):
        return Decision("rules", text=SMALL_TALK["injection"])
    scene = scene_of(context, history)
    text = with_sequel(reworded(text, scene), scene)
    return _continued(text, scene, history, brains.intent) or _understood(
        text, scene, history, brains
    )


def _continued(
    text: str, scene: Scene, history: History, intent: IntentModel | None
) -> Decision | None:
    """Read a message as a button of ours, or as the answer to a question of ours."""
    if text.casefold().startswith("drop: "):
        return dropped(text[6:], scene)
    plain = plain_of(text)
    if DROPPED.match(plain):
        return Decision("rules", text=LET_GO)
    if (going_on := continued(plain, scene)) is not None:
        return going_on
    if UNDO.match(f"{plain} ") and (undone := undone_rating(scene)):
        return undone
    if (correction := corrected(text, scene)) is not None:
        return correction
    if scene.conversation.pending is None and (done := agreed(text, scene)) is not None:
        return done
    pending = pending_of(scene, history) or _asked_before(scene, history, intent)
    if pending is None:
        return None
    named = tuple(_pending_films(pending.movie_ids, scene)) or scene.listed
    reading = read(text, scene.catalogue, named)
    return answered(of_person(reading, pending, scene), pending)


def _asked_before(scene: Scene, history: History, intent: IntentModel | None) -> Pending | None:
    """Return our question of which film is meant, where only the text of the chat is left."""
    if not history or history[-1][0] != "assistant" or not scene.before:
        return None
    earlier = read(scene.before, scene.catalogue)
    before = Scene(scene.catalogue, scene.conversation)
    reply = history[-1][1]
    if not WHICH_ASKED.search(fold(reply)):
        return None
    return which_of(reply, decide_offline(earlier, before, intent, last_resort=True), scene)


def _understood(text: str, scene: Scene, history: History, brains: Brains) -> Decision:
    reading = read(text, scene.catalogue, scene.listed)
    if not any(word.text[0].isalnum() or ord(word.text[0]) > EMOJI for word in reading.words):
        return Decision("rules", text=EMPTY)
    if reading.has("@inject"):
        return Decision("offline", text=SMALL_TALK["injection"])
    sure = decide_offline(reading, scene, brains.intent, last_resort=False)
    if sure is not None:
        return sure
    asked, notice = _ask_model(text, reading, scene, history, brains)
    if asked is not None:
        return asked
    decided = decide_offline(reading, scene, brains.intent, last_resort=True)
    assert decided is not None
    return replace(decided, notice=notice)


def _ask_model(
    text: str, reading: Reading, scene: Scene, history: History, brains: Brains
) -> tuple[Decision | None, str]:
    """Let the language model choose the tool, within its budget; code holds it to the words."""
    if brains.ollama is None or not brains.ollama.is_usable:
        return None, ""
    reply = next((content for role, content in reversed(history) if role == "assistant"), "")
    try:
        calls = brains.ollama.route(text, reply)
    except BrainUnavailable as error:
        log.info("routed offline why=%s", error)
        return None, f"I decided this without the language model: {error}."
    return grounded(calls, reading, scene), ""


def scene_of(context: ChatContext, history: History) -> Scene:
    """Gather what a message may refer to."""
    catalogue, conversation = context.moviewise.catalogue, context.conversation
    said = tuple(content[:LONGEST] for role, content in reversed(history) if role == "user")
    listed = listed_films(conversation, history, catalogue)
    scene = Scene(catalogue, conversation, listed, said[:4], last_reply(history))
    rated = noted(scene) if conversation.last_movie is None else None
    about = Meant(rated.title, None, rated.movie_id, rated.title) if rated else None
    return replace(scene, about=about)


def last_reply(history: History) -> str:
    """Return what we said last, if the last word was ours."""
    return history[-1][1] if history and history[-1][0] == "assistant" else ""


def _pending_films(movie_ids: Sequence[int], scene: Scene) -> list[Listed]:
    movies = [scene.catalogue.movies[i] for i in movie_ids if i in scene.catalogue.movies]
    return [Listed(movie.title, movie.year, movie.movie_id) for movie in movies]


def dropped(label: str, scene: Scene) -> Decision:
    """Take a limit off the standing request, as its chip says it."""
    args = dict(scene.conversation.request)
    for name in list(args):
        parts = [part.strip() for part in str(args[name]).split(",")]
        kept = [part for part in parts if not label.strip().endswith(part)]
        if name in ("year_from", "year_to"):
            if str(args[name]) in label.split():
                del args[name]
        elif name == "max_runtime":
            if f"{args[name]} min" in label:
                del args[name]
        elif len(kept) < len(parts) and name not in ("n", "from_watchlist"):
            args[name] = ", ".join(kept)
            if not kept:
                del args[name]
    return Decision("rules", (recommending(args),), request=args)
