"""Turn text into comparable words: folded, without filler, cut to a stem.

Must not know films, fields or weights.
"""

import re
import unicodedata
from functools import lru_cache


def word_set(text: str) -> frozenset[str]:
    """Split a text at blanks into a set."""
    return frozenset(text.split())


GRAMMAR = word_set(
    """a an and are as at be been being both but by can cannot could did do does doing done each for
    from had has have having he her hers him himself his how i if in into is it its itself me my
    of off on onto or our ours she should so some such than that the their theirs them then there
    these they this those through to too upon us very was we were what when where which while who
    whom whose why will with would you your yours im ive id youre theres thats hes shes theyre dont
    doesnt didnt cant couldnt wasnt isnt arent wont wouldnt havent hasnt"""
)
"""Left out everywhere: they carry no meaning of their own."""

CHATTER = word_set(
    """film films movie movies flick flicks picture scene scenes story plot ending end start begin
    beginning begins starts ends ended remember recall remembering forgot forget forgotten think
    thought guess maybe perhaps probably possibly believe sure unsure know knew see saw seen seeing
    watch watched watching called name named title something someone somebody somewhere somehow
    anyone anybody anything everything thing things stuff kind sort type like likes really actually
    basically also just only even still again about around help please thanks thank find looking
    look looked search searching want need trying try tell show shows shown set vaguely vague
    recently ago years-ago probably pretty quite lot lots bit main character characters lead role
    good great best one ones two-ish kinda sorta etc anyway feel felt tv cable vhs dvd video channel
    late-night where whereby not no any all other more most much many because get gets got getting
    go goes went going gone make makes made take takes took come comes came keep keeps kept ends up
    down out over back before after during until always never ever turns turn turned supposed
    happens happen happened involving involve involved featuring features feature"""
)
"""What people say around a description; left out of questions only."""

IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "kids": "kid", "wives": "wife",
    "thieves": "thief", "wolves": "wolf", "knives": "knife", "lives": "life", "mice": "mouse",
    "teeth": "tooth", "feet": "foot", "people": "person", "died": "die", "dying": "die",
    "dies": "die", "dead": "die", "death": "die", "stole": "steal", "stolen": "steal",
    "fought": "fight", "fell": "fall", "fallen": "fall", "ran": "run", "shot": "shoot",
    "hid": "hide", "hidden": "hide", "wrote": "write", "written": "write", "rode": "ride",
    "drove": "drive", "lost": "lose", "met": "meet", "found": "find", "caught": "catch",
    "taught": "teach", "sold": "sell", "bought": "buy", "sang": "sing", "stuck": "stick",
    "hung": "hang", "left": "leave", "married": "marri", "wife": "wife", "murderer": "murder",
    "murderous": "murder", "killer": "kill", "robber": "rob", "robbery": "rob", "scientist":
    "scienc", "scientists": "scienc", "science": "scienc", "singer": "sing", "dancer": "danc",
    "dancing": "danc", "writer": "write", "hunter": "hunt", "fighter": "fight", "boxer": "box",
    "boxing": "box", "gambler": "gambl", "gambling": "gambl", "spies": "spi", "frozen": "freez",
    "froze": "freez", "broken": "break", "broke": "break", "woke": "wake", "wakes": "wake",
}  # fmt: skip

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"}  # noqa: RUF001  Turkish
)


def fold(text: str) -> str:
    """Reduce text to bare lower-case words with one blank between them.

    >>> fold("Amélie: it's WALL·E & E.T.!")
    'amelie its wall e and et'
    """
    plain = text.lower() if text.isascii() else _without_accents(text)
    plain = _APOSTROPHES.sub("", plain.replace("&", " and "))
    return " ".join(_WORD.findall(_INITIALS.sub("", plain)))


_APOSTROPHES = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}`\N{ACUTE ACCENT}]")
_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_WORD = re.compile(r"[^\W_]+")


def _without_accents(text: str) -> str:
    parted = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Cut a folded word to what its forms have in common.

    >>> [stem(word) for word in ("escaping", "escapes", "escaped", "cities", "glasses")]
    ['escap', 'escap', 'escap', 'citi', 'glass']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) <= 3 or not word.isalpha():
        return word
    word = _without_plural(word)
    word = _without_ending(word)
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 2 else word


def _without_plural(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_ending(word: str) -> str:
    for ending in ("ing", "ed"):
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) >= 3 and re.search(r"[aeiouy]", root):
            doubled = root[-1] == root[-2] and root[-1] not in "lsz"
            return root[:-1] if doubled else root
    return word


def terms(text: str) -> list[str]:
    """List the meaningful words of a text, as stems, in order.

    >>> terms("The robots are escaping from the city")
    ['robot', 'escap', 'citi']
    """
    return [stem(word) for word in fold(text).split() if word not in GRAMMAR]


def askedword_set(text: str) -> list[str]:
    """List the folded words of a question or description that are worth looking for."""
    return [w for w in fold(text).split() if w not in GRAMMAR and w not in CHATTER]
