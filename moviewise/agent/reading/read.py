"""One message with everything in it that code can name: films, people, years, stars, references.

What is named is claimed, word by word; what is left is what a decider still has to explain.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from moviewise.agent.language.lexicon import SINGLE
from moviewise.agent.language.meanings import token_at
from moviewise.agent.language.numbers import numbers_in
from moviewise.agent.language.stars import stars_in
from moviewise.agent.language.times import Years, length_in, years_in
from moviewise.agent.language.vocabulary import MOOD_PHRASES, MOODS, TOPICS
from moviewise.agent.language.words import Word, fold, word_set, words_of
from moviewise.agent.reading.bare import claim_bare
from moviewise.agent.reading.listed import Listed
from moviewise.agent.reading.references import claim_references
from moviewise.agent.reading.spans import Meant, Reading, Token
from moviewise.agent.reading.titles import claim_listed, claim_titles, places_of
from moviewise.catalogue import Catalogue, PersonHit
from moviewise.catalogue.certificates import certificates_in

WAR_OF = word_set(
    """
    film films movie movies drama dramas epic epics comedy comedies story stories classic classics
    and or from
    """
)
FOR_WHOM = word_set("me us my tonight you")
MASKS = {
    "title": "TITLE",
    "person": "PERSON",
    "genre": "GENRE",
    "language": "LANG",
    "country": "LANG",
    "mpaa": "LANG",
    "years": "YEARS",
    "length": "LENGTH",
    "stars": "STARS",
    "number": "NUM",
    "ref": "REF",
    "mood": "MOOD",
}


def read(text: str, catalogue: Catalogue, listed: Sequence[Listed] = ()) -> Reading:
    """Name what can be named in a message."""
    words = words_of(fold(text))
    reading = Reading(text, _spoken(words), listed=tuple(listed))
    words = reading.words
    plain = [word.text for word in words]
    reading.numbers = numbers_in(words)
    for first, last, phrase in _phrases(plain, MOOD_PHRASES):
        reading.claim("mood", first, last, phrase)
    for hit in certificates_in(text):
        reading.claim("mpaa", *places_of(reading, hit.start, hit.end), hit.names)
    claim_titles(reading, catalogue)
    claim_bare(reading, catalogue)
    claim_listed(reading, plain)
    for years in years_in(words):
        if _is_year_title(reading, plain, years, catalogue):
            continue
        reading.claim("years", years.first, years.last, (years.year_from, years.year_to))
    if length := length_in(words, reading.numbers):
        value = None if length.is_least else length.minutes
        reading.claim("length", length.first, length.last, value)
    for star in stars_in(words, reading.numbers):
        reading.claim("stars", star.first, star.last, (star.value, star.said))
    _people(reading, catalogue)
    claim_references(reading, plain)
    _facets(reading, catalogue)
    for number in reading.numbers:
        reading.claim("number", number.first, number.last, number.value)
    reading.tokens = list(_tokens(reading, plain))
    return reading


def _spoken(words: list[Word]) -> list[Word]:
    """Read the digits that stand for little words: "4 me", "2 watch"."""
    spoken = list(words)
    for place, (one, two) in enumerate(pairwise(words)):
        if one.text == "4" and two.text in FOR_WHOM:
            spoken[place] = one._replace(text="for")
        elif one.text == "2" and two.text in ("watch", "see", "do"):
            spoken[place] = one._replace(text="to")
    return spoken


def _is_year_title(reading: Reading, plain: list[str], years: Years, catalogue: Catalogue) -> bool:
    """Read "2001 was slow" and "loved 1917" as films."""
    behind, before = (
        plain[years.last : years.last + 1],
        plain[max(0, years.first - 1) : years.first],
    )
    judged = behind in (["was"], ["is"], [":"], ["gets"]) or before in (
        ["loved"],
        ["hated"],
        ["watched"],
    )
    if years.last - years.first > 1 or not judged:
        return False
    found = catalogue.titles.exact(plain[years.first], None)
    if not found:
        return False
    movie = catalogue.get(found[0][0])
    value = Meant(movie.title, None, movie.movie_id, plain[years.first])
    return reading.claim("title", years.first, years.last, value)


def _people(reading: Reading, catalogue: Catalogue) -> None:
    """Name people; siblings of one name are named together: "the coen brothers"."""
    together: dict[tuple[int, int], list[PersonHit]] = {}
    facets = {(facet.start, facet.end) for facet in catalogue.facets_in(reading.text)}
    for hit in catalogue.people_in(reading.text):
        if (hit.start, hit.end) in facets:
            continue
        together.setdefault(places_of(reading, hit.start, hit.end), []).append(hit)
    for (first, last), hits in together.items():
        if last - first == 1 and reading.words[first].text in SINGLE:
            continue
        names = ", ".join(hit.name for hit in hits)
        roles = frozenset.intersection(*(hit.roles for hit in hits))
        reading.claim("person", first, last, (names, roles))
    _misspelled(reading, catalogue)


def _misspelled(reading: Reading, catalogue: Catalogue) -> None:
    """Name the famous person whose surname is nearly written where only a person can stand."""
    for place, word in enumerate(reading.words[1:], 1):
        text = word.text
        led = reading.words[place - 1].text in ("by", "starring") or (
            reading.words[place - 1].text == "with" and "films" in reading.texts(0, place)
        )
        if not led or place in reading.owner or len(text) < 5 or token_at([text])[0] != "x":
            continue
        near = process.extractOne(
            text, catalogue.people.alone.keys(), scorer=OSA.distance, score_cutoff=1
        )
        for hit in catalogue.people_in(f"by {near[0]}")[:1] if near else ():
            reading.claim("person", place, place + 1, (hit.name, hit.roles))


def _facets(reading: Reading, catalogue: Catalogue) -> None:
    """Name genres, languages and countries; a mood stays a mood and a topic a word of the plot."""
    for hit in catalogue.facets_in(reading.text):
        first, last = places_of(reading, hit.start, hit.end)
        plain = [word.text for word in reading.words[first:last]]
        if hit.kind == "decade" or all(w in MOODS or w in TOPICS for w in plain):
            continue
        if plain == ["war"] and not _is_war(reading, last):
            continue
        values = (
            tuple(map(catalogue.language_name, hit.values))
            if hit.kind == "language"
            else hit.values
        )
        reading.claim(hit.kind, first, last, values)


def _is_war(reading: Reading, last: int) -> bool:
    """Whether "war" is the genre, not the German verb."""
    following = reading.words[last].text if last < len(reading.words) else ""
    return following in WAR_OF or (last == len(reading.words) and last < 3)


def _phrases(plain: list[str], phrases: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    for phrase in phrases:
        wanted = phrase.split()
        for first in range(len(plain) - len(wanted) + 1):
            if plain[first : first + len(wanted)] == wanted:
                yield first, first + len(wanted), phrase


def _tokens(reading: Reading, plain: list[str]) -> Iterator[Token]:
    place = 0
    while place < len(plain):
        span = reading.owner.get(place)
        if span:
            yield Token(MASKS[span.kind], place, span.last)
            place = span.last
            continue
        free = place
        while free < len(plain) and free not in reading.owner:
            free += 1
        text, size = token_at(plain[place:free])
        yield Token(text, place, place + size)
        place += size
