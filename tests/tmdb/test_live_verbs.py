"""What the verbs do with TMDB, against our own server."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from local_tmdb import LocalTmdb
from planted import ROMANCE, SPACE

from moviewise.bootstrap.fresh import cut_old, fill_first, renew
from moviewise.domain import TMDB_ID_OFFSET, Account, Limits, Mark, Movie
from moviewise.errors import InvalidInput, TmdbKeyRefused, TmdbUnavailable, UnknownMovie
from moviewise.service import MovieWise
from moviewise.service.identity import placed, restored
from moviewise.service.watching import order_line, where_line

LANTERN = TMDB_ID_OFFSET + 910001
TIDES = TMDB_ID_OFFSET + 910002


def ids(films) -> list[int]:
    return [film.movie.movie_id for film in films.films]


def titles(films) -> list[str]:
    return [film.movie.title for film in films.films]


# Lists


def test_trends_are_tmdbs_and_say_so(live: MovieWise, bea: Account) -> None:
    week, day = live.trending(bea.user_id), live.trending(bea.user_id, "day")

    assert (week.title, week.source, week.note) == ("Trending this week", "tmdb", "")
    assert day.title == "Trending today"
    assert titles(week)[:3] == ["The Lantern Keepers", "Paper Tides", "Night Ferry"]


def test_a_trending_film_of_ours_is_ours(live: MovieWise, bea: Account, local: LocalTmdb) -> None:
    found = live.trending(bea.user_id, n=10)

    known = [film.movie for film in found.films if film.movie.movie_id < TMDB_ID_OFFSET]
    assert len(known) == 7
    assert all(m.n_ratings and m.tmdb_id and m.poster for m in known)


def test_a_film_marked_away_does_not_trend(live: MovieWise, bea: Account) -> None:
    live.trending(bea.user_id)
    live.mark(bea.user_id, LANTERN, Mark.NOT_INTERESTED)

    assert LANTERN not in ids(live.trending(bea.user_id))


def test_empty_trends_are_no_list(live: MovieWise, bea: Account, local: LocalTmdb) -> None:
    local.fault = "empty"
    found = live.trending(bea.user_id)

    assert (found.title, found.source) == ("Most loved in our ratings", "embedded")
    assert "no trends just now" in found.note


def test_a_film_only_tmdb_knows_is_found_rated_explained_and_moves_the_list(
    live: MovieWise, bea: Account
) -> None:
    found = live.search(bea.user_id, "Lantern Keepers").films[0].movie
    before = ids(live.recommend(bea.user_id))
    live.rate(bea.user_id, found.movie_id, 5)
    after = live.recommend(bea.user_id)
    reason = live.explain(bea.user_id, ids(after)[0])

    assert (found.movie_id, found.year) == (LANTERN, 2026)
    assert ids(after) != before
    assert "The Lantern Keepers" in after.films[0].why
    assert reason.contributions[0].movie_id == LANTERN


def test_a_film_only_tmdb_knows_can_be_explained_and_asked_about(
    live: MovieWise, bea: Account
) -> None:
    live.rate(bea.user_id, SPACE[0], 5)
    live.search(bea.user_id, "Lantern Keepers")
    live.live.work_off()

    reason = live.explain(bea.user_id, LANTERN)
    total = reason.bias + sum(part.value for part in reason.contributions)
    assert total == pytest.approx(reason.score, abs=1e-9)
    assert "Ada Vance" in live.ask(bea.user_id, "Who directed The Lantern Keepers?").text


def test_a_question_about_a_film_not_met_before_is_read_up(
    live: MovieWise, bea: Account, local: LocalTmdb
) -> None:
    assert "Ada Vance" in live.ask(bea.user_id, "Who directed The Lantern Keepers?").text

    live.trending(bea.user_id)
    assert not live.catalogue.get(TIDES).runtime
    assert "1 h 41" in live.ask(bea.user_id, "How long is Paper Tides?").text
    asked = len(local.requests)
    live.ask(bea.user_id, "How long is Paper Tides?")
    assert len(local.requests) == asked


def test_a_question_that_tmdb_cannot_help_with_says_so_once(
    live: MovieWise, bea: Account, local: LocalTmdb
) -> None:
    local.fault = "500"
    said = live.ask(bea.user_id, "Who directed The Lantern Keepers?")

    assert not said.answered
    assert said.text.count("TMDB has trouble") == 1


def test_films_are_found_by_people_only_tmdb_knows(live: MovieWise, bea: Account) -> None:
    found = live.search(bea.user_id, limits=Limits(actors=("Mira Okafor",)))

    assert set(titles(found)) == {"The Lantern Keepers", "Night Ferry"}


def test_a_film_seen_in_a_list_before_is_found_by_its_people(live: MovieWise, bea: Account) -> None:
    live.trending(bea.user_id)
    found = live.search(bea.user_id, limits=Limits(actors=("Mira Okafor",)))

    assert set(titles(found)) == {"The Lantern Keepers", "Night Ferry"}


def test_a_name_only_tmdb_knows_is_searched_as_a_person(live: MovieWise, bea: Account) -> None:
    found = live.search(bea.user_id, "Mira Okafor")

    assert set(titles(found)[:2]) == {"The Lantern Keepers", "Night Ferry"}


def test_what_a_search_brings_is_known_whole_at_once(live: MovieWise, bea: Account) -> None:
    live.search(bea.user_id, "Lantern Keepers")

    assert live.catalogue.get(LANTERN).directors == ("Ada Vance",)


def test_films_are_found_by_language_genre_and_years(live: MovieWise, bea: Account) -> None:
    assert titles(live.search(bea.user_id, limits=Limits(languages=("ja",)))) == ["Night Ferry"]
    within = Limits(genres=("Romance",), year_from=2025)
    assert titles(live.search(bea.user_id, limits=within)) == ["Paper Tides"]


def test_films_are_found_by_keyword_where_no_title_says_it(live: MovieWise, bea: Account) -> None:
    assert "The Lantern Keepers" in titles(live.search(bea.user_id, "lighthouse"))


def test_limits_hold_for_films_of_tmdb(live: MovieWise, bea: Account) -> None:
    within = Limits(max_runtime=100)

    assert titles(live.search(bea.user_id, "Lantern Keepers", within)) == []


def test_old_times_are_answered_without_tmdb(
    live: MovieWise, bea: Account, local: LocalTmdb
) -> None:
    live.search(bea.user_id, limits=Limits(year_to=1990))
    live.search(bea.user_id, "Orbit", page=2)

    assert local.requests == []


def test_home_ranks_new_films_for_the_person(live: MovieWise, bea: Account) -> None:
    live.rate(bea.user_id, SPACE[0], 5)
    live.rate(bea.user_id, ROMANCE[0], 0.5)
    home = live.home(bea.user_id)

    assert [shelf.title for shelf in home] == [
        "For you",
        "Trending this week",
        "New films that may fit",
    ]
    assert home[2].source == "tmdb"
    assert ids(home[2]).index(LANTERN) < ids(home[2]).index(TIDES)
    assert all(m >= TMDB_ID_OFFSET for m in ids(home[2]))


def test_without_a_key_home_is_as_it_was(moviewise: MovieWise, ann: Account) -> None:
    assert [shelf.title for shelf in moviewise.home(ann.user_id)] == [
        "For you",
        "Most loved in our ratings",
    ]


# Which film it is


def test_a_film_is_ours_by_its_imdb_id_whatever_its_name(live: MovieWise) -> None:
    foreign = Movie(TMDB_ID_OFFSET + 5, "Autre titre", 1900, imdb_id="tt0000001", tmdb_id=5)

    assert placed(live.catalogue, foreign).movie_id == 1
    assert placed(live.catalogue, foreign).title == live.catalogue.get(1).title


def test_a_film_is_ours_by_title_and_year_unless_its_imdb_id_says_otherwise(
    live: MovieWise,
) -> None:
    ours = live.catalogue.get(SPACE[0])
    row = Movie(TMDB_ID_OFFSET + 5, ours.title, ours.year, tmdb_id=5, poster="/p.jpg")

    assert placed(live.catalogue, row).movie_id == ours.movie_id
    assert placed(live.catalogue, row).poster == "/p.jpg"
    assert placed(live.catalogue, replace(row, imdb_id="tt7654321")) is None
    assert placed(live.catalogue, replace(row, year=ours.year + 20)) is None
    assert placed(live.catalogue, replace(row, year=None)) is None


def test_what_the_catalogue_says_of_its_film_stays(live: MovieWise, bea: Account) -> None:
    before = live.catalogue.get(SPACE[0])
    live.search(bea.user_id, before.title)
    live.live.work_off()
    after = live.catalogue.get(SPACE[0])

    tmdbs = ("tmdb_id", "poster", "overview", "keywords", "sources")
    same = {name: getattr(before, name) for name in tmdbs}
    assert replace(after, **same) == before
    assert after.poster


def test_stored_films_lie_over_the_catalogue_of_today(live: MovieWise, bea: Account) -> None:
    live.search(bea.user_id, live.catalogue.get(SPACE[0]).title)
    live.live.work_off()
    fresh = replace(live.catalogue.get(SPACE[0]), poster=None, tmdb_id=None, runtime=999)
    today = replace(live.catalogue, movies={**live.catalogue.movies, SPACE[0]: fresh})

    again = {m.movie_id: m for m in restored(today, live.store.films())}
    assert (again[SPACE[0]].runtime, bool(again[SPACE[0]].poster)) == (999, True)


def test_an_id_once_given_stays(live: MovieWise, bea: Account) -> None:
    first = live.resolve("tmdb:910001")
    live.store.cut_to_ids(datetime.now(UTC) + timedelta(1))
    again = live.resolve("tmdb:910001")

    assert first.movie_id == again.movie_id == LANTERN


# By id


def test_a_tmdb_id_is_understood_with_a_key(live: MovieWise, local: LocalTmdb) -> None:
    assert live.resolve("tmdb:910002").title == "Paper Tides"
    assert live.resolve(910003).title == "Night Ferry"
    with pytest.raises(UnknownMovie):
        live.resolve("tmdb:5")
    local.key = "another"
    with pytest.raises(TmdbKeyRefused):
        live.resolve("tmdb:6")


def test_a_title_only_tmdb_knows_is_found_by_name(live: MovieWise) -> None:
    assert live.find("Paper Tides").movie_id == TIDES
    with pytest.raises(UnknownMovie):
        live.find("Zyxwvut Qponm")


# Trailer, offers, collection


def test_the_official_trailer_is_named(live: MovieWise) -> None:
    trailer = live.trailer(SPACE[0])

    assert trailer.embed_url.startswith("https://www.youtube-nocookie.com/embed/trailer")
    assert trailer.url.startswith("https://www.youtube.com/watch?v=trailer")


@pytest.mark.parametrize("fault", ["401", "429", "500", "html", "truncated"])
def test_without_tmdb_the_trailer_is_searched(
    live: MovieWise, local: LocalTmdb, fault: str
) -> None:
    local.fault = fault
    trailer = live.trailer(SPACE[0])

    assert trailer.embed_url is None
    assert "results?search_query=" in trailer.url


def test_where_to_watch_names_justwatch_and_the_series_is_in_order(live: MovieWise) -> None:
    facts = live.details(live.resolve("tmdb:910001").movie_id)

    assert facts.offers.providers == {"flatrate": ("Example Stream",)}
    assert "JustWatch" in facts.credit
    assert facts.collection == "Lantern Collection"
    assert [film.title for film in facts.collected] == ["Paper Tides", "The Lantern Keepers"]


def test_offers_are_those_of_the_country_asked_for(live: MovieWise) -> None:
    abroad = live.details(SPACE[0], "Germany")
    nowhere = live.details(SPACE[0], "JP")

    assert where_line(abroad) == (
        f"{abroad.movie.name} in Germany: to rent: Beispiel Kino; to buy: Beispiel Kino. "
        "Streaming data by JustWatch."
    )
    assert where_line(nowhere).endswith("in Japan, but of some in Germany and the United States.")
    with pytest.raises(InvalidInput, match="'Oz' is no country"):
        live.details(SPACE[0], "Oz")


def test_the_films_of_a_series_are_in_order_and_can_be_rated(live: MovieWise, bea: Account) -> None:
    live.search(bea.user_id, "Lantern Keepers")
    facts = live.series([SPACE[0], LANTERN])
    films = live.series_films(bea.user_id, facts)

    assert ids(films) == [TIDES, LANTERN]
    assert order_line(facts) == (
        "Lantern Collection, in the order the films came out: "
        "1. Paper Tides (2025), 2. The Lantern Keepers (2026)."
    )
    live.rate(bea.user_id, TIDES, 4)


def test_offers_do_not_wait_for_the_series(
    live: MovieWise, local: LocalTmdb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live.live.client.__class__, "collection", _late)
    facts = live.details(live.resolve("tmdb:910001").movie_id)

    assert facts.offers.providers
    assert "did not come in time" in order_line(facts)


def _late(*_: object) -> None:
    raise TmdbUnavailable("TMDB did not answer in time")


def test_what_is_missing_about_a_film_is_said(
    live: MovieWise, moviewise: MovieWise, local: LocalTmdb
) -> None:
    assert "TMDB key" in moviewise.details(SPACE[0]).note
    local.fault = "500"
    assert "TMDB has trouble" in live.details(SPACE[0]).note


# Behind the scenes


def test_films_that_were_shown_get_posters(live: MovieWise, bea: Account) -> None:
    shown = ids(live.recommend(bea.user_id))
    assert live.live.work_off() == len(shown)

    assert all(film.movie.poster for film in live.recommend(bea.user_id).films)
    assert live.live.work_off() == 0


def test_a_film_tmdb_does_not_know_is_asked_about_once(live: MovieWise, local: LocalTmdb) -> None:
    ours = live.catalogue.get(SPACE[0])
    local.films = [film for film in local.films if film.imdb_id != ours.imdb_id]
    for _ in range(3):
        live.live.ask_later([ours])
        assert live.live.work_off() == 0
    assert len(local.requests) == 1

    for _ in range(3):
        assert live.trailer(ours.movie_id).embed_url is None
    assert len(local.requests) == 2


def test_a_failure_behind_the_scenes_is_tried_again(
    live: MovieWise, bea: Account, local: LocalTmdb
) -> None:
    live.recommend(bea.user_id)
    local.fault = "401"
    assert live.live.work_off() == 0
    local.fault = "none"
    live.live.client._breaker.succeeded()
    live.recommend(bea.user_id)

    assert live.live.work_off() > 0


def test_the_first_start_fetches_what_is_on_and_popular_once(
    live: MovieWise, local: LocalTmdb
) -> None:
    assert fill_first(live.store, live.live) == 20
    assert live.live.work_off() > 0
    asked = len(local.requests)

    assert fill_first(live.store, live.live) == 0
    assert len(local.requests) == asked
    assert live.catalogue.get(LANTERN).directors == ("Ada Vance",)


def test_films_are_fetched_anew_before_six_months_are_over(live: MovieWise) -> None:
    live.resolve("tmdb:910001")
    stored_at = datetime.now(UTC)

    assert renew(live.store, live.live, stored_at + timedelta(100)) == (0, 0)
    assert renew(live.store, live.live, stored_at + timedelta(160)) == (1, 0)


def test_films_that_cannot_be_fetched_anew_are_cut_to_ids(
    live: MovieWise, bea: Account, local: LocalTmdb
) -> None:
    live.trending(bea.user_id, n=1)
    local.fault = "html"
    with pytest.raises(TmdbUnavailable):
        renew(live.store, live.live, datetime.now(UTC) + timedelta(200))

    assert live.store.films() == []
    assert live.store.film_id_by_tmdb(910001) == LANTERN


def test_without_a_key_old_films_are_cut_too(live: MovieWise) -> None:
    live.resolve("tmdb:910001")

    assert cut_old(live.store, datetime.now(UTC) + timedelta(179)) == 0
    assert cut_old(live.store, datetime.now(UTC) + timedelta(181)) == 1


# Text and the index


def test_a_poster_moves_no_search(live: MovieWise) -> None:
    texts = ("Amber Orbit", "romance", "Ada Vance", "Jade")
    before = [live.library.index.search(text) for text in texts]
    live.live.ask_later(live.catalogue.get(movie_id) for movie_id in SPACE[::2])
    assert live.live.work_off() == 20

    assert live.catalogue.get(SPACE[0]).poster
    assert [live.library.index.search(text) for text in texts] == before


def test_a_film_is_placed_anew_when_its_credits_come(live: MovieWise, bea: Account) -> None:
    live.trending(bea.user_id, n=1)
    bare = live.library.artefact.items[live.library.artefact.row_of(LANTERN)]
    live.live.work_off()
    whole = live.library.artefact.items[live.library.artefact.row_of(LANTERN)]

    assert (bare != whole).any()


def test_tmdbs_text_is_not_searched_unless_wanted(live: MovieWise, bea: Account) -> None:
    live.search(bea.user_id, "Lantern Keepers")
    library = live.library

    found = library.index.search("a light answers theirs on a moon")
    assert LANTERN not in [hit.movie_id for hit in found]
    wanted = library.index.with_overviews(True).search("a light answers theirs on a moon")
    assert wanted[0].movie_id == LANTERN
    back = library.index.with_overviews(True).with_overviews(False)
    assert LANTERN not in [h.movie_id for h in back.search("a light answers theirs on a moon")]


def test_a_switched_artefact_keeps_the_films_of_tmdb(live: MovieWise, bea: Account) -> None:
    live.search(bea.user_id, "Lantern Keepers")
    live._library._stamp = None  # as if the file had been replaced

    assert LANTERN in live.library.artefact


# Numbers


def test_a_hundred_turns_about_twenty_films_ask_forty_times_at_most(
    live: MovieWise, bea: Account, local: LocalTmdb
) -> None:
    films = [live.catalogue.get(m) for m in (*SPACE[:10], *ROMANCE[:10])]
    for turn in range(100):
        film = films[turn % 20]
        if turn < 20 or turn % 3 == 0:
            live.search(bea.user_id, film.title)
        else:
            live.trailer(film.movie_id)
        live.live.work_off()

    assert len(local.requests) <= 40
