from pathlib import Path

import pytest
from typer.testing import CliRunner

from moviewise.cli import app
from moviewise.domain import Rating
from moviewise.errors import InvalidFile, StoreError
from moviewise.store import Store


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("MOVIEWISE_HOME", str(tmp_path / "var"))
    monkeypatch.delenv("MOVIEWISE_DATABASE_URL", raising=False)
    return tmp_path / "var"


def opened(home: Path) -> Store:
    home.mkdir(exist_ok=True)
    store = Store(f"sqlite:///{home / 'moviewise.db'}")
    store.migrate()
    return store


def test_what_was_lost_after_a_back_up_is_restored(home: Path, tmp_path: Path) -> None:
    store = opened(home)
    ann = store.create_account("Ann", "h")
    store.rate(ann.user_id, Rating(1, 4.5))
    copy = tmp_path / "copy.db"

    told = CliRunner().invoke(app, ["backup", str(copy)])
    assert told.exit_code == 0, told.output
    assert copy.stat().st_mode & 0o077 == 0
    store.delete_account(ann.user_id)
    store.create_account("Bob", "h")
    store.close()

    told = CliRunner().invoke(app, ["restore", str(copy)])
    assert told.exit_code == 0, told.output
    again = opened(home)
    assert [account.name for account in again.accounts()] == ["Ann"]
    assert again.ratings(ann.user_id)[0].stars == 4.5
    again.close()
    (before,) = home.glob("*before-restore*")
    assert before.name in told.output


def test_a_back_up_never_overwrites(home: Path, tmp_path: Path) -> None:
    opened(home).close()
    (tmp_path / "copy.db").write_text("mine")
    told = CliRunner().invoke(app, ["backup", str(tmp_path / "copy.db")])

    assert isinstance(told.exception, StoreError)
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_what_is_no_copy_changes_nothing(home: Path, tmp_path: Path) -> None:
    store = opened(home)
    store.create_account("Ann", "h")
    (tmp_path / "other.db").write_text("no database")
    told = CliRunner().invoke(app, ["restore", str(tmp_path / "other.db")])

    assert isinstance(told.exception, InvalidFile)
    assert [account.name for account in store.accounts()] == ["Ann"]
    store.close()


def test_postgresql_is_left_to_its_own_tools(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MOVIEWISE_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/nothing")
    told = CliRunner().invoke(app, ["restore", str(tmp_path / "copy.db")])

    assert "pg_dump" in str(told.exception)
