"""Imports in the chat: the offer, the report, a choice where a line is unclear, and the way back.

A file goes to our API and comes here as the API's own answer; a pasted table is imported only when
its person says so. Must not know formats or matching.
"""
# mypy: disallow-untyped-calls=False
# (Chainlit annotates its own functions only in part.)

import asyncio
from typing import Annotated, Any, TypeVar
from uuid import UUID

from chainlit.chat_context import chat_context
from chainlit.element import CustomElement
from pydantic import BaseModel, Field, ValidationError

from moviewise.domain import Account
from moviewise.errors import InvalidInput
from moviewise.service import MovieWise
from moviewise.web import drawing
from moviewise.web.api.schemas import Imported

Json = dict[str, Any]
Sent = TypeVar("Sent", bound=BaseModel)
MOST_CHOICES, MOST_NAMED = 30, 12
"""Lines of a report that are shown one by one."""
PASTED = "what you pasted"


class Batch(BaseModel):
    """Which import."""

    batch: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]


class Chosen(Batch):
    """The film that an unclear line meant."""

    movie_id: Annotated[int, Field(ge=0, le=2**53, strict=True)]
    stars: Annotated[float, Field(ge=0.5, le=5, multiple_of=0.5)]


async def offer_file(account: Account) -> None:
    """Show the button that opens the file dialog."""
    text = "With pleasure. I read Letterboxd, IMDb, Trakt and MovieLens exports."
    await drawing.say(text, drawing.element("Import", {"user": str(account.user_id)}))


async def offer_pasted(text: str, account: Account) -> None:
    """Ask whether a table in the chat shall be imported; nothing is written before a yes."""
    lines = len(text.strip().splitlines()) - 1
    told = f"That looks like a table of {lines} rating{'s' if lines != 1 else ''}."
    props = {"user": str(account.user_id), "pasted": chat_context.get()[-1].id, "lines": lines}
    await drawing.say(f"{told} Shall I import it?", drawing.element("Import", props))


async def import_pasted(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    """Import a table that stands in this chat."""
    said = (m.content for m in chat_context.get() if m.id == payload.get("message"))
    text = next(said, None)
    if text is None:
        raise InvalidInput("I do not see that table any more; paste it again")
    batch, report = await asyncio.to_thread(
        moviewise.import_ratings, account.user_id, PASTED, text.encode()
    )
    return await _report(Imported.of(batch, report), account, moviewise)


async def imported(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    """Tell in the chat what the API made of a file."""
    return await _report(_read(Imported, payload.get("report")), account, moviewise)


async def choose_import(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    """Store the film that an unclear line meant, as a part of its import."""
    chosen = _read(Chosen, payload)
    change = await asyncio.to_thread(
        moviewise.add_to_import, account.user_id, chosen.batch, chosen.movie_id, chosen.stars
    )
    now = await asyncio.to_thread(standing, account, moviewise)
    return {"message": f"Noted: {change.movie.name}, {chosen.stars:g}.", **now}


async def undo_import(account: Account, moviewise: MovieWise, payload: Json) -> Json:
    """Take a whole import back."""
    batch = _read(Batch, payload).batch
    undone = await asyncio.to_thread(moviewise.undo_import, account.user_id, batch)
    told = f"Undone: {undone} rating{'s' if undone != 1 else ''} went back to what they were."
    told = told if undone else "Nothing of this import was left."
    await drawing.keep(_element_id(batch), {"undone": told})
    return {"message": told, **await asyncio.to_thread(standing, account, moviewise)}


HANDLERS = (imported, import_pasted, choose_import, undo_import)


async def _report(found: Imported, account: Account, moviewise: MovieWise) -> Json:
    now = await asyncio.to_thread(standing, account, moviewise)
    props = report_props(found, str(account.user_id), now["needed"])
    element_id = _element_id(found.batch)
    await drawing.say("", CustomElement(id=element_id, name="Import", props=props))
    return {"added": True, **now}


def standing(account: Account, moviewise: MovieWise) -> Json:
    """Say what the person has rated now, for the cards that are open."""
    person = moviewise.person(account.user_id)
    needed = moviewise.policy.needed(person)
    return {"stars": person.stars, "rated": len(person.ratings), "needed": needed}


def report_props(found: Imported, user: str, needed: int) -> Json:
    """Say in plain words what an import found; long lists are cut, and say so."""
    return {
        "user": user,
        "batch": found.batch,
        "matched": found.matched,
        "needed": needed,
        "summary": found.summary,
        "choices": [choice.model_dump() for choice in found.choices[:MOST_CHOICES]],
        "unclear": len(found.choices),
        "unknown": [title[:80] for title in found.unknown[:MOST_NAMED]],
        "strangers": len(found.unknown),
        "problems": found.problems[:3],
    }


def _element_id(batch: str) -> str:
    return str(UUID(batch))


def _read(model: type[Sent], sent: object) -> Sent:
    try:
        return model.model_validate(sent)
    except ValidationError as error:
        raise InvalidInput("that is not something an import can be told; import again") from error
