"""Find the half-remembered film: what matched, and the one question that splits the candidates.

The answer to such a question comes back as a sentence of ours at the end of the description, so
nothing has to be kept in between. Must not know the chat.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from moviewise.domain import Choice, ListedFilm, Movie, MovieId, Question
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.hybrid import Hit, Index
from moviewise.retrieval.passages import language
from moviewise.retrieval.segment import FIELDS
from moviewise.retrieval.words import fold

N_SEARCHED = 40
MOST_CANDIDATES = 6
NEAR_BEST = 0.6
"""Share of the best score from which a film is a candidate."""
SURE_SHARE = 0.4
"""Share of the described words that a film has, from which it may be named outright."""
SURE_LEAD = 1.25
"""Times the second best score from which the best needs no question."""
DOUBTFUL_SHARE = 0.35
"""Below it nothing we know fits well; of descriptions whose film was taken out 76 % fall below, of
those whose film is there 4 % (benchmarks/RESULTS.md)."""
LEAST_SPLIT = 0.45
"""Bits that a question must be worth."""
LONGEST_ECHO = 600
"""Characters of the description that an answer repeats."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A film that may be meant."""

    movie: Movie
    score: float
    matched: tuple[str, ...]
    """What of the description it meets, as in `Hit`."""
    share: float
    """Of the words described, how many the film's texts have, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a description brought up."""

    text: str
    """One or two plain sentences."""
    candidates: tuple[Candidate, ...]
    """Best first."""
    question: Question | None = None
    """The question that best splits the candidates, where they need it."""
    is_sure: bool = False
    is_doubtful: bool = False
    """Nothing fits well: the film may not be in the catalogue, or not described in our notes."""


def remember(description: str, index: Index, catalogue: Known) -> Remembered:
    """Find films by a rambling description, and ask what tells the likeliest apart."""
    told, said = _parted(description)
    allowed = _allowed(said, catalogue)
    hits = index.search(told, n=N_SEARCHED, allowed=allowed)
    words = set(index.read(told).words)
    candidates = _candidates(hits, catalogue, len(words))
    if not candidates:
        text = "Nothing I know fits that. It may be missing from my films (they end in 2016)."
        return Remembered(text, (), is_doubtful=True)
    best = candidates[0]
    second = candidates[1].score if len(candidates) > 1 else 0.0
    is_sure = best.share >= SURE_SHARE and best.score >= SURE_LEAD * second
    is_doubtful = best.share < DOUBTFUL_SHARE
    question = None if is_sure else _question(candidates, told, said)
    return Remembered(_text(best, is_sure, is_doubtful), candidates, question, is_sure, is_doubtful)


def _candidates(hits: Sequence[Hit], catalogue: Known, n_words: int) -> tuple[Candidate, ...]:
    near = [hit for hit in hits if hit.score >= NEAR_BEST * hits[0].score][:MOST_CANDIDATES]
    return tuple(
        Candidate(catalogue.movies[hit.movie_id], hit.score, hit.matched, _share(hit, n_words))
        for hit in near
    )


def _share(hit: Hit, n_words: int) -> float:
    """Count the described words found in a film's texts, over all that were described."""
    texts = [label.split(": ", 1) for label in hit.matched if ": " in label]
    found = sum(len(words.split(", ")) for field, words in texts if field in FIELDS)
    return found / max(1, n_words)


def _text(best: Candidate, is_sure: bool, is_doubtful: bool) -> str:
    why = f" ({'; '.join(best.matched)})" if best.matched else ""
    if is_sure:
        return f"That sounds like {best.movie.name}{why}."
    if is_doubtful:
        return (
            f"I am not sure I know it: the closest is {best.movie.name}{why}. My films end "
            f"in 2016, "
            "and not all of them are described."
        )
    return f"It may be {best.movie.name}{why}."


# ------------------------------------------------------------------ the splitting question


@dataclass(frozen=True, slots=True)
class Trait:
    """Something to ask about a film, and how an answer is said."""

    name: str
    question: str
    value: Callable[[Movie], str | None]
    said: str
    """The sentence of an answer; `{}` is the value."""


def _decade(movie: Movie) -> str | None:
    return f"{movie.year // 10 * 10}s" if movie.year else None


def _drawn(movie: Movie) -> str | None:
    return "animated" if "Animation" in movie.genres else "live action"


def _language(movie: Movie) -> str | None:
    return language(movie.languages[0]) if movie.languages else None


def _country(movie: Movie) -> str | None:
    return movie.countries[0] if len(movie.countries) == 1 else None


def _tone(movie: Movie) -> str | None:
    ordered = ("Horror", "Comedy", "Sci-Fi", "Western", "Romance", "Crime", "Drama", "Action")
    return next((genre for genre in ordered if genre in movie.genres), None)


TRAITS = (
    Trait("decade", "Roughly when was it made?", _decade, "It was made in the {}."),
    Trait("drawn", "Was it animated or live action?", _drawn, "It was {}."),
    Trait("language", "Which language was it in?", _language, "It was in {}."),
    Trait("country", "Where was it made?", _country, "It was made in {}."),
    Trait("tone", "Which of these was it most?", _tone, "It was mostly {}."),
)


