"""How people ask about the world at large. Must not know what is said to them."""

WORLD = """
(what is|whats|what was) the (capital|population|weather|time|president|meaning|price|square \
root|currency|distance|temperature|highest X|best X|longest X|fastest X|recipe|definition|date|\
biggest X|name of the X|X|best way|tallest X|chemical symbol|boiling point|score|wifi \
password) (of|in|for|today|from|to|between|) (X|PLACE|X X|france|the world|X and X|now|\
tomorrow|london|life|a X|)
(who|what|which X|which country|which team|which club) (won|is|was|invented|discovered|wrote|\
painted|built|founded|leads|runs|owns|wins|said|killed|sells|rules|beat X in) (the|) (world \
cup|X|election|YEAR X|president of X|league|X X|championship|war|nobel prize|super bowl|king \
of X|moon landing|olympics|mona lisa|YEAR world cup|YEAR election|prime minister) (of X|in \
YEAR|in X|)
how (do|can|should|would|to) (i|you|one|we) (X|fix|cook|make|learn|get|find|X my X|cook X|bake \
a X|lose weight|sleep better|fix my X|write X|install X|repair a X|boil X|get to X|become an \
actor|make a film|write a screenplay|edit a video|learn to X|train a X)
(can|could|would|will) you (X|help me|write|book|call|play|sing|X me a X|tell me a joke|do my \
homework|write a poem|order a pizza|translate X|help me with my X|set an alarm|X the X|draw X|\
hear me|write code|sing a song)
(tell me|give me|write|sing) (a|me a|some) (joke|poem|recipe|story|song|X recipe|riddle|essay)
(what|whats) (time|day|date|X) is (it|it now|it in X|today)
(will|is) it (rain|snow|be X|raining|sunny|cold) (tomorrow|today|in X|this weekend)
(what|which|how many) (X|countries|planets|people|X X|languages|states|legs|days|grams) (are|\
is|live|does|do|were|has) (there|in|X have|in X|in the X|in a X|on X|spoken in X|)
(are|who are|what are|how are|do) you (a robot|human|real|chatgpt|made by X|feeling|doing|\
sleep|okay|alive|sure|drunk|dream|tired|married|conscious|hungry)
(hello|hi|hey|good morning|thanks|thank you|bye|ok|cool|lol|nice|great|how are you|who made \
you|what can you do|help|good night|no|yes|maybe)
(i|we|my X|the X) (X|X X|am X|hate X|love X|X my X|went to X|feel X|want X|need a X|am hungry|\
am bored|lost my X) (X|today|yesterday|)
(best|cheapest|nearest|good) (X|restaurant|pizza|hotel|phone|X in X|cinema|bar|popcorn|tv|\
sofa) (near|in|for|near me|) (me|X|)
X X X
X X X X
what X X X
why X X X
who X the X of X
when (was|did|is|does) (X|the X|X X|the X X|the war|the X of X) (X|born|start|end|happen|built|\
invented|founded|open|close)
why (is|are|does|do) (the X|X|X X|people|cats|dogs|the sky|movies|films|popcorn|cinemas|\
actors) (X|so X|X X|blue|expensive|sleep|cry|X in X|so long|so much money)
(which|what|who) X (X|is X|X the X|has X|has the most X|is the X) (X|in X|of X|)
which (film|movie) (studio|star|critic|festival|cinema|director|school) (is|has|was|earns|\
owns) (the|) (oldest|richest|most X|first|biggest|best|X) (in X|)
(what|which) is the (highest grossing|most expensive|biggest|most pirated|longest running|most \
watched) (film|movie|studio|tv show|series|X) (ever|of all time|in X|of YEAR|)
how does (a X|X|netflix|the X|cinema|a film projector|a camera|an X) (work|X|function)
who (is|was) (X|the X|X X|the president|the king|the pope|the mayor of X|the ceo of X|the boss \
of X)
what (should|can|do) i (eat|wear|cook|X|do|say|buy|drink|call my X) (tonight|today|tomorrow|\
for X|)
(define|translate|calculate|convert|explain) (X|X X|NUM X to X|NUM plus NUM|X into PLACE|\
quantum X)
NUM (plus|minus|times) NUM
(what|which) (tv show|series|episode|game|book|season|podcast|album) (X|is|has|was|should i|\
features PERSON|did PERSON X|is X)
how many (episodes|seasons|X) (does|has|of|are in) (X|X X|the X) (have|)
(when is|is) (X|the shop|the cinema|X day|christmas|the next X) (open|on|closed|)
"""
