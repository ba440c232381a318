"""Many people at once over the chat's socket: what fails, what is lost, how long it takes.

    python benchmarks/load.py [--people 50] [--seconds 120] [--every 10] [--stay 30]
        [--database URL] [--kill] [--profile FILE] [--json]

Starts the real server over the built files in `MOVIEWISE_HOME`, with an empty SQLite database or
the empty PostgreSQL database named. Each person comes as a guest, opens the chat, and every so many
seconds says one thing and clicks one star. With `--kill` the server is ended by SIGKILL half way
and started again; everybody comes back by themselves. At the end each acknowledged star is looked
up in the database. `--stay` is how long the server is watched after everybody left.
`--profile` samples the server's stacks into a file with py-spy, where that is installed.
"""

import argparse
import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "web"))

import httpx  # noqa: E402
from talker import Talker  # noqa: E402

from moviewise.bootstrap import build, is_built, read_settings  # noqa: E402
from moviewise.bootstrap.process import Server, serve  # noqa: E402
from moviewise.catalogue import Catalogue  # noqa: E402
from moviewise.store import Store  # noqa: E402

SAID = (
    "recommend me something for tonight",
    "something like Heat but lighter",
    "a thriller under two hours",
    "films with Al Pacino",
    "French comedies from the sixties",
    "shorter",
    "my watchlist",
    "what is trending",
)
"""What people say; each brings cards."""
SORRY = "went wrong on my side"
SEED = 5


@dataclass
class Site:
    """The server as it is now; another one after it was killed."""

    server: Server
    up: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class Told:
    """What everybody saw."""

    first: list[float] = field(default_factory=list)
    """Seconds from each message to its first card."""
    whole: list[float] = field(default_factory=list)
    stars: list[float] = field(default_factory=list)
    turns: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    cut: int = 0
    """Turns and stars that the kill interrupted; nobody was told they were done."""
    comings: list[float] = field(default_factory=list)


class Person:
    """Somebody who talks, clicks and comes back."""

    def __init__(self, site: Site, told: Told, films: list[int], seed: int) -> None:
        self.site, self.told, self.films = site, told, films
        self.rng = random.Random(seed)
        self.cookies: dict[str, str] = {}
        self.talker: Talker | None = None
        self.gone = asyncio.Event()
        self.first = 0.0
        self.kept: dict[int, float] = {}
        """The last stars that were acknowledged, by film."""
        self.open: dict[int, float] = {}
        """Stars that were sent and never answered."""

    async def come(self) -> None:
        await self.site.up.wait()
        begun = time.monotonic()
        self.talker = talker = Talker(self.site.server.url, self.cookies)
        self.gone = asyncio.Event()
        talker.socket.on("disconnect", lambda *_: self.gone.set())
        talker.socket.on("element", self._element)
        if not self.cookies:
            (await talker.http.post("/guest")).raise_for_status()
            self.cookies = dict(talker.http.cookies)
        await talker.connect()
        await talker.until(lambda: talker.elements)
        self.told.comings.append(time.monotonic() - begun)

    def _element(self, element: dict[str, Any]) -> None:
        assert self.talker
        self.talker.elements.append(element)
        if element["name"] == "MovieCards" and not self.first:
            self.first = time.monotonic()

    async def stay(self, end: float, every: float, phase: float) -> None:
        await self._back()
        await asyncio.sleep(phase)
        while time.monotonic() < end:
            due = time.monotonic() + every
            if self.talker is None or self.gone.is_set():
                await self._back()
            await self._say(self.rng.choice(SAID))
            await self._star(self.rng.choice(self.films), self.rng.randint(1, 10) / 2)
            await asyncio.sleep(max(0.0, min(due, end) - time.monotonic()))

    async def _back(self) -> None:
        for wait in (0, 0.5, 1, 2, 4, 8, 8, 8):
            await asyncio.sleep(wait)
            await self.leave()
            try:
                return await self.come()
            except Exception as error:
                why = type(error).__name__
        self.told.failed[f"coming back: {why}"] += 1
        return None

    async def _say(self, text: str) -> None:
        talker, begun = self.talker, time.monotonic()
        if talker is None or self.gone.is_set():
            return
        self.first = 0.0
        self.told.turns += 1
        saying = asyncio.ensure_future(talker.say(text))
        going = asyncio.ensure_future(self.gone.wait())
        await asyncio.wait({saying, going}, return_when=asyncio.FIRST_COMPLETED)
        going.cancel()
        if not saying.done() or (self.gone.is_set() and saying.exception()):
            saying.cancel()
            await asyncio.gather(saying, return_exceptions=True)
            self.told.cut += 1
        elif error := saying.exception():
            self.told.failed[f"turn: {type(error).__name__}"] += 1
        elif SORRY in saying.result() or not (saying.result() or self.first):
            self.told.failed["turn: no answer"] += 1
        else:
            self.told.whole.append(time.monotonic() - begun)
            if self.first:
                self.told.first.append(self.first - begun)

    async def _star(self, movie: int, stars: float) -> None:
        if self.talker is None or self.gone.is_set():
            return
        begun = time.monotonic()
        self.open[movie] = stars
        try:
            answer = await self.talker.press("rate", movie_id=movie, stars=stars)
        except httpx.TransportError:
            self.told.cut += 1
            return
        except httpx.HTTPStatusError as error:
            self.told.failed[f"star: {error.response.status_code}"] += 1
            return
        if not answer or not answer["ok"]:
            self.told.failed["star: refused"] += 1
            return
        del self.open[movie]
        self.kept[movie] = stars
        self.told.stars.append(time.monotonic() - begun)

    async def leave(self) -> None:
        if self.talker is not None:
            await asyncio.wait({asyncio.ensure_future(self.talker.leave())}, timeout=5)
            self.talker = None


