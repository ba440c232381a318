import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from chainlit.auth import create_jwt
from fastapi import FastAPI
from fastapi.testclient import TestClient

from moviewise.bootstrap import Settings
from moviewise.domain import Account
from moviewise.service import MovieWise
from moviewise.store import Store
from moviewise.web.admin import add_admin
from moviewise.web.sessions import SessionGuard, chat_user
from moviewise.web.shell import Shell

WORD = "a long enough word"
HTML = {"accept": "text/html"}
PAGES = [
    *("/admin", "/admin/", "/admin/health", "/admin/accounts/list", "/admin/accounts/details/1"),
    *("/admin/ratings/list", "/admin/films/list", "/admin/onboarding/list"),
    *("/admin/trainings/list", "/admin/statics/js/main.js", "/admin/accounts/export/csv"),
]
SignIn = Callable[[Account | None], TestClient]


@pytest.fixture
def sign_in(
    moviewise: MovieWise, planted_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SignIn]:
    """Make browsers signed in as somebody, or as nobody."""
    monkeypatch.setenv("CHAINLIT_AUTH_SECRET", "s" * 40)
    url = str(moviewise.store._engine.url)
    settings = planted_settings.model_copy(update={"database_url": url})
    web = FastAPI()
    engine = add_admin(web, SimpleNamespace(settings=settings, moviewise=moviewise))
    web.add_middleware(SessionGuard, account_of=moviewise.account_by_id)
    web.add_middleware(Shell)

    def made(account: Account | None) -> TestClient:
        client = TestClient(web, base_url="http://localhost", follow_redirects=False)
        client.headers.update(HTML)
        if account is not None:
            client.cookies.set("access_token", create_jwt(chat_user(account)))
        return client

    yield made
    engine.dispose()


@pytest.fixture
def chief(store: Store) -> Account:
    return store.create_account("Chief", "h", is_superuser=True)


@pytest.fixture
def admin(sign_in: SignIn, chief: Account) -> TestClient:
    return sign_in(chief)


@pytest.mark.parametrize("path", PAGES)
def test_a_visitor_is_shown_the_door(sign_in: SignIn, path: str) -> None:
    answer = sign_in(None).get(path)

    assert (answer.status_code, answer.headers["location"]) == (302, "/login")
    program = sign_in(None).get(path, headers={"accept": "*/*"})
    assert program.status_code in (303, 401)


@pytest.mark.parametrize("path", [path for path in PAGES if path != "/admin"])
def test_nobody_but_superusers_comes_in(sign_in: SignIn, moviewise: MovieWise, path: str) -> None:
    for account in (moviewise.guest(), moviewise.register("Ann", WORD)):
        assert sign_in(account).get(path).status_code == 403


def test_nobody_but_superusers_changes_anything(
    sign_in: SignIn, moviewise: MovieWise, chief: Account
) -> None:
    ann, bob = moviewise.register("Ann", WORD), moviewise.register("Bob", WORD)
    moviewise.rate(bob.user_id, 1, 4.0)
    for account in (None, ann):
        client = sign_in(account)
        for deed in ("disable", "sign-out", "new-password"):
            path = f"/admin/accounts/{bob.user_id}/{deed}"
            assert client.post(path).status_code in (401, 403)
        path = f"/admin/ratings/delete?pks={bob.user_id};1"
        assert client.delete(path).status_code in (401, 403)

    assert moviewise.account_by_id(bob.user_id) == bob
    assert moviewise.sign_in("Bob", WORD) == bob
    assert len(moviewise.store.ratings(bob.user_id)) == 1


def test_a_superuser_who_was_demoted_is_out_at_once(
    admin: TestClient, store: Store, chief: Account
) -> None:
    assert admin.get("/admin/accounts/list").status_code == 200
    store.set_superuser(chief.user_id, False)

    assert admin.get("/admin/accounts/list").status_code == 403


def test_another_site_cannot_make_a_superuser_act(
    admin: TestClient, moviewise: MovieWise, ann: Account
) -> None:
    foreign = {"origin": "https://elsewhere.example"}

    answer = admin.post(f"/admin/accounts/{ann.user_id}/disable", headers=foreign)
    link = admin.get(f"/admin/accounts/{ann.user_id}/disable", headers=foreign)

    assert answer.status_code == 403
    assert link.status_code in (404, 405)
    assert not moviewise.account_by_id(ann.user_id).is_disabled


