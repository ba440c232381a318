"""What a few plain cues together can only mean, whatever else a sentence says.

Each cue is a rule of a kind of sentence in five languages; must not know how an intent is filled.
"""

import re
from collections.abc import Callable

from moviewise.agent.deciding.intent import squeezed
from moviewise.agent.filling.storing import is_interested, is_seen_unrated
from moviewise.agent.filling.verdicts import is_question
from moviewise.agent.language.lexicon import FUNCTION
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.spans import Reading

Cue = Callable[[Reading, str], bool]
"""Whether a reading, its plain words beside it, is of a kind."""
RATING_NOUN = re.compile(
    r"\b(?:un rate|unrate|rating|ratings|score|vote|stars|nota|notas|puntuacion"
    r"|calificacion|valoracion|voto"
    r"|estrellas"
    r"|note|notes|etoiles|bewertung|bewertungen|wertung|sterne|voti|valutazione|stelle|punteggio)\b"
)
OTHERWISE = re.compile(
    r"\b(?:what|whats|would|change|changes|look|looks|happens?|dann|liste|wie|cambia\w*"
    r"|seria"
    r"|quedaria|changerait|donnerait|serait|cosa|cambierebbe|sarebbe|list|top|get|differ\w*"
    r"|pretend|suppose|imagine|sec|second|moment|momento|instant)\b"
)
COMPARED = re.compile(
    r"^(?:(?:can|could) you |please )?(?:compare|compara\w*|vergleich\w*|confronta\w*)\b"
    r"|\b(?:difference|differences|diferencia|unterschied|differenza) (?:between|entre|zwischen"
    r"|tra)\b"
    r"|\b(?:longer|older|newer|shorter|better|mas larga|mas antigua|mas largo|mejor|plus long"
    r"|plus vieux"
    r"|plus ancien|plus recent|meilleur|langer|alter|neuer|besser|kurzer|piu lungo|piu vecchio"
    r"|meglio"
    r"|migliore|piu recente|piu corto|mas corta|plus court)\b.*\b(?:or|o|ou|oder)\b"
)
WHY_FILM = re.compile(
    r"(?:(?:and|so|ok|but|wait|hm|hmm|@prefer|@my|ma|mais|pero|aber|y|et|und|e"
    r"|,) )*@why (?:(?:the|denn|proprio|justement|grad|mal) )*"
    r"(?:TITLE|REF) \?"
)
WHY_NOT = re.compile(
    r"(?:and |so |ok |but |, )*@why (?:(?!,|and\b|TITLE|REF|@seen)\S+ )*?(?:@not"
    r"|@uninterested|@without) "
    r"(?:(?!,|\?|@seen)\S+ )*?(?:TITLE|REF)"
    r"|(?:and |so |ok |but |, )*@why (?:(?!,)\S+ )*?(?:TITLE|REF) "
    r"(?:(?!,|\?|i\b|and\b|@why)\S+ ){0,2}?(?:@not|@uninterested|@without)"
)
VOTED = re.compile(
    r"^(?:and |so |ok |hey |please |can you |list |show me |show |tell me |remind me )*"
    r"(?:(?:what|which|how many|how)\b(?: \w+){0,3} (?:did|have|ve) i"
    r"|did i|have i|(?:everything|all|whatever|the films|films|movies|what"
    r"|which ones)(?: that)? i(?: ve| have)?"
    r"|(?:everything|all|whatever|what) ive)(?: \w+){0,2}? (?:rated|rate|scored|score|voted"
    r"|graded)\b"
    r"|^(?:(?:and|so|wait|hey) )*(?:did|have) i\b.* (?:a|my) rating\b"
    r"|^(?:was|welche filme|wie) (?:hab|habe) ich\b.* (?:bewertet|benotet)\b"
    r"|\b(?:qu est ce que|ce que|quels films|quoi) j ai (?:deja )?(?:note|notes|evalue)\b"
    r"|^(?:que|cuales|que pelis|que peliculas) (?:he|llevo) (?:puntuado|votado|valorado)\b"
    r"|^(?:cosa|che|quali film|che film) ho (?:votato|valutato)\b"
)
WAS_IT = re.compile(
    r"^(?:(?:and|so|wait|hey|hm|ok|,) )*(?:was|is|did|does|has) (?:that|it|this|he|she)?\b"
)
DECLINED = re.compile(
    r"^(?:no|nope|nah|nein|non|ne|nee)(?: ,)?(?: (?:thanks|thank you|thx|cheers|gracias|merci"
    r"|danke|grazie))?"
    r"(?: ,)?(?: (?:im (?:fine|good|ok|okay|alright)|all good|not now|maybe later"
    r"|not today|ahora no"
    r"|estoy bien|pas maintenant|ca ira|plus tard|jetzt nicht|passt schon|vielleicht spater|non ora"
    r"|sto bene|sono a posto|magari dopo))?"
    r"[ .!]*$"
)
GOOD_DAY = re.compile(
    r"^(?:good )?(?:morning|evening|afternoon|mornin|evenin|morgen|abend)(?: all)?[ !.]*$"
)
GREETED = word_set("@greet @bye @day @tonight @what POS ? ! , . 👋")
SMALL = word_set(
    """
    i we really absolutely j ai ho ich hab habe nada mucho muchisimo tanto niente molto tantissimo
    un peu beaucoup gar sehr so quite kinda totally
    """
)
JUDGING = word_set(
    """
    gusto gusta encanto encanta piaciuto piaciuta plu mochte mag gefallen
    loved love adored adore liked enjoyed hated hate detested despised loathed disliked odie adore
    deteste adorato odiato amato liebte hasse liebe amo odio
    """
)


