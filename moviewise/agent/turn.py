"""One message and its answer: runs the LangChain agent and yields what is to be drawn.

The only async file of the agent. It must not know Chainlit, nor how anything is ranked.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from time import perf_counter
from typing import Any

from langchain.agents import create_agent
from langchain.agents.middleware import AgentMiddleware
from langchain.agents.middleware.types import ToolCallRequest
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    HumanMessage,
    ToolMessage,
)
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import Command

from moviewise.agent.deciding.router import Brains, decide
from moviewise.agent.decision import Decision
from moviewise.agent.events import (
    Cards,
    Chips,
    Choices,
    Decided,
    Event,
    Notice,
    Panel,
    Reworded,
    Step,
    Text,
)
from moviewise.agent.following.memory import chips_of, remember, settle
from moviewise.agent.model import RoutedChatModel
from moviewise.agent.ollama.voice import CHATTY, Pen, chatted
from moviewise.domain import Answer, Choice, FilmList, Movie, Question
from moviewise.errors import MovieWiseError
from moviewise.explanation.narrator import Explanation
from moviewise.retrieval.asking.writing import over_results
from moviewise.tools import TOOLS
from moviewise.tools.context import ChatContext, Outcome

Ran = ToolMessage | Command[Any]
log = logging.getLogger(__name__)
History = Sequence[tuple[str, str]]
OFFLINE = Brains()
WINDOW = 12
"""Messages of the past that a decider may see."""
SORRY = "Something went wrong on my side. Nothing was changed; please try once more."
LABELS = {
    "search_movies": "Looking through the films",
    "trending": "Looking at what is popular",
    "rate_movie": "Noting your rating",
    "recommend": "Ranking films for you",
    "explain": "Working out why",
    "why_not": "Working out why not",
    "what_if": "Computing the other list",
    "ask_movies": "Looking it up",
    "trailer": "Finding the trailer",
    "where_to_watch": "Finding out where to watch it",
    "film_series": "Looking up the series",
    "my_ratings": "Opening your ratings",
    "mark_movie": "Noting it",
    "my_watchlist": "Opening your watchlist",
    "start_onboarding": "Choosing films to start with",
}


@dataclass(slots=True)
class Turn:
    """What one turn has come to so far."""

    decision: Decision | None = None
    outcomes: list[Outcome] = field(default_factory=list)


class InOrder(AgentMiddleware):
    """Runs the calls of one message one after the other: what is rated first counts in the list."""

    def __init__(self) -> None:
        super().__init__()
        self._done: dict[str, asyncio.Event] = {}

    async def awrap_tool_call(
        self, request: ToolCallRequest, handler: Callable[[ToolCallRequest], Awaitable[Ran]]
    ) -> Ran:
        ids = [call["id"] for call in request.state["messages"][-1].tool_calls]
        at = ids.index(request.tool_call["id"])
        try:
            if at:
                await self._event(ids[at - 1]).wait()
            return await handler(request)
        finally:
            self._event(ids[at]).set()

    def _event(self, call_id: str) -> asyncio.Event:
        return self._done.setdefault(call_id, asyncio.Event())


async def stream_turn(
    text: str, history: History, context: ChatContext, *, brains: Brains = OFFLINE
) -> AsyncIterator[Event]:
    """Answer one message; every error ends in a clear sentence.

    Args:
        text: What the person said.
        history: Role and content of what was said before, oldest first.
        context: The service, the person and the conversation, which is updated.
        brains: Who may decide.
    """
    try:
        async for event in _turn(text, history, context, brains):
            yield event
    except MovieWiseError as error:
        log.warning("turn failed error=%s", type(error).__name__)
        yield Text(f"{str(error)[:1].upper()}{str(error)[1:]}.")
    except Exception:
        log.exception("turn failed")
        yield Text(SORRY)


async def _turn(
    text: str, history: History, context: ChatContext, brains: Brains
) -> AsyncIterator[Event]:
    turn = Turn()
    settle(context.conversation)

    def deciding(_: Sequence[BaseMessage]) -> Decision:
        turn.decision = decide(text, context, history=history, brains=brains)
        remember(context.conversation, turn.decision)
        return turn.decision

    agent: CompiledStateGraph[Any, Any, Any, Any] = create_agent(
        RoutedChatModel(decide=deciding),
        list(TOOLS),
        context_schema=ChatContext,
        middleware=[InOrder()],
    )
    messages = [*_messages(history), HumanMessage(text or " ")]
    told = False
    async for message, _ in agent.astream(
        {"messages": messages}, context=context, stream_mode="messages"
    ):
        if turn.decision and not told:
            told = True
            for event in _decided(turn.decision):
                yield event
        for event in _events(message, turn):  # type: ignore[arg-type]  # "messages" yields messages
            yield event
    for event in _closing(turn, context):
        yield event
    async for event in _worded(text, turn, context, brains):
        yield event


async def _worded(
    said: str, turn: Turn, context: ChatContext, brains: Brains
) -> AsyncIterator[Event]:
    """Let the model word what is on the screen already, one thing a turn."""
    if brains.ollama is None or not brains.ollama.can_speak:
        return
    pen = Pen(brains.ollama)
    try:
        found = await asyncio.to_thread(_in_other_words, said, turn, pen, context)
    except asyncio.CancelledError:
        pen.stopped.set()
        raise
    for event in found:
        yield event
    if not found and pen.failed:
        yield Notice(f"The language model did not word this: {pen.failed}.")


def _in_other_words(said: str, turn: Turn, pen: Pen, context: ChatContext) -> list[Event]:
    """Word small talk, the one panel or, where set so, the one list of this turn."""
    told = [outcome for outcome in turn.outcomes if outcome.panel]
    if turn.decision and turn.decision.text in CHATTY and not turn.outcomes:
        text = chatted(said, pen, context.moviewise.catalogue)
        return [Reworded(turn.decision.text, text, pen.speaker.name)] if text else []
    if len(told) == 1:
        reworded = _panel_in_other_words(told[0], pen, context)
        return [reworded] if reworded else []
    listed = [outcome.films for outcome in turn.outcomes if outcome.films and outcome.films.films]
    if len(listed) == 1 and pen.speaker.over_results:
        return _over_results(said, listed[0], pen)
    return []


def _over_results(said: str, films: FilmList, pen: Pen) -> list[Event]:
    """Stream one sentence about the films found, once their facts are known to carry it."""
    text = over_results(said, [film.movie for film in films.films], pen.results)
    words: list[Event] = [Text(f" {word}") for word in text.split()]
    return [*words, Notice(f"Last sentence worded by {pen.speaker.name}.")] if words else []


def _panel_in_other_words(outcome: Outcome, pen: Pen, context: ChatContext) -> Reworded | None:
    """Ask for the same answer again, worded; none where the template's words are better."""
    moviewise, user_id, by = context.moviewise, context.user_id, pen.speaker.name
    value = outcome.panel[1] if outcome.panel else None
    if isinstance(value, Explanation) and (mode := pen.speaker.wording):
        why = moviewise.explain(user_id, value.movie_id, write=pen.explain, mode=mode)
        return Reworded(value.text, why.text, by, why) if why.narrator == "ollama" else None
    if isinstance(value, Answer) and value.citations and outcome.asked:
        question, listed = outcome.asked
        said = moviewise.ask(user_id, question, listed, write=pen.answer)
        return Reworded(value.text, said.text, by) if said.text != value.text else None
    return None


