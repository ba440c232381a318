from pathlib import Path

import pytest

from moviewise.agent.ollama.prompts import Prompt, load_prompts
from moviewise.errors import DataError

PROMPTS = Path(__file__).parents[2] / "prompts"


def test_the_shipped_prompts_load() -> None:
    assert '"calls"' in load_prompts(PROMPTS)["router"].fill()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("$before $said $mood", "unknown variable \\$mood"),
        ("$said", "\\$before is missing"),
        ("$ said", "stray"),
    ],
)
def test_a_wrong_variable_is_refused_at_load(text: str, why: str) -> None:
    with pytest.raises(DataError, match=why):
        Prompt("message", text)


def test_a_missing_prompt_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"\.md"):
        load_prompts(tmp_path)
