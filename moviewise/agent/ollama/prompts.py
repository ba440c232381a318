"""Load the prompts: one a file, `$name` variables, none unknown and none missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template

from moviewise.errors import DataError

VARIABLES: Mapping[str, frozenset[str]] = {
    "router": frozenset(),
    "message": frozenset(("before", "said")),
    "native": frozenset(),
    "small_talk": frozenset(),
    "answer": frozenset(("material",)),
    "results": frozenset(("material",)),
}
"""Every prompt of the agent and the variables it must have."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt whose variables are known."""

    name: str
    text: str

    def __post_init__(self) -> None:
        template = Template(self.text)
        if not template.is_valid():
            raise DataError(f"prompt {self.name}: a stray $; write $$ for the sign")
        found = frozenset(template.get_identifiers())
        if strange := found - VARIABLES[self.name]:
            raise DataError(f"prompt {self.name}: unknown variable ${min(strange)}")
        if missing := VARIABLES[self.name] - found:
            raise DataError(f"prompt {self.name}: variable ${min(missing)} is missing")

    def fill(self, **values: str) -> str:
        """Put the values in."""
        return Template(self.text).substitute(values).strip()


Prompts = Mapping[str, Prompt]


def load_prompts(folder: Path) -> Prompts:
    """Read every prompt of the agent.

    Raises:
        DataError: A file is missing, or a variable unknown or missing.
    """
    return {name: Prompt(name, _text(folder / f"{name}.md")) for name in VARIABLES}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"prompt file {path.name} cannot be read") from error
