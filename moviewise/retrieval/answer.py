"""Answer questions about films from quotable facts alone, and admit what the facts do not say.

Must not know the chat or which model writes.
"""

import re
from collections.abc import Callable, Sequence

from moviewise.domain import Answer, Movie, MovieId
from moviewise.retrieval.asking.claims import Claim, Reply, admit, cite, joined
from moviewise.retrieval.asking.comparing import compare
from moviewise.retrieval.asking.describing import half_remembered
from moviewise.retrieval.asking.film_facts import ASKED, fact
from moviewise.retrieval.asking.forms import PERSON
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.asking.learned import Means, from_learned
from moviewise.retrieval.asking.listing import list_films
from moviewise.retrieval.asking.parts import readings
from moviewise.retrieval.asking.people_facts import about_people, meets
from moviewise.retrieval.asking.questions import BEFORE_TITLES, Asked, read, spelled_out
from moviewise.retrieval.asking.writing import written
from moviewise.retrieval.hybrid import Index
from moviewise.retrieval.query import parse
from moviewise.retrieval.words import GRAMMAR, fold

LONGEST_QUESTION = 600
"""Characters that are read."""
MOST_SAME_NAMED = 4
"""Films of one name that are answered side by side."""


def answer(
    question: str,
    index: Index,
    catalogue: Known,
    *,
    listed: Sequence[MovieId] = (),
    write: Callable[[str], str] | None = None,
) -> Answer:
    """Answer from the facts we hold, with citations; say so when they do not suffice.

    Args:
        question: In the person's words.
        index: What lists of films are searched with.
        catalogue: The films, and how their titles and people are found in words.
        listed: The films just shown, in order: "which of these is the oldest?".
        write: Turns question and numbered facts into one paragraph; its every sentence is checked,
            and without it, or where one fails, the template stands.
    """
    reply = _reply(question[:LONGEST_QUESTION], index, catalogue, listed)
    said = reply.as_answer()
    return written(question, said, write) if write and reply.answered else said


def _reply(question: str, index: Index, known: Known, listed: Sequence[MovieId]) -> Reply:
    asked = read(question, known, listed)
    if not asked.skeleton:
        return admit("what you would like to know; ask me about a film or a person")
    if asked.missing and asked.films:
        return _unknown(asked)
    strict = _in_form(asked, index, known)
    if strict and strict.answered:
        return strict
    again = read(spelled_out(question), known, listed, cues=BEFORE_TITLES)
    other = _in_form(again, index, known) if again.skeleton != asked.skeleton else None
    if other and other.answered:
        return other
    if again.missing and again.films:
        return _unknown(again)
    means = Means(index.reader, index, known)
    learned, is_not_held = from_learned(readings(again), means)
    if learned:
        return learned
    described = None if is_not_held else _described(asked, index, known)
    return described or strict or _unknown(asked)


def _in_form(asked: Asked, index: Index, known: Known) -> Reply | None:
    """Answer a question that has one of the forms we know, in full."""
    return (
        compare(asked, known)
        or _of_film(asked)
        or _lead_in_film(asked)
        or about_people(asked, known)
        or _yes_or_no(asked)
        or list_films(asked, index, known)
    )


def _of_film(asked: Asked) -> Reply | None:
    field = asked.film_field
    if field is None:
        return None
    if len(asked.films) > 1:
        return _side_by_side(asked.first_films, field)
    films = sorted(asked.films[0], key=lambda movie: -movie.n_ratings)[:MOST_SAME_NAMED]
    told = [(movie, claim) for movie in films if (claim := fact(movie, field))]
    if not told:
        movie = films[0]
        return admit(f"{ASKED[field]} {movie.name}", *cite(movie, "genres"), films=films[:1])
    if len(films) > 1 and len(told) > 1:
        opening = Claim("Several films go by that name.", told[0][1].citations)
        return Reply((opening, *(claim for _, claim in told)), tuple(movie for movie, _ in told))
    return Reply((told[0][1],), (told[0][0],))


