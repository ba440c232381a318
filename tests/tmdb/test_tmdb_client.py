"""How the client asks: time, tries, cache, key; over a mock transport and over our server."""

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from local_tmdb import KEY, LocalTmdb

from moviewise.errors import TmdbError, TmdbKeyRefused, TmdbUnavailable, UnknownMovie
from moviewise.tmdb import TmdbClient
from moviewise.tmdb.client import PATIENCE

TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiIxIn0.c2lnbmF0dXJl"
OK = httpx.Response(200, json={"page": 1, "results": [], "total_pages": 1})
BUSY = httpx.Response(429, json={"status_code": 25}, headers={"Retry-After": "2"})
DOWN = httpx.Response(503, json={"status_code": 9})
Make = Callable[..., TmdbClient]


def test_a_v3_key_is_a_parameter_and_a_v4_token_a_header(mocked: Make) -> None:
    old: list[httpx.Request] = []
    new: list[httpx.Request] = []
    mocked(OK, key=KEY, seen=old).trending()
    mocked(OK, key=TOKEN, seen=new).trending()

    assert old[0].url.params["api_key"] == KEY
    assert new[0].headers["authorization"] == f"Bearer {TOKEN}"
    assert TOKEN not in str(new[0].url)


@pytest.mark.parametrize(
    ("ask", "path", "params"),
    [
        (lambda c: c.search_movies("Fargo", year=1996), "/3/search/movie",
         {"query": "Fargo", "primary_release_year": "1996", "include_adult": "false"}),
        (lambda c: c.trending("day"), "/3/trending/movie/day", {"page": "1"}),
        (lambda c: c.popular(2), "/3/movie/popular", {"page": "2"}),
        (lambda c: c.people("Ann"), "/3/search/person", {"query": "Ann"}),
        (lambda c: c.keywords("heist"), "/3/search/keyword", {"query": "heist"}),
        (lambda c: c.discover(cast=[884, 1230], genres=["Sci-Fi", "Drama"], language="yue",
                              keywords=[5, 6], year_from=2020, year_to=2021),
         "/3/discover/movie",
         {"with_cast": "884|1230", "with_genres": "878,18", "with_original_language": "cn",
          "with_keywords": "5|6", "primary_release_date.gte": "2020-01-01",
          "primary_release_date.lte": "2021-12-31"}),
    ],
)  # fmt: skip
def test_questions_go_to_the_documented_routes(
    mocked: Make, ask: Callable[[TmdbClient], object], path: str, params: dict[str, str]
) -> None:
    seen: list[httpx.Request] = []
    ask(mocked(OK, seen=seen))

    assert seen[0].url.path == path
    assert params.items() <= dict(seen[0].url.params).items()


def test_an_empty_search_asks_nothing(mocked: Make) -> None:
    seen: list[httpx.Request] = []
    client = mocked(OK, seen=seen)

    assert client.search_movies("  ").movies == ()
    assert client.people("") == ()
    assert client.popular(501).movies == ()
    assert seen == []


def test_details_ask_for_all_parts_at_once(mocked: Make) -> None:
    seen: list[httpx.Request] = []
    film = httpx.Response(200, json={"id": 1, "title": "T"})
    mocked(film, seen=seen).details("tt0000001")

    assert seen[0].url.path == "/3/movie/tt0000001"
    assert len(seen[0].url.params["append_to_response"].split(",")) <= 20
    assert seen[0].url.params["include_video_language"] == "en,null"


def test_a_list_is_turned_no_further_than_asked_or_there_is(mocked: Make) -> None:
    def page(total: int) -> httpx.Response:
        return httpx.Response(200, json={"results": [], "total_pages": total})

    client = mocked(page(9))
    assert len(list(client.pages(client.popular, 3))) == 3
    client = mocked(page(2))
    assert len(list(client.pages(client.popular, 3))) == 2


@pytest.mark.parametrize("trouble", [BUSY, DOWN])
def test_trouble_that_passes_is_waited_for(mocked: Make, clock, trouble: httpx.Response) -> None:
    assert mocked(trouble, OK).trending().movies == ()
    assert len(clock.slept) == 1


def test_the_wait_is_at_least_what_tmdb_asks_for(mocked: Make, clock) -> None:
    mocked(BUSY, OK).trending()

    assert clock.slept[0] >= 2


def test_three_tries_are_enough(mocked: Make, clock) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(TmdbUnavailable, match="503"):
        mocked(DOWN, seen=seen).trending()

    assert len(seen) == 3


