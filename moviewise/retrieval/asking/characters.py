"""Find who plays a character, in what our notes say of the leads. Must not know questions."""

from collections.abc import Iterable, Sequence

from moviewise.domain import Movie
from moviewise.retrieval.asking.claims import Claim, Reply, cite
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.words import CHATTER, GRAMMAR, fold, word_set

_ASKING = word_set(
    "play plays played playing portray portrays portrayed actor actress part role character "
    "characters act acts acted named called lead voice voices voiced cast person guy woman man "
    "FILM PERSON whos whats please again name does did brought life remember tell"
)
TITLES = word_set("mr mrs ms dr doctor captain detective agent king queen princess aunt uncle sir")
MOST_FOUND = 3


def wanted_in(skeleton: str) -> frozenset[str]:
    """Return the words of a question that may name a character."""
    skipped = GRAMMAR | (CHATTER - {"one"}) | _ASKING
    return frozenset(fold(skeleton.replace("FILM", " ").replace("PERSON", " ")).split()) - skipped


def who_plays(skeleton: str, films: Sequence[Movie], known: Known) -> Reply | None:
    """Say who plays the character a question names; without a film, in all that have such a one."""
    wanted = wanted_in(skeleton)
    if not wanted:
        return None
    if films:
        found = max(_fitting(films, wanted), key=lambda each: each[0], default=None)
        return _told([found[1:]]) if found else None
    exact = [each for each in _fitting(known.movies.values(), wanted) if _is_whole(each, wanted)]
    exact.sort(key=lambda each: -each[1].n_ratings)
    return _told([each[1:] for each in exact[:MOST_FOUND]]) if exact else None


Found = tuple[int, Movie, str]
"""How many of the words fit, the film, and the lead as our notes have it."""


def _fitting(films: Iterable[Movie], wanted: frozenset[str]) -> list[Found]:
    return [
        (n, movie, lead)
        for movie in films
        for lead in (movie.note.leads if movie.note else ())
        if (n := len(wanted & _name_of(lead)))
    ]


def _name_of(lead: str) -> frozenset[str]:
    return frozenset(fold(lead.rpartition(" (")[0]).split()) - GRAMMAR - TITLES


def _is_whole(found: Found, wanted: frozenset[str]) -> bool:
    """Whether the question names just this character, or more of the name than its first word."""
    name = _name_of(found[2])
    return wanted - TITLES <= name or (len(name) > 1 and name <= wanted)


def _told(found: Sequence[tuple[Movie, str]]) -> Reply:
    claims = []
    for movie, lead in found:
        character, _, actor = lead.rpartition(" (")
        text = f"{character} in {movie.name} is played by {actor.rstrip(')')}."
        claims.append(Claim(text, cite(movie, "leads")))
    return Reply(tuple(claims), tuple(dict.fromkeys(movie for movie, _ in found)))
