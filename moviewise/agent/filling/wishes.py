"""The arguments of a wish: how many, moods, what to avoid, likeness, facts, length."""

import re
from typing import Any

from moviewise.agent.filling.avoided import avoided_places, avoided_words, is_excluded
from moviewise.agent.filling.refining import NEWER, OLDER, SHORTER, without_words
from moviewise.agent.filling.searches import facts
from moviewise.agent.language.stars import STAR_WORDS
from moviewise.agent.language.vocabulary import CONTENT, COUNTED, FILLER, MOODS, TOPICS
from moviewise.agent.language.words import fold, word_set
from moviewise.agent.reading.content import bounds, content
from moviewise.agent.reading.spans import Reading, Span, Token
from moviewise.agent.reading.targets import Scene, meant_by, spelled

Args = dict[str, Any]
COLOURING = word_set("x MOOD COMP LANG @fact POS")
COUNTABLE = word_set("@film GENRE MOOD COMP LANG YEARS @some")
ONLY_ONE = re.compile(
    r"\b(?:just|only|exactly) one\b|\bone (?:film|movie|pick|recommendation|suggestion)\b"
    r"|\bone \( 1 \)|\b(?:solo|solamente|nada mas) un[ao]?\b|\bun[ao] sol[oa]\b|\bnur eine[nr]?\b"
    r"|\b(?:juste|seulement) une?\b|\bune? seule?\b"
)
ONLY = word_set("just only solo nur seulement juste soltanto exactly solamente bloss")
NO_COUNTS = word_set("than in at for past last vor nach in zu en a of im am unter hace siamo we")
DATED = word_set("old new classic classics vintage modern alt alte neue vecchio viejo ancien")
"""What years say better."""
OTHER_UNITS = word_set(
    """
    year years yr yrs old yo people persons friends kids children adults guys girls boys days day
    weeks week nights hours hour h hrs minutes minute min mins times of oclock am pm euros dollars
    stars oscars anos ano dias dia horas hora minutos ninos personas amigos veces semanas ans an
    jours jour heures heure enfants personnes amis fois semaines jahre jahren jahriger jahrige
    jahrigen tage tagen stunden stunde minuten kinder leute personen freunde mal wochen anni anno
    giorni giorno ore ora minuti bambini persone amici volte settimane th
    """
)
TOPIC_LEADS = word_set(
    """
    about with involving set on featuring something anything sth smth stuff sobre algo uber etwas
    was sur quelque chose truc su qualcosa di more less kind sort del genere
    """
)


def wish_args(reading: Reading, scene: Scene) -> Args:
    """Read a wish: how many, moods, what to avoid, likeness, facts, length."""
    args: Args = {}
    if (n := count_in(reading)) is not None:
        args["n"] = n
    if moods := _moods(reading):
        args["mood"] = ", ".join(moods)
    if avoided := avoided_words(reading):
        args["avoid"] = ", ".join(avoided)
    liked = [
        spelled(f, scene)
        for span in reading.of("title", "ref")
        if not is_excluded(reading, span)
        for f in meant_by(span, scene)
    ]
    if liked:
        args["like_title"] = ", ".join(dict.fromkeys(liked))
    args |= facts(reading)
    if {"year_from", "year_to"} & set(args) and "mood" in args:
        words = str(args.pop("mood")).split()
        kept = " ".join(w for w in words if fold(w.strip(",")) not in OLDER | NEWER | DATED)
        args |= {"mood": kept.strip(" ,")} if kept.strip(" ,") else {}
    lengths = [span.value for span in reading.of("length") if span.value]
    if lengths:
        args["max_runtime"] = lengths[0]
        if left := without_words(str(args.pop("mood", "")), SHORTER):
            args["mood"] = left
    if reading.has("@watchlist"):
        args["from_watchlist"] = True
    return args


def count_in(reading: Reading) -> int | None:
    """Read how many films are wanted; ages, people and days are counted by other words."""
    texts = [word.text for word in reading.words]
    for span in reading.of("number"):
        whole = span.value == int(span.value) and 1 <= span.value <= 50
        if whole and _counts_films(reading, span, texts):
            return int(span.value)
    plain = " ".join(texts)
    if re.search(r"\b(?:a couple|couple of|un par de|un paio di|une paire de)\b", plain):
        return 2
    return 1 if ONLY_ONE.search(plain) else None


def _counts_films(reading: Reading, span: Span, texts: list[str]) -> bool:
    """Whether a number stands before films, behind an order, or nearly alone."""
    behind = texts[span.last] if span.last < len(texts) else ""
    before = texts[span.first - 1] if span.first else ""
    if behind in OTHER_UNITS or before in NO_COUNTS:
        return False
    following = [t for t in reading.tokens if t.first >= span.last][:3]
    near = [t.text for t in reading.tokens if t.last <= span.first][-4:]
    filmed = any(t.text in COUNTABLE or texts[t.first] in COUNTED for t in following)
    ordered = bool({"@rec", "@show", "@want", "@find", "@more", "@save"} & set(near))
    if before in ONLY and behind not in STAR_WORDS:
        return True
    return filmed or ordered or before in ("top", "next", "another") or len(texts) <= 3


def _moods(reading: Reading) -> list[str]:
    """Return the words that colour a wish, joined where they stand together."""
    avoided, bounding = avoided_places(reading), bounds(reading)
    runs: list[list[str]] = []
    last = -2
    for token in reading.tokens:
        if token.text not in COLOURING or token.first in avoided:
            continue
        span = reading.owner.get(token.first)
        if span and span.kind not in ("mood", "country", "mpaa"):
            continue
        words = content(reading, token) if not span else [reading.original(span.first, span.last)]
        if token.text in ("POS", "@fact") and not any(w in MOODS for w in words):
            continue
        words = [w for w in words if w.casefold() not in FILLER or w.casefold() in MOODS]
        aged = token.first and reading.words[token.first - 1].text in ("year", "years", "yr")
        words = [] if not span and (token.first in bounding or aged) else words
        joins = bool(runs) and token.first == last
        if token.text == "x" and not (joins or _colours(reading, token)):
            continue
        if joins and words and not span:
            runs[-1] += words
        elif words:
            runs.append(words)
        last = token.last if words else last
    return list(dict.fromkeys(" ".join(run) for run in runs))


def _colours(reading: Reading, token: Token) -> bool:
    """Whether an unknown word says what a film is like: by what stands beside it."""
    at = reading.tokens.index(token)
    before = reading.tokens[at - 1] if at else None
    behind = next((t for t in reading.tokens[at + 1 :] if t.text != "x"), None)
    word = reading.words[before.first].text if before else ""
    if word in TOPIC_LEADS or (before and before.text in ("@about", "@with", "COMP", "MOOD")):
        return not (behind and behind.text == "@seen")
    if (
        reading.words[token.first].text in TOPICS
        or fold(reading.words[token.first].text) in CONTENT
    ):
        return True
    return (
        behind is not None
        and behind.text in ("@film", "GENRE")
        and behind.first == _end(reading, at)
    )


def _end(reading: Reading, at: int) -> int:
    """Return where the run of unknown words ends that a token begins."""
    while at < len(reading.tokens) and reading.tokens[at].text == "x":
        at += 1
    return reading.tokens[at - 1].last
