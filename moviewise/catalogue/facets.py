"""Words for genres, languages, countries and decades in five languages."""

# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from moviewise.catalogue.folding import Word, fold, words_of

GENRES = (
    "Action", "Adventure", "Animation", "Biography", "Children", "Comedy", "Crime", "Documentary",
    "Drama", "Fantasy", "Film-Noir", "History", "Horror", "Music", "Musical", "Mystery", "Romance",
    "Sci-Fi", "Sport", "Thriller", "War", "Western",
)  # fmt: skip

GENRE_WORDS: Mapping[str, str] = {
    "Action": "action, actioner, action packed, accion, azione, aktion, actionfilm, actionfilme, actionreich, martial arts, kung fu, artes marciales, arts martiaux, arti marziali",
    "Adventure": "adventure, adventures, swashbuckler, aventura, aventuras, aventure, aventures, abenteuer, abenteuerfilm, abenteuerfilme, avventura, avventure",
    "Animation": "animation, animated, animations, anime, animes, cartoon, cartoons, animacion, animada, animado, animadas, animados, dibujos animados, dessin anime, dessins animes, film d animation, animes, trickfilm, zeichentrick, zeichentrickfilm, animationsfilm, animiert, animazione, cartone, cartoni, cartoni animati, pixar, claymation, stop motion",
    "Biography": "biography, biographies, biographical, biopic, biopics, biografia, biografica, biografico, biografie, biographie, biographique, biografisch, biografico",
    "Children": "children, childrens, kids, kid, family, families, family friendly, for kids, for children, infantil, infantiles, ninos, para ninos, familiar, enfants, pour enfants, famille, familial, kinder, kinderfilm, kinderfilme, familienfilm, fur kinder, familie, bambini, per bambini, famiglia, ragazzi",
    "Comedy": "comedy, comedies, comedic, funny, sitcom, comedia, comedias, divertida, divertido, comedie, comedies, comique, drole, komodie, komodien, komisch, lustig, lustige, lustigen, lustiges, lustiger, witzig, commedia, commedie, comico, comica, divertente, divertenti, stand up, slapstick, parody, spoof",
    "Crime": "crime, crimes, criminal, gangster, gangsters, mafia, mob, heist, crimen, policiaca, policiaco, policier, policiers, polar, krimi, krimis, kriminalfilm, poliziesco, polizieschi, giallo, criminale, delito",
    "Documentary": "documentary, documentaries, documental, documentales, documentaire, documentaires, dokumentarfilm, dokumentarfilme, dokumentation, doku, dokus, documentario, documentari, docu, mockumentary",
    "Drama": "drama, dramas, dramatic, dramatica, dramatico, drame, drames, dramatique, dramen, dramatisch, dramma, drammi, drammatico, drammatica, melodrama, tearjerker",
    "Fantasy": "fantasy, fantasies, fantasia, fantastique, fantastico, fantastica, fantastisch, fantasyfilm, fairy tale, fairytale, cuento de hadas, conte de fees, marchen, fiaba",
    "Film-Noir": "film noir, films noirs, noir, noirs, neo noir, cine negro",
    "History": "history, historical, historic, period piece, costume drama, historia, historica, historico, histoire, historique, historiques, geschichte, historisch, historischer, historienfilm, storia, storico, storica, storici",
    "Horror": "horror, horrors, scary, slasher, slashers, spooky, terror, miedo, de miedo, terrorifica, horreur, epouvante, d horreur, gruselfilm, horrorfilm, horrorfilme, grusel, gruselig, orrore, paura, dell orrore, zombie, zombies, vampire, vampires, splatter",
    "Music": "music, concert, concert film, musica, musique, musik, rockumentary",
    "Musical": "musical, musicals, musicales, comedie musicale, comedies musicales, musicale, musicali",
    "Mystery": "mystery, mysteries, whodunit, whodunnit, whodunits, detective, misterio, intriga, mystere, mysteres, ratselhaft, mistero, misteri",
    "Romance": "romance, romances, romantic, love story, love stories, romcom, rom com, romcoms, rom coms, chick flick, romantica, romantico, romanticas, romanticos, amor, de amor, romantique, romantiques, amour, d amour, romantisch, romantische, romantischer, romantischen, liebesfilm, liebesfilme, liebe, romantici, romantiche, amore, d amore",
    "Sci-Fi": "sci fi, scifi, science fiction, sf, ciencia ficcion, ciencia ficción, science-fiction, sciencefiction, fantascienza, fantascientifico, di fantascienza, cyberpunk, dystopian, dystopia, space opera",
    "Sport": "sport, sports, sporty, deporte, deportes, deportiva, deportivo, sportif, sportfilm, sportivo, sportiva",
    "Thriller": "thriller, thrillers, suspense, suspenseful, suspenso, thriller psicologico, spannend, spannende, suspens, thrilling",
    "War": "war, war movie, guerra, belica, belico, belicas, guerre, de guerre, krieg, kriegsfilm, kriegsfilme, bellico, di guerra, wwii, ww2, world war",
    "Western": "western, westerns, cowboy, cowboys, spaghetti western, del oeste, vaqueros, wildwest",
}  # fmt: skip
BOTH_GENRES: Mapping[str, tuple[str, ...]] = {
    "romcom": ("Romance", "Comedy"),
    "rom com": ("Romance", "Comedy"),
    "romcoms": ("Romance", "Comedy"),
    "rom coms": ("Romance", "Comedy"),
    "romantic comedy": ("Romance", "Comedy"),
    "romantic comedies": ("Romance", "Comedy"),
    "comedia romantica": ("Romance", "Comedy"),
    "comedias romanticas": ("Romance", "Comedy"),
    "comedie romantique": ("Romance", "Comedy"),
    "comedies romantiques": ("Romance", "Comedy"),
    "romantische komodie": ("Romance", "Comedy"),
    "romantische komodien": ("Romance", "Comedy"),
    "liebeskomodie": ("Romance", "Comedy"),
    "commedia romantica": ("Romance", "Comedy"),
    "commedie romantiche": ("Romance", "Comedy"),
    "dramedy": ("Comedy", "Drama"),
    "tragicomedy": ("Comedy", "Drama"),
    "zombie comedy": ("Horror", "Comedy"),
    "horror comedy": ("Horror", "Comedy"),
    "actionkomodie": ("Action", "Comedy"),
}

