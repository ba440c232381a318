"""Understand what a person says and run it as one LangChain turn."""
