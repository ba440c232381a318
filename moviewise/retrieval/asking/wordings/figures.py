"""How people ask when, how long, what kind and whence. Must not know what is answered."""

YEAR = """
when (did|was|is|does|has) FILM (come out|released|made|premiere|out|from|come to cinemas|hit \
theaters|hit cinemas|hit the screens|appear|arrive|debut|filmed|in cinemas|in theaters|first \
shown|first released|open|come)
when (was|is) FILM (from|)
(what|which) (year|yr|date) (is|was|did|does|has|saw) FILM (from|released|made|come out|out|it \
from|produced|shot|date|premiere|appear|drop|hit theaters|)
in (what|which) (year|yr|decade) (is|was|did|does|has) FILM (from|released|made|come out|out|\
produced|in cinemas|in theaters|premiere|shown|show up)
FILM (year|yr|date|release date|release year|release|year of release|year please|what year|\
which year|when|from when|came out when|is from when|is from what year|is from which year|was \
released when|was made when|came out in what year|came out in|is how old)
(year|yr|date|release date|release year|year of release|the year) (of|for) FILM
how old is FILM (by now|now|as a film|)
how (long|many years) ago (was|did|is) FILM (made|come out|released|)
what decade (is|was) FILM (from|made in|)
is FILM (an|a|from the|from) (DECADE|YEAR) (film|movie|one|) (which year|what year|or later|or \
earlier|exactly|)
is FILM from (the DECADE|YEAR) or (the DECADE|YEAR)
FILM is (from the|from|an|a) (DECADE|YEAR) (right|no|isnt it|film|correct|exact year|or)
(DECADE|YEAR) right exact year
exact year
(what|which) (year|yr)
FILM YEAR YEAR (or|) YEAR
FILM YEAR or YEAR
was FILM (YEAR|out in YEAR|made in YEAR|released in YEAR|from YEAR) or YEAR
was FILM (out|released|made|around) (before|after|in|by) (YEAR|the DECADE)
did FILM come out (before|after|in|around) (YEAR|the DECADE)
i think FILM (is|was) (YEAR|from YEAR|from the DECADE|the DECADE) (is that right|am i right|\
correct|or)
(when|what year) (did|was) the (original|first|old|older|remake|newer) FILM (come out|made|\
released|from|)
(year|date) of the (original|first|remake) FILM
(when|what year|which year) (did|was) PERSON (direct|make|star in|in|do|film|directed|made|act \
in|shoot) FILM
(what year|when) was PERSON FILM (made|released|from|)
FILM with PERSON (what|which) year
FILM by PERSON (what|which) year (was|is) (it|that)
(what|which) year (did|was) (it|that|this) (come out|released|made|from)
when (did|was) (it|that|this one|that one|the film) (come out|released|made|from)
how (new|recent|old) is FILM
could i have seen FILM in (YEAR|the DECADE)
(what|which) year (do i write down|should i put|belongs|goes) (for|to|with) FILM
around (when|what year|which year) was FILM (made|released|)
FILM came out (sometime|somewhere|) in the DECADE which year
which year can i file FILM under
was FILM (out|released) the same year as FILM
from (when|which year|what year) is FILM
(vintage|era) of FILM
date of first release FILM
FILM first came out
anniversary how many years since FILM
my (mum|dad|wife|friend) says FILM is from (YEAR|the DECADE) (true|is that true|is he right|is \
she right)
"""

RUNTIME = """
how long (is|was|does|do|will|would) FILM (run|last|go|go on|take|be|going on|in total|)
how long (is|does) (it|that|this|the film|the movie) (run|last|take|go|)
FILM (runtime|running time|length|duration|how long|how long is it|minutes|how many minutes|\
total time|time|run time|how many hours|screen time length)
(runtime|running time|length|duration|run time|total length|playing time|the length) (of|for) \
FILM
what is the (runtime|running time|length|duration|run time|total running time) (of|for) FILM
how many (minutes|mins|hours|hrs) (is|does|long is|are in|of|will|do i need for) FILM (last|\
run|take|have|long|)
how much time (do i need|does it take|should i set aside|should i plan|is needed|will i need|\
should i reserve) (for|to watch|with) FILM
(does|will|would|can) FILM (fit|fit in|fit into|squeeze into|finish in|finish within|be over \
in|be done in|be finished in) (two hours|an hour|NUM hours|NUM minutes|my lunch break|an \
evening|the train ride|a flight|before NUM|less than NUM hours|the time i have|)
(does|will|would) (it|that|FILM) fit (in|into|)
(is|was) FILM (longer|shorter|more|less|over|under) (than|) (two hours|NUM hours|NUM minutes|\
an hour|three hours|NUM hrs)
(is|was) FILM (long|short|very long|too long|that long|a long film|a short film|really long|a \
long one|a short one) (how many minutes|how long|or short|)
can (i|we) (watch|finish|see|manage|get through) FILM in (under|less than|) (two hours|NUM \
hours|NUM minutes|an hour and a half|one evening|one sitting|my break|an hour)
will (i|we) be (done|finished|through) (with|watching) FILM (in|before|by) (under|) (two hours|\
NUM hours|NUM|midnight|time)
if (i|we) (start|begin|put on) FILM at NUM when (is it over|will it be over|does it finish|\
will it finish|are we done|do i finish)
when (does|will) FILM (finish|end|be over) if (i|we) start (at|now) NUM
i (have|only have|have only|have got|got) (NUM minutes|NUM hours|two hours|an hour|exactly two \
hours|three hours) is FILM (short enough|ok|doable|too long)
do (i|we) have (enough time|time) for FILM (in|with) (NUM hours|two hours|NUM minutes)
FILM in (hours|minutes|hours and minutes)
how (lengthy|long a film|long a movie|big a time commitment|much of my evening) is FILM
how late (will|would) it (be|get) (after|if we watch) FILM
is FILM a (NUM hour|two hour|three hour|NUM minute) (film|movie)
FILM is (NUM hours|three hours|over three hours|NUM minutes) long (right|no|isnt it|true)
FILM long or short
(number of|total|exact) (minutes|hours) (of|for|in) FILM
time needed for FILM
does FILM (run|go|last) (over|under|longer than|more than|less than) (two hours|NUM hours|NUM \
minutes|three hours)
how long should i (plan|reserve|block) for FILM
how long will i (sit|be sitting|be stuck) (there|) watching FILM
"""

