"""Wordings that settle what is meant, beside the cues: forgotten films, errands, verdicts.

Each is a rule of a kind of sentence in five languages; must not know how an intent is filled.
"""

import re
from collections.abc import Callable

from moviewise.agent.filling.verdicts import SEEMING, WISHING, asks, is_question
from moviewise.agent.language.lexicon import FUNCTION
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.consent import is_hearsay
from moviewise.agent.reading.spans import Reading

FORGOTTEN = re.compile(
    r"\b(?:you|u)(?: ve| have|ve)?(?: just| totally| completely)? (?:forgot|forgotten"
    r"|missed|left out"
    r"|skipped)\b"
    r"|\b(?:you|u) (?:never|(?:dont|do not)(?: ever)?) (?:recommend|suggest|show|pick|offer|give)\b"
    r"|\bnunca me (?:recomiendas|sugieres|muestras|propones)\b"
    r"|\bne me (?:recommandes|recommandez|proposes|proposez|montres|montrez) jamais\b"
    r"|\b(?:empfiehlst|zeigst|bietest|schlagst)(?: du)? mir .*\bnie\b"
    r"|\bnon mi (?:consigli|consigliate|proponi|mostri|suggerisci) mai\b"
    r"|\b(?:te )?(?:olvidaste|has olvidado|olvidas)\b|\b(?:tu|vous) (?:as |avez )?oublie"
    r"|\b(?:du hast|hast du|du|ihr habt)\b.*\bverg(?:essen|isst)\b"
    r"|\b(?:hai|ti sei|vi siete) (?:dimenticat|scordat)\w+"
)
NEVER = re.compile(
    r"^(?:(?:please|bitte|porfa|ok|and|,) )*(?:never again|never ever|no more|nunca mas|jamas"
    r"|plus jamais|nie wieder|nie mehr|mai piu)(?: (?:show me|recommend|suggest|the|la|le|el|il"
    r"|mostrarmi|den|die|das|films?|movies|pelis|peliculas|filme|de|di|con|mit|avec|with|any))* $"
)
SUPERLATIVE = re.compile(
    r"\b(?:\w{2,}est|most|least|best|worst|am \w+sten|(?:la|el|las|los|le|les|il|i) "
    r"(?:mas|menos|plus|moins|piu|meno) \w+|\w+ste[rns]?|mejor|meilleur\w*|miglior\w*"
    r"|longer|shorter)\b"
)
OF_THESE = re.compile(
    r"\b(?:which|whats?|who|welche\w*|was|wer|cual|cuales|quel\w*|lequel|laquelle"
    r"|qual\w*|chi|wie)\b"
    r".*\b(?:of (?:these|those|them|the (?:two|three|four|five))|davon|von (?:diesen|denen|ihnen)"
    r"|de (?:estas|estos|esas|esos|ellas|ellos)|d entre (?:eux|elles)|parmi"
    r"|(?:di|tra) (?:questi|queste|quelli|quelle|loro))\b"
)
MEANS = re.compile(
    r"^(?:(?:no|nope|nein|non|nah|sorry|ah|oh|perdon|pardon|scusa|,) )*"
    r"(?:i (?:mean|meant)|(?:quiero|queria) decir|me refiero|je (?:veux|voulais) dire|je parl\w+"
    r"|ich mein\w+|intend\w+|volevo dire|parlo)\b"
)
NAMELESS = re.compile(
    r"\b(?:(?:dont|do not|cant|can not|cannot) (?:remember|recall) (?:the|its|what)"
    r"|forgot(?:ten)? (?:the|its|what) (?:name|title|its|it)"
    r"|no (?:recuerdo|me acuerdo de|me acuerdo)(?: el|l)? (?:titulo|nombre)"
    r"|(?:souviens|rappelle) (?:plus|pas) (?:du|le) (?:titre|nom)|oublie le (?:titre|nom)"
    r"|(?:weiss|kenne|erinner\w*)\b.*\b(?:titel|namen|name)\b.*\bnicht"
    r"|(?:titel|namen) (?:vergessen|entfallen)"
    r"|non (?:mi )?ricordo (?:piu )?(?:il|come si) (?:titolo|nome|chiama))\b"
)
WAVERING = re.compile(
    r"\b(?:[1-5]|[0-4]\.5|one|two|three|four|five|una?|dos|tres|cuatro|cinco|deux|trois|quatre|cinq"
    r"|zwei|drei|vier|funf|due|tre|quattro|cinque)(?: \w+)? (?:or|o|ou|oder)(?: (?:a"
    r"|un|ein|eine|une))?"
    r" (?:[1-5]|[0-4]\.5|two|three|four|five|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|zwei|drei"
    r"|vier|funf|due|tre|quattro|cinque)\b"
)
ERRAND = re.compile(
    r"^(?:(?:please|can|could|would|will|you|u|pls|hey|me|kannst|konntest|du|mir"
    r"|puedes|podrias|peux"
    r"|tu|puoi|mi|,) )*"
    r"(?:write|compose|draft|translate|calculate|solve|order me|book me|schreib\w*|ubersetz\w*"
    r"|berechne|escrib\w+|redact\w+|traduc\w+|calcula\w*|ecris|redige|traduis|calcule|scriv\w+)\b"
)
CRITICS = re.compile(
    r"\b(?:critics?|critic[oai]|critiques?|kritiker\w*|presse|imdb|rotten|metacritic"
    r"|telerama|allocine"
    r"|filmaffinity|letterboxd|mymovies|press|reviewers?)\b"
)
MOVES = re.compile(
    r"^(?:fammi|hazme|fais moi|bring mich|make me|(?:to|para|pour|zum|per) (?:cry|laugh|llorar|reir"
    r"|pleurer|rire|weinen|lachen|piangere|ridere)|de risa|da ridere)\b"
)
WISHES = (
    "@rec", "@find", "@want", "@likeas", "@why", "@whatif", "@trailer", "@more", "@show", "@remove",
    "@without", "@save", "@watchlist", "@interested", "@uninterested", "@capable", "?",
)  # fmt: skip
FELT = word_set("TITLE POS NEG MID STARS @film @prefer @not @again @tonight @seen")


