"""What a browser sends with an action, checked: it is the browser's, so it may be anything."""

from collections.abc import Mapping
from typing import Any

from moviewise.errors import InvalidInput

Payload = Mapping[str, Any]


def movie_id_of(payload: Payload) -> int:
    """Read the film.

    Raises:
        InvalidInput: It is not a whole number.
    """
    found = payload.get("movie_id")
    if isinstance(found, bool) or not isinstance(found, int):
        raise InvalidInput(f"{str(found)[:40]!r} is not a film's number; use one from a card")
    return found


def stars_of(payload: Payload) -> float | None:
    """Read the stars; none take the rating back.

    Raises:
        InvalidInput: They are not a number.
    """
    found = payload.get("stars")
    if found is None or found == 0:
        return None
    if isinstance(found, bool) or not isinstance(found, int | float):
        raise InvalidInput(f"{str(found)[:40]!r} is not a rating; use 0.5 to 5.0 in half steps")
    return float(found)
