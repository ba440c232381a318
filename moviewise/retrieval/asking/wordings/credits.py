"""How people ask who made a film and who is in it. Must not know what is answered."""

DIRECTORS = """
FILM (was|is|) by which (PLACE|X|famous|young|old|) (guy|woman|director|man|lady|person)
who (directed|directs|made|did|helmed|shot|filmed|created|is directing) FILM
(who|whom|which person|what person) (is|was) FILM (directed|made|done|helmed|shot|filmed) by
FILM (is|was|) (directed|made|filmed|helmed|shot|) by (who|whom|which guy|what guy|what \
director)
(who is|who was|name|) the (director|directors|filmmaker|film maker|filmmakers|auteur|helmer|\
man behind the camera|woman behind the camera) (of|on|for|behind) FILM
who (is|was) (behind|behind the camera on|in the director chair for|in charge of|responsible \
for|the brains behind|the genius behind|the mind behind) FILM
director of FILM
FILM director (name|)
FILM who directed (it|that|that one|this|)
FILM who made (it|that|that one|this)
(which|what) (director|filmmaker|film maker) (made|did|shot|is behind|was behind|directed|gave \
us|brought us|is responsible for|does) FILM
(which|what) (woman|man|guy|lady|person|dude|brothers|pair|duo) (directed|made|did|helmed) FILM
whose (film|movie|picture|work) (is|was) FILM
whose (film|movie|one) is (it|that|this) FILM
FILM whose (film|movie) is (it|that)
(was|is) FILM directed by (a woman|a man|someone famous|anyone famous|one person|two people|\
brothers) who
was (it|that) directed by (a woman|a man)
who was the person (directing|who directed|that directed|calling the shots on) FILM
the (guy|guys|person|people|woman|man|bloke) (who|that) (directed|made|did) FILM name please
the name of the (director|filmmaker|guy who directed|person who directed|woman who directed) \
(of|) FILM
(which|what|whose) name (is|was) (under|next to|on) directed by for FILM
who sat in the director chair (for|on|of) FILM
who do we have to thank for (directing|) FILM
(tell me|give me|i need|looking for) the director (of|for) FILM
was it PERSON who (directed|made|did) FILM or someone else
FILM director PERSON or PERSON
FILM is that (PERSON|a PERSON film) or who (made|directed) it
who (directed|made) (it|that|this|that one|the film|the movie|the original)
(who|which director) (directed|made|did) the (original|old|first|remake|YEAR|newer|older) FILM
(who|which director) (directed|made|did) FILM the (YEAR|old|original|newer) (one|film|version|)
who (directed|did) FILM with PERSON
director of FILM with PERSON
FILM with PERSON who (directed|made) it
who else directed FILM (besides|apart from|with) PERSON
which of the PERSON (brothers|family) directed FILM
how many (directors|people directed) (does|did|) FILM (have|)
did (one person|two people|more than one person) direct FILM
who had the job of directing FILM
need the director for FILM
for (a crossword|a quiz|pub quiz|trivia night|my essay|school|my list|a bet) director of FILM
crossword clue director of FILM
who do i credit as (the|) director of FILM
i like FILM who is the filmmaker
i (want|would like|need) to know who (directed|made) FILM
by which director is FILM
who directed both FILM and FILM
name the director of FILM
"""

WRITERS = """
who (wrote|writes|penned|scripted|authored|co wrote|cowrote) (FILM|the script for FILM|the \
screenplay for FILM|the script of FILM|the screenplay of FILM|the screenplay to FILM|the story \
of FILM|the dialogue for FILM)
(who is|who was|who are|name|) the (writer|writers|screenwriter|screenwriters|scriptwriter|\
script writer|author|screenplay writer) (of|for|on|behind) FILM
FILM (is|was|) (written|penned|scripted|wrote) by (who|whom)
FILM (screenplay|script|writer|writers|screenwriter|writing credit|writing credits|screenplay \
by)
who (gets|got|has|is credited with|shares) the (writing|screenplay|script|screenwriting) \
(credit|credits) (for|on|of) FILM
(writer|writers|screenwriter|screenwriters|scriptwriter) of FILM
by (who|whom) was FILM (written|penned)
who came up with (the script|the screenplay|the story|the writing) (for|of) FILM
FILM who wrote (it|that|this|)
who wrote (it|that|the screenplay|the script)
(which|what) (writer|screenwriter|writers) (wrote|did|worked on|penned|is behind) FILM
whose (script|screenplay|writing) is FILM
who is credited as (writer|screenwriter|the writer) (on|of|for) FILM
who put the words in FILM on paper
who wrote FILM with PERSON
who wrote FILM not directed wrote
who wrote (FILM|it) and not who directed
who (did|handled) the (script|screenplay|writing) (for|on|of) FILM
(was|is) the (script|screenplay) of FILM by (one person|a woman|the director)
did the director (also|) write FILM (himself|or who did|)
i know PERSON directed FILM but who wrote (it|the script|the screenplay)
the people who wrote FILM
who typed up the (script|screenplay) of FILM
which two people wrote FILM
writing team (of|behind) FILM
(need|looking for|give me|tell me) the (screenwriter|writers|writer) of FILM
"""

