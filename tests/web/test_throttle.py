import pytest
from hypothesis import given
from hypothesis import strategies as st

from moviewise.errors import InvalidInput
from moviewise.web.throttle import Attempts


class Clock:
    def __init__(self, now: float = 0.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def noted(times: list[float], limit: int, seconds: float) -> tuple[Attempts, Clock]:
    clock = Clock()
    attempts = Attempts(limit, seconds, clock)
    for clock.now in sorted(times):
        attempts.note("ann")
    return attempts, clock


def test_attempts_below_the_limit_do_not_wait() -> None:
    attempts, clock = noted([1.0, 2.0], limit=3, seconds=60)
    clock.now = 3.0

    assert attempts.wait("ann") == 0


def test_the_wait_ends_when_the_oldest_counting_attempt_leaves_the_window() -> None:
    attempts, clock = noted([0.0, 30.0], limit=2, seconds=60)
    clock.now = 31.0
    assert attempts.wait("ann") == 29
    clock.now = 60.0
    assert attempts.wait("ann") == 0


@given(st.lists(st.integers(0, 500)), st.integers(1, 10), st.integers(1, 1000))
def test_after_the_wait_one_may_try_and_not_a_second_before(
    times: list[float], limit: int, seconds: int
) -> None:
    attempts, clock = noted(times, limit, seconds)
    clock.now = 500.0
    wait = attempts.wait("ann")

    assert 0 <= wait <= seconds
    clock.now = 500.0 + wait
    assert attempts.wait("ann") == 0
    clock.now -= 1
    assert wait == 0 or attempts.wait("ann") > 0


def test_keys_do_not_touch_each_other_and_can_be_cleared() -> None:
    attempts, _ = noted([0.0], limit=1, seconds=60)

    assert attempts.wait("ann") > 0
    assert attempts.wait("bob") == 0
    attempts.clear("ann")
    assert attempts.wait("ann") == 0


def test_what_no_longer_counts_is_forgotten() -> None:
    clock = Clock()
    attempts = Attempts(3, 60, clock)
    for n in range(1000):
        attempts.note(f"address {n}")
    clock.now = 61.0
    attempts.note("one more")

    assert len(attempts._times) == 1


@pytest.mark.parametrize(("limit", "seconds"), [(0, 1.0), (1, 0.0), (1, -1.0)])
def test_limits_that_let_nobody_in_are_refused(limit: int, seconds: float) -> None:
    with pytest.raises(InvalidInput):
        Attempts(limit, seconds, Clock())
