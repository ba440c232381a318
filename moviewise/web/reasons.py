"""The panels of reasons in the chat: opened, refreshed, corrected, reworded and taken along.

Must not know ranking, nor how a sentence is checked.
"""
# mypy: disallow-untyped-calls=False
# (Chainlit annotates its own functions only in part.)

import asyncio
import json
from typing import Any

import chainlit as cl

from moviewise.agent.ollama.brain import OllamaBrain
from moviewise.agent.ollama.voice import Pen
from moviewise.domain import Account, Exclusion, MovieId
from moviewise.errors import InvalidInput
from moviewise.explanation.counterfactual import WhatIf, WhyNot
from moviewise.explanation.narrator import Explanation
from moviewise.explanation.taste import as_json, as_text
from moviewise.service import MovieWise
from moviewise.service.reasons import fewest_ratings, keep_reason, told_before
from moviewise.web import drawing, reason_panels, running
from moviewise.web.payloads import movie_id_of, stars_of
from moviewise.web.recall import conversation_json, conversation_of

Json = dict[str, Any]
FORMS = ("text", "json")


async def open_why(
    account: Account, moviewise: MovieWise, why: Explanation, *, may_reword: bool = False
) -> None:
    """Open the panel of reasons, and keep what it says for later."""
    props = await asyncio.to_thread(why_props, account, moviewise, why, may_reword=may_reword)
    await asyncio.to_thread(keep_reason, moviewise, account.user_id, why)
    await drawing.panel(f"Why {props['movie']['title']}?", drawing.element("WhyPanel", props))


def why_props(
    account: Account, moviewise: MovieWise, why: Explanation, *, may_reword: bool
) -> Json:
    """Fetch what the panel of reasons shows."""
    return reason_panels.why_props(
        why,
        moviewise.catalogue.movies,
        moviewise.person(account.user_id).exclusions,
        user=str(account.user_id),
        stamp=drawing.stamp(),
        told=told_before(moviewise, account.user_id, why.movie_id),
        may_reword=may_reword,
    )


async def open_why_not(account: Account, moviewise: MovieWise, found: WhyNot) -> None:
    """Open the panel of what holds a film back."""
    props = await asyncio.to_thread(why_not_props, account, moviewise, found)
    await drawing.panel(f"Why not {found.movie.title}?", drawing.element("WhyPanel", props))


def why_not_props(account: Account, moviewise: MovieWise, found: WhyNot) -> Json:
    """Fetch what the panel of a film held back shows."""
    return reason_panels.why_not_props(
        found,
        moviewise.catalogue.movies,
        moviewise.person(account.user_id).exclusions,
        user=str(account.user_id),
        stamp=drawing.stamp(),
    )


async def open_what_if(account: Account, moviewise: MovieWise, found: WhatIf) -> None:
    """Open the panel of the list as it would be."""
    props = what_if_props(account, moviewise, found)
    await drawing.panel(f"What if: {found.movie.title}", drawing.element("WhatIfPanel", props))


def what_if_props(account: Account, moviewise: MovieWise, found: WhatIf) -> Json:
    """Make what the panel of another list shows."""
    movies, user = moviewise.catalogue.movies, str(account.user_id)
    return reason_panels.what_if_props(found, movies, user=user, stamp=drawing.stamp())


async def open_taste(account: Account, moviewise: MovieWise) -> None:
    """Open the panel of what we believe."""
    props = await asyncio.to_thread(taste_props, account, moviewise)
    await drawing.panel("Your taste", drawing.element("TastePanel", props))


def taste_props(account: Account, moviewise: MovieWise) -> Json:
    """Fetch what the panel of beliefs shows."""
    view, movies = moviewise.taste(account.user_id), moviewise.catalogue.movies
    user = str(account.user_id)
    return reason_panels.taste_props(view, movies, user=user, stamp=drawing.stamp())


async def tell_reworded(account: Account, movie_id: MovieId, text: str, by: str) -> None:
    """Tell the open panel of a film the words that the chat has got."""
    told = {"kind": "mw:worded", "user": str(account.user_id), "movie_id": movie_id}
    await cl.send_window_message(told | {"text": text, "by": by})


