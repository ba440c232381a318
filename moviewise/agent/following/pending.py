"""The answers to our own questions: "4", "loved it", "the 1995 one"."""

import re
from collections.abc import Sequence

from moviewise.agent.decision import MAX_CALLS, Call, Decision
from moviewise.agent.language.stars import feeling
from moviewise.agent.language.words import fold, word_set
from moviewise.agent.reading.consent import is_yes
from moviewise.agent.reading.listed import films_in
from moviewise.agent.reading.spans import Reading
from moviewise.agent.reading.targets import Scene
from moviewise.tools.context import Pending

STARS_ASKED = re.compile(
    r"how many stars|cuantas estrellas|combien d'etoiles|wie viele sterne|quante stelle"
    r"|what would you give it|que nota le|quelle note|welche note|che voto"
)
DROPPED = re.compile(
    r"^(?:(?:ah|oh|ach|bah|eh|no|ok|okay|well|mmm|hm|actually|na|non|nein|vabbe"
    r"|va be|bueno|bof|pues"
    r"|bon|gut|tja|,|\.) )*"
    r"(?:never ?mind|skip(?: it| that)?|forget (?:it|about it)|drop it|leave it|let it (?:go|be)"
    r"|doesnt matter|not important|whatever|cancel|lascia (?:stare|perdere)|fa niente|non importa"
    r"|niente|dejalo|dejemoslo|olvidalo|no importa|da igual|nada|laisse(?:z)? tomber|tant pis"
    r"|peu importe|pas grave|oublie(?: ca)?|vergiss es|egal|schon gut|lass (?:gut sein|es|mal)"
    r"|macht nichts|nicht so wichtig)"
    r"(?: (?:then|thanks|thank you|for now|dai|grazie|gracias|merci|danke|alors|dann"
    r"|entonces|allora"
    r"|,))*[ .!]*$"
)
"""Lets go of what was spoken of."""
REFUSED = re.compile(
    r"^(?:i |we )?(?:havent|have not|not) (?:seen|watched)\b"
    r"|^(?:no la he visto|no lo he visto|pas vu|je ne l ai pas vu|nicht gesehen|non l ho vist[oa])"
    r"|^(?:skip|no|nope|later|not now|pass|cancel|dont know|i dont know|no idea|ni idea|no se"
    r"|aucune idee|je (?:ne )?sais pas|keine ahnung|weiss nicht|nessuna idea|non so|non lo so"
    r"|neither|none|none of them|ninguna|aucun\w*|keiner?n?|nessun\w*|non|nein|nee)\b[ .!]*$"
)
LET_GO = "No problem. What else can I do for you?"
OTHER_WISHES = word_set(
    "@rec @find @trailer @why @whatif @trend @watchlist @show @capable @start TITLE PERSON @save"
    " @want @inject"
)


def pending_of(scene: Scene, history: Sequence[tuple[str, str]]) -> Pending | None:
    """Return the open question: the stored one, else the one our last words ask."""
    if scene.conversation.pending is not None:
        return scene.conversation.pending
    if not history or history[-1][0] != "assistant" or not STARS_ASKED.search(fold(history[-1][1])):
        return None
    films = films_in(history[-1][1], scene.catalogue)
    if len(films) != 1:
        return None
    ids = (films[0].movie_id,) if films[0].movie_id is not None else ()
    return Pending("stars", "rate_movie", {"title": films[0].title}, ids, (films[0].title,))


def answered(reading: Reading, pending: Pending) -> Decision | None:
    """Read a message as the answer to our question; none where it is something else."""
    if pending.kind == "stars":
        return _stars(reading, pending)
    if pending.kind == "kinds":
        return _kinds(reading, pending)
    return _which(reading, pending)


def _stars(reading: Reading, pending: Pending) -> Decision | None:
    if REFUSED.match(" ".join(word.text for word in reading.words)):
        return Decision("rules", text=LET_GO)
    whole = any(span.last - span.first == len(reading.words) for span in reading.of("title"))
    strange = [token.first for token in reading.tokens if token.text == "x"]
    scored = bool(reading.numbers) and len(reading.words) < 7
    if strange and not whole and not (scored and reading.numbers[0].first < strange[0]):
        return None
    if len(reading.words) > 12 or (reading.has(*OTHER_WISHES) and not whole):
        return None
    args = dict(pending.args)
    said = [span.value[0] for span in reading.of("stars")]
    numbers = [number.value for number in reading.numbers]
    if len(reading.words) == 1 and reading.words[0].text in ("one", "uno", "un", "eins", "una"):
        numbers = [1.0]
    if said or numbers:
        value = said[0] if said else _whole(numbers[0])
    else:
        value = feeling([word.text for word in reading.words])
        if value is None:
            return None
    if value is not None:
        args["stars"] = value
    meant = dict(zip(pending.titles, pending.movie_ids, strict=False))
    return Decision("rules", (Call(pending.tool, args),), meant=meant)


def _kinds(reading: Reading, pending: Pending) -> Decision | None:
    """Read genres or moods to begin the first ratings with."""
    if REFUSED.match(" ".join(word.text for word in reading.words)):
        return Decision("rules", text=LET_GO)
    named = reading.of("genre", "mood") or reading.has("MOOD")
    if not named or len(reading.words) > 12 or reading.has(*OTHER_WISHES):
        return None
    return Decision("rules", (Call(pending.tool, pending.args),))


def _whole(value: float) -> float | None:
    return value if 0.5 <= value <= 5 and value * 2 == int(value * 2) else None


