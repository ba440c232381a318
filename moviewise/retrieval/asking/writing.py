"""Let a model word an answer, and keep its words only if the quotes carry every sentence.

Must not know which model writes.
"""

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import replace

from moviewise.domain import Answer, Citation, ListedFilm, Movie
from moviewise.errors import BrainUnavailable
from moviewise.retrieval.asking.claims import cite
from moviewise.retrieval.words import GRAMMAR, fold, word_set

LONGEST = 900
"""Characters of a paragraph."""
MOST_WORDS = 40
"""Words of a sentence over results."""
MOST_QUOTES = 12
"""Facts handed to the model about an answer."""
OVER_RESULTS = ("title", "year", "genres", "directors")
"""What a sentence over results may be about."""
MARK = re.compile(r"\s*\[(\d+)\]")
NEUTRAL = word_set(
    """film films movie movies picture pictures title titles made make makes called named known also
    two three four five both all here list answer quote found find share common include includes
    including another other others following"""
)
"""Words that claim nothing without the names and figures beside them."""
FIELD_WORDS = {
    "directors": word_set("directed direct directs director directors"),
    "writers": word_set("written writer writers wrote screenplay"),
    "cast": word_set("stars starring starred star cast plays played actor actors acted appears"),
    "runtime": word_set("minutes runs running long lasts"),
    "year": word_set("released came year years"),
    "genres": word_set("genre genres"),
    "languages": word_set("language languages spoken speak"),
    "countries": word_set("country countries"),
    "themes": word_set("theme themes about"),
    "moods": word_set("mood moods"),
    "setting": word_set("set takes place"),
}
"""What a sentence says of a quote; the quote must be of that field."""
PEOPLE = frozenset(("directors", "writers", "cast"))


def written(question: str, said: Answer, write: Callable[[str], str]) -> Answer:
    """Return the answer in the model's words where they pass, else as it is."""
    quotes = said.citations[:MOST_QUOTES]
    try:
        text = write(material(question, said, quotes)).strip()
    except BrainUnavailable:
        return said
    return replace(said, text=text) if is_carried(text, said, quotes) else said


def over_results(asked: str, movies: Sequence[Movie], write: Callable[[str], str]) -> str:
    """Return one sentence about films found, where their facts carry it; else nothing.

    Args:
        asked: What the person said.
        movies: The films on the screen.
        write: Takes the numbered facts, returns a sentence that cites them.
    """
    facts = tuple(quote for movie in movies for quote in cite(movie, *OVER_RESULTS))
    found = Answer(True, "", facts, tuple(map(ListedFilm, movies)))
    try:
        text = " ".join(write(material(asked, found, facts)).split())
    except BrainUnavailable:
        return ""
    fits = len(text.split()) <= MOST_WORDS and is_carried(text, found, facts)
    return MARK.sub("", text) if fits else ""


def material(question: str, said: Answer, quotes: Sequence[Citation]) -> str:
    """Lay out the question, the answer found and the numbered quotes with their films."""
    names = {film.movie.movie_id: film.movie.name for film in said.films}
    lines = [
        f"[{n}] {names.get(quote.movie_id, '')} {quote.field}: {quote.quote}".replace("]  ", "] ")
        for n, quote in enumerate(quotes, start=1)
    ]
    found = [f"Answer found: {said.text}"] if said.text else []
    return "\n".join([f"Question: {question}", *found, "Quotes:", *lines])


def is_carried(text: str, said: Answer, quotes: Sequence[Citation]) -> bool:
    """Say whether each sentence says only what the quotes it cites say of the films it names."""
    if not text or len(text) > LONGEST:
        return False
    sentences = [part for part in re.split(r"(?<=[.!?])(?:\s+|$)(?!\[)", text) if part.strip()]
    movies = [film.movie for film in said.films]
    return all(_is_carried(sentence, said.text, movies, quotes) for sentence in sentences)


def _is_carried(
    sentence: str, answer: str, movies: Sequence[Movie], quotes: Sequence[Citation]
) -> bool:
    numbers = [int(number) for number in MARK.findall(sentence)]
    if not numbers or any(not 1 <= number <= len(quotes) for number in numbers):
        return False
    cited = [quotes[number - 1] for number in numbers]
    named, rest = _named(MARK.sub(" ", sentence), movies)
    fields = {quote.field for quote in cited}
    words = set(fold(rest).split()) - GRAMMAR - NEUTRAL - _words_of(fields)
    if named == _named(answer, movies)[0][: len(named)]:
        words -= _plain_words(answer)
    return (
        len(fields & PEOPLE) <= 1
        and words <= _words(cited)
        and all(words <= _words([q for q in cited if q.movie_id == m.movie_id]) for m in named)
    )


def _words_of(fields: Set[str]) -> Set[str]:
    return {word for field in fields for word in FIELD_WORDS.get(field, frozenset())}


def _words(quotes: Sequence[Citation]) -> Set[str]:
    return {word for quote in quotes for word in fold(quote.quote).split()}


def _plain_words(answer: str) -> Set[str]:
    """List the words of an answer of ours that are neither names nor figures: "longer"."""
    return {fold(word) for word in re.findall(r"\b[a-z]+\b", answer)}


def _named(text: str, movies: Sequence[Movie]) -> tuple[list[Movie], str]:
    """Find the films a text names, in order, and what is left of it without their titles."""
    places: dict[int, Movie] = {}
    for movie in sorted(movies, key=lambda movie: -len(movie.title)):
        for spelling in (movie.name, movie.title):
            while found := re.search(rf"(?<!\w){re.escape(spelling)}(?!\w)", text):
                places.setdefault(found.start(), movie)
                text = text[: found.start()] + " " * len(spelling) + text[found.end() :]
    return list(dict.fromkeys(places[place] for place in sorted(places))), text
