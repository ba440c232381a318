"""Say in short what speaks for each film found. Must not know scores."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from moviewise.retrieval.query import Query
from moviewise.retrieval.scoring import spans, without_article
from moviewise.retrieval.segment import ACTED, DIRECTED, FIELDS, Segment
from moviewise.retrieval.thesaurus import kindred
from moviewise.retrieval.words import stem

Rows = NDArray[np.intp]


def matched(segment: Segment, query: Query, rows: Rows) -> list[list[str]]:
    """List for each of these films what of the query it meets: title, people, filters, words."""
    found: list[list[str]] = [[] for _ in rows]
    for label, hits in _labelled(segment, query, rows):
        for place in np.flatnonzero(hits).tolist():
            if label not in found[place]:
                found[place].append(label)
    for place, words in enumerate(_words(segment, query, rows)):
        found[place] += [f"{field}: {', '.join(each)}" for field, each in words.items()]
    return found


def _labelled(
    segment: Segment, query: Query, rows: Rows
) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    words = query.text.split()
    for form in {without_article(words)} | {" ".join(words[a:b]) for a, b in spans(words)}:
        if form in segment.titles:
            yield "title", segment.titles.has(form, rows)
    for name in query.people:
        yield from _people(segment, name, rows)
    for each in query.filters:
        for facet in each.facets:
            yield each.label, segment.facets.has(facet, rows)
    if query.years:
        inside = (segment.years[rows] >= query.years[0]) & (segment.years[rows] <= query.years[1])
        for year in np.unique(segment.years[rows][inside]):
            yield str(year), segment.years[rows] == year


def _people(segment: Segment, name: str, rows: Rows) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    if name not in segment.names:
        return
    shown = segment.shown_names[segment.names.keys[name]]
    credited, roles = segment.names.get(name)
    for kind, wanted in (("director", DIRECTED), ("cast", ACTED)):
        yield f"{kind}: {shown}", np.isin(rows, credited[roles.astype(int) & wanted > 0])


def _words(segment: Segment, query: Query, rows: Rows) -> list[dict[str, list[str]]]:
    """Name the words of the query that each film's own texts have, in the first such field."""
    found: list[dict[str, list[str]]] = [{} for _ in rows]
    for word in dict.fromkeys(query.words):
        told = np.zeros(len(rows), dtype=bool)
        for term in (stem(word), *sorted(kindred().get(stem(word), ()))):
            for field in FIELDS:
                if f"{field}:{term}" not in segment.fields.words:
                    continue
                new = segment.fields.words.has(f"{field}:{term}", rows) & ~told
                told |= new
                for place in np.flatnonzero(new):
                    found[place].setdefault(field, []).append(word)
    return found
