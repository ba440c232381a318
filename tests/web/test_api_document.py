"""The session of docs/api.md, run as it stands there against a server over the shipped films."""

import json
import re
import shutil
import subprocess
from typing import Any

import pytest

from moviewise.bootstrap import ROOT, Settings
from moviewise.bootstrap.process import serve

pytestmark = [
    pytest.mark.socket,
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl"),
]
END = "\x1e"


def document() -> str:
    return (ROOT / "docs" / "api.md").read_text()


def commands() -> list[str]:
    """The commands of the session; a loop is one of them."""
    block = re.search(r"```sh\n(.*?)```", document(), re.S)
    assert block is not None
    return re.findall(r"^for [\s\S]*?^done$|^.+$", block[1], re.M)


def endpoints() -> set[tuple[str, str]]:
    """Method and path of every row of the table, without the parameters in the path."""
    rows = re.findall(r"^\| (GET|POST|PUT|DELETE) (.+?) \|", document(), re.M)
    return {
        (method, re.sub(r"\{.*", "", path).rstrip("/"))
        for method, paths in rows
        for path in re.findall(r"`(/api/[^`]+)`", paths)
    }


def asked(command: str) -> tuple[str, str] | None:
    """Method and path of a command."""
    found = re.search(r"\$base(/api/[^\"?]*)", command)
    if found is None:
        return None
    named = re.search(r"-X (\w+)", command)
    method = named[1] if named else "POST" if re.search(r" (-d|--data-binary) ", command) else "GET"
    return method, found[1].rstrip("/")


@pytest.fixture(scope="module")
def session(real_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every command with what it printed."""
    folder = tmp_path_factory.mktemp("curl")
    server = serve(real_settings, folder / "var")
    lines = commands()
    lines[0] = f"base={server.url}"
    script = "".join(f"{line}\nprintf '{END}'\n" for line in lines)
    try:
        ran = subprocess.run(
            ["bash", "-e", "-c", script], cwd=folder, capture_output=True, text=True, timeout=120
        )
    finally:
        server.stop()
    assert ran.returncode == 0, ran.stderr
    return dict(zip(lines, ran.stdout.split(END), strict=False))


def said(session: dict[str, str], part: str) -> str:
    (printed,) = [told for command, told in session.items() if part in command]
    return printed


def read(session: dict[str, str], part: str) -> Any:
    return json.loads(said(session, part))


def test_the_session_asks_every_endpoint_of_the_table() -> None:
    made = {asked(command) for command in commands()} - {None}
    missing = {
        (method, path)
        for method, path in endpoints()
        if not any(m == method and (p == path or p.startswith(f"{path}/")) for m, p in made)
    }

    assert len(endpoints()) == 20
    assert missing == set()


def test_no_command_is_answered_with_a_problem(session: dict[str, str]) -> None:
    for command, printed in session.items():
        assert '"status":' not in printed, command
        assert "<html" not in printed, command


def test_films_are_found_as_asked(session: dict[str, str]) -> None:
    found = read(session, "/api/discover/")
    assert (len(found["items"]), found["page"], found["k"]) == (2, 1, 2)
    assert all("Action" in film["genres"] for film in found["items"])
    assert all("en" in film["languages"] for film in found["items"])
    assert len(read(session, "/api/trending/")["items"]) == 2


def test_ratings_are_stored_and_read_back(session: dict[str, str]) -> None:
    stored = [json.loads(line) for line in re.findall(r"\{.*?\}", said(session, "for film in"))]
    assert [(r["movie_id"], r["stars"]) for r in stored] == [
        (film, 4.5) for film in (318, 296, 593, 2571, 858)
    ]
    named = read(session, "/api/user-ratings/")["ratings"]
    assert {r["movie_id"] for r in named} == {318, 296}
    assert read(session, "/api/onboarding/complete/")["complete"] is True
    assert read(session, "/api/ratings/858")["previous"] == 4.5


def test_lists_and_reasons_are_personal(session: dict[str, str]) -> None:
    films = read(session, "/api/recommendations/")["items"]
    assert films[0]["rank"] == 1
    assert len(films) == 3
    told = read(session, "/api/explain/")
    values = [part["value"] for part in told["contributions"]]
    assert told["bias"] + sum(values) == pytest.approx(told["score"], abs=1e-9)
    assert read(session, "/api/natural-explanation/")["text"] == told["text"]
    assert read(session, "/api/why-not/")["movie_id"] == 1721
    imagined = read(session, "/api/what-if/")
    assert (imagined["before"], imagined["after"]) == (4.5, 1.0)
    assert read(session, "/api/taste/")


def test_questions_marks_imports_and_exports(session: dict[str, str]) -> None:
    answer = read(session, "/api/rag/qa/")
    assert answer["answered"]
    assert answer["citations"] or answer["films"]
    assert read(session, "/api/marks/50")["mark"] == "watchlist"
    assert [film["movie_id"] for film in read(session, "/api/watchlist/")["items"]] == [50]
    table = said(session, '/api/export.csv"').splitlines()
    assert len(table) == 1 + 5 + 2
    assert read(session, "/api/import/$batch") == {"undone": 2}
    assert len(read(session, '/api/export/"')["ratings"]) == 5
    assert said(session, "/api/me").strip() == ""
