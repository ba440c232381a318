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
    1114: "tt0116378",  # The Funeral
    1322: "tt0103678",  # Amityville 1992: It's About Time
    1739: "tt0118539",  # 3 Ninjas: High Noon On Mega Mountain
    1977: "tt0087298",  # Friday the 13th Part IV: The Final Chapter
    1978: "tt0089173",  # Friday the 13th Part V: A New Beginning
    2173: "tt0095709",  # The Navigator: A Mediaeval Odyssey
    2461: "tt0099994",  # Leatherface: Texas Chainsaw Massacre III
    2493: "tt0128133",  # The Harmonists
    2555: "tt0118665",  # Baby Geniuses
    4282: "tt0064940",  # Fellini Satyricon
    4317: "tt0102343",  # Love Potion #9
    4415: "tt0082163",  # Cheech & Chong's Nice Dreams
    5142: "tt0061781",  # The Firemen's Ball
    5325: "tt0275309",  # Dogtown and Z-Boyz
    5460: "tt0289408",  # The Powerpuff Girls
    6140: "tt0084777",  # Tenebre
    6257: "tt0061834",  # I Am Curious
    6835: "tt0082000",  # Alien Contamination
    6990: "tt0079240",  # The Great Train Robbery
    26854: "tt0109552",  # The Darkman II: Return of Durant
    33681: "tt0424774",  # The Adventures of Sharkboy and Lavagirl 3-D
    42783: "tt0058642",  # Shadows of Our Forgotten Ancestors
    45987: "tt0092758",  # Chuck Berry Hail! Hail! Rock 'n' Roll
    54290: "tt0804452",  # Bratz: The Movie
    56801: "tt0758730",  # AVPR: Aliens vs. Predator - Requiem
    64501: "tt0374569",  # Che: Part Two
    66310: "tt0814685",  # Frontière
    67508: "tt0765432",  # Der Baader Meinhof Komplex
    80217: "tt0107086",  # Hated
    84236: "tt1487275",  # The White Stripes Under Great White Northern Lights
    88954: "tt1268799",  # A Very Harold & Kumar 3D Christmas
    89427: "tt1633356",  # Shark Night 3D
    95543: "tt1667889",  # Ice Age 4: Continental Drift
    104074: "tt1854564",  # Percy Jackson: Sea of Monsters
    105254: "tt2332579",  # Crystal Fairy & the Magical Cactus and 2012
    106542: "tt1196948",  # Charlie Countryman
    110501: "tt2265171",  # The Raid 2: Berandal
    130083: "tt2917388",  # Kidnapping Mr. Heineken
}
"""MovieLens id to IMDb id."""

NOT_THE_SAME = frozenset({130580})
"""MovieLens ids that the rules would join to another cut of the film."""

TITLES = {
    6257: "I Am Curious (Yellow)",
    112183: "Birdman or (The Unexpected Virtue of Ignorance)",
}
"""Where the brackets of MovieLens belong to the title."""
