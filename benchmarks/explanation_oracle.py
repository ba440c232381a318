"""Judge explanation texts from the catalogue, the ratings and the ranker alone.

Shares no code with `moviewise.explanation`: it finds names in the raw text by itself, recomputes
ranks with the recommender, and knows the few shapes in which things may be said. `faults` plants
errors in true texts; an oracle that does not find them judges nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from moviewise.domain import Movie, Rating
from moviewise.recommender import Artefact, fold_in, rank_of

WORDS = frozenset(
    re.findall(
        r"\S+",
        """
        a about above again against already also an and any anything appear appears are as at
        average away be because becomes been being both by change changes come comes comedies comedy
        count counts directed drama dramas either even every facts fall falls feature feel few film
        films for from gave give genre had has have half in instead is it it's its led like liked
        list mainly makes many more most nobody none not of often on only or other our ours own
        people personal pick picked place rate rated rating ratings rise rises same shares share
        since so speaks stands stars star stay take tend that the their them theme they this to too
        two us was we were what which who why with without would written wrote yet you your yourself
        """,
    )
)
KINDS = {
    "Action": ("action",), "Adventure": ("adventure",), "Animation": ("animated", "animation"),
    "Biography": ("biography", "biographies"), "Children": ("children's", "children"),
    "Comedy": ("comedy", "comedies"), "Crime": ("crime",),
    "Documentary": ("documentary", "documentaries"),
    "Drama": ("drama", "dramas"), "Fantasy": ("fantasy",), "Film-Noir": ("film-noir",),
    "History": ("history",), "Horror": ("horror",), "Music": ("music",),
    "Musical": ("musical", "musicals"), "Mystery": ("mystery", "mysteries"),
    "Romance": ("romance", "romances"), "Sci-Fi": ("sci-fi",), "Sport": ("sport",),
    "Thriller": ("thriller", "thrillers"), "War": ("war",), "Western": ("western", "westerns"),
}  # fmt: skip
TONGUES = {
    "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "ja": "Japanese",
    "zh": "Chinese", "hi": "Hindi", "ru": "Russian", "ar": "Arabic", "he": "Hebrew", "ko": "Korean",
    "sv": "Swedish", "pt": "Portuguese", "fa": "Persian", "da": "Danish", "nl": "Dutch",
    "pl": "Polish", "no": "Norwegian", "th": "Thai", "el": "Greek", "hu": "Hungarian",
    "tr": "Turkish", "cs": "Czech", "fi": "Finnish",
}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """What an explanation was made for."""

    artefact: Artefact
    movies: Mapping[int, Movie]
    ratings: Sequence[Rating]
    movie_id: int

    @property
    def stars(self) -> dict[int, float]:
        return {rating.movie_id: rating.stars for rating in self.ratings}

    def place(self, *gone: int) -> int:
        kept = [r for r in self.ratings if r.movie_id not in (*gone, self.movie_id)]
        return rank_of(self.artefact, fold_in(self.artefact, kept), self.movie_id)

    def push(self, movie_id: int) -> float:
        """How much the score changes when the rating is worth nothing, all else kept."""
        taste = fold_in(self.artefact, self.ratings)
        row = self.artefact.row_of(self.movie_id)
        at = taste.movie_ids.index(movie_id)
        core = taste.token_weights[at] * (
            self.artefact.tokens[taste.rows[at]] @ self.artefact.items[row]
        )
        head = self.artefact.head[[int(taste.rows[at])]].toarray()[0, row] * taste.grades[at]
        gate = self.artefact.head_weight * (taste.n / 10) ** self.artefact.head_power
        return float(core / self.artefact.core_scale + gate * head / self.artefact.head_scale)


def judge(text: str, case: Case) -> tuple[int, list[str]]:
    """Count the claims of a text and list those that do not hold."""
    names = _names(case)
    claims, faults = 0, []
    for person in sorted(_credited(case), key=len, reverse=True):
        text = text.replace(person, person.replace(". ", ".\u00a0"))
    for sentence, films in _sentences(text, names):
        found = list(_claims(sentence, films, case))
        claims += len(found)
        faults += [what for what, holds in found if not holds]
        left = _left(sentence, films, case)
        faults += [f"unsupported words: {left}"] if left else []
    return max(1, claims), faults


def _credited(case: Case) -> set[str]:
    films = [case.movies[m] for m in (case.movie_id, *case.stars) if m in case.movies]
    return {n for film in films for n in (*film.directors, *film.writers, *film.cast)}


def _names(case: Case) -> dict[str, int]:
    ids = [case.movie_id, *case.stars]
    shown: dict[str, int] = {}
    for movie_id in reversed(ids):
        movie = case.movies.get(movie_id)
        if movie is None:
            continue
        shown[movie.title] = movie_id
        shown[f"{movie.title} ({movie.year})"] = movie_id
        shown[f'"{movie.title}"'] = movie_id
    return shown


def _sentences(text: str, names: Mapping[str, int]) -> Iterator[tuple[str, list[int]]]:
    """Replace titles by [0], [1], ... and cut into sentences."""
    films: list[int] = []
    for name in sorted(names, key=lambda n: (-len(n), n)):
        if len(name) <= 3 or (name.lower() in WORDS):
            continue
        at = re.compile(rf"(?<![\w\[]){re.escape(name)}(?![\w\]])")
        while found := at.search(text):
            films.append(names[name])
            text = f"{text[: found.start()]}[{len(films) - 1}]{text[found.end() :]}"
    for sentence in re.split(r"(?<=[.!?]) +(?=[\"A-Z\[])", text):
        yield sentence, films


STARS = r"(half a star|[\d.]+ stars?)"


def _claims(sentence: str, films: list[int], case: Case) -> Iterator[tuple[str, bool]]:
    subject, stars = case.movies[case.movie_id], case.stars
    named = [films[int(n)] for n in re.findall(r"\[(\d+)\]", sentence)]
    for film, said in re.findall(rf"gave \[(\d+)\] {STARS}", sentence):
        yield f"stars {said}", stars.get(films[int(film)]) == _number(said)
    for said, film in re.findall(rf"[Yy]our (?:rating of )?{STARS} for \[(\d+)\]", sentence):
        rated = films[int(film)]
        yield f"stars {said}", stars.get(rated) == _number(said)
        if rated in stars and "against it" in sentence:
            yield "against", case.push(rated) < 0
        elif rated in stars and re.search(r"for it|led us", sentence):
            yield "for", case.push(rated) > 0
    if "because you gave" in sentence or "that is why we picked" in sentence:
        gave = re.search(r"gave \[(\d+)\]", sentence)
        rated = films[int(gave[1])] if gave else None
        yield "cause", rated in stars and case.push(rated) > 0
    if "mainly because" in sentence and stars:
        yield "main cause", max(stars, key=case.push) in named
    if re.search(r"[Ww]e picked|on your list|led us to", sentence) and "stands" not in sentence:
        yield "picked", "ou picked" not in sentence and case.movie_id in named
        yield "picked near the top", case.place() <= 50
    if re.search(r"[Yy]ou picked|[Yy]ou chose", sentence):
        yield "swapped roles", False
    yield from _ranks(sentence, films, case)
    yield from _people(sentence, named, case)
    yield from _kinds(sentence, named, case)
    yield from _crowd(sentence, films, subject, case)


def _number(said: str) -> float:
    return 0.5 if said.startswith("half") else float(said.split()[0])


def _ranks(sentence: str, films: list[int], case: Case) -> Iterator[tuple[str, bool]]:
    said = [int(n.replace(",", "")) for n in re.findall(r"#([\d,]+)", sentence)]
    if not said:
        return
    gone = re.search(r"(?:rating of|not rated) \[(\d+)\]", sentence)
    if not gone:
        yield f"rank {said}", said == [case.place()]
        return
    new = case.place(films[int(gone[1])])
    if "instead of" in sentence:
        yield f"move {said}", said == [new, case.place()]
    elif "stay" in sentence:
        yield f"stay {said}", said == [new] == [case.place()]
    else:
        yield f"move {said}", said == [case.place(), new]
        yield "direction", ("fall" in sentence) == (new > case.place())


def _both(sentence: str, named: list[int], case: Case) -> list[int]:
    if re.search(r"\bboth\b|\bthey share\b", sentence):
        others = [m for m in named if m != case.movie_id]
        return [case.movie_id, *others[-1:]]
    return [case.movie_id]


def _people(sentence: str, named: list[int], case: Case) -> Iterator[tuple[str, bool]]:
    films = [case.movies[m] for m in _both(sentence, named, case)]
    shapes = (
        (r"directed by (.+?)(?: with |\.+$|\. )", "directors"),
        (r": (.+?) directed both", "directors"),
        (r"written by (.+?)[.,]", "writers"),
        (r": (.+?) wrote both", "writers"),
        (r": (.+?) appears? in both", "cast"),
        (r"both feature (.+?)\.(?:$| )", "cast"),
        (r"film (?:directed by .+ )?with (.+)\.", "cast"),
    )
    for shape, role in shapes:
        if found := re.search(shape, sentence):
            for person in found[1].split(" and "):
                person = person.strip().removesuffix(",").replace("\u00a0", " ")
                holds = all(
                    any(n.rstrip(".") == person.rstrip(".") for n in getattr(f, role))
                    for f in films
                )
                yield f"{person} {role}", holds


def _kinds(sentence: str, named: list[int], case: Case) -> Iterator[tuple[str, bool]]:
    films = [case.movies[m] for m in _both(sentence, named, case)]
    spot = re.search(r"(?:both (?:are|count as)|is an?) ([^.]*)", sentence)
    told = spot[1].split(" directed by")[0].split(" with ")[0] if spot else ""
    for genre, forms in KINDS.items():
        if any(re.search(rf"(?<![\w-]){form}(?![\w-])", told) for form in forms):
            yield genre, all(genre in film.genres for film in films)
    for year in re.findall(r"\b(1[89]\d\d|20\d\d)\b(?!s)", told):
        yield year, all(film.year == int(year) for film in films)
    for decade in re.findall(r"\b(\d{3}0)s\b", told):
        yield decade, all(film.year and film.year // 10 * 10 == int(decade) for film in films)
    if found := re.search(r"theme [“\"](.+?)[”\"]", sentence):
        yield found[1], all(found[1] in film.themes for film in films)
    if found := re.search(r"both feel ([\w-]+)", sentence):
        yield found[1], all(found[1] in film.moods for film in films)
    if found := re.search(r"both are in ([A-Z]\w+)", sentence):
        yield found[1], all(found[1] in [TONGUES.get(c) for c in film.languages] for film in films)
    if found := re.search(r"both come from (?:the )?(.+?)\.", sentence):
        yield found[1], all(found[1] in film.countries for film in films)


def _crowd(
    sentence: str, films: list[int], subject: Movie, case: Case
) -> Iterator[tuple[str, bool]]:
    if found := re.search(r"people who liked \[(\d+)\] often like it", sentence):
        row = case.artefact.row_of(films[int(found[1])])
        entry = case.artefact.head[[row]].toarray()[0, case.artefact.row_of(case.movie_id)]
        yield "same people", entry > 0
    if found := re.search(rf"gave it about {STARS}", sentence):
        yield "average", abs(subject.mean_stars - _number(found[1])) <= 0.25
    if "Many people in our ratings" in sentence:
        yield "many", subject.n_ratings >= 50
    if "Only a few people" in sentence:
        yield "few", 0 < subject.n_ratings < 10
    if "Nobody in our ratings" in sentence:
        yield "nobody", subject.n_ratings == 0
    if "not rated anything" in sentence:
        yield "no ratings", not case.ratings
    if "already rated" in sentence:
        yield "rated", case.movie_id in case.stars
    if "None of your ratings" in sentence:
        yield "none", all(case.push(m) <= 0 for m in case.stars)


def _left(sentence: str, films: list[int], case: Case) -> list[str]:
    """List the words that belong to no name, number or known phrase."""
    subject = case.movies[case.movie_id]
    known = [subject, *(case.movies[m] for m in films)]
    names = {
        n for f in known for role in ("directors", "writers", "cast") for n in getattr(f, role)
    }
    names |= {n for f in known for n in (*f.themes, *f.moods, *f.countries)}
    rest = sentence.replace("\u00a0", " ")
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, " ")
    rest = re.sub(r"\[\d+\]|#[\d,]+|\b\d{4}s?\b|[\d.]+ stars?|half a star", " ", rest)
    rest = re.sub("|".join(TONGUES.values()), " ", rest)
    kinds = {form for forms in KINDS.values() for form in forms}
    words = re.findall(r"[\w'-]+", rest.lower())
    return [word for word in words if word not in WORDS and word not in kinds]


def faults(  # noqa: C901 (a list of ways to be wrong)
    text: str, case: Case, rng: np.random.Generator
) -> Iterator[tuple[str, str]]:
    """Plant one error each into a true text."""
    if found := re.search(r"\b([1-4](?:\.5)?) stars", text):
        worse = f"{float(found[1]) + 0.5:g} stars"
        if "average" not in text[found.start() : found.end() + 12]:
            yield "stars", text[: found.start()] + worse + text[found.end() :]
    if found := re.search(r"#([\d,]+)", text):
        other = f"#{int(found[1].replace(',', '')) + 3:,}"
        yield "rank", text[: found.start()] + other + text[found.end() :]
    subject = case.movies[case.movie_id]
    strangers = [
        n for m in rng.choice(list(case.movies), 20) for n in case.movies[int(m)].directors
    ]
    for person in (*subject.directors, *subject.writers, *subject.cast):
        if person in text and subject.title.find(person) < 0 and strangers[0] != person:
            yield "person", text.replace(person, strangers[0])
            break
    if "We picked" in text:
        yield "roles", text.replace("We picked", "You picked")
    if subject.year and f"a {subject.year}" in text:
        yield "year", text.replace(f"a {subject.year}", f"a {subject.year + 1}")
    if found := re.search(r"both are (\w+)\.", text):
        wrong = "westerns" if "Western" not in subject.genres else "musicals"
        if found[1] in {f for forms in KINDS.values() for f in forms}:
            yield "genre", text.replace(found[0], f"both are {wrong}.")
    yield "praise", text + " It is a gripping masterpiece."
    yield "plot", text + " A lonely man finds a secret."
    yield "workings", text + " Its weight is high."
    others = [m for m in case.stars if case.movies.get(m) and case.movies[m].title in text]
    if others and "gave" in text:
        title = case.movies[others[0]].title
        elsewhere = case.movies[int(rng.choice(list(case.movies)))].title
        if len(title) > 6 and title not in subject.title:
            yield "film", text.replace(title, elsewhere)
