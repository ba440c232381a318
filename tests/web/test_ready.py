from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.router import Brains
from moviewise.agent.ollama.brain import OllamaBrain
from moviewise.bootstrap import App, Settings
from moviewise.bootstrap.start import open_ollama
from moviewise.errors import TmdbError
from moviewise.library import Library, LiveLibrary
from moviewise.service import Access, MovieWise, Policy
from moviewise.store import Store
from moviewise.tmdb import TmdbClient
from moviewise.web import ready


@pytest.fixture
def app(moviewise: MovieWise, planted_settings: Settings) -> App:
    intent = IntentModel.load(planted_settings.intent_path)
    return App(planted_settings, moviewise, Brains(intent=intent))


def asked(app: App) -> tuple[int, bool, dict[str, str]]:
    web = FastAPI()
    web.include_router(ready.routes(app))
    answer = TestClient(web).get("/ready")
    told = answer.json()
    return answer.status_code, told["ready"], {n: p["state"] for n, p in told["parts"].items()}


def test_a_whole_process_is_ready_and_every_part_is_named(app: App) -> None:
    parts = ("database", "artefact", "index", "understanding", "brain", "tmdb")

    assert asked(app) == (200, True, dict.fromkeys(parts, "ok"))


def test_a_database_that_is_not_of_this_version_is_not_ready(app: App) -> None:
    app.moviewise.store.migrate_to("base")
    status, is_ready, parts = asked(app)

    assert (status, is_ready, parts["database"]) == (503, False, "broken")
    assert parts["artefact"] == "ok"


def test_a_database_that_is_gone_is_not_ready(
    app: App, planted_library: Library, planted_settings: Settings
) -> None:
    gone = Store("postgresql://nobody:secret@127.0.0.1:1/nothing")
    library = LiveLibrary(planted_library, planted_settings.artefact_path)
    web = FastAPI()
    web.include_router(ready.routes(replace(app, moviewise=MovieWise(gone, library, Policy()))))
    answer = TestClient(web).get("/ready")

    assert answer.status_code == 503
    assert answer.json()["parts"]["database"]["state"] == "broken"
    assert "secret" not in answer.text


def test_an_artefact_whose_file_is_gone_is_told(app: App, tmp_path: Path) -> None:
    elsewhere = app.settings.model_copy(update={"home": tmp_path})

    assert asked(replace(app, settings=elsewhere))[2]["artefact"] == "degraded"


def test_without_ollama_it_is_ready_with_the_offline_brain(app: App) -> None:
    deaf = app.settings.model_copy(update={"ollama_url": "http://127.0.0.1:1"})
    brain = OllamaBrain(open_ollama(deaf))
    brain.prepare()
    status, is_ready, parts = asked(replace(app, brains=replace(app.brains, ollama=brain)))

    assert (status, is_ready, parts["brain"]) == (200, True, "degraded")


def test_without_an_understanding_it_is_not_ready(app: App) -> None:
    status, _, parts = asked(replace(app, brains=Brains()))

    assert (status, parts["understanding"]) == (503, "broken")


def test_a_tmdb_that_fails_is_told_without_the_key_and_without_asking_it(
    app: App, store: Store, planted_library: Library, planted_settings: Settings
) -> None:
    calls: list[httpx.Request] = []

    def down(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        return httpx.Response(503)

    client = TmdbClient("k" * 32, transport=httpx.MockTransport(down), sleep=lambda _: None)
    library = LiveLibrary(planted_library, planted_settings.artefact_path)
    live = MovieWise(store, library, Policy(), tmdb=Access(client, 1.0))
    served = replace(app, moviewise=live)
    assert asked(served)[2]["tmdb"] == "ok"
    assert calls == []

    while client.trouble is None:
        with pytest.raises(TmdbError):
            client.check()
    asked_before = len(calls)
    status, is_ready, parts = asked(served)
    client.close()

    assert (status, is_ready, parts["tmdb"]) == (200, True, "degraded")
    assert len(calls) == asked_before
