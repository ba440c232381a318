"""One message with everything in it that code can name: films, people, years, stars, references.

What is named is claimed, word by word; what is left is what a decider still has to explain.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from moviewise.agent.language.lexicon import FUNCTION, SINGLE, concept_at
from moviewise.agent.language.meanings import token_at
from moviewise.agent.language.numbers import NUMBER_WORDS, numbers_in
from moviewise.agent.language.sentiments import BY_PHRASE
from moviewise.agent.language.stars import STAR_WORDS, stars_in
from moviewise.agent.language.times import UNDER, Years, length_in, years_in
from moviewise.agent.language.vocabulary import MOOD_PHRASES, MOODS, TOPICS
from moviewise.agent.language.words import Word, fold, word_set, words_of
from moviewise.agent.reading.bare import claim_bare
from moviewise.agent.reading.doubts import is_doubtful, is_part, is_slip, is_spoken_of, strays
from moviewise.agent.reading.listed import Listed
from moviewise.agent.reading.references import claim_references
from moviewise.agent.reading.spans import Meant, Reading, Token
from moviewise.catalogue import Catalogue, PersonHit
from moviewise.catalogue.certificates import certificates_in
from moviewise.catalogue.mentions import TitleHit
from moviewise.errors import AmbiguousMovie

CUES = word_set(
    """
    rate rated give gave loved love hated hate liked enjoyed adored saw watched seen seeing watch
    see finished rewatched why explain add save bookmark trailer for about find vi vista amo odie
    doy vu adore deteste regarde gesehen liebe hasse warum pourquoi perche visto adorato odiato like
    comme wie como
    """
)
WAR_OF = word_set(
    """
    film films movie movies drama dramas epic epics comedy comedies story stories classic classics
    and or from
    """
)
STARS_BEHIND = re.compile(r"(.*\S)\s+([1-5])$")
OTHER_ARTICLES = word_set("a an my your some un una une uno ein eine einen mi mein meine mon")
FOR_WHOM = word_set("me us my tonight you")
LEADING = word_set("parecido parecida parecidas parecidos similar similares simile simili igual")
DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday halloween christmas")
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
GIVING = word_set("give gave rate rated doy pongo donne mets gebe bewerte do voto")


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
        reading.claim("mpaa", *_places(reading, hit.start, hit.end), hit.names)
    _titles(reading, catalogue)
    claim_bare(reading, catalogue)
    _listed_titles(reading, plain)
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


def _places(reading: Reading, start: int, end: int) -> tuple[int, int]:
    inside = [n for n, word in enumerate(reading.words) if word.start < end and word.end > start]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _titles(reading: Reading, catalogue: Catalogue) -> None:
    facets = catalogue.facets_in(reading.text)
    hits = catalogue.titles_in(reading.text.replace("½", ","), CUES)
    people = catalogue.people.named_in(reading.text) if hits else []
    for hit in hits:
        first, last = _places(reading, hit.start, hit.end)
        plain = [word.text for word in reading.words[first:last]]
        if _is_talk(plain) and not reading.text[hit.start].isupper():
            continue
        if _is_person(hit, catalogue, people, reading.text) or _is_a_thing(
            reading, first, hit, catalogue
        ):
            continue
        if _is_topic(reading, first, plain) or is_part(reading, first, last, hit, catalogue):
            continue
        if (
            len(plain) == 1
            and plain[0] in NUMBER_WORDS
            and not stars_in(reading.words, reading.numbers)
        ):
            continue
        if is_slip(hit) and len(plain) == 1 and strays(reading, first, hits):
            continue
        if hit.score < 95 and any(f.start <= hit.start and f.end >= hit.end for f in facets):
            continue
        if (shorter := _without_stars(reading, hit, first, catalogue)) is not None:
            reading.claim("title", first, last - 1, shorter)
            continue
        movie = catalogue.get(hit.movie_ids[0])
        only = movie.movie_id if len(hit.movie_ids) == 1 else None
        last -= plain[-1] == "the" and fold(movie.title).split()[-1] != "the"
        chosen = _on_screen(reading.listed, hit.movie_ids)
        if chosen is not None:
            movie, only = catalogue.get(chosen), chosen
        unsure = is_slip(hit) or hit.score < 90
        doubtful = hit.year is None and is_doubtful(reading, first, last, hit.surface, unsure)
        value = Meant(movie.title, hit.year, only, hit.surface, doubtful)
        reading.claim("title", first, last, value)


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


def _is_talk(plain: Sequence[str]) -> bool:
    """Whether the words are the language of requests rather than a title."""
    known = all(word in SINGLE or word in FUNCTION or word in BY_PHRASE for word in plain)
    greeting = concept_at(plain, 0)
    return (known and len(plain) < 3) or (greeting is not None and greeting[1] == len(plain))


def _without_stars(
    reading: Reading, hit: TitleHit, first: int, catalogue: Catalogue
) -> Meant | None:
    """Read "i give alien 4" as four stars for *Alien*, not as *Alien 4*."""
    ending = STARS_BEHIND.match(hit.surface)
    before = {word.text for word in reading.words[:first]}
    number = _places(reading, hit.start, hit.end)[1] - 1
    scored = any(
        star.first <= number < star.last for star in stars_in(reading.words, reading.numbers)
    )
    if not ending or not (scored or before & GIVING):
        return None
    if not scored and ending[2] in catalogue.get(hit.movie_ids[0]).title:
        return None
    found = catalogue.titles.exact(ending[1], None)
    if not found:
        return None
    if _is_series(ending[1], catalogue):
        return Meant(ending[1].title(), None, None, ending[1])
    movie = catalogue.get(found[0][0])
    return Meant(movie.title, None, movie.movie_id, ending[1])


def _is_series(typed: str, catalogue: Catalogue) -> bool:
    """Whether a name stands for several films, none of them clearly meant."""
    try:
        catalogue.find(typed)
    except AmbiguousMovie:
        return True
    return False


def _is_a_thing(reading: Reading, first: int, hit: TitleHit, catalogue: Catalogue) -> bool:
    """Whether "a hangover" is no film: another article than the title's, and no capital."""
    before = reading.words[first - 1].text if first else ""
    title = catalogue.get(hit.movie_ids[0]).title.casefold()
    other = before in OTHER_ARTICLES and not title.startswith(f"{before} ")
    if before == "a" and first > 1 and _is_to(reading, first - 2):
        return False
    return other and " " not in hit.surface and hit.surface.islower() and hit.year is None


