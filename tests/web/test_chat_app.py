import ast

from moviewise.bootstrap import ROOT

MAY = ("web", "bootstrap", "agent", "cards", "domain", "errors")
TEXT = (ROOT / "chat_app.py").read_text()


def test_the_chat_knows_only_the_rooms_beside_it() -> None:
    named = [
        node.module
        for node in ast.walk(ast.parse(TEXT))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("moviewise")
    ]

    assert named
    assert all(name.split(".")[1] in MAY for name in named)


def test_the_chat_stays_small() -> None:
    assert len(TEXT.splitlines()) < 250
