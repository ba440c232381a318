import pytest

from moviewise.domain import Account
from moviewise.web import panels


@pytest.mark.parametrize(
    ("stage", "words"), [("new", "Welcome"), ("asking", "again"), ("done", "tonight")]
)
@pytest.mark.parametrize("live", [True, False])
def test_the_greeting_says_what_is_known(ann: Account, stage: str, words: str, live: bool) -> None:
    props = panels.greeting_props(ann, stage=stage, rated=2, minimum=5, live=live)

    assert words in props["title"]
    assert "up to 2016" in props["known"]
    assert ("key adds" in props["known"]) is not live
    assert 2 <= len(props["choices"]) <= 4
