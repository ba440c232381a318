"""What a message says about films: each one with its stars, or with none where none were said.

A verdict needs a film and a cue in the person's own words; what others think is no verdict.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from moviewise.agent.language.stars import feeling, half_steps
from moviewise.agent.language.words import fold, word_set
from moviewise.agent.reading.consent import STORED, is_hearsay
from moviewise.agent.reading.spans import Meant, Reading, Span
from moviewise.agent.reading.targets import Scene, meant_by, pointed, unknown_runs, unknown_title
from moviewise.catalogue.ordinary import ORDINARY

SEPARATORS = word_set(
    """
    , ; . ! ? and but though although while y pero aunque et mais und aber e ma however whereas
    """
)
OTHER_UNITS = word_set(
    """
    people persons friends kids guys leute personen freunde kinder personas amigos ninos personnes
    amis enfants persone amici bambini ragazzi times mal veces fois volte years jahre anos ans anni
    """
)
"""What a number counts that is no score."""
ASKING = re.compile(
    r"^(?:(?:and|so|hey|ok|but|wait|hmm|hm|hang on|y|e|et|und|ma|mais|pero|aber|oye|dis|sag mal"
    r"|hallo|,) )*"
    r"(?!(?:could|can|would|will) you (?:please )?"
    r"(?:rate|give|put|set|note|store|save|change|mark|add|remember|keep|bookmark|remove|delete"
    r"|take|drop))"
    r"(?!what a\b)(?!que (?:buena|mala|pelicula|peli|gran|maravilla|rollo|bodrio|aburri\w+)\b)"
    r"(?!was (?:fur ein|ein)\b)(?!che (?:bello|bella|film|noia|schifo|capolavoro)\b)"
    r"(?!quel (?:film|chef|navet|ennui)\b)(?!come (?:mi|e)\b)"
    r"(?!(?:was|is|are|were) (?:great|good|bad|ok|okay|boring|awesome|amazing|fun|brilliant"
    r"|terrible|awful|meh|alright|fine|so|really|very|pretty|just|not|too|absolutely|fantastic"
    r"|excellent"
    r"|lovely|nice|cool|solid|decent|quite|kinda|super)\b)"
    r"(?:could|can|might|may|is|was|are|were|did|does|will|should|how|what|which|who|whos|when"
    r"|where"
    r"|do (?:you|we|i|they|people|critics|the)|would (?!rate|give|recommend|say|watch|see|love"
    r"|like|be a)\w+"
    r"|why|if|has|have you|est ce|ist|e vero|tell me|was there"
    r"|wie (?:lang|viel|alt|gut|heisst|war)\w*|wer|wem|wann|wo|welche\w*|worum|wovon"
    r"|que|quien\w*|cuando|cuanto\w*|cual\w*|donde|de que|de quien|en que"
    r"|qui|c est qui|c qui|quand|combien|quel\w*|c est quoi|de quoi|est il|ou"
    r"|chi|di chi|quando|quant\w*|qual\w*|dove|di cosa|di che|com e|in che)\b"
)
SEEMING = re.compile(
    r"\b(?:looks|sounds|seems|look|sound|seem|suena|suenan|parece|parecen|klingt|klingen|sieht"
    r"|semble"
    r"|a l air|sembra|sembrano|pinta)\b"
)
WISHING = re.compile(
    r"\b(?:would|id|i d|wed) (?:really )?(?:love|like|enjoy|hate)\b|\blove to\b|\blike to\b"
)


SEEN_ASKED = re.compile(
    r"\b(?:seen|watched|think|like it|liked|find it|how many stars|know (?:it|these|this|them)"
    r"|gesehen|findest|fandest|kennst|magst|vu|pense\w*|aime\w*|connais|visto|gusto|parecio|conoces"
    r"|piaciut\w+|pensi|conosci|how was)\b[^?]*\?"
)
"""Asks what the person thinks of a film: then a bare word of praise is an answer."""
AT_LEAST = re.compile(
    r"\b(?:at least|and up|or more|or higher|or better|minimum|mindestens|o mas|al menos|au moins"
    r"|ou plus|almeno|o piu|films|movies|anything|everything)\b"
)
"""Says that stars are a limit, or are of no one film."""
OWNED = word_set(
    """
    my your his our their mi mis tu su mein meine dein ma mon mes ta mia mio tua tuo
    """
)
BARE_PRAISE = re.compile(
    r"^(?:(?:ok|okay|oh|ah|wow|cool|great|nice|perfect|awesome|amazing|good|fine|lovely|brilliant"
    r"|excellent|wonderful|fantastic|sweet|super|solid|sick|dope|lit|fun|funny|alright|neat|then"
    r"|really|very|so|too|that|thats|this|one|sounds|looks|is|will|do|done|haha|lol|man|yeah|yes"
    r"|yep"
    r"|cheers|thanks|all|just|pretty|how|what|a|film|movie|choices|taste|well|job"
    r"|work|today|picks|recommendations|list|choice|pick|to|me|know|hear"
    r"|genial|bien|bueno|buena|perfecto|perfecta|vale|guay|estupendo|fantastico|mola|muy|que|eso"
    r"|parfait|bon|tres|chouette|sympa|excellente|geniale|c|est|ca"
    r"|gut|schon|toll|klasse|prima|mega|spitze|sehr|perfekt|na|alles|das|ist|cool|wunderbar"
    r"|bello|bella|bene|perfetto|perfetta|ottimo|benissimo|molto|va|grande|carino|!|\.|,|\?) ?)+$"
)
"""Praise of what we did: no film is judged by it."""
SEEN_IT = re.compile(r"\b(?:watched|saw|seen|finished|rewatched) (?:it|that|this)\b")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A film and the stars said of it; none where a number was no rating or nothing was said."""

    film: Meant
    stars: float | None
    explicit: bool = False


