"""Who acted, directed and wrote, and how people are named in a text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from moviewise.catalogue.evidence import is_capital_inside
from moviewise.catalogue.folding import Word, fold, words_of
from moviewise.catalogue.nicknames import PEOPLE
from moviewise.catalogue.ordinary import LIGHT, ORDINARY
from moviewise.domain import Movie, MovieId

T = TypeVar("T")

LONGEST = 5
"""Words in a name."""
LONGEST_TEXT = 5000
"""Letters of a text that are read; what follows is ignored."""
FAMOUS = 60
"""Ratings of a person's films (a director's count double) from which one word may name them."""
VERY = 150
"""The same for a short word."""
ALONE = 3.0
"""One word names a person who weighs this many times more than the next of that word."""
UNMISTAKABLE = 8
"""Letters from which a surname is recognised with a slip."""
SPELLED = 86.0
"""Likeness from which a full name counts as misspelled."""
FIRST_NAME = 12
"""People of one first name from which that word alone names nobody."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone behind or in front of the camera."""

    name: str
    acted: tuple[MovieId, ...] = ()
    directed: tuple[MovieId, ...] = ()
    wrote: tuple[MovieId, ...] = ()

    @property
    def roles(self) -> frozenset[str]:
        """Of `actor`, `director`, `writer`: those with at least one film."""
        films = {"actor": self.acted, "director": self.directed, "writer": self.wrote}
        return frozenset(role for role, there in films.items() if there)


@dataclass(frozen=True, slots=True)
class PersonHit:
    """A person named in a text."""

    start: int
    end: int
    surface: str
    name: str
    """As the films spell it."""
    roles: frozenset[str]
    """Of `actor`, `director`, `writer`."""
    score: float
    """100 a full name, 90 a surname that can only be one, below that a misspelling's likeness."""


Found = tuple[int, int, tuple[str, ...], float]
"""First word, word behind the last, names, score."""

Films = defaultdict[str, list[MovieId]]
"""Name to films."""


