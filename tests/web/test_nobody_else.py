"""Every route of the running product, every method, tried by others on somebody's data."""

import asyncio
import json
import re
import subprocess
import sys
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import jwt
import pytest
from planted import ROMANCE, SPACE
from socketio.exceptions import ConnectionError as Refused
from talker import Talker

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve
from moviewise.domain import Account, Mark, Rating
from moviewise.store import Store

pytestmark = [pytest.mark.socket, pytest.mark.slow]
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
BATCH = "0123456789abcdef" * 2
WORDS = "my zanzibar velvet secret"
STARS = 3.5
"""Nobody else gives these."""
ROUTES = """
import json
from moviewise.bootstrap import prepare_environment, read_settings, start
settings = read_settings()
prepare_environment(settings)
from moviewise.web.app import create_app

def flat(routes, before=""):
    for route in routes:
        if hasattr(route, "original_router"):
            yield from flat(route.original_router.routes, before)
        elif hasattr(route, "methods"):
            yield before + route.path
        elif getattr(route, "routes", None):
            yield from flat(route.routes, before + route.path)

print(json.dumps(sorted(set(flat(create_app(start(settings)).routes)))))
"""


@dataclass
class Somebody:
    """A person with something in every drawer, and a chat that is open."""

    account: Account
    talker: Talker
    thread_id: str
    element_id: str = ""
    step_id: str = ""
    feedback_id: str = ""

    def fill(self, path: str) -> str:
        """Write this person's ids into a path."""
        known: dict[str, object] = {
            "thread_id": self.thread_id,
            "element_id": self.element_id,
            "movie_id": SPACE[0],
            "batch": BATCH,
            "pk": self.account.user_id,
            "pk:path": self.account.user_id,
            "pk:int": self.account.user_id,
            "identity": "accounts",
            "deed": "disable",
            "rest:path": self.thread_id,
            "file_id": self.element_id,
            "full_path:path": f"share/{self.thread_id}",
        }
        for name, value in known.items():
            path = path.replace("{" + name + "}", str(value))
        while "{" in path:
            path = path[: path.index("{")] + "x" + path[path.index("}") + 1 :]
        return path

    def bodies(self, path: str) -> list[dict[str, Any]]:
        """What somebody else would send to a route to reach this person's things."""
        me, thread, film = self.account.user_id, self.thread_id, ROMANCE[5]
        if path.startswith("/api"):
            return [
                {},
                {"movie": film, "value": 0.5},
                {"movie_id": film, "stars": 0.5},
                {"mark": None},
                {"user_id": me, "userId": me, "movie": film, "value": 0.5, "mark": None},
            ]
        if not path.startswith(("/project", "/feedback")):
            return [{}, {"session_id": self.talker.session_id, "confirm": "delete", "pks": me}]
        session = {"sessionId": self.talker.session_id}
        element = {
            "id": self.element_id,
            "type": "custom",
            "name": "MovieCards",
            "forId": "a",
            "threadId": thread,
            "display": "inline",
            "props": {"movies": []},
        }
        action = {"name": "unseen", "payload": {"movie_id": film}, "label": "", "tooltip": ""}
        return [
            {"threadId": thread, "name": "taken", "isShared": True},
            {**session, "element": element},
            {**session, "action": {**action, "id": "a", "forId": self.element_id}},
            {**session, "feedback": {"forId": self.step_id, "value": 0, "id": self.feedback_id}},
            {"feedbackId": self.feedback_id},
            {"pagination": {"first": 50}, "filter": {"userId": str(me)}},
        ]


@dataclass
class Site:
    """The running server, its database and the key to its cookies."""

    server: Server
    store: Store
    secret: str
    routes: list[str]
    tried: Counter[str] = field(default_factory=Counter)

    def cookie(self, account: Account) -> dict[str, str]:
        """Sign somebody in, as the server would."""
        told = {"user_id": account.user_id, "version": account.token_version, "guest": False}
        claims = {"identifier": account.name, "metadata": told, "display_name": "x"}
        claims |= {"exp": 4_000_000_000, "iat": 1_700_000_000}
        return {"access_token": jwt.encode(claims, self.secret, "HS256")}

    def kept(self, somebody: Somebody) -> object:
        """Everything of a person, to see whether it changed."""
        user_id = somebody.account.user_id
        hidden = (self.store.account_by_id(user_id), self.store.password_hash(user_id))
        return hidden, json.dumps(self.store.export(user_id), sort_keys=True, default=str)


