"""How often someone may fail at the door, or ask. Must not know HTTP."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from moviewise.errors import InvalidInput


@dataclass(slots=True)
class Attempts:
    """Counts attempts by key over a sliding window of seconds.

    >>> attempts = Attempts(limit=2, seconds=60, now=lambda: 0.0)
    >>> attempts.note("ann"); attempts.wait("ann")
    0
    >>> attempts.note("ann"); attempts.wait("ann")
    60
    """

    limit: int
    """So many in a window are free."""
    seconds: float
    """The length of the window."""
    now: Callable[[], float]
    _times: dict[str, deque[float]] = field(default_factory=dict)
    """The latest attempts of each key, at most `limit`, oldest first."""
    _swept: float = -math.inf

    def __post_init__(self) -> None:
        if self.limit < 1 or self.seconds <= 0:
            raise InvalidInput(
                f"{self.limit} attempts in {self.seconds} seconds keep everybody out; use 1 or more"
            )

    def note(self, key: str) -> None:
        """Count one attempt."""
        self._forget_old()
        self._times.setdefault(key, deque(maxlen=self.limit)).append(self.now())

    def wait(self, key: str) -> int:
        """Tell how many seconds to wait before the next attempt; 0 when it may be made now."""
        times = self._times.get(key)
        if times is None or len(times) < self.limit:
            return 0
        return max(0, math.ceil(times[0] + self.seconds - self.now()))

    def clear(self, key: str) -> None:
        """Forget the attempts of a key, as after a success."""
        self._times.pop(key, None)

    def _forget_old(self) -> None:
        """Once in a window, let go of the keys that nothing counts against any more."""
        oldest = self.now() - self.seconds
        if self._swept > oldest:
            return
        self._swept = self.now()
        for key in [key for key, times in self._times.items() if times[-1] <= oldest]:
            del self._times[key]