def _which(reading: Reading, pending: Pending) -> Decision | None:
    """Read which of the films we named is meant: by its year, its place, its title, its people."""
    plain = " ".join(word.text for word in reading.words)
    if REFUSED.match(plain):
        return Decision("rules", text=LET_GO)
    chosen = _chosen(reading, pending)
    if not chosen and len(pending.movie_ids) == 1 and is_yes(plain):
        chosen = list(pending.movie_ids)
    if NOT_THIS.match(plain):
        left = [one for one in pending.movie_ids if one not in chosen]
        chosen = left if chosen and len(left) == 1 else []
    if not chosen:
        return None
    titles = {one: pending.titles[pending.movie_ids.index(one)] for one in chosen}
    calls = tuple(_call(pending, reading, one, title) for one, title in titles.items())
    return Decision("rules", calls, meant={title: one for one, title in titles.items()})


NOT_THIS = re.compile(
    r"^(?:(?:no|nein|non|,) )*(?:not|nicht|pas|non|no) (?:the|el|la|los|le|il|der|die|den|das)\b"
)
"""Names the one that is not meant."""


def _chosen(reading: Reading, pending: Pending) -> list[int]:
    """Return the films an answer picks, none where it picks none."""
    size = len(pending.movie_ids)
    places = [place for span in reading.of("ref") for place in span.value]
    chosen = [pending.movie_ids[place] for place in places if -size <= place < size]
    titles = [span.value for span in reading.of("title")]
    named = [film.movie_id for film in titles if film.movie_id in pending.movie_ids]
    if chosen or named:
        return list(dict.fromkeys([*chosen, *named]))[:MAX_CALLS]
    years = [span.value[0] for span in reading.of("years")]
    wanted = years or [film.year for film in titles if film.year]
    found = _by_age(pending, reading)
    if found is None and wanted:
        found = _of_year(pending, reading, wanted[0])
    return [] if found is None else [found]


def of_person(reading: Reading, pending: Pending, scene: Scene) -> Reading:
    """Let "the one with Clooney" point at the only film of that person."""
    for span in reading.of("person"):
        known = scene.catalogue.person(span.value[0])
        films = {*known.acted, *known.directed} if known else set()
        places = [n for n, one in enumerate(pending.movie_ids) if one in films]
        if len(places) == 1:
            reading.spans.remove(span)
            reading.spans.append(span._replace(kind="ref", value=(places[0],)))
    return reading


def _call(pending: Pending, reading: Reading, chosen: int, title: str) -> Call:
    key = "like_title" if "like_title" in pending.args else "title"
    args = {name: value for name, value in pending.args.items() if value not in (None, "", False)}
    year = {"year": _year(reading, chosen)} if pending.tool == "rate_movie" else {}
    named = {**args, key: title, **{name: value for name, value in year.items() if value}}
    return Call(pending.tool, named)


def _by_age(pending: Pending, reading: Reading) -> int | None:
    """Read "the old one", "the newer one" among films of one name."""
    words = {word.text for word in reading.words}
    dated = [f for f in reading.listed if f.year and f.movie_id in pending.movie_ids]
    old, new = words & OLD, words & NEW
    if len(dated) < 2 or bool(old) == bool(new) or len(reading.words) > 6:
        return None
    by_year = sorted(dated, key=lambda film: film.year or 0)
    return (by_year[0] if old else by_year[-1]).movie_id


OLD = word_set(
    "old older oldest original first vieja viejo antigua antiguo vieux vieille ancien "
    "ancienne erste vecchia alte alter altere vecchio"
)
NEW = word_set(
    "new newer newest latest recent remake nueva nuevo reciente nouveau nouvelle recente "
    "neueste nuova neue neuere nuovo"
)


def which_of(reply: str, earlier: Decision | None, scene: Scene) -> Pending | None:
    """Return the question of an earlier visit: "Which one do you mean: 1. ..., 2. ...?"."""
    films = films_in(reply, scene.catalogue) if WHICH_ASKED.search(fold(reply)) else ()
    known = [film for film in films if film.movie_id is not None]
    if not known or earlier is None or len(earlier.calls) != 1:
        return None
    call = earlier.calls[0]
    if not {"title", "like_title"} & set(call.args):
        return None
    ids = tuple(film.movie_id for film in known if film.movie_id is not None)
    return Pending("which", call.tool, call.args, ids, tuple(film.title for film in known))


WHICH_ASKED = re.compile(
    r"\bwhich (?:one|film|movie|of|.{1,40}? do you mean)\b|\bdid you mean\b|\bdo you mean\b"
    r"|\bquisiste decir\b|\bquiere[sn]? decir\b|\bte refieres a\b|\bcual (?:de|pelicula)\b"
    r"|\blequel\b|\blaquelle\b|\b(?:voulez|vouliez|voulais|veux)[ -](?:vous|tu)[ -]dire\b"
    r"|\b(?:meinst|meintest) du\b|\bmein(?:t)?en sie\b|\bwelche[nrs]? .{0,40}mein"
    r"|\bintende(?:vi|va|i)?\b|\bintendi\b|\bvoleva?i? dire\b"
)


def _year(reading: Reading, movie_id: int) -> int | None:
    return next((film.year for film in reading.listed if film.movie_id == movie_id), None)


def _of_year(pending: Pending, reading: Reading, year: int) -> int | None:
    named = [
        film for film in reading.listed if film.year == year and film.movie_id in pending.movie_ids
    ]
    if len(named) == 1:
        return named[0].movie_id
    return None