@pytest.fixture(scope="module")
def site(planted_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    home = tmp_path_factory.mktemp("others") / "var"
    server = serve(planted_settings, home, MOVIEWISE_REQUESTS_PER_MINUTE="1000000", DEBUG="true")
    store = Store(f"sqlite:///{home / 'moviewise.db'}")
    yield Site(server, store, (home / "secret").read_text().strip(), _routes(planted_settings))
    store.close()
    server.stop()


def _routes(settings: Settings) -> list[str]:
    environment = {"MOVIEWISE_HOME": str(settings.home), "MOVIEWISE_DATA": str(settings.data)}
    environment["MOVIEWISE_BRAIN"] = "offline"
    code = [sys.executable, "-c", ROUTES]
    told = subprocess.run(code, env=environment, capture_output=True, text=True, timeout=120)
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout.splitlines()[-1])


async def _settle(site: Site, name: str) -> Somebody:
    """Let a person register, rate, chat and thumb."""
    account = site.store.create_account(name, "not a hash")
    talker = Talker(site.server.url, site.cookie(account))
    await talker.connect()
    await talker.until(lambda: talker.cards("onboarding"))
    await talker.say(WORDS)
    person = Somebody(account, talker, await talker.until(lambda: talker.thread_id))
    thread = await talker.until(lambda: _thread(site, person))
    answer = next(s for s in thread["steps"] if s["type"] == "assistant_message")
    person.step_id = answer["id"]
    person.element_id = thread["elements"][0]["id"] if thread["elements"] else str(uuid.uuid4())
    thumb = {"forId": person.step_id, "value": 1, "comment": WORDS}
    told = await talker.http.put("/feedback", json={"feedback": thumb, "sessionId": "none"})
    person.feedback_id = told.json()["feedbackId"]
    for movie_id in SPACE[:3]:
        site.store.rate(account.user_id, Rating(movie_id, STARS))
    site.store.add_ratings(account.user_id, [Rating(ROMANCE[0], 2.0)], batch=BATCH)
    site.store.mark(account.user_id, SPACE[4], Mark.WATCHLIST)
    await asyncio.sleep(0.3)
    return person


def _thread(site: Site, person: Somebody) -> dict[str, Any] | None:
    chats = site.store.export(person.account.user_id)["chats"]
    said = [c for c in chats if any(s["type"] == "assistant_message" for s in c["steps"])]
    return said[0] if said else None


class Other:
    """Somebody else, made anew whenever they signed themselves out or deleted themselves."""

    def __init__(self, site: Site, kind: str) -> None:
        self.site, self.kind, self.count = site, kind, 0
        self.account: Account | None = None

    def cookies(self) -> dict[str, str]:
        if self.kind == "visitor":
            return {}
        held = self.account and self.site.store.account_by_id(self.account.user_id)
        if held is None or held.is_disabled:
            self.count += 1
            name = f"{self.kind}-{uuid.uuid4().hex[:6]}"
            held = self.site.store.create_account(name, None, is_guest=self.kind == "guest")
        self.account = held
        return self.site.cookie(held)


async def _attempt(
    site: Site, client: httpx.AsyncClient, other: Other, method: str, path: str, **more: Any
) -> httpx.Response:
    client.cookies.clear()
    cookies = "; ".join(f"{k}={v}" for k, v in other.cookies().items())
    headers = {"cookie": cookies} if cookies else {}
    site.tried[other.kind] += 1
    return await client.request(method, path, headers=headers, **more)


def _leaks(answer: httpx.Response) -> bool:
    """Whether an answer holds words or stars that are somebody else's."""
    return WORDS in answer.text or re.search(rf"stars\W+{STARS}\b", answer.text) is not None


async def _owner_reads(site: Site, person: Somebody) -> list[bool]:
    """The same ways of asking, by the person, to see that the test would notice."""
    paths = ("/api/export/", "/api/user-ratings/", f"/project/thread/{person.thread_id}")
    return [_leaks(await person.talker.http.get(path)) for path in paths]


