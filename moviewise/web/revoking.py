"""Ends the open chats of whoever was signed out everywhere, disabled or deleted, within a second.

A socket asks for nothing while it is open, so the guard at the door never sees it again; and an
account may be ended by another process, such as a command. Must not know why it was ended.
"""

import asyncio
import logging
from collections.abc import Callable, Collection

from chainlit.auth.jwt import decode_jwt
from chainlit.session import WebsocketSession, ws_sessions_id

from moviewise.domain import Account, UserId
from moviewise.errors import StoreError
from moviewise.web.sessions import account_of_token

log = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds between two looks; each is one query however many chats are open."""
ENDED = {"kind": "mw:ended"}
"""Tells the page to go to the door."""

AccountsOf = Callable[[Collection[UserId]], list[Account]]


async def keep_watch(accounts_of: AccountsOf) -> None:
    """Look again and again, until cancelled."""
    while True:
        await asyncio.sleep(PAUSE)
        try:
            await cut_off_revoked(accounts_of)
        except StoreError as error:
            log.warning("sessions not checked kind=%s", type(error).__name__)


async def cut_off_revoked(accounts_of: AccountsOf) -> None:
    """End every open chat whose token is worth nothing any more."""
    open_chats = [session for session in ws_sessions_id.values() if session.token]
    if not open_chats:
        return
    user_ids = {user_id for chat in open_chats if (user_id := _claimed(chat)) is not None}
    found = await asyncio.to_thread(accounts_of, user_ids)
    accounts = {account.user_id: account for account in found}
    for chat in open_chats:
        if account_of_token(chat.token, accounts.get) is None:
            await _cut_off(chat)


async def _cut_off(chat: WebsocketSession) -> None:
    from chainlit.server import sio

    chat.to_clear = True
    await sio.emit("window_message", ENDED, to=chat.socket_id)
    await sio.disconnect(chat.socket_id)
    log.info("chat ended reason=revoked")


def _claimed(chat: WebsocketSession) -> UserId | None:
    try:
        return int(decode_jwt(chat.token or "").metadata["user_id"])
    except Exception:  # whatever is wrong with a token, it is nobody's
        return None
