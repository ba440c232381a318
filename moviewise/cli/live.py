"""Commands around TMDB: fetch its charts, forget everything it gave."""

from collections.abc import Iterator
from typing import Annotated

import typer

from moviewise.bootstrap import open_store, read_settings, tmdb_cache
from moviewise.cli.console import Bars, opened, print_json, progress_bar
from moviewise.errors import TmdbError, TmdbKeyMissing
from moviewise.service import Live
from moviewise.tmdb.transport import empty_cache

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document")]
MOST_PAGES = 500
NO_KEY = "set TMDB_API_KEY in .env first; a key is free at themoviedb.org"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    tmdb = typer.Typer(help="Films from TMDB, with your own key", rich_markup_mode=None)
    tmdb.command("ingest")(ingest)
    tmdb.command("purge")(purge)
    app.add_typer(tmdb, name="tmdb")


def ingest(
    pages: Annotated[
        int, typer.Option(min=1, max=MOST_PAGES, help="Pages of each list, 20 films a page")
    ] = 3,
    top_rated: Annotated[bool, typer.Option("--top-rated", help="Top rated films too")] = False,
    now_playing: Annotated[
        bool, typer.Option("--now-playing", help="Films in cinemas too")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Fetch popular films into the database, searchable and rankable at once.

    Films that are complete are not asked for again: run it once more to go on after a failure.
    """
    if not read_settings().tmdb_api_key:
        raise TmdbKeyMissing(NO_KEY)
    live = opened().moviewise.live
    assert live is not None
    charts = ["popular"] + ["top_rated"] * top_rated + ["now_playing"] * now_playing
    added = known = 0
    try:
        with progress_bar("Fetching") as progress:
            for new, old in _fetched(live, charts, pages, progress):
                added, known = added + new, known + old
    except TmdbError as error:
        kept = f"{error}; {added} films are kept, run it again to go on"
        raise type(error)(kept) from error
    finally:
        live.client.close()
    if as_json:
        print_json({"added": added, "known": known})
    else:
        print(f"{added} films added, {known} were known already.")


def _fetched(
    live: Live, charts: list[str], pages: int, progress: Bars
) -> Iterator[tuple[int, int]]:
    for chart in charts:
        name, total = chart.replace("_", " "), pages
        progress(name, 0, total)
        for page in range(1, pages + 1):
            added, known, there_are = live.ingest(chart, page)
            total = min(pages, there_are)
            progress(name, page, total)
            yield added, known
            if page >= total:
                break


def purge(as_json: AsJson = False) -> None:
    """Forget everything of TMDB's; ratings of its films stay, without title, by their ids."""
    settings = read_settings()
    store = open_store(settings)
    store.migrate()
    gone = store.purge_films()
    empty_cache(tmdb_cache(settings))
    if as_json:
        print_json({"purged": gone})
    else:
        print(f"{gone} films forgotten. Restart MovieWise if it is running.")
