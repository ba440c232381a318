"""How people compare films, follow a series and ask for lists. Must not know what is answered."""

ORDER = """
(which|what|which one|which film|which movie|which of them|which of these|which of the two|\
which of the three|what film) (is|was|came out|came|runs|ran|has|got|won|lasts|is the|was the|\
was made|was released|of these is|are|comes) (the|) (ORDER|ORDER one|ORDER film) FILMS
FILMS (which|what|which one|which of them|which ones|which film|which of the two|which of \
these|whats) (is|was|came out|came|runs|ran|has|got|won|lasts|is the|was the|was made|was \
released|comes|takes) (the|) (ORDER|ORDER one)
(what|whats|what is|what was) (the|) (ORDER|ORDER one|ORDER film|ORDER of) (out of|of|between|\
among|from|) FILMS
(is|was|did|does|has) FILM (ORDER|ORDER rated|come out before|come out after|released before|\
released after|run ORDER|last ORDER|made before|made after|win ORDER) (than|) FILM
(ORDER) FILMS
(ORDER) of (FILMS|these films FILMS|the following FILMS)
FILMS (ORDER|ORDER one|the ORDER one)
(between|out of|of|from|among) FILMS (which|what|which one|which film|whats) (is|was|came out|\
has|runs|won|came|did) (the|) (ORDER|ORDER one)
FILM (vs|versus|or|against|compared to|compared with) FILM (which|whats|which one|what|) (is|\
was|runs|came|came out|has|wins on|won|) (ORDER)
(how much|by how much) (ORDER) is FILM than FILM
(put|sort|order|rank|arrange|list) FILMS (by year|by length|by rating|by age|by release|in \
order|chronologically|from oldest to newest|by how long they are|by runtime)
(did|does|was|is) FILM or FILM (come out first|come first|win more oscars|run longer|older|\
longer|better|have better reviews|come later|released first|released earlier|better rated)
(i have to|we have to|help me|have to) (choose|decide|pick) (between|) FILMS (which|whats|\
which one) is (ORDER)
do critics (prefer|like more) FILM or FILM
which (do|did) (people|critics|users|reviewers) (like|rate|love|prefer) (more|better|higher|\
most) FILMS
which of FILMS won (most|more) oscars
who came first FILM or FILM
what came (first|before|later|after|last) FILMS
is FILM (as|) (old|long|good) (as|than) FILM
which (had|has|got) (more|better|the best|the better|the highest|higher|worse|the most) \
(ratings|reviews|oscars|score|critics score|stars|rating|critic score) FILMS
FILMS (more|better|higher) (oscars|reviews|ratings|score|rating|critics)
which came (first|last|earlier|later) (in time|chronologically|) FILMS
FILMS in (order|chronological order) of (release|length|rating|year|)
was FILM (made|released|out|filmed) (before|after|earlier than|later than) FILM
"""

SHARED = """
(do|did|does|have|were|are|is|was) FILM and FILM (share|have|directed by|made by|have the|by|\
written by|from|shares|made in) (a|the|the same|any|same|an|) (director|actor|actors|actress|\
star|writer|person|year|people|cast|lead|filmmaker|cast members|country|language|genre|guy|\
lead actor) (in common|)
(is|was|are|were) (FILM and FILM|both FILM and FILM) (by|from|directed by|made by|written by|\
made in|out in|released in|shot by) the same (director|person|guy|year|writer|people|country|\
woman|man|filmmaker)
FILM and FILM (same director|same actor|same writer|same year|same guy|same filmmaker|same \
star|same lead|same person directing|common actor|in common|shared actors|same cast|same \
people|made by the same person|same country)
(who|which actor|which actress|which director|which person|what actor|what name|which actors|\
what director|which writer|who all) (is|was|appears|appear|stars|are|directed|acts|do|made|\
played|did|plays|wrote|links|connects|features|have) (in both|both|in each of|) FILM and FILM \
(have in common|share|in common|)
(what|who) (do|does|did) FILM and FILM (have in common|share)
(who|which actor|which actress|which director) (is|was|appears|stars|are|acts) in both FILM \
and FILM
did the same (person|director|guy|people|writer|filmmaker|woman|man|actor) (direct|make|write|\
do|star in|made|act in|shoot) (both|) FILM and FILM
(did|does|was) the (director|writer|star|lead|guy|one|maker) (of|from|who made|who directed) \
FILM (also|) (make|direct|write|do|directed|made|star in|the director of|in|behind) FILM (too|\
as well|)
common (actor|actors|director|cast|cast members|people) (of|between|in) FILM and FILM
(is|was) FILM (by|from|made by|directed by) the (same|) (director|guy|person|people|woman|man|\
one) (as|of|who made|who directed|that did) FILM
did FILM and FILM come out (in|) the same year
FILM and FILM same year
were FILM and FILM (made|released|out) in the same year
(the|) (actor|actress|director) (in|of) both FILM and FILM
same director FILM and FILM
"""

