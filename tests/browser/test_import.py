import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from planted import SPACE, title_of
from playwright.sync_api import Page, expect
from steps import rate, say, shelf, stars

from moviewise.bootstrap.process import Server
from moviewise.store import Store

LETTERBOXD = "Date,Name,Year,Letterboxd URI,Rating\n"


@pytest.fixture
def kept(site: Server) -> Iterator[Store]:
    """The database behind the page."""
    store = Store(f"sqlite:///{site.log.parent / 'moviewise.db'}")
    yield store
    store.close()


def mine(kept: Store) -> dict[int, float]:
    """What the database holds of the newest person."""
    newest = max(kept.accounts(), key=lambda it: it.created_at).user_id
    return {rating.movie_id: rating.stars for rating in kept.ratings(newest)}


def export_of(films: list[int], *more: str) -> bytes:
    rows = [f"2024-01-0{1 + n % 9},{title_of(film)},,x,4.5" for n, film in enumerate(films)]
    return (LETTERBOXD + "\n".join((*rows, *more)) + "\n").encode()


def bring(page: Page, name: str, content: bytes, button: str = "import") -> None:
    """Choose a file in the dialog that the button opens."""
    with page.expect_file_chooser() as chooser:
        page.click(f"[data-testid={button}]")
    chooser.value.set_files([{"name": name, "mimeType": "text/csv", "buffer": content}])


def test_a_file_from_the_dialog_reaches_the_database_and_undo_takes_it_back(
    guest: Page, kept: Store
) -> None:
    rate(guest, 0, 2)
    before = mine(kept)
    films = [film for film in SPACE if film not in before][:6]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("export/ratings.csv", export_of(films, "2024-01-01,No Such Film,1990,x,3"))
    bring(guest, "letterboxd.zip", out.getvalue())
    report = guest.locator("[data-testid=import-report]")

    expect(report).to_contain_text("6 films matched, 1 is not among the films I know.")
    expect(report).to_contain_text("No Such Film")
    assert mine(kept) == {**before, **dict.fromkeys(films, 4.5)}

    guest.click("[data-testid=import-undo]")
    expect(guest.locator("[data-testid=import-undone]")).to_contain_text("6 ratings went back")
    assert mine(kept) == before
    guest.reload()
    expect(guest.locator("[data-testid=import-undone]")).to_contain_text("6 ratings went back")


def test_an_import_is_enough_for_a_first_list(guest: Page, kept: Store) -> None:
    bring(guest, "ratings.csv", export_of(list(SPACE[:5])))
    guest.click("[data-testid=import-list]")
    shelf(guest, "recommend").wait_for()

    assert len(mine(kept)) == 5


def test_stars_of_an_import_show_on_the_open_cards_and_go_again(guest: Page) -> None:
    film = int(stars(guest).get_attribute("data-testid").removeprefix("stars-"))
    bring(guest, "ratings.csv", f"movieId,rating\n{film},1.5\n".encode())
    expect(stars(guest)).to_have_attribute("data-value", "1.5")
    guest.click("[data-testid=import-undo]")

    expect(stars(guest)).to_have_attribute("data-value", "0")


def test_a_file_of_another_kind_is_refused_in_a_sentence(guest: Page, kept: Store) -> None:
    bring(guest, "holiday.png", b"\x89PNG\r\n\x1a\n\0\0\0")

    expect(guest.locator("[data-testid=greeting] [role=alert]")).to_contain_text(
        "is not a text file"
    )
    assert mine(kept) == {}


def test_a_pasted_table_is_imported_only_after_a_yes(guest: Page, kept: Store) -> None:
    table = export_of(list(SPACE[:4])).decode()
    say(guest, table)
    offer = guest.locator("[data-testid=import-pasted]")
    expect(offer).to_contain_text("Import 4 ratings")
    assert mine(kept) == {}

    offer.locator("[data-testid=import-yes]").click()
    expect(guest.locator("[data-testid=import-report]")).to_contain_text("4 films matched")
    assert mine(kept) == dict.fromkeys(SPACE[:4], 4.5)


def test_a_pasted_table_is_left_alone_after_a_no(guest: Page, kept: Store) -> None:
    say(guest, export_of(list(SPACE[:4])).decode())
    guest.click("[data-testid=import-no]")

    expect(guest.get_by_text("Nothing was stored.")).to_be_visible()
    assert mine(kept) == {}


def test_the_ratings_panel_takes_ratings_in_and_gives_them_out(guest: Page, kept: Store) -> None:
    bring(guest, "mine.csv", export_of(list(SPACE[:3])))
    expect(guest.locator("[data-testid=import-report]")).to_contain_text("3 films matched")
    say(guest, "my ratings")
    bring(guest, "more.csv", export_of(list(SPACE[3:5])), "import-more")
    expect(guest.locator("[data-testid=import-report]").last).to_contain_text("2 films matched")
    say(guest, "my ratings")
    with guest.expect_download() as download:
        guest.get_by_role("link", name="CSV for Letterboxd").click()

    assert Path(download.value.path()).read_text().count("\n") == 1 + len(mine(kept))


def test_importing_can_be_asked_for_in_words(guest: Page) -> None:
    say(guest, "import my ratings from IMDb")

    expect(guest.locator("[data-testid=import-offer]")).to_contain_text("Letterboxd")
