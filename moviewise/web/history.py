"""The chat history: Chainlit's data layer on the database that also holds the ratings.

Chainlit's own layer loses rows on our databases and trusts ids that come from the browser. Here a
row is stored only in a chat of the person who is signed in, and only while they have an account.
The rows themselves are written by `store/threads.py`. It must not know films or ranking.
"""

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Annotated, Any, TypeVar, cast
from weakref import WeakValueDictionary

from chainlit.auth import get_current_user
from chainlit.context import ChainlitContextException, get_context
from chainlit.data import get_data_layer
from chainlit.data.sql_alchemy import SQLAlchemyDataLayer
from chainlit.data.utils import queue_until_user_message
from chainlit.types import (
    Feedback,
    PageInfo,
    PaginatedResponse,
    Pagination,
    ThreadFilter,
    UpdateFeedbackRequest,
)
from chainlit.user import PersistedUser, User
from fastapi import APIRouter, Depends, HTTPException
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from moviewise.errors import AccessDenied, InvalidInput, StoreError
from moviewise.store import schema, threads
from moviewise.store.engine import WRITES, open_async_engine
from moviewise.store.failures import plain_failures

log = logging.getLogger(__name__)

Result = TypeVar("Result")
Method = TypeVar("Method", bound=Callable[..., Any])
Json = dict[str, Any]
"""A row by Chainlit's own names."""

SignedIn = Annotated[Any, Depends(get_current_user)]

LONGEST_NAME = 200
LARGEST_PROPS = 512 * 1024
"""Characters of JSON in one card."""
LARGEST_PAGE = 100

_signed_in: ContextVar[str | None] = ContextVar("moviewise_signed_in", default=None)
"""Whose request this is: Chainlit signs each one in by asking the layer for its user."""


def _once_spoken(method: Method) -> Method:
    """Hold a write back until the person has said or done something in the chat."""
    hold: Any = queue_until_user_message()  # type: ignore[no-untyped-call] # Chainlit's lacks types
    return cast(Method, hold(method))