def verdicts(reading: Reading, scene: Scene) -> list[Verdict]:
    """Read which films are judged and how."""
    spans = [span for span in reading.of("title", "ref") if meant_by(span, scene)]
    if not spans:
        return _unnamed(reading, scene)
    if (paired := _paired(reading, spans, scene)) is not None:
        return paired
    signals = [_signal(reading, first, last) for first, last in _regions(reading, spans)]
    return [
        Verdict(film, *_stars(signal))
        for span, signal in zip(spans, _shared(signals, reading, spans), strict=True)
        for film in meant_by(span, scene)
    ]


def _paired(reading: Reading, spans: Sequence[Span], scene: Scene) -> list[Verdict] | None:
    """Give a row of numbers to the films of a list in turn: "all three: 4, 3 and 5"."""
    films = [film for span in spans for film in meant_by(span, scene)]
    scores = [span.value[0] for span in reading.of("stars")] or [
        _bare(reading, span) for span in reading.of("number")
    ]
    listed = any(span.kind == "ref" and len(span.value) > 1 for span in spans)
    if not listed or len(films) != len(scores) or not all(scores):
        return None
    return [Verdict(film, score, True) for film, score in zip(films, scores, strict=True)]


Signal = tuple[float | None, bool] | None


def _stars(signal: Signal) -> tuple[float | None, bool]:
    return signal or (None, False)


def _unnamed(reading: Reading, scene: Scene) -> list[Verdict]:
    signal = _signal(reading, 0, len(reading.words))
    if signal is None or (not signal[1] and _is_about_us(reading, scene)):
        return []
    if reading.has("@find", "@some", "@rec") or AT_LEAST.search(_said(reading)):
        return []
    film = pointed(scene) if _points(reading) or SEEN_IT.search(_said(reading)) else []
    unknown = _unknown(reading, scene, signal[1]) if not film else None
    chosen = film or ([unknown] if unknown else [])
    return [Verdict(meant, *_stars(signal)) for meant in chosen]


def _unknown(reading: Reading, scene: Scene, explicit: bool) -> Meant | None:
    """Take unknown words for a film: not "my gravity boots", nor everyday words merely praised."""
    runs = unknown_runs(reading)
    if not runs or (not explicit and len(runs) > 1):
        return None
    rates = reading.has("@rate", "@ratings")
    if not rates and any(_is_owned(reading, first, last) for first, last in runs):
        return None
    if explicit and not (rates or reading.of("stars") or _is_scored(reading, runs)):
        return None
    unknown = unknown_title(reading, scene)
    if unknown is None or explicit or unknown.movie_id is not None:
        return unknown
    usual = all(word in ORDINARY for word in fold(unknown.surface).split())
    return None if usual and not unknown.surface.istitle() else unknown


