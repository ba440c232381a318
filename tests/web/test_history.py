import asyncio
import logging
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import AsyncMock, Mock

import pytest
from chainlit.context import ChainlitContext, context_var
from chainlit.element import CustomElement, Image
from chainlit.emitter import BaseChainlitEmitter
from chainlit.session import WebsocketSession
from chainlit.types import Feedback, Pagination, ThreadFilter
from chainlit.user import PersistedUser, User
from databases import BOTH, empty_database
from fastapi import FastAPI, HTTPException
from sqlalchemy import event, func, select

from moviewise.domain import Account, Rating
from moviewise.errors import StoreError
from moviewise.store import Store, schema
from moviewise.web.history import History, guard_sockets, routes


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with empty_database(request.param, tmp_path) as url:
        yield url


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = Store(url)
    store.migrate()
    yield store
    store.close()


@pytest.fixture
async def history(url: str, store: Store) -> AsyncIterator[History]:
    history = History(url)
    yield history
    await history.close()


@pytest.fixture
async def ann(store: Store, history: History) -> PersistedUser:
    store.create_account("Ann", "h")
    return await history.create_user(User("Ann", metadata={"role": "user"}))


@pytest.fixture
async def bob(store: Store, history: History) -> PersistedUser:
    store.create_account("Bob", "h")
    return await history.create_user(User("Bob"))


@contextmanager
def chat_of(user: User, thread_id: str | None = None) -> Iterator[str]:
    """Be in a chat session of a person; gives the id of its thread."""
    session = Mock(spec=WebsocketSession)
    session.user, session.has_first_interaction = user, True
    session.thread_id = thread_id or str(uuid.uuid4())
    token = context_var.set(ChainlitContext(session, emitter=Mock(spec=BaseChainlitEmitter)))
    try:
        yield session.thread_id
    finally:
        context_var.reset(token)


def message(thread_id: str, output: str = "hello", **more: object) -> dict[str, object]:
    return {
        "id": str(uuid.uuid4()),
        "threadId": thread_id,
        "name": "someone",
        "type": "assistant_message",
        "output": output,
        "streaming": False,
        "isError": False,
        "createdAt": f"2026-01-01T00:00:{next(_seconds):06.3f}Z",
        "metadata": {},
        "tags": None,
        **more,
    }


_seconds = iter(range(1, 10**9))


def card(thread_id: str, props: dict[str, object], **more: object) -> CustomElement:
    return CustomElement(
        name="MovieCards", props=props, thread_id=thread_id, for_id="a message", **more
    )


async def chat(history: History, user: User, *texts: str, name: str = "a chat") -> str:
    """Store a chat with a title and messages; gives its id."""
    with chat_of(user) as thread_id:
        await history.update_thread(thread_id, name=name, user_id=user.id)
        for text in texts:
            await history.create_step(message(thread_id, text))
    return thread_id


async def sidebar(history: History, user: User, first: int = 20, **filters: object):
    return await history.list_threads(
        Pagination(first=first, cursor=filters.pop("cursor", None)),
        ThreadFilter(userId=user.id, **filters),
    )


async def count(history: History) -> dict[str, int]:
    async with history.engine.begin() as db:
        return {
            table.name: (await db.execute(select(func.count()).select_from(table))).scalar_one()
            for table in schema.metadata.sorted_tables
        }


# Messages


async def test_a_message_survives_with_everything_chainlit_gives_it(
    history: History, ann: PersistedUser
) -> None:
    with chat_of(ann) as thread_id:
        said = message(
            thread_id,
            "Bonjour \u201c\u00e9\u201d \U0001f3ac",
            type="user_message",
            modes={"depth": "deep"},
            tags=["evening"],
            metadata={"k": [1, 2]},
            command="home",
            generation={"model": "m"},
            showInput="json",
            input="{}",
            icon="unknown to the table",
        )
        await history.create_step(said)

    (kept,) = (await history.get_thread(thread_id))["steps"]
    for key in ("id", "output", "modes", "tags", "metadata", "command", "generation", "isError"):
        assert kept[key] == said[key], key
    assert kept["streaming"] is False


