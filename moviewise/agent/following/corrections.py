"""A rating taken back or moved in the next breath: "no, I meant 3", "half a star more", "not Big".

Needs a rating that was just stored: in this chat, or in our last reply.
"""

import re
from collections.abc import Sequence

from moviewise.agent.decision import Call, Decision
from moviewise.agent.filling.avoided import is_excluded
from moviewise.agent.following.noted import Noted, marked, noted
from moviewise.agent.language.words import fold, word_set, words_of
from moviewise.agent.reading.read import read
from moviewise.agent.reading.spans import Meant, Reading
from moviewise.agent.reading.targets import Scene, spelled

OPENING = (
    r"(?:(?:no|nope|nah|wait|oops|ops|whoops|sorry|actually|hmm|hm|er|eh|ah|ach|oh|well|ok|okay|and"
    r"|but|please|perdon|perdona|ay|uy|ups|espera|bueno|pardon|desolee?|euh|attends|non|zut|mince"
    r"|nein|nee|ne|doch|moment|warte|quatsch|mist|entschuldigung|sry|scusa|aspe|aspetta|anzi|ma"
    r"|mais|pero|aber|en fait|en realidad|eigentlich|in realta|my bad|my mistake|it was"
    r"|je me suis tromp\w+|me (?:he )?equivo\w+|ich hab\w* mich \w+"
    r"|mi sono sbagliat[oa]|c etait|era"
    r"|es war|(?:wrong|falscher|mauvais) (?:one|film|movie)|(?:pelicula"
    r"|film) (?:equivocada|sbagliato)|,|\.|!|…) )*"
)
MEANT = re.compile(
    OPENING + r"(?:i (?:meant|mean|was thinking)|make (?:it|that|this)|change (?:it|that)(?: to)?"
    r"|(?:it|that) should(?: have)? be(?:en)?|should(?: have)? be(?:en)?|rather|lets say"
    r"|(?:yo )?(?:queria|quise|quiero) decir|pensaba en|me referia a|mejor|pon(?:le|lo)?|dejalo en"
    r"|cambia(?:lo|la)?|que sean?"
    r"|je voulais dire|je veux dire|je pensais a|plutot|mets|disons|change"
    r"|ich (?:meinte|meine|dachte an|wollte)|sagen wir|lieber|besser|mach|eher"
    r"|(?:io )?(?:volevo|intendevo|voglio) (?:dire)?|pensavo a|intendevo|mi riferivo a|facciamo"
    r"|meglio|metti|cambia(?:lo)?)\b"
)
DENIED = re.compile(
    r"\b(?:(?:i )?(?:didnt|did not|never) (?:say|said|rate|rated|give|gave|vote|voted)\b"
    r"|no (?:dije|he dicho|la he|lo he|la puntue|lo puntue)\b|yo no (?:dije|he|la|lo)\b"
    r"|(?:j ai|je n ai) (?:pas|jamais) (?:dit|note|vu)\b"
    r"|(?:hab|habe) (?:ich )?(?:das )?(?:nicht|nie) (?:gesagt|bewertet)\b"
    r"|das hab\w* ich (?:nicht|nie)\b|non l ho (?:detto|votato|mai)\b"
    r"|non ho (?:detto|mai votato)\b)"
    r"|\b(?:fue un error|c etait une erreur|ein versehen|stato un errore|(?:was"
    r"|by) (?:a )?mistake)\b"
    r"|^" + OPENING + r"(?:please )?(?:remove (?:it|that)|take (?:it|that) (?:off|out|away)"
    r"|delete (?:it|that)|quitalo|quitala|borralo|borrala|eliminalo|enleve (?:ca|le|la)"
    r"|supprime (?:ca|le|la)|losch(?:e)? (?:das|es|ihn)|nimm (?:das|es) (?:weg|raus)"
    r"|toglilo|toglila|cancellalo|cancellala|eliminalo|toglie\w*)\b"
)
"""Says that the stars just stored were never given."""
MOVED = re.compile(r"\b(half|one|a|1|0\.5|½)(?: a)? (?:star )?(more|less|higher|lower|up|down)\b")
SAME = re.compile(
    r"^(?:(?:and|y|et|und|e|ok|,) )*(?:(?:the )?same|ditto|likewise|(?:lo )?mismo|igual|pareil"
    r"|(?:la )?meme (?:chose|note)|idem|(?:das )?(?:gleiche|selbe)|genauso|(?:lo )?stesso|uguale)"
    r"(?: (?:stars|rating|score|nota|note|voto))? (?:for|goes for|with|para|con|pour|fur|bei|per) "
)
LONGEST = 16
"""Words of a correction."""
WISHES = word_set(
    "LENGTH YEARS GENRE PERSON LANG @film @some @rec @find @want @whatif @why @trailer @tonight"
)
QUIET = word_set("@rate @ratings @prefer @not @please @more @thanks @bye @remove NUM STARS POS MID")


