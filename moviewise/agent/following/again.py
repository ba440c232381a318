"""What goes on from our last words without naming it: "what else is on there", "the other one".

Must not know how a tool answers.
"""

import re
from collections.abc import Sequence

from moviewise.agent.decision import Call, Decision
from moviewise.agent.following.noted import noted
from moviewise.agent.language.words import fold
from moviewise.agent.reading.listed import Listed, films_in
from moviewise.agent.reading.read import read
from moviewise.agent.reading.targets import Scene

AND = r"^(?:(?:and|so|ok|y|et|und|e|ma|hm|,) )*"
ELSE_THERE = re.compile(
    AND + r"(?:what (?:else|more) (?:is|do i have|have i got)(?: there)?(?: on| in)?(?: there| it)?"
    r"|whats (?:else )?(?:on|in) (?:there|it)|what is (?:on|in) (?:there|it)|show (?:it|me it)"
    r"|que mas (?:hay|tengo)|quoi d autre|qu est ce qu il y a d autre|was (?:ist|steht|hab ich)"
    r" (?:da )?(?:noch|sonst)|cos altro (?:c e|ho))(?: (?:ahi|en ella|dessus|dedans"
    r"|drauf|in lista))?"
    r"(?: [?.!])*$"
)
LISTED = re.compile(r"\b(?:watchlist|tu lista|(?:ta|votre) liste|merkliste|tua lista)\b")
OTHER = re.compile(
    AND + r"(?:the other(?: one| film| movie)?|(?:la otra|el otro)|l autre|(?:de[nr]"
    r"|die|das) ander\w+"
    r"|l altr[oa])(?: (?:please|too|as well|tambien|aussi|auch|anche|\?|\.|!))*$"
)
TRAILER = re.compile(r"\b(?:trailer|bande annonce|avance|anteprima|vorschau)\b")
SAME = re.compile(
    AND + r"(?:(?:the )?same|ditto|(?:lo )?mismo|igual|pareil|(?:la )?meme (?:chose|note)|idem"
    r"|(?:das )?(?:gleiche|selbe)|genauso|(?:lo )?stesso|uguale)"
    r"(?: (?:for|goes for|with|para|con|pour|fur|bei|per))+ (?:the )?"
    r"(?:part|parte|partie|teil|number|numero|nr)? ?(?P<part>ii|iii|iv|two|three|2|3|4|zwei|dos"
    r"|deux|due|drei|tres|trois|tre|sequel)(?: (?:please|too|one|\.|!))*$"
)
SEQUEL = re.compile(
    r"\b(?:sequel|second part|fortsetzung|zweite teil|segunda parte|secuela|continuacion|la suite"
    r"|deuxieme partie|seguito|seconda parte)\b"
)
ROMAN = {
    "ii": 2, "iii": 3, "iv": 4, "two": 2, "three": 3, "zwei": 2, "dos": 2, "deux": 2, "due": 2,
    "drei": 3, "tres": 3, "trois": 3, "tre": 3, "sequel": 2,
}  # fmt: skip
NUMERALS = {2: "II", 3: "III", 4: "IV"}


def continued(plain: str, scene: Scene) -> Decision | None:
    """Go on with what our last words were about; none where a message says something of its own.

    Args:
        plain: The message's words, folded.
        scene: What it stands in.
    """
    reply = " ".join(fold(scene.reply).replace("-", " ").split())
    if ELSE_THERE.match(plain) and LISTED.search(reply):
        return Decision("rules", (Call("my_watchlist"),))
    if OTHER.match(plain) and TRAILER.search(reply):
        return _other_trailer(scene)
    same = SAME.match(plain)
    rated = noted(scene) if same else None
    if same is None or rated is None or rated.stars is None:
        return None
    number = ROMAN.get(same["part"]) or int(same["part"])
    film = part_of(rated.title, number, scene)
    return None if film is None else _call("rate_movie", film, stars=rated.stars)


def with_sequel(text: str, scene: Scene) -> str:
    """Put the second part's title in the place of "the sequel" of the film before the person."""
    hit = SEQUEL.search(fold(text))
    if hit is None or not scene.listed or read(text, scene.catalogue, scene.listed).of("title"):
        return text
    for first in scene.listed:
        if film := part_of(first.title, 2, scene):
            start = hit.start() - 4 * fold(text)[: hit.start()].endswith("the ")
            return f"{text[:start]}{film.title}{text[hit.end() :]}"
    return text


def part_of(title: str, number: int, scene: Scene) -> Listed | None:
    """Return the film of a series by its number, where the catalogue names it so."""
    stem = title.removeprefix("The ")
    for name in (title, stem):
        for form in (f"{name} {number}", f"{name} Part {NUMERALS.get(number, number)}",
                     f"{name}: Part {NUMERALS.get(number, number)}",
                     f"{name} {NUMERALS.get(number, number)}"):  # fmt: skip
            for span in read(form, scene.catalogue).of("title"):
                one = span.value
                movie = scene.catalogue.movies.get(one.movie_id or -1)
                if movie and movie.title != title and not one.doubtful and one.title != stem:
                    return Listed(movie.title, movie.year, movie.movie_id)
    return None


def _other_trailer(scene: Scene) -> Decision | None:
    """Show the trailer of the other film of two that were spoken of."""
    shown = {film.title for film in films_in(scene.reply, scene.catalogue)}
    for said in scene.said:
        named: Sequence[Listed] = [
            Listed(span.value.title, None, span.value.movie_id)
            for span in read(said, scene.catalogue).of("title")
        ]
        others = [film for film in named if film.title not in shown]
        if len(named) == 2 and len(others) == 1:
            return _call("trailer", others[0])
    return None


def _call(tool: str, film: Listed, **fixed: float) -> Decision:
    meant = {film.title: film.movie_id} if film.movie_id is not None else {}
    return Decision("rules", (Call(tool, {"title": film.title, **fixed}),), meant=meant)
