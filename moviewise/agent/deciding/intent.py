"""The learned half of the offline brain: what a message wants, with a calibrated probability.

Inference is a sum of rows; scikit-learn is needed only where the model is trained.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from moviewise.errors import ArtefactError

FORMAT = 1


@dataclass(frozen=True, slots=True)
class IntentModel:
    """Weights of a linear model over features of the token stream."""

    intents: tuple[str, ...]
    features: tuple[str, ...]
    weights: NDArray[np.float32]
    """Shape `(n_features, n_intents)`."""
    bias: NDArray[np.float32]
    temperature: float
    """Divides the logits; fitted on patterns the model had not seen."""
    row: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "row", {name: n for n, name in enumerate(self.features)})

    def probabilities(
        self, stream: Sequence[str], listed: int, raw: Sequence[str] = ()
    ) -> dict[str, float]:
        """Say how likely each intent is, likeliest first.

        Args:
            stream: The tokens of a reading.
            listed: How many films the person has before them.
            raw: The words behind unexplained tokens.
        """
        rows = [self.row[f] for f in set(features_of(stream, listed, raw)) if f in self.row]
        logits = (
            self.weights[rows].sum(axis=0) / max(1.0, len(rows)) ** 0.5 + self.bias
        ) / self.temperature
        powers = np.exp(logits - logits.max())
        shares = powers / powers.sum()
        order = np.argsort(-shares, kind="stable")
        return {self.intents[n]: float(shares[n]) for n in order}

    def save(self, path: Path) -> None:
        """Write the model beside its place, then move it there."""
        head = {
            "format": FORMAT,
            "intents": self.intents,
            "features": self.features,
            "temperature": self.temperature,
        }
        draft = path.with_suffix(".draft.npz")
        with draft.open("wb") as file:
            np.savez_compressed(
                file, head=np.array(json.dumps(head)), weights=self.weights, bias=self.bias
            )
        draft.replace(path)

    @classmethod
    def load(cls, path: Path) -> "IntentModel":
        """Read a model.

        Raises:
            ArtefactError: The file is missing, broken or of another version.
        """
        try:
            with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
                head = json.loads(str(file["head"]))
                weights, bias = file["weights"], file["bias"]
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
            raise ArtefactError(
                f"intent model {path.name} cannot be read; run moviewise build"
            ) from error
        if head.get("format") != FORMAT:
            raise ArtefactError(
                f"intent model {path.name} is of another version; run moviewise build"
            )
        return cls(
            tuple(head["intents"]), tuple(head["features"]), weights, bias, head["temperature"]
        )


def features_of(stream: Sequence[str], listed: int, raw: Sequence[str] = ()) -> list[str]:
    """Name what the model looks at: runs of one to three tokens, who is there, how long it is."""
    flat = ["<", *squeezed(stream), ">"]
    found = list(flat[1:-1])
    found += [f"{a} {b}" for a, b in pairwise(flat)]
    found += [f"{a} {b} {c}" for a, b, c in zip(flat, flat[1:], flat[2:], strict=False)]
    found += [f"w:{word}" for word in raw]
    concepts = [token for token in flat[1:-1] if token[:1] == "@" or token.isupper()]
    found += [f"{a}..{b}" for a, b in pairwise(concepts)]
    found += [f"set:{token}" for token in set(concepts)]
    found.append(f"h:{min(listed, 2)}")
    found.append(f"titles:{min(2, flat.count('TITLE'))}")
    found.append(f"len:{min(8, len(flat) - 2)}")
    return found


def squeezed(stream: Sequence[str]) -> list[str]:
    """Drop soft punctuation and repeat no token.

    >>> squeezed(["x", "x", ",", "TITLE", "!", "!"])
    ['x', ',', 'TITLE']
    """
    kept: list[str] = []
    for token in stream:
        if token in {"¿", "¡", "!", ".", "'", '"', "-", "️"} or (kept and kept[-1] == token):
            continue
        kept.append(token)
    return kept