def _side_by_side(films: Sequence[Movie], field: str) -> Reply | None:
    told = [(movie, claim) for movie in films if (claim := fact(movie, field))]
    if len(told) < len(films):
        return None
    return Reply(tuple(claim for _, claim in told), tuple(films))


_WHO_PLAYS = re.compile(
    r"who (?:(?:is|was) (?:the )?(?:actor|actress) (?:who )?(?:playing|plays|played|voicing)|"
    r"is|was|plays?|played|portrays?|portrayed|voices?|voiced) "
    r"(?:the )?(?:character |role |part )?(?:of )?(?P<who>.+?) in (?P<film>.+)"
)


def _lead_in_film(asked: Asked) -> Reply | None:
    """Answer who plays a character, from our notes on the leads."""
    match = _WHO_PLAYS.fullmatch(fold(asked.text))
    if not match or not asked.films or PERSON in asked.skeleton.split(" in ")[-1]:
        return None
    wanted = set(match["who"].split()) - GRAMMAR - {"character"}
    films = asked.films[-1]
    for movie in films:
        for lead in movie.note.leads if movie.note else ():
            character, _, actor = lead.rpartition(" (")
            if wanted and wanted <= set(fold(character).split()):
                text = f"{character} in {movie.name} is played by {actor.rstrip(')')}."
                return Reply((Claim(text, cite(movie, "leads")),), (movie,))
    return admit(f"who that is in {films[0].name}", *cite(films[0], "leads"), films=films[:1])


_OSCAR = re.compile(r"(?:is|was|did|has) FILM .*\b(?:oscars?|academy awards?)\b.*")
_KIND = re.compile(r"(?:is|was) FILM (?:a |an |in |from |made in )?(?P<rest>.+)")


def _yes_or_no(asked: Asked) -> Reply | None:
    """Answer whether a film is of a genre, language, country or year."""
    if len(asked.films) != 1:
        return None
    movie = asked.first_films[0]
    if _OSCAR.fullmatch(asked.skeleton):
        claim = fact(movie, "oscars")
        return Reply((claim,), (movie,)) if claim else admit(f"of any Oscar won by {movie.name}")
    match = _KIND.fullmatch(asked.skeleton)
    is_choice = bool(match) and " or " in asked.skeleton
    return _is_of_kind(movie, match["rest"]) if match and not is_choice else None


def _is_of_kind(movie: Movie, rest: str) -> Reply | None:
    query = parse(rest)
    if not (query.filters or query.years) or query.words:
        return None
    yes = "Yes" if meets(movie, query) else "Not by my data"
    fields = ["genres", "languages", "countries"] if query.filters else []
    fields += ["year"] if query.years else []
    told = [claim for field in fields if (claim := fact(movie, field))]
    quotes = tuple(quote for claim in told for quote in claim.citations)
    text = f"{yes}. {' '.join(claim.text for claim in told)}"
    return Reply((Claim(text, quotes),), (movie,)) if told else None


_DESCRIBED = re.compile(r"\b(?:film|movie|one) (?:where|in which|about|with|that|whose|set)\b")


def _described(asked: Asked, index: Index, known: Known) -> Reply | None:
    return half_remembered(asked, index, known) if _DESCRIBED.search(asked.skeleton) else None


def _unknown(asked: Asked) -> Reply:
    """Admit that we do not know, naming what we do hold on the films asked about."""
    if asked.missing:
        return admit(f"any film called '{asked.missing}' (my films end in 2016)")
    if asked.films:
        named = joined(film.name for film in dict.fromkeys(asked.first_films))
        quotes = cite(asked.first_films[0], "title")
        return admit(f"that about {named}", *quotes, films=asked.first_films[:1])
    if asked.people:
        return admit(f"that about {joined(asked.people)}")
    return admit("that: nothing I can quote answers it")
