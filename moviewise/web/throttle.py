"""How often someone may fail at the door. Must not know HTTP."""

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field


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
    seconds: int
    now: Callable[[], float]
    _times: defaultdict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def note(self, key: str) -> None:
        """Count one attempt."""
        self._forget_old()
        self._times[key].append(self.now())

    def wait(self, key: str) -> int:
        """Tell how many seconds to wait before the next attempt; 0 when it may be made now."""
        times = self._times.get(key, ())
        recent = [at for at in times if at > self.now() - self.seconds]
        if len(recent) < self.limit:
            return 0
        return max(1, round(recent[-self.limit] + self.seconds - self.now()))

    def clear(self, key: str) -> None:
        """Forget the attempts of a key, as after a success."""
        self._times.pop(key, None)

    def _forget_old(self) -> None:
        oldest = self.now() - self.seconds
        for key in [key for key, times in self._times.items() if times and times[-1] <= oldest]:
            del self._times[key]
        for times in self._times.values():
            while times and times[0] <= oldest:
                times.popleft()
