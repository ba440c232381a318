"""Numbers in running text, as digits or words of five languages, halves included."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from moviewise.agent.language.words import Word, word_set

UNITS = {
    0: "zero cero null nul",
    1: "one uno una un une ein eins eine uno",
    2: "two dos deux zwei due",
    3: "three tres trois drei tre",
    4: "four cuatro quatre vier quattro",
    5: "five cinco cinq funf fuenf cinque",
    6: "six seis sechs sei",
    7: "seven siete sept sieben sette",
    8: "eight ocho huit acht otto",
    9: "nine nueve neuf neun nove",
    10: "ten diez dix zehn dieci",
    12: "twelve dozen doce douze zwolf dodici dutzend docena",
    15: "fifteen quince quinze funfzehn quindici",
    20: "twenty veinte vingt zwanzig venti",
    30: "thirty treinta trente dreissig dreisig trenta",
    40: "forty fourty cuarenta quarante vierzig quaranta",
    45: "fortyfive cuarentaicinco",
    50: "fifty cincuenta cinquante funfzig cinquanta",
    60: "sixty sesenta soixante sechzig sessanta",
    70: "seventy setenta siebzig settanta",
    80: "eighty ochenta achtzig ottanta",
    90: "ninety noventa neunzig novanta",
    100: "hundred cien cento hundert cent",
    1.5: "anderthalb eineinhalb einenhalb",
    2.5: "zweieinhalb",
    3.5: "dreieinhalb",
    4.5: "viereinhalb",
}
NUMBER_WORDS = {word: float(value) for value, words in UNITS.items() for word in words.split()}
ARTICLES = word_set("one uno un une una uno ein eine eins")
"""Number words that are more often articles: they count only before a half."""
COUNTED_STARS = word_set("star estrella etoile stern stella")
HALF = word_set(
    """
    half medio media demi demie demis halb halbe halben halber mezzo mezza
    """
)
AND = word_set("and y et und e")
ORDINALS = {
    1: (
        "first 1st top primera primero primer premier premiere erste ersten erster erstes"
        " prima primo"
    ),
    2: "second 2nd segunda segundo deuxieme seconde zweite zweiten zweiter zweites seconda secondo",
    3: "third 3rd tercera tercero tercer troisieme dritte dritten dritter drittes terza terzo",
    4: "fourth 4th cuarta cuarto quatrieme vierte vierten vierter viertes quarta quarto",
    5: "fifth 5th quinta quinto cinquieme funfte funften funfter funftes quinta",
    6: "sixth 6th sexta sexto sixieme sechste sechsten sechster sesta sesto",
    7: "seventh 7th septima septimo septieme siebte siebten siebter settima settimo",
    8: "eighth 8th octava octavo huitieme achte achten achter ottava ottavo",
    9: "ninth 9th novena noveno neuvieme neunte neunten neunter nona nono",
    10: "tenth 10th decima decimo dixieme zehnte zehnten zehnter",
    -1: "last latter final ultima ultimo derniere dernier letzte letzten letzter letztes",
    -2: "penultimate penultima penultimo vorletzte vorletzten",
}
ORDINAL_WORDS = {word: place for place, words in ORDINALS.items() for word in words.split()}


class Number(NamedTuple):
    """A number and the words it takes, as places in the list of words."""

    value: float
    first: int
    last: int
    """Behind its last word."""
    in_digits: bool


def numbers_in(words: Sequence[Word]) -> list[Number]:
    """Read the numbers of a text.

    >>> from moviewise.agent.language.words import words_of
    >>> [n.value for n in numbers_in(words_of("four and a half, 3 1/2, tres y media, 4.5"))]
    [4.5, 3.5, 3.5, 4.5]
    """
    found: list[Number] = []
    place = 0
    while place < len(words):
        number = _number_at(words, place)
        if number:
            found.append(number)
        place = number.last if number else place + 1
    return found


def _number_at(words: Sequence[Word], place: int) -> Number | None:
    texts = [word.text for word in words[place : place + 6]]
    if texts[0] in HALF and (len(texts) < 2 or texts[1] not in ("dozen", "brother")):
        return Number(0.5, place, place + 1, False)
    value, taken, digits = _whole(texts)
    if value is None:
        return None
    half = _half(texts[taken:])
    if half:
        return Number(value + 0.5, place, place + taken + half, digits)
    if texts[0] in ARTICLES and not (len(texts) > 1 and texts[1] in COUNTED_STARS):
        return None
    return Number(value, place, place + taken, digits)


def _whole(texts: Sequence[str]) -> tuple[float | None, int, bool]:
    text = texts[0].replace(",", ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return float(text), 1, True
    if text == "half" and texts[1:2] == ["dozen"]:
        return 6.0, 2, False
    value = NUMBER_WORDS.get(texts[0])
    if value is None:
        return None, 0, False
    point = texts[1:2] in (["point"], ["coma"], ["virgule"], ["komma"], ["virgola"])
    if point and texts[2:3] and (part := NUMBER_WORDS.get(texts[2])) is not None and part < 10:
        return value + part / 10, 3, False
    if value >= 20 and texts[1:2] and 0 < NUMBER_WORDS.get(texts[1], 0) < 10:
        return value + NUMBER_WORDS[texts[1]], 2, False
    return value, 1, False


def _half(rest: Sequence[str]) -> int:
    """Count the words of a half that follows a number."""
    if not rest:
        return 0
    if rest[0] == "½":
        return 1
    if list(rest[:3]) == ["1", "/", "2"]:
        return 3
    if rest[0] in AND:
        if len(rest) > 1 and rest[1] in HALF:
            return 2
        if len(rest) > 2 and rest[1] in ("a", "un", "une", "ein", "eine") and rest[2] in HALF:
            return 3
    return 0
