"""A message as it was meant: a slip taken back in mid-sentence, "he" and "her" given their names.

Must not know what is asked for.
"""

import re

from moviewise.agent.language.words import fold, words_of
from moviewise.agent.reading.read import read
from moviewise.agent.reading.targets import Scene
from moviewise.catalogue import Catalogue

SLIP = re.compile(
    r"[\s,.;:…-]+(?:(?:oh|eh|er|erm|uh|euh|ah|ay|uy|ach|ah|oops|ups|ops|no|non|nein|nee|wait|sorry"
    r"|pardon|perdon|scusa|espera|attends|moment|warte|quatsch|aspetta|actually)[\s,.!…-]+)*"
    r"(?:no wait|wait no|sorry|i mean|i meant|scratch that|make that|or rather"
    r"|pardon|je voulais dire|je veux dire|enfin non|ou plutot"
    r"|perdon|quiero decir|queria decir|digo|mejor dicho"
    r"|ich meine|ich meinte|nein quatsch|quatsch|ach nein|beziehungsweise|verzeihung"
    r"|scusa|volevo dire|voglio dire|anzi|cioe no)[\s,.!:…-]+"
)
"""Takes back the words before it for those behind it."""
PRONOUN = re.compile(
    r"\b(?:(?P<with>with|by|starring|con|avec|mit|von|di|de|par) "
    r"(?P<one>him|her|lui|lei|el|ella|elle|ihm|ihr)"
    r"|(?P<subject>he|she|er|sie)(?: (?:also|has|had|himself|herself))*(?= (?:directed|made|did"
    r"|starred|acted|star|direct|make|act|play|appear|stars|plays|played|is in|was in"
    r"|appears|gedreht|mitspielt|spielt)\b))"
    r"(?!\w)(?! (?:wife|husband|friend|kids|family|mother|father|films?|movies?)\b)"
)
NOT_BEFORE = re.compile(r"\b(?:not|no|without|nothing|pas|nicht|nichts|ohne|sin|sans|senza) $")


def reworded(text: str, scene: Scene) -> str:
    """Return a message with its slips and pronouns mended, as typed otherwise."""
    return _named(_mended(text, scene.catalogue), scene)


def _mended(text: str, catalogue: Catalogue) -> str:
    """Put what was meant in the place of the slip before it: "heat 3, sorry, 4"."""
    cut = SLIP.search(fold(text))
    if cut is None or not cut.start():
        return text
    before, behind = read(text[: cut.start()], catalogue), read(text[cut.end() :], catalogue)
    for kinds in (("title",), ("stars", "number"), ("person",), ("genre",)):
        said, meant = before.of(*kinds), behind.of(*kinds)
        if said and meant and not meant[0].first:
            start = before.words[said[-1].first].start
            end = before.words[said[-1].last - 1].end
            rest = before.text[end:] if not behind.of("stars", "number") else ""
            first = behind.words[meant[0].last - 1].end
            return f"{before.text[:start]}{behind.text[:first]}{rest}{behind.text[first:]}"
    return text


def _named(text: str, scene: Scene) -> str:
    """Put the name in the place of "him" and "she" where one person was spoken of."""
    hit = PRONOUN.search(fold(text))
    if hit is None or NOT_BEFORE.search(fold(text)[: hit.start()]):
        return text
    if read(text, scene.catalogue).of("person") or (name := last_person(scene)) is None:
        return text
    group = "one" if hit["one"] else "subject"
    return f"{text[: hit.start(group)]}{name}{text[hit.end(group) :]}"


def last_person(scene: Scene) -> str | None:
    """Return whom "him" or "her" can mean: the person named last."""
    for said in (scene.reply, *scene.said):
        named = read(said, scene.catalogue).of("person") if said else ()
        if named and (said is not scene.reply or len(named) == 1):
            return str(named[-1].value[0])
    return None


def plain_of(text: str) -> str:
    """Return the folded words of a text, apart by one space."""
    return " ".join(word.text for word in words_of(fold(text)))