async def visit(
    site: Site, asked: argparse.Namespace, films: list[int], again: Callable[[], Server]
) -> dict:
    told, memory = Told(), {"before": rss(site.server)}
    people = [Person(site, told, films, SEED + n) for n in range(asked.people)]
    site.up.set()
    end = time.monotonic() + asked.seconds
    phases = [asked.every * n / asked.people for n in range(asked.people)]
    tasks = [p.stay(end, asked.every, phase) for p, phase in zip(people, phases, strict=True)]
    watched = asyncio.ensure_future(watch(site))
    await asyncio.gather(*tasks, *([half_way(site, asked, again)] if asked.kill else []))
    watched.cancel()
    memory["during, highest"] = max(SEEN)
    memory["at the end"] = rss(site.server)
    await asyncio.gather(*(person.leave() for person in people))
    await asyncio.sleep(asked.stay)
    memory["after they left"] = rss(site.server)
    return {
        "people": asked.people,
        "seconds": asked.seconds,
        "database": "postgresql" if asked.database else "sqlite",
        "killed": asked.kill,
        "turns": told.turns,
        "failed": dict(told.failed),
        "cut_by_the_kill": told.cut,
        "first_card": spread(told.first),
        "whole_answer": spread(told.whole),
        "star": spread(told.stars),
        "opening_the_chat": spread(told.comings),
        "ratings": await asyncio.to_thread(kept, people, asked.url),
        "memory_mb": memory,
        "load_average": round(os.getloadavg()[0], 2),
    }


async def half_way(site: Site, asked: argparse.Namespace, again: Callable[[], Server]) -> None:
    await asyncio.sleep(asked.seconds / 2)
    site.up.clear()
    site.server.kill()
    site.server = await asyncio.to_thread(again)
    site.up.set()


SEEN: list[int] = [0]


async def watch(site: Site) -> None:
    while True:
        SEEN.append(rss(site.server))
        await asyncio.sleep(1)


def rss(server: Server) -> int:
    """Tell how many megabytes the server holds; 0 while there is none."""
    try:
        lines = Path(f"/proc/{server.process.pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(s.split()[1]) // 1024 for s in lines if s.startswith("VmRSS")), 0)


def spread(seconds: list[float]) -> dict[str, float]:
    if len(seconds) < 2:
        return {"n": len(seconds)}
    cuts = statistics.quantiles(seconds, n=100)
    names = {"p50": cuts[49], "p95": cuts[94], "max": max(seconds)}
    return {"n": len(seconds)} | {name: round(value, 3) for name, value in names.items()}


def kept(people: list[Person], url: str) -> dict[str, int]:
    """Compare what was acknowledged with what the database holds."""
    store = Store(url)
    by_name: dict[str, Person] = {}
    for person in people:
        if token := person.cookies.get("access_token"):
            by_name[_name(token)] = person
    counts = Counter(acknowledged=0, lost=0, doubled=0, wrong=0, unanswered_but_kept=0)
    for account in store.accounts():
        person = by_name.get(account.name)
        if person is None:
            continue
        rows = store.ratings(account.user_id)
        stored = {row.movie_id: row.stars for row in rows}
        counts["doubled"] += len(rows) - len(stored)
        counts["acknowledged"] += len(person.kept)
        for movie, stars in person.kept.items():
            allowed = {stars, person.open.get(movie)}
            counts["lost"] += movie not in stored
            counts["wrong"] += movie in stored and stored[movie] not in allowed
        counts["unanswered_but_kept"] += len(set(stored) - set(person.kept))
    store.close()
    return dict(counts)


def _name(token: str) -> str:
    import jwt

    return str(jwt.decode(token, options={"verify_signature": False})["identifier"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--every", type=float, default=10)
    parser.add_argument("--stay", type=float, default=30)
    parser.add_argument("--database", default="", help="an empty PostgreSQL database")
    parser.add_argument("--kill", action="store_true")
    parser.add_argument("--profile", default="")
    asked = parser.parse_args()
    settings = read_settings()
    if not is_built(settings):
        build(settings, lambda *_: None)
    films = list(Catalogue.load(settings.data).popular[:400])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "var"
        asked.url = asked.database or f"sqlite:///{home / 'moviewise.db'}"

        def start() -> Server:
            more = {"MOVIEWISE_DATABASE_URL": asked.database} if asked.database else {}
            return serve(settings, home, **more)

        site = Site(start())
        profiler = _profiler(site, asked) if asked.profile else None
        try:
            told = asyncio.run(visit(site, asked, films, start))
        finally:
            if profiler:
                profiler.wait(30)
            site.server.stop()
        told["log"] = _troubles(home / "server.log")
    print(json.dumps(told, indent=1))
    bad = told["failed"] or told["ratings"]["lost"] or told["ratings"]["doubled"]
    return 1 if bad or told["ratings"]["wrong"] else 0


def _profiler(site: Site, asked: argparse.Namespace) -> "subprocess.Popen[bytes]":
    seconds = str(int(asked.seconds))
    command = ["py-spy", "record", "-f", "raw", "-d", seconds, "-r", "50", "-o", asked.profile]
    return subprocess.Popen([*command, "--pid", str(site.server.process.pid)])


def _troubles(log: Path) -> dict[str, int]:
    """Count the lines of the server's log that tell of trouble."""
    lines = log.read_text().splitlines()
    told = [line for line in lines if " ERROR " in line or " WARNING " in line]
    return dict(Counter(line.split(" ", 1)[-1][:100] for line in told).most_common(8))


if __name__ == "__main__":
    sys.exit(main())