async def test_text_with_nul_and_broken_characters_is_not_lost(
    history: History, ann: PersistedUser
) -> None:
    thread_id = await chat(history, ann, "a\0b\ud800c")

    assert (await history.get_thread(thread_id))["steps"][0]["output"] == "a\ufffdb\ufffdc"


async def test_the_last_of_many_updates_at_once_is_what_stays(
    history: History, ann: PersistedUser
) -> None:
    with chat_of(ann) as thread_id:
        said = message(thread_id, "")
        await asyncio.gather(
            history.create_step(dict(said)),
            *(history.update_step({**said, "output": f"word {n}"}) for n in range(30)),
        )

    (kept,) = (await history.get_thread(thread_id))["steps"]
    assert kept["output"] == "word 29"


async def test_a_message_that_comes_before_its_thread_finds_its_owner(
    history: History, ann: PersistedUser
) -> None:
    with chat_of(ann) as thread_id:
        await history.create_step(message(thread_id, "first"))
        await history.update_thread(thread_id, name="first", user_id=ann.id, tags=["p"])

    thread = await history.get_thread(thread_id)
    assert (thread["name"], thread["userIdentifier"], thread["tags"]) == ("first", "Ann", ["p"])
    assert await history.get_thread_author(thread_id) == "Ann"


async def test_a_deleted_message_takes_its_card_and_thumb_along(
    history: History, ann: PersistedUser
) -> None:
    with chat_of(ann) as thread_id:
        said, stays = message(thread_id), message(thread_id)
        await history.create_step(said)
        await history.create_step(stays)
        element = card(thread_id, {})
        element.for_id = said["id"]
        await history.create_element(element)
        await history.get_user("Ann")
        await history.upsert_feedback(Feedback(forId=said["id"], value=1))
        await history.delete_step(said["id"])

    assert {k: v for k, v in (await count(history)).items() if k in _CHAT} == {
        "users": 1,
        "threads": 1,
        "steps": 1,
        "elements": 0,
        "feedbacks": 0,
    }


_CHAT = ("users", "threads", "steps", "elements", "feedbacks")


# Cards


async def test_a_card_comes_back_with_its_props(history: History, ann: PersistedUser) -> None:
    props = {"movies": [{"movie_id": 1, "title": "Am\u00e9lie", "stars": 4.5, "mark": None}]}
    with chat_of(ann) as thread_id:
        element = card(thread_id, props)
        await history.create_element(element)

    (kept,) = (await history.get_thread(thread_id))["elements"]
    assert (kept["props"], kept["name"], kept["type"]) == (props, "MovieCards", "custom")
    assert (await history.get_element(thread_id, element.id))["props"] == props
    assert await history.get_element(str(uuid.uuid4()), element.id) is None


async def test_a_changed_card_keeps_its_place(history: History, ann: PersistedUser) -> None:
    with chat_of(ann) as thread_id:
        cards = [card(thread_id, {"n": n}) for n in range(3)]
        for element in cards:
            await history.create_element(element)
        cards[0].props = {"n": "changed"}
        await history.create_element(cards[0])

    kept = (await history.get_thread(thread_id))["elements"]
    assert [element["props"]["n"] for element in kept] == ["changed", 1, 2]


async def test_files_and_huge_cards_are_not_stored(
    history: History, ann: PersistedUser, caplog: pytest.LogCaptureFixture
) -> None:
    with chat_of(ann) as thread_id:
        for props in ({"text": "x" * 600_000}, {"n": float("nan")}):
            await history.create_element(card(thread_id, props))
        picture = Image(name="p", url="http://127.0.0.1:1/", thread_id=thread_id)
        picture.for_id = "a message"
        await history.create_element(picture)

    assert (await count(history))["elements"] == 0
    assert "card_refused" in caplog.text


# Whose it is


