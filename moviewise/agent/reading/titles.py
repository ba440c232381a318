"""The titles in a message: found by the catalogue, kept where the sentence means a film.

Must not know what a title is wanted for.
"""

import re
from collections.abc import Sequence

from moviewise.agent.language.lexicon import FUNCTION, SINGLE, concept_at
from moviewise.agent.language.numbers import NUMBER_WORDS
from moviewise.agent.language.sentiments import BY_PHRASE
from moviewise.agent.language.stars import STAR_WORDS, stars_in
from moviewise.agent.language.times import UNDER
from moviewise.agent.language.vocabulary import TOPICS
from moviewise.agent.language.words import fold, word_set, words_of
from moviewise.agent.reading.doubts import is_doubtful, is_part, is_slip, is_spoken_of, strays
from moviewise.agent.reading.listed import Listed
from moviewise.agent.reading.spans import Meant, Reading
from moviewise.catalogue import Catalogue, PersonHit
from moviewise.catalogue.facets import FacetHit
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
STARS_BEHIND = re.compile(r"(.*\S)\s+([1-5])$")
OTHER_ARTICLES = word_set("a an my your some un una une uno ein eine einen mi mein meine mon")
LEADING = word_set("parecido parecida parecidas parecidos similar similares simile simili igual")
DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday halloween christmas")
GIVING = word_set("give gave rate rated doy pongo donne mets gebe bewerte do voto")


def places_of(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the first word of a stretch of text, and the one behind its last."""
    inside = [n for n, word in enumerate(reading.words) if word.start < end and word.end > start]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def claim_titles(reading: Reading, catalogue: Catalogue) -> None:
    facets = catalogue.facets_in(reading.text)
    hits = [*_across_joints(reading.text, catalogue), *_title_hits(reading, catalogue)]
    people = catalogue.people.named_in(reading.text) if hits else []
    for hit in hits:
        first, last = places_of(reading, hit.start, hit.end)
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
        if _is_facet(reading, first, hit, facets):
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


AND_ELSEWHERE = re.compile(r"(?<= )(?:et|y|e|und)(?= )", re.I)


def _across_joints(text: str, catalogue: Catalogue) -> list[TitleHit]:
    """Find the titles that hold an "and" of another language: "Batman et Robin"."""
    joined = AND_ELSEWHERE.sub(lambda hit: "&".ljust(len(hit[0])), text)
    if joined == text:
        return []
    return [hit for hit in catalogue.titles_in(joined, CUES) if "&" in hit.surface]


def _title_hits(reading: Reading, catalogue: Catalogue) -> list[TitleHit]:
    """Find titles, those left out that are written small inside a phrase of requests."""
    plain = [word.text for word in reading.words]
    talk = {
        n
        for place in range(len(plain))
        if (found := concept_at(plain, place)) and found[1] > 2
        for n in range(place, place + found[1])
    }
    hits = catalogue.titles_in(reading.text.replace("½", ","), CUES)
    return [
        hit
        for hit in hits
        if hit.surface[0].isupper()
        or not talk.issuperset(range(*places_of(reading, hit.start, hit.end)))
    ]


def _is_facet(reading: Reading, first: int, hit: TitleHit, facets: Sequence[FacetHit]) -> bool:
    """Whether a title is rather a genre or a language: nearly written, or "in Italian"."""
    covering = [f for f in facets if f.start <= hit.start and f.end >= hit.end]
    spoken = first > 0 and reading.words[first - 1].text in ("in", "en", "auf")
    return any(hit.score < 95 or (spoken and f.kind == "language") for f in covering)


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
    number = places_of(reading, hit.start, hit.end)[1] - 1
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


def claim_listed(reading: Reading, plain: list[str]) -> None:
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
