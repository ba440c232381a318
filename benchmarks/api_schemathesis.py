"""Schemathesis against the running API: no 5xx, nothing that its own schema does not say.

    python benchmarks/api_schemathesis.py [--examples 400] [--seed 7] [--database URL] \
        [--schemathesis PATH]

Starts the real server over the built files in `MOVIEWISE_HOME`, with an empty SQLite database or
the PostgreSQL database named, signs in as a guest and lets Schemathesis ask every operation; the
deletion of the account last, by itself. Schemathesis is not part of the development packages (it
brings a pytest plugin): `python -m venv fuzz && fuzz/bin/pip install schemathesis`.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

from moviewise.bootstrap import build, is_built, read_settings
from moviewise.bootstrap.process import serve

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_schema_conformance,response_headers_conformance,negative_data_rejection"
)
LEAVING = "/me/"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=400, help="for each operation and phase")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--database", default="", help="a PostgreSQL URL; empty: SQLite")
    parser.add_argument("--schemathesis", default=shutil.which("schemathesis"))
    asked = parser.parse_args()
    if not asked.schemathesis:
        raise SystemExit("install schemathesis in a venv of its own, and name it")
    settings = read_settings()
    if not is_built(settings):
        build(settings, lambda *_: None)
    with tempfile.TemporaryDirectory() as folder:
        server = serve(
            settings,
            Path(folder),
            MOVIEWISE_REQUESTS_PER_MINUTE="1000000",
            MOVIEWISE_DATABASE_URL=asked.database,
        )
        url = server.url
        try:
            begun = time.monotonic()
            runs = [
                _run(asked, url, Path(folder), "--exclude-path", LEAVING),
                _run(asked, url, Path(folder), "--include-path", LEAVING),
            ]
            seconds = time.monotonic() - begun
        finally:
            server.stop()
    requests = sum(found["requests"] for found in runs)
    server_errors = sum(found["server_errors"] for found in runs)
    print(
        json.dumps(
            {
                "database": "postgresql" if asked.database else "sqlite",
                "requests": requests,
                "server_errors": server_errors,
                "passed": all(found["passed"] for found in runs),
                "by_status": _added([found["by_status"] for found in runs]),
                "seconds": round(seconds, 1),
                "seed": asked.seed,
            }
        )
    )
    return 0 if all(found["passed"] for found in runs) and not server_errors else 1


def _run(asked: argparse.Namespace, url: str, folder: Path, *which: str) -> dict:
    with httpx.Client(base_url=url) as client:
        client.post("/guest")
        cookie = f"access_token={client.cookies['access_token']}"
    events = folder / f"{which[0].strip('-')}.ndjson"
    command = [
        *(asked.schemathesis, "run", f"{url}/api/openapi.json", "--url", f"{url}/api"),
        *("--checks", CHECKS, "--max-examples", str(asked.examples), "--seed", str(asked.seed)),
        *("-H", f"Cookie:{cookie}", "--phases", "examples,coverage,fuzzing"),
        *("--continue-on-failure", "--no-color", "--generation-database", "none"),
        *("--report-har-path", str(events), "--suppress-health-check", "all", *which),
    ]
    ran = subprocess.run(command, cwd=folder, stdout=sys.stderr, check=False)
    entries = json.loads(events.read_text())["log"]["entries"]
    by_status: dict[str, int] = {}
    for entry in entries:
        status = str(entry["response"]["status"])
        by_status[status] = by_status.get(status, 0) + 1
    return {
        "requests": len(entries),
        "server_errors": sum(n for status, n in by_status.items() if status >= "500"),
        "by_status": by_status,
        "passed": ran.returncode == 0,
    }


def _added(counts: list[dict[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for count in counts:
        for status, number in count.items():
            total[status] = total.get(status, 0) + number
    return dict(sorted(total.items()))


if __name__ == "__main__":
    sys.exit(main())
