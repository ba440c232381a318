import io
import random
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from planted import ROMANCE, SPACE, title_of

from moviewise.domain import Account, ListedFilm
from moviewise.errors import InvalidFile
from moviewise.importing import Form, as_csv, match, read_export
from moviewise.importing.reading import TOO_LONG
from moviewise.library import Library
from moviewise.service import MovieWise

FIRST, SECOND = SPACE[0], ROMANCE[0]
LETTERBOXD = "Date,Name,Year,Letterboxd URI,Rating\n2020-01-02,{a},{ya},https://boxd.it/1,4.5\n"
IMDB = (
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Year\n"
    "tt0000001,9,2021-05-06,Whatever,Whatever,x,Movie,7.1,1991\n"
    "tt0000002,8,2021-05-06,A series,A series,x,TV Series,7.1,1991\n"
)
TRAKT = "rated_at,type,title,year,trakt_rating,imdb_id\n2022-01-01T00:00:00Z,movie,{a},{ya},7,\n"
MOVIELENS = "userId,movieId,rating,timestamp\n1,1,3.5,1112486027\n1,101,2.0,1112486028\n"


def packed(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def zipped(**files: bytes) -> bytes:
    return packed({name.replace("_", "."): content for name, content in files.items()})


@pytest.fixture
def year(planted_library: Library) -> int:
    return planted_library.catalogue.get(FIRST).year or 0


def ratings_of(library: Library, text: str | bytes) -> dict[int, float]:
    content = text if isinstance(text, bytes) else text.encode()
    lines, problems = read_export("export.csv", content)
    return {r.movie_id: r.stars for r in match(lines, library.catalogue, problems).ratings}


def test_each_site_is_read_on_its_own_scale(planted_library: Library, year: int) -> None:
    a = {"a": title_of(FIRST), "ya": year}

    assert ratings_of(planted_library, LETTERBOXD.format(**a)) == {FIRST: 4.5}
    assert ratings_of(planted_library, IMDB) == {FIRST: 4.5}
    assert ratings_of(planted_library, TRAKT.format(**a)) == {FIRST: 3.5}
    assert ratings_of(planted_library, MOVIELENS) == {FIRST: 3.5, SECOND: 2.0}


def test_a_zip_is_opened_and_a_utf16_file_read(planted_library: Library, year: int) -> None:
    text = LETTERBOXD.format(a=title_of(FIRST), ya=year)

    assert ratings_of(planted_library, zipped(ratings_csv=text.encode())) == {FIRST: 4.5}
    assert ratings_of(planted_library, text.encode("utf-16")) == {FIRST: 4.5}


def test_the_last_of_several_lines_for_a_film_counts(planted_library: Library) -> None:
    twice = MOVIELENS + "1,1,5.0,1112486029\n"

    assert ratings_of(planted_library, twice)[FIRST] == 5


def test_the_report_tells_what_was_not_matched(planted_library: Library) -> None:
    text = "Name,Year,Rating\nNo Such Film At All,1999,4\nAmber Amber Orbit,1850,4\nX,2000,eleven\n"
    lines, problems = read_export("mine.csv", text.encode())
    report = match(lines, planted_library.catalogue, problems)

    assert (len(report.matched), len(report.unknown), len(report.problems)) == (0, 2, 1)
    assert "2 are not among the films I know" in report.summary


def test_the_outermost_ratings_of_an_archive_count(planted_library: Library, year: int) -> None:
    mine = LETTERBOXD.format(a=title_of(FIRST), ya=year)
    deleted = mine.replace("4.5", "0.5")
    archive = packed({"deleted/ratings.csv": deleted.encode(), "a/ratings.csv": mine.encode()})
    both = packed({"a/b/ratings.csv": deleted.encode(), "ratings.csv": mine.encode()})

    assert ratings_of(planted_library, archive) == {FIRST: 4.5}
    assert ratings_of(planted_library, both) == {FIRST: 4.5}


@pytest.mark.parametrize("mark", [";", "\t"])
def test_other_marks_between_cells_and_decimal_commas_are_read(
    planted_library: Library, year: int, mark: str
) -> None:
    text = mark.join(("Name", "Year", "Rating")) + "\n"
    text += mark.join((title_of(FIRST), str(year), "4,5"))

    assert ratings_of(planted_library, text) == {FIRST: 4.5}


def test_only_so_many_titles_are_looked_for_misspelled(
    planted_library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moviewise.importing.matching.FORGIVEN", 1)
    one, two = (title_of(film).replace("Orbit", "Orbitt") for film in SPACE[:2])
    text = f"Name,Rating\n{one},4\n{two},4\n{title_of(SPACE[2])},4\n"

    assert set(ratings_of(planted_library, text)) == {SPACE[0], SPACE[2]}


@pytest.mark.parametrize("form", ["letterboxd", "imdb"])
def test_what_is_exported_can_be_imported_again(planted_library: Library, form: Form) -> None:
    given = {SPACE[0]: 0.5, SPACE[1]: 4.5, ROMANCE[0]: 5.0}
    movies = planted_library.catalogue.movies
    films = [ListedFilm(movies[movie_id], stars=stars) for movie_id, stars in given.items()]
    day = datetime(2024, 2, 29, tzinfo=UTC)
    table = as_csv(films, form, {SPACE[0]: day})
    lines, problems = read_export("mine.csv", table.encode())

    assert ratings_of(planted_library, table) == given
    assert not problems
    assert lines[0].rated_at == (day if form == "imdb" else None)


def test_formulas_are_disarmed_in_every_cell(planted_library: Library) -> None:
    movie = planted_library.catalogue.get(FIRST)
    evil = replace(movie, title="=HYPERLINK(1)", directors=("@SUM(1)",))
    table = as_csv([ListedFilm(evil, stars=4.0)], "imdb")

    assert ",'=HYPERLINK(1)," in table
    assert ",'@SUM(1)" in table
    assert ratings_of(planted_library, table) == {FIRST: 4.0}


def locked() -> bytes:
    """An archive that says it needs a password."""
    archive = bytearray(zipped(ratings_csv=b"Name,Rating\nHeat,4\n"))
    archive[6] |= 1
    archive[archive.index(b"PK\x01\x02") + 8] |= 1
    return bytes(archive)


def repeated() -> bytes:
    """An archive whose names all lead to the same bytes, as overlapping bombs do."""
    archive = zipped(ratings_csv=b"0" * 2**20)
    start = archive.index(b"PK\x01\x02")
    entry = archive[start : archive.index(b"PK\x05\x06")]
    return archive[:start] + entry * 3_000 + archive[start + len(entry) :]


ROW = b"Name,Rating\n"
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "no columns of ratings"),
    "blank lines": (lambda: b"\n" * 100_000, "no columns of ratings"),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n\0\0\0", "not a text file"),
    "random bytes": (lambda: random.Random(1).randbytes(2**20), "not a text file"),
    "nul bytes": (lambda: ROW + b"He\0at,4\n", "not a text file"),
    "half of utf-16": (lambda: "Name,Rating\n".encode("utf-16")[:-1], "not a text file"),
    "utf-32": (lambda: "Name,Rating\nHeat,4\n".encode("utf-32"), "not a text file"),
    "other columns": (lambda: b"a,b,c\n1,2,3\n", "no columns of ratings"),
    "a page": (lambda: b"<html><body>Sign in first</body></html>", "no columns of ratings"),
    "json": (lambda: b'[{"rating": 8, "title": "Heat"}]', "no columns of ratings"),
    "huge header": (lambda: b"Name," * 2**20 + b"Rating\nHeat,4\n", TOO_LONG),
    "huge cell": (lambda: ROW + b"x" * 9 * 2**20 + b",4\n", TOO_LONG),
    "quote without end": (lambda: ROW + b'"x,4\n' + b"y,4\n" * 2_000, TOO_LONG),
    "a row of cells over many lines": (lambda: ROW + b'"\n",' * 2_000_000, TOO_LONG),
    "a million rows": (lambda: ROW + b"x,4\n" * 1_000_000, "more than 50000 lines"),
    "too many bytes": (lambda: b"0" * (10 * 2**20 + 1), "larger than 10 MB"),
    "broken archive": (lambda: b"PK\x03\x04 broken", "broken or locked archive"),
    "cut archive": (lambda: zipped(ratings_csv=ROW * 99)[:-30], "broken or locked archive"),
    "locked archive": (locked, "broken or locked archive"),
    "empty archive": (lambda: packed({}), "holds no ratings.csv"),
    "no table inside": (lambda: zipped(notes_txt=b"hello"), "holds no ratings.csv"),
    "archive in archive": (lambda: packed({"ratings.csv": locked()}), "not a text file"),
    "bomb": (lambda: zipped(ratings_csv=b"0" * (200 * 2**20)), "unpacks to more than 20 MB"),
    "bomb of lines": (lambda: zipped(ratings_csv=ROW + b"x,4\n" * 4_000_000), "50000 lines"),
    "bomb of files": (repeated, "more than 2000 files"),
    "bomb of wide letters": (
        lambda: zipped(ratings_csv=ROW + "\U0001f3ac,4\n".encode() * 2_000_000),
        "50000 lines",
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_or_broken_file_gets_a_clear_answer_in_bounded_memory(kind: str) -> None:
    made, sentence = HOSTILE[kind]
    content = made()
    tracemalloc.start()
    with pytest.raises(InvalidFile, match=sentence):
        read_export("mine.csv", content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 64 * 2**20


@pytest.mark.parametrize(
    "text",
    [
        "Name,Year,Rating\n\"=cmd|' /C calc'!A0\",1999,4\n",
        "Name,Year,Rating\n",
        "movieId,rating\n1,inf\n1,nan\n1,1e999\n1,-4\n1,99\n1,\u0664\u066b\u0665\n",
        "movieId,rating\n99999999999999999999,4\n-1,4\n1e3,4\n",
        "Name,Year,Rating\n../../../etc/passwd,1999,4\n%s%n{0},x,4\n'; DROP TABLE ratings,1,4\n",
    ],
)
def test_odd_cells_are_only_titles_nobody_knows(planted_library: Library, text: str) -> None:
    assert ratings_of(planted_library, text) == {}


def test_a_name_that_leaves_the_archive_writes_nothing(
    planted_library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")
    text = b"movieId,rating\n1,4\n"

    assert ratings_of(planted_library, packed({"../ratings.csv": text})) == {FIRST: 4.0}
    assert [path.name for path in tmp_path.rglob("*")] == ["deep"]


def test_a_day_no_database_can_hold_is_left_out(planted_library: Library) -> None:
    text = "movieId,rating,timestamp\n1,4,0001-01-01T00:00:00+23:59\n2,4,99999999999999\n"
    lines, problems = read_export("mine.csv", text.encode())

    assert [line.rated_at for line in lines] == [None, None]
    assert not problems


def test_nothing_of_a_refused_file_is_kept(moviewise: MovieWise, ann: Account) -> None:
    text = b"movieId,rating\n1,4\n101,3\n" + b'"' + b"x" * 5_000
    with pytest.raises(InvalidFile):
        moviewise.import_ratings(ann.user_id, "mine.csv", text)

    assert moviewise.ratings(ann.user_id).films == ()
    assert moviewise.export(ann.user_id)["imports"] == []
