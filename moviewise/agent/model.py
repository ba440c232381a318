"""The chat model that the LangChain agent runs: whoever decides, it speaks like any other.

It must not know how a decision is made.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from uuid import uuid4

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    ToolMessage,
    message_chunk_to_message,
)
from langchain_core.messages.tool import tool_call_chunk
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult

from moviewise.agent.decision import Call, Decision

Decide = Callable[[Sequence[BaseMessage]], Decision]


class RoutedChatModel(BaseChatModel):
    """Emits a decision's calls; after the tools have run, says what they said.

    Ready words come in one piece: a page that is drawn anew for each word is a slow page.
    """

    decide: Decide
    offered: frozenset[str] = frozenset()

    @property
    def _llm_type(self) -> str:
        return "moviewise-routed"

    def bind_tools(self, tools: Sequence[Any], **_: object) -> "RoutedChatModel":
        return self.model_copy(update={"offered": frozenset(t.name for t in tools)})

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **_: object,
    ) -> ChatResult:
        whole = AIMessageChunk(content="")
        for chunk in self._stream(messages, stop, run_manager):
            whole += chunk.message  # type: ignore[assignment]  # chunks add up to a chunk
        message = message_chunk_to_message(whole)
        assert isinstance(message, AIMessage)
        return ChatResult(generations=[ChatGeneration(message=message)])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,  # noqa: ARG002  # LangChain's signature
        run_manager: CallbackManagerForLLMRun | None = None,
        **_: object,
    ) -> Iterator[ChatGenerationChunk]:
        text, calls = self._answer(messages)
        if calls:
            yield _called(calls)
        if text:
            chunk = ChatGenerationChunk(message=AIMessageChunk(content=text))
            if run_manager:
                run_manager.on_llm_new_token(text, chunk=chunk)
            yield chunk
        last = AIMessageChunk(content="", chunk_position="last")
        yield ChatGenerationChunk(message=last)

    def _answer(self, messages: Sequence[BaseMessage]) -> tuple[str, list[Call]]:
        if results := _trailing_results(messages):
            return "\n\n".join(str(result.content) for result in results), []
        decision = self.decide(messages)
        return decision.text, [call for call in decision.calls if call.tool in self.offered]


def _called(calls: Sequence[Call]) -> ChatGenerationChunk:
    chunks = [
        tool_call_chunk(
            name=call.tool,
            args=json.dumps(dict(call.args)),
            id=f"call_{uuid4().hex[:8]}",
            index=at,
        )
        for at, call in enumerate(calls)
    ]
    return ChatGenerationChunk(message=AIMessageChunk(content="", tool_call_chunks=chunks))


def _trailing_results(messages: Sequence[BaseMessage]) -> list[ToolMessage]:
    results: list[ToolMessage] = []
    for message in reversed(messages):
        if not isinstance(message, ToolMessage):
            break
        results.append(message)
    return results[::-1]
