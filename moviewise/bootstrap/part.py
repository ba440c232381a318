"""One finding of the doctor."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the product, as it was found."""

    name: str
    state: str
    """`ok`, `degraded` (we do without) or `broken` (something has to be mended)."""
    why: str
    mend: str = ""
    """The command or step that mends it."""

    def as_json(self) -> dict[str, str]:
        return asdict(self)
