"""Titles named in running text, longest first where they overlap."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from moviewise.catalogue.evidence import INDEFINITE, KNOWN, Reading
from moviewise.catalogue.folding import fold
from moviewise.catalogue.names import OPENING, SHORT, Named
from moviewise.catalogue.ordinary import IDIOMS, LIGHT
from moviewise.catalogue.spelling import Spelling, likeness
from moviewise.catalogue.titles import Titles, clearly_meant
from moviewise.domain import MovieId

LONGEST = 14
"""Words in a title as typed."""
YEAR = re.compile(
    r"[.!]?\s*,?\s*(?:[(\[]\s*(?P<sure>\d{4})\s*[)\]]"
    r"|(?:from\s+|of\s+|de\s+|von\s+|del\s+|aus\s+)?(?P<bare>\d{4})(?![\w%]))"
)
MEMBER = re.compile(r"\s*(?:,|;|/|\n|(?:,\s*|\s)(?:and|or|y|e|o|und|oder|et|ou)\s)\s*[\"'“]?")


@dataclass(frozen=True, slots=True)
class TitleHit:
    """A title named in a text."""

    start: int
    end: int
    """Behind the year, where one follows."""
    surface: str
    """The title as typed, without the year."""
    movie_ids: tuple[MovieId, ...]
    """The film that is clearly meant, or those that may be, likeliest first."""
    score: float
    """100 sure; 90 a short name, a member of a list or a bare usual word; 60 a usual word that
    opens a sentence; else the likeness of a misspelling."""
    year: int | None = None
    """The year that was named."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """Reads texts for the names of one set of films."""

    titles: Titles
    spelling: Spelling
    first_names: frozenset[str]
    """Too usual to name a film."""

    def named_in(self, text: str, cues: Collection[str] = ()) -> list[TitleHit]:
        """Return the titles a text names, in order.

        Args:
            text: What a person wrote.
            cues: Words ("loved", "rate", "vi") after which a usual word may be a title.
        """
        reading = Reading(text, self.first_names, frozenset(fold(cue) for cue in cues))
        slips = [*self.misspelled(reading)]
        reading.taken.clear()
        hits = [*self.exact(reading)]
        hits = [hit for hit in hits if not any(swallows(slip, hit) for slip in slips)]
        hits += [slip for slip in slips if not any(overlap(slip, hit) for hit in hits)]
        hits += self.listed(reading, sorted(hits, key=lambda hit: hit.start))
        return sorted(hits, key=lambda hit: hit.start)

    def exact(self, reading: Reading) -> Iterator[TitleHit]:
        for first, last in reading.windows(LONGEST):
            found: Sequence[Named] = self.titles.names.get(reading.key(first, last), ())
            if found and reading.trails_off(first, last):
                found = self.as_spelled(found, reading.body(first, last))
            if found and reading.is_free(first, last):
                score = self.evidence(reading, first, last, found)
                if score:
                    yield self.take(reading, first, last, found, score)

    def as_spelled(self, found: Sequence[Named], body: Sequence[str]) -> Sequence[Named]:
        """Return the films one of whose titles ends in the last of these words."""
        return [
            named
            for named in found
            if any(title.endswith(f" {body[-1]}") for title in self.folded(named.movie_id))
        ]

    def folded(self, movie_id: MovieId) -> list[str]:
        movie = self.titles.movies[movie_id]
        return [fold(title) for title in (movie.title, *movie.other_titles)]

    def evidence(self, reading: Reading, first: int, last: int, found: Sequence[Named]) -> float:
        """Say how sure it is that these words are meant as a title; 0 for not at all."""
        sure = 90.0 if all(named.weight in (SHORT, OPENING) for named in found) else 100.0
        year, is_sure = year_behind(reading, last)
        if year is not None and (is_sure or self.titles.of_year(found, year)):
            return sure if self.titles.of_year(found, year) else 0.0
        if reading.is_quoted(first, last):
            return sure
        if reading.sequel_follows(last) or reading.is_bare(first, last):
            return 0.0
        if not reading.is_usual(first, last, self.ratings(found)):
            return sure
        if reading.is_capitalised(first, last):
            return sure
        article = reading.article(first, last)
        if article in INDEFINITE and not any(is_titled(named, article) for named in found):
            return 0.0
        return 0.0 if reading.is_strict(first, last) else reading.hint(first, last, sure)

    def ratings(self, found: Sequence[Named]) -> int:
        """Return the ratings of the best known; a shortened name counts for little."""
        return max(
            int(self.titles.movies[named.movie_id].n_ratings * min(1.0, 2 * named.weight))
            for named in found
        )

    def take(
        self, reading: Reading, first: int, last: int, found: Sequence[Named], score: float
    ) -> TitleHit:
        """Mark the words, and the year behind them, as a title of these films."""
        year, _ = year_behind(reading, last)
        if year is not None and not self.titles.of_year(found, year):
            year = None
        article = reading.article(first, last)
        if article and all(named.article != article for named in found):
            first, article = first + 1, ""
        start, end = reading.span(first, last)
        surface = reading.text[start:end]
        if year is not None and (hit := YEAR.match(reading.text, end)):
            end = hit.end()
        reading.taken.update(n for n, word in enumerate(reading.words) if start <= word.start < end)
        meant = clearly_meant(self.titles.weighed(found, article, year))
        return TitleHit(start, end, surface, meant, score, year)

    def listed(self, reading: Reading, hits: Sequence[TitleHit]) -> Iterator[TitleHit]:
        """Take usual words for titles where they are listed with one: "Alien, heat and big"."""
        for hit in hits:
            end: int | None = hit.end
            while end is not None and (joint := MEMBER.match(reading.text, end)):
                member = self.member(reading, reading.word_from(joint.end()))
                end = member.end if member else None
                if member:
                    yield member

    def member(self, reading: Reading, first: int | None) -> TitleHit | None:
        if first is None:
            return None
        for last in range(min(len(reading.words), first + LONGEST), first, -1):
            key = reading.key(first, last)
            found = self.titles.names.get(key, ())
            fits = found and reading.is_free(first, last) and reading.ends_there(last)
            usual = key in IDIOMS or reading.is_strict(first, last) or reading.is_bare(first, last)
            if fits and not usual and self.ratings(found) >= KNOWN:
                return self.take(reading, first, last, found, 90.0)
        return None

    def misspelled(self, reading: Reading) -> Iterator[TitleHit]:
        """Find titles with a slip, from each word that leads to some."""
        for place, word in enumerate(reading.words):
            if place not in reading.taken and word.text not in LIGHT:
                best = self.likest(reading, place)
                if best is not None:
                    score, first, last, key = best
                    yield self.take(reading, first, last, self.titles.names[key], score)

    def likest(self, reading: Reading, place: int) -> tuple[float, int, int, str] | None:
        """Return likeness, run of words and key of the name that fits best around a word."""
        best: tuple[float, int, int, str] | None = None
        for name, before in self.spelling.names_with(reading.words[place].text):
            for first, last in reading.around(place, before, len(name.words)):
                score = likeness(reading.body(first, last), name)
                if score and (best is None or (score, name.ratings) > (best[0], 0)):
                    best = score, first, last, name.key
        return best


def swallows(slip: TitleHit, hit: TitleHit) -> bool:
    """Whether a misspelled title holds an exact one of another film: "the matrix revolutons"."""
    if hit.score == 100 and slip.movie_ids[0] in hit.movie_ids:
        return False  # "why one flew over ..." is no slip of the title inside it
    inside = slip.start <= hit.start + len("the ") and hit.end <= slip.end
    return inside and slip.end - slip.start >= hit.end - hit.start + 3 and slip.score >= 90


def overlap(one: TitleHit, other: TitleHit) -> bool:
    return one.start < other.end and other.start < one.end


def is_titled(named: Named, article: str) -> bool:
    """Whether this is a full title with just this article: "watch a love story" names none."""
    return named.article == article and named.weight > SHORT


def year_behind(reading: Reading, last: int) -> tuple[int | None, bool]:
    """Return the year right behind a run of words, and whether brackets make it surely one."""
    hit = YEAR.match(reading.text, reading.words[last - 1].end)
    if hit is None:
        return None, False
    return int(hit["sure"] or hit["bare"]), hit["sure"] is not None
