"""Make the files that serving reads: artefact, search index and intent model.

Each is written beside the old one and swapped in whole; a running server picks the artefact up.
"""

import hashlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.training import train_intent
from moviewise.catalogue import Catalogue, load_ratings
from moviewise.domain import Movie
from moviewise.errors import ArtefactError
from moviewise.recommender.artefact import Artefact
from moviewise.recommender.train import Interactions, train
from moviewise.recommender.validate import spot_check
from moviewise.retrieval.hybrid import Index
from moviewise.settings import Settings
from moviewise.store import Store

log = logging.getLogger(__name__)

Progress = Callable[[str, int, int], None]
"""Called with what is being made, the steps done and the steps in all."""
SEED = 20240
SLACK = 0.9
"""A new artefact is refused below this share of the old one's quality."""


def is_built(settings: Settings) -> bool:
    """Say whether everything serving needs is there, readable, and made from the data as it is."""
    if not _is_of_today(settings):
        return False
    try:
        Artefact.load(settings.artefact_path)
        Index.load(settings.index_path)
        IntentModel.load(settings.intent_path)
    except ArtefactError:
        return False
    return True


def build(settings: Settings, progress: Progress, *, force: bool = False) -> None:
    """Make what is missing, broken or of other data; with `force`, make all of it anew."""
    catalogue = Catalogue.load(settings.data)
    movies = list(catalogue.movies.values())
    settings.home.mkdir(parents=True, exist_ok=True)
    force = force or not _is_of_today(settings)
    if force or not _loads(Artefact.load, settings.artefact_path):
        shipped = shipped_interactions(settings.data)
        train_artefact(shipped, movies, progress).save(settings.artefact_path)
    if force or not _loads(Index.load, settings.index_path):
        Index.build(movies, settings.index_path, progress=_named("search index", progress))
    if force or not _loads(IntentModel.load, settings.intent_path):
        progress("language understanding", 0, 1)
        train_intent(np.random.default_rng(SEED)).save(settings.intent_path)
        progress("language understanding", 1, 1)
    settings.built_path.write_text(data_stamp(settings.data), encoding="ascii")


def borrow(built: Settings, home: Path) -> None:
    """Link the files built in one home into another, where they are of today's data."""
    if _is_of_today(built):
        home.mkdir(parents=True, exist_ok=True)
        for path in (built.artefact_path, built.index_path, built.intent_path, built.built_path):
            if not ((home / path.name).is_symlink() or (home / path.name).exists()):
                (home / path.name).symlink_to(path.absolute())


def data_stamp(data: Path) -> str:
    """Hash the shipped films, ratings and notes: what is built from others is out of date."""
    digest = hashlib.sha256()
    for path in sorted([*data.glob("*.gz"), *data.glob("notes/*.jsonl")]):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _is_of_today(settings: Settings) -> bool:
    path = settings.built_path
    return path.exists() and path.read_text(encoding="ascii") == data_stamp(settings.data)


def retrain(settings: Settings, store: Store, progress: Progress) -> Artefact:
    """Train with the store's ratings added, check the result and swap it in.

    Raises:
        ArtefactError: The new artefact is much worse than the old one, which stays in use.
    """
    catalogue = Catalogue.load(settings.data)
    movies = list(catalogue.movies.values())
    shipped = shipped_interactions(settings.data)
    given = len(store.all_ratings())
    everyone = with_store(shipped, store, catalogue)
    fresh = train_artefact(everyone, movies, progress)
    quality = spot_check(fresh, shipped)
    fresh = replace(fresh, info={**fresh.info, "quality": quality, "n_store_ratings": given})
    _refuse_worse(fresh, settings.artefact_path, shipped)
    fresh.save(settings.artefact_path)
    store.note_training(dict(fresh.info))
    return fresh


def shipped_interactions(data: Path) -> Interactions:
    """Load the ratings that come with MovieWise."""
    return Interactions(*load_ratings(data))


def with_store(shipped: Interactions, store: Store, catalogue: Catalogue) -> Interactions:
    """Add the ratings given here; people keep their own numbers, behind the shipped ones.

    Films from TMDB take no part: nothing of TMDB's enters training.
    """
    rows = [row for row in store.all_ratings() if row[1] in catalogue.movies]
    if not rows:
        return shipped
    users, movie_ids, stars, times = (np.array(column) for column in zip(*rows, strict=True))
    return Interactions(
        np.concatenate([shipped.users, users + int(shipped.users.max()) + 1]),
        np.concatenate([shipped.movie_ids, movie_ids]),
        np.concatenate([shipped.stars, stars.astype(float)]),
        np.concatenate([shipped.times, times.astype(np.int64)]),
    )


def train_artefact(
    interactions: Interactions, movies: Sequence[Movie], progress: Progress
) -> Artefact:
    """Train on these ratings and note when and on how many."""
    artefact = train(
        interactions,
        movies,
        rng=np.random.default_rng(SEED),
        progress=_named("recommender", progress),
    )
    made = {"trained_at": datetime.now(UTC).isoformat(), "n_ratings": len(interactions)}
    return replace(artefact, info={**artefact.info, **made})


def _refuse_worse(fresh: Artefact, path: Path, shipped: Interactions) -> None:
    try:
        old = Artefact.load(path)
    except ArtefactError:
        return
    before, after = spot_check(old, shipped), float(fresh.info["quality"])
    if after < SLACK * before:
        raise ArtefactError(
            f"the new training scores {after:.3f} where the one in use scores {before:.3f}; "
            "it is thrown away and the old one stays"
        )


def _loads(load: Callable[[Path], object], path: Path) -> bool:
    try:
        load(path)
    except ArtefactError as error:
        log.info("to be made: path=%s reason=%s", path.name, error)
        return False
    return True


def _named(name: str, progress: Progress) -> Callable[[int, int], None]:
    return lambda done, total: progress(name, done, total)
