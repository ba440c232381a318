"""A text as typed, and what in it speaks for a run of words being a title."""

# ruff: noqa: RUF001, SIM905 - quotation marks people type; a line of words reads better

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from moviewise.catalogue.folding import ARTICLES, PARTS, ROMAN, Word, canonical, words_of
from moviewise.catalogue.ordinary import (
    GENRES,
    IDIOMS,
    LIGHT,
    ORDINARY,
    OTHERS,
    PLACES,
    PRONOUNS,
    TOWNS,
)

MOST_WORDS = 400
"""Words of a text that are read; what follows is ignored."""
POPULAR = 20
"""Ratings from which two usual words name a film ("fight club")."""
KNOWN = 5
"""Ratings from which an unusual word, or four usual ones, name a film."""
QUOTES = ("\"'“‘«„*_", "\"'”’»“*_")
RATED = re.compile(
    r"\s*[:=,-]?\s*(?:\(?\d(?:[.,]\d)?\s*(?:/|out of|stars?\b|sterne|estrellas|étoiles|stelle)"
    r"|[★⭐👍👎]|\d(?:[.,]5)?\s*(?:$|[,;.!]))"
)
FILM_WORD = re.compile(
    r"(?:\b(?:movie|film|pelicula|película|filme|picture|flick)(?:\s+called)?"
    r"|\b(?:movies?|films?|something|anything|stuff|more|one|pel[ií]culas?|filme)\s+"
    r"(?:just\s+|more\s+)?(?:like|wie|como|comme|come)"
    r"|\btrailer\s+(?:of|for|to|de|del|von|di|zu)"
    r"|\bsimilar(?:es)?\s+(?:to|a)|\bparecid[oa]s?\s+a|\b[äa]hnlich\s+wie|\bsimil[ei]\s+a)"
    r"\s*[:,]?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
TRAILER = re.compile(
    r"\b(?:trailer\s+(?:of|for|to|de|del|von|di|zu)|movie|film)\s+$", re.IGNORECASE
)
DIRECTIONS = frozenset(("up", "home", "go", "her", "it", "him", "us"))
INDEFINITE = frozenset(("a", "an", "un", "une", "una", "uno", "ein", "eine"))
BETWEEN = (ARTICLES - INDEFINITE) | {"movie", "film", "watching"}
"""What may stand between a verb and its title: "watched the movie Heat", not "watched a heat"."""
NO_CAPITAL = OTHERS | PLACES
"""Words that carry a capital in some languages without being a title."""
THEN = frozenset(
    (
        "and but or to because so though although yesterday last very with was is were are when by"
        " from on again too which it that tonight today recently once twice much a lot as at for"
        " than except y pero o porque ayer muy con es fue und aber oder weil gestern sehr mit ist"
        " war et mais ou parce hier avec est etait e ma perche ieri molto"
    ).split()
)
"""Words that may follow a one-word title when a word before it was the only hint."""
WAS = frozenset(("was", "is", "gets", "deserves", "bored", "blew", "made", "rocks", "sucks"))


@dataclass(slots=True)
class Reading:
    """A text while its titles are being found."""

    text: str
    first_names: frozenset[str]
    """Too usual to name a film."""
    cues: Collection[str]
    """Folded words after which a usual word may be a title."""
    words: list[Word] = field(init=False)
    pieces: list[str] = field(init=False)
    """The words in canonical form."""
    taken: set[int] = field(init=False, default_factory=set)
    """Places of words that belong to a title already found."""

    def __post_init__(self) -> None:
        self.words = words_of(self.text[: MOST_WORDS * 12])[:MOST_WORDS]
        self.pieces = canonical([word.text for word in self.words])

    def windows(self, longest: int) -> Iterator[tuple[int, int]]:
        """Yield runs of free words from left to right, longest first at each place."""
        for first in range(len(self.words)):
            for last in range(min(len(self.words), first + longest), first, -1):
                if self.is_free(first, last):
                    yield first, last

    def around(self, place: int, before: int, length: int) -> Iterator[tuple[int, int]]:
        """Yield runs of about this length that hold a word about that far from their start."""
        for first in {place - before, place - before + 1, place - before - 1}:
            for last in range(first + max(1, length - 1), first + length + 2):
                if 0 <= first <= place < last <= len(self.words) and self.is_free(first, last):
                    yield first, last

    def is_free(self, first: int, last: int) -> bool:
        return self.taken.isdisjoint(range(first, last))

    def body(self, first: int, last: int) -> list[str]:
        """Return the words of a run without the article in front."""
        skip = last - first > 1 and self.words[first].text in ARTICLES
        return [word.text for word in self.words[first + skip : last]]

    def article(self, first: int, last: int) -> str:
        text = self.words[first].text
        return text if last - first > 1 and text in ARTICLES else ""

    def key(self, first: int, last: int) -> str:
        """Return the look-up key of a run; empty where it ends in a bare "part"."""
        skip = bool(self.article(first, last))
        return "".join(self.pieces[first + skip : last]) if self.pieces[last - 1] else ""

    def trails_off(self, first: int, last: int) -> bool:
        """Whether the run ends in an article that begins what follows: "Titanic a lot"."""
        return last - first > 1 and last < len(self.words) and self.words[last - 1].text in ARTICLES

    def span(self, first: int, last: int) -> tuple[int, int]:
        return self.words[first].start, self.words[last - 1].end

    def word_from(self, offset: int) -> int | None:
        """Return the place of the word that starts there."""
        return next((n for n, word in enumerate(self.words) if word.start == offset), None)

    def is_usual(self, first: int, last: int, ratings: int) -> bool:
        """Whether the words are so usual that something else must show they are a title."""
        body = self.body(first, last)
        unusual = [word for word in body if word not in ORDINARY and not word.isdigit()]
        telling = [word for word in body if word not in LIGHT]
        if len(body) == 1:
            known = ratings >= KNOWN or len(body[0]) >= 8
            return not unusual or body[0] in self.first_names or len(body[0]) < 4 or not known
        if self.key(first, last) in IDIOMS or len(telling) < 2:
            return not unusual or (ratings < KNOWN and max(map(len, unusual)) < 6)
        if unusual:
            return ratings < KNOWN and max(map(len, unusual)) < 4
        return ratings < (KNOWN if len(body) >= 4 else POPULAR)

    def is_quoted(self, first: int, last: int) -> bool:
        start, end = self.span(first, last)
        before, behind = self.text[start - 1 : start], self.text[end:].lstrip(".,!?")[:1]
        return bool(before and behind) and before in QUOTES[0] and behind in QUOTES[1]

    def is_bare(self, first: int, last: int) -> bool:
        """Whether the words are a genre, a town or a small number: only quotes or a year help."""
        body = self.body(first, last)
        key = self.key(first, last)
        if key.isdigit():
            return len(key) < 3 and not FILM_WORD.search(self.before(first))
        content = [word for word in body if word not in LIGHT]
        is_genre = bool(content) and all(word in GENRES for word in content)
        return is_genre or key in TOWNS

    def before(self, first: int) -> str:
        return self.text[: self.words[first].start]

    def is_strict(self, first: int, last: int) -> bool:
        """Whether the words are pronouns or commands: a verb before them shows nothing."""
        body = self.body(first, last)
        if body[-1] in DIRECTIONS and TRAILER.search(self.before(first)):
            return False
        return all(word in PRONOUNS or word in LIGHT for word in body)

    def is_capitalised(self, first: int, last: int) -> bool:
        """Whether every telling word has a capital, and one where no sentence starts."""
        places = [n for n in range(first, last) if self.words[n].text not in LIGHT]
        places = places or [last - 1]
        if last - first == 1 and (
            self.pieces[first].isdigit() or self.words[first].text in NO_CAPITAL
        ):
            return False
        upper = all(self.text[self.words[n].start].isupper() for n in places)
        return upper and any(is_capital_inside(self.text, self.words, n) for n in places)

    def hint(self, first: int, last: int, sure: float) -> float:
        """Say how sure the words around make it that usual words are a title; 0 for not at all."""
        end = self.words[last - 1].end
        if last - first == len(self.words):
            return 60.0 if self.key(first, last) in IDIOMS else 90.0
        if RATED.match(self.text, end):
            return min(sure, 90.0)
        said = FILM_WORD.search(self.before(first)) is not None or self.is_cued(first)
        if said and (len(self.body(first, last)) > 1 or self.ends_there(last)):
            return sure
        return 60.0 if self.opens_sentence(first, last) else 0.0

    def is_cued(self, first: int) -> bool:
        before = [word.text for word in self.words[max(0, first - 3) : first]]
        while before and before[-1] in BETWEEN:
            before.pop()
        return bool(before) and (before[-1] in self.cues or " ".join(before[-2:]) in self.cues)

    def ends_there(self, last: int) -> bool:
        """Whether the sentence may go on behind a title that ends here."""
        if last == len(self.words):
            return True
        gap = self.text[self.words[last - 1].end : self.words[last].start]
        return bool(re.search(r"[^\w\s]|\n", gap)) or self.words[last].text in THEN

    def opens_sentence(self, first: int, last: int) -> bool:
        """Whether this is "Heat was great", with its capital."""
        verb = self.words[last].text if last < len(self.words) else ""
        capital = self.text[self.words[first].start].isupper()
        return capital and verb in WAS and starts_sentence(self.text, self.words, first)

    def sequel_follows(self, last: int) -> bool:
        """Whether a part number follows that belongs to a film we lack: "Jaws IV" is not *Jaws*."""
        following = [word.text for word in self.words[last : last + 2]]
        if not following or self.text[self.words[last - 1].end : self.words[last].start].strip():
            return False
        numbered = len(following) == 2 and (following[1].isdigit() or following[1] in ROMAN)
        return following[0] in ROMAN or (following[0] in PARTS and numbered)


def is_capital_inside(text: str, words: list[Word], place: int) -> bool:
    """Whether a word has a capital where its sentence does not ask for one.

    >>> text = "I saw Heat"
    >>> is_capital_inside(text, words_of(text), 2)
    True
    """
    if not text[words[place].start].isupper() or starts_sentence(text, words, place):
        return False
    letters = [text[word.start] for word in words if text[word.start].isalpha()]
    return len(letters) < 4 or sum(map(str.isupper, letters)) <= 0.7 * len(letters)


def starts_sentence(text: str, words: list[Word], place: int) -> bool:
    before = text[words[place - 1].end : words[place].start] if place else ""
    return place == 0 or bool(re.search(r"[.!?:\n]", before))
