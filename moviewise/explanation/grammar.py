"""The clauses an explanation may be made of; whatever is no such clause is refused.

Works on marked text (`reading`): `<t0>` a title, `<p0>` a person, `<a0>` a genre or another trait,
`<s4.5>` stars, `<r3>` a rank, `<y1995>` a year, `<d1990>` a decade. Must not know facts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

T, P, A = r"<t\d+>", r"<p\d+>", r"<a\d+>"
S, R, Y, D = r"<s[\d.]+>", r"<r\d+>", r"<y\d+>", r"<d\d+>"
AND = r"(?: , and | , | and | & )"
IT = r"(?:it|(?:this|that|the) (?:film|movie|one|pick)|our pick)"
F = rf"(?:{T}|{IT})"
FS = rf"{F}(?:{AND}{F})*"
TS = rf"{T}(?:{AND}{T})*"
PS = rf"{P}(?:{AND}{P})*"
AS = rf"{A}(?:(?:{AND}| ){A})*"
BOTH = r"(?:(?:they|the two|these two)(?: both)?|both)(?: of them)?(?: films| movies)?"
THEM = rf"(?:(?:both )?{FS}|both(?: of them| films| movies)?|them both|them)"
SUBJECTS = rf"(?P<f>(?:both )?{FS}|{BOTH})(?: both)?"
BE = r"(?:is|are|was|were)(?: both| all)?"
YOURS = (
    rf"your (?:(?P<high>high|low|top) )?(?:rating of (?P<s>{S})|(?P<s2>{S})(?: rating)?|rating)"
    rf" (?:for|to|of) (?P<t>{T})"
)
WITHOUT = (
    rf"(?:without|take away|had you not rated|if you had not rated|if we leave out)"
    rf"(?: (?:your )?(?:ratings? of|(?P<s>{S}) for))?"
)
FALLS = r"falls?|drops?|slips?|slides?|sinks?"
RISES = r"rises?|climbs?"
MOVES = rf"(?:would |will )?(?:(?P<falls>{FALLS})|(?P<rises>{RISES})|moves?|goes|go)"
LIKES = r"likes?|liked|loved?|enjoy|enjoyed|adored?"
HATES = r"disliked?|hated?|did not (?:like|enjoy)|didn't (?:like|enjoy)"

_CLAUSES: dict[str, tuple[str, ...]] = {
    "picked": (
        rf"(?:we|moviewise)(?: have|'ve)? (?:picked?|chose|chosen|recommend|recommended|suggest"
        rf"|suggested|selected) (?P<f>{F})(?: for you)?",
        rf"(?P<f>{F}) (?:is|was) (?:picked|chosen|recommended|suggested|selected)(?: for you)?",
        rf"(?P<f>{F}) (?:is|made it) (?:on|onto) your list",
        rf"(?:here is|our pick(?: for you)? is) (?P<f>{T})",
    ),
    "gave": (
        rf"you (?:gave|rated|awarded) (?P<list>{T} {S}(?:{AND}(?:gave )?{T} {S})*)",
        rf"you (?:gave|awarded) (?P<s>{S}) to (?P<t>{T})",
        rf"(?P<t>{T}) (?:got|earned|received) (?P<s>{S}) from you",
        rf"which you (?:gave|rated) (?P<s>{S})",
        rf"(?P<t>{T}) \( (?P<s>{S}) \)",
        rf"you rated (?P<t>{T}) (?P<high>highly|low|poorly)",
    ),
    "liked": (
        rf"you (?P<verb>{LIKES}|{HATES}) (?P<f>{TS})",
        rf"your (?P<verb>love|liking|dislike) (?:for|of) (?P<f>{TS})",
    ),
    "yours": (YOURS,),
    "yours for": (
        rf"{YOURS} (?:speaks?|counts?|points?|works?)(?P<most> most(?: strongly)?)?"
        rf" (?:for|towards?|to|in favou?r of) (?P<f>{F})",
        rf"{YOURS} (?:speaks?|counts?)(?P<most> most)? in its favou?r",
        rf"{YOURS} (?:lifts?|raises?) (?P<f>{F})(?P<most> most)?",
        rf"{YOURS} (?:is|are|was|were) (?:the|our) (?P<most>main|biggest|strongest) reason"
        rf"(?: for (?P<f>{F}))?",
    ),
    "yours led": (rf"{YOURS} (?:led|brought) us to (?P<f>{F})",),
    "yours against": (
        rf"{YOURS} (?:speaks?|counts?|works?)(?P<most> most(?: strongly)?)? against (?P<f>{F})",
        rf"{YOURS} holds? (?P<f>{F}) back(?P<most> most)?",
        rf"what (?:holds|keeps) (?P<f>{F}) back (?P<most>most )?is {YOURS}",
    ),
    "credit": (
        rf"{SUBJECTS}(?: {BE})? (?P<role>directed|written|made) by (?P<p>{PS})",
        rf"(?P<p>{PS}) (?P<role>directed|wrote|made) (?P<f>{THEM})",
        rf"(?P<p>{PS}) (?:is|was) the (?P<role>director|writer) of (?P<f>{THEM})",
        rf"{SUBJECTS} (?P<role>stars?|features?) (?P<p>{PS})",
        rf"{SUBJECTS} (?:has|have) (?P<p>{PS}) in the (?P<role>cast)",
        rf"(?P<p>{PS}) (?:both )?(?:stars?|starred|acts?|acted|appears?|appeared|plays?|is|are) in"
        rf" (?P<f>{THEM})",
        rf"{SUBJECTS} (?:shares?|have) (?:the |its |their )?(?:same )?(?P<role>director|writer"
        rf"|actor|star|cast member)s? ?,? (?P<p>{PS})(?: with (?P<g>{T}))?",
        rf"{SUBJECTS} (?:comes?|is|are) from the same (?P<role>director|writer)(?: as (?P<g>{T}))?"
        rf"(?: , (?P<p>{PS}))?",
    ),
    "kind": (
        rf"{SUBJECTS} {BE}(?: an?)?(?: (?P<y>{Y}|{D}))?(?: (?P<a>{AS}))?(?: (?:films?|movies?))?"
        rf"(?: (?:from|of) (?:the )?(?P<y2>{Y}|{D}))?(?: from (?:the )?(?P<a2>{A}))?"
        rf"(?: (?:directed )?by (?P<p>{PS}))?(?: (?:with|starring) (?P<c>{PS})(?: in the cast)?)?",
        rf"{SUBJECTS} (?:both )?(?:feels?|counts? as|mix(?:es)?|deals? with|{BE} about"
        rf"|{BE} filed under|{BE} in|comes? from(?: the)?|{BE} from(?: the)?) (?P<a>{AS})",
        rf"{SUBJECTS} (?:both )?shares? (?:an?|the|some) (?:themes?|genres?|moods?|language"
        rf"|country)(?: ,| of)? (?P<a>{AS})(?: with (?P<g>{T}))?",
        rf"{SUBJECTS} (?:both )?(?:came out|comes?|dates?|{BE} made|{BE} released|{BE})"
        rf" (?:in|from)(?: the)? (?P<y>{Y}|{D})",
        rf"{SUBJECTS} (?:both )?{BE} (?P<a>{AS}) from (?:the )?(?P<y>{D}|{Y})",
    ),
    "rank": (
        rf"(?P<f>{F}) (?:is|stands|ranks|sits|lands|comes)(?: far down ,)?(?: in| at)? (?P<r>{R})"
        rf"(?: on your list| for you)?",
        rf"(?:that|this) puts (?P<f>{F}) at (?P<r>{R})(?: on your list)?",
    ),
    "move": (
        rf"{WITHOUT} (?P<w>{TS})(?: ,)? (?P<f>{F}) {MOVES}(?: from (?P<a>{R}))? to (?P<b>{R})"
        rf"(?: on your list)?",
        rf"{WITHOUT} (?P<w>{TS})(?: ,)? (?P<f>{F}) would (?:be|stand) at (?P<b>{R})"
        rf"(?: instead of (?P<a>{R}))?(?: on your list)?",
        rf"take your ratings? of (?P<w>{TS}) away and (?P<f>{F}) {MOVES}(?: from (?P<a>{R}))?"
        rf" to (?P<b>{R})",
        rf"(?P<f>{F}) {MOVES}(?: from (?P<a>{R}))? to (?P<b>{R}) {WITHOUT} (?P<w>{TS})",
        rf"even {WITHOUT} (?P<w>{TS})(?: ,)? (?P<f>{F}) would (?P<stays>stay|still be|remain) at"
        rf" (?P<b>{R})",
    ),
    "same people": (
        rf"(?:people|viewers|others) who (?:liked?|enjoyed|loved|watched|rated) (?P<t>{T})"
        rf" (?:(?:often|tend to) )?(?:liked?|enjoy|enjoyed|watched?) (?P<f>{F})",
        rf"(?P<t>{T}) and (?P<f>{F}) {BE} (?:often )?(?:liked|watched|enjoyed) by the same people",
        rf"(?P<both>{BOTH}) {BE} (?:often )?(?:liked|watched|enjoyed) by the same people",
    ),
    "many": (rf"(?:many|a lot of) people in our ratings (?:have )?rated (?P<f>{F})",),
    "few": (rf"(?:only )?(?:a )?few people in our ratings (?:have )?rated (?P<f>{F})",),
    "nobody": (rf"nobody in our ratings has rated (?P<f>{F})(?: yet)?",),
    "average": (rf"people in our ratings gave (?P<f>{F}) about (?P<s>{S}) on average",),
    "soft": (
        rf"(?:we think )?(?P<f>{F}) (?:may|might|could|should) (?:well )?"
        rf"(?:suit you(?:r taste)?|be one for you|fit your taste)",
        rf"(?:we think )?you (?:may|might|could|should) (?:well )?(?:like|enjoy) (?P<f>{F})",
    ),
    "not personal": (
        r"(?:this|that|it) is not personal(?: yet)?",
        r"you have not rated any(?:thing| films?)(?: yet)?",
        r"we know nothing of your taste(?: yet)?",
    ),
    "none for": (rf"none of your ratings (?:speaks for|lifts) (?P<f>{F})",),
    "rated it": (rf"you have (?:already )?rated (?P<f>{F})(?: (?P<s>{S}))?(?: yourself)?",),
    "by facts": (r"its place comes from what it shares with your films",),
    "way on": (
        r"change (?:that|a) rating and your list changes with it",
        r"rate a few films and the list becomes yours",
        r"every rating you give makes the list more your own",
    ),
}

CAUSE = r"because of|because|since|thanks to|given that|given|on the strength of"
CONTRAST = r"although|even though|though|despite|in spite of"
THEREFORE = r"and (?:so|that is why)|so|which is why|that is why|therefore"
MAINLY = r"mainly|mostly|chiefly|above all"
_JOINT = re.compile(
    rf"(?: (?P<point>[,;:\u2013]))?(?: (?P<plain>and|but|while))?(?: (?P<mainly>{MAINLY}))?"
    rf"(?: (?:(?P<therefore>{THEREFORE})|(?P<cause>{CAUSE})|(?P<contrast>{CONTRAST})))? "
)
_OPENING = re.compile(
    rf"(?:(?:and|but|still|so|in short) ?,? )?(?:(?P<mainly>{MAINLY}) )?"
    rf"(?:(?P<cause>{CAUSE})|(?P<contrast>{CONTRAST}))? ?"
)
_FILLING = re.compile(r"(?<!<)\b(?:also|too|as well|really|simply|indeed|again|likewise)\b ?")
PATTERNS = tuple(
    (name, re.compile(pattern)) for name, patterns in _CLAUSES.items() for pattern in patterns
)
LIMIT = 40
"""Readings of one sentence that are looked at."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A recognised part of a sentence."""

    kind: str
    parts: dict[str, str]
    """What stands in its slots; empty ones are left out."""
    link: str = ""
    """`cause` or `contrast` to what comes before it; `therefore` after what came before."""
    is_main: bool = False
    """Introduced as the main reason."""


