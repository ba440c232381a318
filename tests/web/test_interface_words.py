"""Our interface's sentences: each key that is used exists, none is unused, any can be said anew."""

import json
import re
from pathlib import Path

import pytest

from moviewise.bootstrap import ROOT
from moviewise.web.opening import Opening, sentences

PUBLIC = ROOT / "public"
SOURCES = [*(PUBLIC / "mw").glob("*.js"), *(PUBLIC / "parts").glob("*.jsx")]
KEY = re.compile(r"'([a-z_]+\.[a-z_]+)'")
PLURALS = {"zero", "one", "two", "few", "many", "other"}
TEXT = re.compile(
    r">\s*([A-Z][a-z]+ ?[a-z’ ]*)\s*<|(?:aria-label|title|alt|label)=\"([A-Za-z][^\"]+)\""
)


def keys(book: dict[str, object], before: str = "") -> set[str]:
    found: set[str] = set()
    for name, value in book.items():
        if isinstance(value, dict) and not value.keys() <= PLURALS:
            found |= keys(value, f"{before}{name}.")
        else:
            found.add(f"{before}{name}")
    return found


def english() -> dict[str, object]:
    return json.loads((PUBLIC / "strings" / "en.json").read_text())


def used() -> set[str]:
    rooms = tuple(f"{room}." for room in english())
    found = {key for path in SOURCES for key in KEY.findall(path.read_text())}
    return {key for key in found if key.startswith(rooms)}


def test_every_sentence_that_is_used_exists() -> None:
    assert used() - keys(english()) == set()


def test_no_sentence_is_left_over() -> None:
    assert keys(english()) - used() == set()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_part_speaks_words_of_its_own(path: Path) -> None:
    own = [one or other for one, other in TEXT.findall(path.read_text())]

    assert own == []


@pytest.fixture
def two_languages(tmp_path: Path) -> Path:
    strings = tmp_path / "strings"
    strings.mkdir()
    (tmp_path / "mw").mkdir()
    book = {"film": {"why": "Why?", "seen": "Seen </script>"}, "n": {"one": "a", "other": "b"}}
    (strings / "en.json").write_text(json.dumps(book))
    (strings / "fr.json").write_text(json.dumps({"film": {"why": "Pourquoi ?"}}))
    return tmp_path


@pytest.mark.parametrize("wanted", ["fr-CA,fr;q=0.9,en;q=0.8", "fr"])
def test_a_missing_sentence_is_english(two_languages: Path, wanted: str) -> None:
    language, book = sentences(two_languages / "strings", wanted)

    assert (language, book["film"]["why"], book["film"]["seen"][:4]) == ("fr", "Pourquoi ?", "Seen")


@pytest.mark.parametrize("wanted", ["", "de-DE,fr;q=0.5", "../../secret", "*"])
def test_an_unknown_language_is_english(two_languages: Path, wanted: str) -> None:
    assert sentences(two_languages / "strings", wanted)[0] == "en"


def test_the_chats_own_language_goes_before_the_browsers(two_languages: Path) -> None:
    assert b'lang="fr"' in Opening(two_languages, "fr-FR").head("en-GB")
    assert b'lang="en"' in Opening(two_languages, "en-US").head("fr-FR")
    assert b'lang="fr"' in Opening(two_languages).head("fr-FR")


def test_no_sentence_can_close_the_script_it_stands_in(two_languages: Path) -> None:
    head = Opening(two_languages).head().decode()
    told = re.search(r'id="mw-strings"[^>]*>(.*?)</script>', head)

    assert told
    assert json.loads(told[1])["film"]["seen"] == "Seen </script>"