def _is_to(reading: Reading, place: int) -> bool:
    """Whether an "a" behind this word is no article: "4 stelle a fargo", "parecido a amelie"."""
    word = reading.words[place].text
    return (
        word in LEADING or word in STAR_WORDS or any(n.last == place + 1 for n in reading.numbers)
    )


def _is_topic(reading: Reading, first: int, plain: Sequence[str]) -> bool:
    """Whether a word is what a film is about or a day, not a film: "no aliens", "for sunday"."""
    if len(plain) != 1 or reading.original(first, first + 1)[0].isupper():
        return False
    before = reading.words[first - 1].text if first else ""
    if plain[0] in UNDER and any(n.last in (first, first - 1) for n in reading.numbers):
        return True
    about = plain[0] in TOPICS and before in (
        "no",
        "without",
        "about",
        "with",
        "any",
        "more",
        "not",
    )
    return about or (plain[0] in DAYS and before in ("for", "on", "this", "next", "every"))


def _is_person(hit: TitleHit, catalogue: Catalogue, named: Sequence[PersonHit], text: str) -> bool:
    """Whether a shortened or nearly written title is nothing but someone's name."""
    whole = catalogue.get(hit.movie_ids[0]).title.casefold() == hit.surface.casefold()
    people = [person for person in named if person.start <= hit.start and person.end >= hit.end]
    if whole:
        return bool(people) and " " not in hit.surface and is_spoken_of(text, hit)
    return any(person.score >= (90 if is_slip(hit) else 100) for person in people)


def _on_screen(listed: Sequence[Listed], movie_ids: Sequence[int]) -> int | None:
    return next((film.movie_id for film in listed if film.movie_id in movie_ids), None)


def _listed_titles(reading: Reading, plain: list[str]) -> None:
    """Name the films of the last list where the text names them, known to the catalogue or not."""
    for film in reading.listed:
        title = [word.text for word in words_of(fold(film.title))]
        body = title[1:] if len(title) > 1 and title[0] in ("the", "a", "an") else title
        for wanted in (title, body):
            for first in range(len(plain) - len(wanted) + 1):
                if plain[first : first + len(wanted)] == wanted and (
                    len(wanted) > 1 or len(wanted[0]) > 3
                ):
                    unsure = is_doubtful(reading, first, first + len(wanted), wanted[-1])
                    before = plain[first - 1] if first else ""
                    unsure = unsure or (len(wanted) == 1 and before in OTHER_ARTICLES)
                    value = Meant(film.title, None, film.movie_id, film.title, unsure)
                    reading.claim("title", first, first + len(wanted), value)


def _people(reading: Reading, catalogue: Catalogue) -> None:
    """Name people; siblings of one name are named together: "the coen brothers"."""
    together: dict[tuple[int, int], list[PersonHit]] = {}
    facets = {(facet.start, facet.end) for facet in catalogue.facets_in(reading.text)}
    for hit in catalogue.people_in(reading.text):
        if (hit.start, hit.end) in facets:
            continue
        together.setdefault(_places(reading, hit.start, hit.end), []).append(hit)
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
        first, last = _places(reading, hit.start, hit.end)
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
