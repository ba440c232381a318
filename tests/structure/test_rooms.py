"""The rooms of the design, where import-linter cannot look."""

import ast
import subprocess
import sys
from pathlib import Path

from moviewise.bootstrap import ROOT

CHAT_APP_MAY_IMPORT = {"web", "bootstrap", "agent", "cards", "domain", "errors"}


def imported_rooms(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("moviewise"):
            parts = (node.module or "").split(".")
            names |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {a.name.split(".")[1] for a in node.names if a.name.startswith("moviewise.")}
    return names


def test_the_chat_imports_only_the_rooms_it_may() -> None:
    assert imported_rooms(ROOT / "chat_app.py") <= CHAT_APP_MAY_IMPORT


def test_serving_never_loads_lightfm() -> None:
    code = (
        "import sys, moviewise.bootstrap, moviewise.agent.turn, moviewise.service;"
        "sys.exit('lightfm' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0


def test_nothing_in_the_repository_names_a_registry_or_a_machine_path() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    suspicious = ("pypi.org/simple", "files.pythonhosted", "--index-url", "/home/")
    for name in listed:
        path = ROOT / name
        if path.suffix in (".txt", ".toml", ".cfg", ".in", ".yml", ".yaml") and path.exists():
            text = path.read_text(encoding="utf-8", errors="ignore")
            assert not any(word in text for word in suspicious), name
