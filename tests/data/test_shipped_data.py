import gzip
import hashlib
import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from moviewise.catalogue import load_ratings
from moviewise.domain import IMDB_ID_OFFSET

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def films() -> dict[int, dict]:
    lines = gzip.decompress((DATA / "movies.jsonl.gz").read_bytes()).splitlines()
    return {film["movie_id"]: film for film in map(json.loads, lines)}


@pytest.mark.parametrize("line", (DATA / "SHA256SUMS").read_text().splitlines())
def test_a_shipped_file_has_its_checksum(line):
    expected, name = line.split()

    assert hashlib.sha256((DATA / name).read_bytes()).hexdigest() == expected


def test_checksums_cover_films_ratings_and_our_supplement():
    names = {line.split()[1] for line in (DATA / "SHA256SUMS").read_text().splitlines()}

    assert names == {"movies.jsonl.gz", "ratings.csv.gz", "supplement.psv"}


def test_films_and_ratings_together_stay_under_five_megabytes():
    assert sum((DATA / name).stat().st_size for name in ("movies.jsonl.gz", "ratings.csv.gz")) < 5e6


def test_no_time_stamp_is_packed_so_the_same_data_gives_the_same_bytes():
    assert (DATA / "movies.jsonl.gz").read_bytes()[4:8] == bytes(4)
    assert (DATA / "ratings.csv.gz").read_bytes()[4:8] == bytes(4)


def test_the_union_of_both_sources_is_there(films):
    sources = Counter("+".join(film["sources"]) for film in films.values())

    assert len(films) == 18_897
    assert sources == {
        "wikidata": 9_836,
        "movielens+wikidata": 7_634,
        "movielens": 1_257,
        "movielens+ours": 170,
    }


def test_all_ratings_of_titled_films_are_there_and_most_are_of_joined_films(films):
    users, movie_ids, stars, times = load_ratings(DATA)
    joined = [i for i, film in films.items() if film["sources"] == ["movielens", "wikidata"]]

    assert len(users) == len(movie_ids) == len(stars) == len(times) == 99_997
    assert len(set(movie_ids.tolist())) == 9_061
    assert set(movie_ids.tolist()) <= set(films)
    assert np.isin(movie_ids, joined).mean() > 0.95


def test_ratings_come_as_whole_numbers_and_half_stars():
    users, movie_ids, stars, times = load_ratings(DATA)

    assert [column.dtype.kind for column in (users, movie_ids, stars, times)] == list("iifi")
    assert set((stars * 2).tolist()) <= set(range(1, 11))
    assert times.min() > 700_000_000


def test_counts_and_means_of_films_are_those_of_the_ratings(films):
    _, movie_ids, stars, _ = load_ratings(DATA)
    of_matrix = stars[movie_ids == 2571]

    assert films[2571]["n_ratings"] == len(of_matrix)
    assert films[2571]["mean_stars"] == pytest.approx(of_matrix.mean(), abs=1e-4)
    assert sum(film.get("n_ratings", 0) for film in films.values()) == len(stars)


def test_ids_are_unique_and_follow_the_contract(films):
    imdb_ids = [film["imdb_id"] for film in films.values() if "imdb_id" in film]

    assert len(imdb_ids) == len(set(imdb_ids))
    assert all(i.startswith("tt") and len(i) >= 9 and i[2:].isdigit() for i in imdb_ids)
    for movie_id, film in films.items():
        if film["sources"] == ["wikidata"]:
            assert movie_id == IMDB_ID_OFFSET + int(film["imdb_id"][2:])
        else:
            assert movie_id < 200_000


def test_the_five_rows_without_a_title_are_dropped(films):
    assert films.keys().isdisjoint({108548, 108583, 143410, 151307, 162376})


def test_two_entries_of_one_imdb_id_are_one_film(films):
    apocalypse = next(film for film in films.values() if film.get("imdb_id") == "tt0078788")

    assert apocalypse["title"] == "Apocalypse Now"
    assert "Apocalypse Now Redux" in apocalypse["other_titles"]


def test_cast_lists_begin_with_those_who_act_most(films):
    godfather = films[858]["cast"]

    assert set(godfather[:6]) & {"Marlon Brando", "Al Pacino", "Robert Duvall", "James Caan"}
    assert godfather != sorted(godfather)


def test_nobody_is_called_junior_alone(films):
    names = {
        name
        for film in films.values()
        for role in ("cast", "directors", "writers")
        for name in film.get(role, ())
    }

    assert names.isdisjoint({"Jr.", "Jr", "Sr.", "", "III"})
    assert "Sammy Davis Jr." in names


def test_languages_are_codes_and_chinese_is_one_language(films):
    codes = {code for film in films.values() for code in film.get("languages", ())}

    assert all(2 <= len(code) <= 3 and code.islower() and code.isascii() for code in codes)
    assert codes.isdisjoint({"cmn", "tlh2", "cn"})
    assert all(
        "zh" in film["languages"] for film in films.values() if "yue" in film.get("languages", ())
    )


def test_genres_are_one_vocabulary_in_the_spelling_of_movielens(films):
    genres = {genre for film in films.values() for genre in film.get("genres", ())}

    assert {"Sci-Fi", "Film-Noir", "Children"} <= genres
    assert genres.isdisjoint({"Family", "IMAX", "(no genres listed)", ""})
    assert len(genres) == 22


def test_former_country_names_are_joined(films):
    countries = {name for film in films.values() for name in film.get("countries", ())}

    assert countries.isdisjoint({"West Germany", "British Hong Kong", "People's Republic of China"})


@pytest.mark.parametrize(
    ("movie_id", "title", "year", "imdb_id"),
    [
        (2571, "The Matrix", 1999, "tt0133093"),
        (6333, "X2: X-Men United", 2003, "tt0290334"),
        (1185, "My Left Foot", 1989, "tt0097937"),
        (4973, "Amélie", 2001, "tt0211915"),
        (1249, "Nikita", 1990, "tt0100263"),
        (5618, "Spirited Away", 2001, "tt0245429"),
        (112183, "Birdman or (The Unexpected Virtue of Ignorance)", 2014, "tt2562232"),
        (66310, "Frontière(s)", 2007, "tt0814685"),
    ],
)
def test_a_trap_of_the_join_is_avoided(films, movie_id, title, year, imdb_id):
    film = films[movie_id]

    assert (film["title"], film["year"], film["imdb_id"]) == (title, year, imdb_id)


def test_no_title_ends_in_its_article(films):
    titles = [name for f in films.values() for name in (f["title"], *f.get("other_titles", ()))]

    assert not [t for t in titles if t.endswith((", The", ", A", ", La", ", Le", ", Il", ", L'"))]


def test_films_that_only_look_alike_are_kept_apart(films):
    assert films[34048]["imdb_id"] == "tt0407304"
    assert "imdb_id" not in films[64997]
    assert films[4741]["year"] == 2000
    assert "imdb_id" not in films[4741]


def test_our_supplement_gives_spirited_away_its_director(films):
    assert films[5618]["directors"] == ["Hayao Miyazaki"]
    assert films[5618]["languages"] == ["ja"]