SERIES = """
is there a (sequel|prequel|follow up|second part) (to|of|for) FILM
how many FILM (films|movies|parts) are there (and what are they called|in total|altogether|)
(is|was|are|were) there (a|any|another|a second|more) (sequel|sequels|prequel|follow up|\
followup|second part|part two|continuation|other parts|second film|second one|third one|more \
films) (to|of|for|after|in) FILM
(did|do|does|has|have) (they|FILM|anyone|the makers) (make|made|have|ever make|get|got|ever \
get|spawn|shot) (a|any|another|) (sequel|sequels|prequel|follow up|followup|second part|part \
two|continuation|second one|sequels made)
(how many|number of|count of) (sequels|FILM films|FILM movies|parts|FILM sequels|follow ups|\
FILMs|instalments|installments|entries|chapters|films in the series) (does|did|are there|are \
there of|to|have|has|were made of|of|do you have|in|were there|in the|) (FILM|FILM series|FILM \
saga|FILM franchise|FILM have|FILM has)
(what|which|whats|what is) (came|comes|is|was|film came|film comes|movie comes|part comes) \
(after|next after|before|following|right after|straight after) FILM (in the series|in order|)
(what is|whats|which is|what was|name) the (first|second|third|fourth|fifth|sixth|last|latest|\
final|next|1st|2nd|3rd|4th|5th|newest) FILM (film|movie|one|part|) (called|title|name|)
(what is|whats|what was|whats the name of|title of|name of) the (sequel|prequel|follow up|next \
part|second part|second film|third film|first part|third part|last part|second one|next film|\
next one) (to|of|after|in|for) (FILM|the FILM series) (called|)
(FILM|the FILM) (sequel|sequels|prequel|prequels|follow up|series|films in order|movies in \
order|all parts|parts|trilogy|saga|franchise|part two|order|in order|watch order)
(list|name|give me|show me|in what order are|what order are) (the|all|all the|) FILM (films|\
movies|series|parts|sequels) (in order|in order of release|by year|chronologically|in the \
right order|)
in (what|which) order (do|should|did) (i|one|the) (watch|FILM films|FILM movies|see) (the FILM \
films|the FILM movies|FILM|come out|go|)
(when|what year) (did|was) the (first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) FILM \
(film|movie|one|part|) (come out|made|released|from|)
who (directed|made|wrote|is in|stars in|did) the (first|second|third|fourth|fifth|last|latest|\
1st|2nd|3rd|4th) FILM (film|movie|one|part|)
how long (is|was) the (first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) FILM (film|movie|\
one|part|)
(the|) (first|second|third|fourth|fifth|last|2nd|3rd) FILM (film|movie|part|one|) (director|\
year|runtime|cast|plot|rating|name|title|the YEAR one)
(director|year|runtime|length|cast|title|name) of the (first|second|third|fourth|fifth|last|\
2nd|3rd) FILM (film|movie|part|)
(is|was) FILM (part of a series|part of a trilogy|a standalone|the first part|the second part|\
a sequel|the sequel|a prequel|the last part|part of a franchise) (or|of something|to something|)
(is|was) FILM (a|the) (sequel|prequel|follow up) (to|of) FILM
does FILM (continue|go on|have a continuation|have a part two|have sequels)
which FILM (film|movie|one|part) (is|was|came) (the|out|) (first|second|third|last|in YEAR|\
latest|newest)
which other FILM (films|movies|parts) (are there|exist|do you have)
what are the (other|) FILM (films|movies|parts|sequels) (called|)
has FILM got (a|any) (sequel|sequels|prequel|follow up)
all the FILM (films|movies)
all (films|movies|parts) of (the|) FILM (series|trilogy|saga|franchise|)
"""

