"""The patterns: ready sentences by kind of tie, each with the evidence that carries it.

Every sentence is true by construction and within the verifier's grammar. Must not know models.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from moviewise.explanation.claims import FEW, MANY, NEAR
from moviewise.explanation.evidence import LIKED, Evidence
from moviewise.explanation.naming import Names, a_film, country, language, plural
from moviewise.explanation.reading import Facts

EASE = {
    "director": 3.0,
    "cast": 2.5,
    "writer": 2.0,
    "theme": 1.5,
    "mood": 1.2,
    "same people": 1.0,
    "genre": 1.0,
    "language": 0.8,
    "decade": 0.4,
    "country": 0.3,
}
"""How readily a tie is understood; multiplies what it gave the score."""


LUKEWARM = 2.5
"""Below these stars a rating that lifts a film does so by pushing others away."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A finished sentence or clause, and the ids of what carries it."""

    text: str
    evidence: tuple[str, ...]
    kind: str = ""
    """The kind of tie or of fact."""
    group: str = ""
    """A text has one sentence of a group, such as `second`."""

    @property
    def n_words(self) -> int:
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells the sentences of one explanation."""

    facts: Facts
    names: Names
    turn: int
    """Picks among the ways to say a thing; the same for the same film."""

    def one_of(self, *ways: str) -> str:
        return ways[self.turn % len(ways)]

    @property
    def film(self) -> str:
        return self.names.title(self.facts.subject)

    @property
    def rank(self) -> Evidence:
        rank = self.facts.of("rank")
        assert rank is not None
        return rank

    @property
    def is_picked(self) -> bool:
        return self.rank.values["rank"] <= NEAR and not self.rank.values["is_rated"]


def lifting(facts: Facts) -> list[Evidence]:
    """List the ratings that lift the film, best first; liked films before lukewarm ones."""
    found = [fact for fact in facts.ratings.values() if fact.values["value"] > 0]
    found.sort(key=lambda fact: fact.values["place"])
    found = [fact for fact in found if fact.values["movie_id"] != facts.subject]
    near = [f for f in found if f.values["value"] >= 0.5 * found[0].values["value"]]
    liked = [f for f in near if f.values["stars"] >= LIKED]
    return liked + [f for f in found if f not in liked]


def holding(facts: Facts) -> list[Evidence]:
    """List the ratings that hold the film back, the worst first."""
    found = [fact for fact in facts.ratings.values() if fact.values["value"] < 0]
    return sorted(found, key=lambda fact: -fact.values["place"])


def ties(teller: Teller, liked: Evidence) -> list[Sentence]:
    """Say what two films have in common, the tie that lifted most and is clearest first."""
    facts, movie_id = teller.facts, liked.values["movie_id"]
    found = [
        (EASE[fact.values["group"]] * fact.values["value"], fact)
        for fact in facts.evidence
        if fact.kind == "shared" and fact.values["movie_ids"][1] == movie_id
        if fact.values["value"] > 0
    ]
    if head := facts.same_people(movie_id):
        found.append((EASE["same people"] * head.values["value"], head))
    found.sort(key=lambda pair: (-pair[0], pair[1].id))
    said = (_tie(teller, fact, movie_id) for _, fact in found)
    return [each for each in said if each]


def _tie(teller: Teller, fact: Evidence, movie_id: int) -> Sentence | None:
    if fact.kind == "same_people":
        liked = teller.names.title(movie_id)
        return Sentence(f"people who liked {liked} often like it", (fact.id,), "same people")
    group, names = fact.values["group"], fact.values["names"]
    text = _common(teller, group, names)
    return Sentence(text, (fact.id,), group) if text else None


def _common(teller: Teller, group: str, names: tuple[str, ...]) -> str:
    if group in ("director", "writer", "cast"):
        return _people(teller, group, teller.names.people(names, group), len(names))
    if group == "genre":
        two = f"both count as {names[0].lower()} and {names[-1].lower()}"
        return two if len(names) > 1 and teller.turn % 2 else f"both are {plural(names[0])}"
    if group == "theme":
        return f"they share the theme “{names[0]}”"
    if group == "mood":
        return f"both feel {names[0]}"
    if group == "decade":
        return f"both are from the {names[0]}"
    if group == "language":
        return f"both are in {language(names[0])}" if language(names[0]) else ""
    return f"both come from {country(names[0])}" if names[0] != "United States" else ""


def _people(teller: Teller, group: str, people: str, n_names: int) -> str:
    if group == "director":
        return teller.one_of(f"both were directed by {people}", f"{people} directed both")
    if group == "writer":
        return teller.one_of(f"{people} wrote both", f"both were written by {people}")
    appear = "appear" if n_names > 1 else "appears"
    return teller.one_of(f"{people} {appear} in both", f"both feature {people}")


def leads(teller: Teller) -> Iterator[Sentence]:
    """Open with the rating that lifted the film most, and what ties the two."""
    best = lifting(teller.facts)[:1]
    if not best:
        yield from _without_lift(teller)
        return
    fact = best[0]
    liked = teller.names.title(fact.values["movie_id"])
    stars = teller.names.stars(fact.values["stars"])
    ids = (fact.id, teller.rank.id)
    openings = list(_openings(teller, liked, stars, fact))
    start = teller.turn % len(openings)
    for tie in [*ties(teller, fact)[:4], None]:
        for opening in openings[start:] + openings[:start]:
            if tie is None:
                yield Sentence(f"{opening}.", ids, "own")
            else:
                yield Sentence(f"{opening}: {tie.text}.", (*ids, *tie.evidence), tie.kind)


def _openings(teller: Teller, liked: str, stars: str, fact: Evidence) -> Iterator[str]:
    mainly = "mainly because" if fact.values["place"] == 1 else "because"
    yours = _yours(stars, liked)
    most = " most" if fact.values["place"] == 1 else ""
    if teller.rank.values["is_rated"]:
        yield f"You have already rated {teller.film} yourself; {yours}{most} for it"
    elif teller.is_picked and fact.values["stars"] < LUKEWARM:
        yield f"{teller.film} is on your list, and {yours}{most} for it"
        yield f"We picked {teller.film} for you; {yours}{most} for it"
    elif teller.is_picked:
        yield f"We picked {teller.film} for you {mainly} you gave {liked} {stars}"
        yield f"You gave {liked} {stars}, and that is why we picked {teller.film} for you"
        yield f"{teller.film} is on your list {mainly} you gave {liked} {stars}"
        if stars[:4] not in ("half", "{sta"):
            yield f"Your {stars} for {liked} led us to {teller.film}"
    else:
        rank = teller.names.rank(teller.rank.values["rank"])
        yield f"{teller.film} stands at {rank} on your list; {yours}{most} for it"
        yield f"{teller.film} is at {rank} for you, and {yours}{most} for it"


def _yours(stars: str, liked: str) -> str:
    if stars in ("half a star", "1 star"):
        return f"your rating of {stars} for {liked} counts"
    return f"your {stars} for {liked} count"


def _without_lift(teller: Teller) -> Iterator[Sentence]:
    facts, person = teller.facts, teller.facts.of("person")
    assert person is not None
    rank = teller.names.rank(teller.rank.values["rank"])
    if not person.values["n_ratings"]:
        yield Sentence(
            f"You have not rated anything yet, so this is not personal: {teller.film} stands at"
            f" {rank}.",
            (person.id, teller.rank.id),
            "not personal",
        )
        return
    ids = (person.id, teller.rank.id)
    if teller.rank.values["is_rated"]:
        yield Sentence(f"You have already rated {teller.film} yourself.", ids, "rated")
    elif facts.ratings:
        text = f"None of your ratings speaks for {teller.film}; it stands at {rank} on your list."
        yield Sentence(text, ids, "none for")
    else:
        yield Sentence(f"{teller.film} stands at {rank} on your list.", ids, "rank")


def extras(teller: Teller, lead: Sentence) -> Iterator[Sentence]:
    """Add, in order of worth: the rank move, a second tie, what speaks against, plain facts."""
    yield from _moves(teller)
    for fact in lifting(teller.facts)[1:3]:
        yield from _second(teller, fact, lead)
    yield from _against(teller)
    yield from _popularity(teller)
    yield from _about(teller)
    yield from _way_on(teller)


def _moves(teller: Teller) -> Iterator[Sentence]:
    if teller.rank.values["is_rated"]:
        return
    for move in teller.facts.moves():
        removed = move.values["without"]
        if len(removed) > 1 or removed[0] not in teller.facts.ratings:
            continue
        films = teller.names.title(removed[0])
        before, after = move.values["rank_before"], move.values["rank_after"]
        lifts = teller.facts.ratings[removed[0]].values["value"] > 0
        if after != before and lifts != (after > before):
            continue  # the number of ratings moved it more than this one did
        old, new = teller.names.rank(before), teller.names.rank(after)
        verb = "fall" if after > before else "rise"
        ways = (
            f"Without your rating of {films} it would {verb} from {old} to {new}.",
            f"Had you not rated {films}, it would be at {new} instead of {old}.",
            f"Take your rating of {films} away and it {verb}s from {old} to {new}.",
        )
        if after == before:
            ways = (f"Even without your rating of {films} it would stay at {new}.",) * 3
        yield Sentence(teller.one_of(*ways), (move.id,), "move")


def _second(teller: Teller, fact: Evidence, lead: Sentence) -> Iterator[Sentence]:
    liked = teller.names.title(fact.values["movie_id"])
    yours = _yours(teller.names.stars(fact.values["stars"]), liked)
    opening = yours[0].upper() + yours[1:] + " for it too"
    for tie in ties(teller, fact)[:3]:
        if tie.kind != lead.kind:
            ids = (fact.id, *tie.evidence)
            yield Sentence(f"{opening}: {tie.text}.", ids, tie.kind, "second")
    yield Sentence(f"{opening}.", (fact.id,), "bare", "second")


def _against(teller: Teller) -> Iterator[Sentence]:
    for fact in holding(teller.facts)[:1]:
        title = teller.names.title(fact.values["movie_id"])
        yours = _yours(teller.names.stars(fact.values["stars"]), title)
        most = " most" if fact.values["place"] == fact.values["of"] else ""
        text = f"{yours[0].upper()}{yours[1:]}{most} against it."
        yield Sentence(text, (fact.id,), "against")


def _popularity(teller: Teller) -> Iterator[Sentence]:
    fact = teller.facts.of("popularity")
    assert fact is not None
    n_ratings, mean = fact.values["n_ratings"], fact.values["mean_stars"]
    if n_ratings == 0:
        because = ": its place comes from what it shares with your films"
        more = because if teller.facts.ratings else " yet"
        yield Sentence(f"Nobody in our ratings has rated it{more}.", (fact.id,), "nobody")
    elif n_ratings < FEW:
        yield Sentence("Only a few people in our ratings have rated it.", (fact.id,), "few")
    elif mean is not None:
        stars = teller.names.stars(round(mean * 2) / 2)
        text = f"People in our ratings gave it about {stars} on average."
        yield Sentence(text, (fact.id,), "average")
    if n_ratings >= MANY:
        yield Sentence("Many people in our ratings have rated it.", (fact.id,), "many")


def _about(teller: Teller) -> Iterator[Sentence]:
    film = teller.facts.films[teller.facts.subject]
    values = film.values
    who = "our pick" if teller.is_picked else teller.film
    who = who[0].upper() + who[1:]
    kind = a_film(values["genres"], values["year"])
    directors, cast = values["directors"], values["cast"]
    by = f" directed by {teller.names.people(directors, 'director')}" if directors else ""
    starring = f" with {teller.names.people(cast, 'cast')}" if cast else ""
    for more in dict.fromkeys((by + starring, by or starring, "")):
        if more or values["year"] or values["genres"]:
            yield Sentence(f"{who} is {kind}{more}.", (film.id,), "about")


def _way_on(teller: Teller) -> Iterator[Sentence]:
    person = teller.facts.of("person")
    assert person is not None
    if not person.values["n_ratings"]:
        yield Sentence("Rate a few films and the list becomes yours.", (person.id,), "way on")
    if teller.facts.ratings:
        text = "Change a rating and your list changes with it."
        yield Sentence(text, (person.id,), "way on")
    yield Sentence("Every rating you give makes the list more your own.", (person.id,), "way on 2")


def told(teller: Teller, *, least: int, most: int, best: int) -> tuple[Sentence, ...]:
    """Choose sentences that make a text of the right length, the worthiest first."""
    fallback: tuple[Sentence, ...] = ()
    for lead in leads(teller):
        if not fallback:
            fallback = (lead,)
        if lead.n_words > most:
            continue
        chosen = _filled(lead, extras(teller, lead), least=least, most=most, best=best)
        if chosen:
            return chosen
    return fallback


def _filled(
    lead: Sentence, more: Iterable[Sentence], *, least: int, most: int, best: int
) -> tuple[Sentence, ...]:
    chosen, words, kinds = [lead], lead.n_words, {lead.kind, "own"}
    for each in more:
        if words >= best:
            break
        if kinds & {each.kind, each.group or "-"} or words + each.n_words > most:
            continue
        chosen.append(each)
        words += each.n_words
        kinds |= {each.kind, each.group}
    return tuple(chosen) if least <= words <= most else ()
