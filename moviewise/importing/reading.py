"""Read an export file, of whichever site, into lines of one shape.

Bounded in every direction: an upload is untrusted.
"""

import codecs
import csv
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TextIO

from moviewise.errors import InvalidFile

LARGEST = 10 * 2**20
"""Bytes of one file, zipped or not."""
LARGEST_UNZIPPED = 20 * 2**20
MOST_PACKED = 2_000
"""Files in one archive."""
MOST_LINES = 50_000
LONGEST_FIELD = 4_000
"""Characters of one cell."""
LONGEST_LINE = 20_000
"""Characters of one rating, with all its cells."""
TOO_LONG = "a cell or line is too long; perhaps a quote is missing"
PIECE = 64 * 1024
EARLIEST, LATEST = 1900, 2100
"""Years in which somebody may have rated."""
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError),
    *(ValueError, struct.error),
)
KNOWN = "Letterboxd, IMDb, Trakt and MovieLens ratings as CSV, or a zip with such a file"

STARS = ("rating", "your rating", "trakt_rating", "my rating", "stars")
TITLES = ("name", "title", "original title")
IMDB = ("const", "imdb_id", "imdb", "imdbid")
TMDB = ("tmdb_id", "tmdb", "tmdbid")
MOVIELENS = ("movieid", "movie_id")
DATES = ("date", "date rated", "rated_at", "timestamp")
KINDS = ("title type", "type")
FILMS = ("movie", "tvmovie", "tv movie", "video", "short", "film", "tv special", "")


@dataclass(frozen=True, slots=True)
class Line:
    """One rating of the file, as it stands there."""

    number: int
    """Of the line in the file, from 1."""
    stars: float
    """On our scale; rounded to half steps."""
    title: str = ""
    year: int | None = None
    imdb_id: str = ""
    tmdb_id: int | None = None
    movielens_id: int | None = None
    rated_at: datetime | None = None


def read_export(name: str, content: bytes) -> tuple[list[Line], list[str]]:
    """Read the ratings of an export.

    Args:
        name: The file's name, for messages.
        content: The file.

    Returns:
        The ratings, and a sentence for each line that could not be read.

    Raises:
        InvalidFile: It is too large, no text, no table, or of a kind we do not know.
    """
    if len(content) > LARGEST:
        raise InvalidFile(f"{name} is larger than {LARGEST // 2**20} MB; export ratings only")
    is_archive = content.startswith((b"PK\x03\x04", b"PK\x05\x06"))
    table = _unzipped(name, content) if is_archive else content
    with io.TextIOWrapper(io.BytesIO(table), _encoding(name, table), newline="") as text:
        return _lines(name, text)


def looks_like_ratings(text: str) -> bool:
    r"""Whether a pasted text is a table of ratings.

    >>> looks_like_ratings("Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Heat,1995,x,4.5")
    True
    >>> looks_like_ratings("I loved Heat, Alien and Up")
    False
    """
    header, _, rest = text.strip().partition("\n")
    cells = header[:LONGEST_FIELD].split(_delimiter(header))
    names = {cell.strip().strip('"').casefold() for cell in cells}
    return bool(rest) and bool(names & set(STARS)) and bool(names & {*TITLES, *IMDB, *MOVIELENS})


def _unzipped(name: str, content: bytes) -> bytes:
    """Take the ratings file out of an archive, without trusting what it says of its sizes."""
    if content.count(b"PK\x01\x02") > MOST_PACKED:
        raise InvalidFile(f"{name} holds more than {MOST_PACKED} files; send the ratings.csv alone")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            inside = _ratings_file(archive.namelist())
            if inside is None:
                raise InvalidFile(f"{name} holds no ratings.csv; we read {KNOWN}")
            with archive.open(inside) as file:
                table = file.read(LARGEST_UNZIPPED + 1)
    except BROKEN as error:
        raise InvalidFile(f"{name} is a broken or locked archive; export it again") from error
    if len(table) > LARGEST_UNZIPPED:
        raise InvalidFile(f"{name} unpacks to more than {LARGEST_UNZIPPED // 2**20} MB")
    return table


