"""What the dialog of offers is given: where to watch a film, and its series. Knows no Chainlit."""

from typing import Any

from moviewise.service import LiveFacts
from moviewise.service.countries import NAMES
from moviewise.service.watching import where_line

Props = dict[str, Any]


def watch_props(facts: LiveFacts) -> Props:
    """Show the offers of one country, which others there are, and the series in order."""
    codes = sorted({*facts.countries, facts.country} - {""}, key=lambda c: NAMES.get(c, c))
    return {
        "country": facts.country,
        "countries": [{"code": code, "name": NAMES.get(code, code)} for code in codes],
        "offers": [{"kind": kind, "names": list(names)} for kind, names in facts.providers],
        "text": "" if facts.providers else where_line(facts),
        "credit": facts.credit,
        "link": facts.offers.link if facts.offers else "",
        "series": facts.collection if facts.collected else "",
        "films": [
            {"name": movie.name, "here": movie.movie_id == facts.movie.movie_id}
            for movie in facts.collected
        ],
    }
