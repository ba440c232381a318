"""Each trouble of the README, brought about: the doctor names what the README says."""

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from moviewise.agent.ollama.brain import BrainStatus
from moviewise.agent.ollama.client import Health
from moviewise.bootstrap import ROOT, Settings, doctor, machine
from moviewise.bootstrap.part import Part
from moviewise.domain import Rating
from moviewise.errors import TmdbKeyRefused
from moviewise.store import Store


def entries() -> dict[str, str]:
    """What one sees, and what the README says to do."""
    section = (ROOT / "README.md").read_text().split("## When something does not work")[1]
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", section.split("\n## ")[0], re.M)
    return dict(rows[1:])


def entry(words: str) -> str:
    (told,) = [do for see, do in entries().items() if words in see]
    return told


@pytest.fixture
def settings(planted_settings: Settings, tmp_path: Path) -> Settings:
    """A home that is built, over a database of its own."""
    for built in ("artefact.npz", "index", "intent.npz"):
        (tmp_path / built).symlink_to(planted_settings.home / built)
    return planted_settings.model_copy(update={"home": tmp_path})


def part(settings: Settings, name: str) -> Part:
    return {found.name: found for found in doctor.examine(settings)}[name]


def test_every_entry_of_the_readme_is_brought_about_here() -> None:
    words = re.findall(r"entry\(\"(.+?)\"\)", Path(__file__).read_text())

    assert len(entries()) == len({see for see in entries() for w in words if w in see}) == 9


def test_a_wrong_python() -> None:
    found = machine.python((3, 10, 4))

    assert found.state == "broken"
    assert "make run PYTHON=/path/to/python3.12" in found.mend
    assert "make run PYTHON=/path/to/python3.12" in entry("wrong Python")


def test_no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    found = machine.compiler()

    assert found.state == "degraded"
    assert machine.APT in found.mend
    assert machine.APT in entry("a C compiler")


def test_a_lightfm_that_cannot_be_imported(tmp_path: Path) -> None:
    found = machine.lightfm("/bin/false")

    assert found.state == "degraded"
    assert found.mend in entry("LightFM cannot be imported")


def test_a_refused_tmdb_key(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise TmdbKeyRefused("TMDB refuses the key")

    monkeypatch.setattr("moviewise.tmdb.TmdbClient.check", refused)
    found = part(settings.model_copy(update={"tmdb_api_key": "k" * 32}), "tmdb")

    assert found.state == "broken"
    assert "TMDB_API_KEY" in found.mend
    assert "TMDB_API_KEY" in entry("a TMDB key is refused")


def test_a_database_of_another_version(settings: Settings) -> None:
    found = part(settings, "database")

    assert (found.state, found.mend) == ("broken", "moviewise migrate")
    assert found.mend in entry("not of this version")


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    store = Store(settings.database)
    store.migrate()
    yield store
    store.close()


def test_nobody_has_rated(settings: Settings, store: Store) -> None:
    found = part(settings, "ratings")
    assert "set me up" in found.mend
    assert "set me up" in entry("no recommendations of your own")

    store.rate(store.create_account("Ann", None).user_id, Rating(1, 4.0))
    assert part(settings, "ratings").mend == ""


def test_ollama_is_down_or_slow(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = settings.model_copy(update={"brain": "auto", "ollama_url": "http://127.0.0.1:1"})
    down = part(asked, "ollama")
    assert (down.state, down.mend) == ("degraded", "ollama serve")

    ready = Health("ready", "llama3.2 is ready")
    monkeypatch.setattr("moviewise.agent.ollama.client.OllamaClient.health", lambda _: ready)
    monkeypatch.setattr(doctor, "load_now", lambda: (9.0, 2))
    slow = part(asked, "ollama")
    assert "MOVIEWISE_NUM_THREAD" in slow.mend
    for mend in ("ollama serve", "MOVIEWISE_NUM_THREAD", "ollama pull"):
        assert mend in entry("Ollama is down or slow")


@pytest.mark.parametrize(("brain", "state"), [("ollama", "ok"), ("offline", "degraded")])
def test_the_model_sits_its_exam_and_the_result_is_told(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, brain: str, state: str
) -> None:
    status = BrainStatus(brain, "llama3.2", "ready", "calls: 92% right, 1.4 s")
    monkeypatch.setattr(
        "moviewise.agent.ollama.client.OllamaClient.health", lambda _: Health("ready", "")
    )
    monkeypatch.setattr(doctor, "load_now", lambda: (0.1, 2))
    monkeypatch.setattr(doctor.OllamaBrain, "prepare", lambda _: status)
    found = part(settings.model_copy(update={"brain": "auto"}), "ollama")

    assert found.state == state
    assert "92% right, 1.4 s" in found.why


@pytest.mark.parametrize("state", ["missing", "broken"])
def test_an_artefact_missing_or_broken(settings: Settings, state: str) -> None:
    settings.artefact_path.unlink()
    if state == "broken":
        settings.artefact_path.write_bytes(b"half a file")
    found = part(settings, "artefact")

    assert (found.state, found.mend) == ("broken", "moviewise build")
    assert found.mend in entry("artefact is missing or broken")


def test_a_sound_artefact_says_how_its_head_was_solved(settings: Settings) -> None:
    found = part(settings, "artefact")

    assert found.state == "ok"
    assert re.search(r"its head: solved .+ films, \d+ entries a row", found.why)


def test_a_port_that_is_taken() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        number = other.getsockname()[1]
        found = machine.port(number)

    assert found.state == "degraded"
    assert found.mend == f"moviewise serve --port {number + 1}"
    assert "moviewise serve --port 8001" in entry("port 8000 is taken")