def _is_owned(reading: Reading, first: int, last: int) -> bool:
    """Whether words are of somebody's things or of several: "my boots", "the boots are"."""
    before = reading.words[first - 1].text if first else ""
    behind = reading.words[last].text if last < len(reading.words) else ""
    return before in OWNED or behind in ("are", "were", "sind", "waren", "sont", "son", "sono")


def _is_scored(reading: Reading, runs: Sequence[tuple[int, int]]) -> bool:
    """Whether a number stands right behind unknown words: "Zorblax 3", "Zorblax: three"."""
    ends = {last for _, last in runs}
    signed = {last + 1 for last in ends if _is_sign(reading, last)}
    return any(
        number.first in signed or (number.in_digits and number.first in ends)
        for number in reading.numbers
    )


def _is_sign(reading: Reading, place: int) -> bool:
    return place < len(reading.words) and not reading.words[place].text[0].isalnum()


def is_praise(reading: Reading) -> bool:
    """Whether a message only praises or agrees, without a film."""
    return bool(BARE_PRAISE.match(_said(reading)))


def _is_about_us(reading: Reading, scene: Scene) -> bool:
    """Whether a feeling without a film is about our answer, or about stars that are stored."""
    if STORED.search(scene.reply):
        return True
    asked = SEEN_ASKED.search(fold(scene.reply)) is not None
    return is_praise(reading) and not asked


def _said(reading: Reading) -> str:
    return " ".join(word.text for word in reading.words)


def _points(reading: Reading) -> bool:
    return not any(token.text == "x" for token in reading.tokens)