LANGUAGES: dict[str, str] = {
    "en": "English, ingles, inglesa, anglais, anglaise, englisch, englische, englischen, inglese, inglesi",
    "fr": "French, frances, francesa, francesas, franceses, francais, francaise, francaises, franzosisch, franzosische, franzosischen, franzosischer, francese, francesi",
    "es": "Spanish, espanol, espanola, espanolas, espanoles, castellano, espagnol, espagnole, espagnols, spanisch, spanische, spanischen, spanischer, spagnolo, spagnola, spagnoli",
    "de": "German, aleman, alemana, alemanas, alemanes, allemand, allemande, allemands, deutsch, deutsche, deutschen, deutscher, tedesco, tedesca, tedeschi",
    "it": "Italian, italiano, italiana, italianas, italianos, italien, italienne, italiens, italienisch, italienische, italienischen, italienischer, italiani, italiane",
    "ja": "Japanese, japones, japonesa, japonesas, japoneses, japonais, japonaise, japanisch, japanische, japanischen, japanischer, giapponese, giapponesi",
    "ko": "Korean, coreano, coreana, coreanas, coreanos, coreen, coreenne, coreens, koreanisch, koreanische, koreanischen, koreanischer, coreani",
    "zh": "Chinese, mandarin, chino, chinas, chinos, chinois, chinoise, chinesisch, chinesische, chinesischen, chinesischer, cinese, cinesi, mandarino, mandarim",
    "yue": "Cantonese, cantones, cantonais, kantonesisch",
    "ru": "Russian, ruso, rusa, rusas, rusos, russe, russes, russisch, russische, russischen, russischer, russo, russa, russi",
    "pt": "Portuguese, portugues, portuguesa, portugais, portugaise, portugiesisch, portugiesische, portoghese",
    "sv": "Swedish, sueco, sueca, suedois, suedoise, schwedisch, schwedische, schwedischen, svedese",
    "da": "Danish, danes, danesa, danois, danoise, danisch, danische, danese",
    "no": "Norwegian, noruego, noruega, norvegien, norvegienne, norwegisch, norwegische, norvegese",
    "fi": "Finnish, finlandes, finlandesa, finnois, finlandais, finnisch, finnische, finlandese",
    "is": "Icelandic, islandes, islandais, islandisch, islandese",
    "nl": "Dutch, holandes, neerlandes, neerlandais, hollandais, niederlandisch, niederlandische, olandese",
    "pl": "Polish, polaco, polaca, polonais, polonaise, polnisch, polnische, polacco, polacca",
    "cs": "Czech, checo, checa, tcheque, tschechisch, tschechische, ceco",
    "hu": "Hungarian, hungaro, hongrois, ungarisch, ungarische, ungherese",
    "ro": "Romanian, rumano, rumana, roumain, rumanisch, rumanische, rumeno",
    "el": "Greek, griego, griega, grec, grecque, griechisch, griechische, greco",
    "tr": "Turkish, turco, turca, turc, turque, turkisch, turkische",
    "ar": "Arabic, arabe, arabisch, arabische, arabo, araba",
    "he": "Hebrew, hebreo, hebreu, hebraisch, ebraico",
    "fa": "Persian, farsi, persa, persan, persisch, persische, persiano, dari",
    "hi": "Hindi, bollywood, indi",
    "ur": "Urdu",
    "ta": "Tamil",
    "te": "Telugu",
    "bn": "Bengali, bangla",
    "pa": "Punjabi",
    "ml": "Malayalam",
    "mr": "Marathi",
    "th": "Thai, tailandes, thailandais, thailandisch, tailandese",
    "vi": "Vietnamese, vietnamita, vietnamien, vietnamesisch",
    "id": "Indonesian, indonesio, indonesien, indonesisch, indonesiano",
    "tl": "Tagalog, filipino",
    "uk": "Ukrainian, ucraniano, ukrainien, ukrainisch, ucraino",
    "bg": "Bulgarian",
    "sr": "Serbian, serbio, serbe, serbisch, serbo",
    "hr": "Croatian",
    "bs": "Bosnian",
    "sh": "Serbo-Croatian",
    "mk": "Macedonian",
    "sq": "Albanian",
    "ka": "Georgian",
    "hy": "Armenian",
    "et": "Estonian",
    "lv": "Latvian",
    "lt": "Lithuanian",
    "sk": "Slovak",
    "sl": "Slovene, slovenian",
    "ca": "Catalan, catalana",
    "eu": "Basque, euskera",
    "gl": "Galician",
    "ga": "Irish Gaelic, gaelic",
    "cy": "Welsh",
    "yi": "Yiddish",
    "la": "Latin",
    "af": "Afrikaans",
    "sw": "Swahili",
    "zu": "Zulu",
    "xh": "Xhosa",
    "wo": "Wolof",
    "am": "Amharic",
    "so": "Somali",
    "bm": "Bambara",
    "ku": "Kurdish",
    "kk": "Kazakh",
    "mn": "Mongolian",
    "bo": "Tibetan",
    "km": "Khmer",
    "ps": "Pashto",
    "mi": "Maori",
    "rom": "Romani",
    "scn": "Sicilian",
    "nap": "Neapolitan",
    "ce": "Chechen",
    "qu": "Quechua",
    "iu": "Inuktitut",
    "ms": "Malay",
    "ne": "Nepali",
    "eo": "Esperanto",
    "nan": "Hokkien, taiwanese hokkien",
    "hak": "Hakka",
    "wuu": "Shanghainese",
    "gsw": "Swiss German, schweizerdeutsch",
    "ase": "American Sign Language, sign language",
}  # fmt: skip
"""Code to the English name, then what it is called elsewhere, folded."""