@dataclass(frozen=True, slots=True)
class People:
    """The people of one catalogue."""

    acted: Films
    directed: Films
    wrote: Films
    by_key: dict[str, str]
    """Folded name without spaces to the name."""
    by_word: defaultdict[str, list[str]]
    """Folded word of a name to the names, heaviest first."""
    famous: dict[str, str]
    """Names recognised also when every word of a misspelling is a real name, folded."""
    alone: Mapping[str, str]
    """A word that names one famous person by itself."""
    initials: frozenset[str]
    """First names too usual to name anyone."""

    @classmethod
    def of(cls, movies: Mapping[MovieId, Movie]) -> "People":
        """Collect the people of these films."""
        of_name = defaultdict[str, list[str]]
        films = defaultdict[str, list[MovieId]]
        people = cls(films(list), films(list), films(list), {}, of_name(list), {}, {}, frozenset())
        people.credit(movies.values())
        weight = weights_of(movies.values())
        firsts: dict[str, int] = {}
        names = dict.fromkeys(sorted(weight, key=lambda name: -weight[name]))
        names |= dict.fromkeys((*people.acted, *people.directed, *people.wrote))
        for name in names:
            words = people.enter(name)
            if len(words) > 1:
                firsts[words[0]] = firsts.get(words[0], 0) + 1
            if weight.get(name, 0.0) >= FAMOUS:
                people.make_famous(name, words)
        usual = frozenset(word for word, count in firsts.items() if count >= FIRST_NAME)
        return replace(people, alone=names_alone(people, weight), initials=usual)

    def with_films(self, new: Iterable[Movie]) -> "People":
        """Return people who also made these films."""
        new = list(new)
        names = {name for movie in new for name in (*movie.cast, *movie.directors, *movie.writers)}
        words = {word for name in names for word in fold(name).split()}
        people = replace(
            self,
            acted=loosened(self.acted, names),
            directed=loosened(self.directed, names),
            wrote=loosened(self.wrote, names),
            by_key=dict(self.by_key),
            by_word=loosened(self.by_word, words),
        )
        people.credit(new)
        for name in sorted(names):
            if name not in self:
                people.enter(name)
        return people

    def credit(self, movies: Iterable[Movie]) -> None:
        """Enter the films of everyone; for use while the value is being made."""
        for movie in movies:
            for films, names in (
                (self.acted, movie.cast),
                (self.directed, movie.directors),
                (self.wrote, movie.writers),
            ):
                for name in names:
                    films[name].append(movie.movie_id)

    def enter(self, name: str) -> list[str]:
        """Enter the spellings of a name, and return its words."""
        words = fold(name).split() or [name]
        self.by_key.setdefault("".join(words), name)
        by_word = self.by_word
        for word in words:
            by_word[word].append(name)
        return words

    def make_famous(self, name: str, words: Sequence[str]) -> None:
        self.famous[name] = " ".join(words)
        self.by_key.setdefault("".join(word for word in words if len(word) > 1), name)

    def __contains__(self, name: str) -> bool:
        return name in self.acted or name in self.directed or name in self.wrote

    def person(self, name: str) -> Person | None:
        """Return the person of that name, however it is spelled."""
        known = self.by_key.get("".join(fold(name).split())) or self.misspelled(name)
        return None if known is None else self.called(known)

    def called(self, name: str) -> Person:
        roles = (self.acted, self.directed, self.wrote)
        return Person(name, *(tuple(dict.fromkeys(films.get(name, ()))) for films in roles))

    def misspelled(self, name: str) -> str | None:
        words = fold(name).split()
        nick = NICKNAMES.get("".join(words), ())
        if len(nick) == 1 and nick[0] in self:
            return nick[0]
        if len(words) == 1:
            return self.alone.get(words[0]) or self.near_alone(words[0])
        return self.close(words)

    def close(self, words: Sequence[str]) -> str | None:
        """Return the heaviest name that shares a word and is alike as a whole."""
        typed = " ".join(words)
        pool = dict.fromkeys(name for word in words for name in self.by_word.get(word, ()))
        folded = {name: fold(name) for name in pool if abs(len(name) - len(typed)) <= 3}
        hits = process.extract(typed, folded, scorer=fuzz.ratio, score_cutoff=SPELLED, limit=3)
        return hits[0][2] if hits else None

    def near_alone(self, word: str) -> str | None:
        """Return the famous person whose one name is nearly this word."""
        if len(word) < UNMISTAKABLE or word in ORDINARY or word in self.by_word:
            return None
        pool = [known for known in self.alone if self.is_unmistakable(known)]
        hit = process.extractOne(word, pool, scorer=OSA.distance, score_cutoff=2)
        return self.alone[hit[0]] if hit and hit[1] <= len(word) // 5 else None

    def is_unmistakable(self, word: str) -> bool:
        return len(word) >= UNMISTAKABLE and word not in self.initials

    def named_in(self, text: str) -> list[PersonHit]:
        """Return the people a text names, in order, longest names first where they overlap."""
        words = words_of(text[:LONGEST_TEXT])
        hits: list[PersonHit] = []
        taken: set[int] = set()
        for finder in (self.full_names, self.misspelled_names, self.single_names):
            for first, last, names, score in finder(text, words, taken):
                taken.update(range(first, last))
                span = words[first].start, words[last - 1].end
                hits += [self.hit(text, span, name, score) for name in names]
        return sorted(hits, key=lambda hit: (hit.start, hit.name))

    def hit(self, text: str, span: tuple[int, int], name: str, score: float) -> PersonHit:
        start, end = span
        return PersonHit(start, end, text[start:end], name, self.called(name).roles, score)

    def full_names(self, text: str, words: list[Word], taken: set[int]) -> Iterator[Found]:
        for first, last, key in windows(words, taken, LONGEST):
            names = NICKNAMES.get(key) or single(self.by_key.get(key))
            if not names and key.endswith("s"):
                names = single(self.by_key.get(key[:-1]))
            names = tuple(name for name in names if name in self)
            if names and (last - first > 1 or self.is_plainly_one(text, words, first, names)):
                yield first, last, names, 100.0

    def is_plainly_one(
        self, text: str, words: list[Word], place: int, names: Sequence[str]
    ) -> bool:
        """Whether a one-word name ("Cher", "Sting", "tomhanks") means the person here."""
        if " " in names[0] and words[place].text not in ORDINARY:
            return True
        return is_capital_inside(text, words, place) and words[place].text not in LIGHT

    def single_names(self, text: str, words: list[Word], taken: set[int]) -> Iterator[Found]:
        for place, word in enumerate(words):
            if place in taken or len(word.text) < 4:
                continue
            name = self.alone.get(word.text) or self.alone.get(word.text.removesuffix("s"))
            if name is None:
                continue
            usual = word.text in ORDINARY or word.text in self.initials
            if not usual or (
                word.text not in self.initials and is_capital_inside(text, words, place)
            ):
                yield place, place + 1, (name,), 90.0

    def misspelled_names(self, _: str, words: list[Word], taken: set[int]) -> Iterator[Found]:
        for first, last, _key in windows(words, taken, 3):
            part = [word.text for word in words[first:last]]
            if len(part) == 1:
                name = self.near_alone(part[0])
            else:
                name = self.close(part) if self.may_be_name(part) else self.slip(part)
            if name is not None:
                likeness = fuzz.ratio(" ".join(part), fold(name)) if len(part) > 1 else SPELLED
                yield first, last, (name,), likeness

    def slip(self, part: Sequence[str]) -> str | None:
        """Return the famous person meant by real words: "nicholas cage", "jim carey"."""
        if all(word in ORDINARY for word in part) or part[0] not in self.by_word:
            return None
        typed = " ".join(part)
        pool = [name for word in part for name in self.by_word.get(word, ()) if name in self.famous]
        folded = {name: self.famous[name] for name in pool}
        hit = process.extractOne(typed, folded, scorer=fuzz.ratio, score_cutoff=90)
        return hit[2] if hit else None

    def may_be_name(self, part: Sequence[str]) -> bool:
        """Whether some words are of names, and those that are not are nobody's usual words."""
        strange = [word for word in part if word not in self.by_word]
        return (
            0 < len(strange) < len(part)
            and all(word not in ORDINARY and len(word) >= 4 for word in strange)
            and all(word not in ORDINARY or word in self.initials for word in part)
        )


