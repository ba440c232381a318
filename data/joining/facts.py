"""Genres, languages, countries, people and ratings boards in one vocabulary each."""

# ruff: noqa: E501, RUF001 - tables, with the letters of the sources

import re
from collections import Counter
from collections.abc import Iterable

GENRES = (
    "Action", "Adventure", "Animation", "Biography", "Children", "Comedy", "Crime", "Documentary",
    "Drama", "Fantasy", "Film-Noir", "History", "Horror", "Music", "Musical", "Mystery", "Romance",
    "Sci-Fi", "Sport", "Thriller", "War", "Western",
)  # fmt: skip
"""MovieLens spelling; Biography, History, Music and Sport are Wikidata's alone."""
SAME_GENRE = {"Family": "Children"}
NOT_A_GENRE = frozenset({"IMAX", "(no genres listed)", ""})

LANGUAGES = {
    "Abkhaz": "ab", "Afrikaans": "af", "Aka": "axk", "Albanian": "sq", "American English": "en",
    "American Sign Language": "ase", "Amharic": "am", "Ancient Greek": "grc", "Arabic": "ar",
    "Aramaic": "arc", "Armenian": "hy", "Asháninka": "cni", "Atlantean": "", "Australian English": "en",
    "Australian Aboriginal English": "en", "Ayacucho Quechua": "qu", "Azerbaijani": "az",
    "Balinese": "ban", "Bambara": "bm", "Bangla": "bn", "Baoulé": "bci", "Basque": "eu",
    "Belarusian": "be", "Bhojpuri": "bho", "Bosnian": "bs", "Brazilian Portuguese": "pt",
    "Bulgarian": "bg", "Burmese": "my", "Cameroon Pidgin": "wes", "Cantonese": "zh yue",
    "Catalan": "ca", "Chechen": "ce", "Chinese": "zh", "Classical Arabic": "ar", "Corsican": "co",
    "Croatian": "hr", "Crow": "cro", "Czech": "cs", "Danish": "da", "Dari": "fa", "Dutch": "nl",
    "Dzongkha": "dz", "Egyptian Arabic": "ar", "Egyptian language": "egy", "Embera": "emp",
    "English": "en", "Esperanto": "eo", "Estonian": "et", "Filipino": "tl", "Finnish": "fi",
    "Flemish Dutch": "nl", "French": "fr", "Fula": "ff", "Galician": "gl", "Georgian": "ka",
    "German": "de", "German Sign Language": "gsg", "Greek": "el", "Guarani": "gn", "Gujarati": "gu",
    "Gullah": "gul", "Hakka Chinese": "zh hak", "Haryanvi": "bgc", "Hawaiian": "haw", "Hebrew": "he",
    "Herero": "hz", "Hindi": "hi", "Hungarian": "hu", "Icelandic": "is", "Indonesian": "id",
    "Inuktitut": "iu", "Irish": "ga", "Isan": "tts", "Italian": "it", "Iñupiaq": "ik",
    "Jamaican Patois": "jam", "Japanese": "ja", "Javanese": "jv", "Jin": "zh cjy",
    "Judeo-Moroccan": "aju", "Juǀʼhoansi": "ktz", "Kashmiri": "ks", "Kazakh": "kk", "Khmer": "km",
    "Kinyarwanda": "rw", "Klingon": "tlh", "Korean": "ko", "Kuna": "cuk", "Kurdish language": "ku",
    "Kyrgyz": "ky", "Lao": "lo", "Latin": "la", "Latvian": "lv", "Lingala": "ln", "Lithuanian": "lt",
    "Lombard": "lmo", "Luganda": "lg", "Macedonian": "mk", "Malay": "ms", "Malayalam": "ml",
    "Maltese": "mt", "Mandarin": "zh", "Marathi": "mr", "Mayan": "myn", "Meitei": "mni",
    "Modern Greek": "el", "Modern Hebrew": "he", "Mohawk": "moh", "Mongolian": "mn", "Mooré": "mos",
    "Moroccan Arabic": "ar", "Māori": "mi", "Na'vi": "", "Nadsat": "", "Nahuatl": "nah",
    "Navajo": "nv", "Neapolitan language": "nap", "Nepali": "ne", "Northern Sami": "se",
    "Northern Sotho": "nso", "Norwegian": "no", "Occitan": "oc", "Pashto": "ps", "Persian": "fa",
    "Picard": "pcd", "Plautdietsch": "pdt", "Polish": "pl", "Portuguese": "pt", "Pulaar": "ff",
    "Punjabi": "pa", "Putonghua": "zh", "Quebec French": "fr", "Quechua": "qu", "Rajasthani": "raj",
    "Romani": "rom", "Romanian": "ro", "Russian": "ru", "Salish–Spokane–Kalispel": "fla",
    "Samoan": "sm", "Scottish Gaelic": "gd", "Seediq": "trv", "Senufo": "sef", "Serbian": "sr",
    "Serbo-Croatian": "sh", "Sesotho": "st", "Shanghainese": "zh wuu", "Shuwa": "ar",
    "Sichuanese": "zh", "Sicilian": "scn", "Singaporean Hokkien": "zh nan", "Sioux": "dak",
    "Slovak": "sk", "Slovene": "sl", "Somali": "so", "Songhay": "son", "Spanglish": "en es",
    "Spanish": "es", "Standard Chinese": "zh", "Standard Taiwanese Mandarin": "zh", "Swahili": "sw",
    "Swedish": "sv", "Swiss German": "de gsw", "Syriac": "syr", "Tagalog": "tl",
    "Taiwanese Hokkien": "zh nan", "Tajik": "tg", "Tamil": "ta", "Tatar": "tt", "Telugu": "te",
    "Thai": "th", "Tibetan": "bo", "Tigrinya": "ti", "Tok Pisin": "tpi", "Tswana": "tn",
    "Tuareg": "tmh", "Turkish": "tr", "Ukrainian": "uk", "Ukrainian Sign Language": "ukl",
    "Urdu": "ur", "Vietnamese": "vi", "Warlpiri": "wbp", "Welsh": "cy", "Wolof": "wo",
    "Wu Chinese": "zh wuu", "Xhosa": "xh", "Yaka": "yaf", "Yiddish": "yi", "Yolŋu": "duj",
    "Yoruba": "yo", "Yucatec Maya": "yua", "Yue Chinese": "zh yue", "Zoroastrian Dari": "gbz",
    "Zulu": "zu", "artistic language": "", "multiple languages": "", "parseltongue": "", "": "",
}  # fmt: skip
"""Name to codes: ISO 639-1, else 639-3; a Chinese language carries "zh" before its own code."""