LIST = """
(films|movies|some films|some movies|any films|any movies|all films|good films|good movies|\
some good films|great movies|flicks) (about|on|with|set in|set on|set during|dealing with|\
involving|featuring|based on|where they|that take place in|that are set in|from|taking place \
in|around) (X|X X|a X|the X|X and X|PLACE|PLACE X|YEAR|the DECADE|FILM)
(GENREs|GENRE films|GENRE movies|GENRE|PLACE films|PLACE movies|PLACE GENRE|PLACE GENRE films|\
GENRE GENRE films|PLACE language films|PLACE cinema) (about X|set in X|with X|from the DECADE|\
of the DECADE|from YEAR|of YEAR|before YEAR|after YEAR|in the DECADE|please|with a X|about X \
and X|about a X|you have|)
(what|which|any|some|got any|are there any|do you have|do you have any|do you know any|do you \
know some|know any|have you got any|you got any|i want|i want some|give me|give me some|show \
me|list|name some|name|suggest|recommend|tell me|tell me some|looking for|im looking for|in \
the mood for|can you list) (good|great|the best|famous|old|classic|more|new|nice|really good|\
popular|well known|) (GENREs|GENRE films|GENRE movies|PLACE films|PLACE movies|PLACE GENRE \
films|films|movies|X movies|X films|PLACE language films|GENRE GENRE films|DECADE films|DECADE \
GENRE films|YEAR films) (about X|set in X|with X|from the DECADE|of the DECADE|from YEAR|of \
YEAR|before YEAR|after YEAR|in the DECADE|on X|about X X|about X and X|about the X|do you have|\
do you know|are there|in your catalogue|set during the X|you know|)
(how many|number of|count the|count) (GENREs|GENRE films|GENRE movies|PLACE films|films|movies|\
PLACE movies|films from YEAR|films of the DECADE|X movies|films about X|DECADE films|oscar \
winners|documentaries) (do you have|are there|are in your catalogue|do you know|have you got|\
from YEAR|of the DECADE|are in there|)
(the|what is the|whats the|which is the|name the) (best|oldest|longest|shortest|newest|most \
popular|best rated|highest rated|top|worst|earliest|latest|lowest rated|most famous|most \
awarded) (GENRE|GENRE film|GENRE movie|PLACE film|film|movie|PLACE GENRE|film about X|film of \
the DECADE|film from YEAR|film of YEAR|GENRE of the DECADE|film you have|movie you know|film \
in your catalogue|movie with X|X movie|X film)
(the|) (best|top|top NUM|top ten|greatest|oldest|longest|most popular|best rated|highest \
rated) (GENREs|GENRE films|GENRE movies|films|movies|PLACE films|films of the DECADE|films \
from YEAR|X movies|films about X|DECADE movies)
(oscar winning|oscar winners|films that won an oscar|movies that won oscars|oscar winning \
films|best picture winners|academy award winners) (from|of|in|about|) (YEAR|the DECADE|X|PLACE|\
GENRE|)
(what|which) (films|movies|film|movie) (won|got|came out|were made|were released|are set|take \
place|were there|have won|are about|deal with|is about|are from|are in|is set|takes place) (an \
oscar|oscars|in YEAR|in the DECADE|in X|about X|during the X|on X|with X|PLACE|X|in PLACE|on a \
X)
(something|anything|a film|a movie|one|a good film|a good movie|films|an old film) (about|with|\
set in|on|for|from the DECADE|like|in|in PLACE|for a X|to watch with X) (X|X X|the X|a X|PLACE|\
the DECADE|X and X)
(a|any) (GENRE|PLACE film|PLACE GENRE|good GENRE|GENRE film|good PLACE film|DECADE GENRE) \
(about X|set in X|from the DECADE|with X|under NUM minutes|for X|)
(im|i am|we are) (looking for|after|in the mood for|searching for) (a|some|an) (GENRE|PLACE \
film|X movie|GENRE films|good X film|film about X|X|DECADE GENRE) (about X|from the DECADE|\
with X|)
X (movies|films)
X X (movies|films)
(good|best|classic|old|famous) X (movies|films)
(PLACE|DECADE|YEAR) (movies|films)
YEAR films
films of YEAR
(movies|films) under NUM (minutes|hours)
(movies|films) (that are|) (shorter|longer) than NUM (minutes|hours)
which (films|movies) do you have from (YEAR|the DECADE|PLACE|X)
(what|which) (films|movies) (came out|were released) in YEAR
"""

SEVERAL = {
    "order": ORDER,
    "shared": SHARED,
    "series": SERIES,
    "list": LIST,
}

ORDERS = (
    "older|oldest|newer|newest|longer|longest|shorter|shortest|better|best|best rated|better "
    "rated|worse|worst|first|earlier|earliest|later|latest|last|most recent|more recent|highe"
    "st rated|most oscars|more oscars|more popular|most popular|higher rated|better reviews|y"
    "ounger|more awarded|the longest one|longer film|older film"
)
"""Ways to put films in order."""
