"""What the deciders see of words that nothing has named: a concept, a feeling, a mood."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from moviewise.agent.language.lexicon import FUNCTION, SINGLE, concept_at
from moviewise.agent.language.sentiments import BY_PHRASE, SMILES
from moviewise.agent.language.vocabulary import COMPARATIVES, MOODS
from moviewise.catalogue.ordinary import ORDINARY


def token_at(plain: Sequence[str]) -> tuple[str, int]:
    """Say what the words at a place mean and how many they are."""
    found = concept_at(plain, 0)
    if found and found[1] > 1:
        return found
    for size in range(min(6, len(plain)), 0, -1):
        stars = BY_PHRASE.get(" ".join(plain[:size]))
        if stars is not None and (size > 1 or plain[0] not in MOODS):
            return ("POS" if stars > 3.2 else "NEG" if stars < 2.8 else "MID"), size
    return found or (_single(plain[0]), 1)


def _single(word: str) -> str:
    if word in COMPARATIVES:
        return "COMP"
    if word in MOODS or (word not in FUNCTION and word not in SINGLE and _inflected(word)):
        return "MOOD"
    if word in SMILES:
        return "POS" if SMILES[word] > 3 else "NEG"
    if word in FUNCTION or not word[0].isalnum():
        return word
    return near_concept(word) or "x"


@lru_cache(maxsize=8192)
def _inflected(word: str) -> bool:
    """Whether a word is a mood in another form: "ruhigen", "tranquilas", "leggere"."""
    if len(word) < 6 or word in ORDINARY:
        return False
    stems = [word[: -len(end)] for end in ENDINGS if word.endswith(end)]
    return any(stem + end in MOODS for stem in stems for end in ENDINGS if len(stem) > 3)


ENDINGS = ("en", "em", "er", "es", "e", "os", "as", "o", "a", "i", "s", "")


@lru_cache(maxsize=8192)
def near_concept(word: str) -> str | None:
    """Return the concept of a misspelled word, where it is no word of its own."""
    if len(word) < 5 or word in ORDINARY or word[0].isdigit():
        return None
    most = 1 if len(word) < 8 else 2
    near = process.extractOne(word, _LONG, scorer=OSA.distance, score_cutoff=most)
    return SINGLE[near[0]] if near else None


_LONG = [word for word in SINGLE if len(word) >= 5]
