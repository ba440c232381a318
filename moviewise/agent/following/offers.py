"""A "yes" to an offer of ours: what our last question offered is done.

Must not know how the offer came to be made; only our own last words are read.
"""

import re
from collections.abc import Sequence

from moviewise.agent.decision import Call, Decision
from moviewise.agent.filling.fill import standing
from moviewise.agent.language.words import fold, words_of
from moviewise.agent.reading.consent import is_yes
from moviewise.agent.reading.listed import films_in
from moviewise.agent.reading.read import read
from moviewise.agent.reading.targets import Scene
from moviewise.domain import MovieId

QUESTION = re.compile(r"[^.!?\n]*\?\s*$")
OFFERED = (
    ("start_onboarding", r"\b(?:few films to rate|films to rate|start (?:with|by)|get to know|quiz"
     r"|questions|setup|set up|learn your taste|preguntas|empezamos|commence\w*|fragen|anfangen"
     r"|zum bewerten|bewerten|kennenlernen|para (?:puntuar|valorar|votar|calificar)|conocerte"
     r"|a noter|te connaitre|vous connaitre|da (?:votare|valutare)|conoscerti"
     r"|cominci\w+|inizi\w+|domande)\b"),
    ("trailer", r"\b(?:trailer|bande annonce|avance|vorschau|anteprima)\b"),
    ("my_watchlist", r"\b(?:see|show|open|ver|voir|sehen|vedere) (?:you )?(?:your|tu|ta|deine)"
     r" (?:watchlist|lista|liste|merkliste)\b"),
    ("mark_movie", r"\b(?:watchlist|your list|save (?:it|that|them)|add (?:it|that)|bookmark"
     r"|tu lista|la lista|anad\w+|guard\w+|apunt\w+|ta liste|votre liste|la liste|ajout\w+"
     r"|merkliste|deine liste|merken|tua lista|aggiung\w+|salv\w+)\b"),
    ("trending", r"\b(?:trending|popular|everybody is watching|tendencias|tendances|tendenze"
     r"|de moda|populares?|populaires?|beliebt\w*|angesagt\w*|di moda|popolari)\b"),
    ("my_ratings", r"\b(?:your ratings|what you rated|tus (?:notas|votos|valoraciones)"
     r"|(?:tes|vos) notes|(?:deine|ihre) (?:bewertungen|sterne|noten)|i tuoi voti)\b"),
    ("explain", r"\b(?:explain|tell you why|know why|reason|por que|pourquoi|warum|perche"
     r"|spieg\w+|expliqu\w+|erklar\w+)\b"),
    ("recommend", r"\b(?:recommend|suggest|find you (?:one|something)|find one|show you|similar"
     r"|like it"
     r"|more like|pick|another|others|more of|recomiend\w+|sugier\w+|parecid\w+|otra|otras|mas"
     r"|propos\w+|recommand\w+|conseill\w+|semblable\w*|similaires?|autres?|empfehl\w+"
     r"|vorschlag\w+|ahnlich\w*|andere\w*|weitere|consigli\w+|propon\w+|simil[ei]|altr[oiae])\b"),
)  # fmt: skip
COMPILED = tuple((tool, re.compile(pattern)) for tool, pattern in OFFERED)
LIKENESS = re.compile(
    r"\b(?:similar\w*|like (?:it|that|this)|more like|parecid\w+|semblable\w*"
    r"|ahnlich\w*|simil[ei])\b"
)


def agreed(text: str, scene: Scene) -> Decision | None:
    """Do what our last words offered, where the message only says yes."""
    if not is_yes(" ".join(word.text for word in words_of(fold(text)))):
        return None
    asked = QUESTION.search(scene.reply.strip())
    if asked is None:
        return None
    offer = " ".join(word.text for word in words_of(fold(asked[0])))
    tool = next((tool for tool, pattern in COMPILED if pattern.search(offer)), None)
    return None if tool is None else _done(tool, asked[0], scene)


def _done(tool: str, offer: str, scene: Scene) -> Decision | None:
    films = _films(offer, scene)
    if tool in ("trailer", "mark_movie", "explain"):
        fixed = {"mark": "watchlist"} if tool == "mark_movie" else {}
        calls = tuple(Call(tool, {"title": title, **fixed}) for title, _ in films[:4])
        meant = {title: movie_id for title, movie_id in films if movie_id is not None}
        return Decision("rules", calls, meant=meant) if calls else None
    if tool != "recommend":
        return Decision("rules", (Call(tool),))
    args = standing(scene)
    if films and LIKENESS.search(fold(offer)):
        args = {**args, "like_title": films[0][0]}
    return Decision("rules", (Call(tool, args),), request=args)


def _films(offer: str, scene: Scene) -> Sequence[tuple[str, MovieId | None]]:
    """Return the film the offer names; else the one our answer was about."""
    named = [span.value for span in read(offer, scene.catalogue, scene.listed).of("title")]
    if named:
        return [(film.title, film.movie_id) for film in named]
    told = films_in(scene.reply, scene.catalogue)
    listed = told if len(told) == 1 else scene.listed if len(scene.listed) == 1 else ()
    return [(film.title, film.movie_id) for film in listed]
