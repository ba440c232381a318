"""Let `python -m moviewise.cli` be the `moviewise` command."""

from moviewise.cli import main

main()