def readings(sentence: str) -> Iterator[tuple[Clause, ...]]:
    """Yield the ways a marked sentence is a chain of known clauses; none when it is not."""
    text = re.sub(r" ,(?= ?$| ,)", "", _FILLING.sub("", sentence.rstrip(".!?"))).strip()
    opening = _OPENING.match(text)
    starts = {0: ("", False)}
    if opening and opening.end():
        starts[opening.end()] = _link(opening)
    found = 0
    for start, (link, is_main) in starts.items():
        for clauses in _chains(text, start, link, is_main):
            yield clauses
            found += 1
            if found == LIMIT:
                return


def _chains(text: str, at: int, link: str, is_main: bool) -> Iterator[tuple[Clause, ...]]:
    ends = [joint for joint in _JOINT.finditer(text, at + 1) if joint[0].strip()]
    for name, pattern in PATTERNS:
        if match := pattern.fullmatch(text, at):
            yield (_clause(name, match, link, is_main),)
        for joint in ends:
            if match := pattern.fullmatch(text, at, joint.start()):
                first = _clause(name, match, link, is_main)
                for rest in _chains(text, joint.end(), *_link(joint)):
                    yield (first, *rest)


def _clause(name: str, match: re.Match[str], link: str, is_main: bool) -> Clause:
    parts = {key: value for key, value in match.groupdict().items() if value}
    return Clause(name, parts, link, is_main)


def _link(match: re.Match[str]) -> tuple[str, bool]:
    groups = match.groupdict()
    kinds = [kind for kind in ("cause", "contrast", "therefore") if groups.get(kind)]
    return (kinds[0] if kinds else ""), bool(groups.get("mainly"))
