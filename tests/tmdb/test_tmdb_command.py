"""`moviewise tmdb`, the doctor's look at TMDB, and what a start with or without a key does."""

import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from local_tmdb import KEY, LocalTmdb

from moviewise import cli
from moviewise.bootstrap import Settings, start
from moviewise.bootstrap.doctor import examine
from moviewise.domain import TMDB_ID_OFFSET
from moviewise.tmdb.transport import CACHE_FILE

Run = Callable[..., tuple[int, str, str]]
LANTERN = TMDB_ID_OFFSET + 910001


@pytest.fixture
def home(planted_settings: Settings, tmp_path: Path) -> Path:
    """A home of its own with the built files."""
    theirs = shutil.ignore_patterns("moviewise.db*", "tmdb-cache")
    return shutil.copytree(planted_settings.home, tmp_path / "var", ignore=theirs)


@pytest.fixture
def settings(
    home: Path, planted_settings: Settings, local: LocalTmdb, monkeypatch: pytest.MonkeyPatch
) -> Settings:
    monkeypatch.setenv("MOVIEWISE_HOME", str(home))
    monkeypatch.setenv("MOVIEWISE_DATA", str(planted_settings.data))
    monkeypatch.setenv("MOVIEWISE_BRAIN", "offline")
    monkeypatch.setenv("MOVIEWISE_TMDB_URL", local.url)
    monkeypatch.setenv("TMDB_API_KEY", KEY)
    return Settings(_env_file=None)