def test_nobody_waits_beyond_their_time(mocked: Make, clock) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(TmdbUnavailable):
        mocked(BUSY, seen=seen).within(0.8).trending()

    assert (len(seen), clock.slept) == (1, [])


@pytest.mark.parametrize("status", [400, 404, 422, 401])
def test_what_cannot_pass_is_not_tried_again(mocked: Make, status: int) -> None:
    seen: list[httpx.Request] = []
    said = httpx.Response(status, json={"status_message": "no"})
    with pytest.raises((TmdbError, UnknownMovie)):
        mocked(said, seen=seen).trending()

    assert len(seen) == 1


def test_each_refusal_has_its_error(mocked: Make) -> None:
    refused = mocked(httpx.Response(401, json={"status_code": 7}))
    with pytest.raises(TmdbKeyRefused, match="TMDB_API_KEY"):
        refused.trending()
    with pytest.raises(UnknownMovie):
        mocked(httpx.Response(404, json={"status_code": 34})).details(1)
    with pytest.raises(TmdbError, match="page must be"):
        mocked(httpx.Response(422, json={"errors": ["page must be less"]})).trending()


@pytest.mark.parametrize(
    "body", [b"<html>502</html>", b"", b'{"page": 1, "resu', b"[]", b"null", b"\xff\xfe"]
)
def test_what_is_no_answer_is_a_clear_error(mocked: Make, body: bytes) -> None:
    with pytest.raises(TmdbUnavailable):
        mocked(httpx.Response(200, content=body)).trending()


def test_a_broken_connection_is_a_clear_error_without_the_key(clock) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"cannot reach {request.url}")

    client = TmdbClient(KEY, transport=httpx.MockTransport(broken), clock=clock)
    with pytest.raises(TmdbUnavailable) as caught:
        client.trending()
    client.close()

    assert KEY not in str(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("trouble", "said"),
    [(httpx.ConnectError, "cannot be reached"), (httpx.ReadTimeout, "did not answer in time")],
)
def test_a_network_that_fails_is_told_from_one_that_is_late(
    clock, trouble: type[httpx.TransportError], said: str
) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise trouble("no", request=request)

    client = TmdbClient(KEY, transport=httpx.MockTransport(fail), clock=clock, sleep=clock.sleep)
    with pytest.raises(TmdbUnavailable, match=said):
        client.trending()
    client.close()

    assert clock.slept == []


def test_a_question_nobody_hurries_ends_soon_all_the_same(mocked: Make, clock) -> None:
    busy = httpx.Response(503, json={}, headers={"Retry-After": "5"})
    with pytest.raises(TmdbUnavailable, match="has trouble"):
        mocked(busy).trending()

    assert clock.slept == [5]
    assert PATIENCE < 10


# Breaker


def test_a_dead_tmdb_is_left_alone_for_a_while(mocked: Make, clock) -> None:
    seen: list[httpx.Request] = []
    client = mocked(httpx.Response(200, content=b"<html>"), seen=seen)
    for _ in range(20):
        with pytest.raises(TmdbUnavailable):
            client.trending()
    assert len(seen) == 2

    clock.now += 31
    for _ in range(5):
        with pytest.raises(TmdbUnavailable):
            client.trending()
    assert len(seen) == 3


def test_an_answer_closes_the_breaker(mocked: Make, clock) -> None:
    html = httpx.Response(200, content=b"<html>")
    client = mocked(html, html, OK)
    for _ in range(2):
        with pytest.raises(TmdbUnavailable):
            client.trending()
    clock.now += 31

    assert client.trending().movies == ()
    assert client.trending("day").movies == ()


def test_a_refused_key_is_not_shown_again_for_five_minutes(mocked: Make, clock) -> None:
    seen: list[httpx.Request] = []
    client = mocked(httpx.Response(401, json={}), seen=seen)
    for _ in range(3):
        with pytest.raises(TmdbKeyRefused):
            client.trending()
        clock.now += 100

    assert len(seen) == 1


def test_after_too_many_requests_nothing_is_asked_until_the_time_named(mocked: Make, clock) -> None:
    seen: list[httpx.Request] = []
    busy = httpx.Response(429, json={}, headers={"Retry-After": "60"})
    client = mocked(busy, OK, seen=seen)
    for seconds in (0, 30, 29):
        clock.now += seconds
        with pytest.raises(TmdbUnavailable, match="slow down"):
            client.within(0.8).trending()
    clock.now += 2

    assert client.trending().movies == ()
    assert len(seen) == 2


