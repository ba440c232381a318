"""Words and what they stand for, in five languages. Knows no films."""
