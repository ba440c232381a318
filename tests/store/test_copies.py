import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from moviewise.domain import Account, Rating
from moviewise.errors import InvalidFile, StoreError
from moviewise.store import Store

Opened = Callable[..., Store]


@pytest.fixture
def store(file: Path, opened: Opened, clock) -> Store:
    store = opened(f"sqlite:///{file}", now=clock)
    store.migrate()
    return store


def test_a_copy_is_whole_while_the_database_is_in_use(
    store: Store, ann: Account, tmp_path: Path, opened: Opened
) -> None:
    store.rate(ann.user_id, Rating(1, 4.0))

    store.back_up(tmp_path / "copy.db")

    copy = opened(f"sqlite:///{tmp_path / 'copy.db'}")
    copy.check()
    assert copy.ratings(ann.user_id) == store.ratings(ann.user_id)


def test_only_the_owner_can_read_database_and_copies(
    store: Store, file: Path, tmp_path: Path
) -> None:
    store.back_up(tmp_path / "copy.db")

    for path in (file, tmp_path / "copy.db"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_copy_never_replaces_a_file(store: Store, tmp_path: Path) -> None:
    taken = tmp_path / "copy.db"
    taken.write_text("mine")

    with pytest.raises(StoreError, match="exists already"):
        store.back_up(taken)
    assert taken.read_text() == "mine"


def test_a_copy_into_nowhere_is_refused_in_a_sentence(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreError, match="cannot be made"):
        store.back_up(tmp_path / "file" / "copy.db")


def test_restoring_brings_back_what_was_copied(
    store: Store, ann: Account, tmp_path: Path, opened: Opened
) -> None:
    store.rate(ann.user_id, Rating(1, 4.0))
    store.back_up(tmp_path / "copy.db")
    store.rate(ann.user_id, Rating(2, 1.0))

    before = store.restore(tmp_path / "copy.db")

    assert [r.movie_id for r in store.ratings(ann.user_id)] == [1]
    assert len(opened(f"sqlite:///{before}").ratings(ann.user_id)) == 2
    assert store.rate(ann.user_id, Rating(1, 5.0)) == 4.0


def test_other_programs_see_what_was_restored(
    store: Store, ann: Account, file: Path, tmp_path: Path, opened: Opened
) -> None:
    other = opened(f"sqlite:///{file}")
    store.back_up(tmp_path / "copy.db")
    store.rate(ann.user_id, Rating(2, 1.0))
    assert len(other.ratings(ann.user_id)) == 1

    store.restore(tmp_path / "copy.db")

    assert other.ratings(ann.user_id) == []


def test_an_older_copy_is_migrated(store: Store, ann: Account, tmp_path: Path) -> None:
    store.migrate_to("0001")
    store.back_up(tmp_path / "old.db")
    store.migrate()

    store.restore(tmp_path / "old.db")

    store.check()
    assert store.account("Ann") == ann


def test_a_damaged_database_is_replaced_and_kept_aside(
    store: Store, ann: Account, file: Path, tmp_path: Path
) -> None:
    store.back_up(tmp_path / "copy.db")
    store.close()
    file.write_bytes(b"not a database at all" * 1_000)
    with pytest.raises(StoreError, match="damaged"):
        store.accounts()

    aside = store.restore(tmp_path / "copy.db")

    assert store.accounts() == [ann]
    assert aside.read_bytes().startswith(b"not a database")


def test_a_lost_database_is_restored(
    store: Store, ann: Account, file: Path, tmp_path: Path
) -> None:
    store.back_up(tmp_path / "copy.db")
    store.close()
    for path in tmp_path.glob("moviewise.db*"):
        path.unlink()

    assert store.restore(tmp_path / "copy.db") is None
    assert store.accounts() == [ann]


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"x" * 5_000])
def test_what_is_no_copy_is_refused_and_nothing_is_lost(
    store: Store, ann: Account, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "bad.db").write_bytes(content)

    with pytest.raises(InvalidFile):
        store.restore(tmp_path / "bad.db")
    with pytest.raises(InvalidFile, match="does not exist"):
        store.restore(tmp_path / "missing.db")
    assert sorted(path.name for path in tmp_path.glob("*before*")) == []
    assert store.accounts() == [ann]


def test_a_copy_of_a_newer_version_is_refused_and_nothing_is_lost(
    store: Store, ann: Account, tmp_path: Path
) -> None:
    store.back_up(tmp_path / "newer.db")
    with closing(sqlite3.connect(tmp_path / "newer.db")) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")

    store.rate(ann.user_id, Rating(1, 4.0))

    with pytest.raises(StoreError, match="newer version"):
        store.restore(tmp_path / "newer.db")
    assert len(store.ratings(ann.user_id)) == 1


def test_a_server_database_is_copied_by_its_own_tools(opened: Opened, tmp_path: Path) -> None:
    store = opened("postgresql://nobody@127.0.0.1:1/nothing")

    for ask in (store.back_up, store.restore):
        with pytest.raises(StoreError, match="pg_dump"):
            ask(tmp_path / "copy.db")