def _is_verdict(reading: Reading) -> bool:
    """Whether a verb of judging stands right before a film, and nothing is asked for."""
    tokens = [
        t
        for t in reading.tokens
        if t.text not in SMALL and reading.words[t.first].text not in SMALL
    ]
    if len(tokens) < 2 or tokens[0].text not in ("POS", "NEG") or tokens[1].text != "TITLE":
        return False
    wants = any(t.text[:1] == "@" and t.text not in TALKED for t in tokens[2:])
    words = {w.text for w in reading.words[tokens[0].first : tokens[0].last]}
    return bool(words & JUDGING) and not wants and not reading.has("?")


TALKED = word_set(
    "@prefer @not @film @feels @fact @again @tonight @day @week @direct @by @with @about"
)
PRETENDING = re.compile(
    r"^(?:please |can you |could you |now )*(?:pretend to be|pretend you are|behave like"
    r"|talk like)\b"
)
BECAUSE = re.compile(
    r"^(?:(?:so|and|ok|but|hm|hmm|ah|is|was|it|that|this|es|c est|ist|liegt|das|daran|e|,) )*"
    r"(?:because|cause|cuz|coz|due to|porque|parce que|weil|perche|dass)(?: of)? (?:i|my|me|j"
    r"|ich|mi|mein"
    r"|le|he|ho|ma|mes|meiner|du)\b"
)


def _film(reading: Reading) -> bool:
    return bool(reading.of("title", "ref"))


def _without_rating(reading: Reading, plain: str) -> bool:
    away = reading.has("@without", "@remove", "@whatif")
    named = _film(reading) and RATING_NOUN.search(plain) is not None
    return named and away and OTHERWISE.search(plain) is not None


def _unrates(reading: Reading, plain: str) -> bool:
    named = _film(reading) and RATING_NOUN.search(plain) is not None
    return named and reading.has("@remove") and not is_question(reading)


def _compares(reading: Reading, plain: str) -> bool:
    return len(reading.of("title", "ref")) == 2 and COMPARED.search(plain) is not None


def _pretends(_: Reading, plain: str) -> bool:
    return PRETENDING.match(plain) is not None


def _because(reading: Reading, plain: str) -> bool:
    return bool(reading.listed) and plain.endswith("?") and BECAUSE.match(plain) is not None


def _why_film(reading: Reading, _: str) -> bool:
    judged = reading.has("STARS", "@seen", "@rate")
    return not judged and WHY_FILM.match(" ".join(squeezed(reading.stream))) is not None


def _why_not(reading: Reading, _: str) -> bool:
    return WHY_NOT.match(" ".join(squeezed(reading.stream))) is not None


def _voted(reading: Reading, plain: str) -> bool:
    other = reading.has("@whatif", "@why", "@trend", "@trailer", "@rec")
    return not other and VOTED.search(plain) is not None


def _was_it(reading: Reading, plain: str) -> bool:
    return _film(reading) and bool(reading.of("person")) and WAS_IT.match(plain) is not None


def _greets(reading: Reading, plain: str) -> bool:
    said = {token for token in reading.stream if token not in FUNCTION}
    return (reading.has("@greet") and said <= GREETED) or GOOD_DAY.match(plain) is not None


def _declines(_: Reading, plain: str) -> bool:
    return DECLINED.match(plain) is not None


def _verdict(reading: Reading, _: str) -> bool:
    return _is_verdict(reading)


def _seen_unrated(reading: Reading, _: str) -> bool:
    return _film(reading) and is_seen_unrated(reading)


CUES: tuple[tuple[str, Cue], ...] = (
    ("what_if", _without_rating),
    ("rate", _unrates),
    ("ask", _compares),
    ("offtopic", _pretends),
    ("explain", _because),
    ("explain", _why_film),
    ("why_not", _why_not),
    ("my_ratings", _voted),
    ("ask", _was_it),
    ("greet", _greets),
    ("greet", _declines),
    ("mark_seen", _seen_unrated),
    ("rate", _verdict),
)
"""Tried in this order."""


def by_cues(reading: Reading, plain: str) -> str | None:
    """Return the intent that a sentence's cues leave no doubt about.

    Args:
        reading: The message.
        plain: Its words, folded.
    """
    for intent, cue in CUES:
        if cue(reading, plain):
            return intent
    return is_interested(reading)
