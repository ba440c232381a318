import asyncio
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from socketio.exceptions import ConnectionError as Refused
from talker import Talker

from moviewise.bootstrap import Settings
from moviewise.bootstrap.process import Server, serve

pytestmark = [pytest.mark.socket, pytest.mark.slow]


@pytest.fixture(scope="module")
def site(planted_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = serve(planted_settings, tmp_path_factory.mktemp("talk") / "var")
    yield server
    server.stop()


@pytest.fixture
async def come(site: Server) -> AsyncIterator[Callable[..., Talker]]:
    """Let people come to the chat."""
    came: list[Talker] = []

    def arrive(cookies: dict[str, str] | None = None) -> Talker:
        came.append(Talker(site.url, cookies))
        return came[-1]

    yield arrive
    for talker in came:
        await talker.leave()


@pytest.fixture
async def ann(come: Callable[..., Talker]) -> Talker:
    ann = come()
    await ann.http.post("/guest")
    await ann.connect()
    await ann.until(lambda: ann.cards("onboarding"))
    return ann


async def rate_five(ann: Talker) -> list[int]:
    films = [film["movie_id"] for film in ann.cards("onboarding")["movies"][:5]]
    for movie_id in films:
        assert (await ann.press("rate", movie_id=movie_id, stars=4.5))["ok"]
    return films


async def test_from_the_first_star_to_the_reason(ann: Talker) -> None:
    films = await rate_five(ann)
    assert (await ann.press("complete_onboarding"))["ok"]
    mine = await ann.until(lambda: ann.cards("recommend"))
    top = mine["movies"][0]
    assert top["movie_id"] not in films
    assert mine["needed"] == 0

    told = await ann.say(f"why {top['title']}?")

    assert top["title"] in told
    assert "Without" in told or "without" in told or "Take" in told
    panel = await ann.until(
        lambda: next((it for it in ann.panels if it["name"] == "WhyPanel"), None)
    )
    assert panel["props"]["movie"]["movie_id"] == top["movie_id"]
    assert {part["movie_id"] for part in panel["props"]["parts"]} <= set(films)


async def test_setting_up_needs_the_minimum(ann: Talker) -> None:
    answer = await ann.press("complete_onboarding")

    assert not answer["ok"]
    assert "5 more" in answer["message"]


async def test_rating_twice_keeps_the_last_and_counts_once(ann: Talker) -> None:
    film = ann.cards("onboarding")["movies"][0]["movie_id"]
    await ann.press("rate", movie_id=film, stars=2)
    answer = await ann.press("rate", movie_id=film, stars=4)

    assert (answer["previous"], answer["stars"], answer["rated"]) == (2, 4, 1)


@pytest.mark.parametrize(
    ("name", "payload"),
    [
        ("rate", {"movie_id": 1, "stars": 7}),
        ("rate", {"movie_id": 1, "stars": "five"}),
        ("rate", {"movie_id": 1, "stars": True}),
        ("rate", {"movie_id": 999_999_999, "stars": 4}),
        ("rate", {}),
        ("mark", {"movie_id": 1, "mark": "loved"}),
        ("why", {"movie_id": "1; drop table"}),
        ("more", {"shelf": "nothing"}),
        ("exclude", {"kind": "rating", "key": "x"}),
        ("trailer", {"movie_id": None}),
    ],
)
async def test_what_cards_would_never_send_is_refused_in_a_sentence(
    ann: Talker, name: str, payload: dict[str, object]
) -> None:
    answer = await ann.press(name, **payload)

    assert answer["ok"] is False
    assert answer["message"].endswith(".")
    assert "Traceback" not in answer["message"]
    assert "went wrong on my side" not in answer["message"]


@pytest.mark.parametrize("text", ["   ", "x" * 100_000, "{'a': 1}", "<b>hi</b>", "\u202e\x00"])
async def test_any_message_gets_a_sentence(ann: Talker, text: str) -> None:
    told = await ann.say(text)

    assert told.strip()
    assert "Traceback" not in told
    assert "went wrong on my side" not in told


async def test_a_rating_in_words_reaches_the_open_cards(ann: Talker) -> None:
    told: list[dict[str, object]] = []
    ann.socket.on("window_message", told.append)
    film = ann.cards("onboarding")["movies"][0]
    await ann.say(f"{film['title']}: 4 stars")

    found = await ann.until(lambda: told)
    assert (found[0]["movie_id"], found[0]["stars"]) == (film["movie_id"], 4)


async def test_a_chat_opens_again_with_today_s_stars(
    ann: Talker, come: Callable[..., Talker]
) -> None:
    film = ann.cards("onboarding")["movies"][0]["movie_id"]
    await ann.press("rate", movie_id=film, stars=2)
    await ann.say("hello")
    await ann.press("rate", movie_id=film, stars=5)
    again = come(dict(ann.http.cookies))
    await again.connect(await ann.until(lambda: ann.thread_id))
    thread = await again.until(lambda: again.thread)

    shelf = next(it for it in thread["elements"] if it["name"] == "MovieCards")
    assert shelf["props"]["movies"][0]["stars"] == 5
    assert shelf["props"]["rated"] == 1
    assert [s["output"] for s in thread["steps"] if s["type"] == "user_message"] == ["hello"]


async def test_a_list_that_went_on_is_kept_as_it_was_left(
    ann: Talker, come: Callable[..., Talker]
) -> None:
    await rate_five(ann)
    await ann.press("complete_onboarding")
    mine = await ann.until(lambda: ann.cards("recommend"))
    await asyncio.sleep(0.3)
    others = (await ann.press("more", shelf=mine["shelf"]))["props"]["movies"]
    again = come(dict(ann.http.cookies))
    await again.connect(await ann.until(lambda: ann.thread_id))
    thread = await again.until(lambda: again.thread)

    kept = next(it["props"] for it in thread["elements"] if it["id"] == mine["shelf"])
    assert [film["movie_id"] for film in kept["movies"]] == [f["movie_id"] for f in others]
    assert not {f["movie_id"] for f in others} & {f["movie_id"] for f in mine["movies"]}


async def test_visitors_and_other_sites_get_no_socket(come: Callable[..., Talker]) -> None:
    with pytest.raises(Refused):
        await come().connect()


async def test_nobody_opens_another_person_s_chat(ann: Talker, come: Callable[..., Talker]) -> None:
    await ann.say("hello")
    bob = come()
    await bob.http.post("/guest")

    with pytest.raises(Refused):
        await bob.connect(await ann.until(lambda: ann.thread_id))


async def test_the_open_chats_of_an_ended_session_end_at_once(
    ann: Talker, come: Callable[..., Talker]
) -> None:
    bob, told = come(), []
    await bob.http.post("/guest")
    await bob.connect()
    ann.socket.on("window_message", told.append)
    await ann.http.post("/about/sessions")
    await ann.until(lambda: not ann.socket.connected)

    assert told == [{"kind": "mw:ended"}]
    assert bob.socket.connected
    with pytest.raises(Refused):
        await ann.connect()
    with pytest.raises(Exception, match=r"401|500"):
        await ann.press("rate", movie_id=1, stars=4)


async def test_the_open_chats_of_a_deleted_account_end_at_once(ann: Talker) -> None:
    assert (await ann.http.delete("/api/me")).status_code == 204

    await ann.until(lambda: not ann.socket.connected)


async def test_a_chat_that_began_with_a_click_has_a_name_people_understand(ann: Talker) -> None:
    await rate_five(ann)
    answer = await ann.http.post(
        "/project/threads", json={"pagination": {"first": 5}, "filter": {}}
    )

    assert [thread["name"] for thread in answer.json()["data"]] == ["A few first stars"]


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json"])
async def test_chainlits_own_pages_for_developers_are_closed(site: Server, path: str) -> None:
    talker = Talker(site.url)
    answer = await talker.http.get(path)
    await talker.leave()

    assert answer.status_code == 404


async def test_nobody_shares_a_chat(ann: Talker) -> None:
    answer = await ann.http.put("/project/thread/share", json={"threadId": "x", "isShared": True})

    assert answer.status_code == 404
