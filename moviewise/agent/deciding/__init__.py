"""Which tools a message asks for: rules, the learned intent, Ollama, or a question of ours."""
