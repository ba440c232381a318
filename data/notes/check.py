"""Check the film notes: format, vocabulary, lengths, doubles, ids, people, borrowed wording.

Run it from anywhere; without arguments it reads every `batch_*.jsonl` beside it:

    python data/notes/check.py [FILE ...] [--no-catalogue]

A problem is printed as `file:line: what is wrong` and makes the exit status 1. A warning is only
printed: a lead the catalogue does not credit, where the catalogue's cast may be incomplete.
"""

import argparse
import json
import re
import shutil
import sys
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NOTES_DIR = Path(__file__).resolve().parent
FIELDS = (
    "movie_id", "imdb_id", "title", "year", "logline", "themes", "moods", "setting", "details",
    "leads",
)  # fmt: skip
LOGLINE_WORDS = (25, 45)
N_THEMES, N_MOODS, N_DETAILS = (4, 8), (2, 4), (3, 6)
DETAIL_CHARACTERS = 160
RUN_OF_WORDS = 8
LEAD = re.compile(r"(?P<character>.+) \((?P<actor>[^()]+)\)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a notes file."""

    file: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, or worth a look, in one line."""

    file: str
    number: int
    text: str
    is_warning: bool = False

    def __str__(self) -> str:
        kind = "warning: " if self.is_warning else ""
        return f"{self.file}:{self.number}: {kind}{self.text}"


def read_lines(paths: Iterable[Path]) -> list[Line]:
    return [
        Line(path.name, number, text)
        for path in paths
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if text.strip()
    ]


def read_vocabulary(path: Path) -> Mapping[str, frozenset[str]]:
    found = json.loads(path.read_text(encoding="utf-8"))
    return {"themes": frozenset(found["themes"]), "moods": frozenset(found["moods"])}


def check(
    lines: Sequence[Line],
    vocabulary: Mapping[str, frozenset[str]],
    movies: Mapping[int, Any] | None = None,
) -> list[Finding]:
    """List everything wrong with these lines.

    Args:
        lines: All lines of all files: doubles are looked for across them.
        vocabulary: The allowed `themes` and `moods`.
        movies: The catalogue's films by id; None skips ids, titles, years and people.
    """
    findings: list[Finding] = []
    notes: list[tuple[Line, dict[str, Any]]] = []
    for line in lines:
        note, problems = _read(line)
        problems += _problems_of(note, vocabulary) if note else []
        findings += [Finding(line.file, line.number, text) for text in problems]
        if note:
            notes.append((line, note))
            findings += _against_catalogue(line, note, movies) if movies is not None else []
    findings += _doubles(notes) + _shared_runs(notes)
    return sorted(findings, key=lambda finding: (finding.file, finding.number))


def _read(line: Line) -> tuple[dict[str, Any] | None, list[str]]:
    try:
        note = json.loads(line.text)
    except json.JSONDecodeError as error:
        return None, [f"is not JSON ({error.msg} at column {error.colno})"]
    if not isinstance(note, dict):
        return None, ["is not a JSON object"]
    if missing := [name for name in FIELDS if name not in note]:
        return None, [f"lacks {', '.join(missing)}"]
    wrong = [text for name, text in _wrong_types(note).items() if name]
    return (None if wrong else note), wrong


def _wrong_types(note: Mapping[str, Any]) -> dict[str, str]:
    """Name each field whose value is not of the agreed type."""
    strings = {"title", "logline"}
    lists = {"themes", "moods", "details", "leads"}
    wrong = {
        name: f"{name} must be {kind}"
        for names, kind, test in (
            (strings, "a text that is not empty", _is_text),
            (lists, "a list of texts that are not empty", _is_texts),
            ({"movie_id"}, "an integer", _is_integer),
            ({"year"}, "an integer or null", lambda v: v is None or _is_integer(v)),
            (
                {"imdb_id"},
                "'tt' and at least 7 digits, or null",
                lambda v: v is None or (isinstance(v, str) and re.fullmatch(r"tt\d{7,}", v)),
            ),
            (
                {"setting"},
                "an object with the texts place and period",
                lambda v: (
                    isinstance(v, dict)
                    and set(v) == {"place", "period"}
                    and _is_texts(list(v.values()))
                ),
            ),
        )
        for name in names
        if not test(note[name])
    }
    extra = sorted(set(note) - set(FIELDS))
    return wrong | {name: f"{name} is not a field of a note" for name in extra}


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and value == value.strip()


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(_is_text(item) for item in value)


def _problems_of(note: Mapping[str, Any], vocabulary: Mapping[str, frozenset[str]]) -> list[str]:
    problems = []
    n_words = len(note["logline"].split())
    if not LOGLINE_WORDS[0] <= n_words <= LOGLINE_WORDS[1]:
        problems.append(f"logline has {n_words} words; {_span(LOGLINE_WORDS)} are allowed")
    for name, span in (("themes", N_THEMES), ("moods", N_MOODS), ("details", N_DETAILS)):
        values = note[name]
        if not span[0] <= len(values) <= span[1]:
            problems.append(f"{name}: {len(values)} given; {_span(span)} are allowed")
        if len({value.casefold() for value in values}) < len(values):
            problems.append(f"{name}: one is given twice")
        if name in vocabulary and (strange := sorted(set(values) - vocabulary[name])):
            problems.append(f"{name} outside the vocabulary: {', '.join(strange)}")
    problems += [
        f"detail longer than {DETAIL_CHARACTERS} characters: {detail[:40]}..."
        for detail in note["details"]
        if len(detail) > DETAIL_CHARACTERS
    ]
    problems += [
        f"lead is not 'Character (Actor)': {lead}"
        for lead in note["leads"]
        if not LEAD.fullmatch(lead)
    ]
    return problems


def _span(span: tuple[int, int]) -> str:
    return f"{span[0]} to {span[1]}"


def _against_catalogue(
    line: Line, note: Mapping[str, Any], movies: Mapping[int, Any]
) -> list[Finding]:
    movie = movies.get(note["movie_id"])
    if movie is None:
        return [Finding(line.file, line.number, f"no film has the movie_id {note['movie_id']}")]
    wrong = [
        f"{name} is {note[name]!r}, the catalogue has {getattr(movie, name)!r}"
        for name in ("title", "year", "imdb_id")
        if note[name] not in (None, getattr(movie, name))
    ]
    return [Finding(line.file, line.number, text) for text in wrong] + [
        Finding(line.file, line.number, f"not among the credits: {lead}", is_warning=True)
        for lead in uncredited_leads(note["leads"], movie.cast)
    ]


def uncredited_leads(leads: Sequence[str], cast: Sequence[str]) -> list[str]:
    """List the leads whose actor the catalogue's cast lacks; none where it has no cast."""
    if not cast:
        return []
    credited = {fold(name) for name in cast}
    found = ((lead, LEAD.fullmatch(lead)) for lead in leads)
    return [lead for lead, match in found if match and fold(match["actor"]) not in credited]


def fold(text: str) -> str:
    """Reduce a name to bare letters, for comparison.

    >>> fold("Renée Zellweger, Jr.")
    'renee zellweger jr'
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(re.findall(r"[a-z0-9]+", plain.lower().replace("'", "")))


def _doubles(notes: Sequence[tuple[Line, Mapping[str, Any]]]) -> list[Finding]:
    first: dict[object, Line] = {}
    findings = []
    for line, note in notes:
        for key in (note["movie_id"], note["imdb_id"]):
            if key is None:
                continue
            if key in first and first[key] != line:
                where = f"{first[key].file}:{first[key].number}"
                findings.append(Finding(line.file, line.number, f"{key} stands in {where} too"))
            first.setdefault(key, line)
    return findings


def _shared_runs(notes: Sequence[tuple[Line, Mapping[str, Any]]]) -> list[Finding]:
    """Find loglines that share a run of eight words; each pair is told once."""
    seen: dict[tuple[str, ...], Line] = {}
    told: dict[tuple[Line, Line], str] = {}
    for line, note in notes:
        words = fold(note["logline"]).split()
        for start in range(len(words) - RUN_OF_WORDS + 1):
            run = tuple(words[start : start + RUN_OF_WORDS])
            other = seen.setdefault(run, line)
            if other != line:
                told.setdefault((other, line), " ".join(run))
    return [
        Finding(line.file, line.number, f"shares '{run}' with {other.file}:{other.number}")
        for (other, line), run in told.items()
    ]


def films_of_catalogue(data_dir: Path) -> Mapping[int, Any]:
    """Load the catalogue's films from a copy without notes, so that broken notes do no harm."""
    sys.path.append(str(NOTES_DIR.parents[1]))  # works before the package is installed, too
    from moviewise.catalogue import Catalogue

    with tempfile.TemporaryDirectory() as folder:
        for path in data_dir.iterdir():
            if path.is_file():
                shutil.copy(path, folder)
        return Catalogue.load(Path(folder)).movies


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Check the film notes.")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--no-catalogue", action="store_true")
    options = parser.parse_args(arguments)
    lines = read_lines(options.files or sorted(NOTES_DIR.glob("batch_*.jsonl")))
    movies = None if options.no_catalogue else films_of_catalogue(NOTES_DIR.parent)
    findings = check(lines, read_vocabulary(NOTES_DIR / "vocabulary.json"), movies)
    for finding in findings:
        print(finding)
    counts: dict[bool, int] = defaultdict(int)
    for finding in findings:
        counts[finding.is_warning] += 1
    print(f"{len(lines)} notes, {counts[False]} problems, {counts[True]} warnings", file=sys.stderr)
    return 1 if counts[False] else 0


if __name__ == "__main__":
    sys.exit(main())