async def test_nobody_writes_into_the_chat_of_another(
    history: History, ann: PersistedUser, bob: PersistedUser
) -> None:
    with chat_of(ann) as thread_id:
        said, element = message(thread_id, "mine"), card(thread_id, {"n": "mine"})
        await history.create_step(said)
        await history.create_element(element)
        await history.update_thread(thread_id, name="mine", user_id=ann.id)
    before = await history.get_thread(thread_id)

    with chat_of(bob) as other:
        await history.create_step(message(thread_id, "his"))
        await history.update_step({**said, "output": "his"})
        await history.update_step({**said, "threadId": other, "output": "his"})
        await history.update_thread(thread_id, name="his", user_id=bob.id, metadata={"a": 1})
        for place in (thread_id, other):
            element_of_his = card(place, {"n": "his"}, id=element.id)
            await history.create_element(element_of_his)
        await history.delete_step(said["id"])
        await history.delete_element(element.id, thread_id)
    with chat_of(bob, thread_id):  # even in a session that claims the thread
        await history.create_element(card(thread_id, {"n": "his"}, id=element.id))
        await history.create_step(message(thread_id, "his"))

    assert await history.get_thread(thread_id) == before


@pytest.mark.parametrize("thread_id", ["", "x", "1' OR '1'='1", "../../etc", "A" * 5_000, "\0"])
async def test_only_ids_of_ours_name_a_chat(
    history: History, ann: PersistedUser, thread_id: str
) -> None:
    with pytest.raises(ConnectionRefusedError):
        await history.get_thread(thread_id)
    with chat_of(ann, thread_id):
        await history.create_step(message(thread_id))
        await history.update_thread(thread_id, name="x", user_id=ann.id)
        await history.create_element(card(thread_id, {}))

    assert (await count(history))["threads"] == (await count(history))["steps"] == 0
    assert await history.get_thread_author(thread_id) == ""


async def test_without_a_person_nothing_is_stored(history: History, ann: PersistedUser) -> None:
    for nobody in (None, User("Nobody"), PersistedUser(id="no", createdAt="", identifier="Ann")):
        with chat_of(nobody) as thread_id:
            await history.create_step(message(thread_id))

    assert (await count(history))["steps"] == 0


async def test_a_session_from_when_the_database_was_away_is_stored(
    history: History, ann: PersistedUser
) -> None:
    with chat_of(User("Ann")) as thread_id:
        await history.create_step(message(thread_id))

    assert await history.get_thread_author(thread_id) == "Ann"


async def test_only_people_with_an_account_get_a_row(
    history: History, store: Store, ann: PersistedUser
) -> None:
    store.set_disabled(store.create_account("Eve", "h").user_id, True)

    assert await history.create_user(User("Nobody")) is None
    assert await history.create_user(User("Eve")) is None
    assert (await history.create_user(User("Ann", metadata={"role": "x"}))).id == ann.id
    assert (await history.get_user("Ann")).metadata == {"role": "x"}


@pytest.mark.parametrize("auth", [None, {}, {"sessionId": "any"}, {"sessionId": ["a"]}])
async def test_a_socket_without_an_id_of_ours_is_refused(
    monkeypatch: pytest.MonkeyPatch, auth: object
) -> None:
    from chainlit.server import sio

    monkeypatch.setitem(sio.handlers["/"], "connect", sio.handlers["/"]["connect"])
    guard_sockets()

    with pytest.raises(ConnectionRefusedError, match="reload"):
        await sio.handlers["/"]["connect"]("sid", {}, auth)


async def test_a_socket_with_an_id_of_ours_is_left_to_chainlit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from chainlit import socket
    from chainlit.server import sio

    monkeypatch.setitem(sio.handlers["/"], "connect", sio.handlers["/"]["connect"])
    monkeypatch.setattr(socket, "connect", AsyncMock(return_value=True))
    guard_sockets()
    auth = {"sessionId": str(uuid.uuid4())}

    assert await sio.handlers["/"]["connect"]("sid", {}, auth) is True


# Thumbs


async def test_an_answer_has_one_thumb_that_can_be_changed_and_taken_back(
    history: History, ann: PersistedUser
) -> None:
    thread_id = await chat(history, ann, "an answer")
    step_id = (await history.get_thread(thread_id))["steps"][0]["id"]
    await history.get_user("Ann")

    first = await history.upsert_feedback(Feedback(forId=step_id, value=1))
    second = await history.upsert_feedback(Feedback(forId=step_id, value=0, comment="hm"))

    (step,) = (await history.get_thread(thread_id))["steps"]
    assert (step["feedback"]["value"], step["feedback"]["comment"]) == (0, "hm")
    assert first == second
    assert await history.delete_feedback(first)
    assert (await history.get_thread(thread_id))["steps"][0]["feedback"] is None


