"""Tell what a question asks for, by a linear model over its words.

Films and people stand in it as `FILM` and `PERSON`. Must not know films or how it was trained.
"""

import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from moviewise.errors import ArtefactError
from moviewise.retrieval.asking.concepts import CONCEPTS
from moviewise.retrieval.query import GENRES, NUMBER_DECADES, PLACES, TWO_IN_ONE
from moviewise.retrieval.words import GRAMMAR, stem, word_set

NOT_HELD = "not_held"
STRANGE = "X"
"""Stands for a word that no wording has."""
MARKS = word_set("FILM PERSON YEAR DECADE GENRE PLACE NUM X")
UNLIKELY, LIKELY = 0.54, 0.4
"""Probabilities of not holding it, and of the next best, that are as good as even."""
LEAST_MENDED = 5
"""Letters from which on a slip in a word is mended."""
MOST_IN_ROW = 2
"""Strange words in a row that are told apart."""
WRITTEN_OUT = {
    "whats": "what is", "whos": "who is", "whens": "when is", "wheres": "where is", "u": "you",
    "hows": "how is", "isnt": "is not", "wasnt": "was not", "didnt": "did not",
    "doesnt": "does not", "casting": "auditions", "filmed": "shot", "filming": "shooting",
    "ur": "your", "w": "with", "yr": "year", "yrs": "years", "mins": "minutes",
    "min": "minutes", "hrs": "hours", "pls": "please", "plz": "please", "thx": "thanks",
    "dir": "director", "im": "i am", "ive": "i have", "id": "i would", "itll": "it will",
    "its": "it is", "duo": "together", "thats": "that is", "movie": "film", "movies": "films",
    "flick": "film", "flicks": "films", "picture": "film", "pictures": "films", "mum": "mother",
    "mom": "mother", "dad": "father", "lang": "language", "vs": "or", "versus": "or",
    "gonna": "going to", "wanna": "want to", "wat": "what", "wich": "which", "wen": "when",
    "hw": "how", "dem": "them", "da": "the", "bout": "about", "yo": "year old",
    "theres": "there is", "wot": "what", "wots": "what is", "scored": "composed",
    "youve": "you have", "cuz": "because", "abt": "about", "rn": "now", "n": "and",
}  # fmt: skip
"""What people shorten, and words that mean the same to us."""
_PLACE_NAMES = word_set(
    "america usa uk england britain france italy germany spain japan china india russia sweden "
    "denmark norway poland brazil mexico canada australia ireland iran korea english european"
)
_FACETS: dict[str, str] = (
    {name: "GENRE" for names in GENRES.values() for name in names.split("|")}
    | dict.fromkeys(TWO_IN_ONE, "GENRE")
    | dict.fromkeys(PLACES, "PLACE")
    | dict.fromkeys(_PLACE_NAMES, "PLACE")
    | dict.fromkeys(NUMBER_DECADES, "DECADE")
)
_YEAR = re.compile(r"(?:18|19|20)\d\d")
_DECADE = re.compile(r"(?:(?:18|19|20)\d|\d)0s")


