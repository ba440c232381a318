"""Titles of both sources in forms that can be compared."""

# ruff: noqa: RUF001, SIM905 - letters of the sources; a line of words reads better than a list

import re
import unicodedata

ARTICLES = frozenset(
    "the a an le la les l un une el los las il lo gli i der die das den det de en ein eine het o os"
    " as et".split()
)
LEADING = frozenset("the a an le la les el los las il der die das".split())
"""Dropped when they open a title; shorter ones ("I", "As", "De") are words of English titles."""
ROMAN = {
    word: str(n)
    for n, word in enumerate("ii iii iv v vi vii viii ix x xi xii xiii".split(), start=2)
}
NUMBERS = {
    word: str(n)
    for n, word in enumerate("one two three four five six seven eight nine ten".split(), start=1)
} | {"twelve": "12"}
SHORT = {"versus": "vs", "mister": "mr", "doctor": "dr", "saint": "st"}
PARTS = frozenset("part episode vol volume chapter".split())
FOLD = str.maketrans(
    {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "ð": "d", "þ": "th"}
    | {"æ": "ae", "Æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "½": " 1 2"}
)
BRACKETS = re.compile(r"(?<=\s)\(([^()]*)\)")
TRAILING_ARTICLE = re.compile(r"^(?P<body>.+),\s*(?P<article>[A-Za-zÀ-ÿ]{1,4}['’]?)$")


def fold(text: str) -> str:
    """Free a text of case, accents and punctuation.

    >>> fold("Amélie & the E.T.")
    'amelie and the et'
    """
    text = unicodedata.normalize("NFKD", text.translate(FOLD))
    text = "".join(ch for ch in text if not unicodedata.combining(ch)).casefold()
    text = text.replace("&", " and ").replace("+", " and ")
    text = re.sub(r"['’`´]", "", text)
    text = re.sub(r"(?<=\w)\.(?=\w\b)", "", text)
    text = re.sub(r"\bcolour", "color", text)
    return " ".join(re.sub(r"[^\w]+", " ", text.replace("_", " ")).split())


def natural(title: str) -> str:
    """Move a trailing article to the front.

    >>> natural("Femme Nikita, La")
    'La Femme Nikita'
    >>> natural("Avventura, L'")
    "L'Avventura"
    """
    hit = TRAILING_ARTICLE.match(title.strip())
    if hit is None or fold(hit["article"]) not in ARTICLES:
        return title.strip()
    glue = "" if hit["article"].endswith(("'", "’")) else " "
    return f"{hit['article']}{glue}{hit['body']}"


def strict_key(title: str) -> str:
    words = fold(natural(title)).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in LEADING else words)


def loose_key(title: str) -> str:
    """Bring numbers to one form, drop "part" and "episode", and close the gaps."""
    words = strict_key(title).split()
    kept = []
    for place, word in enumerate(words):
        if word in PARTS and len(words) > 1:
            continue
        numbered = ROMAN.get(word, word) if place else word
        kept.append(SHORT.get(numbered, NUMBERS.get(numbered, numbered)))
    return "".join(kept)


def split_title(raw: str) -> tuple[str, list[str]]:
    """Part a MovieLens title from the other names in its brackets.

    >>> split_title("Postman, The (Postino, Il)")
    ('The Postman', ['Il Postino'])
    """
    raw = re.sub(r"^\((\d+)\)", r"\1", raw)
    names = []
    for group in BRACKETS.findall(raw):
        for part in re.split(r"\s+/\s+", group):
            part = re.sub(r"^(a\.?k\.?a\.?|aka)\s+", "", part.strip(), flags=re.IGNORECASE)
            if part and not re.fullmatch(r"\d{4}", part):
                names.append(natural(part))
    return natural(" ".join(BRACKETS.sub(" ", raw).split())), names


def stems(title: str) -> list[str]:
    """Return the head and the tail of a title with a subtitle."""
    parts = [part for part in re.split(r"\s*[:–—]\s+|\s+-\s+", title) if part]
    return [parts[0], parts[-1]] if len(parts) > 1 else []


def without_owner(title: str) -> str:
    """Drop the author in front of a title.

    >>> without_owner("William Shakespeare's Romeo + Juliet")
    'Romeo + Juliet'
    """
    return re.sub(r"^(?:[A-Z][\w.]*\s+){0,3}[A-Z][\w.]*(?:['’]s|s['’])\s+(?=\S)", "", title)
