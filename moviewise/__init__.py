"""MovieWise: a chat-first movie recommender that can prove why."""

__version__ = "0.1.0"
