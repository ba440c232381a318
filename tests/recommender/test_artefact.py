from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import scipy.sparse as sp

from moviewise.domain import Movie
from moviewise.errors import ArtefactError, UnknownMovie
from moviewise.recommender import Artefact, fold_in, rank, scores
from moviewise.recommender.features import film_features


@pytest.fixture
def path(world, tmp_path: Path) -> Path:
    world.artefact.save(tmp_path / "model.moviewise")
    return tmp_path / "model.moviewise"


def test_a_saved_artefact_scores_to_the_last_bit_as_before(world, path: Path) -> None:
    loaded = Artefact.load(path)
    likes = world.likes("Sci-Fi")

    before = scores(world.artefact, fold_in(world.artefact, likes))
    after = scores(loaded, fold_in(loaded, likes))

    assert before.tobytes() == after.tobytes()
    assert loaded.fingerprint == world.artefact.fingerprint
    assert loaded.info == {"data": "planted"}


def test_a_missing_file_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(ArtefactError, match="moviewise build"):
        Artefact.load(tmp_path / "nothing")


@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 0.999])
def test_a_half_written_file_is_refused(path: Path, share: float) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])

    with pytest.raises(ArtefactError, match="moviewise build --force"):
        Artefact.load(path)


def test_a_flipped_bit_is_refused(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))

    with pytest.raises(ArtefactError, match="altered"):
        Artefact.load(path)


def test_another_format_is_refused_by_its_number(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"ARTEFACT 1 ", b"ARTEFACT 99 ", 1))

    with pytest.raises(ArtefactError, match="format 99"):
        Artefact.load(path)


def test_numbers_that_are_not_finite_are_refused(world, tmp_path: Path) -> None:
    biases = world.artefact.biases.copy()
    biases[3] = np.nan
    replace(world.artefact, biases=biases).save(tmp_path / "broken")

    with pytest.raises(ArtefactError, match="biases is not finite"):
        Artefact.load(tmp_path / "broken")


def test_a_failed_save_leaves_the_old_file_and_nothing_beside_it(
    world, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = path.read_bytes()

    def no_space(_: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(OSError, match="no space"):
        world.artefact.save(path)

    assert path.read_bytes() == old
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_rows_are_found_by_id_and_unknown_ones_left_out(world) -> None:
    artefact = world.artefact

    assert artefact.item_ids[artefact.row_of(105)] == 105
    assert artefact.item_ids[artefact.rows([210, 7, 105])].tolist() == [210, 105]
    assert 7 not in artefact
    with pytest.raises(UnknownMovie, match="movie 7 "):
        artefact.row_of(7)


def test_a_new_film_is_placed_beside_films_with_its_tags(world) -> None:
    new = Movie(150, "New space", 2024, genres=("Sci-Fi",), directors=("Sci-Fi maker 1",))
    artefact = world.artefact.with_films([new])

    fan, other = (
        scores(artefact, fold_in(artefact, world.likes(kind)))[artefact.row_of(150)]
        for kind in ("Sci-Fi", "Romance")
    )

    assert fan > other
    assert not artefact.is_rated[artefact.row_of(150)]


def test_new_films_change_nothing_for_the_others(world) -> None:
    new = [Movie(2_000_000_001, "Late"), Movie(150, "Between"), Movie(1, "First")]
    artefact = world.artefact.with_films(new)
    likes = world.likes("Romance")

    before = rank(world.artefact, fold_in(world.artefact, likes), n=40)
    after = rank(artefact, fold_in(artefact, likes), n=40, excluded=[1, 150, 2_000_000_001])

    assert [(r.movie_id, r.score) for r in after] == [(r.movie_id, r.score) for r in before]
    assert artefact.item_ids.tolist() == sorted(artefact.item_ids.tolist())


def test_films_already_known_stay_as_they_are(world) -> None:
    assert world.artefact.with_films([Movie(105, "Renamed")]) is world.artefact


def test_new_films_lie_among_the_old_as_if_all_were_sorted_together(world) -> None:
    old = world.artefact
    new = [
        Movie(movie_id, f"Film {movie_id}", 1990 + n, genres=("Sci-Fi",) if n % 2 else ("Romance",))
        for n, movie_id in enumerate((2_000_000_009, 3, 150, 151, 2_000_000_001, 104_000))
    ]
    made = old.with_films(new)

    features = film_features(new, old.feature_names).matrix
    ids = np.concatenate([old.item_ids, [movie.movie_id for movie in new]])
    order = np.argsort(ids)
    head = sp.block_diag([old.head, sp.csr_array((len(new), len(new)))], format="csr")
    expected = {
        "item_ids": ids,
        "tokens": np.concatenate([old.tokens, features @ old.token_map]),
        "items": np.concatenate([old.items, features @ old.item_map + old.mean_item]),
        "biases": np.concatenate([old.biases, features @ old.bias_map + old.mean_bias]),
    }
    for name, rows in expected.items():
        assert getattr(made, name).tobytes() == rows[order].tobytes(), name
    assert (made.features != sp.csr_array(sp.vstack([old.features, features]))[order]).nnz == 0
    assert (made.head != sp.csr_array(head)[order][:, order]).nnz == 0
    assert made.head.nnz == old.head.nnz