COUNTRIES = {
    "British Hong Kong": "Hong Kong",
    "Federal Republic of Yugoslavia": "Yugoslavia",
    "Georgian SSR": "Soviet Union",
    "Kingdom of Great Britain": "United Kingdom",
    "Kingdom of Italy": "Italy",
    "Kingdom of the Netherlands": "Netherlands",
    "Occupied Palestinian territory": "Palestine",
    "People's Republic of China": "China",
    "Republic of China": "China",
    "Socialist Federal Republic of Yugoslavia": "Yugoslavia",
    "Taiwan Island": "Taiwan",
    "Wales": "United Kingdom",
    "West Germany": "Germany",
}
BOARD = {"M": "PG", "M/PG": "PG", "GP": "PG", "X": "NC-17"}
"""Former names of what the ratings board calls otherwise today."""

SUFFIX = re.compile(r"(?:[JS]r\.?|I{2,3}|IV|Esq\.?|M\.?D\.?|Ph\.?D\.?|\d+(?:st|nd|rd|th) .+)")


def genres(movielens: Iterable[str], wikidata: str) -> tuple[str, ...]:
    """Unite both lists, MovieLens's genres first.

    >>> genres(("Children", "IMAX"), "Family, Animation")
    ('Children', 'Animation')
    """
    first = ordered(movielens)
    return (*first, *(genre for genre in ordered(wikidata.split(", ")) if genre not in first))


def ordered(names: Iterable[str]) -> tuple[str, ...]:
    known = {SAME_GENRE.get(name, name) for name in names} - NOT_A_GENRE
    if strange := known - set(GENRES):
        raise SystemExit(f"genres nobody placed yet: {sorted(strange)}")
    return tuple(genre for genre in GENRES if genre in known)


def languages(text: str) -> tuple[str, ...]:
    """Turn names into codes, each once.

    >>> languages("American English, Cantonese")
    ('en', 'zh', 'yue')
    """
    return unique(code for name in text.split(", ") for code in LANGUAGES[name].split())


def countries(text: str) -> tuple[str, ...]:
    return unique(COUNTRIES.get(name, name) for name in text.split(", "))


def people(text: str) -> tuple[str, ...]:
    """Split a list of names, and give "Jr." back to the name before it.

    >>> people("Sammy Davis, Jr., Zsa Zsa Gabor")
    ('Sammy Davis Jr.', 'Zsa Zsa Gabor')
    """
    names: list[str] = []
    for part in text.split(", "):
        if names and SUFFIX.fullmatch(part):
            names[-1] += f" {part}"
        elif not part.startswith("list of "):
            names.append(part.strip())
    return unique(names)


def billed(cast: tuple[str, ...], films: Counter[str]) -> tuple[str, ...]:
    """Put those with the most films first: the source sorts by first name."""
    return tuple(sorted(cast, key=lambda name: (-films[name], name)))


def unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
