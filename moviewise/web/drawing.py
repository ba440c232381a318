"""Puts values on the screen: messages, shelves of cards and panels. Must not know ranking."""
# mypy: disallow-untyped-calls=False
# (Chainlit annotates its own functions only in part.)

import asyncio
import json
import uuid
from collections.abc import Sequence
from dataclasses import asdict
from http.cookies import SimpleCookie
from typing import Any

import chainlit as cl
from chainlit.data import get_data_layer

from moviewise import cards
from moviewise.agent.events import Chip
from moviewise.domain import Account, Choice, FilmList, OnboardingStage, TasteChange
from moviewise.service import MovieWise
from moviewise.web import panels

Props = dict[str, Any]


def shelf(
    films: FilmList, account: Account, moviewise: MovieWise, *, row: bool = False
) -> cl.CustomElement:
    """Make a shelf of cards and remember its wish, so that it can be continued."""
    shelf_id = str(uuid.uuid4())
    props = shelf_props(films, shelf_id, account, moviewise) | {"row": row}
    remember(shelf_id, films)
    return cl.CustomElement(id=shelf_id, name="MovieCards", props=props, display="inline")


async def keep(element_id: str, props: Props) -> None:
    """Keep an element as it now is without drawing it anew: a redrawn chat closes its panels."""
    layer, thread_id = get_data_layer(), cl.context.session.thread_id
    kept = await layer.get_element(thread_id, element_id) if layer else None
    if layer is None or kept is None:
        return
    now = {**kept["props"], **props, "row": kept["props"].get("row", False)}
    again = cl.CustomElement(id=element_id, name=kept["name"], props=now, for_id=kept["forId"])
    await layer.create_element(again)


def shelf_props(films: FilmList, shelf_id: str, account: Account, moviewise: MovieWise) -> Props:
    """Make the props of a shelf."""
    minimum, user = moviewise.policy.min_ratings, str(account.user_id)
    props = cards.shelf_props(films, shelf=shelf_id, user=user, minimum=minimum)
    return props | {"live": moviewise.live is not None}


def remember(shelf_id: str, films: FilmList) -> None:
    """Keep what a shelf was asked for and has shown, where it can be continued."""
    if films.wish is None:
        return
    shelves = dict(cl.user_session.get("shelves") or {})
    shown = [film.movie.movie_id for film in films.films]
    shelves[shelf_id] = {"wish": asdict(films.wish), "shown": shown}
    cl.user_session.set("shelves", dict(list(shelves.items())[-40:]))


def element(name: str, props: Props) -> cl.CustomElement:
    return cl.CustomElement(name=name, props=props, display="inline")


async def say(text: str, *elements: cl.CustomElement) -> None:
    """Send one message; its elements stand in the order given."""
    message = await cl.Message(content=text).send()
    for each in elements:
        await each.send(for_id=message.id)


async def failed(told: str, message: str) -> None:
    """Say what went wrong, with a button that asks the same once more."""
    await say(told, retry(message))


def retry(message: str) -> cl.CustomElement:
    """Make the button that asks the same once more.

    Nothing is done twice by it: a question changes nothing, a rating or a mark is set and not
    added, and a conversation stands where it stood before the failure.
    """
    return element("Retry", {"message": message, "stamp": stamp()})


async def welcome(account: Account, moviewise: MovieWise, *, live: bool) -> None:
    """Open a chat: newcomers and those halfway get films to rate, everyone else Home."""
    stage = await asyncio.to_thread(moviewise.stage, account.user_id)
    asking = stage in (OnboardingStage.NEW, OnboardingStage.ASKING)
    films = await asyncio.to_thread(_first_lists, account, moviewise, asking)
    minimum, rated = moviewise.policy.min_ratings, films[0].rated
    greeting = panels.greeting_props(
        account, stage=stage.value, rated=rated, minimum=minimum, live=live
    )
    shelves = (shelf(one, account, moviewise, row=not asking) for one in films)
    await say("", element("Greeting", greeting), *shelves)


def _first_lists(account: Account, moviewise: MovieWise, asking: bool) -> list[FilmList]:
    if asking:
        return [moviewise.onboarding(account.user_id)]
    return moviewise.home(account.user_id)


