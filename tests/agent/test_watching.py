"""Where to watch a film, and how a series goes: what such sentences become."""

import pytest
from conftest import LIST

WHERE = {
    "where can I watch Heat?": ("Heat", None),
    "where can i watch heat": ("Heat", None),
    "Where can I stream The Matrix in the UK?": ("The Matrix", "GB"),
    "where can I watch Heat in Germany?": ("Heat", "DE"),
    "is Alien on netflix?": ("Alien", None),
    "which streaming service has Fargo?": ("Fargo", None),
    "can I rent Goodfellas?": ("Goodfellas", None),
    "where to watch Zorblax Returns in France": ("Zorblax Returns", "FR"),
    "where can I watch Paper Tides?": ("Paper Tides", None),
    "where can I watch The Grand Budapest Hotel?": ("The Grand Budapest Hotel", None),
    "dónde puedo ver Alien?": ("Alien", None),
    "où puis-je regarder Alien ?": ("Alien", None),
    "wo kann ich Alien sehen?": ("Alien", None),
    "dove posso vedere Alien": ("Alien", None),
}
SERIES = {
    "what order do the Dune films come in?": "Dune",
    "in what order should I watch the Alien movies?": "Alien",
    "which order do the Zorblax Knight movies go in?": "Zorblax Knight",
    "what is the right order of the Die Hard films?": "Die Hard",
    "is Heat part of a series?": "Heat",
}
OTHERS = (
    "where can I see my ratings?",
    "where can I watch good horror films?",
    "where can I see the trailer of Heat?",
    "where can I find films with Tom Hanks?",
    "where was Heat filmed?",
    "order me a pizza",
    "list my films in order of year",
    "recommend films in chronological order",
)


@pytest.mark.parametrize("said", WHERE)
def test_where_to_watch_is_asked_with_the_film_and_the_country(understand, said: str) -> None:
    title, country = WHERE[said]
    args = {"title": title} | ({"country": country} if country else {})

    assert understand.calls(said) == [("where_to_watch", args)]


def test_the_film_may_be_pointed_at(understand) -> None:
    calls = understand.calls("where can I watch the second one?", reply=LIST)

    assert calls == [("where_to_watch", {"title": "Alien"})]


@pytest.mark.parametrize("said", SERIES)
def test_the_order_of_a_series_is_asked_by_film_or_name(understand, said: str) -> None:
    assert understand.calls(said) == [("film_series", {"title": SERIES[said]})]


@pytest.mark.parametrize("said", OTHERS)
def test_what_only_sounds_alike_goes_where_it_went(understand, said: str) -> None:
    tools = {tool for tool, _ in understand.calls(said)}

    assert not tools & {"where_to_watch", "film_series"}