CAST = """
who (is|was|are|were|all is|else is|) in FILM
who (stars|starred|acts|acted|plays|played|appears|appeared|features|performs|is starring|is \
acting|is playing) in FILM
(cast|the cast|full cast|main cast|cast list|actors|the actors|stars|leads|lead|lead actor|\
lead actress|starring) (of|in|for|from) FILM
FILM (cast|actors|stars|starring|starring who|lead|leads|main actor|lead actor|lead actress|\
main actors|cast list|who is in it|whos in it|who stars|who is it with|who plays in it|who \
stars in it)
(which|what) (actors|actor|actress|actresses|people|stars|celebrities|famous people|big names|\
names|famous faces|faces|movie stars) (are|is|were|appear|appears|star|stars|act|play|feature|\
featured|can i see|do i know|show up|turn up|starred) in FILM
(who is|who was|who are|name|) the (main|lead|leading|title|) (actor|actors|actress|actresses|\
star|stars|leads|lead|cast members|main people|male lead|female lead|leading man|leading lady|\
man|woman|guy|girl) (in|of|from|for) FILM
who (plays|played|has|had|got|is in|was in|takes|took) the (lead|leads|leading role|main role|\
main part|lead role|title role|starring role|leading roles|main character|main roles|leading \
part|hero|protagonist|heroine|villain|two leads) (in|of|on|for) FILM
who (does|did) FILM star
who (do|would|will) (i|we|you) (see|recognise|recognize|know) in FILM
(name|list|give me|tell me) (a few|some|two|three|the|all|all the|any) (actors|people|\
actresses|stars|cast members|names|cast) (in|from|of|who are in) FILM
the (actor|actress|guy|girl|woman|man|lady|lad) (in|from|who stars in) FILM (what is|whats|) \
(his|her|the) name
(what is|whats|) the (name of the|) (actor|actress|guy|girl|woman|man|star|lead) (in|from) \
FILM (called|name|)
anyone (famous|good|i know|notable|well known) in FILM
(is|are) there (anyone|any stars|any famous actors|anybody|any big names) (famous|i know|) in \
FILM
who (is|was) it with FILM
with (which|what) actors is FILM
(who are|name) the (two|three|main two|) leads (of|in) FILM
who is in FILM (besides|apart from|other than|alongside|next to|opposite|with|beside) PERSON
who (stars|acts|plays|starred|co stars|acted|appears) (with|alongside|opposite|beside|next to|\
against) PERSON in FILM
PERSON co star in FILM
(who were|who was|) PERSON (co stars|co star|costar|costars) in FILM
who else (is|was|stars|starred|acts|appears|plays) in FILM
who (is|are|was|stars) in it
who (is|are|was) (the actors|the stars|starring|acting|playing|featured|featuring|on screen) \
in FILM
FILM with (who|whom|which actors)
can you (list|name) the actors of FILM
i (saw|watched) FILM and (want to know|wonder|am curious) who (the actors|the main actor|the \
actress) (were|was)
i recognised someone in FILM who (is|was) in (it|the cast)
(which|what) (couple|duo|pair) (stars|star|is|plays) in FILM
who were the people in FILM
who headlines FILM
who leads the cast of FILM
starring in FILM
names of the actors in FILM
is it PERSON or PERSON (in|who stars in|starring in) FILM
"""