def _messages(history: History) -> list[BaseMessage]:
    made = {"user": HumanMessage, "assistant": AIMessage}
    return [made.get(role, HumanMessage)(content[:2000]) for role, content in history[-WINDOW:]]


def _decided(decision: Decision) -> list[Event]:
    calls = tuple((call.tool, dict(call.args)) for call in decision.calls)
    notice: list[Event] = [Notice(decision.notice)] if decision.notice else []
    steps: list[Event] = [Step(LABELS[call.tool]) for call in decision.calls[:1]]
    return [Decided(decision.brain, calls, decision.seconds), *notice, *steps]


def _events(message: BaseMessage, turn: Turn) -> list[Event]:
    if isinstance(message, ToolMessage):
        return _shown(message, turn)
    if isinstance(message, AIMessageChunk) and isinstance(message.content, str) and message.content:
        return [Text(message.content)]
    return []


def _shown(message: ToolMessage, turn: Turn) -> list[Event]:
    outcome = message.artifact if isinstance(message.artifact, Outcome) else Outcome(failed=True)
    turn.outcomes.append(outcome)
    events: list[Event] = [Step(LABELS.get(message.name or "", "Done"), done=True)]
    if outcome.films and outcome.films.films:
        events.append(Cards(outcome.films))
    if outcome.panel:
        events.append(Panel(*outcome.panel))
    return events


