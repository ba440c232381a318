"""Read questions and answer them with quotes. Must not know how films are searched."""
