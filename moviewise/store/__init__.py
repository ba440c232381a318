"""What MovieWise remembers: accounts, ratings, wishes, films and chats, in SQLite or PostgreSQL."""

from moviewise.store.shown import Shown
from moviewise.store.store import Store
from moviewise.store.trainings import Training

__all__ = ["Shown", "Store", "Training"]
