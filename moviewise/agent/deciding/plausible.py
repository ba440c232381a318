"""Whether the words hold what an intent cannot do without, however likely it was learned to be.

Must not know how likely an intent is.
"""

from collections.abc import Callable, Mapping

from moviewise.agent.filling.fill import WRITES
from moviewise.agent.filling.verdicts import asks, is_praise, is_question
from moviewise.agent.language.words import word_set
from moviewise.agent.reading.spans import Reading

OURS = word_set("TITLE PERSON REF GENRE STARS @ratings @rate @watchlist @rec @trailer")
"""Words of our own business."""
ORDERING = word_set("system prompt instructions mode sudo admin call run execute rules every all")
ABSENT = word_set(
    """
    no
    where wheres missing shouldnt forgot absent out expected wrong against gone keeps kept
    keeping low manque fehlt manca falta donde ou dov dove wo niente kein keine oublie olvidaste
    vergessen scordato dimenticato about back away down left despite bleibt mancato
    """
)
CROWD = word_set(
    """
    people ppl everyone everybody others folks crowd gente mundo gens monde leute alle tutti new
    news cinema cinemas now lately days nuevo neu nouveau nuovo talked discussed hits charts top
    """
)
TO_KNOW = word_set(
    """
    question questions quiz taste tastes signed joined registered account preguntas gustos fragen
    geschmack domande gusti gouts know learn angemeldet registriert iscritto iscritta inscrire
    registrarme conocerme connaitre kennen kennst new nuevo nueva nouveau nouvelle neu nuovo nuova
    """
)
PLANNED = word_set(
    """
    planning planned plan wanted want wanting going meaning meant list lista liste queue quise
    queria pensaba voulais prevu wollte volevo vedere pendiente aside kept
    """
)
REASONED = word_set(
    "because cause cuz list here there reason weil porque perche doing got does come came basis"
)
WISHED = (
    "@rec", "@want", "@find", "@show", "@likeas", "@more", "@some", "@watch", "@what", "@without",
    "@uninterested", "@capable", "?",
)  # fmt: skip
FACETS = ("GENRE", "LANG", "YEARS", "LENGTH", "MOOD", "COMP", "PERSON")
HELPING = word_set("help decide bored anything aide aiuto ayuda hilfe egal")
PAST = word_set("yesterday ayer hier gestern ieri saw watched")
IFS = word_set("if si wenn se hadnt had without id then change changes say")
ASKS = word_set("@who @howlong @howmany @when @what @where @fact @direct @about @why @capable")


def is_plausible(intent: str, reading: Reading) -> bool:
    """Whether an intent may be meant by these words at all."""
    if intent in WRITES and asks(reading):
        return False
    test = TESTS.get(intent)
    return test is None or test(reading, {word.text for word in reading.words})


def _what_if(reading: Reading, texts: set[str]) -> bool:
    return reading.has("@whatif", "@remove") or bool(texts & IFS)


def _ask(reading: Reading, _: set[str]) -> bool:
    return is_question(reading) or reading.has(*ASKS) or len(reading.words) < 3


def _offtopic(reading: Reading, texts: set[str]) -> bool:
    listed = texts & {"these", "those", "them"}
    return not listed and (reading.has("@offtopic") or not reading.has(*OURS))


def _my_watchlist(reading: Reading, texts: set[str]) -> bool:
    kept = reading.has("@watchlist", "@save") or bool(texts & PLANNED)
    return kept and (is_question(reading) or not reading.has("TITLE", "REF"))


def _explain(reading: Reading, texts: set[str]) -> bool:
    return reading.has("@why", "@rec", "@show") or bool(texts & REASONED)


def _recommend(reading: Reading, texts: set[str]) -> bool:
    """Whether anything is wished for: no mere tale, no praise of ours, no film spoken of."""
    if reading.has(*WISHED) or bool(texts & HELPING):
        return True
    if is_praise(reading):
        return False
    coloured = reading.has(*FACETS) or bool(reading.of("mood", "country", "mpaa"))
    if reading.has("@seen"):
        return coloured
    if len(reading.of("title")) == 1 and len(reading.words) > 4:
        return coloured or (reading.has("POS", "@film", "@watch") and not texts & PAST)
    return True


def _onboarding(reading: Reading, texts: set[str]) -> bool:
    if reading.has("@start", "@rate", "@ratings") or texts & TO_KNOW:
        return True
    return reading.has("@film", "@some") and not reading.has("@find", "@rec", "@want", "MOOD")


def _injection(reading: Reading, texts: set[str]) -> bool:
    return reading.has("@inject") or bool(texts & ORDERING)


def _trending(reading: Reading, texts: set[str]) -> bool:
    return reading.has("@trend", "@day", "@week") or bool(texts & CROWD)


def _why_not(reading: Reading, texts: set[str]) -> bool:
    return reading.has("@not", "@without", "@uninterested") or bool(texts & ABSENT)


def _mark_no(reading: Reading, _: set[str]) -> bool:
    return reading.has("@not", "@without", "@uninterested")


TESTS: Mapping[str, Callable[[Reading, set[str]], bool]] = {
    "what_if": _what_if,
    "ask": _ask,
    "offtopic": _offtopic,
    "my_watchlist": _my_watchlist,
    "onboarding": _onboarding,
    "injection": _injection,
    "trending": _trending,
    "why_not": _why_not,
    "mark_no": _mark_no,
    "explain": _explain,
    "recommend": _recommend,
}
"""The test of each intent that has one."""
