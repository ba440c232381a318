"""The American rating board's certificates as people type them: "rated PG", "PG-13 or below"."""

import re
from dataclasses import dataclass

ORDER = ("G", "PG", "PG-13", "R", "NC-17")
"""Mildest first."""
_SAID = re.compile(
    r"(?P<most>\b(?:at most|up to|max|maximum|(?:nothing|not|no) "
    r"(?:above|over|beyond|past|worse than|stronger than|higher than|more than)) )?"
    r"(?P<rated>\b(?:rated|rating|certificate) )?"
    r"\b(?P<name>pg[- ]?13|nc[- ]?17|pg|g|r)\b(?!')"
    r"(?P<behind>[- ]rated\b)?"
    r"(?P<below> (?:or|and) (?:below|under|lower|less|milder|softer|younger)\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Certificates:
    """Certificates named in a text, and where."""

    start: int
    end: int
    names: tuple[str, ...]


def certificates_in(text: str) -> list[Certificates]:
    """Find the certificates a text names; a bare letter needs "rated" beside it.

    >>> [c.names for c in certificates_in("a thriller, PG-13 or below")]
    [('G', 'PG', 'PG-13')]
    >>> [c.names for c in certificates_in("r rated or PG")]
    [('R',), ('PG',)]
    >>> certificates_in("vitamin r")
    []
    """
    found = []
    for said in _SAID.finditer(text):
        if len(said["name"]) == 1 and not (said["rated"] or said["behind"] or said["most"]):
            continue
        name = re.sub(r"[- ]?(\d+)$", r"-\1", said["name"].upper())
        wide = said["most"] or said["below"]
        names = ORDER[: ORDER.index(name) + 1] if wide else (name,)
        found.append(Certificates(said.start(), said.end(), names))
    return found


def named(words: str) -> tuple[str, ...]:
    """Return the certificates that words stand for; none where they say something else.

    >>> named("rated PG"), named("gritty")
    (('PG',), ())
    """
    return tuple(dict.fromkeys(name for hit in certificates_in(words) for name in hit.names))


def milder(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is left when certificates are to be avoided: those below the mildest of them.

    >>> milder(("R",))
    ('G', 'PG', 'PG-13')
    """
    return ORDER[: min(map(ORDER.index, names))] if names else ()