class History(SQLAlchemyDataLayer):
    """Chats, steps, cards and thumbs.

    Args:
        url: The store's own URL; the async driver is derived from it.
    """

    def __init__(self, url: str) -> None:
        engine = open_async_engine(url)
        unused: Any = object()  # without a storage client the parent warns that cards are lost
        super().__init__(engine.url.render_as_string(hide_password=False), storage_provider=unused)
        self.storage_provider = None
        self.engine = engine
        self.async_session = async_sessionmaker(engine, class_=AsyncSession)
        self._writing = engine.execution_options(**WRITES)
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def _read(self, work: Callable[[Connection], Result]) -> Result:
        with plain_failures():
            async with self.engine.begin() as db:
                return await db.run_sync(work)

    async def _write(self, work: Callable[[Connection], Result]) -> Result:
        with plain_failures():
            async with self._writing.begin() as db:
                return await db.run_sync(work)

    async def _keep(self, thread_id: str, work: Callable[[Connection], object]) -> None:
        """Write in the order of the calls; nobody awaits a failure, so it is logged."""
        async with self._turns.setdefault(thread_id, asyncio.Lock()):
            try:
                await self._write(work)
            except (StoreError, InvalidInput) as error:
                log.warning("chat_write_lost thread=%r why=%r", thread_id, str(error))

    async def _owner(self) -> str | None:
        """Name the Chainlit user of this chat session; outside of one, of this request."""
        try:
            user = get_context().session.user
        except ChainlitContextException:
            return _signed_in.get()
        if user is None or isinstance(user, PersistedUser):
            return user.id if user else None
        row = await self._read(lambda db: threads.user(db, user.identifier))
        return row["id"] if row else None

    # People

    async def get_user(self, identifier: str) -> PersistedUser | None:
        row = await self._read(lambda db: threads.user(db, identifier))
        _signed_in.set(row["id"] if row else None)
        return PersistedUser(**row) if row else None

    async def create_user(self, user: User) -> PersistedUser | None:
        """Add or refresh the row of somebody who has an account; nobody else gets one."""
        await self._write(lambda db: threads.save_user(db, user.identifier, user.metadata))
        return await self.get_user(user.identifier)

    # Threads

    async def get_thread_author(self, thread_id: str) -> str:
        """Name the owner; empty where there is none, which Chainlit answers with 404."""
        return await self._read(lambda db: threads.author(db, thread_id))

    async def get_thread(self, thread_id: str) -> Any:  # noqa: ANN401 - Chainlit's own dictionary
        """Give a chat with all that hangs on it.

        Raises:
            ConnectionRefusedError: The id is not one of ours; with it the socket is refused.
        """
        if not threads.is_uuid(thread_id):
            raise ConnectionRefusedError("this chat does not exist; start a new one")
        found = await self.get_all_user_threads(thread_id=thread_id)
        return found[0] if found else None

    async def get_all_user_threads(
        self, user_id: str | None = None, thread_id: str | None = None
    ) -> Any:  # noqa: ANN401 - Chainlit's own dictionaries
        table = schema.threads
        wanted = table.c.id == thread_id if thread_id else table.c.userId == (user_id or "")
        return await self._read(lambda db: threads.whole(db, wanted, self.user_thread_limit or 1))

    async def list_threads(self, pagination: Pagination, filters: ThreadFilter) -> Any:  # noqa: ANN401
        """Give one page of the sidebar, the latest chat first."""
        size = min(max(pagination.first, 1), LARGEST_PAGE)
        rows = await self._read(
            lambda db: threads.page(
                db,
                filters.userId or "",
                size + 1,
                after=pagination.cursor,
                search=filters.search,
                thumb=filters.feedback,
            )
        )
        listed = rows[:size]
        ends = (listed[0]["id"], listed[-1]["id"]) if listed else (None, None)
        return PaginatedResponse(data=listed, pageInfo=PageInfo(len(rows) > size, *ends))

    async def update_thread(
        self,
        thread_id: str,
        name: str | None = None,
        user_id: str | None = None,  # noqa: ARG002 - the session says whose it is
        metadata: Json | None = None,
        tags: list[str] | None = None,
    ) -> None:
        given = {"name": name and name[:LONGEST_NAME], "tags": tags, "metadata": metadata}
        changes = {key: value for key, value in given.items() if value is not None}
        owner = await self._owner()
        await self._keep(thread_id, lambda db: threads.keep_thread(db, thread_id, owner, changes))

    async def delete_thread(self, thread_id: str) -> None:
        """Delete a chat and all that hangs on it; Chainlit has checked whose it is."""
        await self._write(lambda db: threads.delete_thread(db, thread_id))

    # Steps

    @_once_spoken
    async def create_step(self, step_dict: Mapping[str, Any]) -> None:
        await self._keep_step(dict(step_dict))

    @_once_spoken
    async def update_step(self, step_dict: Mapping[str, Any]) -> None:
        await self._keep_step(dict(step_dict))

    async def _keep_step(self, step: Json) -> None:
        owner = await self._owner()
        await self._keep(step.get("threadId") or "", lambda db: threads.save_step(db, step, owner))

    @_once_spoken
    async def delete_step(self, step_id: str) -> None:
        own = get_context().session.thread_id
        await self._keep(own, lambda db: threads.delete_step(db, step_id, own))

    # Cards

    @_once_spoken
    async def create_element(self, element: Any) -> None:  # noqa: ANN401 - any of Chainlit's
        """Store a card of this session's own chat; the props are all there is to it."""
        own, owner = get_context().session.thread_id, await self._owner()
        if element.type != "custom" or not element.for_id or element.thread_id != own:
            return
        if not _is_storable(element.props):
            log.warning("card_refused thread=%r", own)
            return
        row = _card(element)
        await self._keep(own, lambda db: threads.save_element(db, row, owner))

    @_once_spoken
    async def delete_element(self, element_id: str, thread_id: str | None = None) -> None:  # noqa: ARG002 - the session's own chat counts
        own = get_context().session.thread_id
        await self._keep(own, lambda db: threads.delete_element(db, element_id, own))

    async def get_element(self, thread_id: str, element_id: str) -> Any:  # noqa: ANN401
        return await self._read(lambda db: threads.element(db, thread_id, element_id))

    # Thumbs

    async def upsert_feedback(self, feedback: Feedback) -> str:
        """Store the one thumb of an answer.

        Raises:
            HTTPException: 404 when the answer is not in a chat of this person.
        """
        about, value, comment = feedback.forId, feedback.value, feedback.comment
        owner = _signed_in.get()
        return await self._own(lambda db: threads.save_feedback(db, about, value, comment, owner))

    async def delete_feedback(self, feedback_id: str) -> bool:
        """Take a thumb back.

        Raises:
            HTTPException: 404 when it is not this person's.
        """
        owner = _signed_in.get()
        await self._own(lambda db: threads.delete_feedback(db, feedback_id, owner))
        return True

    async def _own(self, work: Callable[[Connection], Result]) -> Result:
        try:
            return await self._write(work)
        except AccessDenied as error:
            raise HTTPException(status_code=404, detail=str(error)) from error


def guard_sockets() -> None:
    """Refuse chat sessions under an id that our page would not make; Chainlit takes any.

    To be called once, when Chainlit is mounted.
    """
    from chainlit.server import sio
    from chainlit.socket import connect

    async def guarded(sid: str, environ: Json, auth: object) -> object:
        if not isinstance(auth, dict) or not threads.is_uuid(str(auth.get("sessionId"))):
            raise ConnectionRefusedError("this is no session of ours; reload the page")
        return await connect(sid, environ, auth)

    sio.on("connect", guarded)


def routes() -> APIRouter:
    """Give the route for thumbs; Chainlit's own answers 500 whatever is wrong."""
    router = APIRouter(include_in_schema=False)

    @router.put("/feedback")
    async def keep_thumb(update: UpdateFeedbackRequest, _: SignedIn) -> dict[str, object]:
        layer: Any = get_data_layer()  # type: ignore[no-untyped-call] # Chainlit's lacks types
        try:
            return {"success": True, "feedbackId": await layer.upsert_feedback(update.feedback)}
        except StoreError as error:
            raise HTTPException(status_code=503, detail=str(error)) from error

    return router


def _is_storable(props: object) -> bool:
    """Tell whether props can be kept as JSON that every browser reads, and are not too large."""
    try:
        return len(json.dumps(props, allow_nan=False)) <= LARGEST_PROPS
    except (ValueError, TypeError, RecursionError):
        return False


def _card(element: Any) -> Json:  # noqa: ANN401 - any of Chainlit's
    return {
        "id": element.id,
        "threadId": element.thread_id,
        "type": "custom",
        "name": element.name,
        "display": element.display,
        "forId": element.for_id,
        "mime": "application/json",
        "props": element.props,
    }
