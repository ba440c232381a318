"""Whether words that match a title are meant as one: slips, usual words, parts of longer phrases.

Must not know what a title is wanted for.
"""

import re
from collections.abc import Sequence

from moviewise.agent.language.lexicon import FUNCTION
from moviewise.agent.language.meanings import token_at
from moviewise.agent.language.numbers import ORDINAL_WORDS
from moviewise.agent.language.words import fold, word_set
from moviewise.agent.reading.spans import Reading
from moviewise.catalogue import Catalogue
from moviewise.catalogue.mentions import TitleHit
from moviewise.catalogue.ordinary import ORDINARY

SURE = (100.0, 90.0, 60.0)
"""The scores of words that are spelled as a title; all others are likenesses."""
KNOWN = 10
"""Ratings from which a film is known well enough to be meant beside words nobody knows."""
ARTICLE = re.compile(r"^(?:the|a|an|le|la|les|el|los|las|il|lo|i|gli|der|die|das) ")
QUANTITIES = word_set(
    """
    less more fewer many lots some much plenty enough menos mas moins plus weniger mehr viele meno
    piu molti muchos muchas beaucoup
    """
)
BEFORE_PEOPLE = r"\b(?:by|from|of|director|starring|with|von|di|del|de|par|avec|mit|con) $"
BEHIND_PEOPLE = (
    r" (?:(?:before|after|since|until|vor|nach|avant|apres|antes de|dopo|prima) \d"
    r"|(?:from|in|aus|des|de|degli) (?:the |den |annees |los |anni )?\d"
    r"|stuff|films?|movies?|flicks?|pics?|pictures?|things|thrillers?|ones|classics)"
)
SPOKEN_OF = re.compile(BEFORE_PEOPLE)
MADE_BY = re.compile(BEHIND_PEOPLE)
LINKING = word_set("of the der des de du di del della dem den la le les los las el il")
LEADING_ON = word_set(
    """
    and or but than like as with to , ; . ! ? ( : y o e und oder et ou mais pero aber ma como wie
    comme come
    """
)


def is_slip(hit: TitleHit) -> bool:
    """Whether a title is only nearly written."""
    return hit.score not in SURE


def is_spoken_of(text: str, hit: TitleHit) -> bool:
    """Whether a name that is also a title stands where a person does: "Hitchcock stuff"."""
    before, behind = fold(text[: hit.start]), fold(text[hit.end :])
    return bool(SPOKEN_OF.search(before) or MADE_BY.match(behind))


def is_part(reading: Reading, first: int, last: int, hit: TitleHit, catalogue: Catalogue) -> bool:
    """Whether a single lower-case word is only a part of what is spoken of.

    "Less bullets" names no film, nor does "chess prodigies", nor a slip inside a longer name.
    """
    if last - first != 1 or not hit.surface.islower() or hit.year is not None:
        return False
    before = reading.words[first - 1].text if first else ""
    movie = catalogue.get(hit.movie_ids[0])
    whole = ARTICLE.sub("", fold(movie.title)) == fold(hit.surface)
    if before in QUANTITIES:
        return not whole or hit.surface.endswith("s")
    if is_slip(hit):
        return bool(_beside(reading, first, last))
    obscure = not whole or movie.n_ratings < KNOWN
    return obscure and "before" in _beside(reading, first, last)


def is_doubtful(
    reading: Reading, first: int, last: int, surface: str, unsure: bool = False
) -> bool:
    """Whether one usual word or one slip stands in a longer phrase nobody knows: "heat pump"."""
    if last - first != 1 or not (unsure or fold(surface) in ORDINARY):
        return False
    capital = first > 0 and reading.original(first, last)[0].isupper()
    return not capital and bool(_beside(reading, first, last))


def _beside(reading: Reading, first: int, last: int) -> set[str]:
    """Say on which sides an unexplained word touches a run of words."""
    sides = set()
    if first > 1 and reading.words[first - 1].text in LINKING:
        first -= 1
    if first and _unexplained(reading, first - 1):
        sides.add("before")
    if last < len(reading.words) and _unexplained(reading, last):
        sides.add("behind")
    return sides


def _unexplained(reading: Reading, place: int) -> bool:
    word = reading.words[place].text
    return (
        word not in FUNCTION
        and word not in ORDINAL_WORDS
        and word[0].isalpha()
        and place not in reading.owner
        and not any(number.first <= place < number.last for number in reading.numbers)
        and token_at([word])[0] == "x"
    )


def strays(reading: Reading, first: int, hits: Sequence[TitleHit]) -> bool:
    """Whether a slip of one word follows a title that is plainly written: "... piango ancora"."""
    before = reading.words[first - 1].text if first else ","
    start = reading.words[first].start
    sure = any(not is_slip(hit) and hit.start < start for hit in hits)
    return sure and before not in LEADING_ON