async def test_nobody_touches_the_thumb_of_another(
    history: History, ann: PersistedUser, bob: PersistedUser
) -> None:
    thread_id = await chat(history, ann, "an answer")
    step_id = (await history.get_thread(thread_id))["steps"][0]["id"]
    await history.get_user("Ann")
    thumb = await history.upsert_feedback(Feedback(forId=step_id, value=1))

    for other in ("Bob", "nobody"):
        await history.get_user(other)
        with pytest.raises(HTTPException, match="404"):
            await history.upsert_feedback(Feedback(forId=step_id, value=0, id=thumb))
        with pytest.raises(HTTPException, match="404"):
            await history.delete_feedback(thumb)

    assert (await history.get_thread(thread_id))["steps"][0]["feedback"]["value"] == 1


# The sidebar


async def test_the_sidebar_lists_ones_own_chats_latest_word_first(
    history: History, ann: PersistedUser, bob: PersistedUser
) -> None:
    first = await chat(history, ann, "one", name="first")
    second = await chat(history, ann, "two", name="second")
    await chat(history, bob, "three")
    with chat_of(ann, first):
        await history.create_step(message(first, "again"))

    listed = (await sidebar(history, ann)).data

    assert [(t["id"], t["name"]) for t in listed] == [(first, "first"), (second, "second")]
    assert all(t["steps"] == [] for t in listed)


async def test_pages_go_through_all_chats_once(history: History, ann: PersistedUser) -> None:
    made = [await chat(history, ann, f"{n}") for n in range(7)]
    seen, cursor = [], None
    while True:
        page = await sidebar(history, ann, first=3, cursor=cursor)
        seen += [t["id"] for t in page.data]
        cursor = page.pageInfo.endCursor
        if not page.pageInfo.hasNextPage:
            break

    assert seen == made[::-1]


async def test_a_page_is_one_query_and_has_an_end(history: History, ann: PersistedUser) -> None:
    for n in range(3):
        await chat(history, ann, f"{n}")
    statements: list[str] = []
    event.listen(
        history.engine.sync_engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, *_: statements.append(statement),
    )

    await sidebar(history, ann, first=10**9, search="1")

    assert len([s for s in statements if "SELECT" in s]) == 1


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("SPACE", {"space"}),
        ("titled", {"space", "food"}),
        ("\u00c4rger", {"food"}),
        ("\u00e4RGER", {"food"}),
        ("100%", {"food"}),
        ("0%0", set()),
        ("_", set()),
        ("a tool's secret", set()),
        ("  ", {"space", "food"}),
        ("' OR 1=1 --", set()),
    ],
)
async def test_search_finds_titles_and_words_that_were_said(
    history: History, ann: PersistedUser, search: str, found: set[str]
) -> None:
    space = await chat(history, ann, "films about Space", name="Titled one")
    food = await chat(history, ann, "\u00c4rger, 100% of it, 100 00", name="titled two")
    with chat_of(ann, food):
        await history.create_step(message(food, "a tool's secret", type="tool"))
    names = {space: "space", food: "food"}

    listed = (await sidebar(history, ann, search=search)).data

    assert {names[t["id"]] for t in listed} == found


async def test_chats_are_found_by_their_thumbs(history: History, ann: PersistedUser) -> None:
    liked, _ = [await chat(history, ann, "x") for _ in range(2)]
    step_id = (await history.get_thread(liked))["steps"][0]["id"]
    await history.get_user("Ann")
    await history.upsert_feedback(Feedback(forId=step_id, value=1))

    assert [t["id"] for t in (await sidebar(history, ann, feedback=1)).data] == [liked]
    assert (await sidebar(history, ann, feedback=0)).data == []


async def test_titles_are_cut_and_metadata_is_merged(history: History, ann: PersistedUser) -> None:
    with chat_of(ann) as thread_id:
        await history.update_thread(thread_id, name="x" * 100_000, metadata={"a": 1, "b": 2})
        await history.update_thread(thread_id, metadata={"a": None, "c": 3})

    thread = await history.get_thread(thread_id)
    assert (len(thread["name"]), thread["metadata"]) == (200, {"b": 2, "c": 3})


