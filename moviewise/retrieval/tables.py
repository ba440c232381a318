"""Keep "which rows belong to this key" as flat arrays that can be memory-mapped.

Must not know what the keys and rows mean.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int32]
Values = NDArray[np.float32]
Arrays = dict[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Table:
    """Keys, and for each key some rows with a value each."""

    keys: Mapping[str, int]
    starts: NDArray[np.int64]
    """Shape `(n_keys + 1,)`."""
    rows: Rows
    """Ascending within a key."""
    values: Values

    def __contains__(self, key: str) -> bool:
        return key in self.keys

    def get(self, key: str) -> tuple[Rows, Values]:
        """Return the rows of a key and their values; empty where the key is unknown."""
        place = self.keys.get(key)
        if place is None:
            return self.rows[:0], self.values[:0]
        span = slice(int(self.starts[place]), int(self.starts[place + 1]))
        return self.rows[span], self.values[span]

    def has(self, key: str, rows: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Say for each of these rows whether it stands under the key."""
        under = self.get(key)[0]
        if not len(under):
            return np.zeros(len(rows), dtype=bool)
        places = np.minimum(under.searchsorted(rows), len(under) - 1)
        found: NDArray[np.bool_] = under[places] == rows
        return found

    def arrays(self, name: str) -> Arrays:
        """Return everything as named flat arrays."""
        return {
            f"{name}.keys": text_array(self.keys),
            f"{name}.starts": self.starts,
            f"{name}.rows": self.rows,
            f"{name}.values": self.values,
        }

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, NDArray[np.generic]], name: str) -> "Table":
        return cls(
            {key: place for place, key in enumerate(texts_of(arrays[f"{name}.keys"]))},
            arrays[f"{name}.starts"].view(np.int64),
            arrays[f"{name}.rows"].view(np.int32),
            arrays[f"{name}.values"].view(np.float32),
        )


def table(entries: Iterable[tuple[str, int, float]]) -> Table:
    """Gather `(key, row, value)` into a table.

    >>> table([("b", 4, 1.0), ("a", 2, 0.5), ("b", 1, 1.0)]).get("b")[0].tolist()
    [1, 4]
    """
    ordered = sorted(entries)
    keys: dict[str, int] = {}
    counts: list[int] = []
    for key, _, _ in ordered:
        if key not in keys:
            keys[key] = len(keys)
            counts.append(0)
        counts[-1] += 1
    return Table(
        keys,
        np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]).astype(np.int64),
        np.array([row for _, row, _ in ordered], dtype=np.int32),
        np.array([value for _, _, value in ordered], dtype=np.float32),
    )


def text_array(texts: Iterable[str]) -> NDArray[np.uint8]:
    """Pack texts without line breaks into one array of bytes."""
    return np.frombuffer("\n".join(texts).encode(), dtype=np.uint8)


def texts_of(packed: NDArray[np.generic]) -> Sequence[str]:
    """Unpack what `text_array` packed."""
    return packed.tobytes().decode().split("\n") if packed.size else []
