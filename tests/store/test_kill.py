import signal
import subprocess
import sys

import pytest

from moviewise.domain import Account
from moviewise.store import Store

WRITER = """
import sys
from moviewise.domain import Rating
from moviewise.store import Store

store = Store(sys.argv[1])
for n in range(200):
    movie_id, stars = 1 + n % 150, 0.5 + n % 10 / 2
    store.rate(int(sys.argv[2]), Rating(movie_id, stars))
    print(movie_id, stars, flush=True)
"""


@pytest.mark.parametrize("killed_after", [1, 90, 170])
def test_no_acknowledged_rating_is_lost_or_doubled_by_kill_9(
    url: str, store: Store, ann: Account, killed_after: int
) -> None:
    command = [sys.executable, "-c", WRITER, url, str(ann.user_id)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        lines = [writer.stdout.readline() for _ in range(killed_after)]
        writer.send_signal(signal.SIGKILL)
        lines += writer.stdout.readlines()
    told = [line.split() for line in lines if line.endswith("\n")]
    acknowledged = {int(movie_id): float(stars) for movie_id, stars in told}

    assert writer.returncode == -signal.SIGKILL
    kept = store.ratings(ann.user_id)
    stored = {rating.movie_id: rating.stars for rating in kept}
    in_flight = 1 + len(told) % 150
    assert len(kept) == len(stored)
    assert {m: s for m, s in stored.items() if m != in_flight} == {
        m: s for m, s in acknowledged.items() if m != in_flight
    }


SERVER = """
import sys
from moviewise.domain import Rating
from moviewise.store import Store

store = Store(sys.argv[1])
store.accounts()
store.migrate()
for line in sys.stdin:
    store.rate(int(sys.argv[2]), Rating(int(line), 4.0))
    print(line, flush=True)
"""


def test_what_another_program_closes_takes_nothing_from_a_running_server(
    url: str, store: Store, ann: Account
) -> None:
    """A command that looks in and leaves must not delete the log the server writes to."""
    store.close()
    command = [sys.executable, "-c", SERVER, url, str(ann.user_id)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as server:
        for movie_id in range(1, 4):
            server.stdin.write(f"{movie_id}\n")
            server.stdout.readline()
            server.stdout.readline()
            looked = Store(url)
            assert len(looked.ratings(ann.user_id)) == movie_id
            looked.close()
        server.kill()

    assert len(store.ratings(ann.user_id)) == 3
