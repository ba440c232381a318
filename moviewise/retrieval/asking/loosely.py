"""Answer what is asked in no form we know, by the cue words in it: the last try before admitting.

A cue may stand anywhere; words that ask for what we do not hold stop the try, and so do more words
than a person adds in passing. Must not know the index.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from moviewise.domain import Movie
from moviewise.retrieval.asking.claims import Claim, Reply, joined
from moviewise.retrieval.asking.comparing import ranked
from moviewise.retrieval.asking.film_facts import fact
from moviewise.retrieval.asking.forms import COMMON, FILM, PERSON
from moviewise.retrieval.asking.known import Known
from moviewise.retrieval.asking.orders import order_in
from moviewise.retrieval.asking.people_facts import about_people, roles_in, whether
from moviewise.retrieval.asking.questions import Asked
from moviewise.retrieval.asking.series import in_series
from moviewise.retrieval.query import parse
from moviewise.retrieval.words import CHATTER, word_set

MOST_ADDED = 2
"""Words that a person adds in passing."""
NOT_HELD = re.compile(
    r"\b(?:music|scores?|scored|compos\w+|soundtracks?|songs?|sang|sings?|budgets?|cost|costs|box|"
    r"office|gross\w*|earn\w*|money|(?<!behind the )cameras?|lens\w*|cinematograph\w*|"
    r"photograph\w*|edit\w*|"
    r"produce[rd]s?|producing|studios?|locations?|why|inspired|based|books?|novels?|born|birth\w*|"
    r"di(?:e|es|ed)|dead|death\w*|kill\w*|murder\w*|married|wife|husband|salary|paid|worth|tall|"
    r"height|shoe|end|ending|ends|twist|quotes?|said|wear\w*|colou?r|brand|cars?|dogs?|cats?|"
    r"baftas?|globes?|palme|emmys?|cannes|prizes?|festivals?|bear|stream\w*|netflix|dvds?|tickets?|"
    r"cinema near|tonight|stunt\w*|double|assistant|second unit|effects|costumes?|catering|takes|"
    r"screens?|copies|sold|mum|mother|dad|father|children|kids|named after|real name|turned down|"
    r"favou?rite|eat|food|weather|next|remake|series of|weekend|worked on|finished|wifi|voiced?|"
    r"casting|exact date|le monde|ebert)\b"
)
"""What we hold nothing on."""
CUES: tuple[tuple[str, str], ...] = (
    ("directors", r"direct\w*|filmmakers?|behind the camera|helm\w*"),
    ("writers", r"wr[io]te\w*|written|screenplay\w*|script\w*|penned"),
    ("runtime", r"how long|minutes?|runtime|running time|hours|how much time|length|short|long"),
    ("year", r"years?|when|how old|what decade|in cinemas|released?|came? out|(?:19|20)\d\d"),
    (
        "cast",
        r"cast|actor\w*|actress\w*|acting|acts|acted|stars?|starr\w+|who(?: is| are|s)? (?:all )?in"
        r"|name (?:a few |some )?people|plays|leads?",
    ),
    ("languages", r"languages?|spoken|speak|dubbed|subtitle\w*"),
    ("countries", r"countr\w+|nationality|where .* from"),
    ("genres", r"genres?|what (?:kind|sort|type)"),
    ("oscars", r"oscars?|academy awards?"),
    ("critics", r"critics?|reviews?"),
    ("mpaa", r"age rating|certificate|mpaa"),
)
"""A field and the words that ask for it, surest first."""
FAINT = re.compile(r"\bwho (?:did|made|does|filmed|shot)\b|\bby (?:who|whom|which)\b|\bwhose\b")
"""Asks for the director, where nothing else is said."""
SHARED = re.compile(r"\b(?:same|share[ds]?|common|both)\b")
WHETHER = re.compile(r"^(?:is|was|are|were|does|do|did|has|had|have|isnt|wasnt|didnt)\b|\bright$")
SEQUEL = re.compile(
    r"\b(?:sequels?|prequels?|follow ups?|followups?|comes? (?:after|next|before)|"
    r"(?:other|more) parts|parts are there)\b"
)
NTH = re.compile(
    rf"\b(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|last) {FILM}\b"
)
NUMBERS = {
    "first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "last": -1,
    "1st": 0, "2nd": 1, "3rd": 2, "4th": 3, "5th": 4, "6th": 5,
}  # fmt: skip
PASSING = word_set(
    "older oldest newer newest longer longest shorter shortest earlier first second third fourth "
    "fifth sixth 1st 2nd 3rd 4th 5th 6th last sequel sequels prequel prequels follow after next "
    "or am making up again right guy guys german dude woman man lady one ones exactly called wise "
    "do need got get be done under over each it they them whats its yes no always forget forgot "
    "back then responsible originally call would was put on first original which go goes show "
    "turn pop there else each as some few all share shared same common both newest which film "
    "filmed shot always forget i will under go hours did"
)


BEFORE_TITLES = word_set(
    "is was are were in of to with or and than from for did do does made directed wrote shorter "
    "longer older newer about called film movie first second third original"
)
"""Words after which a question may go on with a title in usual words: "a sequel to speed"."""
_SPELLED = {
    "u": "you", "ur": "your", "w": "with", "yr": "year", "yrs": "years", "mins": "minutes",
    "min": "minutes", "whats": "what is", "whos": "who is", "pls": "please", "plz": "please",
    "duo": "together", "lol": "", "tbh": "", "btw": "", "hmm": "", "&": "and",
}  # fmt: skip


def spelled_out(question: str) -> str:
    """Write out what people shorten on a phone.

    >>> spelled_out("whats the yr of Heat lol")
    'what is the year of Heat '
    """
    plain = re.sub(r"&|[\w']+", lambda m: _SPELLED.get(m[0].lower(), m[0]), question)
    return re.sub(r"behind the camera", "directing", plain, flags=re.IGNORECASE)


def loosely(asked: Asked, known: Known) -> Reply | None:
    """Answer from cues; None where they do not tell enough."""
    if len(asked.people) > 1 and re.search(r"\b(?:else|other)\b", asked.skeleton):
        return about_people(_without_films(asked), known)
    if not asked.films or _is_cut_off(asked):
        return None
    if len(asked.films) > 1:
        return _of_several(asked)
    if re.search(SEQUEL, asked.skeleton) or NTH.search(asked.skeleton):
        return _of_series(asked, known)
    movie = _meant(asked)
    if asked.people and WHETHER.search(asked.skeleton) and not _added(asked, ""):
        person = known.person(asked.people[0])
        return whether(asked, movie, person) if person else None
    if any(not roles_in(movie, name) for name in asked.people):
        return None
    field = _field(asked)
    claim = fact(movie, field) if field else None
    return Reply((claim,), (movie,)) if claim else _of_kind(asked, movie)


def _without_films(asked: Asked) -> Asked:
    skeleton = re.sub(rf"\b(?:in )?{FILM}\b", " ", asked.skeleton)
    return replace(asked, films=(), skeleton=" ".join(skeleton.split()))


def _is_cut_off(asked: Asked) -> bool:
    """Whether a title found goes on, or begins earlier, in words we cannot place."""
    words = asked.skeleton.split()
    strange = {*_added(asked, "|".join(cue for _, cue in CUES))} - _facet_words(asked)
    strange |= {word for word in words if word.isdigit() and len(word) < len("1999")}
    places = [n for n, word in enumerate(words) if word == FILM]
    beside = {n + 1 for n in places} | {n - 1 for n in places if n}
    return any(n < len(words) and words[n] in strange for n in beside)


def _facet_words(asked: Asked) -> set[str]:
    return {word for each in parse(asked.skeleton).filters for word in each.label.lower().split()}


def _meant(asked: Asked) -> Movie:
    """Tell films of one name apart by the person named beside them."""
    films = asked.films[0]
    theirs = [m for m in films if any(roles_in(m, name) for name in asked.people)]
    return (theirs or sorted(films, key=lambda movie: -movie.n_ratings))[0]


def _field(asked: Asked) -> str | None:
    """Name the field whose cue is there; None where too much else is said."""
    text = re.sub(rf"^compare |{FILM}|{PERSON}", " ", asked.skeleton)
    for field, cue in CUES:
        if re.search(rf"\b(?:{cue})\b", text):
            is_clear = len(_added(asked, cue)) <= MOST_ADDED and not (
                field == "year" and asked.people
            )
            return field if is_clear else None
    return "directors" if FAINT.search(text) and not _added(asked, "") else None


def _added(asked: Asked, cue: str) -> list[str]:
    """List the words that neither ask nor are said in passing."""
    text = re.sub(rf"\b(?:{cue or 'who'})\b", " ", asked.skeleton)
    known = COMMON | CHATTER | PASSING | {FILM, PERSON}
    return [word for word in text.split() if word not in known and not word.isdigit()]


def _of_kind(asked: Asked, movie: Movie) -> Reply | None:
    """Answer "is it British or Australian?" by what it is."""
    query = parse(asked.skeleton.replace(FILM, " ").replace(PERSON, " "))
    kinds = {facet.split(":", 1)[0] for each in query.filters for facet in each.facets}
    if not kinds or [word for word in query.words if word not in COMMON | CHATTER | PASSING]:
        return None
    speaks = bool(re.search(rf"\b(?:in|wise|language)\b(?! {FILM})", asked.skeleton))
    wanted = {
        "genre": "genres", "language": "languages", "country": "countries",
    }  # fmt: skip
    fields = ["languages"] if speaks and "language" in kinds else [wanted[k] for k in sorted(kinds)]
    told = [claim for field in fields if (claim := fact(movie, field))]
    return Reply(tuple(told), (movie,)) if told else None


def _of_several(asked: Asked) -> Reply | None:
    """Order several films, say what they share, or tell one fact of each."""
    films = asked.first_films
    if not all(any(roles_in(m, name) for m in films) for name in asked.people):
        return None
    order, _ = order_in(asked.skeleton)
    if order:
        return ranked(films, order)
    field = _field(asked)
    if field is None:
        return None
    told = [claim for movie in films if (claim := fact(movie, field))]
    if len(told) < len(films):
        return None
    if SHARED.search(asked.skeleton) and field in ("directors", "writers", "cast", "year"):
        return Reply((_shared(films, field), *told), films)
    return Reply(tuple(told), films)


def _shared(films: Sequence[Movie], field: str) -> Claim:
    values = [{str(movie.year)} if field == "year" else {*getattr(movie, field)} for movie in films]
    both = sorted(set.intersection(*values))
    quotes = tuple(q for m in films if (claim := fact(m, field)) for q in claim.citations)
    return Claim(f"Yes: {joined(both)}." if both else "No, not by my data.", quotes)


def _of_series(asked: Asked, known: Known) -> Reply | None:
    """Name the films that go with one by their titles, in the order in which they came out."""
    movie = _meant(asked)
    films = in_series(movie, known)
    if len(films) < 2:
        return None
    nth = NTH.search(asked.skeleton)
    if nth:
        place = NUMBERS[nth[1]]
        if place >= len(films):
            return None
        claim = fact(films[place], _field(asked) or "year")
        return Reply((claim,), (films[place],)) if claim else None
    others = [each for each in films if each is not movie]
    listing = joined(each.name for each in others)
    quotes = tuple(q for each in films if (claim := fact(each, "year")) for q in claim.citations)
    return Reply((Claim(f"Going by titles and credits, beside {movie.name}: {listing}.", quotes),),
                 tuple(others))  # fmt: skip
