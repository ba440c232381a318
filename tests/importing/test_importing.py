import io
import zipfile

import pytest
from planted import ROMANCE, SPACE, title_of

from moviewise.errors import InvalidFile
from moviewise.importing import match, read_export
from moviewise.library import Library

FIRST, SECOND = SPACE[0], ROMANCE[0]
LETTERBOXD = "Date,Name,Year,Letterboxd URI,Rating\n2020-01-02,{a},{ya},https://boxd.it/1,4.5\n"
IMDB = (
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Year\n"
    "tt0000001,9,2021-05-06,Whatever,Whatever,x,Movie,7.1,1991\n"
    "tt0000002,8,2021-05-06,A series,A series,x,TV Series,7.1,1991\n"
)
TRAKT = "rated_at,type,title,year,trakt_rating,imdb_id\n2022-01-01T00:00:00Z,movie,{a},{ya},7,\n"
MOVIELENS = "userId,movieId,rating,timestamp\n1,1,3.5,1112486027\n1,101,2.0,1112486028\n"


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_", "."), content)
    return out.getvalue()


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


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "no columns of ratings"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not a text file"),
        (b"PK\x03\x04 broken", "broken or locked archive"),
        (b"a,b,c\n1,2,3\n", "no columns of ratings"),
        (b"Name,Rating\n" + b"x" * 5000 + b",4\n", "field larger than"),
        (b'Name,Rating\n"' + b"x,4\n" * 2000, "field larger than"),
        (b"Name,Rating\n" + b"x,4\n" * 60_000, "more than 50000 lines"),
        (b"0" * (10 * 2**20 + 1), "larger than 10 MB"),
        (zipped(notes_txt=b"hello"), "holds no ratings.csv"),
        (zipped(ratings_csv=b"0" * (41 * 2**20)), "unpacks to more than 40 MB"),
    ],
)
def test_a_hostile_or_broken_file_gets_a_clear_answer(content: bytes, sentence: str) -> None:
    with pytest.raises(InvalidFile, match=sentence):
        read_export("mine.csv", content)


def test_a_formula_is_only_a_title_nobody_knows(planted_library: Library) -> None:
    text = "Name,Year,Rating\n\"=cmd|' /C calc'!A0\",1999,4\n"

    assert ratings_of(planted_library, text) == {}
