"""Put the evidence into about forty words, addressed to the person.

Sentences are filled by code and true by construction. Must not know which model writes.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from zlib import crc32

from moviewise.domain import Exclusion, Movie, MovieId, Passage, Rating
from moviewise.explanation.attribution import Attribution, Contribution, of_taste
from moviewise.explanation.counterfactual import (
    Counterfactual,
    RankedWithout,
    SmallestSet,
    again,
    movie_of,
    quick_set,
)
from moviewise.explanation.evidence import Evidence, Standing, gather
from moviewise.explanation.naming import Names
from moviewise.explanation.reading import Facts
from moviewise.explanation.sentences import Sentence, Teller, told
from moviewise.explanation.standing import Ranking, ranking
from moviewise.explanation.wording import LEAST, MOST, Mode, Write, worded
from moviewise.recommender.artefact import Artefact


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence, and the evidence that carries it."""

    text: str
    evidence: tuple[str, ...]
    """Ids."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a film stands where it stands for this person."""

    movie_id: MovieId
    rank: int
    """Over all candidates; a rated film's as if it were one."""
    score: float
    """`bias` plus the values of all contributions."""
    bias: float
    contributions: tuple[Contribution, ...]
    counterfactuals: tuple[Counterfactual, ...]
    text: str
    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    narrator: str = "template"
    """`template` or `ollama`."""
    is_personal: bool = True
    """Whether any rating of the person counted."""
    smallest: SmallestSet | None = None
    """A small set of ratings without which the film leaves the top ten, where there is one."""


LENGTH = {"least": LEAST, "most": MOST, "best": 36}
"""Words: the bounds, and from where a text is long enough."""


def explain(
    artefact: Artefact,
    ratings: Sequence[Rating],
    movie_id: MovieId,
    *,
    movies: Mapping[MovieId, Movie],
    excluded: Collection[MovieId] = (),
    without: Collection[Exclusion] = (),
    write: Write | None = None,
    passages: Sequence[Passage] = (),
    mode: Mode = "placeholders",
) -> Explanation:
    """Explain a film's place: exact shares, re-ranked counterfactuals, about forty words.

    Args:
        artefact: The trained model.
        ratings: Of one person; none makes an explanation that says it is not personal.
        movie_id: The film.
        movies: The films by id.
        excluded: Films that are not to be recommended.
        without: What the person told us not to read their taste from.
        write: Lets a model word it; the template stands where its words do not hold.
        passages: Quotable facts to number with the evidence.
        mode: How much of the wording is the model's.

    Raises:
        UnknownMovie: The recommender or the catalogue does not know the film.
    """
    movie_of(movies, movie_id)
    row = artefact.row_of(movie_id)
    now = ranking(artefact, ratings, excluded=excluded, without=without)
    whole = of_taste(artefact, now.taste, movie_id)
    standing = Standing(
        now.place(row),
        now.n_candidates,
        len({rating.movie_id for rating in ratings}),
        movie_id in now.taste.movie_ids,
    )
    first, smallest = _counterfactuals(
        artefact,
        now,
        whole,
        cache(
            lambda removed: again(
                artefact, now, ratings, movie_id, removed, excluded=excluded, exclusions=without
            )
        ),
    )
    moves = tuple(dict.fromkeys([*first, *([smallest.counterfactual] if smallest else [])]))
    evidence = gather(
        whole,
        standing,
        movies,
        counterfactuals=moves,
        alternatives=_alternatives(artefact, now, movie_id),
        passages=passages,
    )
    claims, narrator = narrate(evidence, write=write, mode=mode)
    return Explanation(
        movie_id,
        standing.rank,
        whole.score,
        whole.bias,
        whole.contributions,
        moves,
        " ".join(claim.text for claim in claims),
        claims,
        evidence,
        narrator,
        is_personal=any(part.value for part in whole.contributions),
        smallest=smallest,
    )


def narrate(
    evidence: Sequence[Evidence], *, write: Write | None = None, mode: Mode = "placeholders"
) -> tuple[tuple[Claim, ...], str]:
    """Put evidence into words.

    Returns:
        The sentences with what carries them, and who worded them.
    """
    facts = Facts(tuple(evidence))
    turn = crc32(str(facts.subject).encode())
    if write is not None and (prose := worded(evidence, turn, write, mode=mode)):
        return _claims(prose.sentences), "ollama"
    return _claims(told(Teller(facts, Names(facts), turn), **LENGTH)), "template"


def _counterfactuals(
    artefact: Artefact, now: Ranking, whole: Attribution, ranked_without: RankedWithout
) -> tuple[list[Counterfactual], SmallestSet | None]:
    """Rank again without the strongest rating (a rated film's own), and without the fewest."""
    others = [part for part in whole.contributions if part.movie_id != whole.movie_id]
    lifting = [part for part in others if part.value > 0]
    own = [part for part in whole.contributions if part.movie_id == whole.movie_id]
    strongest = [part.movie_id for part in own or lifting or others[::-1]]
    first = [ranked_without((strongest[0],))] if strongest else []
    return first, quick_set(artefact, now, whole.movie_id, ranked_without)


def _alternatives(artefact: Artefact, now: Ranking, movie_id: MovieId) -> list[tuple[MovieId, int]]:
    best = [int(artefact.item_ids[row]) for row in now.top(4)]
    return [(each, place) for place, each in enumerate(best, 1) if each != movie_id][:3]


def _claims(sentences: Iterable[Sentence]) -> tuple[Claim, ...]:
    return tuple(Claim(each.text, tuple(dict.fromkeys(each.evidence))) for each in sentences)