def _question(
    candidates: Sequence[Candidate], told: str, said: Mapping[str, str]
) -> Question | None:
    """Choose the question whose answers part the candidates most evenly."""
    if len(candidates) < 2:
        return None
    open_traits = [trait for trait in TRAITS if trait.name not in said]
    worth = [(_split(candidates, trait.value), trait) for trait in open_traits]
    person = None if "person" in said else _person(candidates)
    best_worth, best = max(worth, key=lambda pair: pair[0], default=(0.0, None))
    if person and person[0] > best_worth and person[0] >= LEAST_SPLIT:
        return _about_person(person[1], candidates, told, said)
    if best is None or best_worth < LEAST_SPLIT:
        return None
    values = dict.fromkeys(value for c in candidates if (value := best.value(c.movie)))
    choices = [_choice(value, best.said.format(value), told, said) for value in list(values)[:4]]
    return Question(best.question, tuple(choices), _films(candidates))


def _split(candidates: Sequence[Candidate], value: Callable[[Movie], str | None]) -> float:
    """Weigh a question in bits: how evenly it parts the likely films that can answer it."""
    weights: dict[str, float] = {}
    for candidate in candidates:
        found = value(candidate.movie)
        if found is not None:
            weights[found] = weights.get(found, 0.0) + candidate.score
    total = sum(candidate.score for candidate in candidates)
    shares = [weight / total for weight in weights.values()]
    return -sum(share * math.log2(share) for share in shares) * sum(shares) if shares else 0.0


def _person(candidates: Sequence[Candidate]) -> tuple[float, str] | None:
    """Find the well known actor whose presence splits the candidates best."""
    names = {name for c in candidates for name in (*_lead_actors(c.movie), *c.movie.directors)}
    split = [(_split(candidates, _has(name)), name) for name in sorted(names)]
    return max(split, default=None, key=lambda pair: pair[0])


def _lead_actors(movie: Movie) -> list[str]:
    leads = movie.note.leads if movie.note else ()
    return [lead[lead.rfind("(") + 1 : -1] for lead in leads]


def _has(name: str) -> Callable[[Movie], str]:
    def answer(movie: Movie) -> str:
        people = {*movie.cast, *movie.directors, *_lead_actors(movie)}
        return "yes" if name in people else "no"

    return answer


def _about_person(
    name: str, candidates: Sequence[Candidate], told: str, said: Mapping[str, str]
) -> Question:
    choices = (
        _choice("Yes", f"{name} was part of it.", told, said),
        _choice("No", f"{name} was not part of it.", told, said),
    )
    return Question(f"Did {name} have a part in it?", choices, _films(candidates))


def _films(candidates: Sequence[Candidate]) -> tuple[ListedFilm, ...]:
    return tuple(ListedFilm(c.movie, why="; ".join(c.matched)) for c in candidates)


def _choice(label: str, sentence: str, told: str, said: Mapping[str, str]) -> Choice:
    earlier = " ".join(said.values())
    start = told[:LONGEST_ECHO].rstrip(" .!?") + "."
    message = " ".join(part for part in (start, earlier, sentence) if part)
    return Choice(label, message)


# ------------------------------------------------------------------ answers given


_SAID = {
    "decade": re.compile(r"It was made in the (?P<value>\d{4}s)\."),
    "drawn": re.compile(r"It was (?P<value>animated|live action)\."),
    "tone": re.compile(r"It was mostly (?P<value>[A-Z][\w-]+)\."),
    "language": re.compile(r"It was in (?P<value>[A-Z][\w -]*?)\."),
    "country": re.compile(r"It was made in (?!the \d)(?P<value>[A-Z][\w' -]*?)\."),
    "person": re.compile(r"(?P<value>[A-Z][^.?!]*? was (?:not )?part of it)\."),
}
"""How an answer of ours is known again at the end of a description."""


def _parted(description: str) -> tuple[str, dict[str, str]]:
    """Part a description from the answers that follow it."""
    said: dict[str, str] = {}
    for name, pattern in _SAID.items():
        if match := pattern.search(description):
            said[name] = match[0]
            description = description.replace(match[0], " ")
    return description.strip(), said


def _allowed(said: Mapping[str, str], catalogue: Known) -> frozenset[MovieId] | None:
    tests = [_test(name, sentence) for name, sentence in said.items()]
    if not tests:
        return None
    movies = catalogue.movies.values()
    return frozenset(movie.movie_id for movie in movies if all(test(movie) for test in tests))


def _test(name: str, sentence: str) -> Callable[[Movie], bool]:
    value = _SAID[name].search(sentence)["value"]  # type: ignore[index]  # matched before
    if name == "person":
        person, is_there = re.fullmatch(r"(.*) was (not )?part of it", value).groups()  # type: ignore[union-attr]  # same
        return lambda movie: (_has(person)(movie) == "yes") == (is_there is None)
    traits = {trait.name: trait.value for trait in TRAITS}
    if name == "language":
        return lambda movie: fold(value) in {fold(language(code)) for code in movie.languages}
    if name == "country":
        return lambda movie: value in movie.countries
    if name == "tone":
        return lambda movie: value in movie.genres
    return lambda movie: traits[name](movie) == value