async def test_a_deleted_chat_is_gone_with_all_its_rows(
    history: History, ann: PersistedUser
) -> None:
    thread_id = await chat(history, ann, "an answer")
    with chat_of(ann, thread_id):
        await history.create_element(card(thread_id, {}))
    stays = await chat(history, ann, "stays")

    await history.delete_thread(thread_id)

    assert await history.get_thread(thread_id) is None
    assert [t["id"] for t in (await sidebar(history, ann)).data] == [stays]
    assert (await count(history))["elements"] == 0


# People who change or leave


async def full_person(history: History, store: Store, name: str) -> tuple[Account, str]:
    """Make a person with a row in every table."""
    account = store.create_account(name, "h")
    user = await history.create_user(User(name))
    store.add_ratings(account.user_id, [Rating(1, 4.0)], batch="a")
    thread_id = await chat(history, user, f"the words of {name}", name=f"title of {name}")
    with chat_of(user, thread_id):
        await history.create_element(card(thread_id, {"user": name}))
    await history.get_user(name)
    step_id = (await history.get_thread(thread_id))["steps"][0]["id"]
    await history.upsert_feedback(Feedback(forId=step_id, value=1, comment=f"says {name}"))
    return account, thread_id


async def test_of_a_deleted_person_nothing_remains(
    history: History, store: Store, url: str
) -> None:
    await full_person(history, store, "Somebody Else")
    before = await count(history)
    account, _ = await full_person(history, store, "Zebedee Quill")

    store.delete_account(account.user_id)

    assert await count(history) == before
    assert store.account("Somebody Else") is not None
    if url.startswith("sqlite"):
        folder = Path(url.removeprefix("sqlite:///")).parent
        for path in folder.iterdir():
            assert b"Quill" not in path.read_bytes(), path.name


async def test_late_writes_bring_nobody_back(history: History, store: Store) -> None:
    account, thread_id = await full_person(history, store, "Ann")
    user = await history.get_user("Ann")
    store.delete_account(account.user_id)
    empty = await count(history)

    with chat_of(user, thread_id):
        await history.update_thread(thread_id, metadata={"id": "session"})
        await history.update_thread(thread_id, name="back", user_id=user.id)
        await history.create_step(message(thread_id, "back"))
        await history.create_element(card(thread_id, {}))
    assert await history.create_user(User("Ann")) is None

    assert await count(history) == empty
    assert set(empty.values()) == {0}


async def test_a_new_person_of_the_same_name_starts_with_no_chats(
    history: History, store: Store
) -> None:
    account, _ = await full_person(history, store, "Ann")
    store.delete_account(account.user_id)

    store.create_account("Ann", "h")
    user = await history.create_user(User("Ann"))

    assert (await sidebar(history, user)).data == []


async def test_an_upgraded_guest_keeps_the_chats(history: History, store: Store) -> None:
    guest = store.create_account("guest-1f", None, is_guest=True)
    before = await history.create_user(User("guest-1f"))
    thread_id = await chat(history, before, "hello")

    store.upgrade_guest(guest.user_id, "Ann", "h")

    after = await history.create_user(User("Ann"))
    assert after.id == before.id
    assert [t["id"] for t in (await sidebar(history, after)).data] == [thread_id]
    assert await history.get_thread_author(thread_id) == "Ann"
    assert await history.create_user(User("guest-1f")) is None
    with chat_of(before, thread_id):  # the open tab still has the old name
        await history.create_step(message(thread_id, "still here"))
    assert len((await history.get_thread(thread_id))["steps"]) == 2


async def test_the_export_holds_the_chats(history: History, store: Store) -> None:
    account, thread_id = await full_person(history, store, "Ann")

    (thread,) = store.export(account.user_id)["chats"]

    assert thread["id"] == thread_id
    assert thread["steps"][0]["output"] == "the words of Ann"
    assert thread["elements"][0]["props"] == {"user": "Ann"}
    assert thread["feedbacks"][0]["comment"] == "says Ann"


