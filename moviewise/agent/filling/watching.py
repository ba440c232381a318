"""Sentences that ask where to watch a film, or in which order a series goes.

They are told by their wording alone, in five languages; must not know what is answered.
"""

import re

from moviewise.agent.reading.spans import Reading
from moviewise.service.countries import country_code

_WATCH = r"(?:watch|see|stream|rent|buy|find|get|view|catch)"
_CAN = r"(?:can|could|do|should|might|would)"
_SAID_BEFORE = r"^(?:(?:and|so|hey|ok|but|then|please|tell me|do you know|also|,) )*"
WHERE = re.compile(
    _SAID_BEFORE
    + r"(?:"
    + rf"where(?: else)? {_CAN} (?:i|we|you|one|people|somebody|my \w+)(?: \w+)? {_WATCH}\b"
    + rf"|where to {_WATCH}\b"
    + r"|where(?:s| is| are) .+ (?:streaming|available|showing|playing|on|streamed)\b"
    + r"|(?:which|what|who) (?:\w+ )*(?:service|services|platform|platforms|site|app|streamer)"
    + r" (?:has|have|streams?|shows?|offers?|carries)\b"
    + r"|who (?:streams|is streaming)\b"
    + r"|(?:is|are) .+ (?:on|streaming on|available on|playing on) "
    + r"(?:netflix|prime|amazon|hulu|disney|max|hbo|apple tv|paramount|peacock|mubi|sky)\b"
    + rf"|{_CAN} (?:i|we) (?:stream|rent|buy)\b"
    + r"|donde (?:puedo|podemos|se puede) (?:ver|mirar|alquilar|comprar)\b"
    + r"|ou (?:puis je|peut on|est ce que je peux|je peux|on peut|regarder|voir) ?"
    + r"(?:voir|regarder|louer|acheter)?\b"
    + r"|wo (?:kann|konnen|lauft|gibt es|gibts) (?:ich|man|wir)?\b"
    + r"|dove (?:posso|possiamo|si puo) (?:vedere|guardare|noleggiare|comprare)\b"
    + r")"
)
NAMELESS = re.compile(r"\b(?:find|get|see|catch|view)\b")
"""Verbs that ask for other things than films as well: "where can I see my ratings?"."""
SERIES = re.compile(
    r"\b(?:what|which|whats|right|correct|proper|viewing|watch|watching|chronological|release)"
    r" (?:is the |the )?(?:\w+ )?order\b.*"
    r"\b(?:films?|movies?|series|saga|trilogy|franchise|collection|parts|sequels|them|watch|come)\b"
    r"|\border of (?:the |all )?.+ (?:films|movies|series|saga|trilogy|franchise|collection)\b"
    r"|\b(?:films|movies|series|saga|trilogy|franchise|collection|parts) in (?:the )?"
    r"(?:right |correct |release )?order\b"
    r"|^(?:is|are|does) .+ (?:part of|belongs? to|in) (?:a|any|some|which|what) "
    r"(?:bigger )?(?:series|saga|trilogy|franchise|collection)\b"
    r"|\bwhich (?:series|saga|trilogy|franchise|collection) (?:is|does) .+"
)
OF_SERIES = re.compile(
    r"\b(?:the|all|of|watch|do) ((?:(?!the |of |all )\w+ ){1,5}?)"
    r"(?:films?|movies?|series|saga|trilogy|franchise|collection|parts|in order)\b"
)
IN = re.compile(
    r" (?:in|en|aus|from) (?:the |los |las |den |der )?(?P<country>[^,.?!]+?)\s*[?.!]*$"
)


def asks_where(reading: Reading) -> bool:
    """Whether a message asks where a film can be watched, and about which one it can tell."""
    plain = " ".join(word.text for word in reading.words)
    match = WHERE.match(plain)
    if match is None or reading.of("genre", "person") or reading.has(*ELSEWHERE):
        return False
    if reading.of("title", "ref") or re.search(r" (?:it|that|this|them|one)(?: |$)", plain):
        return True
    return not NAMELESS.search(match[0]) and "x" in reading.stream


ELSEWHERE = ("@trailer", "@why", "@rate", "@ratings", "@watchlist", "STARS")
"""What has a place of its own here: "where can I see the trailer of Heat?"."""


def asks_series(reading: Reading) -> bool:
    """Whether a message asks how a series of films goes, and names it or one of them."""
    if not SERIES.search(" ".join(word.text for word in reading.words)):
        return False
    titles = (reading.original(s.first, s.last).casefold() for s in reading.of("title"))
    named = any(title not in ("order", "the order") for title in titles)
    return named or bool(reading.of("ref") or series_name(reading))


def without_country(reading: Reading) -> tuple[str, str]:
    """Split off the country that a message ends with: its words, and the code or nothing."""
    match = IN.search(reading.text)
    code = country_code(match["country"]) if match else None
    if match is None or code is None:
        return reading.text, ""
    titled = any(
        reading.words[span.last - 1].start >= match.start("country") for span in reading.of("title")
    )
    return (reading.text, "") if titled else (reading.text[: match.start()] + "?", code)


def longer_title(reading: Reading) -> str:
    """Take a known title for a part of a new one where a capital word nobody knows touches it.

    "Paper Tides" holds The Paper, and is another film.
    """
    spans = reading.of("title")
    if len(spans) != 1:
        return ""
    unknown = {token.first for token in reading.tokens if token.text == "x"}
    first, last = spans[0].first, spans[0].last
    while last in unknown and _touches(reading, last - 1, last):
        last += 1
    while first - 1 in unknown and _touches(reading, first - 1, first):
        first -= 1
    return "" if (first, last) == spans[0][1:3] else reading.original(first, last)


def _touches(reading: Reading, before: int, behind: int) -> bool:
    one, two = reading.words[before], reading.words[behind]
    capital = reading.text[one.start].isupper() and reading.text[two.start].isupper()
    return capital and not reading.text[one.end : two.start].strip()


def series_name(reading: Reading) -> str:
    """Take for a series what stands before "films": "the order of the Harry Potter films"."""
    match = OF_SERIES.search(reading.text.casefold())
    return reading.text[match.start(1) : match.end(1)].strip() if match else ""
