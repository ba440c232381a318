from pathlib import Path
from types import SimpleNamespace

import pytest

from moviewise.agent.deciding.intent import IntentModel
from moviewise.agent.deciding.router import Brains, decide
from moviewise.agent.decision import Decision
from moviewise.bootstrap import Settings
from moviewise.catalogue import Catalogue
from moviewise.tools.context import ChatContext, Conversation

LIST = (
    "Here is what I'd pick for you. 1. Heat (1995), 2. Alien (1979), 3. Dustfall (2023),"
    " 4. Groundhog Day (1993), 5. The Prestige (2006)"
)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load(Path(__file__).parents[2] / "data")


@pytest.fixture(scope="session")
def intent(planted_settings: Settings) -> IntentModel:
    return IntentModel.load(planted_settings.intent_path)


class Understanding:
    """Says what a sentence becomes, after a list and on an empty chat."""

    def __init__(self, catalogue: Catalogue, intent: IntentModel) -> None:
        self.brains = Brains(intent)
        self.conversation = Conversation()
        self._moviewise = SimpleNamespace(catalogue=catalogue)

    def decision(self, said: str, *, reply: str = "") -> Decision:
        history = [("user", "something to watch?"), ("assistant", reply)] if reply else []
        context = ChatContext(self._moviewise, 1, self.conversation)  # type: ignore[arg-type]
        return decide(said, context, history=history, brains=self.brains)

    def after(self, history: list[tuple[str, str]], said: str) -> list[tuple[str, dict]]:
        context = ChatContext(self._moviewise, 1, self.conversation)  # type: ignore[arg-type]
        decision = decide(said, context, history=history, brains=self.brains)
        return [(call.tool, dict(call.args)) for call in decision.calls]

    def calls(self, said: str, *, reply: str = "") -> list[tuple[str, dict]]:
        decision = self.decision(said, reply=reply)
        return [(call.tool, dict(call.args)) for call in decision.calls]


@pytest.fixture
def understand(catalogue: Catalogue, intent: IntentModel) -> Understanding:
    return Understanding(catalogue, intent)
