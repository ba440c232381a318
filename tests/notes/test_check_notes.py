import importlib.util
import json
from pathlib import Path

import pytest

from moviewise.domain import Movie

ROOT = Path(__file__).parents[2]
spec = importlib.util.spec_from_file_location("check_notes", ROOT / "data" / "notes" / "check.py")
assert spec
assert spec.loader
check_notes = importlib.util.module_from_spec(spec)
__import__("sys").modules["check_notes"] = check_notes
spec.loader.exec_module(check_notes)

VOCABULARY = {
    "themes": frozenset({"heist", "friendship", "gambling", "revenge"}),
    "moods": frozenset({"tense", "witty"}),
}
FILM = Movie(7, "The Long Vault", 1999, imdb_id="tt0000007", cast=("Ann Lee", "José Ruiz"))
LOGLINE = (
    "A retired safecracker in Lisbon gathers four old friends for one night in the vault of a "
    "riverside casino, only to learn that the owner has been waiting for them all along"
)


def note(**changes: object) -> dict[str, object]:
    return {
        "movie_id": 7, "imdb_id": "tt0000007", "title": "The Long Vault", "year": 1999,
        "logline": LOGLINE, "themes": ["heist", "friendship", "gambling", "revenge"],
        "moods": ["tense", "witty"], "setting": {"place": "Lisbon", "period": "1990s"},
        "details": ["a chessboard of keys", "a flooded tunnel", "a parrot that counts"],
        "leads": ["Rosa (Ann Lee)"],
    } | changes  # fmt: skip


def problems(*notes: object, movies: dict[int, Movie] | None = None) -> list[str]:
    lines = [
        check_notes.Line("batch_00.jsonl", number, n if isinstance(n, str) else json.dumps(n))
        for number, n in enumerate(notes, start=1)
    ]
    return [str(finding) for finding in check_notes.check(lines, VOCABULARY, movies)]


def test_a_good_note_passes() -> None:
    assert problems(note(), movies={7: FILM}) == []


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"themes": ["heist", "friendship", "gambling", "submarines"]}, "outside the vocabulary"),
        ({"moods": ["tense"]}, "moods: 1 given"),
        ({"logline": "Too short."}, "2 words"),
        ({"details": ["one", "two"]}, "details: 2 given"),
        ({"themes": ["heist", "heist", "gambling", "revenge"]}, "given twice"),
        ({"setting": "Lisbon"}, "place and period"),
        ({"imdb_id": "0000007"}, "'tt'"),
        ({"leads": ["Ann Lee"]}, "not 'Character (Actor)'"),
        ({"plot": "more"}, "plot is not a field"),
    ],
)
def test_each_fault_is_told_with_its_line(changes: dict[str, object], told: str) -> None:
    found = problems(note(**changes))

    assert len(found) == 1
    assert found[0].startswith("batch_00.jsonl:1: ")
    assert told in found[0]


def test_a_line_that_is_not_json_is_told() -> None:
    assert "not JSON" in problems("{")[0]


def test_the_same_film_twice_is_told() -> None:
    second = note(logline=LOGLINE[::-1])

    assert any("7 stands in batch_00.jsonl:1 too" in found for found in problems(note(), second))


def test_eight_words_in_a_row_shared_by_two_loglines_are_told() -> None:
    borrowed = (
        "In another town and another year a retired safecracker in Lisbon gathers four old friends "
        "who would much rather be fishing, and teaches a shy girl chess"
    )
    other = note(movie_id=8, imdb_id="tt0000008", logline=borrowed)

    assert any("shares 'a retired safecracker in" in found for found in problems(note(), other))


def test_title_year_and_id_are_held_against_the_catalogue() -> None:
    found = problems(note(year=1998, title="Long Vault"), movies={7: FILM})

    assert len(found) == 2
    assert "no film has the movie_id 7" in problems(note(), movies={})[0]


def test_an_uncredited_lead_is_a_warning_and_accents_do_not_matter() -> None:
    found = problems(
        note(leads=["Rosa (Ann Lee)", "Ivo (Jose Ruiz)", "Max (Bo Day)"]), movies={7: FILM}
    )

    assert found == ["batch_00.jsonl:1: warning: not among the credits: Max (Bo Day)"]


def test_the_shipped_notes_have_no_problem() -> None:
    lines = check_notes.read_lines(sorted((ROOT / "data" / "notes").glob("batch_*.jsonl")))
    vocabulary = check_notes.read_vocabulary(ROOT / "data" / "notes" / "vocabulary.json")
    movies = check_notes.films_of_catalogue(ROOT / "data")

    assert [str(f) for f in check_notes.check(lines, vocabulary, movies) if not f.is_warning] == []
