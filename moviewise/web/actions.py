"""What the cards and panels may ask for, by name; the payload is the browser's, so it is checked.

Every answer is `{"ok", "message", ...}`; a failure is one sentence. Must not know ranking.
"""
# mypy: disallow-untyped-calls=False
# (Chainlit annotates its own functions only in part.)

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import chainlit as cl

from moviewise import cards
from moviewise.domain import Account, FilmList, Mark, TasteChange
from moviewise.errors import AccessDenied, InvalidInput, MovieWiseError
from moviewise.service import MovieWise
from moviewise.web import drawing, imports, reasons, running
from moviewise.web.payloads import movie_id_of, stars_of
from moviewise.web.recall import wish_of
from moviewise.web.sessions import account_of_token
from moviewise.web.watching import watch_props

log = logging.getLogger(__name__)
Answer = dict[str, Any]
Payload = dict[str, Any]
Handler = Callable[[Account, MovieWise, Payload], Awaitable[Answer]]
ORIGINS = ("card", "onboarding", "chat")
TITLES = {
    "rate": "A few first stars",
    "unseen": "A few first stars",
    "onboarding_page": "A few first stars",
    "complete_onboarding": "A first list of my own",
    "why": "Why this film",
    "watch": "Where to watch it",
    "more_like": "More of the same kind",
    "imported": "Ratings from elsewhere",
}
"""What a chat is called that began with a click."""
ADDED: Answer = {"added": True}
"""The answer stands at the end of the chat."""
SORRY = "Something went wrong on my side. Please try again."


def signed_in() -> Account:
    """Name who is at the other end of this chat.

    Raises:
        AccessDenied: The session was ended, or the account is gone.
    """
    token = getattr(cl.context.session, "token", None)
    account = account_of_token(token, running.get_app().moviewise.account_by_id)
    if account is None:
        raise AccessDenied("you are signed out; reload the page and sign in again")
    return account


def sentence(error: Exception) -> str:
    """Turn one of our errors into a sentence for the person."""
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."


def register_actions() -> None:
    """Tell Chainlit what the cards may call."""
    for name, handler in HANDLERS.items():
        cl.action_callback(name)(_guarded(name, handler))


def _guarded(name: str, handler: Handler) -> Callable[[cl.Action], Awaitable[Answer]]:
    async def run(action: cl.Action) -> Answer:
        payload = action.payload if isinstance(action.payload, dict) else {}
        if isinstance(payload.get("wide"), bool):
            cl.user_session.set("wide", payload["wide"])
        try:
            account = await asyncio.to_thread(signed_in)
            answer = await handler(account, running.get_app().moviewise, payload)
            await drawing.name_chat(TITLES.get(name, "Film night"), by_words=False)
        except MovieWiseError as error:
            return {"ok": False, "message": sentence(error)}
        except Exception:
            log.exception("action failed name=%s", name)
            return {"ok": False, "message": SORRY}
        return {"ok": True, "message": "", **answer}

    return run


async def rate(account: Account, moviewise: MovieWise, payload: Payload) -> Answer:
    movie_id, stars = movie_id_of(payload), stars_of(payload)
    origin = payload.get("origin") if payload.get("origin") in ORIGINS else "card"
    user_id = account.user_id
    change: TasteChange
    if stars is None:
        change = await asyncio.to_thread(moviewise.unrate, user_id, movie_id)
    else:
        change = await asyncio.to_thread(moviewise.rate, user_id, movie_id, stars, str(origin))
    told = cards.change_line(replace(change, needed=0))
    far: Answer = {"sure": None}
    if origin == "onboarding":
        sure = await asyncio.to_thread(moviewise.progress, user_id)
        far = {"sure": sure.certainty, "may_stop": sure.may_stop}
    return far | {
        "message": told,
        "stars": change.stars,
        "previous": change.previous,
        "rated": change.rated,
        "needed": change.needed,
    }


async def unseen(account: Account, moviewise: MovieWise, payload: Payload) -> Answer:
    await asyncio.to_thread(moviewise.unseen, account.user_id, movie_id_of(payload))
    return {}


