"""The `Store`: what MovieWise remembers, in domain words.

It owns every transaction of ours; the queries stand in the modules beside it. Safe to use from
several threads. It must not know ranking, HTTP or the chat.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from moviewise.domain import (
    Account,
    Exclusion,
    Limits,
    Mark,
    Movie,
    MovieId,
    OnboardingState,
    Rating,
    Recommendation,
    UserId,
)
from moviewise.errors import StoreError
from moviewise.store import (
    accounts,
    copies,
    export,
    films,
    imports,
    migration,
    ratings,
    shown,
    taste,
    trainings,
)
from moviewise.store.engine import WRITES, open_engine, sqlite_file
from moviewise.store.failures import plain_failures
from moviewise.store.ratings import GivenRating
from moviewise.store.shown import Shown
from moviewise.store.trainings import Training


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Store:
    """People, their ratings and wishes, and films beyond the catalogue, in one database.

    Every method is one transaction: when it returns, what it says is on the disk. Every method may
    raise `StoreError` when the database is locked, unreachable, full or not migrated, and
    `UnknownAccount` when it writes for somebody who is gone.

    Args:
        url: `sqlite:///path/to/file.db` or `postgresql://user:password@host/database`.
        now: The clock.
        busy_seconds: How long to wait for a database that another writer holds.
        pool_size: How many connections to keep.

    Raises:
        SettingsError: Another kind of database, or a URL that cannot be read.
    """

    def __init__(
        self,
        url: str,
        *,
        now: Callable[[], datetime] = _utc_now,
        busy_seconds: float = 5.0,
        pool_size: int = 8,
    ) -> None:
        self._file = sqlite_file(url)
        self._now = now
        self._engine = open_engine(url, busy_seconds=busy_seconds, pool_size=pool_size)
        self._writing = self._engine.execution_options(**WRITES)

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with plain_failures(), self._engine.begin() as db:
            yield db

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with plain_failures(), self._writing.begin() as db:
            yield db

    def migrate(self) -> Path | None:
        """Bring the tables to this version; on SQLite a copy is made first when that changes them.

        Returns:
            The back-up copy, where one was made.

        Raises:
            StoreError: Also when a newer version made the database.
        """
        return self.migrate_to(migration.head())

    def migrate_to(self, revision: str) -> Path | None:
        """Migrate up or down to a revision; `base` drops every table."""
        if self._file is not None:
            copies.make_room(self._file)
        with self._read() as db:
            here = migration.current(db)
        if here == revision:
            return None
        copy = self._copy_beside(f"before-{revision}") if here else None
        with plain_failures():
            migration.move(self._engine, revision)
        return copy

    def check(self) -> None:
        """Make sure that the database answers and is of this version.

        Raises:
            StoreError: It is not; the message says what to do.
        """
        with self._read() as db:
            if migration.current(db) != migration.head():
                raise StoreError("the database is not of this version; run `moviewise migrate`")

    def back_up(self, path: Path) -> None:
        """Write a copy of a SQLite database, whole and consistent, also while it is in use.

        Raises:
            StoreError: The database is not SQLite, or the copy cannot be written.
        """
        live = self._need_file()
        with plain_failures():
            copies.copy_out(live, path)

    def restore(self, path: Path) -> Path | None:
        """Put a back-up copy in place of a SQLite database, and migrate it.

        Returns:
            A copy of what was there before, where there was anything.

        Raises:
            InvalidFile: The file is not a copy of such a database.
            StoreError: The database is not SQLite, in use, or cannot be written.
        """
        live = self._need_file()
        migration.need_known(copies.revision_of(path))
        self._engine.dispose()
        before = self._copy_beside("before-restore") if live.exists() else None
        with plain_failures():
            copies.copy_in(path, live)
        self.migrate()
        return before

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def _need_file(self) -> Path:
        if self._file is None:
            raise StoreError(
                "only a SQLite database is copied by MovieWise; use pg_dump and pg_restore"
            )
        return self._file

    def _copy_beside(self, what: str) -> Path | None:
        if self._file is None:
            return None
        path = copies.name_beside(self._file, what, self._now())
        with plain_failures():
            copies.keep_aside(self._file, path)
        return path

    # People

    def create_account(
        self,
        name: str,
        password_hash: str | None,
        *,
        is_guest: bool = False,
        is_superuser: bool = False,
    ) -> Account:
        """Add an account.

        Raises:
            NameTaken: Somebody has the name, perhaps in other capitals.
        """
        with self._write() as db:
            return accounts.create(
                db, name, password_hash, self._now(), is_guest=is_guest, is_superuser=is_superuser
            )

    def account(self, name: str) -> Account | None:
        """Find an account by name; capitals do not matter."""
        with self._read() as db:
            return accounts.by_name(db, name)

    def account_by_id(self, user_id: UserId) -> Account | None:
        with self._read() as db:
            return accounts.by_id(db, user_id)

    def accounts(self) -> list[Account]:
        with self._read() as db:
            return accounts.every(db)

    def accounts_by_id(self, user_ids: Collection[UserId]) -> list[Account]:
        """Give those of these accounts that exist."""
        with self._read() as db:
            return accounts.some(db, user_ids)

    def password_hash(self, user_id: UserId) -> str | None:
        with self._read() as db:
            return accounts.password_hash(db, user_id)

    def set_password_hash(self, user_id: UserId, password_hash: str) -> None:
        with self._write() as db:
            accounts.change(db, user_id, password_hash=password_hash)

    def end_sessions(self, user_id: UserId) -> None:
        """Raise the token version, so that every session of the account ends."""
        with self._write() as db:
            accounts.end_sessions(db, user_id)

    def set_disabled(self, user_id: UserId, flag: bool) -> None:
        with self._write() as db:
            accounts.change(db, user_id, is_disabled=flag)

    def set_superuser(self, user_id: UserId, flag: bool) -> None:
        with self._write() as db:
            accounts.change(db, user_id, is_superuser=flag)

    def upgrade_guest(self, user_id: UserId, name: str, password_hash: str) -> Account:
        """Make a guest a person with a name; ratings and chats stay, the guest's sessions end.

        Raises:
            NameTaken: Somebody has the name.
            InvalidAccount: The account is not a guest.
        """
        with self._write() as db:
            return accounts.upgrade_guest(db, user_id, name, password_hash)

    def delete_account(self, user_id: UserId) -> None:
        """Delete a person and everything of theirs, chats included; nothing stays in the file."""
        with self._write() as db:
            accounts.remove(db, user_id)
        if self._file is not None:
            with plain_failures():
                copies.empty_log(self._file)

    # Ratings

    def rate(self, user_id: UserId, rating: Rating) -> float | None:
        """Store a rating in place of an earlier one, and give the earlier stars."""
        with self._write() as db:
            return ratings.rate(db, user_id, rating, self._now())

    def unrate(self, user_id: UserId, movie_id: MovieId) -> float | None:
        """Delete a rating, and give its stars."""
        with self._write() as db:
            return ratings.unrate(db, user_id, movie_id)

    def ratings(self, user_id: UserId) -> list[Rating]:
        """Give a person's ratings, oldest first."""
        with self._read() as db:
            return ratings.of_user(db, user_id)

    def all_ratings(self) -> list[GivenRating]:
        """Give everyone's ratings as (user_id, movie_id, stars, seconds since 1970)."""
        with self._read() as db:
            return ratings.of_all(db)

    def ratings_since(self, moment: datetime) -> int:
        """Count everyone's ratings after a time."""
        with self._read() as db:
            return ratings.count_since(db, moment)

    def add_ratings(self, user_id: UserId, given: Iterable[Rating], *, batch: str) -> None:
        """Store an import as one batch; of several ratings for one film the last counts."""
        with self._write() as db:
            imports.add(db, user_id, given, self._now(), batch=batch)

    def undo_batch(self, user_id: UserId, batch: str) -> int:
        """Take an import back where its ratings still stand, and tell how many did."""
        with self._write() as db:
            return imports.undo(db, user_id, batch)

    # Marks, exclusions, limits, onboarding

    def mark(self, user_id: UserId, movie_id: MovieId, mark: Mark | None) -> Mark | None:
        """Set or clear the one mark on a film, and give the earlier one."""
        with self._write() as db:
            return taste.mark(db, user_id, movie_id, mark, self._now())

    def marks(self, user_id: UserId) -> dict[MovieId, Mark]:
        """Give a person's marks, the latest first."""
        with self._read() as db:
            return taste.marks_of(db, user_id)

    def exclude(self, user_id: UserId, exclusion: Exclusion) -> None:
        with self._write() as db:
            taste.exclude(db, user_id, exclusion, self._now())

    def include(self, user_id: UserId, exclusion: Exclusion) -> None:
        with self._write() as db:
            taste.include(db, user_id, exclusion)

    def exclusions(self, user_id: UserId) -> list[Exclusion]:
        with self._read() as db:
            return taste.exclusions_of(db, user_id)

    def limits(self, user_id: UserId) -> Limits:
        with self._read() as db:
            return taste.limits_of(db, user_id)

    def set_limits(self, user_id: UserId, limits: Limits) -> None:
        with self._write() as db:
            taste.set_limits(db, user_id, limits)

    def onboarding(self, user_id: UserId) -> OnboardingState:
        with self._read() as db:
            return taste.onboarding_of(db, user_id)

    def set_onboarding(self, user_id: UserId, state: OnboardingState) -> None:
        with self._write() as db:
            taste.set_onboarding(db, user_id, state, self._now())

    # What was shown

    def note_shown(
        self,
        user_id: UserId,
        recommendations: Sequence[Recommendation],
        *,
        reasons: Mapping[MovieId, str],
        context: str,
    ) -> None:
        """Remember a list as it was shown, with the reason of each film."""
        with self._write() as db:
            shown.note(db, user_id, recommendations, self._now(), reasons=reasons, context=context)

    def shown(
        self, user_id: UserId, movie_id: MovieId | None = None, limit: int = 100
    ) -> list[Shown]:
        """Give what a person was shown, the latest first."""
        with self._read() as db:
            return shown.of_user(db, user_id, movie_id, limit)

    # Films beyond the catalogue

    def save_films(self, movies: Iterable[Movie], fetched_at: datetime) -> tuple[Movie, ...]:
        """Store films; one whose TMDB id is known keeps its id. Gives the films as stored."""
        with self._write() as db:
            return films.save(db, movies, fetched_at)

    def films(self) -> list[Movie]:
        with self._read() as db:
            return films.every(db)

    def film_by_tmdb(self, tmdb_id: int) -> Movie | None:
        with self._read() as db:
            return films.by_tmdb(db, tmdb_id)

    def film_id_by_tmdb(self, tmdb_id: int) -> MovieId | None:
        """Give the id a film was once assigned, also when it has been cut to its ids."""
        with self._read() as db:
            return films.id_by_tmdb(db, tmdb_id)

    def stale_films(self, before: datetime) -> list[Movie]:
        """Give the films fetched before a time, to be refreshed or cut."""
        with self._read() as db:
            return films.stale(db, before)

    def cut_to_ids(self, before: datetime) -> int:
        """Drop the text of films fetched before a time; their ids stay."""
        with self._write() as db:
            return films.cut_to_ids(db, before)

    def purge_films(self) -> int:
        """Forget all fetched films; ids that somebody's rows point at stay, without text."""
        with self._write() as db:
            return films.purge(db)

    # Trainings, export

    def note_training(self, info: Mapping[str, Any]) -> None:
        with self._write() as db:
            trainings.note(db, info, self._now())

    def trainings(self) -> list[Training]:
        """Give all trainings, the latest first."""
        with self._read() as db:
            return trainings.every(db)

    def export(self, user_id: UserId) -> dict[str, Any]:
        """Give everything about a person as JSON values.

        Raises:
            UnknownAccount: Nobody has this id.
        """
        with self._read() as db:
            return export.everything(db, user_id)
