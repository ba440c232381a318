"""What `data/build.py` is made of: reading, matching and merging the two public sources."""