async def test_chats_and_ratings_are_written_side_by_side(
    history: History, store: Store, ann: PersistedUser
) -> None:
    user_id = store.account("Ann").user_id

    async def rate(movie_id: int) -> None:
        await asyncio.to_thread(store.rate, user_id, Rating(movie_id, 4.0))

    await asyncio.gather(
        *(chat(history, ann, f"{n}") for n in range(20)), *(rate(n) for n in range(60))
    )

    counted = await count(history)
    assert (counted["threads"], counted["steps"], counted["ratings"]) == (20, 20, 60)


# When the database is not there


async def test_a_lost_write_is_logged_without_its_text(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = History("postgresql://nobody:pw@127.0.0.1:1/nothing")
    ann = PersistedUser(id="1", createdAt="", identifier="Ann")
    with caplog.at_level(logging.WARNING), chat_of(ann) as thread_id:
        await history.create_step(message(thread_id, "my private words"))

    assert "chat_write_lost" in caplog.text
    assert "private" not in caplog.text
    with pytest.raises(StoreError, match="cannot be reached"):
        await history.get_user("Ann")
    await history.close()


# Through Chainlit's own routes


@pytest.fixture
async def browser(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Callable[[str], object]]:
    import httpx
    from chainlit import data, server
    from chainlit.auth import create_jwt
    from chainlit.config import config

    monkeypatch.setenv("CHAINLIT_AUTH_SECRET", "t" * 40)
    monkeypatch.setattr(data, "_data_layer", history)
    monkeypatch.setattr(data, "_data_layer_initialized", True)
    monkeypatch.setattr(config.code, "password_auth_callback", lambda *_: None)
    app = FastAPI()
    app.include_router(routes())
    app.mount("/", server.app)
    clients = []

    def sign_in(name: str) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        cookies = {"access_token": create_jwt(User(name))}
        client = httpx.AsyncClient(transport=transport, base_url="http://test", cookies=cookies)
        clients.append(client)
        return client

    yield sign_in
    for client in clients:
        await client.aclose()


async def test_chainlits_routes_give_people_their_own_chats_only(
    history: History, ann: PersistedUser, bob: PersistedUser, browser
) -> None:
    thread_id = await chat(history, ann, "an answer")
    step_id = (await history.get_thread(thread_id))["steps"][0]["id"]
    hers, his = browser("Ann"), browser("Bob")
    thumb = {"feedback": {"forId": step_id, "value": 1}, "sessionId": "none"}

    assert (await hers.get(f"/project/thread/{thread_id}")).json()["id"] == thread_id
    assert (await hers.put("/feedback", json=thumb)).status_code == 200
    feedback_id = (await history.get_thread(thread_id))["steps"][0]["feedback"]["id"]
    page = {"pagination": {"first": 20}, "filter": {"userId": ann.id}}
    assert len((await hers.post("/project/threads", json=page)).json()["data"]) == 1

    refused = [
        await his.get(f"/project/thread/{thread_id}"),
        await his.get(f"/project/thread/{uuid.uuid4()}"),
        await his.put("/feedback", json=thumb),
        await his.request("DELETE", "/feedback", json={"feedbackId": feedback_id}),
        await his.put("/project/thread", json={"threadId": thread_id, "name": "his"}),
        await his.request("DELETE", "/project/thread", json={"threadId": thread_id}),
    ]
    assert [answer.status_code for answer in refused] == [401, 404, 404, 404, 401, 401]
    assert (await his.post("/project/threads", json=page)).json()["data"] == []
    thread = await history.get_thread(thread_id)
    assert (thread["name"], thread["steps"][0]["feedback"]["value"]) == ("a chat", 1)


async def test_chainlits_routes_rename_and_delete_ones_own_chat(
    history: History, ann: PersistedUser, browser
) -> None:
    thread_id = await chat(history, ann, "an answer")
    hers = browser("Ann")

    await hers.put("/project/thread", json={"threadId": thread_id, "name": "new name"})
    assert (await history.get_thread(thread_id))["name"] == "new name"

    await hers.request("DELETE", "/project/thread", json={"threadId": thread_id})
    assert await history.get_thread(thread_id) is None
