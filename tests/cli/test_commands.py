import json
import sys
from pathlib import Path

import pytest
from planted import ROMANCE, SPACE

from moviewise import cli
from moviewise.bootstrap import Settings, open_store


@pytest.fixture
def run(planted_settings: Settings, monkeypatch: pytest.MonkeyPatch, capfd):
    """Run a command in this process; answers with exit status, stdout and stderr."""
    monkeypatch.setenv("MOVIEWISE_HOME", str(planted_settings.home))
    monkeypatch.setenv("MOVIEWISE_DATA", str(planted_settings.data))
    monkeypatch.setenv("MOVIEWISE_BRAIN", "offline")

    def command(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["moviewise", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capfd.readouterr()
        return int(ended.value.code or 0), out, err

    return command


@pytest.fixture
def space_fan(tmp_path: Path) -> str:
    path = tmp_path / "ratings.csv"
    rows = [f"{SPACE[i]},5" for i in range(4)] + [f"{ROMANCE[0]},1.5"]
    path.write_text("\n".join(["movie_id,stars", *rows]) + "\n")
    return str(path)


def test_recommend_prints_the_agreed_json(run, space_fan: str) -> None:
    status, out, _ = run("recommend", "--ratings", space_fan, "-n", "5", "--json")
    items = json.loads(out)["items"]

    assert status == 0
    assert [item["rank"] for item in items] == [1, 2, 3, 4, 5]
    assert set(items[0]) >= {"movie_id", "imdb_id", "title", "year", "rank", "score", "rated"}


def test_the_order_never_depends_on_how_many_are_asked_for(run, space_fan: str) -> None:
    few = json.loads(run("recommend", "--ratings", space_fan, "-n", "7", "--json")[1])["items"]
    many = json.loads(run("recommend", "--ratings", space_fan, "-n", "60", "--json")[1])["items"]

    assert many[:7] == few


def test_explain_adds_up_to_the_score_of_recommend(run, space_fan: str) -> None:
    pick = json.loads(run("recommend", "--ratings", space_fan, "--json")[1])["items"][2]
    film = str(pick["movie_id"])
    told = json.loads(run("explain", "--ratings", space_fan, "--movie", film, "--json")[1])

    assert told["rank"] == pick["rank"]
    assert told["score"] == pytest.approx(pick["score"], abs=1e-9)
    values = [part["value"] for part in told["contributions"]]
    assert told["bias"] + sum(values) == pytest.approx(told["score"], abs=1e-9)
    for part in told["contributions"]:
        shares = sum(feature["value"] for feature in part["features"])
        assert shares == pytest.approx(part["value"], abs=1e-9)


def test_a_counterfactual_is_the_rank_without_those_lines(run, space_fan: str) -> None:
    pick = json.loads(run("recommend", "--ratings", space_fan, "--json")[1])["items"][0]
    film = str(pick["movie_id"])
    told = json.loads(run("explain", "--ratings", space_fan, "--movie", film, "--json")[1])
    move = told["counterfactuals"][0]
    gone = {str(movie_id) for movie_id in move["without"]}
    kept = [
        line for line in Path(space_fan).read_text().splitlines() if line.split(",")[0] not in gone
    ]
    Path(space_fan).write_text("\n".join(kept) + "\n")

    again = json.loads(run("recommend", "--ratings", space_fan, "-n", "100", "--json")[1])
    ranks = {item["movie_id"]: item["rank"] for item in again["items"]}
    assert ranks[pick["movie_id"]] == move["rank_after"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("movie_id,stars\n1,7\n", "line 2: movie 1: 7.0 is not a rating"),
        ("movie_id,stars\n999,4\n", "line 2: no film has the id 999"),
        ("movie_id,stars\nHeat,4\n", "line 2: movie_id and stars must be numbers"),
        ("film,note\n1,4\n", "the first line must name the columns movie_id,stars"),
        ('movie_id,stars\n"1,4\n', "cannot be read as a CSV"),
    ],
)
def test_a_bad_ratings_file_gets_one_clear_line(
    run, tmp_path: Path, content: str, sentence: str
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(content)
    status, out, err = run("recommend", "--ratings", str(path), "--json")

    assert (status, out) == (2, "")
    assert err.startswith("moviewise: ")
    assert sentence in err
    assert err.count("\n") == 1


def test_an_unknown_option_gets_one_line_too(run) -> None:
    status, out, err = run("recommend", "--nonsense")

    assert (status, out, err.count("\n")) == (2, "", 1)


def test_search_finds_a_film_by_its_title(run) -> None:
    out = run("search", "Basalt Amber Orbit", "--json")[1]

    assert json.loads(out)["results"][0]["movie_id"] == 1


def test_ask_answers_with_a_citation(run) -> None:
    told = json.loads(run("ask", "who directed Basalt Amber Orbit?", "--json")[1])

    assert told["answered"]
    assert "Ada Vance" in told["text"]
    assert told["citations"][0]["movie_id"] == 1


def test_chat_once_answers_in_the_agreed_form(run) -> None:
    told = json.loads(run("chat", "--once", "recommend me 3 films", "--json")[1])

    assert told["calls"] == [{"tool": "recommend", "args": {"n": 3}}]
    assert len(told["cards"]) == 3
    assert set(told) >= {"id", "brain", "text", "asked", "seconds"}


def test_a_script_answers_every_line_in_order_even_a_broken_one(run, tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "a", "utterance": "hello", "history": []}),
        "not json",
        json.dumps({"id": "c", "utterance": "I loved Basalt Amber Orbit, 5 stars"}),
    ]
    path = tmp_path / "script.jsonl"
    path.write_text("\n".join(lines))
    status, out, _ = run("chat", "--script", str(path))
    told = [json.loads(line) for line in out.splitlines()]

    assert status == 0
    assert [turn["id"] for turn in told] == ["a", None, "c"]
    assert "error" in told[1]
    assert told[2]["calls"][0]["tool"] == "rate_movie"


def test_a_superuser_is_made_and_a_weak_password_refused(run, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("MOVIEWISE_HOME", str(tmp_path))
    answers = iter(["correct horse battery\n"])
    monkeypatch.setattr("sys.stdin.readline", lambda: next(answers), raising=False)
    status, out, _ = run("create-superuser", "Boss")

    assert (status, "Boss" in out) == (0, True)


def test_doctor_names_the_command_that_mends(run, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MOVIEWISE_HOME", str(tmp_path))
    status, out, _ = run("doctor", "--json")
    parts = {part["name"]: part for part in json.loads(out)["parts"]}

    assert status == 1
    assert parts["artefact"]["state"] == "broken"
    assert parts["artefact"]["mend"] == "moviewise build"
    assert parts["data"]["state"] == "ok"


def test_ratings_can_be_taken_along_as_another_sites_table(
    run, planted_settings: Settings, tmp_path: Path, space_fan: str
) -> None:
    store = open_store(planted_settings)
    store.migrate()
    store.create_account("Traveller", None)
    store.close()
    run("import", space_fan, "--user", "Traveller")
    table = tmp_path / "letterboxd.csv"
    status, _, _ = run("export-user", "Traveller", "--form", "letterboxd", "--out", str(table))

    assert status == 0
    assert len(table.read_text().splitlines()) == 6