@dataclass(frozen=True, slots=True)
class QuestionReader:
    """Weights of a linear model over the words of a question."""

    labels: tuple[str, ...]
    """What may be asked; one of them is `not_held`."""
    words: tuple[str, ...]
    """Stems that it knows; all others are strange."""
    features: tuple[str, ...]
    weights: NDArray[np.float32]
    """Shape `(n_features, n_labels)`."""
    bias: NDArray[np.float32]
    row: dict[str, int] = field(init=False, repr=False, compare=False)
    known: frozenset[str] = field(init=False, repr=False, compare=False)
    by_start: dict[str, list[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "row", {name: n for n, name in enumerate(self.features)})
        object.__setattr__(self, "known", frozenset(self.words))
        by_start: dict[str, list[str]] = {}
        for word in self.words:
            if len(word) >= LEAST_MENDED - 1:
                by_start.setdefault(word[:2], []).append(word)
        object.__setattr__(self, "by_start", by_start)

    def tokens(self, skeleton: str) -> list[str]:
        """List the words of a skeleton as the model knows them, strange ones as `X`."""
        found: list[str] = []
        for word in marked(skeleton):
            token = word if word in MARKS else self._known(stem(word))
            is_enough = token == STRANGE and found[-MOST_IN_ROW:] == [STRANGE] * MOST_IN_ROW
            if token and not is_enough:
                found.append(token)
        return found

    def _known(self, word: str) -> str:
        if word in self.known or word in CONCEPTS:
            return word
        if word in GRAMMAR:
            return ""
        return self._mended(word) or STRANGE

    def _mended(self, word: str) -> str:
        if len(word) < LEAST_MENDED or not word.isalpha():
            return ""
        near = (each for each in self.by_start.get(word[:2], ()) if abs(len(each) - len(word)) < 2)
        return next((each for each in near if OSA.distance(each, word, score_cutoff=1) < 2), "")

    def probabilities(self, skeleton: str) -> dict[str, float]:
        """Say how likely each thing is asked, likeliest first."""
        rows = [self.row[f] for f in set(features_of(self.tokens(skeleton))) if f in self.row]
        total = self.weights[rows].sum(axis=0, dtype=np.float32) / max(1.0, len(rows)) ** 0.5
        logits = total + self.bias
        powers = np.exp(logits - logits.max())
        shares = powers / powers.sum()
        order = np.argsort(-shares, kind="stable")
        return {self.labels[n]: float(shares[n]) for n in order}

    def likeliest(self, skeleton: str) -> tuple[str, float]:
        """Return what is most likely asked, and how likely that is.

        Where every word is known, what we hold goes before what we do not, if about as likely.
        """
        (label, share), (second, next_share), *_ = self.probabilities(skeleton).items()
        is_close = label == NOT_HELD and share < UNLIKELY and next_share >= LIKELY
        if is_close and STRANGE not in self.tokens(skeleton):
            return second, share
        return label, share

    def blob(self) -> bytes:
        """Return the model as a file's content."""
        head = {"labels": self.labels, "words": self.words, "features": self.features}
        content = io.BytesIO()
        np.savez_compressed(
            content,
            head=np.array(json.dumps(head)),
            weights=self.weights.astype(np.float16),
            bias=self.bias,
        )
        return content.getvalue()

    @classmethod
    def of_blob(cls, content: bytes) -> "QuestionReader":
        """Read what `blob` returned.

        Raises:
            ArtefactError: It is no such model.
        """
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as file:
                head = json.loads(str(file["head"]))
                weights, bias = file["weights"].astype(np.float32), file["bias"]
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
            raise ArtefactError("the question reader is damaged; run `moviewise build`") from error
        return cls(
            tuple(head["labels"]), tuple(head["words"]), tuple(head["features"]), weights, bias
        )


def marked(skeleton: str) -> list[str]:
    """Split a skeleton into words, with marks for years, numbers, genres and places.

    >>> marked("is FILM a sci fi film from the 80s")
    ['is', 'FILM', 'a', 'GENRE', 'film', 'from', 'the', 'DECADE']
    """
    words = " ".join(WRITTEN_OUT.get(word, word) for word in skeleton.split()).split()
    found: list[str] = []
    place = 0
    while place < len(words):
        size = 2 if " ".join(words[place : place + 2]) in _FACETS else 1
        found.append(_mark(" ".join(words[place : place + size])))
        place += size
    return found


def _mark(word: str) -> str:
    if word in _FACETS:
        return _FACETS[word]
    if _YEAR.fullmatch(word):
        return "YEAR"
    if _DECADE.fullmatch(word):
        return "DECADE"
    return "NUM" if word[:1].isdigit() and not word.endswith(("st", "nd", "rd", "th")) else word


def features_of(tokens: Sequence[str]) -> list[str]:
    """Name what the model looks at: runs of one to three words, pairs apart, what is named."""
    meant = [CONCEPTS.get(token, token) for token in tokens]
    flat = ["<", *meant, ">"]
    found = [*tokens, *meant]
    found += [f"{a} {b}" for a, b in pairwise(flat)]
    found += [f"{a} {b} {c}" for a, b, c in zip(flat, flat[1:], flat[2:], strict=False)]
    telling = [token for token in meant if token not in GRAMMAR or token in ASKING]
    found += [f"{a}..{b}" for a, b in pairwise(telling)]
    found += [f"{a}...{b}" for a, b in zip(telling, telling[2:], strict=False)]
    found += [f"n:{mark}:{min(3, tokens.count(mark))}" for mark in ("FILM", "PERSON", "X")]
    found += [f"set:{' '.join(sorted(MARKS & set(tokens)))}", f"len:{min(12, len(tokens))}"]
    return found


ASKING = word_set("who whom whose what which when where why how is are was were do did does has")
