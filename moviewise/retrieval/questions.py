"""Read a question: which films and people it names, which words remain, what it asks for.

A question becomes a skeleton in which films are `FILM` and people are `PERSON`: "who directed FILM".
Must not know how it is answered.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from moviewise.domain import Movie, MovieId
from moviewise.errors import AmbiguousMovie, UnknownMovie
from moviewise.retrieval.known import Known, Mention
from moviewise.retrieval.words import CHATTER, GRAMMAR, fold

FILM, PERSON = "FILM", "PERSON"

NUMBERS = {
    "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "seventh": 6,
    "eighth": 7, "ninth": 8, "tenth": 9,
}  # fmt: skip

FILM_FIELDS: tuple[tuple[str, str], ...] = (
    ("directors", r"who (?:has |have )?(?:directed|made|shot|helmed|filmed) FILM"),
    ("directors", r"who (?:is|was|are|were) (?:the )?(?:directors?|filmmakers?) (?:of|behind|for) FILM"),
    ("directors", r"directors? (?:of|for) FILM|FILM directors?|who FILM directed by"),
    ("directors", r"(?:by )?(?:whom|who) (?:is|was) FILM directed(?: by)?"),
    ("directors", r"whose (?:film|movie|work) (?:is|was) FILM"),
    ("writers", r"who (?:has |co )?(?:wrote|written|penned|scripted|cowrote) (?:the )?(?:screenplay |script |story )?"
                r"(?:of |for |to )?FILM"),
    ("writers", r"(?:writers?|screenwriters?|screenplay|script) (?:of|for|behind) FILM|FILM writers?"),
    ("writers", r"(?:by )?(?:whom|who) (?:is|was) FILM written(?: by)?"),
    ("cast", r"(?:who|which actors|what actors|which actresses) (?:all )?(?:stars?|starred|acts?|acted|plays?|"
             r"played|appears?|appeared|is|was|are|were|featured|features)(?: starring)? in FILM"),
    ("cast", r"(?:cast|actors?|actresses|stars?|leads?) (?:list )?(?:of|in|from|for) FILM|FILM (?:cast|actors)"),
    ("cast", r"who does FILM star|who plays the leads? in FILM"),
    ("runtime", r"how long (?:is|was|does|did)? ?FILM(?: run| last)?|how many (?:minutes|hours) "
                r"(?:is|does|long is)? ?FILM(?: run| last)?"),
    ("runtime", r"(?:runtime|running time|run time|length|duration) (?:of|for) FILM|FILM "
                r"(?:runtime|running time|length|duration)"),
    ("languages", r"(?:in )?(?:what|which) languages? (?:is|was|are|do they speak|does|is spoken|are spoken|did they "
                  r"speak)? ?(?:spoken )?(?:in )?FILM(?: in| made in| filmed in| shot in)?"),
    ("languages", r"languages? (?:of|in|spoken in) FILM|FILM language"),
    ("countries", r"(?:in |from )?(?:what|which) (?:country|countries|nation)s? (?:is|was|does|did|produced|made)? ?"
                  r"(?:the film )?FILM(?: from| made in| made| produced in| produced| come from)?"),
    ("countries", r"where (?:is|was|does|did) FILM (?:from|made|produced|come from)|country (?:of origin )?(?:of|for) FILM"),
    ("genres", r"(?:what|which) (?:genres?|kind|sort|type)(?: of (?:film|movie))? (?:is|was|does|are) FILM(?: belong to)?"),
    ("genres", r"(?:what|which) (?:is|are) (?:the )?genres? of FILM|genres? of FILM|FILM genres?"),
    ("critics", r"(?:what )?(?:did|do|does|was|is)? ?(?:the )?(?:critics?|critical|reviewers?|reviews?) "
                r"(?:score |rating |think |thought |say |said |reception )?(?:of|for|about|on|like) FILM"),
    ("critics", r"how (?:did|do|was) (?:the )?(?:critics|reviewers) (?:rate|rated|like|liked|receive|review) FILM"),
    ("critics", r"(?:was|is|did) FILM (?:well reviewed|critically acclaimed|get good reviews|liked by critics)"),
    ("critics", r"how (?:well )?(?:was|is|were)? ?FILM (?:reviewed|received)(?: by (?:the )?critics)?"),
    ("mpaa", r"(?:what|which) (?:is|was)? ?(?:the )?(?:mpaa|age|film)? ?(?:rating|certificate|certification) "
             r"(?:does|did|has|of|for|is) FILM(?: have| get)?"),
    ("mpaa", r"(?:mpaa|age) (?:rating )?(?:of|for) FILM|is FILM rated (?:r|pg|pg 13|g|nc 17)|is FILM (?:suitable|ok|okay) for "
             r"(?:kids|children)"),
    ("rating", r"how (?:good|well rated|highly rated|is|popular|was) ?(?:is |was )?FILM(?: rated)?|(?:average )?(?:rating|ratings|"
               r"stars|score) (?:of|for) FILM|FILM ratings?|is FILM (?:any )?good|how (?:many )?(?:ratings|stars) "
               r"(?:does|has|did) FILM (?:have|get|got)?"),
    ("oscars", r"(?:how many|did|has|have|what|which|does|any) ?(?:FILM )?(?:ever )?(?:win|won|get|got|have|receive|"
               r"received)? ?(?:any |an |the )?(?:oscars?|academy awards?)(?: (?:did|has|does|have|was|for|of))? ?(?:FILM)? ?"
               r"(?:win|won|get|got|have|receive|received)?"),
    ("oscars", r"(?:is|was) FILM (?:an )?(?:oscar|academy award) (?:winner|winning).*"),
    ("setting", r"(?:where|when|in what (?:year|city|country|place|period|time)|in which (?:year|city|country|place|period)) "
                r"(?:is|does|was|did|are) (?:the )?(?:story of |action of )?FILM (?:set|take place|takes place|play|happen)(?: in)?"),
    ("setting", r"(?:what is |what was )?(?:the )?setting (?:of|for) FILM"),
    ("year", r"(?:when|what year|which year|in what year|in which year) (?:was|is|did|were|does) FILM "
             r"(?:made|released|filmed|shot|out|come out|came out|appear|premiere|produced)"),
    ("year", r"(?:what |which )?(?:is |was )?(?:the )?(?:release )?(?:year|date) (?:is|was|of|for) FILM|how old is FILM|"
             r"(?:what year|when) (?:is|was) FILM(?: from)?|FILM (?:release )?(?:year|date)"),
    ("themes", r"(?:what (?:are|is) )?(?:the )?(?:main )?themes? (?:of|in|does) FILM|what themes? (?:does|are in|has|is in) FILM"
               r"(?: have| deal with| explore)?"),
    ("moods", r"(?:what (?:is|are) )?(?:the )?(?:mood|moods|tone|atmosphere|feel) (?:of|in) FILM"),
    ("other_titles", r"(?:what (?:is|are) )?(?:the )?(?:original|other|alternative|foreign) (?:titles?|names?) (?:of|for) FILM|what else "
                     r"is FILM called|what is FILM also (?:known as|called)"),
    ("about", r"(?:what|whats) (?:is|was|does|happens in|is it that)? ?(?:the )?(?:film |movie )?FILM ?(?:about|tell)?(?: about)?"),
    ("about", r"(?:what is |whats |tell me |give me |describe |summari[sz]e )?(?:the )?(?:plot|story|storyline|synopsis|premise|summary|"
              r"logline) (?:of|for|behind|to) FILM|FILM (?:plot|story|synopsis|summary)|describe FILM|summari[sz]e FILM"),
    ("summary", r"(?:tell me|what do you know|anything|info|information|facts|what can you tell me|talk) (?:more )?(?:about|on) FILM"),
)  # fmt: skip
"""What may be asked of one film, and how, surest first; the whole skeleton must fit."""

OPENERS = re.compile(
    r"^(?:(?:please|hey|hi|hello|ok|okay|so|and|but|well|now|then|um|also|moviewise|can|could|do|you|"
    r"would|i|want|like|know|to|id|love|tell|me|wonder|wondering|if|say|who knows|remind|quick|question|"
    r"do you know|exactly|actually|just)\s+)+(?=who|whos|what|whats|when|whens|where|which|how|whose|by|in|did|is|was|"
    r"were|are|has|have|does|the|tell|list|name|from|whom)"
)
CLOSERS = re.compile(
    r"(?:\s(?:please|thanks|thank you|again|by the way|though|exactly|film|movie|the film|the movie))+$"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, read."""

    text: str
    skeleton: str
    """Folded; films are `FILM`, people `PERSON`."""
    films: tuple[tuple[Movie, ...], ...] = ()
    """One entry a naming; several films where a name fits several."""
    people: tuple[str, ...] = ()
    listed: tuple[Movie, ...] = ()

    @property
    def film_field(self) -> str | None:
        """The field asked of one film, where the whole question asks just that."""
        return next((f for f, pattern in FILM_FIELDS if re.fullmatch(pattern, self.skeleton)), None)

    @property
    def first_films(self) -> tuple[Movie, ...]:
        return tuple(films[0] for films in self.films)

    def left(self) -> list[str]:
        """List the words that neither name something nor merely ask."""
        skip = GRAMMAR | CHATTER | {FILM, PERSON}
        return [word for word in self.skeleton.split() if word not in skip]


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    kind: str
    films: tuple[Movie, ...] = ()
    name: str = ""