def told(reading: Reading, plain: str) -> str | None:
    """Return the intent that a sentence's wording settles, none where it settles nothing.

    Args:
        reading: The message.
        plain: Its words, folded.
    """
    for intent, holds in TELLS:
        if holds(reading, plain):
            return intent
    return None


Tell = Callable[[Reading, str], bool]
"""Whether a reading, its plain words beside it, is of a kind."""


def _film(reading: Reading) -> bool:
    return bool(reading.of("title", "ref"))


def _asked(reading: Reading, plain: str) -> bool:
    return asks(reading) or plain.endswith("?")


def _forgotten(reading: Reading, plain: str) -> bool:
    return _film(reading) and not reading.of("stars") and FORGOTTEN.search(plain) is not None


def _wavering(reading: Reading, plain: str) -> bool:
    asked = _asked(reading, plain) or "decid" in plain
    return asked and _film(reading) and WAVERING.search(plain) is not None


def _of_these(reading: Reading, plain: str) -> bool:
    asked = bool(reading.listed) and OF_THESE.search(plain) is not None
    return asked and SUPERLATIVE.search(plain) is not None


def _person(reading: Reading, plain: str) -> bool:
    about = MEANS.match(plain) or WHAT_ABOUT.match(plain)
    return bool(reading.of("person")) and not _film(reading) and about is not None


def _nameless(reading: Reading, plain: str) -> bool:
    return not _film(reading) and NAMELESS.search(plain) is not None


def _to_rate(reading: Reading, plain: str) -> bool:
    return not _film(reading) and TO_RATE.search(plain) is not None


def _errand(reading: Reading, plain: str) -> bool:
    ours = reading.has("@watchlist", "@rate", "@trailer")
    return not ours and ERRAND.match(plain) is not None


def _critics(reading: Reading, plain: str) -> bool:
    return _film(reading) and _asked(reading, plain) and CRITICS.search(plain) is not None


def _moved(reading: Reading, plain: str) -> bool:
    del plain
    if _film(reading) or reading.of("stars", "person") or reading.has("@find"):
        return False
    return any(MOVES.match(span.value) for span in reading.of("mood"))


