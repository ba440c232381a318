"""Cut a film into facts that can be quoted, each with an id, a field and a source.

Must not know how the passages are searched.
"""

from collections.abc import Iterator

from moviewise.domain import Movie, Passage

OUR_NOTES = "our notes"
CURATED = "wikidata"
RATINGS = "movielens"
LIVE = "tmdb"
OURS = "ours"
"""In `Movie.sources`: facts that we filled in."""

LANGUAGES = {
    "en": "English", "fr": "French", "es": "Spanish", "de": "German", "it": "Italian",
    "ja": "Japanese", "ru": "Russian", "zh": "Chinese", "yue": "Cantonese", "sv": "Swedish",
    "ar": "Arabic", "ko": "Korean", "fa": "Persian", "hi": "Hindi", "pt": "Portuguese",
    "da": "Danish", "no": "Norwegian", "nb": "Norwegian", "fi": "Finnish", "nl": "Dutch",
    "pl": "Polish", "cs": "Czech", "hu": "Hungarian", "el": "Greek", "tr": "Turkish",
    "he": "Hebrew", "th": "Thai", "ta": "Tamil", "te": "Telugu", "ml": "Malayalam",
    "bn": "Bengali", "mr": "Marathi", "kn": "Kannada", "ur": "Urdu", "vi": "Vietnamese",
    "id": "Indonesian", "ro": "Romanian", "sr": "Serbian", "hr": "Croatian", "bs": "Bosnian",
    "bg": "Bulgarian", "uk": "Ukrainian", "is": "Icelandic", "ga": "Irish", "la": "Latin",
    "yi": "Yiddish", "sq": "Albanian", "mk": "Macedonian", "et": "Estonian", "lv": "Latvian",
    "lt": "Lithuanian", "sk": "Slovak", "sl": "Slovene", "ca": "Catalan", "eu": "Basque",
    "af": "Afrikaans", "zu": "Zulu", "sw": "Swahili", "tl": "Filipino", "ka": "Georgian",
    "hy": "Armenian", "ku": "Kurdish", "mn": "Mongolian", "bo": "Tibetan", "pa": "Punjabi",
}  # fmt: skip


def passages_of(movie: Movie) -> tuple[Passage, ...]:
    """Cut a film into quotable facts, in the order in which a person would tell them.

    >>> [p.passage_id for p in passages_of(Movie(1, "Heat", 1995, runtime=170))]
    ['1:title', '1:year', '1:runtime']
    """
    return tuple(_passages(movie))


def passage(movie: Movie, field: str) -> Passage | None:
    """Return the film's first passage of this field."""
    return next((found for found in _passages(movie) if found.field == field), None)


def _passages(movie: Movie) -> Iterator[Passage]:
    for field, text, source in _facts(movie):
        yield Passage(f"{movie.movie_id}:{field}", movie.movie_id, field, text, source)
    if movie.note:
        for number, detail in enumerate(movie.note.details, start=1):
            yield Passage(
                f"{movie.movie_id}:detail:{number}", movie.movie_id, "detail", detail, OUR_NOTES
            )


def _facts(movie: Movie) -> Iterator[tuple[str, str, str]]:
    origin = _origin(movie)
    if movie.note:
        yield "logline", movie.note.logline, OUR_NOTES
    yield "title", _titles(movie), origin
    if movie.year:
        yield "year", str(movie.year), origin
    yield from _listed("genres", movie.genres, origin)
    yield from _listed("directors", movie.directors, _people_origin(movie))
    yield from _listed("writers", movie.writers, _people_origin(movie))
    yield from _listed("cast", movie.cast, _people_origin(movie))
    spoken = [language(code) for code in movie.languages]
    yield from _listed("languages", spoken, _people_origin(movie))
    yield from _listed("countries", movie.countries, _people_origin(movie))
    if movie.runtime:
        yield "runtime", f"{movie.runtime} minutes", _people_origin(movie)
    if movie.mpaa:
        yield "mpaa", f"rated {movie.mpaa}", _people_origin(movie)
    if movie.critic_score is not None:
        yield "critics", f"{movie.critic_score} % of reviews favourable", _people_origin(movie)
    if movie.oscars:
        yield (
            "oscars",
            f"at least {movie.oscars} won, counting those recorded with the film itself",
            _people_origin(movie),
        )
    if movie.mean_stars is not None and movie.n_ratings:
        yield "stars", f"{movie.mean_stars:.1f} of 5 from {movie.n_ratings} ratings", RATINGS
    yield from _noted(movie)
    if movie.overview:
        yield "overview", movie.overview, LIVE


def _noted(movie: Movie) -> Iterator[tuple[str, str, str]]:
    if movie.note is None:
        return
    yield from _listed("themes", movie.note.themes, OUR_NOTES)
    yield from _listed("moods", movie.note.moods, OUR_NOTES)
    if movie.note.setting:
        yield "setting", movie.note.setting, OUR_NOTES
    yield from _listed("leads", movie.note.leads, OUR_NOTES)


def _listed(
    field: str, values: "list[str] | tuple[str, ...]", source: str
) -> Iterator[tuple[str, str, str]]:
    if values:
        yield field, ", ".join(values), source


def _titles(movie: Movie) -> str:
    others = f", also {', '.join(movie.other_titles)}" if movie.other_titles else ""
    return movie.title + others


def _origin(movie: Movie) -> str:
    return next((name for name in (RATINGS, CURATED, LIVE) if name in movie.sources), CURATED)


def _people_origin(movie: Movie) -> str:
    """Name the source of credits and technical facts, which MovieLens does not have."""
    if CURATED in movie.sources:
        return CURATED
    if OURS in movie.sources:
        return OUR_NOTES
    return LIVE if LIVE in movie.sources else CURATED


def language(code: str) -> str:
    """Return the English name of a language code; the code itself where we have none."""
    return LANGUAGES.get(code, code)
