"""Titles typed with slips: which name of a film a run of words nearly is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from moviewise.catalogue.folding import ARTICLES, canonical, fold
from moviewise.catalogue.ordinary import LIGHT, ORDINARY
from moviewise.domain import Movie

LIKE = 85.0
"""Likeness, 0 to 100, from which a longer title counts as misspelled."""
UNUSUAL_NAMES, USUAL_NAMES = 80, 60
"""So many names, the best known, are looked at from one word."""
POPULAR = 20
"""Ratings a title of one short word needs to be recognised with a slip."""
KNOWN = 5
"""Ratings a title of one long word needs, and one that a usual word leads to."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """One name of a film, word by word."""

    key: str
    words: tuple[str, ...]
    """Folded, without the article in front."""
    text: str
    ratings: int


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words of the names of one set of films."""

    by_word: Mapping[str, Sequence[Spelled]]
    """Telling words to the names that hold them."""
    by_length: Mapping[int, Sequence[str]]
    """Those words by their number of letters."""
    vocabulary: frozenset[str]
    """Every word of every name."""

    @classmethod
    def of(cls, movies: Iterable[Movie]) -> "Spelling":
        by_word: dict[str, list[Spelled]] = {}
        vocabulary: set[str] = set()
        for movie in movies:
            for name in spelled(movie):
                vocabulary.update(name.words)
                for word in set(name.words) - LIGHT:
                    if len(word) >= 3:
                        by_word.setdefault(word, []).append(name)
        by_length: dict[int, list[str]] = {}
        for word, names in by_word.items():
            if len(names) > 1:
                by_word[word] = best_known(word, names)
            if len(word) >= 4:
                by_length.setdefault(len(word), []).append(word)
        return cls(by_word, by_length, frozenset(vocabulary))

    def with_films(self, new: Iterable[Movie]) -> "Spelling":
        """Return a spelling that knows these films too."""
        more = Spelling.of(new)
        by_word = {**self.by_word}
        by_length = {**self.by_length}
        for word, names in more.by_word.items():
            by_word[word] = best_known(word, [*self.by_word.get(word, ()), *names])
            if word not in self.by_word and len(word) >= 4:
                by_length[len(word)] = (*by_length.get(len(word), ()), word)
        return Spelling(by_word, by_length, self.vocabulary | more.vocabulary)

    def names_with(self, word: str) -> Iterator[tuple[Spelled, int]]:
        """Yield names that hold this word, or one it may be a slip of, with the word's place."""
        for known in self.corrections(word):
            for name in self.by_word[known]:
                yield name, name.words.index(known)

    def corrections(self, word: str) -> list[str]:
        if word in self.by_word:
            return [word]
        if len(word) < 4 or word in ORDINARY or word in self.vocabulary or word.isdigit():
            return []
        slips = 1 if len(word) < 8 else 2
        lengths = range(len(word) - slips, len(word) + slips + 1)
        pool = [near for length in lengths for near in self.by_length.get(length, ())]
        close = process.extract(word, pool, scorer=OSA.distance, score_cutoff=slips, limit=4)
        return [near for near, _, _ in close]


def best_known(word: str, names: list[Spelled]) -> list[Spelled]:
    """Keep the names that a word leads to: of a usual word only those of popular films."""
    if word in ORDINARY:
        names = [name for name in names if name.ratings >= KNOWN]
        return sorted(names, key=lambda name: -name.ratings)[:USUAL_NAMES]
    if len(names) <= UNUSUAL_NAMES:
        return names
    return sorted(names, key=lambda name: -name.ratings)[:UNUSUAL_NAMES]


def spelled(movie: Movie) -> Iterator[Spelled]:
    for title in (movie.title, *movie.other_titles):
        words = fold(title).split()
        words = words[1:] if len(words) > 1 and words[0] in ARTICLES else words
        yield Spelled("".join(canonical(words)), tuple(words), " ".join(words), movie.n_ratings)


def likeness(typed: Sequence[str], name: Spelled) -> float:
    """Say how much the words are like the name, 0 where a usual word was typed for another.

    A slip is a word nobody uses: "star was" is not *Star Wars*, "star wrs" is. Small words may
    be missing.
    """
    score = fuzz.ratio(" ".join(typed), name.text, score_cutoff=LIKE)
    if not score or tuple(typed) == name.words or numerals(typed) != numerals(name.words):
        return 0.0
    strange = [word for word in typed if word not in name.words and word not in LIGHT]
    missing = [word for word in name.words if word not in typed]
    content = [word for word in missing if word not in LIGHT]
    if not len(content) <= len(strange) <= len(missing):
        return 0.0
    if any(word in ORDINARY for word in strange) and not is_unmistakable(score, typed, name):
        return 0.0
    return float(score) if is_telling(typed, name) else 0.0


def is_unmistakable(score: float, typed: Sequence[str], name: Spelled) -> bool:
    """Whether an unusual word is right and the rest nearly: "forest gump"."""
    return score >= 92 and any(word in name.words and word not in ORDINARY for word in typed)


def is_telling(typed: Sequence[str], name: Spelled) -> bool:
    """Whether so much of the name is there that a slip does not matter."""
    content = [word for word in name.words if word not in LIGHT]
    if len(content) <= 1:
        return name.ratings >= (KNOWN if len(name.text) >= 8 else POPULAR)
    return len(content) >= 3 or any(word not in ORDINARY for word in (*content, *typed))


def numerals(words: Iterable[str]) -> list[str]:
    return [word for word in canonical(list(words)) if word.isdigit()]