CHARACTER = """
(X X|X|the X) (which|what) (actor|actress) (is that|in|) FILM
who is X in FILM
who was X in FILM
who is X X in FILM
who (plays|played|plays the|played the|portrays|portrayed|portrayed the|acts|acted|does|did|\
was|is) X (in|from|of) FILM
who (plays|played|portrays|portrayed) (the|a|an|old|young|evil|that|poor|crazy|good|bad|) (guy|\
girl|woman|man|boy|kid|child|king|queen|boss|mother|father|wife|husband|brother|sister|son|\
daughter|doctor|cop|detective|captain|killer|teacher|soldier|villain|hero|bad guy|nurse|priest|\
robot|monster|president|dad|mum|mom|neighbour|waiter|lawyer|princess|witch|wizard|general|\
professor|sheriff|judge|agent|friend|girlfriend|boyfriend|X) (in|from|of) FILM
who (plays|played|portrays|portrayed|acted as|acts as|was|is|did|does|is playing|was playing) \
(X|X X|the X|the X X|doctor X|captain X|mr X|mrs X|detective X|miss X|agent X|professor X|\
sergeant X|uncle X|king X|princess X|general X|young X|old X|big X|little X|lady X|sir X|\
colonel X|aunt X) (in|from|of|in the film|in the movie|) (FILM|)
(which|what) (actor|actress|person|guy) (plays|played|portrays|portrayed|was|is|did|does|\
brought to life|takes on) (X|X X|the X|captain X|the X X|doctor X|the boss|the mother|the king|\
the doctor) (in|from|of|) (FILM|)
(X|X X|the X|captain X|doctor X) (in|from) FILM (is|was|) (played|portrayed|acted|) (by|) (who|\
whom|which actor|which actress|what actor)
X from FILM (who is the actor|who is that actor|who plays him|who plays her|actor|actress|\
played by|who played him|who played her|who is the actress)
(actor|actress|the actor|the actress|guy|name of the actor|the name of the actor|name of the \
actress|the guy|the woman|the one) (who|that) (plays|played|portrays|portrayed|does|did|was) \
(X|X X|the X|captain X|the boss|the king|the mother) (in|from|) (FILM|)
(actor|actress) (playing|behind|for|as|of) (X|the X|X X) (in|from) FILM
(FILM|) who (is|was|plays|played) (X|X X|the X|doctor X) (played by|portrayed by|)
who (is|was) the (actor|actress|person|guy|woman|man|one) (playing|behind|as|who plays|who \
played|that played|that plays|in the role of|for) (X|X X|the X|captain X|the king) (in|from|) \
(FILM|)
who has the (part|role|character) of (X|X X|the X) (in|) (FILM|)
who took the (part|role) of (X|X X|the X) (in|) (FILM|)
the role of (X|X X|the X) (in|) (FILM|) (was|is) played by (who|whom)
the (guy|man|woman|girl|lady|bloke) with the X X in FILM X X who is that (actor|actress)
the (X|guy|man|woman|bad guy) in FILM X X who is (that actor|the actor|he played by|she played \
by)
FILM the (X|guy|man|woman|bad guy|villain|X X) who (plays|played) (him|her|that)
whos the actor of X in FILM
X X in FILM actor
X FILM actor
who voices X in FILM
whose (voice is|face is) X in FILM
in FILM (who|which actor|which actress) (plays|played|portrays|is|was) (X|X X|the X|the boss|\
the mother|captain X)
who got to play (X|the X|X X) in FILM
"""

PART = """
(who|what|whom|which part|which role|which character|what role|what part|what character) (does|\
did|is|was) PERSON (play|playing|portray|portraying|do|be|act|act as) in FILM
(who|what) (is|was) PERSON in FILM
PERSON (character|role|part|character name) in FILM
(what is|what was|whats|) (the name of|) PERSON (s|) (character|role|part|character name) in \
FILM (called|)
(what is|what was|whats|) (the name of|) the (character|role|part) (of|PERSON plays|PERSON \
played|played by|that PERSON plays) PERSON in FILM
PERSON (plays|played|is|was) (who|what|whom|which character|which role|which part) in FILM
in FILM (who|what|which character|which role) (does|did|is|was) PERSON (play|playing|)
(which|what) (one|character|guy|person) (is|was) PERSON in FILM
as (who|whom|what) (does|did) PERSON appear in FILM
FILM PERSON (plays|played) (who|what|which character|which role)
(which|what) (character|role|part) (did|does) PERSON have in FILM
what is PERSON called in FILM
who is PERSON supposed to be in FILM
is PERSON the (X|villain|hero|X X|main character) in FILM
was PERSON the (X|bad guy|hero|X X) in FILM
what name does PERSON go by in FILM
(remind me|i forget) who PERSON was in FILM
"""

CREDITS = {
    "directors": DIRECTORS,
    "writers": WRITERS,
    "cast": CAST,
    "character": CHARACTER,
    "part": PART,
}
