"""Open the store and the library, and put the parts of a running process together."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from threadpoolctl import threadpool_limits

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.router import Brains
from moviewise.agent.ollama.brain import OllamaBrain
from moviewise.agent.ollama.client import OllamaClient, OllamaSettings
from moviewise.agent.ollama.prompts import load_prompts
from moviewise.bootstrap.fresh import Caretaker, cut_old
from moviewise.catalogue import Catalogue
from moviewise.library import Library, LiveLibrary
from moviewise.recommender.artefact import Artefact
from moviewise.retrieval.hybrid import Index
from moviewise.service import Access, MovieWise, Policy
from moviewise.service.identity import restored
from moviewise.settings import ROOT, Settings, read_settings
from moviewise.store import Store
from moviewise.tmdb import TmdbClient


@dataclass(frozen=True, slots=True)
class App:
    """Everything a running process holds."""

    settings: Settings
    moviewise: MovieWise
    brains: Brains

    def look_after(self) -> Caretaker:
        """Begin to keep TMDB's films complete and fresh behind the scenes; close it at the end."""
        caretaker = Caretaker(self.moviewise)
        caretaker.start()
        return caretaker


def start(settings: Settings | None = None) -> App:
    """Put the parts together for serving or for one command.

    Raises:
        ArtefactError: Something has to be built first; `moviewise build` does.
        StoreError: The database cannot be opened.
    """
    threadpool_limits(1)  # our products are small: more threads only wait for one another
    settings = settings or read_settings()
    store = open_store(settings)
    store.migrate()
    if not settings.tmdb_api_key:
        cut_old(store)
    library = open_library(settings, store)
    _note_training(store, library.current().artefact.info)
    policy = Policy(settings.min_ratings, settings.diversity, settings.novelty)
    moviewise = MovieWise(store, library, policy, tmdb=tmdb_access(settings))
    return App(settings, moviewise, open_brains(settings))


def _note_training(store: Store, info: Mapping[str, Any]) -> None:
    """Keep the figures of a model that `build` made, which writes to no database."""
    if all(kept.info.get("trained_at") != info.get("trained_at") for kept in store.trainings()):
        store.note_training(info)


def open_store(settings: Settings) -> Store:
    """Open the database; SQLite's folder is made where it is missing."""
    settings.home.mkdir(parents=True, exist_ok=True)
    return Store(settings.database)


def has_database(settings: Settings) -> bool:
    """Whether there is a database already; a command that only reads makes none."""
    return bool(settings.database_url) or (settings.home / "moviewise.db").exists()


def open_library(settings: Settings, store: Store | None = None) -> LiveLibrary:
    """Load films, artefact and index, and hand in the films from the store.

    Raises:
        ArtefactError: Something has to be built first; `moviewise build` does.
    """
    library = Library(
        Catalogue.load(settings.data),
        Artefact.load(settings.artefact_path),
        Index.load(settings.index_path).with_overviews(settings.tmdb_index_text),
    )
    live = LiveLibrary(library, settings.artefact_path)
    if store is not None:
        live.add(restored(library.catalogue, store.films()))
    return live


def tmdb_access(settings: Settings) -> Access | None:
    """Say how TMDB may be used; none without a key."""
    client = open_tmdb(settings)
    return Access(client, settings.tmdb_seconds, settings.tmdb_region) if client else None


def open_tmdb(settings: Settings) -> TmdbClient | None:
    """Make the client of TMDB where there is a key; nothing is asked yet."""
    key = settings.tmdb_api_key.strip()
    return TmdbClient(key, settings.tmdb_url, tmdb_cache(settings)) if key else None


def tmdb_cache(settings: Settings) -> Path:
    """Where TMDB's answers are kept."""
    return settings.home / "tmdb-cache"


def open_brains(settings: Settings, *, wait: bool = False) -> Brains:
    """Open whoever may decide what a message asks for.

    Args:
        settings: Which brain, where Ollama is and how it is to be asked.
        wait: Whether to examine the model now; a server does so in the background.
    """
    intent = IntentModel.load(settings.intent_path)
    if settings.brain == "offline":
        return Brains(intent=intent)
    brain = OllamaBrain(
        open_ollama(settings), setting=settings.wording, over_results=settings.over_results
    )
    if wait:
        brain.prepare()
    else:
        brain.start()
    return Brains(intent=intent, ollama=brain)


def open_ollama(settings: Settings) -> OllamaClient:
    """Make the client of the language model; nothing is asked yet."""
    asked = OllamaSettings(
        settings.ollama_url,
        settings.ollama_model,
        num_ctx=settings.num_ctx,
        num_thread=settings.num_thread,
        keep_alive=settings.keep_alive,
        routing_seconds=settings.routing_seconds,
    )
    return OllamaClient(asked, load_prompts(ROOT / "prompts"))
