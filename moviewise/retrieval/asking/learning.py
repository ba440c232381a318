"""Train the question reader from our own wordings: seconds of scikit-learn, repeatable.

Must not know films, nor how a question is answered.
"""

import re
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from scipy.sparse import csr_matrix

from moviewise.retrieval.asking.reader import (
    MARKS,
    STRANGE,
    QuestionReader,
    features_of,
    marked,
)
from moviewise.retrieval.asking.wordings import WORDINGS
from moviewise.retrieval.asking.wordings.around import AFTER, BEFORE
from moviewise.retrieval.asking.wordings.several import ORDERS
from moviewise.retrieval.words import GRAMMAR, stem

FEWEST, MOST = 10, 44
"""Sentences made of one wording: the more ways it has, the more."""
LEAST_SEEN = 2
"""Times a feature must occur."""
N_STEPS = 60
"""Of the solver; more change nothing that is measured. On wordings it had not seen the model is as
often right as it says (the best temperature is 0.9 to 1.1): its probabilities stand as they are."""
MOST_FEATURES = 8_000
FILMS = (
    "(FILM and FILM|FILM or FILM|FILM FILM|FILM FILM or FILM|FILM FILM and FILM|"
    "FILM FILM FILM and FILM|FILM FILM FILM|FILM or the FILM)"
)
_GROUP = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A made question."""

    words: tuple[str, ...]
    label: str
    wording: int


def train_reader(rng: Generator, wordings: Mapping[str, str] = WORDINGS) -> QuestionReader:
    """Train the question reader.

    Args:
        rng: Decides which sentences the wordings make; the same one gives the same model.
        wordings: Patterns by what they ask for.
    """
    sentences = list(_sentences(rng, wordings))
    known = sorted({word for each in sentences for word in each.words} - MARKS)
    return _fit(sentences, known)


def _sentences(rng: Generator, wordings: Mapping[str, str]) -> Iterator[Sentence]:
    number = 0
    before, after = (_lines(each) for each in (BEFORE, AFTER))
    for label, listed in wordings.items():
        for pattern in _lines(listed):
            seen = set()
            for _ in range(_worth(pattern)):
                text = expand(pattern, rng)
                if rng.random() < 0.35:
                    text = f"{expand(str(rng.choice(before)), rng)} {text}"
                if rng.random() < 0.22:
                    text = f"{text} {expand(str(rng.choice(after)), rng)}"
                words = tuple(_noisy(marked(text), rng))
                if words and words not in seen:
                    seen.add(words)
                    yield Sentence(words, label, number)
            number += 1


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _worth(pattern: str) -> int:
    """Say how many sentences a wording is worth."""
    ways = sum(np.log2(1 + choices.count("|")) for choices in _GROUP.findall(pattern))
    return int(min(MOST, FEWEST + 3 * ways))


def expand(pattern: str, rng: Generator) -> str:
    """Choose one way through a wording.

    >>> expand("(who|who) made FILM", np.random.default_rng(0))
    'who made FILM'
    """
    pattern = pattern.replace("FILMS", FILMS).replace("ORDER", f"({ORDERS})")
    pattern = pattern.replace("FILMs", "FILM").replace("GENREs", "GENRE")
    while group := _GROUP.search(pattern):
        choice = str(rng.choice(group[1].split("|")))
        pattern = pattern[: group.start()] + choice + pattern[group.end() :]
    return " ".join(pattern.split())


def _noisy(words: Sequence[str], rng: Generator) -> Iterator[str]:
    """Leave out little words, and forget others, as where a person writes their own."""
    for word in words:
        chance = rng.random()
        if word in MARKS:
            yield word
        elif word in GRAMMAR and len(words) > 3 and chance < 0.05:
            continue
        elif word not in GRAMMAR and chance < 0.02:
            yield STRANGE
        else:
            yield stem(word)


def _fit(sentences: Sequence[Sentence], known: Sequence[str]) -> QuestionReader:
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    counts = Counter(f for each in sentences for f in set(features_of(each.words)))
    frequent = [f for f, n in counts.most_common(MOST_FEATURES) if n >= LEAST_SEEN]
    features = tuple(sorted(frequent))
    learner = LogisticRegression(C=12.0, max_iter=N_STEPS, tol=1e-3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        learner.fit(_matrix(sentences, features), [each.label for each in sentences])
    return QuestionReader(
        tuple(map(str, learner.classes_)),
        tuple(known),
        features,
        np.ascontiguousarray(learner.coef_.T.astype(np.float32)),
        learner.intercept_.astype(np.float32),
    )


def _matrix(sentences: Sequence[Sentence], features: Sequence[str]) -> csr_matrix:
    row = {feature: n for n, feature in enumerate(features)}
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for each in sentences:
        here = sorted({row[feature] for feature in features_of(each.words) if feature in row})
        columns += here
        values += [1 / max(1, len(here)) ** 0.5] * len(here)
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(sentences), len(features)))