COUNTRIES: Mapping[str, str] = {
    "United States": "usa, us, united states, america, american, estados unidos, estadounidense, americano, americana, etats unis, americain, americaine, vereinigte staaten, amerikanisch, amerikanische, amerikanischen, stati uniti, hollywood",
    "United Kingdom": "uk, united kingdom, britain, great britain, british, england, scotland, scottish, reino unido, britanico, britanica, royaume uni, britannique, grossbritannien, britisch, britische, britischen, regno unito, inghilterra, britannico",
    "France": "france, francia, frankreich",
    "Germany": "germany, alemania, allemagne, deutschland, germania",
    "Canada": "canada, canadian, canadiense, canadien, kanada, kanadisch, canadese",
    "Italy": "italy, italia, italie, italien",
    "Australia": "australia, australian, australiano, australiana, australien, australienne, australisch",
    "Japan": "japan, japon, giappone",
    "Spain": "spain, espana, espagne, spanien, spagna",
    "India": "india, indian, inde, indien, indio, indienne, indisch, indische, indiano",
    "Belgium": "belgium, belgian, belgica, belga, belgique, belge, belgien, belgisch, belgio",
    "Mexico": "mexico, mexican, mexicano, mexicana, mexique, mexicain, mexikanisch, messico, messicano",
    "Hong Kong": "hong kong, hongkong",
    "Sweden": "sweden, suecia, suede, schweden, svezia",
    "China": "china, chine, cina",
    "Denmark": "denmark, dinamarca, danemark, danimarca",
    "Ireland": "ireland, irish, irlanda, irlandes, irlande, irlandais, irland, irisch, irlandese",
    "Switzerland": "switzerland, swiss, suiza, suizo, suisse, schweiz, schweizer, svizzera, svizzero",
    "Netherlands": "netherlands, holland, paises bajos, pays bas, niederlande, paesi bassi, olanda",
    "South Korea": "korea, south korea, corea, corea del sur, coree, coree du sud, sudkorea, corea del sud",
    "Israel": "israel, israeli, israelien, israelisch, israele, israeliano",
    "Austria": "austria, austrian, autriche, autrichien, osterreich, osterreichisch, austriaco",
    "Argentina": "argentina, argentinian, argentine, argentino, argentinien, argentin, argentinisch",
    "Russia": "russia, rusia, russie, russland",
    "Norway": "norway, noruega, norvege, norwegen, norvegia",
    "South Africa": "south africa, south african, sudafrica, afrique du sud, sudafrika",
    "Brazil": "brazil, brazilian, brasil, brasileno, brasilena, bresil, bresilien, brasilien, brasilianisch, brasile, brasiliano",
    "Poland": "poland, polonia, pologne, polen",
    "New Zealand": "new zealand, kiwi, nueva zelanda, nouvelle zelande, neuseeland, nuova zelanda",
    "Iran": "iran, iranian, irani, iranien, iranisch, iraniano",
    "Czech Republic": "czech republic, czechia, republica checa, republique tcheque, tschechien",
    "Hungary": "hungary, hungria, hongrie, ungarn, ungheria",
    "Romania": "romania, rumania, roumanie, rumanien",
    "Portugal": "portugal, portogallo",
    "Luxembourg": "luxembourg",
    "Taiwan": "taiwan, taiwanese",
    "Thailand": "thailand, tailandia, thailande",
    "Finland": "finland, finlandia, finlande, finnland",
    "Soviet Union": "soviet union, soviet, ussr, union sovietica, union sovietique, sowjetunion, unione sovietica",
    "Iceland": "iceland, islandia, islande, island, islanda",
    "Chile": "chile, chilean, chileno, chilena, chili, chilien, chilenisch, cile, cileno",
    "Greece": "greece, grecia, grece, griechenland",
    "Turkey": "turkey, turquia, turquie, turkei, turchia",
    "Colombia": "colombia, colombian, colombiano",
    "Cuba": "cuba, cuban, cubano, cubana",
    "Peru": "peru, peruvian, peruano",
    "Egypt": "egypt, egyptian, egipto, egypte, agypten, egitto",
    "Palestine": "palestine, palestinian",
    "Philippines": "philippines, philippine",
    "Czechoslovakia": "czechoslovakia, czechoslovak",
    "Yugoslavia": "yugoslavia, yugoslav",
    "Ukraine": "ukraine",
    "Vietnam": "vietnam",
    "Indonesia": "indonesia",
    "Senegal": "senegal, senegalese",
    "Morocco": "morocco, moroccan",
    "Lebanon": "lebanon, lebanese",
    "Algeria": "algeria, algerian",
    "Tunisia": "tunisia, tunisian",
    "Nigeria": "nigeria, nigerian, nollywood",
    "Kazakhstan": "kazakhstan",
    "Venezuela": "venezuela, venezuelan",
    "Uruguay": "uruguay",
    "Bulgaria": "bulgaria",
    "Serbia": "serbia",
    "Estonia": "estonia",
    "Georgia": "georgia",
}  # fmt: skip
"""English name, as films carry it, to the words for it and its adjective, folded."""

