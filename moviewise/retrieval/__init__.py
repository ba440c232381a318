"""Find films by words and answer questions from quotable facts. Must not know the chat."""
