"""Train the intent model from our own patterns: seconds of scikit-learn, repeatable."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.random import Generator
from scipy.sparse import csr_matrix

from moviewise.agent.deciding.intent import IntentModel, features_of
from moviewise.agent.deciding.sentences import LANGUAGES
from moviewise.agent.language.lexicon import FUNCTION
from moviewise.agent.language.meanings import token_at
from moviewise.agent.language.words import fold, words_of

A_PATTERN = {"en": 16, "es": 12, "fr": 12, "de": 12, "it": 12}
"""Sentences made of one pattern, by language."""
MARKS = {
    "t": "TITLE", "p": "PERSON", "g": "GENRE", "l": "LANG", "y": "YEARS", "len": "LENGTH",
    "s": "STARS",
    "n": "NUM", "r": "REF", "m": "MOOD", "x": "x", "pos": "POS", "neg": "NEG",
}  # fmt: skip
GROUP = re.compile(r"\(([^()]*)\)")
NEEDS_LIST = frozenset(("refine", "more"))
Example = tuple[list[str], int, str, int]
"""Features, how many films are listed, intent, number of its pattern."""


def train_intent(rng: Generator) -> IntentModel:
    """Train the intent model.

    Args:
        rng: Decides which sentences the patterns make; the same one gives the same model.
    """
    examples = list(_examples(rng))
    patterns = np.array([example[3] for example in examples])
    held_out = rng.permutation(patterns.max() + 1)[: (patterns.max() + 1) // 5]
    unseen = np.isin(patterns, held_out)
    draft = _fit([e for e, out in zip(examples, unseen, strict=True) if not out])
    temperature = _temperature(draft, [e for e, out in zip(examples, unseen, strict=True) if out])
    final = _fit(examples)
    return IntentModel(final.intents, final.features, final.weights, final.bias, temperature)


def _examples(rng: Generator) -> Iterator[Example]:
    number = 0
    for language, intents in LANGUAGES.items():
        for intent, listed in intents.items():
            for pattern in filter(None, map(str.strip, listed.splitlines())):
                seen = set()
                for _ in range(A_PATTERN[language]):
                    text = expand(pattern, rng)
                    stream, raw = stream_of(noisy(text, rng), rng)
                    films = _films_before(intent, stream, rng)
                    if stream and (tuple(stream), films) not in seen:
                        seen.add((tuple(stream), films))
                        yield features_of(stream, films, raw), films, intent, number
                number += 1


def _films_before(intent: str, stream: Sequence[str], rng: Generator) -> int:
    """Choose how many films the person has before them; references need some."""
    if intent in NEEDS_LIST or "REF" in stream:
        return int(rng.choice([1, 2, 2, 2]))
    return int(rng.choice([0, 0, 1, 2]))


def expand(pattern: str, rng: Generator) -> str:
    """Choose one way through a pattern.

    >>> expand("(hi|hi) there", np.random.default_rng(0))
    'hi there'
    """
    while group := GROUP.search(pattern):
        choice = str(rng.choice(group[1].split("|")))
        pattern = pattern[: group.start()] + choice + pattern[group.end() :]
    return " ".join(pattern.split())


def noisy(text: str, rng: Generator) -> str:
    """Write as people do: letters swapped or lost, little words left out."""
    words = []
    for word in text.split():
        if len(word) > 5 and word.isalpha() and rng.random() < 0.04:
            place = int(rng.integers(1, len(word) - 2))
            word = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        if word in FUNCTION and len(text.split()) > 3 and rng.random() < 0.05:
            continue
        words.append(word)
    return " ".join(words)


def stream_of(text: str, rng: Generator) -> tuple[list[str], list[str]]:
    """Read a made sentence as a message is read, its marks as named things."""
    stream: list[str] = []
    raw: list[str] = []
    for part in re.split(r"(\{\w+\})", text):
        if part[:1] == "{":
            stream += _mark(part[1:-1], rng)
            continue
        plain = [word.text for word in words_of(fold(part))]
        while plain:
            meaning, size = token_at(plain)
            stream.append(meaning)
            raw += plain[:size] if meaning == "x" else []
            plain = plain[size:]
    return stream, raw


def _mark(name: str, rng: Generator) -> list[str]:
    mark = MARKS[name]
    chance = rng.random()
    if mark == "x":
        return ["x", *(["GENRE"] if chance < 0.05 else []), *(["MOOD"] if chance > 0.95 else [])]
    if mark == "TITLE" and chance < 0.12:
        return ["x"]
    if mark in ("POS", "NEG") and chance < 0.15:
        return ["MOOD"]
    if mark == "MOOD" and chance < 0.2:
        return ["x"]
    if mark == "LANG" and chance < 0.1:
        return ["GENRE"]
    return [mark]


def _fit(examples: Sequence[Example]) -> IntentModel:
    from sklearn.linear_model import LogisticRegression

    counts = Counter(feature for example in examples for feature in set(example[0]))
    features = tuple(sorted(feature for feature, count in counts.items() if count > 1))
    row = {feature: n for n, feature in enumerate(features)}
    matrix = _matrix(examples, row)
    learner = LogisticRegression(C=20.0, max_iter=60, tol=1e-3)
    learner.fit(matrix, [example[2] for example in examples])
    return IntentModel(
        tuple(map(str, learner.classes_)),
        features,
        np.ascontiguousarray(learner.coef_.T.astype(np.float32)),
        learner.intercept_.astype(np.float32),
        1.0,
    )


def _matrix(examples: Sequence[Example], row: dict[str, int]) -> csr_matrix:
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for example in examples:
        here = sorted({row[feature] for feature in example[0] if feature in row})
        columns += here
        values += [1 / max(1, len(here)) ** 0.5] * len(here)
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(examples), len(row)))


def _temperature(model: IntentModel, unseen: Sequence[Example]) -> float:
    """Fit the temperature at which unseen patterns are as often right as the model says."""
    matrix = _matrix(unseen, model.row)
    logits = matrix @ model.weights + model.bias
    right = np.array([model.intents.index(example[2]) for example in unseen])
    losses = {t: _loss(logits / t, right) for t in np.linspace(0.6, 4.0, 35)}
    return float(min(losses, key=lambda t: losses[t]))


def _loss(logits: np.ndarray, right: np.ndarray) -> float:
    shifted = logits - logits.max(axis=1, keepdims=True)
    logs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return float(-logs[np.arange(len(right)), right].mean())