async def test_no_route_gives_or_changes_what_is_somebody_elses(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    people = [await _settle(site, name) for name in ("Ann", "Bob")]
    before = [site.kept(person) for person in people]
    assert [await _owner_reads(site, person) for person in people] == [[True] * 3] * 2
    others = [Other(site, kind) for kind in ("person", "guest", "visitor")]
    let_in: Counter[str] = Counter()
    broken: list[str] = []
    succeeded: list[str] = []
    async with httpx.AsyncClient(base_url=site.server.url, timeout=30) as client:
        for n, path in enumerate(site.routes):
            victim, kept = people[n % 2], before[n % 2]
            target = victim.fill(path)
            for method in METHODS:
                bodies = victim.bodies(path) if method in ("POST", "PUT", "DELETE") else [None]
                for body in bodies:
                    for other in others if body == bodies[0] else others[:2]:
                        more = {"json": body} if body is not None else {"params": _hints(victim)}
                        answer = await _attempt(site, client, other, method, target, **more)
                        told = f"{other.kind} {method} {target} {body}: {answer.status_code}"
                        let_in[other.kind] += answer.status_code == 200
                        if answer.status_code >= 500:
                            broken.append(told)
                        if _leaks(answer):
                            succeeded.append(f"{told} gave it away")
            if site.kept(victim) != kept:
                succeeded.append(f"{target} changed it")
                before[n % 2] = site.kept(victim)
    for person in people:
        await person.talker.leave()
    with capsys.disabled():
        told = ", ".join(f"{count} by a {kind}" for kind, count in site.tried.items())
        total = sum(site.tried.values())
        sys.stdout.write(
            f"\n{len(succeeded)} of {total} cross-user attempts succeeded ({told})\n"
            f"{len(site.routes)} routes, {len(METHODS)} methods, {len(broken)} answers 5xx\n"
        )
    assert succeeded == []
    assert broken == []
    assert let_in["person"] > let_in["visitor"] > 0


def _hints(victim: Somebody) -> dict[str, str]:
    """Parameters by which a careless route would know another person."""
    return {"user_id": str(victim.account.user_id), "session_id": victim.talker.session_id}


async def test_no_socket_takes_over_the_chat_of_another(site: Site) -> None:
    ann = await _settle(site, "Ann of the sockets")
    before = site.kept(ann)
    other = Other(site, "person")
    resumed = Talker(site.server.url, other.cookies())
    with pytest.raises(Refused):
        await resumed.connect(ann.thread_id)
    stolen = Talker(site.server.url, other.cookies())
    stolen.session_id = ann.talker.session_id
    with pytest.raises(Refused):
        await stolen.connect()
    visitor = Talker(site.server.url)
    with pytest.raises(Refused):
        await visitor.connect(ann.thread_id)
    for talker in (resumed, stolen, visitor):
        await talker.http.aclose()

    assert site.kept(ann) == before
    await ann.talker.leave()


async def test_what_chainlit_offers_and_we_do_not_is_closed_to_the_owner_too(site: Site) -> None:
    ann = await _settle(site, "Ann who shares")
    client = ann.talker.http
    share = {"threadId": ann.thread_id, "isShared": True}

    assert (await client.put("/project/thread/share", json=share)).status_code == 404
    for path in (f"/project/share/{ann.thread_id}", "/docs", "/openapi.json", "/redoc"):
        assert (await client.get(path)).status_code == 404
    for path in ("/mcp", "/auth/jwt", "/auth/header"):
        assert (await client.post(path, json={})).status_code == 404
    file = {"file": ("a.txt", b"words", "text/plain")}
    sent = await client.post(f"/project/file?session_id={ann.talker.session_id}", files=file)
    assert sent.status_code == 400
    await ann.talker.leave()


async def test_the_log_of_all_this_holds_nobodys_words_names_or_keys(site: Site) -> None:
    ann = await _settle(site, "Ann of the logs")
    answer = await ann.talker.http.post(
        "/login", json={"username": "Ann of the logs", "password": "a wrong password"}
    )
    assert answer.status_code == 401
    await ann.talker.leave()

    log = site.server.log.read_text()
    cookie = site.cookie(ann.account)["access_token"]
    for private in (WORDS, "zanzibar", "of the logs", "a wrong password", site.secret, cookie):
        assert private not in log
