from collections.abc import Iterator

import pytest
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

from moviewise.bootstrap import ROOT
from moviewise.domain import Account
from moviewise.service import MovieWise
from moviewise.web import pages, sessions
from moviewise.web.pages import Doors
from moviewise.web.shell import Shell

WORD = "a long enough word"
HTML = {"accept": "text/html"}


@pytest.fixture
def site(moviewise: MovieWise, monkeypatch: pytest.MonkeyPatch) -> FastAPI:
    monkeypatch.setenv("CHAINLIT_AUTH_SECRET", "s" * 40)
    web = FastAPI()
    web.include_router(pages.routes(Doors(moviewise), ROOT / "public" / "theme.json"))

    @web.get("/who")
    def who(request: Request) -> dict[str, str | None]:
        account = sessions.current_account(request)
        return {"name": account.name if account else None}

    @web.get("/")
    def chat() -> dict[str, str]:
        return {"page": "chat"}

    web.add_middleware(sessions.SessionGuard, account_of=moviewise.account_by_id)
    web.add_middleware(Shell)
    return web


@pytest.fixture
def browser(site: FastAPI) -> Iterator[TestClient]:
    with TestClient(site, base_url="http://localhost") as client:
        yield client


def who(client: TestClient) -> str | None:
    return client.get("/who").json()["name"]


def test_registering_signs_in(browser: TestClient) -> None:
    answer = browser.post(
        "/register",
        data={"username": "Ann", "password": WORD},
        headers=HTML,
        follow_redirects=False,
    )

    assert answer.status_code == 303
    assert answer.headers["location"] == "/"
    assert who(browser) == "Ann"


def test_programs_register_with_json_and_get_json(browser: TestClient) -> None:
    answer = browser.post("/register", json={"name": "Ann", "password": WORD})

    assert answer.json() == {"success": True}
    assert browser.post("/register", json={"name": "ann", "password": WORD}).status_code == 409
    assert browser.post("/register", json={"name": "Bob", "password": "x"}).status_code == 422


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"username": {}}'])
def test_a_broken_registration_is_refused_in_a_sentence(browser: TestClient, body: bytes) -> None:
    answer = browser.post("/register", content=body, headers={"content-type": "application/json"})

    assert answer.status_code == 422
    assert answer.json()["detail"]


def test_what_a_person_typed_is_shown_as_text(browser: TestClient) -> None:
    name = '"><script>alert(1)</script>'
    answer = browser.post("/register", data={"username": name, "password": ""}, headers=HTML)

    assert "<script>alert" not in answer.text
    assert 'role="alert"' in answer.text


def test_a_password_signs_in_again_and_a_wrong_one_does_not(browser: TestClient) -> None:
    browser.post("/register", json={"name": "Ann", "password": WORD})
    browser.cookies.clear()

    assert browser.post("/login", data={"username": "Ann", "password": "no"}).status_code == 401
    assert who(browser) is None
    assert browser.post("/login", data={"username": "ANN", "password": WORD}).status_code == 200
    assert who(browser) == "Ann"


def test_failing_too_often_makes_even_the_right_password_wait(browser: TestClient) -> None:
    browser.post("/register", json={"name": "Ann", "password": WORD})
    for _ in range(8):
        browser.post("/login", data={"username": "Ann", "password": "no"})
    answer = browser.post("/login", data={"username": "Ann", "password": WORD})

    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0
    assert browser.post("/login", data={"username": "Bob", "password": "no"}).status_code == 401


def test_a_guest_who_takes_a_name_stays_the_same_account(
    browser: TestClient, moviewise: MovieWise
) -> None:
    browser.post("/guest")
    guest = moviewise.store.account(str(who(browser)))
    moviewise.rate(guest.user_id, 1, 4.5)
    browser.post("/upgrade", json={"name": "Ann", "password": WORD})

    assert who(browser) == "Ann"
    assert moviewise.person(moviewise.account("Ann").user_id).stars == {1: 4.5}


def test_a_visitor_is_led_to_the_door_and_programs_are_not(browser: TestClient) -> None:
    assert browser.get("/", headers=HTML, follow_redirects=False).headers["location"] == "/login"
    assert browser.get("/").json() == {"page": "chat"}


@pytest.mark.parametrize("end", ["sessions", "disabled", "deleted", "password"])
def test_a_session_ends_with_the_account_s_say(
    browser: TestClient, moviewise: MovieWise, end: str
) -> None:
    browser.post("/register", json={"name": "Ann", "password": WORD})
    ann: Account = moviewise.account("Ann")
    match end:
        case "sessions":
            moviewise.end_sessions(ann.user_id)
        case "disabled":
            moviewise.store.set_disabled(ann.user_id, True)
        case "deleted":
            moviewise.delete_account(ann.user_id)
        case "password":
            moviewise.set_password(ann.user_id, "another long word")

    assert who(browser) is None
    token = browser.cookies.get("access_token")
    bare = TestClient(browser.app, headers={"authorization": f"Bearer {token}"})
    assert who(bare) is None


def test_forged_and_foreign_tokens_are_visitors(browser: TestClient) -> None:
    for token in ("x", "eyJhbGciOiJub25lIn0.e30.", ""):
        browser.cookies.set("access_token", token)
        assert who(browser) is None


def test_deleting_asks_for_a_word_and_leaves_nothing(
    browser: TestClient, moviewise: MovieWise
) -> None:
    browser.post("/register", json={"name": "Ann", "password": WORD})
    browser.post("/about/delete", data={"confirm": "no"})
    assert who(browser) == "Ann"
    browser.post("/about/delete", data={"confirm": "Delete"})

    assert who(browser) is None
    assert moviewise.store.account("Ann") is None


def test_the_export_is_a_file_of_everything(browser: TestClient, moviewise: MovieWise) -> None:
    browser.post("/register", json={"name": "Ann", "password": WORD})
    moviewise.rate(moviewise.account("Ann").user_id, 1, 4.5)
    answer = browser.get("/about/export")

    assert "attachment" in answer.headers["content-disposition"]
    assert answer.json()["ratings"][0]["stars"] == 4.5
    assert "argon2" not in answer.text


def test_tmdbs_logo_stands_in_about_once_its_file_is_there(
    browser: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "tmdb.svg" not in browser.get("/about").text
    monkeypatch.setattr("moviewise.web.pages.TMDB_LOGO", "/public/favicon.svg")

    assert '<img class="tmdb" src="/public/favicon.svg" alt="TMDB"' in browser.get("/about").text


def test_about_carries_the_attributions_and_our_data(browser: TestClient) -> None:
    page = browser.get("/about").text

    for words in (
        "Wikidata contributors, CC0",
        "MovieLens ml-latest-small, GroupLens, University of Minnesota",
        "This product uses TMDB and the TMDB APIs but is not endorsed, certified, or otherwise "
        "approved by TMDB.",
        "JustWatch",
        "Privacy in three sentences",
    ):
        assert words in page
    assert "Delete my data" not in page
    browser.post("/guest")
    assert "Delete my data" in browser.get("/about").text
