"""The forms in which people ask for one fact about a film: which words ask for which field.

A form fits when it has a cue and every other word is a helper or merely polite; a question with one
word more asks for something else, and is not answered by it. Must not know films.
"""

import re
from dataclasses import dataclass

from moviewise.retrieval.words import word_set

FILM, PERSON = "FILM", "PERSON"


COMMON = word_set(
    "a an the of in for on to by from at with and so ok okay hi hey hello please thanks "
    "thank again "
    "is was are were be been do does did has have had will would can could you me i us we it its "
    "that this there what which who whom whose when where how film movie picture tell "
    "know knows say just exactly actually give show remind wonder wondering if also moviewise like "
    "want id love my one question quick um well now then but exact full main really ever "
    "name names list compare"
)
"""Words that any form may hold."""


@dataclass(frozen=True, slots=True)
class Form:
    """How one field is asked for."""

    field: str
    cues: frozenset[str]
    """One of these must be there."""
    helpers: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    """One of these too, where there are any."""

    def fits(self, words: frozenset[str]) -> bool:
        allowed = COMMON | self.cues | self.helpers | self.openers
        is_opened = not self.openers or bool(words & self.openers)
        return bool(words & self.cues) and is_opened and words <= allowed


def _form(field: str, cues: str, helpers: str = "", openers: str = "") -> Form:
    return Form(field, word_set(cues), word_set(helpers), word_set(openers))


FORMS = (
    _form(
        "setting",
        "set setting takes take happens happen plays",
        "place story action year city country period time era town location located",
        "set setting place happens happen where",
    ),
    _form(
        "directors",
        "directed director directors directs direct directing helmed filmmaker "
        "filmmakers direction",
        "name names people behind",
    ),
    _form("directors", "made shot helmed filmed makes", "", "who whom whose"),
    _form(
        "writers",
        "wrote writer writers written write writes screenwriter screenwriters "
        "screenplay script scripted penned",
        "name names story behind",
    ),
    _form(
        "cast",
        "star stars starred starring cast actor actors actress actresses acts acted acting "
        "leads lead plays played play appears appeared appear",
        "name names list role roles all other people part parts",
        "who whom cast actor actors actress actresses stars starring star",
    ),
    _form(
        "runtime",
        "long runtime length duration minutes hours running last lasts lengthy",
        "time run runs many take takes watch",
    ),
    _form("languages", "language languages spoken speak", "they people original made filmed shot"),
    _form(
        "mpaa",
        "mpaa certificate certification age suitable kids children child rated",
        "rating r pg 13 g nc 17 ok appropriate old",
        "mpaa certificate certification age suitable kids children child r pg g nc",
    ),
    _form("mpaa", "rated", "", "what"),
    _form(
        "critics",
        "critics critic critical critically reviews reviewed reviewers review acclaimed "
        "rotten tomatoes received reception",
        "liked good bad well score rating think thought say said receive about "
        "get got rate rated many percent percentage positive favourable favorable percentage",
    ),
    _form(
        "oscars",
        "oscar oscars academy",
        "win won wins award awards get got many any winner winning receive received number total",
    ),
    _form(
        "rating",
        "rating ratings rated stars score good popular highly",
        "many average mean well people number user users any get got current overall",
    ),
    _form(
        "genres", "genre genres", "kind sort type belong belongs classified fall falls under into"
    ),
    _form("genres", "kind sort type", "genre"),
    _form(
        "countries",
        "country countries origin nation nationality",
        "made produced come comes produce production",
    ),
    _form("countries", "made produced come comes from", "", "where"),
    _form(
        "year",
        "year date released release come came out made premiere premiered appear appeared produced",
        "first",
        "when year date",
    ),
    _form("year", "old"),
    _form("themes", "theme themes", "deal deals explore explores explored central"),
    _form("moods", "mood moods tone atmosphere", "feel overall"),
    _form(
        "other_titles",
        "title titles called name names",
        "known",
        "original other alternative foreign else also another",
    ),
    _form(
        "about",
        "plot story storyline synopsis premise summary logline describe summarize "
        "summarise happens",
        "behind short brief about",
    ),
    _form("about", "about", "all"),
)
"""Surest first."""

_SUMMARY = re.compile(
    r"(?:tell me|what do you know|anything|any info|info|information|facts|"
    r"what can you tell me|talk)"
    r" (?:more |something )?(?:about|on) (?:the )?FILM"
)


def field_of(skeleton: str) -> str | None:
    """Name the field that a question about one film asks for; None where it asks for no single one.

    >>> field_of("can you tell me who directed FILM"), field_of("who composed the music of FILM")
    ('directors', None)
    """
    if _SUMMARY.fullmatch(skeleton):
        return "summary"
    if skeleton in {
        "who was FILM",
        "who is in FILM",
        "who was in FILM",
        "who are in FILM",
        "whos in FILM",
    }:
        return "cast"
    if "it take to" in skeleton or "they take to" in skeleton:
        return None
    words = frozenset(skeleton.split()) - {FILM}
    return next((form.field for form in FORMS if form.fits(words)), None)


ASKING = word_set("together both ever collaborated worked appear") | COMMON.union(
    *(form.cues | form.helpers | form.openers for form in FORMS)
)


def middle(words: list[str]) -> tuple[int, int]:
    """Find the span left when asking words are taken off both ends.

    >>> middle("who directed oppenheimer please".split())
    (2, 3)
    """
    start, end = 0, len(words)
    while start < end and words[start] in ASKING:
        start += 1
    while end > start and words[end - 1] in ASKING:
        end -= 1
    return start, end


_OPENERS = re.compile(
    r"^(?:(?:please|hey|hi|hello|ok|okay|so|and|but|well|now|then|um|also|moviewise|can|could|you|"
    r"would|i|want|like|to|id|love|tell|me|wonder|wondering|if|say|remind|quick|question|do you|"
    r"know|exactly|actually|just)\s+)+(?=(?:who|whos|what|whats|when|where|which|how|whose|by|in|did|"
    r"is|was|were|are|has|have|does|the|list|name|from|whom)\b)"
)
_CLOSERS = re.compile(r"(?:\s(?:please|thanks|thank you|again|by the way|though|exactly))+$")
_NOUNS = r"(?:the )?(?:film|movie|picture|flick) (?:called |named |titled )?"


def plain(skeleton: str) -> str:
    """Cut the politeness around a question, and nouns that only say what a name names.

    >>> plain("hey can you tell me who directed the movie FILM please")
    'who directed FILM'
    """
    skeleton = re.sub(rf"\b{_NOUNS}FILM", FILM, skeleton)
    skeleton = re.sub(r"\bFILM (?:the )?(?:film|movie)\b", FILM, skeleton)
    roles = "actor|actress|director|filmmaker|writer|screenwriter"
    skeleton = re.sub(rf"\b(?:the )?(?:{roles}) PERSON", PERSON, skeleton)
    skeleton = re.sub(r"\bthe FILM", FILM, skeleton)
    return _CLOSERS.sub("", _OPENERS.sub("", skeleton)).strip()