def _closing(turn: Turn, context: ChatContext) -> list[Event]:
    events: list[Event] = []
    for outcome in turn.outcomes:
        _take_in(outcome, context)
        if outcome.question:
            events.append(Choices(outcome.question))
        elif outcome.undo:
            events.append(Choices(_undo(outcome)))
    decision = turn.decision
    if decision and decision.choices:
        events.append(Choices(Question("", decision.choices)))
    if any(outcome.wish for outcome in turn.outcomes) and (chips := chips_of(context.conversation)):
        events.append(Chips(chips))
    return events


def _take_in(outcome: Outcome, context: ChatContext) -> None:
    conversation = context.conversation
    if outcome.films and outcome.films.films:
        conversation.last_list = tuple(f.movie.movie_id for f in outcome.films.films)
        conversation.last_titles = tuple(f.movie.title for f in outcome.films.films)
        conversation.listed = (*conversation.listed, *conversation.last_list)[-500:]
        only = conversation.last_list[0] if len(conversation.last_list) == 1 else None
        conversation.last_movie = only
    if outcome.undo and outcome.undo.stars is not None:
        conversation.last_rated = outcome.undo.movie.movie_id
    conversation.last_movie = outcome.about or conversation.last_movie
    conversation.wish = outcome.wish or conversation.wish
    conversation.pending = outcome.pending or conversation.pending


def _undo(outcome: Outcome) -> Question:
    assert outcome.undo is not None
    name = outcome.undo.movie.name
    if (outcome.undo.stars is None and outcome.undo.previous) or outcome.undo.previous:
        back = f"{name}: {outcome.undo.previous:g} stars"
    else:
        back = f"Forget my rating of {name}"
    return Question("", (Choice("Undo", back),))


def answer_once(
    text: str, history: History, context: ChatContext, *, brains: Brains = OFFLINE
) -> dict[str, Any]:
    """Answer one message at once, in the form that `moviewise chat --json` prints."""
    return asyncio.run(_collect(text, history, context, brains))


async def _collect(
    text: str, history: History, context: ChatContext, brains: Brains
) -> dict[str, Any]:
    begun, seconds = perf_counter(), dict[str, float | None](first_card=None, first_text=None)
    told: dict[str, Any] = {"id": None, "brain": "rules", "calls": [], "text": "", "cards": []}
    told["asked"] = False
    clock = partial(_first, seconds, begun)
    async for event in stream_turn(text, history, context, brains=brains):
        match event:
            case Decided():
                told["brain"] = event.brain
                told["calls"] = [{"tool": tool, "args": args} for tool, args in event.calls]
            case Text():
                clock("first_text")
                told["text"] += event.token
            case Reworded(was, text):
                told["text"] = told["text"].replace(was, text)
            case Cards():
                clock("first_card")
                told["cards"] += [_card(f.movie) for f in event.films.films]
            case Choices(question):
                told["asked"] = told["asked"] or bool(question.text) or len(question.choices) > 1
    told["asked"] = told["asked"] or context.conversation.pending is not None
    told["seconds"] = {**seconds, "total": perf_counter() - begun}
    return told


def _first(seconds: dict[str, float | None], begun: float, name: str) -> None:
    if seconds[name] is None:
        seconds[name] = perf_counter() - begun


def _card(movie: Movie) -> dict[str, Any]:
    return {"movie_id": movie.movie_id, "title": movie.title, "year": movie.year}