def _ratings_file(names: Sequence[str]) -> str | None:
    """Name the file of ratings, the outermost of several: Letterboxd keeps deleted ones deeper."""
    fitting = [name for name in names if re.search(r"(^|[/\\-])ratings\.csv$", name, re.I)]
    return min(fitting, key=lambda name: (name.count("/"), name), default=None)


def _encoding(name: str, table: bytes) -> str:
    """Tell how a text file is encoded, a piece at a time: decoded it may be four times as large."""
    is_wide = table.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if is_wide else ("utf-8-sig", "cp1252"):
        if _is_text(table, encoding):
            return encoding
    raise InvalidFile(f"{name} is not a text file; we read {KNOWN}")


def _is_text(table: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for start in range(0, len(table), PIECE):
            piece = table[start : start + PIECE]
            if "\0" in decoder.decode(piece, final=start + PIECE >= len(table)):
                return False
    except UnicodeDecodeError:
        return False
    return True


def _lines(name: str, text: TextIO) -> tuple[list[Line], list[str]]:
    rows = _rows(name, text)
    header = [cell.strip().casefold() for cell in next(rows, [])]
    if not set(header) & set(STARS) or not set(header) & {*TITLES, *IMDB, *TMDB, *MOVIELENS}:
        raise InvalidFile(f"{name} has no columns of ratings that we know; we read {KNOWN}")
    scale = _scale(header)
    lines, problems = [], []
    for number, row in enumerate(rows, 2):
        if number > MOST_LINES + 1:
            raise InvalidFile(f"{name} has more than {MOST_LINES} lines; split it")
        cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
        try:
            line = _line(number, cells, scale)
        except (ValueError, OverflowError):
            problems.append(f"line {number}: no rating that can be read")
        else:
            lines += [line] if line else []
    return lines, problems


def _rows(name: str, text: TextIO) -> Iterator[list[str]]:
    delimiter = _delimiter(text.readline(LONGEST_LINE))
    text.seek(0)
    length = 0

    def lines() -> Iterator[str]:
        nonlocal length
        while line := text.readline(LONGEST_LINE + 1):
            length += len(line)
            if length > LONGEST_LINE:
                raise csv.Error(TOO_LONG)
            yield line

    reader = csv.reader(lines(), delimiter=delimiter)
    csv.field_size_limit(LONGEST_FIELD)
    try:
        for row in reader:
            length = 0
            if any(row):
                yield row
    except csv.Error as error:
        why = TOO_LONG if "field larger" in str(error) else str(error)
        raise InvalidFile(f"{name}, line {reader.line_num + 1}: {why}") from error


def _delimiter(header: str) -> str:
    """Tell what stands between the cells: spreadsheets of some countries write semicolons."""
    return max((",", ";", "\t"), key=header.count)


def _scale(header: Sequence[str]) -> float:
    """Stars a point of the file is worth: IMDb and Trakt count to ten."""
    to_ten = "const" in header or "trakt_rating" in header or "rated_at" in header
    return 0.5 if to_ten else 1.0


def _line(number: int, cells: Mapping[str, str], scale: float) -> Line | None:
    """Read one row; None where it rates no film, or is not a rating at all."""
    given = _first(cells, STARS)
    if _first(cells, KINDS).casefold() not in FILMS or not given:
        return None
    stars = round(2 * scale * float(given.replace(",", "."))) / 2
    if not 0.5 <= stars <= 5:
        raise ValueError(given)
    return Line(
        number,
        stars,
        title=_first(cells, TITLES),
        year=_whole(cells.get("year", "")),
        imdb_id=_imdb(_first(cells, IMDB)),
        tmdb_id=_whole(_first(cells, TMDB)),
        movielens_id=_whole(_first(cells, MOVIELENS)),
        rated_at=_moment(_first(cells, DATES)),
    )


def _first(cells: Mapping[str, str], names: Sequence[str]) -> str:
    return next((cells[name] for name in names if cells.get(name)), "")


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def _imdb(text: str) -> str:
    digits = text.removeprefix("tt")
    return f"tt{digits.zfill(7)}" if digits.isascii() and digits.isdigit() else ""


def _moment(text: str) -> datetime | None:
    try:
        if text.isascii() and text.isdigit():
            moment = datetime.fromtimestamp(int(text), UTC)
        else:
            moment = datetime.fromisoformat(text)
        moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if EARLIEST <= moment.year <= LATEST else None