def corrected(text: str, scene: Scene) -> Decision | None:
    """Read a correction of the rating that was just stored; none where it is something else."""
    words = words_of(fold(text))
    plain = " ".join(word.text for word in words)
    rated = noted(scene) if len(words) <= LONGEST else None
    if rated is None:
        return None
    reading = read(text, scene.catalogue)
    films = [span.value for span in reading.of("title") if not is_excluded(reading, span)]
    others = [film for film in films if film.title != rated.title]
    if others:
        return _other_film(others, plain, rated, scene)
    if not reading.numbers and DENIED.search(plain):
        return _taken_back(rated)
    stars = (_moved(plain, rated.stars) or _named(reading)) if _corrects(reading, plain) else None
    return None if stars is None else _stored([(rated.title, rated.movie_id, stars)])


def undone_rating(scene: Scene) -> Decision | None:
    """Take back what was just stored: the stars, or the mark, of this chat or our last reply."""
    rated = noted(scene)
    movie = scene.catalogue.movies.get(scene.conversation.last_movie or -1)
    if rated is None and (film := marked(scene)) is not None:
        meant = {film.title: film.movie_id} if film.movie_id is not None else {}
        return Decision(
            "rules", (Call("mark_movie", {"title": film.title, "mark": "none"}),), meant=meant
        )
    if rated is None and movie is None:
        return None
    return _taken_back(rated or Noted(movie.title, movie.movie_id, None))  # type: ignore[union-attr]


def _taken_back(rated: Noted) -> Decision:
    return _stored([(rated.title, rated.movie_id, 0)])


def _stored(films: Sequence[tuple[str, int | None, float]]) -> Decision:
    calls = tuple(Call("rate_movie", {"title": title, "stars": n}) for title, _, n in films)
    meant = {title: movie_id for title, movie_id, _ in films if movie_id is not None}
    return Decision("rules", calls, meant=meant)


def _other_film(others: Sequence[Meant], plain: str, rated: Noted, scene: Scene) -> Decision | None:
    """Give the stars to the film that was meant: as well as the first, or in its place."""
    film = others[-1]
    if rated.stars is None or film.doubtful:
        return None
    other = (spelled(film, scene), film.movie_id, rated.stars)
    if SAME.match(plain):
        return _stored([other])
    if not MEANT.match(plain) or any(letter.isdigit() for letter in plain):
        return None
    return _stored([(rated.title, rated.movie_id, 0), other])


def _corrects(reading: Reading, plain: str) -> bool:
    """Whether a message says that something else was meant, or is little but another number."""
    if reading.has(*WISHES) or len(reading.words) > 10:
        return False
    if MEANT.match(plain):
        return True
    opens = re.match(OPENING, plain)
    opening = opens[0].split() if opens else []
    strange = [t for t in reading.tokens if t.text == "x" or t.text[:1] == "@" or t.text.isupper()]
    return bool(opening) and all(
        t.text in QUIET or reading.words[t.first].text in opening for t in strange
    )


def _moved(plain: str, before: float | None) -> float | None:
    hit = MOVED.search(plain)
    if hit is None or before is None:
        return None
    step = 0.5 if hit[1] in ("half", "0.5", "½") else 1.0
    return min(5.0, max(0.5, before + (step if hit[2] in ("more", "higher", "up") else -step)))


def _named(reading: Reading) -> float | None:
    """Return the one number of stars that is named; of two, the one behind "not" is the old."""
    stars = [span.value[0] for span in reading.of("stars")]
    numbers = [n.value for n in reading.numbers if n.value * 2 == int(n.value * 2)]
    found = stars or [n for n in numbers if 0.5 <= n <= 5]
    return found[0] if len(found) == 1 else None
