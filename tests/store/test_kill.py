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
