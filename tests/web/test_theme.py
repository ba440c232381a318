import json
import re
from colorsys import hls_to_rgb

import pytest

from moviewise.bootstrap import ROOT

THEME = json.loads((ROOT / "public" / "theme.json").read_text())["variables"]
CSS = (ROOT / "public" / "mw.css").read_text()
TEXT = (
    ("--foreground", "--background"),
    ("--card-foreground", "--card"),
    ("--popover-foreground", "--popover"),
    ("--primary-foreground", "--primary"),
    ("--secondary-foreground", "--secondary"),
    ("--accent-foreground", "--accent"),
    ("--destructive-foreground", "--destructive"),
    ("--muted-foreground", "--background"),
    ("--muted-foreground", "--card"),
    ("--muted-foreground", "--secondary"),
    ("--destructive", "--background"),
    ("--destructive", "--card"),
    ("--sidebar-foreground", "--sidebar-background"),
    ("--sidebar-accent-foreground", "--sidebar-accent"),
)
PARTS = (("--ring", "--background"), ("--ring", "--card"), ("--input", "--background"))


def luminance(triplet: str) -> float:
    hue, saturation, light = (float(part.strip("%")) for part in triplet.split())
    channels = hls_to_rgb(hue / 360, light / 100, saturation / 100)
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out(shade: str, ink: str, ground: str) -> None:
    assert contrast(THEME[shade][ink], THEME[shade][ground]) >= 4.5


@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize(("part", "ground"), PARTS)
def test_controls_and_focus_stand_out(shade: str, part: str, ground: str) -> None:
    assert contrast(THEME[shade][part], THEME[shade][ground]) >= 3


@pytest.mark.parametrize(("shade", "block"), [("light", ":root"), ("dark", ".dark")])
@pytest.mark.parametrize("name", ["--mw-star", "--mw-star-empty", "--mw-minus"])
def test_stars_and_bars_stand_out(shade: str, block: str, name: str) -> None:
    found = re.search(rf"^{re.escape(block)} {{[^}}]*{name}: ([^;]+);", CSS, re.M)
    assert found

    assert contrast(found[1], THEME[shade]["--background"]) >= 3


def test_both_shades_name_the_same_colours() -> None:
    assert THEME["light"].keys() == THEME["dark"].keys()


def test_fonts_and_pictures_are_our_own() -> None:
    assert "http" not in re.sub(r"http://www\.w3\.org/\S+", "", CSS)
    for path in re.findall(r'url\("/public/([^"]+)"\)', CSS):
        assert (ROOT / "public" / path).is_file()
