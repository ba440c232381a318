import pytest
from films_world import shipped

from moviewise.catalogue import facets


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sci fi", "Sci-Fi"),
        ("Sci-Fi", "Sci-Fi"),
        ("science fiction", "Sci-Fi"),
        ("ciencia ficción", "Sci-Fi"),
        ("romcom", "Romance"),
        ("funny", "Comedy"),
        ("komödie", "Comedy"),
        ("comédie", "Comedy"),
        ("commedia", "Comedy"),
        ("film noir", "Film-Noir"),
        ("family", "Children"),
        ("krimi", "Crime"),
        ("dokumentarfilm", "Documentary"),
        ("terror", "Horror"),
        ("whodunnit", "Mystery"),
        ("polka", None),
    ],
)
def test_a_word_for_a_genre_is_understood(text, name):
    assert shipped().genre(text) == name


def test_every_genre_of_a_film_is_one_we_name():
    of_films = {genre for movie in shipped().movies.values() for genre in movie.genres}

    assert of_films <= set(shipped().genres)
    assert all(facets.genre(genre) == genre for genre in shipped().genres)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("French", "fr"),
        ("francés", "fr"),
        ("französisch", "fr"),
        ("francese", "fr"),
        ("fr", "fr"),
        ("Mandarin", "zh"),
        ("Cantonese", "yue"),
        ("farsi", "fa"),
        ("Klingon", None),
        ("blue", None),
    ],
)
def test_a_word_for_a_language_is_understood(text, code):
    assert shipped().language_code(text) == code


def test_language_names_are_english_and_unknown_codes_stay():
    assert shipped().language_name("ja") == "Japanese"
    assert shipped().language_name("xyz") == "xyz"


def test_common_languages_of_the_films_all_have_a_name():
    counts: dict[str, int] = {}
    for movie in shipped().movies.values():
        for code in movie.languages:
            counts[code] = counts.get(code, 0) + 1

    assert [
        code for code, n in counts.items() if n >= 4 and facets.language_name(code) == code
    ] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("British", "United Kingdom"),
        ("usa", "United States"),
        ("coreano", "South Korea"),
        ("french", "France"),
        ("brasil", "Brazil"),
        ("hong kong", "Hong Kong"),
        ("Narnia", None),
    ],
)
def test_a_word_for_a_country_is_understood(text, name):
    assert shipped().country(text) == name


def test_every_country_we_name_is_one_that_films_carry():
    of_films = {name for movie in shipped().movies.values() for name in movie.countries}

    assert set(facets.COUNTRIES) <= of_films
    assert set(facets.COUNTRY_OF_LANGUAGE.values()) <= of_films


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("80s", (1980, 1989)),
        ("the 1970s", (1970, 1979)),
        ("'90s", (1990, 1999)),
        ("eighties", (1980, 1989)),
        ("2000s", (2000, 2009)),
        ("años 80", (1980, 1989)),
        ("années 60", (1960, 1969)),
        ("anni 70", (1970, 1979)),
        ("den 90ern", (1990, 1999)),
        ("achtziger", (1980, 1989)),
        ("10s", (2010, 2019)),
        ("1984", None),
        ("90 minutes", None),
    ],
)
def test_a_decade_is_understood(text, years):
    assert shipped().decade(text) == years


def found(text):
    return [(hit.surface, hit.kind, hit.values) for hit in shipped().facets_in(text)]


def test_facets_are_found_in_running_text():
    assert found("a Korean thriller from the 2000s") == [
        ("Korean", "language", ("ko",)),
        ("thriller", "genre", ("Thriller",)),
        ("2000s", "decade", ("2000", "2009")),
    ]
    assert found("romantic comedies in french") == [
        ("romantic comedies", "genre", ("Romance", "Comedy")),
        ("french", "language", ("fr",)),
    ]


@pytest.mark.parametrize(
    "text", ["no idea, is it am", "hi, with my family", "una película de la noche"]
)
def test_usual_words_are_no_facets(text):
    assert found(text) == []


def test_a_loose_word_counts_beside_a_word_for_film():
    assert found("no more war movies") == [("war", "genre", ("War",))]