DECADE_WORDS: Mapping[str, int] = {
    word: 1900 + 10 * place
    for place, words in enumerate(
        (
            "", "", "twenties, veinte, vingt, zwanziger", "thirties, treinta, trente, dreissiger, trenta",
            "forties, cuarenta, quarante, vierziger, quaranta", "fifties, cincuenta, cinquante, funfziger, cinquanta",
            "sixties, sesenta, soixante, sechziger, sessanta", "seventies, setenta, siebziger, settanta",
            "eighties, ochenta, achtziger, ottanta", "nineties, noventa, neunziger, novanta",
        )
    )
    for word in words.split(", ")
    if word
} | {"noughties": 2000, "aughts": 2000}  # fmt: skip
DECADE = re.compile(
    r"(?:\b(?:anos|annees|anni|decada de(?: los)?|annee)\s+)(?P<named>(?:19|20)?\d0)\b"
    r"|(?<![\d/])(?P<digits>(?:19|20)?\d0) ?(?:s|er|ern|iger)\b"
    r"|\b(?P<word>" + "|".join(DECADE_WORDS) + r")\b"
)


@dataclass(frozen=True, slots=True)
class FacetHit:
    """A genre, language, country or decade named in a text."""

    start: int
    end: int
    surface: str
    kind: str
    """`genre`, `language`, `country` or `decade`."""
    values: tuple[str, ...]
    """Genres, a code, an English name, or first and last year."""


