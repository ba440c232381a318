"""What a message names and points at: titles, people, references, and what is doubtful of them."""
