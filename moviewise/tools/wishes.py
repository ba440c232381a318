"""From the words of a request to a `Wish` or `Limits`: the arguments' meaning, in one place.

Must not know who asks or how the request was understood.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from moviewise.catalogue import Catalogue
from moviewise.catalogue.certificates import milder, named
from moviewise.domain import Limits, MovieId, Wish

Args = Mapping[str, Any]
COMPARATIVES = {
    "darker": "dark",
    "funnier": "funny",
    "grimmer": "grim",
    "happier": "happy",
    "lighter": "light",
    "sadder": "sad",
    "scarier": "scary",
    "smarter": "smart",
    "warmer": "warm",
    "weirder": "weird",
}


def parts(joined: object) -> tuple[str, ...]:
    """Split what is comma-joined.

    >>> parts("Drama, Romance")
    ('Drama', 'Romance')
    """
    return tuple(p.strip() for p in str(joined or "").split(",") if p.strip())


def limits_of(args: Args, catalogue: Catalogue, *, together: bool = False) -> Limits:
    """Read the hard limits out of a tool's arguments.

    Args:
        args: Of the tool.
        catalogue: Knows genres, languages, countries and people by their names.
        together: Whether all the actors must be in one film.
    """
    avoided = parts(args.get("avoid"))
    unwanted = tuple(g for word in avoided if (g := catalogue.genre(word)))
    hard = (*parts(args.get("keywords")), *parts(args.get("mood")))
    people = tuple(
        p.name for word in avoided if _looks_named(word) and (p := catalogue.person(word))
    )
    return Limits(
        year_from=args.get("year_from"),
        year_to=args.get("year_to"),
        max_runtime=args.get("max_runtime"),
        genres=tuple(catalogue.genre(g) or g for g in parts(args.get("genre"))),
        without_genres=unwanted,
        languages=tuple(
            c for x in parts(args.get("language")) if (c := catalogue.language_code(x))
        ),
        countries=tuple(c for x in hard if (c := catalogue.country(x))),
        mpaa=_certificates(hard) or milder(_certificates(avoided)),
        actors=(actors := parts(args.get("actor"))),
        directors=parts(args.get("director")),
        without_people=people,
        together=together and len(actors) > 1,
    )


def words_of(args: Args, catalogue: Catalogue) -> str:
    """What is left of a search for the text index once the limits are taken."""
    plain = [w for w in parts(args.get("keywords")) if not (catalogue.country(w) or named(w))]
    return " ".join([str(args.get("title") or ""), *plain]).strip()


def wish_of(
    args: Args, catalogue: Catalogue, *, like: Sequence[MovieId] = (), skip: Sequence[MovieId] = ()
) -> Wish:
    """Turn the arguments of `recommend` into a wish."""
    limits = limits_of(args, catalogue)
    hard = {word.casefold() for word in (*limits.without_genres, *limits.without_people)}
    avoid = tuple(
        w
        for w in parts(args.get("avoid"))
        if (catalogue.genre(w) or w).casefold() not in hard and not named(w)
    )
    moods = [w for w in parts(args.get("mood")) if not (catalogue.country(w) or named(w))]
    return Wish(
        n=min(50, max(1, int(args.get("n") or 10))),
        limits=limits,
        moods=tuple(_plain(word) for word in moods),
        avoid=tuple(_plain(word) for word in avoid),
        like=tuple(like),
        from_watchlist=bool(args.get("from_watchlist")),
        skip=tuple(skip),
    )


def _certificates(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for word in words for name in named(word)))


def _plain(word: str) -> str:
    bare = re.sub(r"^(?:more|less|mas|más|plus|più|mehr)\s+", "", word.strip(), flags=re.I)
    return COMPARATIVES.get(bare.casefold(), bare)


def _looks_named(word: str) -> bool:
    return " " in word and word != word.lower()
