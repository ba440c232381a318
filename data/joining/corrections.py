"""What no rule finds: written by hand, each line checked against both sources."""

SAME_FILM = {
    6333: "tt0290334",  # X2: X-Men United is called X2
    48385: "tt0443453",  # Borat: Cultural Learnings...
    1223: "tt0104361",  # A Grand Day Out with Wallace and Gromit
    38038: "tt0312004",  # Wallace & Gromit in The Curse of the Were-Rabbit
    1185: "tt0097937",  # My Left Foot: Wikidata says 1979
    44022: "tt0438097",  # Ice Age 2: The Meltdown
    1194: "tt0078446",  # Cheech and Chong's Up in Smoke
    3972: "tt0111512",  # The Legend of Drunken Master
    37731: "tt0385002",  # Green Street Hooligans
    3812: "tt0068555",  # Everything You Always Wanted to Know About Sex
    93838: "tt1899353",  # The Raid: Redemption
    5042: "tt0080752",  # Forbidden Zone: years apart by two or three from here on
    26150: "tt0060107",  # Andrei Rublev
    26842: "tt0108281",  # Tai Chi Master
    32302: "tt0430289",  # A League of Ordinary Gentlemen
    71379: "tt1179904",  # Paranormal Activity
}
"""MovieLens id to IMDb id."""

NOT_THE_SAME = frozenset({130580})
"""MovieLens ids that the rules would join to another cut of the film."""

TITLES = {
    112183: "Birdman or (The Unexpected Virtue of Ignorance)",
}
"""Where the brackets of MovieLens belong to the title."""