async def mark(account: Account, moviewise: MovieWise, payload: Payload) -> Answer:
    name = payload.get("mark")
    if name is not None and name not in set(Mark):
        raise InvalidInput(f"{str(name)[:40]!r} is no mark; use watchlist, seen or not_interested")
    wanted = Mark(name) if name else None
    before = await asyncio.to_thread(moviewise.mark, account.user_id, movie_id_of(payload), wanted)
    return {"mark": name, "previous": before.value if before else None}


async def trailer(_: Account, moviewise: MovieWise, payload: Payload) -> Answer:
    found = await asyncio.to_thread(moviewise.trailer, movie_id_of(payload))
    return {"url": found.url, "embed_url": found.embed_url}


async def watch(_: Account, moviewise: MovieWise, payload: Payload) -> Answer:
    movie_id, country = movie_id_of(payload), str(payload.get("country") or "")
    facts = await asyncio.to_thread(moviewise.details, movie_id, country)
    return {"props": watch_props(facts)}


async def more_like(account: Account, moviewise: MovieWise, payload: Payload) -> Answer:
    films = await asyncio.to_thread(moviewise.similar, account.user_id, movie_id_of(payload))
    await drawing.say("", drawing.shelf(films, account, moviewise))
    return ADDED


async def more(account: Account, moviewise: MovieWise, payload: Payload) -> Answer:
    """Continue a shelf behind what it showed, or, with `refresh`, rank it anew."""
    shelf_id = str(payload.get("shelf"))
    shelves = cl.user_session.get("shelves") or {}
    kept = shelves.get(shelf_id)
    if kept is None:
        raise InvalidInput("this list is from an earlier visit; ask for it again")
    wish = wish_of(kept["wish"])
    if not payload.get("refresh"):
        wish = replace(wish, skip=(*wish.skip, *kept["shown"]))
    films: FilmList = await asyncio.to_thread(moviewise.recommend, account.user_id, wish)
    if not films.films:
        return {"ok": False, "message": "That was everything I know that fits."}
    drawing.remember(shelf_id, films)
    return await _other_films(films, shelf_id, account, moviewise)


async def _other_films(
    films: FilmList, shelf_id: str, account: Account, moviewise: MovieWise
) -> Answer:
    props = drawing.shelf_props(films, shelf_id, account, moviewise)
    await drawing.keep(shelf_id, props)
    return {"props": props}


async def complete_onboarding(account: Account, moviewise: MovieWise, _: Payload) -> Answer:
    missing = await asyncio.to_thread(moviewise.complete_onboarding, account.user_id)
    if missing:
        return {"ok": False, "message": f"{missing} more and your list is ready."}
    text = "Your list is ready. Every star you add from here on sharpens it."
    await drawing.home(account, moviewise, text)
    return ADDED


async def onboarding_page(account: Account, moviewise: MovieWise, payload: Payload) -> Answer:
    films = await asyncio.to_thread(moviewise.next_onboarding_page, account.user_id)
    if not films.films:
        return {"ok": False, "message": "Those were all the films I wanted to ask about."}
    return await _other_films(films, str(payload.get("shelf")), account, moviewise)


async def skip_onboarding(account: Account, moviewise: MovieWise, _: Payload) -> Answer:
    await asyncio.to_thread(moviewise.skip_onboarding, account.user_id)
    text = "As you like. Stars on any card count just the same."
    await drawing.home(account, moviewise, text)
    return ADDED


async def rate_more(account: Account, moviewise: MovieWise, _: Payload) -> Answer:
    await drawing.onboarding(account, moviewise)
    return ADDED


async def home(account: Account, moviewise: MovieWise, _: Payload) -> Answer:
    await drawing.home(account, moviewise)
    return ADDED


HANDLERS: dict[str, Handler] = {
    handler.__name__: handler
    for handler in (
        *(rate, unseen, mark, trailer, watch, more_like, more, complete_onboarding),
        *(onboarding_page, skip_onboarding, rate_more, home),
        *imports.HANDLERS,
        *reasons.HANDLERS,
    )
}
