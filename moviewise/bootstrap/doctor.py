"""What is well and what is not, part by part, and the command that mends it."""

import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from importlib.util import find_spec

from moviewise.agent.intent import IntentModel
from moviewise.bootstrap.start import open_ollama, open_store, open_tmdb
from moviewise.catalogue import Catalogue
from moviewise.errors import MovieWiseError, TmdbError, TmdbKeyRefused
from moviewise.recommender.artefact import Artefact
from moviewise.retrieval.hybrid import Index
from moviewise.settings import Settings, read_settings
from moviewise.tmdb import TmdbClient

PATIENCE = 3.0
"""Seconds that TMDB may take to answer."""
WAITING = 200
"""New ratings from which a training is worth its minute."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the product, as the doctor found it."""

    name: str
    state: str
    """`ok`, `degraded` (we do without) or `broken` (something has to be mended)."""
    why: str
    mend: str = ""
    """The command or step that mends it."""

    def as_json(self) -> dict[str, str]:
        return asdict(self)


def examine(settings: Settings | None = None) -> list[Part]:
    """Look at every part; nothing is changed."""
    try:
        settings = settings or read_settings()
    except MovieWiseError as error:
        return [_python(), Part("settings", "broken", str(error), "edit .env")]
    checks = (_data, _database, _artefact, _index, _understanding, _training, _ollama, _tmdb)
    return [_python(), _lightfm(), *(_checked(check, settings) for check in checks)]


def _checked(check: Callable[[Settings], Part], settings: Settings) -> Part:
    try:
        return check(settings)
    except MovieWiseError as error:
        name = check.__name__.strip("_")
        return Part(name, "broken", str(error), _MENDS.get(name, ""))


_MENDS = {
    "data": "git checkout -- data",
    "database": "moviewise migrate",
    "artefact": "moviewise build",
    "index": "moviewise build",
    "understanding": "moviewise build",
}


def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    if (3, 11) <= sys.version_info < (3, 14):
        return Part("python", "ok", f"Python {version}")
    return Part("python", "broken", f"Python {version}; 3.11 to 3.13 are supported", "make install")


def _lightfm() -> Part:
    if find_spec("lightfm"):
        return Part("lightfm", "ok", "installed; needed for training only")
    why = "cannot be imported; serving goes on, training does not"
    return Part(
        "lightfm",
        "degraded",
        why,
        "sudo apt-get install build-essential python3-dev && make install",
    )


def _data(settings: Settings) -> Part:
    catalogue = Catalogue.load(settings.data)
    noted = sum(movie.note is not None for movie in catalogue.movies.values())
    return Part("data", "ok", f"{len(catalogue)} films, {noted} with notes of ours")


def _database(settings: Settings) -> Part:
    with closing(open_store(settings)) as store:
        store.check()
        return Part("database", "ok", f"{len(store.accounts())} accounts")


def _artefact(settings: Settings) -> Part:
    artefact = Artefact.load(settings.artefact_path)
    made = artefact.info.get("trained_at", "at an unknown time")
    return Part("artefact", "ok", f"trained {made}, fingerprint {artefact.fingerprint[:12]}")


def _index(settings: Settings) -> Part:
    Index.load(settings.index_path)
    return Part("index", "ok", "loads")


def _understanding(settings: Settings) -> Part:
    IntentModel.load(settings.intent_path)
    return Part("understanding", "ok", "the offline brain loads")


def _training(settings: Settings) -> Part:
    with closing(open_store(settings)) as store:
        given = len(store.all_ratings())
        used = max((int(t.info.get("n_store_ratings", 0)) for t in store.trainings()), default=0)
    waiting = given - used
    if waiting >= WAITING:
        why = f"{waiting} ratings given here wait to be learned from"
        return Part("training", "degraded", why, "moviewise train")
    return Part("training", "ok", f"{waiting} new ratings; a training is worth it from {WAITING}")


def _ollama(settings: Settings) -> Part:
    if settings.brain == "offline":
        return Part("ollama", "ok", "switched off by MOVIEWISE_BRAIN; the offline brain answers")
    found = open_ollama(settings).health()
    if found.is_ready:
        return Part("ollama", "ok", found.why)
    mend = {"down": "ollama serve"}.get(found.state, f"ollama pull {settings.ollama_model}")
    return Part("ollama", "degraded", f"{found.why}; the offline brain answers", mend)


def _tmdb(settings: Settings) -> Part:
    client = open_tmdb(settings)
    if client is not None:
        return _live(client)
    why = "no key: films up to 2016, no posters, no trends of today"
    return Part("tmdb", "degraded", why, "set TMDB_API_KEY in .env (free at themoviedb.org)")


def _live(client: TmdbClient) -> Part:
    try:
        client.within(PATIENCE).check()
    except TmdbKeyRefused as error:
        return Part("tmdb", "broken", str(error), "correct TMDB_API_KEY in .env")
    except TmdbError as error:
        return Part("tmdb", "degraded", f"{error}; embedded films answer", "try again later")
    finally:
        client.close()
    return Part("tmdb", "ok", "the key is accepted")