@pytest.fixture
def run(settings: Settings, monkeypatch: pytest.MonkeyPatch, capfd) -> Run:
    def command(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["moviewise", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capfd.readouterr()
        return int(ended.value.code or 0), out, err

    return command


def test_popular_films_become_searchable_and_rankable(run: Run, settings: Settings) -> None:
    status, out, err = run("tmdb", "ingest", "--pages", "1", "--json")

    assert status == 0
    assert json.loads(out) == {"added": 20, "known": 0}
    assert "popular" in err
    app = start(settings.model_copy(update={"tmdb_api_key": ""}))
    assert app.moviewise.search(None, "Lantern Keepers").films[0].movie.movie_id == LANTERN
    assert LANTERN in app.moviewise.library.artefact
    app.moviewise.store.close()


def test_the_commands_know_the_films_that_were_fetched(
    run: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = json.loads(run("search", "Lantern Keepers", "--json")[1])["results"]
    assert not (home / "moviewise.db").exists()
    run("tmdb", "ingest", "--pages", "1")
    monkeypatch.setenv("TMDB_API_KEY", "")
    found = json.loads(run("search", "Lantern Keepers", "--json")[1])["results"]
    said = run("ask", "Who directed The Lantern Keepers?")[1]
    ratings = tmp_path / "ratings.csv"
    ratings.write_text(f"movie_id,stars\n{LANTERN},5\n")
    picks = json.loads(run("recommend", "--ratings", str(ratings), "-n", "60", "--json")[1])

    assert LANTERN not in [film["movie_id"] for film in before]
    assert found[0]["movie_id"] == LANTERN
    assert "Ada Vance" in said
    ids = [film["movie_id"] for film in picks["items"]]
    assert TMDB_ID_OFFSET + 910002 in ids
    assert LANTERN not in ids


def test_fetching_again_adds_nothing_and_costs_little(run: Run, local: LocalTmdb) -> None:
    run("tmdb", "ingest", "--pages", "1")
    asked = len(local.requests)

    assert json.loads(run("tmdb", "ingest", "--pages", "1", "--json")[1]) == {
        "added": 0,
        "known": 20,
    }
    assert len(local.requests) == asked


def test_other_charts_come_by_option_and_pages_end_where_there_are_none(
    run: Run, local: LocalTmdb
) -> None:
    out = json.loads(
        run("tmdb", "ingest", "--pages", "9", "--top-rated", "--now-playing", "--json")[1]
    )

    assert out["added"] == len(local.films)
    assert out["known"] == 2 * len(local.films)
    charts = {path for path, _ in local.requests if path.count("/") == 2}
    assert {"/movie/popular", "/movie/top_rated", "/movie/now_playing"} <= charts


def test_a_failure_keeps_what_came_and_the_next_run_goes_on(
    run: Run, local: LocalTmdb, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = LocalTmdb.answer

    def failing(self: LocalTmdb, path: str, asked: dict[str, str]) -> tuple[int, object]:
        if path == "/movie/popular" and asked["page"] == "2":
            return 400, {"status_message": "not now"}
        return answer(self, path, asked)

    monkeypatch.setattr(LocalTmdb, "answer", failing)
    status, _, err = run("tmdb", "ingest", "--pages", "2")
    assert status == 1
    assert "20 films are kept" in err
    assert "Traceback" not in err
    monkeypatch.setattr(LocalTmdb, "answer", answer)

    assert json.loads(run("tmdb", "ingest", "--pages", "2", "--json")[1]) == {
        "added": 20,
        "known": 20,
    }


def test_without_a_key_the_command_says_what_to_do(
    run: Run, local: LocalTmdb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMDB_API_KEY", "")
    status, out, err = run("tmdb", "ingest")

    assert status == 1
    assert "TMDB_API_KEY" in err
    assert (out, local.requests) == ("", [])


def test_purging_forgets_films_and_answers(run: Run, home: Path, settings: Settings) -> None:
    run("tmdb", "ingest", "--pages", "1")
    assert (home / "tmdb-cache" / CACHE_FILE).exists()

    status, out, _ = run("tmdb", "purge", "--json")

    assert (status, json.loads(out)) == (0, {"purged": 20})
    assert not list((home / "tmdb-cache").glob(f"{CACHE_FILE}*"))
    app = start(settings)
    app.moviewise.store.close()
    assert LANTERN not in app.moviewise.catalogue.movies


def test_the_key_is_in_no_output(run: Run, local: LocalTmdb, home: Path) -> None:
    local.key = "another"
    status, out, err = run("tmdb", "ingest")

    assert status == 1
    assert "refuses the key" in err
    assert KEY not in out + err


@pytest.mark.parametrize(
    ("fault", "state"), [("none", "ok"), ("401", "broken"), ("html", "degraded")]
)
def test_the_doctor_says_how_tmdb_is(
    settings: Settings, local: LocalTmdb, fault: str, state: str
) -> None:
    local.fault = fault
    (part,) = [part for part in examine() if part.name == "tmdb"]

    assert part.state == state
    assert KEY not in part.why + part.mend


# Starting


def test_a_start_asks_nothing_until_it_serves(settings: Settings, local: LocalTmdb) -> None:
    app = start(settings)
    app.moviewise.live.client.close()
    app.moviewise.store.close()

    assert local.requests == []


def test_a_server_with_a_key_fetches_the_first_films_behind_the_scenes(
    settings: Settings, local: LocalTmdb
) -> None:
    app = start(settings)
    caretaker = app.look_after()
    end = time.monotonic() + 20
    while LANTERN not in app.moviewise.catalogue.movies and time.monotonic() < end:
        time.sleep(0.02)
    caretaker.close()
    caretaker._thread.join(10)
    app.moviewise.store.close()

    assert app.moviewise.catalogue.get(LANTERN).directors == ("Ada Vance",)
    assert not caretaker._thread.is_alive()


def test_films_of_tmdb_are_there_after_a_restart_with_and_without_the_key(
    run: Run, settings: Settings, local: LocalTmdb
) -> None:
    run("tmdb", "ingest", "--pages", "1")
    local.close()
    for key in (KEY, ""):
        app = start(settings.model_copy(update={"tmdb_api_key": key}))
        assert app.moviewise.catalogue.get(LANTERN).title == "The Lantern Keepers"
        assert LANTERN in app.moviewise.library.artefact
        assert (app.moviewise.live is None) == (key == "")
        app.moviewise.store.close()


def test_without_a_key_there_is_no_client_no_thread_and_no_cache(
    settings: Settings, local: LocalTmdb, home: Path
) -> None:
    app = start(settings.model_copy(update={"tmdb_api_key": " "}))
    caretaker = app.look_after()
    app.moviewise.home(app.moviewise.guest().user_id)
    caretaker.close()
    app.moviewise.store.close()

    assert (app.moviewise.live, local.requests) == (None, [])
    assert not caretaker._thread.is_alive()
    assert not (home / "tmdb-cache").exists()


def test_nothing_of_tmdbs_enters_training(run: Run, settings: Settings) -> None:
    from moviewise.bootstrap.build import shipped_interactions, with_store
    from moviewise.catalogue import Catalogue

    run("tmdb", "ingest", "--pages", "1")
    app = start(settings)
    person = app.moviewise.guest()
    app.moviewise.rate(person.user_id, LANTERN, 5)
    shipped = shipped_interactions(settings.data)
    everyone = with_store(shipped, app.moviewise.store, Catalogue.load(settings.data))
    app.moviewise.store.close()

    assert LANTERN not in everyone.movie_ids
    assert len(everyone) == len(shipped)
