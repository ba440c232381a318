"""Draws one answer while the agent yields it: steps, words, cards, panels and buttons.

Must not know who decided, nor how anything is ranked.
"""
# mypy: disallow-untyped-calls=False
# (Chainlit annotates its own functions only in part.)

import asyncio
import re
from dataclasses import dataclass, field

import chainlit as cl

from moviewise.agent.events import Cards, Chips, Choices, Event, Notice, Panel, Reworded, Step, Text
from moviewise.agent.turn import SORRY, stream_turn
from moviewise.bootstrap import App
from moviewise.domain import Account, Answer, FilmList, Question, TasteChange, Trailer
from moviewise.explanation.counterfactual import WhatIf, WhyNot
from moviewise.explanation.narrator import Explanation
from moviewise.importing import looks_like_ratings
from moviewise.tools.context import ChatContext
from moviewise.web import drawing, imports, reasons
from moviewise.web.panels import source_name
from moviewise.web.recall import conversation_json, conversation_of

PLACES = {
    "home": re.compile(r"(go |take me |back )?(to )?home( page)?", re.I),
    "import": re.compile(
        r"(can i |let me |i want to |please )?(import|upload|bring)( in)? (my |the )?(old )?"
        r"(films|movies|ratings|stars)( from .{1,40})?",
        re.I,
    ),
    "taste": re.compile(r"(show |what is |what's )?(me )?my taste( profile)?", re.I),
}
"""Places of the screen that one can name."""
MENDABLE = re.compile(rf"{re.escape(SORRY)}|The database [^.]+\.")
"""How a turn says that it failed where the same words may well succeed a moment later."""


@dataclass(slots=True)
class Drawing:
    """One answer on its way to the screen."""

    said: str
    account: Account
    app: App
    message: cl.Message = field(default_factory=lambda: cl.Message(content=""))
    is_sent: bool = False
    steps: list[cl.Step] = field(default_factory=list)
    footnotes: list[str] = field(default_factory=list)
    """What stands under the words, once they are all there."""


def names_place(text: str) -> bool:
    """Whether a message only names a place of the screen, as the buttons at the top do.

    >>> names_place("my watchlist"), names_place("my watchlist without the thrillers")
    (True, False)
    """
    return re.fullmatch(r"home|my (taste|ratings|watchlist)", text.strip(), re.I) is not None


async def answer(text: str, account: Account, app: App) -> None:
    """Answer one message, or go to the place it names."""
    place = next((p for p, words in PLACES.items() if words.fullmatch(text.strip(" .!?"))), None)
    if place == "home":
        await drawing.home(account, app.moviewise)
    elif place == "import":
        await imports.offer_file(account)
    elif looks_like_ratings(text):
        await imports.offer_pasted(text, account)
    elif place == "taste":
        await reasons.open_taste(account, app.moviewise)
        await drawing.say("This is what I believe about your taste, and where each belief is from.")
    else:
        await _turn(text, account, app)


async def _turn(text: str, account: Account, app: App) -> None:
    before = conversation_of(cl.user_session.get("conversation"))
    conversation = conversation_of(cl.user_session.get("conversation"))
    context = ChatContext(app.moviewise, account.user_id, conversation)
    drawn = Drawing(text, account, app)
    try:
        async for event in stream_turn(text, _history(), context, brains=app.brains):
            await _draw(event, drawn)
    except Exception:
        conversation = before  # said once more, it means the same
        raise
    finally:
        await asyncio.shield(_finish(drawn))
        cl.user_session.set("conversation", conversation_json(conversation))


def _history() -> list[tuple[str, str]]:
    """What was said before this message, oldest first."""
    said = cl.chat_context.to_openai()[:-1]
    spoken = [(str(turn["role"]), str(turn["content"])) for turn in said if turn["content"]]
    return [(role, words) for role, words in spoken if not looks_like_ratings(words)]


async def _draw(event: Event, drawn: Drawing) -> None:
    match event:
        case Step(label, done):
            await _step(label, done, drawn)
        case Text(token):
            await drawn.message.stream_token(token)
            if MENDABLE.fullmatch(token):
                await _attach(drawn, drawing.retry(drawn.said))
        case Cards(films):
            await _cards(films, drawn)
        case Panel(_, value):
            await _panel(value, drawn)
        case Choices(question):
            await _question(question, drawn)
        case Chips(chips):
            await _attach(drawn, drawing.chips(chips))
        case Notice(text):
            await _notice(text, drawn)
        case Reworded():
            await _reword(event, drawn)


async def _notice(text: str, drawn: Drawing) -> None:
    """Say it quietly: before the words, or under them where they are already there."""
    if drawn.message.content:
        drawn.footnotes.append(f"*{text}*")
    else:
        await drawn.message.stream_token(f"*{text}*\n\n")


async def _reword(told: Reworded, drawn: Drawing) -> None:
    """Put the model's words in the place of the template's, and say whose they are."""
    drawn.message.content = drawn.message.content.replace(told.was, told.text)
    drawn.footnotes.append(f"*Worded by {told.by}*")
    if not drawn.is_sent:
        drawn.is_sent = True
        await drawn.message.send()
    await drawn.message.update()
    if isinstance(told.value, Explanation):
        await reasons.tell_reworded(drawn.account, told.value.movie_id, told.text, told.by)


async def _step(label: str, done: bool, drawn: Drawing) -> None:
    if not done:
        run = cl.context.current_run
        step = cl.Step(name=label, type="tool", parent_id=run.id if run else None)
        drawn.steps.append(step)
        await step.__aenter__()
    elif drawn.steps:
        await drawn.steps.pop().__aexit__(None, None, None)


async def _cards(films: FilmList, drawn: Drawing) -> None:
    if films.kind == "ratings":
        await drawing.ratings(drawn.account, films)
    else:
        await _attach(drawn, drawing.shelf(films, drawn.account, drawn.app.moviewise))


async def _panel(value: object, drawn: Drawing) -> None:
    match value:
        case Explanation():
            await reasons.open_why(drawn.account, drawn.app.moviewise, value)
        case WhyNot():
            await reasons.open_why_not(drawn.account, drawn.app.moviewise, value)
        case WhatIf():
            await reasons.open_what_if(drawn.account, drawn.app.moviewise, value)
        case TasteChange():
            await drawing.tell_cards(drawn.account, value)
        case Trailer():
            drawn.footnotes.append(f"[Watch the trailer of {value.movie.title}]({value.url})")
        case Answer() if value.citations:
            quotes = [f'"{c.quote}" ({source_name(c.source)})' for c in value.citations[:4]]
            drawn.footnotes.append(f"*Source: {'; '.join(quotes)}*")


async def _question(question: Question, drawn: Drawing) -> None:
    if question.films:
        films = FilmList("Did you mean one of these?", question.films)
        await _attach(drawn, drawing.shelf(films, drawn.account, drawn.app.moviewise))
    if question.choices:
        await _attach(drawn, drawing.choices(question.text, question.choices))


async def _attach(drawn: Drawing, element: cl.CustomElement) -> None:
    """Put an element under the answer at once; words may still stream above it."""
    if not drawn.is_sent:
        drawn.is_sent = True
        await drawn.message.send()
    await element.send(for_id=drawn.message.id)


async def _finish(drawn: Drawing) -> None:
    while drawn.steps:
        await drawn.steps.pop().__aexit__(None, None, None)
    if drawn.footnotes:
        await drawn.message.stream_token("\n\n" + "\n\n".join(drawn.footnotes))
    if drawn.is_sent:
        await drawn.message.update()
    elif drawn.message.content:
        await drawn.message.send()