# What the panels ask for


async def why(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    movie_id = movie_id_of(payload)
    found = await asyncio.to_thread(moviewise.explain, account.user_id, movie_id)
    may_reword = _speaker() is not None
    if payload.get("refresh"):
        props = await asyncio.to_thread(why_props, account, moviewise, found, may_reword=may_reword)
        return {"props": props}
    _note_about(movie_id)
    await open_why(account, moviewise, found, may_reword=may_reword)
    return {"added": not drawing.is_wide()}


async def why_not(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    found = await asyncio.to_thread(moviewise.why_not, account.user_id, movie_id_of(payload))
    return {"props": await asyncio.to_thread(why_not_props, account, moviewise, found)}


async def what_if(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    movie_id, stars = movie_id_of(payload), stars_of(payload)
    found = await asyncio.to_thread(moviewise.what_if, account.user_id, movie_id, stars)
    return {"props": what_if_props(account, moviewise, found)}


async def reword(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    """Let the model word a reason that stands already; no words where the template is better."""
    movie_id, speaker = movie_id_of(payload), _speaker()
    if speaker is None or speaker.wording is None:
        return {"text": ""}
    pen = Pen(speaker)
    try:
        found = await asyncio.to_thread(
            moviewise.explain, account.user_id, movie_id, write=pen.explain, mode=speaker.wording
        )
    except asyncio.CancelledError:
        pen.stopped.set()
        raise
    worded = found.narrator == "ollama"
    return {"text": found.text if worded else "", "by": speaker.name}


async def smallest_set(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    """Search longer for the fewest ratings that keep a film in the top ten."""
    movie_id = movie_id_of(payload)
    found = await asyncio.to_thread(fewest_ratings, moviewise, account.user_id, movie_id)
    return {"smallest": reason_panels.smallest_props(found, moviewise.catalogue.movies)}


async def taste(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    if payload.get("refresh"):
        return {"props": await asyncio.to_thread(taste_props, account, moviewise)}
    await open_taste(account, moviewise)
    return {"added": not drawing.is_wide()}


async def taste_file(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    """Hand the taste out as a file, as text or as JSON."""
    form = payload.get("form")
    if form not in FORMS:
        raise InvalidInput(f"{str(form)[:20]!r} is no form of a file; use text or json")
    view = await asyncio.to_thread(moviewise.taste, account.user_id)
    if form == "json":
        content = json.dumps(as_json(view), ensure_ascii=False, indent=1)
        return {"name": "my-taste.json", "type": "application/json", "content": content}
    content = as_text(view, moviewise.catalogue.movies)
    return {"name": "my-taste.txt", "type": "text/plain", "content": content}


async def exclude(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    await asyncio.to_thread(moviewise.exclude, account.user_id, exclusion_of(payload))
    return {}


async def include(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    await asyncio.to_thread(moviewise.include, account.user_id, exclusion_of(payload))
    return {}


def exclusion_of(payload: Json) -> Exclusion:
    """Read what is to be left out.

    Raises:
        InvalidInput: It is neither a rating nor a feature.
    """
    kind, key = str(payload.get("kind")), str(payload.get("key"))
    if kind not in ("rating", "feature") or (kind == "rating" and not key.isdigit()):
        raise InvalidInput(f"{kind[:20]!r} {key[:40]!r} cannot be left out; name a rating's film")
    return Exclusion(kind, key[:200])


def _speaker() -> OllamaBrain | None:
    """Name the model that may word reasons now; none where the template is better."""
    speaker = running.get_app().brains.ollama
    return speaker if speaker and speaker.can_speak and speaker.wording else None


def _note_about(movie_id: MovieId) -> None:
    """Let "it" in the next sentence mean the film whose panel was opened."""
    conversation = conversation_of(cl.user_session.get("conversation"))
    conversation.last_movie = movie_id
    cl.user_session.set("conversation", conversation_json(conversation))


HANDLERS = (
    *(why, why_not, what_if, reword, smallest_set),
    *(taste, taste_file, exclude, include),
)