LOOSE = frozenset(
    (
        *(
            "children",
            "kid",
            "kids",
            "family",
            "families",
            "criminal",
            "mob",
            "fantasies",
            "history",
        ),
        *("historic", "music", "concert", "detective", "cowboy", "cowboys", "dramatic", "war"),
        *("amor", "amour", "amore", "liebe", "historia", "histoire", "geschichte", "storia"),
        *("ninos", "enfants", "kinder", "bambini", "ragazzi", "familia", "famille", "familie"),
        *("famiglia", "familiar", "musica", "musique", "musik", "fantasia", "miedo", "paura"),
        *("guerra", "guerre", "krieg", "delito", "detectives", "crimen", "crime", "crimes"),
    )
)
"""Words that are a genre only beside a word for film: "war films", "with my family"."""
FILM_WORDS = frozenset(
    (
        *("movie", "movies", "film", "films", "flick", "flicks", "pelicula", "peliculas", "filme"),
        *("filmen", "cine", "cinema", "drama", "dramas", "comedy", "comedies", "thriller"),
    )
)


def spread(table: Mapping[str, str]) -> dict[str, str]:
    """Turn name-to-words into folded word-to-name; the name leads to itself, the first owner wins."""
    words: dict[str, str] = {}
    for name, synonyms in table.items():
        for word in (name, *synonyms.split(", ")):
            words.setdefault(fold(word), name)
    return words


GENRE_BY_WORD = spread(GENRE_WORDS)
LANGUAGE_BY_WORD = {
    fold(word): code for code in reversed(LANGUAGES) for word in LANGUAGES[code].split(", ")
}
COUNTRY_BY_WORD = spread(COUNTRIES)


def genre(text: str) -> str | None:
    """Return the genre a word or phrase stands for.

    >>> genre("Sci Fi"), genre("komödien"), genre("blue")
    ('Sci-Fi', 'Comedy', None)
    """
    word = fold(text)
    return GENRE_BY_WORD.get(word) or next(iter(BOTH_GENRES.get(word, ())), None)


def genres(text: str) -> tuple[str, ...]:
    """Return all genres a word or phrase stands for.

    >>> genres("romcom")
    ('Romance', 'Comedy')
    """
    word = fold(text)
    return BOTH_GENRES.get(word) or tuple(filter(None, [GENRE_BY_WORD.get(word)]))


def language_code(text: str) -> str | None:
    """Return the code of a language by its name or code.

    >>> language_code("französisch"), language_code("FR"), language_code("Klingonisch")
    ('fr', 'fr', None)
    """
    word = fold(text)
    return word if word in LANGUAGES else LANGUAGE_BY_WORD.get(word)


