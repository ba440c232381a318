"""The chat: what Chainlit calls, and what it gets to draw.

Sign-in, start, message, resume, stop and end. Drawing stands in `moviewise.web.drawing`, the cards'
own requests in `moviewise.web.actions`. Must not know ranking, storage or prompts.
"""

import asyncio
import logging
from collections import defaultdict

import chainlit as cl
from chainlit.chat_context import chat_contexts
from chainlit.session import ws_sessions_id
from chainlit.types import ThreadDict

from moviewise.errors import AccessDenied, MovieWiseError
from moviewise.web import drawing, running
from moviewise.web.actions import SORRY, register_actions, sentence, signed_in
from moviewise.web.answering import answer, names_place
from moviewise.web.history import History
from moviewise.web.sessions import chat_user

log = logging.getLogger(__name__)
app = running.get_app()
turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
"""One message at a time for each open chat."""

register_actions()


@cl.data_layer
def data_layer() -> History:
    return running.keep_history(History(app.settings.database))


@cl.password_auth_callback
async def sign_in(name: str, password: str) -> cl.User | None:
    try:
        account = await asyncio.to_thread(app.moviewise.sign_in, name, password)
    except MovieWiseError:
        return None
    return chat_user(account)


@cl.on_chat_start
async def start() -> None:
    _forget_closed()
    try:
        account = await asyncio.to_thread(signed_in)
        await drawing.welcome(account, app.moviewise, live=bool(app.settings.tmdb_api_key))
    except MovieWiseError as error:
        await drawing.say(sentence(error))
    except Exception:
        log.exception("start failed")
        await drawing.say(SORRY)


@cl.on_chat_resume
async def resume(thread: ThreadDict) -> None:
    try:
        account = await asyncio.to_thread(signed_in)
        await asyncio.to_thread(drawing.freshened, dict(thread), account, app.moviewise)
    except Exception:
        log.exception("resume failed")


@cl.on_message
async def message(said: cl.Message) -> None:
    with running.turn():
        await _answered(said)


async def _answered(said: cl.Message) -> None:
    async with turns[cl.context.session.id]:
        try:
            account = await asyncio.to_thread(signed_in)
            await drawing.name_chat(said.content, by_words=not names_place(said.content))
            await answer(said.content, account, app)
        except AccessDenied as error:
            await drawing.say(sentence(error))
        except MovieWiseError as error:
            await drawing.failed(sentence(error), said.content)
        except Exception:
            log.exception("message failed")
            await drawing.failed(SORRY, said.content)


@cl.on_stop
async def stop() -> None:
    """Let the turn end by itself: it keeps what was said so far."""


def _forget_closed() -> None:
    """Drop what is kept for chats whose connection has ended for good."""
    for kept in (turns, chat_contexts):
        for session_id in [key for key in kept if key not in ws_sessions_id]:
            kept.pop(session_id, None)