GENRES = """
(what|which) (genre|genres|kind of film|kind of movie|sort of film|sort of movie|type of film|\
type of movie|category|style of film) (is|was|does|are) FILM (belong to|fall under|in|filed \
under|classified as|have|)
FILM (genre|genres|what genre|which genre|category|what kind of film|what kind of film is it|\
what type of movie)
(genre|genres|category|the genre) (of|for) FILM
what (kind|type|sort) of (thing|a film|a movie|film|movie|flick|picture) is FILM
is FILM (more|rather|) (a|an|) (GENRE|GENRE film|GENRE movie|X) or (a|an|more|) (GENRE|GENRE \
film|GENRE movie|X|something else|what)
is FILM (a|an|) (GENRE|GENRE film) or what (would you call it|is it|)
how (would you|do you|is|would one) (classify|classified|categorise|categorize|categorized|\
describe the genre of|file|label|labelled) FILM (as|)
(under|in|into) (what|which) (genre|shelf|section|category) (would i find|do i find|does|is|do \
you put|would you put) FILM (belong|fall|filed|)
what (shelf|section) (of the video shop|of the shop|) (does FILM belong on|would i find FILM \
in|is FILM on)
(would|do) you (call|say|consider) FILM (is|) (a|an) (GENRE|X) (or a GENRE|film|)
FILM GENRE or GENRE
FILM is that (a|) GENRE or (a|) GENRE
what genre would you (put|file|place) FILM (under|in)
what genre is (it|that|this)
(funny|scary|sad|romantic) or (serious|funny|sad|scary) what (genre|kind) is FILM
what is FILM GENRE GENRE or GENRE
does FILM count as (a|an|) (GENRE|GENRE film|X)
"""

LANGUAGES = """
(what|which) (language|languages|lang) (is|was|are|do they speak in|is spoken in|are spoken in|\
did they film|do people speak in|was used in|do the actors speak in|do the characters speak \
in) FILM (in|shot in|filmed in|made in|spoken|)
in (what|which) (language|languages) (is|was|did they shoot|did they make) FILM (in|shot|\
filmed|made|spoken|)
FILM (language|languages|original language|what language|which language|in what language|\
spoken language|is in what language|is in which language)
(language|languages|original language|the language|spoken language) (of|in|for) FILM
what do (they|people|the characters|the actors) speak in FILM
(is|was) FILM (in|) (PLACE|english) (or|or in|) (PLACE|english|X|something else|what|)
(is|was) FILM (in|shot in|filmed in|spoken in) (PLACE|english|a foreign language)
(will|do|would) (i|we) (need|have to read|have to use) subtitles (for|with|to watch|watching) \
FILM (if i only speak english|if i speak PLACE|or is it in english|)
do they (speak|talk) (PLACE|english|X) in FILM
is FILM (an english language|an english|a foreign language|a foreign|a PLACE language) (film|\
movie|one)
FILM in PLACE right
FILM is in (PLACE|english) (right|no|isnt it|correct)
(can|could|will) (i|my PLACE gran|my class) (follow|understand) FILM (with|in) (only|just|) \
(PLACE|english|school PLACE)
what (is|was) the original language (of|in) FILM
which tongue is FILM in
is english spoken in FILM
(do|will) they speak english in FILM or (PLACE|do i need subtitles|something else)
is FILM (originally|) in (PLACE|english|X)
language (its|it was) (shot|filmed|made) in
what language is (it|that) in
subtitles or english for FILM
"""

COUNTRIES = """
(what|which) (country|countries|nation|part of the world|corner of the world) (is|was|does|did|\
made|produced|are) FILM (from|made in|produced in|come from|out of|)
(where|from where) (is|was|does) FILM (from|made|come from|produced|originally from|originate)
FILM (country|countries|nationality|country of origin|origin|where is it from|which country|\
what country|from which country|is from where|is from which country|production country)
(country|countries|nationality|country of origin|production country|the country) (of|for|\
behind|that made|that produced) FILM
what (is|was) the (nationality|country of origin|country|origin) of FILM
is FILM (a|an) (PLACE|PLACE film|PLACE movie|PLACE production|X film) or (a|an|) (PLACE|PLACE \
one|X|PLACE film|what)
is FILM (PLACE|from PLACE|american) or (PLACE|american|X)
which (countries|country) (co produced|had a hand in|was involved in making|were involved in|\
backed|funded) FILM
in (what|which) country was FILM (made|produced)
FILM is (PLACE|a PLACE film|american) (right|no|isnt it)
which national cinema does FILM belong to
what nationality is FILM
is FILM (hollywood|american|PLACE|european) or (PLACE|european|american)
where did they make FILM which country
which flag would FILM carry
which country (is|was) (it|that) from
"""

FIGURES = {
    "year": YEAR,
    "runtime": RUNTIME,
    "genres": GENRES,
    "languages": LANGUAGES,
    "countries": COUNTRIES,
}
