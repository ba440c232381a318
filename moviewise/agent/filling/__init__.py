"""The arguments of each tool, from what was read."""