def test_every_page_opens_and_names_no_other_host(admin: TestClient) -> None:
    assert admin.get("/admin/").headers["location"] == "/admin/health"
    for path in PAGES[2:-2]:
        page = admin.get(path)
        assert page.status_code == 200, path
        assert set(re.findall(r"(?:src|href)=\"https?://([^/\"]+)", page.text)) <= {"localhost"}
        styles = re.findall(r"<link rel=\"stylesheet\" href=\"([^\"]+)\"", page.text)
        assert styles, path
        for style in styles:
            assert admin.get(style).status_code == 200


def test_health_shows_what_the_doctor_says(admin: TestClient) -> None:
    page = admin.get("/admin/health").text

    for part in ("python", "database", "artefact", "index", "understanding", "tmdb"):
        assert f"<td>{part}</td>" in page


def test_accounts_are_listed_without_their_secrets(admin: TestClient, moviewise: MovieWise) -> None:
    bob = moviewise.register("Bob", WORD)
    moviewise.rate(bob.user_id, 1, 4.0)
    page = admin.get("/admin/accounts/list?search=bob").text
    details = admin.get(f"/admin/accounts/details/{bob.user_id}").text

    assert "Bob" in page
    assert "Chief" not in page
    assert moviewise.store.password_hash(bob.user_id) not in page + details
    assert "argon2" not in page + details


def test_a_disabled_account_is_out_and_comes_back(
    admin: TestClient, sign_in: SignIn, moviewise: MovieWise
) -> None:
    bob = moviewise.register("Bob", WORD)
    assert admin.post(f"/admin/accounts/{bob.user_id}/disable").status_code == 200
    assert moviewise.account_by_id(bob.user_id).is_disabled
    assert sign_in(bob).get("/admin/").headers["location"] == "/login"

    admin.post(f"/admin/accounts/{bob.user_id}/enable")
    assert moviewise.sign_in("Bob", WORD).name == "Bob"


def test_a_new_password_is_shown_once_and_works(admin: TestClient, moviewise: MovieWise) -> None:
    bob = moviewise.register("Bob", WORD)
    page = admin.post(f"/admin/accounts/{bob.user_id}/new-password")
    shown = re.search(r"shown this once: (\S+?)<", page.text)

    assert page.headers["cache-control"] == "no-store"
    assert shown is not None
    assert moviewise.sign_in("Bob", shown[1]).token_version == bob.token_version + 1


def test_sessions_are_ended(admin: TestClient, moviewise: MovieWise, ann: Account) -> None:
    admin.post(f"/admin/accounts/{ann.user_id}/sign-out")

    assert moviewise.account_by_id(ann.user_id).token_version == ann.token_version + 1


def test_nobody_locks_themselves_out(
    admin: TestClient, moviewise: MovieWise, chief: Account, ann: Account
) -> None:
    assert admin.post(f"/admin/accounts/{chief.user_id}/disable").status_code == 409
    assert not moviewise.account_by_id(chief.user_id).is_disabled
    assert admin.post(f"/admin/accounts/{ann.user_id}/new-password").status_code == 409
    assert admin.post(f"/admin/accounts/{ann.user_id}/promote").status_code == 404
    assert admin.post("/admin/accounts/999/disable").status_code == 404


def test_a_rating_is_deleted_and_nothing_else(
    admin: TestClient, moviewise: MovieWise, ann: Account
) -> None:
    for movie_id in (1, 2):
        moviewise.rate(ann.user_id, movie_id, 4.0)
    assert "(1)" in admin.get("/admin/ratings/list").text

    assert admin.delete(f"/admin/ratings/delete?pks={ann.user_id};1").status_code == 200
    assert [r.movie_id for r in moviewise.store.ratings(ann.user_id)] == [2]
    for view in ("accounts", "films", "trainings", "onboarding"):
        assert admin.delete(f"/admin/{view}/delete?pks={ann.user_id}").status_code == 403
        assert admin.get(f"/admin/{view}/create").status_code == 404
        assert admin.get(f"/admin/{view}/edit/1").status_code == 404
    assert moviewise.account_by_id(ann.user_id) is not None


def test_trainings_carry_their_quality(admin: TestClient, store: Store) -> None:
    made = datetime(2026, 1, 2, tzinfo=UTC).isoformat()
    store.note_training({"trained_at": made, "quality": 0.4321, "figures": {"ndcg": 0.1234}})

    assert "quality 0.4321" in admin.get("/admin/trainings/list").text
    assert "0.1234" in admin.get("/admin/trainings/details/1").text


@pytest.mark.parametrize("key", ["x", "999", "1;2;3", "9" * 30, "%00"])
def test_an_id_of_nothing_is_not_found(admin: TestClient, key: str) -> None:
    for view in ("accounts", "ratings", "films"):
        assert admin.get(f"/admin/{view}/details/{key}").status_code == 404
