import json
import subprocess
import sys

import pytest

from moviewise.bootstrap import ROOT

FINE = {"name": "httpx", "version": "1", "vulns": []}
HOLED = {
    "name": "jinja2",
    "version": "1",
    "vulns": [{"id": "GHSA-1", "fix_versions": ["2"], "aliases": [], "description": ""}],
}
OURS = {"name": "moviewise", "skip_reason": "distribution marked as editable"}
DARK = {"name": "yarl", "skip_reason": "Dependency not found on PyPI"}


@pytest.mark.parametrize(
    ("packages", "code", "told"),
    [
        ([FINE, OURS], 0, "2 packages, no known hole"),
        ([FINE, HOLED], 1, "jinja2 1: GHSA-1, mended in 2"),
        ([FINE, OURS, DARK], 1, "1 of 3 packages could not be looked up (yarl"),
        (None, 1, "said nothing"),
    ],
)
def test_only_what_was_looked_up_and_found_clean_passes(
    packages: list[dict] | None, code: int, told: str
) -> None:
    text = json.dumps({"dependencies": packages}) if packages else ""
    ran = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "audit")], input=text, capture_output=True, text=True
    )

    assert ran.returncode == code
    assert told in ran.stdout