async def home(account: Account, moviewise: MovieWise, text: str = "") -> None:
    """Show Home: the person's own list and what most people love."""
    films = await asyncio.to_thread(moviewise.home, account.user_id)
    await say(text, *(shelf(one, account, moviewise, row=True) for one in films))


async def onboarding(account: Account, moviewise: MovieWise) -> None:
    """Show films to rate."""
    films = await asyncio.to_thread(moviewise.onboarding, account.user_id)
    await say("", shelf(films, account, moviewise))


async def ratings(account: Account, films: FilmList) -> None:
    """Open the panel of everything rated."""
    props = panels.ratings_props(films, user=str(account.user_id), stamp=stamp())
    await panel("Your ratings", element("RatingsPanel", props))


async def panel(title: str, content: cl.CustomElement) -> None:
    """Show a panel at the side of a wide screen, in the chat on a narrow one.

    At the side it is an element of the chat like any other, since Chainlit closes a side that no
    element claims at the next card. One stands there at a time, and none is kept.
    """
    if not is_wide():
        await say(f"**{title}**", content)
        return
    before, now = cl.user_session.get("panel"), f"{content.name}-{cl.context.session.id}"
    content.id, content.display = now, "side"
    content.props["title"] = title
    content.content = json.dumps(content.props)
    await content.send(for_id="", persist=False)
    if before and before != now:
        await cl.context.emitter.emit("remove_element", {"id": before})
    cl.user_session.set("panel", now)


def chips(found: Sequence[Chip]) -> cl.CustomElement:
    props = [{"label": chip.label, "message": chip.message} for chip in found]
    return element("Chips", {"chips": props})


def choices(text: str, found: Sequence[Choice]) -> cl.CustomElement:
    props = [{"label": choice.label, "message": choice.message} for choice in found]
    return element("Choices", {"text": text, "choices": props})


async def tell_cards(account: Account, change: TasteChange) -> None:
    """Tell every open card of a rating that was given in words."""
    told = {
        "kind": "mw:told",
        "user": str(account.user_id),
        "movie_id": change.movie.movie_id,
        "stars": change.stars,
        "rated": change.rated,
        "needed": change.needed,
    }
    await cl.send_window_message(told)


def freshened(thread: Props, account: Account, moviewise: MovieWise) -> None:
    """Lay today's stars and marks over the cards of an old chat; the database is the truth."""
    person = moviewise.person(account.user_id)
    stars, needed = person.stars, moviewise.policy.needed(person)
    for kept in thread.get("elements") or []:
        props = kept.get("props")
        if kept.get("type") != "custom" or not isinstance(props, dict):
            continue
        if "rated" in props:
            props.update(rated=len(person.ratings), needed=needed)
        for key in ("movies", "parts", "ratings"):
            for movie in props.get(key) or []:
                mark = person.marks.get(movie["movie_id"])
                movie.update(stars=stars.get(movie["movie_id"], 0), mark=mark and mark.value)


async def name_chat(title: str, *, by_words: bool) -> None:
    """Give a chat that began with a click a title, until the first words give a better one."""
    named = cl.user_session.get("named")
    if named == "words" or (named and not by_words):
        return
    cl.user_session.set("named", "words" if by_words else "click")
    if by_words and not named:
        return  # Chainlit takes the first words by itself
    session, layer = cl.context.session, get_data_layer()
    if layer:
        await layer.update_thread(session.thread_id, name=title[:80])
    told = {"interaction": title[:80], "thread_id": session.thread_id}
    await cl.context.emitter.emit("first_interaction", told)


def is_wide() -> bool:
    """Whether the page said that it is wide, else what the browser's name suggests."""
    said = cl.user_session.get("wide")
    if isinstance(said, bool):
        return said
    environ = getattr(cl.context.session, "environ", None) or {}
    cookie = SimpleCookie(environ.get("HTTP_COOKIE", "")).get("mw-wide")
    return cookie.value == "1" if cookie else "Mobi" not in environ.get("HTTP_USER_AGENT", "")


def stamp() -> str:
    return uuid.uuid4().hex[:8]
