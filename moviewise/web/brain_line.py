"""Who understands what people write, in a sentence. Must not know how it is decided."""

from moviewise.agent.ollama.brain import BrainStatus

OFFLINE = "MovieWise reads them itself, on its own machine."
WHY = {
    "examining": "it is being examined first",
    "failed": "it did not understand enough to be asked",
    "resting": "it failed several times and rests for a while",
    "no_model": "Ollama does not have it",
    "no_chat": "it cannot chat",
    "down": "Ollama does not answer",
}


def brain_line(status: BrainStatus | None) -> str:
    """Say which brain answers, with which model, how well and how fast.

    >>> brain_line(None) == OFFLINE
    True
    """
    if status is None:
        return OFFLINE
    if status.brain == "ollama":
        return f"{OFFLINE[:-1]} first; where it is unsure, {status.model} helps{_figures(status)}."
    return (
        f"{OFFLINE} The model {status.model} would help, but {WHY.get(status.state, status.why)}."
    )


def _figures(status: BrainStatus) -> str:
    figures = [f"{status.seconds:.1f} s each"] if status.seconds is not None else []
    if status.score is not None:
        figures.append(f"{status.score:.0%} right in its exam")
    return f" ({', '.join(figures)})" if figures else ""