def _mistaken(reading: Reading, plain: str) -> bool:
    marks = reading.has("@uninterested", "@again", "@watchlist")
    return _film(reading) and marks and MISTAKEN.search(plain) is not None


def _foreign(reading: Reading, plain: str) -> bool:
    del plain
    return reading.has("@offtopic") and not reading.has(*OURS)


def _leaves(reading: Reading, plain: str) -> bool:
    """Whether a sentence says good-bye and asks for nothing."""
    del plain
    if reading.has(*OURS):
        return False
    return reading.has("@bye") and "x" not in reading.stream and not reading.has("@more", "@back")


OURS = (
    "TITLE", "PERSON", "REF", "GENRE", "MOOD", "LANG", "YEARS", "STARS", "@film", "@rec", "@find",
    "@want", "@some", "@likeas", "@watch", "@about", "@trailer", "@watchlist", "@ratings", "@rate",
)  # fmt: skip
MISTAKEN = re.compile(
    r"\b(?:by (?:mistake|accident)|accidentally|aus versehen|versehentlich|por error|sin querer"
    r"|par erreur|sans faire expres|per (?:sbaglio|errore))\b"
)
WHAT_ABOUT = re.compile(
    r"^(?:(?:and|so|ok|but|y|et|und|e|,) )*(?:(?:what|how) about|que hay de"
    r"|qu en est il|was ist mit"
    r"|che ne dici)? ?(?:the |las |los |les |die |i |quelli |ceux )*"
    r"(?:ones?|films?|movies|those|filme|pelis|peliculas|celles?|ceux|quelle|quelli)\b"
)


def _is_felt(reading: Reading) -> bool:
    """Whether a word of feeling is one as typed: German "schon" is no "schön"."""
    felt = [token for token in reading.tokens if token.text in ("POS", "NEG", "MID")]
    return any(reading.original(t.first, t.last).casefold() != "schon" for t in felt)


def _shunned(reading: Reading, plain: str) -> bool:
    """Whether a sentence opens with "never again" and a film."""
    del plain
    spans = reading.of("title") or reading.of("genre", "person")
    if not spans or reading.of("stars") or reading.has("@seen"):
        return False
    before = " ".join(word.text for word in reading.words[: spans[0].first])
    return NEVER.match(f"{before} ") is not None


def _judged(reading: Reading, plain: str) -> bool:
    """Whether a film one saw, or nothing but a film and a feeling, is spoken of."""
    scored = reading.has("@seen") and SCORED.search(f"{plain} ") is not None
    if not (scored or reading.has("POS", "NEG", "MID")) or is_question(reading):
        return False
    if reading.has(*WISHES) or is_hearsay(plain) or WISHING.search(plain) or SEEMING.search(plain):
        return False
    if scored:
        return len(reading.of("title", "ref")) == 1
    if not _is_felt(reading) or not reading.of("title"):
        return False
    if reading.has("@seen") or "seeing" in plain.split():
        return len(reading.of("title")) == 1
    said = {token for token in reading.stream if token not in FUNCTION and token[0].isalnum()}
    concepts = {token for token in reading.stream if token[0] == "@"}
    return (said | concepts) <= FELT


SCORED = re.compile(r"(?:\b(?:un|una|une|ein|eine|a)|,|:) [1-5](?:[.,]5)? (?!films?\b|times\b)")
TO_RATE = re.compile(
    r"\b(?:films?|movies|ones|something|some|more|pelis|peliculas|algunas|filme|ein paar|quelques"
    r"|qualche|altri|alcuni) (?:to|zum|para|a|da) (?:rate|score|bewerten|puntuar"
    r"|valorar|votar|noter"
    r"|votare|valutare)\b"
)
TELLS: tuple[tuple[str, Tell], ...] = (
    ("why_not", _forgotten),
    ("waver", _wavering),
    ("mark_no", _shunned),
    ("ask", _of_these),
    ("search", _person),
    ("search", _nameless),
    ("onboarding", _to_rate),
    ("offtopic", _errand),
    ("ask", _critics),
    ("recommend", _moved),
    ("mark_none", _mistaken),
    ("offtopic", _foreign),
    ("greet", _leaves),
    ("rate", _judged),
)
"""Tried in this order."""