NICKNAMES: Mapping[str, tuple[str, ...]] = {
    "".join(fold(nickname).split()): names for nickname, names in PEOPLE.items()
}


def loosened(table: dict[str, list[T]], keys: Iterable[str]) -> defaultdict[str, list[T]]:
    """Copy a table so that these of its lists can grow without growing the original's."""
    own = {key: list(table[key]) for key in keys if key in table}
    return defaultdict(list, {**table, **own})


def weights_of(movies: Iterable[Movie]) -> dict[str, float]:
    """Weigh people by the ratings of their films; directing counts double, small parts little."""
    weight: dict[str, float] = {}
    for movie in movies:
        for name in movie.directors:
            weight[name] = weight.get(name, 0.0) + 2.0 * movie.n_ratings
        if movie.n_ratings:
            for name in movie.cast[:8]:
                weight[name] = weight.get(name, 0.0) + movie.n_ratings
            for name in movie.cast[8:20]:
                weight[name] = weight.get(name, 0.0) + 0.5 * movie.n_ratings
    return weight


def names_alone(people: People, weight: Mapping[str, float]) -> dict[str, str]:
    """Return words that name one famous person: of a word's people one outweighs the next."""
    alone = {}
    for word in {word for words in people.famous.values() for word in words.split()}:
        first, second = (*people.by_word[word], "")[:2]
        enough = FAMOUS if len(word) >= 6 and word not in ORDINARY else VERY
        if len(word) >= 4 and weight.get(first, 0.0) >= max(
            enough, ALONE * weight.get(second, 0.0)
        ):
            alone[word] = first
    return dict(sorted(alone.items()))


def windows(words: list[Word], taken: set[int], longest: int) -> Iterator[tuple[int, int, str]]:
    """Yield runs of free words, longest first at each place, with their letters joined."""
    place = 0
    while place < len(words):
        for last in range(min(len(words), place + longest), place, -1):
            if taken.isdisjoint(range(place, last)):
                yield place, last, "".join([word.text for word in words[place:last]])
            if place in taken:
                break
        place += 1


def single(name: str | None) -> tuple[str, ...]:
    return () if name is None else (name,)
