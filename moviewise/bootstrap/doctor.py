"""What is well and what is not, part by part, and the command that mends it."""

from collections.abc import Callable
from contextlib import closing

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.ollama.brain import OllamaBrain
from moviewise.bootstrap.machine import is_busy, load_now, machine
from moviewise.bootstrap.part import Part
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


def examine(settings: Settings | None = None) -> list[Part]:
    """Look at every part; nothing is changed."""
    try:
        settings = settings or read_settings()
    except MovieWiseError as error:
        return [*machine(), Part("settings", "broken", str(error), "edit .env")]
    ours = (_data, _database, _artefact, _index, _understanding, _ratings, _training)
    return [*machine(), *(_checked(check, settings) for check in (*ours, _ollama, _tmdb))]


def _checked(check: Callable[[Settings], Part], settings: Settings) -> Part:
    try:
        return check(settings)
    except MovieWiseError as error:
        name = check.__name__.strip("_")
        return Part(name, "broken", str(error), _MENDS.get(name, ""))


_MENDS = {
    "data": "git checkout -- data",
    "database": "moviewise migrate",
    "ratings": "moviewise migrate",
    "training": "moviewise migrate",
    "artefact": "moviewise build",
    "index": "moviewise build",
    "understanding": "moviewise build",
}


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
    head = artefact.info.get("head", "not described")
    why = f"trained {made}, fingerprint {artefact.fingerprint[:12]}; its head: {head}"
    return Part("artefact", "ok", why)


def _index(settings: Settings) -> Part:
    Index.load(settings.index_path)
    return Part("index", "ok", "loads")


def _understanding(settings: Settings) -> Part:
    IntentModel.load(settings.intent_path)
    return Part("understanding", "ok", "the offline brain loads")


def _ratings(settings: Settings) -> Part:
    with closing(open_store(settings)) as store:
        raters = len({user_id for user_id, *_ in store.all_ratings()})
    if raters:
        return Part("ratings", "ok", f"{raters} people have lists of their own")
    why = "nobody has rated a film yet, so every list is the common one"
    return Part("ratings", "ok", why, 'rate a film: say "home" or "set me up" in the chat')


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
    client = open_ollama(settings)
    found = client.health()
    if found.is_ready:
        return _busy(settings) or _examined(OllamaBrain(client, setting=settings.wording))
    mend = {"down": "ollama serve"}.get(found.state, f"ollama pull {settings.ollama_model}")
    return Part("ollama", "degraded", f"{found.why}; the offline brain answers", mend)


def _examined(brain: OllamaBrain) -> Part:
    """Let the model sit the exam; it says score and seconds."""
    status = brain.prepare()
    told = f"{status.model}: {status.why}"
    if status.brain == "ollama":
        return Part("ollama", "ok", told)
    return Part("ollama", "degraded", told, "set OLLAMA_MODEL to a larger model")


def _busy(settings: Settings) -> Part | None:
    load, cores = load_now()
    if settings.num_thread is not None or not is_busy(load, cores):
        return None
    why = f"a load of {load:.1f} on {cores} cores makes it slow; the offline brain helps out"
    return Part("ollama", "degraded", why, "set MOVIEWISE_NUM_THREAD in .env")


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
