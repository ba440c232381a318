"""Say one fact about one film, quoting the passage that carries it. Must not know questions."""

from collections.abc import Callable
from types import MappingProxyType

from moviewise.domain import Movie
from moviewise.retrieval.asking.claims import Claim, cite, joined
from moviewise.retrieval.passages import language
from moviewise.retrieval.words import fold

OSCARS_COUNTED = "awards recorded with its people are not counted"
"""The source counts those recorded with the film itself."""
N_CAST = 8
"""Names of a cast that one sentence holds."""


def fact(movie: Movie, field: str) -> Claim | None:
    """Say what we hold on this field; None where we hold nothing."""
    return SAYING[field](movie)


def _directors(movie: Movie) -> Claim | None:
    if not movie.directors:
        return None
    text = f"{movie.name} was directed by {joined(movie.directors)}."
    return Claim(text, cite(movie, "directors"))


def _writers(movie: Movie) -> Claim | None:
    if not movie.writers:
        return None
    return Claim(f"{movie.name} was written by {joined(movie.writers)}.", cite(movie, "writers"))


def _cast(movie: Movie) -> Claim | None:
    leads = movie.note.leads if movie.note else ()
    told = " ".join(fold(lead) for lead in leads)
    others = [name for name in movie.cast if fold(name) not in told]
    if leads and others:
        text = f"{movie.name} stars {joined(leads)}, with {joined(others, N_CAST)}."
    elif leads or others:
        text = f"{movie.name} stars {joined(leads or others, N_CAST)}."
    else:
        return None
    return Claim(text, cite(movie, "leads", "cast"))


def _year(movie: Movie) -> Claim | None:
    if not movie.year:
        return None
    return Claim(f"{movie.title} came out in {movie.year}.", cite(movie, "year"))


def _runtime(movie: Movie) -> Claim | None:
    if not movie.runtime:
        return None
    hours, minutes = divmod(movie.runtime, 60)
    clock = f" ({hours} h {minutes} min)" if hours else ""
    return Claim(f"{movie.name} runs {movie.runtime} minutes{clock}.", cite(movie, "runtime"))


def _languages(movie: Movie) -> Claim | None:
    if not movie.languages:
        return None
    names = joined(language(code) for code in movie.languages)
    return Claim(f"{movie.name} is in {names}.", cite(movie, "languages"))


def _countries(movie: Movie) -> Claim | None:
    if not movie.countries:
        return None
    text = f"{movie.name} was made in {joined(movie.countries)}."
    return Claim(text, cite(movie, "countries"))


def _genres(movie: Movie) -> Claim | None:
    if not movie.genres:
        return None
    return Claim(f"{movie.name} is filed under {joined(movie.genres)}.", cite(movie, "genres"))


def _critics(movie: Movie) -> Claim | None:
    if movie.critic_score is None:
        return None
    text = f"{movie.critic_score} % of the critics' reviews of {movie.name} are favourable."
    return Claim(text, cite(movie, "critics"))


def _stars(movie: Movie) -> Claim | None:
    if movie.mean_stars is None or not movie.n_ratings:
        return None
    text = f"{movie.name} has {movie.mean_stars:.1f} of 5 stars from {movie.n_ratings} ratings."
    return Claim(text, cite(movie, "stars"))


def _rating(movie: Movie) -> Claim | None:
    parts = [claim for claim in (_stars(movie), _critics(movie)) if claim]
    return _all_of(parts)


def _all_of(parts: list[Claim]) -> Claim | None:
    if not parts:
        return None
    quotes = tuple(quote for part in parts for quote in part.citations)
    return Claim(" ".join(part.text for part in parts), quotes)


def _mpaa(movie: Movie) -> Claim | None:
    return (
        Claim(f"{movie.name} is rated {movie.mpaa}.", cite(movie, "mpaa")) if movie.mpaa else None
    )


def _oscars(movie: Movie) -> Claim | None:
    if not movie.oscars:
        return None
    won = f"{movie.oscars} Oscar{'s' if movie.oscars > 1 else ''}"
    text = f"{movie.name} won at least {won}; {OSCARS_COUNTED}."
    return Claim(text, cite(movie, "oscars"))


def _about(movie: Movie) -> Claim | None:
    if movie.note:
        return Claim(f"{movie.name}: {movie.note.logline}", cite(movie, "logline"))
    if movie.overview:
        return Claim(f"{movie.name}: {movie.overview}", cite(movie, "overview"))
    return None


def _setting(movie: Movie) -> Claim | None:
    if not (movie.note and movie.note.setting):
        return None
    return Claim(f"{movie.name} is set in: {movie.note.setting}.", cite(movie, "setting"))


def _themes(movie: Movie) -> Claim | None:
    if not movie.themes:
        return None
    return Claim(f"The themes of {movie.name}: {joined(movie.themes)}.", cite(movie, "themes"))


def _moods(movie: Movie) -> Claim | None:
    if not movie.moods:
        return None
    return Claim(f"{movie.name} is {joined(movie.moods)}.", cite(movie, "moods"))


def _other_titles(movie: Movie) -> Claim | None:
    if not movie.other_titles:
        return None
    text = f"{movie.name} is also known as {joined(movie.other_titles)}."
    return Claim(text, cite(movie, "title"))


def _summary(movie: Movie) -> Claim | None:
    told = (fact(movie, field) for field in ("about", "directors", "genres", "rating"))
    return _all_of([claim for claim in told if claim])


SAYING: MappingProxyType[str, Callable[[Movie], Claim | None]] = MappingProxyType(
    {
        "directors": _directors,
        "writers": _writers,
        "cast": _cast,
        "year": _year,
        "runtime": _runtime,
        "languages": _languages,
        "countries": _countries,
        "genres": _genres,
        "critics": _critics,
        "stars": _stars,
        "rating": _rating,
        "mpaa": _mpaa,
        "oscars": _oscars,
        "about": _about,
        "setting": _setting,
        "themes": _themes,
        "moods": _moods,
        "other_titles": _other_titles,
        "summary": _summary,
    }
)
"""How each field is said."""

ASKED = MappingProxyType(
    {
        "directors": "who directed", "writers": "who wrote", "cast": "who is in",
        "year": "the year of", "runtime": "the running time of", "languages": "the language of",
        "countries": "the country of", "genres": "the genre of", "critics": "what critics say of",
        "stars": "the ratings of", "rating": "any rating of", "mpaa": "the age rating of",
        "oscars": "of any Oscar won by", "about": "the story of", "setting": "the setting of",
        "themes": "the themes of", "moods": "the mood of", "other_titles": "other titles of",
        "summary": "enough about",
    }
)  # fmt: skip
"""How each field is missed, after "I don't know"."""