def read(question: str, known: Known, listed: Sequence[MovieId] = ()) -> Asked:
    """Find the films and people a question names, and reduce it to its skeleton."""
    shown = tuple(known.movies[movie_id] for movie_id in listed if movie_id in known.movies)
    spans = _chosen([*_films(question, known), *_people(question, known)])
    asked = _asked(question, spans, shown)
    if asked.film_field or asked.films:
        return asked
    return _by_pattern(question, asked, known) or _by_reference(asked) or asked


def _asked(question: str, spans: Sequence[_Span], shown: tuple[Movie, ...]) -> Asked:
    pieces, place = [], 0
    for span in spans:
        pieces += [fold(_spoken(question[place : span.start])), span.kind]
        place = span.end
    pieces.append(fold(_spoken(question[place:])))
    skeleton = re.sub(r"\s+", " ", " ".join(pieces)).strip()
    films = tuple(span.films for span in spans if span.kind == FILM)
    people = tuple(span.name for span in spans if span.kind == PERSON)
    return Asked(question, plain(skeleton), films, people, shown)


def _spoken(text: str) -> str:
    """Drop a possessive, which would else stick to nothing."""
    return re.sub(
        r"^['’]s?\b", " ", re.sub(r"\b(who|what|when|where|how)['’]s\b", r"\1 is", text, flags=re.I)
    )