# Against the server


def test_the_client_and_the_server_speak_the_same_language(
    client: TmdbClient, local: LocalTmdb
) -> None:
    first = client.trending().movies[0]
    details = client.details(first.tmdb_id)

    assert details.movie.title == first.title == "The Lantern Keepers"
    assert details.movie.directors == ("Ada Vance",)
    assert client.find_imdb("tt9910001").tmdb_id == first.tmdb_id
    assert client.find_imdb("tt0903747") is None
    person = client.people("Mira Okafor")[0]
    assert client.discover(cast=[person.person_id]).movies[0].title == "The Lantern Keepers"
    assert client.discover(language="ja", year_from=2020).movies[0].title == "Night Ferry"
    assert client.search_movies("lantern", year=2026).movies == (first,)
    assert client.search_movies("lantern", year=1990).movies == ()
    assert client.collection(details.collection.tmdb_id).movies[0].year == 2025


def test_the_same_question_is_asked_once(client: TmdbClient, local: LocalTmdb) -> None:
    answers = [client.details(910001) for _ in range(5)]

    assert len(local.requests) == 1
    assert answers[0] == answers[-1]


def test_the_cache_outlives_the_client(
    client: TmdbClient, local: LocalTmdb, tmp_path: Path
) -> None:
    client.trending()
    client.close()
    another = TmdbClient(KEY, local.url, tmp_path / "tmdb-cache")
    another.trending()
    another.close()

    assert len(local.requests) == 1


def test_what_is_cached_answers_while_tmdb_is_down(client: TmdbClient, local: LocalTmdb) -> None:
    client.trending()
    local.fault = "html"
    for word in ("a", "b"):
        with pytest.raises(TmdbUnavailable):
            client.search_movies(word)

    assert client.trending().movies


def test_a_gateways_page_is_never_kept_as_an_answer(client: TmdbClient, local: LocalTmdb) -> None:
    for fault in ("html", "truncated"):
        local.fault = fault
        with pytest.raises(TmdbUnavailable):
            client.search_movies(fault)
        local.fault = "none"
        client.trending(fault)
        assert client.search_movies(fault).movies == ()


def test_the_key_is_nowhere_but_on_the_wire(
    client: TmdbClient, local: LocalTmdb, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client.details(910001)
    local.fault = "500"
    with pytest.raises(TmdbUnavailable) as caught:
        client.within(0.3).trending()

    kept = b"".join(f.read_bytes() for f in (tmp_path / "tmdb-cache").iterdir())
    assert local.keys[0] == KEY
    assert len(kept) > 1000
    assert KEY.encode() not in kept
    assert KEY not in caplog.text
    assert KEY not in repr(caught.value)


def test_a_hanging_tmdb_costs_no_more_than_the_time_given(
    client: TmdbClient, local: LocalTmdb
) -> None:
    local.fault = "hang"
    with pytest.raises(TmdbUnavailable, match="in time"):
        client.within(0.2).trending()

    local.fault = "none"
    assert client.details(910001).movie.title == "The Lantern Keepers"


def test_several_details_come_side_by_side_and_missing_ones_are_left_out(
    client: TmdbClient, local: LocalTmdb
) -> None:
    found = client.some_details([910001, 5, "tt9910002"])

    assert set(found) == {910001, "tt9910002"}


def test_no_more_than_four_are_asked_at_once(clock) -> None:
    under_way, most, lock = 0, 0, threading.Lock()
    body = json.dumps({"id": 1, "title": "T"}).encode()

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        threading.Event().wait(0.02)
        with lock:
            under_way -= 1
        return httpx.Response(200, content=body)

    client = TmdbClient(KEY, transport=httpx.MockTransport(answer), clock=clock)
    client.some_details(list(range(1, 17)))
    client.close()

    assert most == 4


def test_a_key_that_cannot_be_one_is_refused_without_asking(mocked: Make) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(TmdbKeyRefused, match="no key has"):
        mocked(OK, key="schlüssel.ü", seen=seen).trending()

    assert seen == []


@pytest.mark.parametrize("content", [b"x" * 5000, b""])
def test_a_damaged_cache_is_done_without(local: LocalTmdb, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "answers.db").write_bytes(content)
    client = TmdbClient(KEY, local.url, tmp_path)
    try:
        assert client.trending().movies
    finally:
        client.close()


def test_a_closed_client_says_so(mocked: Make) -> None:
    client = mocked(OK)
    client.close()
    with pytest.raises(TmdbUnavailable, match="closing"):
        client.trending()
