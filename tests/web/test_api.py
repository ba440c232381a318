import time
from collections.abc import Iterator
from contextlib import closing

import pytest
from chainlit.auth import create_jwt
from databases import BOTH, empty_database
from fastapi import FastAPI
from fastapi.testclient import TestClient
from planted import ROMANCE, SPACE

from moviewise.domain import Account
from moviewise.service import MovieWise
from moviewise.store import Store
from moviewise.web.api import create_api
from moviewise.web.sessions import SessionGuard, chat_user
from moviewise.web.throttle import Attempts


@pytest.fixture(scope="module", params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One database of each kind for the module; everybody in it has an account of their own."""
    with empty_database(request.param, tmp_path_factory.mktemp("api")) as url:
        with closing(Store(url)) as store:
            store.migrate()
        yield url


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with closing(Store(url)) as store:
        yield store


@pytest.fixture
def visitor(moviewise: MovieWise, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setenv("CHAINLIT_AUTH_SECRET", "t" * 40)
    web = FastAPI()
    web.mount("/api", create_api(moviewise, Attempts(10_000, 60, time.monotonic)))
    web.add_middleware(SessionGuard, account_of=moviewise.account_by_id)
    return TestClient(web, raise_server_exceptions=False)


@pytest.fixture
def client(visitor: TestClient, ann: Account) -> TestClient:
    visitor.headers["Authorization"] = f"Bearer {create_jwt(chat_user(ann))}"
    return visitor


def rate(client: TestClient, movie: object, value: float):
    return client.post("/api/ratings/", json={"movie": movie, "value": value})


@pytest.mark.parametrize("movie", [1, "1", "imdb:tt0000001"])
def test_a_film_is_rated_by_any_of_its_ids(client: TestClient, movie: object) -> None:
    answer = rate(client, movie, 4.5)

    assert answer.status_code == 200
    assert answer.json() | {"movie_id": 1, "stars": 4.5, "previous": None} == answer.json()


def test_rating_again_replaces(client: TestClient) -> None:
    rate(client, 1, 4.5)

    assert rate(client, 1, 2).json()["previous"] == 4.5
    ratings = client.get("/api/user-ratings/").json()["ratings"]
    assert [(r["movie_id"], r["stars"]) for r in ratings] == [(1, 2)]


def test_a_tmdb_id_without_a_key_says_what_is_needed(client: TestClient) -> None:
    answer = rate(client, "tmdb:603", 4)

    assert answer.status_code == 404
    assert "a TMDB key is needed for TMDB ids" in answer.json()["detail"]
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    "body",
    [
        {"movie": 1, "value": 7},
        {"movie": 1, "value": 4.2},
        {"movie": "Heat", "value": 4},
        {"movie": 1},
        {"movie": 1, "value": 4, "extra": True},
    ],
)
def test_a_bad_rating_is_a_problem_and_stores_nothing(client: TestClient, body: dict) -> None:
    answer = client.post("/api/ratings/", json=body)

    assert answer.status_code == 422
    assert answer.json()["detail"]
    assert client.get("/api/user-ratings/").json()["ratings"] == []


def test_a_body_that_is_no_text_is_a_problem_like_any_other(client: TestClient) -> None:
    headers = {"content-type": "application/json"}
    answers = [
        client.post("/api/ratings/", content=body, headers=headers) for body in (b"O\xff", b"{")
    ]

    assert [answer.status_code for answer in answers] == [422, 422]
    assert all(a.headers["content-type"] == "application/problem+json" for a in answers)


def test_the_schema_says_that_the_csv_is_a_csv(visitor: TestClient, client: TestClient) -> None:
    told = visitor.get("/api/openapi.json").json()["paths"]["/export.csv/"]["get"]

    assert list(told["responses"]["200"]["content"]) == ["text/csv"]
    assert client.get("/api/export.csv").headers["content-type"].startswith("text/csv")


def test_named_films_only(client: TestClient) -> None:
    for movie in (1, 2, 3):
        rate(client, movie, 4)
    answer = client.get("/api/user-ratings/?movie_id=1&movie_id=3&movie_id=77777")

    assert {r["movie_id"] for r in answer.json()["ratings"]} == {1, 3}


def test_a_removed_rating_is_gone_and_cannot_be_removed_twice(client: TestClient) -> None:
    rate(client, 1, 4)

    assert client.delete("/api/ratings/1/").json()["stars"] is None
    assert client.delete("/api/ratings/1/").status_code == 404


def test_recommendations_say_how_many_ratings_are_missing(client: TestClient) -> None:
    rate(client, SPACE[0], 5)
    answer = client.get("/api/recommendations/?k=3").json()

    assert (len(answer["items"]), answer["needed"]) == (3, 4)
    assert "Rate 4 more" in answer["note"]


def test_completing_the_set_up_is_idempotent(client: TestClient) -> None:
    assert client.post("/api/onboarding/complete/", json={}).json()["needed"] == 5
    for movie in SPACE[:5]:
        rate(client, movie, 4)

    for _ in range(2):
        assert client.post("/api/onboarding/complete/", json={}).json()["complete"] is True


def test_discover_keeps_every_filter(visitor: TestClient) -> None:
    answer = visitor.get("/api/discover/?genre=romance&lang=en&year_from=1970&k=50").json()

    assert answer["items"]
    for film in answer["items"]:
        assert (film["genres"], film["languages"]) == (["Romance"], ["en"])
        assert film["year"] >= 1970


def test_pages_of_discover_do_not_overlap(visitor: TestClient) -> None:
    pages = [
        {f["movie_id"] for f in visitor.get(f"/api/discover/?k=10&page={n}").json()["items"]}
        for n in (1, 2)
    ]

    assert len(pages[0] | pages[1]) == 20


@pytest.mark.parametrize("query", ["genre=nonsense", "lang=nonsense", "k=0", "page=x", "what=1"])
def test_discover_refuses_what_it_does_not_know(visitor: TestClient, query: str) -> None:
    assert visitor.get(f"/api/discover/?{query}").status_code == 422


def test_trending_says_who_says_so(visitor: TestClient) -> None:
    answer = visitor.get("/api/trending/?k=4&time_window=day").json()

    assert (len(answer["items"]), answer["source"]) == (4, "embedded")


def test_an_explanation_adds_up(client: TestClient) -> None:
    rate(client, SPACE[0], 5)
    told = client.get(f"/api/explain/?movie_id={SPACE[5]}").json()

    values = [part["value"] for part in told["contributions"]]
    assert told["bias"] + sum(values) == pytest.approx(told["score"], abs=1e-9)
    assert told["personal"] is True


def test_a_visitor_gets_facts_and_is_told_they_are_not_personal(visitor: TestClient) -> None:
    told = visitor.get(f"/api/natural-explanation/?movie_id={SPACE[5]}").json()

    assert told["personal"] is False
    assert told["text"]


def test_a_question_is_answered_with_its_source(visitor: TestClient) -> None:
    title = visitor.get(f"/api/natural-explanation/?movie_id={ROMANCE[0]}").json()
    assert title
    said = visitor.get("/api/rag/qa/", params={"q": "who directed Basalt Amber Orbit?"}).json()

    assert "Ada Vance" in said["text"]
    assert said["citations"]


@pytest.mark.parametrize(
    "path",
    ["recommendations", "user-ratings", "taste", "export", "watchlist", "why-not?movie_id=1"],
)
def test_what_is_personal_needs_the_login(visitor: TestClient, path: str) -> None:
    answer = visitor.get(f"/api/{path}")

    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("path", ["discover", "trending", "rag/qa?q=space", "explain?movie_id=1"])
def test_the_trailing_slash_does_not_matter(visitor: TestClient, path: str) -> None:
    name, _, query = path.partition("?")
    with_slash = visitor.get(f"/api/{name}/?{query}", follow_redirects=False)
    without = visitor.get(f"/api/{name}?{query}", follow_redirects=False)

    assert with_slash.status_code == without.status_code == 200
    assert with_slash.json() == without.json()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/api/nothing", 404), ("GET", "/api/ratings/", 405), ("PATCH", "/api/discover", 405)],
)
def test_the_unknown_is_a_json_problem(
    visitor: TestClient, method: str, path: str, status: int
) -> None:
    answer = visitor.request(method, path)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_what_if_writes_nothing(client: TestClient) -> None:
    rate(client, SPACE[0], 5)
    answer = client.post("/api/what-if/", json={"movie_id": SPACE[0], "stars": 1})

    assert answer.status_code == 200
    assert client.get("/api/user-ratings/").json()["ratings"][0]["stars"] == 5


def test_why_not_says_what_would_lift_a_film(client: TestClient) -> None:
    for movie in SPACE[:5]:
        rate(client, movie, 5)
    told = client.get(f"/api/why-not/?movie_id={ROMANCE[3]}").json()

    assert told["rank"] > 10
    assert told["text"]


def test_the_taste_is_shown_with_its_sources(client: TestClient) -> None:
    rate(client, SPACE[0], 5)

    assert client.get("/api/taste/").json()


def test_a_mark_is_set_shown_and_taken_away(client: TestClient) -> None:
    client.put("/api/marks/1/", json={"mark": "watchlist"})

    assert [f["movie_id"] for f in client.get("/api/watchlist/").json()["items"]] == [1]
    assert client.put("/api/marks/1/", json={"mark": None}).json()["previous"] == "watchlist"


def test_an_import_is_stored_reported_and_undone_as_a_whole(client: TestClient) -> None:
    rate(client, 1, 1.5)
    table = "movieId,rating\n1,5\n2,4\n77777,3\n"
    told = client.post("/api/import/", content=table.encode()).json()
    assert (told["matched"], len(told["unknown"])) == (2, 1)
    assert len(client.get("/api/user-ratings/").json()["ratings"]) == 2

    assert client.delete(f"/api/import/{told['batch']}/").json() == {"undone": 2}
    left = client.get("/api/user-ratings/").json()["ratings"]
    assert [(r["movie_id"], r["stars"]) for r in left] == [(1, 1.5)]


def test_a_file_that_is_no_export_stores_nothing(client: TestClient) -> None:
    assert client.post("/api/import/", content=b"PK\x03\x04 broken").status_code == 422
    assert client.post("/api/import/", content=b"0" * (11 * 2**20)).status_code == 422
    assert client.get("/api/user-ratings/").json()["ratings"] == []


@pytest.mark.parametrize("form", ["letterboxd", "imdb"])
def test_exported_ratings_can_be_imported_again(client: TestClient, form: str) -> None:
    rate(client, 1, 4.5)
    table = client.get(f"/api/export.csv?form={form}").text
    client.delete("/api/ratings/1/")
    client.post("/api/import/", content=table.encode())

    ratings = client.get("/api/user-ratings/").json()["ratings"]
    assert [(r["movie_id"], r["stars"]) for r in ratings] == [(1, 4.5)]


def test_my_data_is_mine_to_take_and_to_delete(client: TestClient) -> None:
    rate(client, 1, 4)
    assert "ratings" in client.get("/api/export/").json()

    assert client.delete("/api/me/").status_code == 204
    assert client.get("/api/export/").status_code == 401


def test_the_schema_names_every_endpoint_once(visitor: TestClient) -> None:
    paths = visitor.get("/api/openapi.json").json()["paths"]

    assert {"/discover/", "/ratings/", "/rag/qa/", "/natural-explanation/"} <= set(paths)
    assert all(path.endswith("/") for path in paths)


def test_who_asks_too_often_is_told_to_wait_and_others_are_not(
    moviewise: MovieWise, ann: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAINLIT_AUTH_SECRET", "t" * 40)
    web = FastAPI()
    web.mount("/api", create_api(moviewise, Attempts(3, 60, lambda: 0.0)))
    web.add_middleware(SessionGuard, account_of=moviewise.account_by_id)
    client = TestClient(web)
    hers = {"Authorization": f"Bearer {create_jwt(chat_user(ann))}"}

    answers = [client.get("/api/watchlist/", headers=hers) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    refusal = answers[-1]
    assert refusal.headers["content-type"] == "application/problem+json"
    assert refusal.headers["retry-after"] == "60"
    assert refusal.json()["status"] == 429
    assert rate_as(client, 1, 5, hers).status_code == 429
    assert moviewise.store.ratings(ann.user_id) == []
    assert client.get("/api/trending/").status_code == 200


def rate_as(client: TestClient, movie: int, value: float, headers: dict[str, str]):
    return client.post("/api/ratings/", json={"movie": movie, "value": value}, headers=headers)
