"""An explanation as the JSON document that programs rely on; numbers are not rounded."""

from typing import Any

from moviewise.explanation.attribution import Contribution
from moviewise.explanation.counterfactual import Counterfactual
from moviewise.explanation.evidence import Evidence
from moviewise.explanation.narrator import Explanation


def as_json(explanation: Explanation) -> dict[str, Any]:
    """Write an explanation as plain dictionaries, lists and numbers."""
    return {
        "movie_id": explanation.movie_id,
        "rank": explanation.rank,
        "score": explanation.score,
        "bias": explanation.bias,
        "contributions": [_contribution(each) for each in explanation.contributions],
        "counterfactuals": [_counterfactual(each) for each in explanation.counterfactuals],
        "text": explanation.text,
        "claims": [
            {"text": claim.text, "evidence": list(claim.evidence)} for claim in explanation.claims
        ],
        "evidence": [_evidence(each) for each in explanation.evidence],
        "narrator": explanation.narrator,
        "is_personal": explanation.is_personal,
    }


def _contribution(part: Contribution) -> dict[str, Any]:
    return {
        "movie_id": part.movie_id,
        "stars": part.stars,
        "value": part.value,
        "features": [{"feature": s.feature, "value": s.value} for s in part.features],
    }


def _counterfactual(move: Counterfactual) -> dict[str, Any]:
    return {
        "without": list(move.without),
        "rank_before": move.rank_before,
        "rank_after": move.rank_after,
    }


def _evidence(fact: Evidence) -> dict[str, Any]:
    values = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in fact.values.items()
    }
    return {"id": fact.id, "kind": fact.kind, "values": values, "source": fact.source}