def language_name(code: str) -> str:
    """Return the English name of a language, or the code itself where we know none.

    >>> language_name("ja")
    'Japanese'
    """
    return LANGUAGES.get(code, code).partition(",")[0]


def country(text: str) -> str | None:
    """Return the country a name or adjective stands for, as films carry it.

    >>> country("british"), country("coreano")
    ('United Kingdom', 'South Korea')
    """
    word = fold(text)
    found = COUNTRY_BY_WORD.get(word)
    return found or COUNTRY_OF_LANGUAGE.get(LANGUAGE_BY_WORD.get(word, ""))


COUNTRY_OF_LANGUAGE: Mapping[str, str] = {
    "fr": "France", "es": "Spain", "de": "Germany", "it": "Italy", "ja": "Japan",
    "ko": "South Korea", "zh": "China", "yue": "Hong Kong", "ru": "Russia", "pt": "Portugal",
    "sv": "Sweden", "da": "Denmark", "no": "Norway", "fi": "Finland", "is": "Iceland",
    "nl": "Netherlands", "pl": "Poland", "cs": "Czech Republic", "hu": "Hungary", "ro": "Romania",
    "el": "Greece", "tr": "Turkey", "th": "Thailand", "vi": "Vietnam", "id": "Indonesia",
    "uk": "Ukraine", "bg": "Bulgaria", "sr": "Serbia", "he": "Israel", "fa": "Iran",
    "hi": "India", "en": "United Kingdom", "ka": "Georgia", "et": "Estonia",
}  # fmt: skip
"""The country that the adjective of a language means: "French films"."""


def decade(text: str) -> tuple[int, int] | None:
    """Return the first and last year of the decade a text names.

    >>> decade("the 80s"), decade("años 90"), decade("twenty tens"), decade("2000s")
    ((1980, 1989), (1990, 1999), None, (2000, 2009))
    """
    hit = DECADE.search(unaccented(text))
    return None if hit is None else decade_of(hit)


def decade_of(hit: re.Match[str]) -> tuple[int, int]:
    digits = hit["named"] or hit["digits"]
    first = DECADE_WORDS[hit["word"]] if digits is None else int(digits)
    if first < 100:
        first += 2000 if first < 20 else 1900
    return first, first + 9


def unaccented(text: str) -> str:
    """Lower the case and drop accents without moving any letter."""
    return "".join((fold(letter) or letter)[:1] if letter.isalpha() else letter for letter in text)


def facets_in(text: str) -> list[FacetHit]:
    """Return the genres, languages, countries and decades a text names, longest first, in order.

    Words of two kinds ("French" films may be a language or a country) count as language.
    """
    decades = [
        FacetHit(*hit.span(), text[slice(*hit.span())], "decade", tuple(map(str, decade_of(hit))))
        for hit in DECADE.finditer(unaccented(text))
    ]
    busy = {offset for hit in decades for offset in range(hit.start, hit.end)}
    named = [hit for hit in named_facets(text) if hit.start not in busy]
    return sorted([*decades, *named], key=lambda hit: hit.start)


def named_facets(text: str) -> Iterator[FacetHit]:
    words = words_of(text)
    place = 0
    while place < len(words):
        for last in range(min(len(words), place + 3), place, -1):
            phrase = " ".join(word.text for word in words[place:last])
            kind, values = facet(phrase)
            if values and (phrase not in LOOSE or is_beside_film(words, place, last)):
                start, end = words[place].start, words[last - 1].end
                yield FacetHit(start, end, text[start:end], kind, values)
                place = last - 1
                break
        place += 1


def is_beside_film(words: Sequence[Word], first: int, last: int) -> bool:
    around = [*words[max(0, first - 3) : first], *words[last : last + 1]]
    return any(word.text in FILM_WORDS for word in around)


def facet(word: str) -> tuple[str, tuple[str, ...]]:
    if found := genres(word):
        return "genre", found
    if word in LANGUAGE_BY_WORD:
        return "language", (LANGUAGE_BY_WORD[word],)
    if word in COUNTRY_BY_WORD and word != "us":
        return "country", (COUNTRY_BY_WORD[word],)
    return "", ()