def plain(skeleton: str) -> str:
    """Cut the politeness around a question, and "the movie" before a film.

    >>> plain("hey can you tell me who directed the movie FILM please")
    'who directed FILM'
    """
    skeleton = re.sub(
        r"\b(?:the )?(?:film|movie|picture|flick) (?:called |named |titled )?FILM", FILM, skeleton
    )
    skeleton = re.sub(r"\bFILM (?:the )?(?:film|movie)\b", FILM, skeleton)
    skeleton = re.sub(
        r"\b(?:the )?(?:actor|actress|director|filmmaker|writer) PERSON", PERSON, skeleton
    )
    skeleton = re.sub(r"\bthe FILM", FILM, skeleton)
    return CLOSERS.sub("", OPENERS.sub("", skeleton)).strip()


def _films(question: str, known: Known) -> list[_Span]:
    found = []
    for hit in known.titles_in(question):
        end, year = _year_behind(question, hit)
        films = tuple(known.movies[movie_id] for movie_id in hit.movie_ids)
        right = tuple(m for m in films if year is None or (m.year and abs(m.year - year) <= 1))
        if right:
            found.append(_Span(hit.start, end if year else hit.end, FILM, right))
    return found


def _year_behind(question: str, hit: Mention) -> tuple[int, int | None]:
    """Read a year right behind a title: "Heat (1995)", "Heat from 1995"."""
    match = re.match(
        r"\s*(?:,?\s*(?:from|of)\s+)?[(\[]?((?:18|19|20)\d\d)[)\]]?", question[hit.end :]
    )
    return (hit.end + match.end(), int(match[1])) if match else (hit.end, None)


def _people(question: str, known: Known) -> list[_Span]:
    return [_Span(hit.start, hit.end, PERSON, name=hit.name) for hit in known.people_in(question)]


def _chosen(spans: Sequence[_Span]) -> list[_Span]:
    """Of overlapping spans keep the longest; a person before a film of the same words."""
    kept: list[_Span] = []
    for span in sorted(spans, key=lambda s: (s.start - s.end, s.kind != PERSON)):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


_ANY_FILM = r"(?P<film>.+?)"


def _by_pattern(question: str, asked: Asked, known: Known) -> Asked | None:
    """Take for a title what stands where a question must name a film."""
    text = plain(fold(_spoken(question)))
    for _, pattern in FILM_FIELDS[:-1]:
        for form in _alternatives(pattern):
            match = re.fullmatch(form.replace(FILM, _ANY_FILM, 1), text)
            if match and (films := _named(match["film"], known)):
                skeleton = f"{text[: match.start('film')]}{FILM}{text[match.end('film') :]}"
                return Asked(question, skeleton, (films,), asked.people, asked.listed)
    return None


def _alternatives(pattern: str) -> list[str]:
    """Split a pattern at its outer bars, keeping the forms that name a film once."""
    forms, depth, start = [], 0, 0
    for place, letter in enumerate(pattern):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            forms.append(pattern[start:place])
            start = place + 1
    return [form for form in [*forms, pattern[start:]] if form.count(FILM) == 1]


def _named(words: str, known: Known) -> tuple[Movie, ...]:
    year = re.search(r"\s((?:19|20)\d\d)$", words)
    try:
        return (known.find(words[: year.start()], int(year[1])) if year else known.find(words),)
    except AmbiguousMovie as error:
        return tuple(known.movies[movie_id] for movie_id in error.movie_ids)
    except UnknownMovie:
        return ()


_REFERENCE = re.compile(
    r"\b(?:the )?(?:(?P<number>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)"
    r"(?: one| film| movie)?|(?:it|this|that)(?: one| film| movie)?)\b(?! (?:of|film|movie))"
)


def _by_reference(asked: Asked) -> Asked | None:
    """Read "the second one" and "it" from the films just listed."""
    match = _REFERENCE.search(asked.skeleton)
    if not match or not asked.listed or asked.people:
        return None
    number = match["number"]
    place = -1 if number == "last" else NUMBERS[number] if number else 0
    if (number is None and len(asked.listed) > 1) or place >= len(asked.listed):
        return None
    skeleton = f"{asked.skeleton[: match.start()]}{FILM}{asked.skeleton[match.end() :]}"
    films = ((asked.listed[place],),)
    return Asked(asked.text, plain(skeleton), films, asked.people, asked.listed)