def _regions(reading: Reading, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield the words that speak of each film: before it, or behind it up to the next."""
    cuts = _cuts(reading, spans)
    for at in range(len(spans)):
        yield cuts[at], cuts[at + 1]


def _cuts(reading: Reading, spans: Sequence[Span]) -> list[int]:
    """Part the words between films: at a separator, else where the orientation says."""
    words = len(reading.words)
    forward = (
        _signal(reading, 0, spans[0].first) is not None
        and _signal(reading, spans[-1].last, words) is None
    )
    cuts = [0]
    for one, two in pairwise(spans):
        places = [
            place
            for place in range(one.last, two.first)
            if reading.words[place].text in SEPARATORS and place not in reading.owner
        ]
        between = one.last if forward else two.first
        cuts.append(_best_cut(reading, one, places) if places else between)
    return [*cuts, words]


def _best_cut(reading: Reading, one: Span, places: Sequence[int]) -> int:
    """Choose the separator: the last one whose left side still speaks of the first film."""
    for place in reversed(places):
        if _signal(reading, one.last, place) is None:
            continue
        return place
    return places[0]


def _shared(signals: Sequence[Signal], reading: Reading, spans: Sequence[Span]) -> list[Signal]:
    """Let films of one list share what was said of the list: "Alien, Heat and Fargo: 5 stars"."""
    shared = list(signals)
    for at in range(len(shared) - 2, -1, -1):
        if shared[at] is None and _joined(reading, spans[at], spans[at + 1]):
            shared[at] = shared[at + 1]
    for at in range(1, len(shared)):
        if shared[at] is None and _joined(reading, spans[at - 1], spans[at]):
            shared[at] = shared[at - 1]
    return shared


def _joined(reading: Reading, one: Span, two: Span) -> bool:
    between = [reading.words[place].text for place in range(one.last, two.first)]
    return all(
        word in SEPARATORS or word in ("or", "both", "the", "o", "oder", "ou") for word in between
    )


def _signal(reading: Reading, first: int, last: int) -> Signal:
    """Return the stars said in a stretch of words, and whether by a number."""
    plain = " ".join(reading.texts(first, last))
    if is_hearsay(plain):
        return _own_words(reading, first, last)
    stars = [span for span in reading.of("stars") if first <= span.first < last]
    if stars:
        return stars[-1 if REVISED.search(plain) else 0].value[0], True
    numbers = [span for span in reading.of("number") if first <= span.first < last]
    for span in reversed(numbers) if REVISED.search(plain) else numbers:
        if (value := _bare(reading, span)) is not None:
            return value or None, True
    if WISHING.search(plain) or SEEMING.search(plain):
        return None
    felt = feeling(_opinion(reading, first, last))
    return None if felt is None else (felt, False)


REVISED = re.compile(
    r"\b(?:rewatch\w*|on second (?:thought|viewing)s?|changed my mind|used to|i said|i gave it"
    r"|but now|revu|j avais dit|j avais mis|mais maintenant|habia dicho|le di|pero ahora|revis\w+"
    r"|hatte ich|aber jetzt|nochmal gesehen|avevo (?:dato|detto)|ma adesso|ma ora|rivist\w+)\b"
)
"""Of two scores the last one counts."""


def _own_words(reading: Reading, first: int, last: int) -> Signal:
    """Read one's own verdict behind somebody else's: "my mate hates it, I gave it 4"."""
    for place in range(last - 2, first, -1):
        tail = " ".join(reading.texts(place + 1, last))
        own = reading.words[place].text in SEPARATORS and FIRST_PERSON.match(tail)
        if own and not is_hearsay(tail):
            return _signal(reading, place + 1, last)
    return None


FIRST_PERSON = re.compile(
    r"^(?:but |though |personally |pero |aber |mais |ma )*(?:i|ich|yo|je|j|io|me)\b"
)


def _opinion(reading: Reading, first: int, last: int) -> list[str]:
    """Keep the words an opinion may stand in; "like" alone compares unless someone likes."""
    plain = reading.texts(first, last)
    said = " ".join(plain)
    said = re.sub(
        r"\b(i|we) (really |kinda |quite |do |also |rly |actually )*like\b", "i liked", said
    )
    return said.split()


def _bare(reading: Reading, span: Span) -> float | None:
    """Read a bare number beside a film as stars; 0 where it is too large to be any."""
    following = reading.words[span.last].text if span.last < len(reading.words) else ""
    if following in (
        "films",
        "movies",
        "times",
        "more",
        "minutes",
        "oscars",
        "years",
        "hours",
        "min",
    ):
        return None
    if following in OTHER_UNITS or _counts_something(reading, span):
        return None
    if 0.5 <= span.value <= 5 and span.value * 2 == int(span.value * 2):
        return half_steps(span.value)
    return 0.0 if span.value <= 10 else None


def _counts_something(reading: Reading, span: Span) -> bool:
    """Whether a number counts what is named behind it: "only 4 friends came"."""
    behind = next((t.text for t in reading.tokens if t.first == span.last), "")
    before = reading.words[span.first - 1].text if span.first else ""
    if before in ("in", "en", "zu") or behind != "x" or not before:
        return before in ("in", "en", "zu")
    beside = reading.owner.get(span.first - (1 if before[0].isalnum() else 2))
    return before not in SCORING and (beside is None or beside.kind not in ("title", "ref"))


SCORING = word_set("a an un una une ein eine is was its gets get give gave me de von for stars")


BARE_COMPLAINT = re.compile(
    r"^(?:but |all |hmm |these are |those are |theyre |they are |that is |thats |a bit |way |much "
    r"|nah |all of them are |they are all )*"
    r"(?:too|trop|zu|troppo|demasiado) \w+(?: for me)?(?: [!.])*$"
)


def bare_complaint(reading: Reading, scene: Scene) -> bool:
    """Whether "too long" is said of a list, which is no verdict on any film."""
    plain = " ".join(word.text for word in reading.words)
    return bool(scene.listed) and bool(BARE_COMPLAINT.match(plain)) and not reading.of("title")


def asks(reading: Reading) -> bool:
    """Whether the message begins as a question does: no number in it is a verdict."""
    return bool(ASKING.match(" ".join(word.text for word in reading.words)))


def is_question(reading: Reading) -> bool:
    """Whether the message asks about a film rather than judging it."""
    plain = " ".join(word.text for word in reading.words)
    return bool(ASKING.match(plain)) or (
        plain.endswith("?") and "?" in plain and not reading.of("stars")
    )
