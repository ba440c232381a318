from pathlib import Path
from shutil import copytree

import pytest

from moviewise.bootstrap import (
    Settings,
    build,
    is_built,
    open_library,
    prepare_environment,
    secret,
    start,
)
from moviewise.errors import ArtefactError
from moviewise.settings import read_settings


@pytest.fixture
def settings(planted_settings: Settings, tmp_path: Path) -> Settings:
    """A copy of the built home and its data, free to be damaged."""
    copytree(planted_settings.home, tmp_path / "var")
    copytree(planted_settings.data, tmp_path / "data")
    return planted_settings.model_copy(update={"home": tmp_path / "var", "data": tmp_path / "data"})


def made(settings: Settings) -> list[str]:
    names: list[str] = []
    build(settings, lambda name, done, _: names.append(name) if not done or done == 1 else None)
    return sorted(set(names))


def test_what_is_there_is_not_made_again(settings: Settings) -> None:
    assert is_built(settings)
    assert made(settings) == []


@pytest.mark.parametrize("damage", [b"", b"garbage", None])
def test_a_broken_artefact_is_made_again_and_nothing_else(
    settings: Settings, damage: bytes | None
) -> None:
    content = settings.artefact_path.read_bytes()
    settings.artefact_path.write_bytes(content[: len(content) // 2] if damage is None else damage)
    with pytest.raises(ArtefactError, match="moviewise build"):
        open_library(settings)

    assert made(settings) == ["recommender"]
    assert is_built(settings)


def test_new_notes_make_what_was_built_from_the_old_ones_out_of_date(settings: Settings) -> None:
    (settings.data / "notes").mkdir(exist_ok=True)
    (settings.data / "notes" / "more.jsonl").write_text("")

    assert not is_built(settings)
    assert "search index" in made(settings)


def test_the_secret_is_made_once_and_for_our_eyes_only(settings: Settings) -> None:
    first = secret(settings)

    assert secret(settings) == first
    assert len(first) >= 32
    assert settings.secret_path.stat().st_mode & 0o077 == 0


def test_a_secret_of_the_person_is_used_as_it_is(settings: Settings) -> None:
    assert secret(settings.model_copy(update={"secret_key": "mine" * 10})) == "mine" * 10


def test_chainlit_is_told_where_it_lives(settings: Settings, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CHAINLIT_APP_ROOT", raising=False)
    prepare_environment(settings)

    import os

    assert (Path(os.environ["CHAINLIT_APP_ROOT"]) / "chat_app.py").exists()


def test_the_former_projects_ollama_address_is_understood(monkeypatch) -> None:
    monkeypatch.setenv("OLLAMA_URL", "http://localhost:11434/api/generate")

    assert read_settings().ollama_url == "http://localhost:11434"


def test_a_start_keeps_the_figures_of_the_model_once(settings: Settings) -> None:
    for _ in range(2):
        app = start(settings)
        kept = app.moviewise.store.trainings()
        app.moviewise.store.close()

    assert [training.info["trained_at"] for training in kept] == [
        app.moviewise.library.artefact.info["trained_at"]
    ]
