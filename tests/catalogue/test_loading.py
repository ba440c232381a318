import gzip
import json
import shutil

import pytest
from films_world import DATA, shipped

from moviewise.catalogue import Catalogue, load_ratings
from moviewise.catalogue.loading import load_movies
from moviewise.errors import DataError, UnknownMovie

FILM = {"movie_id": 7, "title": "Moon", "year": 2009, "imdb_id": "tt1182345", "genres": ["Sci-Fi"]}
NOTE = {"movie_id": 7, "imdb_id": "tt1182345", "title": "Moon", "year": 2009, "logline": "Alone."}


@pytest.fixture
def data_dir(tmp_path):
    write(tmp_path, FILM)
    shutil.copy(DATA / "ratings.csv.gz", tmp_path)
    (tmp_path / "notes").mkdir()
    return tmp_path


def write(folder, *films):
    lines = "".join(json.dumps(film) + "\n" for film in films)
    (folder / "movies.jsonl.gz").write_bytes(gzip.compress(lines.encode()))


def note(folder, **changes):
    (folder / "notes" / "a.jsonl").write_text(json.dumps(NOTE | changes) + "\n\n")


def test_a_note_is_part_of_its_film(data_dir):
    note(
        data_dir,
        themes=["solitude"],
        moods=["quiet"],
        setting={"place": "the Moon", "period": "2035"},
        details=["a green plant"],
        leads=["Sam Bell"],
    )

    movie = load_movies(data_dir)[7]

    assert movie.themes == ("solitude",)
    assert movie.note.setting == "the Moon, 2035"
    assert (movie.note.logline, movie.note.leads) == ("Alone.", ("Sam Bell",))


def test_films_load_without_notes(data_dir):
    shutil.rmtree(data_dir / "notes")

    assert load_movies(data_dir)[7].note is None


def test_a_note_on_a_film_nobody_knows_is_refused(data_dir):
    note(data_dir, movie_id=8)

    with pytest.raises(DataError, match=r"a\.jsonl:1: no film has movie_id 8"):
        load_movies(data_dir)


@pytest.mark.parametrize("line", ["{", '{"movie_id": 7}', "[]", "7"])
def test_a_damaged_note_is_refused_with_its_line(data_dir, line):
    (data_dir / "notes" / "a.jsonl").write_text(line)

    with pytest.raises(DataError, match=r"a\.jsonl:1: not a film note"):
        load_movies(data_dir)


@pytest.mark.parametrize("name", ["movies.jsonl.gz", "ratings.csv.gz"])
@pytest.mark.parametrize("damage", ["gone", "cut", "flipped", "empty", "other"])
def test_a_damaged_file_is_refused_in_a_sentence(data_dir, name, damage):
    path = data_dir / name
    content = path.read_bytes()
    half = len(content) // 2
    damaged = {
        "cut": content[:half],
        "flipped": content[:half] + bytes([content[half] ^ 255]) + content[half + 1 :],
        "empty": b"",
        "other": gzip.compress(b"nothing we know"),
    }
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(damaged[damage])

    with pytest.raises(DataError, match=name.replace(".", r"\.")):
        Catalogue.load(data_dir)


def test_an_unknown_field_in_a_film_is_refused(data_dir):
    write(data_dir, FILM | {"colour": "grey"})

    with pytest.raises(DataError, match="rebuild"):
        load_movies(data_dir)


def test_every_shipped_film_is_there_and_can_be_got():
    assert len(shipped()) == len(shipped().movies) > 18_000
    assert shipped().get(2571).name == "The Matrix (1999)"


def test_an_id_nobody_has_is_refused():
    with pytest.raises(UnknownMovie, match="no film has the id 5"):
        Catalogue.of({}).get(5)


def test_films_are_found_by_their_outside_ids():
    assert shipped().by_imdb("tt0133093").movie_id == 2571
    assert shipped().by_imdb("tt0000000") is None
    assert shipped().by_tmdb(603) is None


def test_a_film_that_gains_a_tmdb_id_is_found_by_it():
    from dataclasses import replace

    grown = shipped().with_films([replace(shipped().get(2571), tmdb_id=603)])

    assert grown.by_tmdb(603).name == "The Matrix (1999)"
    assert grown.find("the matrix").tmdb_id == 603
    assert len(grown) == len(shipped())


def test_the_most_loved_films_come_first():
    _, movie_ids, stars, _ = load_ratings(DATA)
    loved = {i: ((movie_ids == i) & (stars >= 4.5)).sum() for i in shipped().popular[:30]}

    assert shipped().get(shipped().popular[0]).title == "The Shawshank Redemption"
    assert list(loved.values()) == sorted(loved.values(), reverse=True)
    assert len(shipped().popular) == 9_061
