"""How people ask about people. Must not know what is answered."""

WHETHER = """
did PERSON (make|direct|write|star in|do) (the|) FILM (from|of) (the DECADE|YEAR)
is PERSON in FILM
was PERSON in FILM
(is|was|isnt|wasnt|are|were) PERSON (in|part of|in the cast of|acting in|the star of|a star of|\
one of the actors in|starring in|featured in|the lead in|the director of|the writer of|a \
writer of|on the cast list of|one of the writers of|credited in|credited for) FILM
(did|does|has|do|didnt|doesnt|hasnt|have) PERSON (ever|actually|really|also|) (direct|directed|\
make|made|write|written|wrote|star in|starred in|stars in|act in|acted in|play in|played in|\
appear in|appeared in|appears in|have a role in|have a part in|show up in|pop up in|turn up in|\
feature in|work on|have anything to do with|do|voice someone in|have a cameo in|been in|helm|\
produce|pen|co write|script) FILM
(is|was|isnt|wasnt) FILM (directed|made|written|a film|a movie|one|helmed|shot|filmed|penned) \
by PERSON
(is|was|isnt|wasnt) (it|that) PERSON (in|who directed|who made|who wrote|who starred in|who \
played in|who is in|that directed|directing|starring in|acting in) FILM
FILM (is|was|) (directed|made|written|filmed) by PERSON (right|no|isnt it|wasnt it|correct|\
true|or not|yes|yes or no)
FILM (has|had|stars|starred|features|was with|is with) PERSON (in it|right|no|doesnt it|\
correct|true|or not|yes|)
PERSON (is|was|stars|starred|plays|played|acts|appears|acted) in FILM (right|no|isnt he|isnt \
she|correct|true|or not|yes|wasnt he|wasnt she|or am i wrong|didnt he|didnt she|or is it \
someone else|or am i confusing films|yes or no)
PERSON (directed|made|wrote|did|helmed) FILM (right|no|didnt he|didnt she|correct|true|or not|\
yes|or am i wrong|yes or no|or)
PERSON in FILM (yes or no|or not|true or false|right|correct)
PERSON director of FILM (yes or no|or not|right|correct)
(am i|are we) (right|correct|wrong|mistaken|imagining|dreaming) (that|thinking|in thinking|to \
think) (that|) PERSON (is in|was in|directed|wrote|made|stars in|played in|starred in) FILM
(i think|i thought|i could swear|i believe|pretty sure|im sure|i swear|i bet|i say|my friend \
says|my dad claims|my wife insists|someone told me|i heard|they say) (that|) PERSON (is in|was \
in|directed|wrote|made|stars in|played in|starred in|did) FILM (is that right|am i right|\
correct|true|is that true|is he right|is she right|can you confirm|or not|)
(confirm|check|can you confirm|can you check|please confirm|verify) (that|if|whether|) PERSON \
(is in|was in|directed|wrote|made|stars in|played in|starred in|has a part in) FILM
(do|can|will|would) (i|we) (see|spot|find|get) PERSON (in|anywhere in) FILM
does FILM (have|star|feature|include|contain) PERSON (in it|in the cast|)
is there (a|any) PERSON in FILM
true or false PERSON (directed|is in|was in|wrote|made|stars in) FILM
(wasnt|isnt) (that|it) PERSON in FILM
is PERSON (the|) (guy|woman|man|actor|actress|one|lady) (in|from|who directed|who made|who \
wrote) FILM
(tell me|i wonder|i wonder|not sure|wondering) (if|whether) PERSON (is in|was in|directed|\
wrote|made|stars in|played in|starred in) FILM
was PERSON the (director|writer|screenwriter|star|lead) of FILM
PERSON or PERSON (in|directed|who directed) FILM
was FILM (really|actually|) (directed|written|made) by PERSON
did PERSON (act|star|appear|play) (and|or) direct in FILM
did PERSON both write and direct FILM
"""

FILMS_OF = """
(im on|i am on|going through|im having) (a|an) PERSON (kick|phase|binge|marathon|X) what (did|\
does|is|has) (he|she|they) (play in|act in|in|star in|make|been in|direct|appear in)
PERSON what (did|does|has|is) (he|she|PERSON) (play in|act in|in|star in|make|been in|direct|\
appear in|made)
(anything|something|more|what else|other films|films) (by|with|from) PERSON (besides|apart \
from|other than|except|aside from|beyond) FILM
(what|which) (films|movies|film|movie|pictures|flicks|titles|stuff|works|things) (did|does|has|\
by|of|from|with|are by|is|were made by|are from) PERSON (direct|directed|make|made|star in|\
starred in|act in|acted in|write|written|done|do|appear in|appeared in|been in|in|produce|) \
(in the DECADE|in YEAR|before YEAR|after YEAR|between YEAR and YEAR|)
PERSON (films|movies|filmography|film list|movie list|list of films|works|pictures|flicks|\
filmography list|stuff|titles) (list|please|in the DECADE|from the DECADE|of the DECADE|from \
YEAR|you have|you know|that you have|before YEAR|after YEAR|)
(films|movies|all films|all movies|every film|pictures|list of films|list of movies|all the \
films|some films|some movies|any films|any movies|more films|other films|anything) (by|with|of|\
from|directed by|starring|made by|written by|featuring|that PERSON directed by|involving) \
PERSON (in the DECADE|from the DECADE|before YEAR|)
(list|show|name|give me|show me|list me|tell me|i want|i need) (all|every|the|some|a few|any|\
the complete|all the|) (films|movies|PERSON films|PERSON movies|works|titles) (by|with|of|from|\
directed by|starring|PERSON directed|PERSON made|PERSON was in|PERSON wrote) PERSON
what (has|did|does|else has|else did|have) PERSON (directed|made|done|been in|starred in|acted \
in|written|direct|make|do|write|star in|worked on|made lately|shot|filmed)
what (else|other films|other movies|other stuff) (has|did|does|is|was) PERSON (directed|made|\
done|been in|direct|make|do|in|starred in|acted in|wrote|written|star in)
where (else|have i seen|do i know|else have i seen|could i have seen) PERSON (from|before|in|)
what (do|would) i know PERSON from
(how many|number of|count|count of|total number of|count the|how many of the) (films|movies|\
PERSON films|PERSON movies) (by|with|of|did|has|does|are by|are there by|do you have by|do you \
have with|from|PERSON) PERSON (direct|made|directed|make|in your catalogue|do you have|are \
there|has|in there|star in|done|)
how many (PERSON|) (films|movies|of them|times) (has|did|have|do you have|are there|are in \
your catalogue|do you know|you got|were made by|by) PERSON (directed|made|starred in|direct|\
make|act in|in|written|do|)
(what is|whats|which is|name|what was) (the|) PERSON (longest|shortest|oldest|newest|latest|\
first|last|best|worst|earliest|most recent|best rated|highest rated|top|most popular|most \
famous|biggest|debut|lowest rated|greatest) (film|movie|one|work|picture|effort|)
(longest|shortest|oldest|newest|latest|first|last|best|worst|earliest|most recent|best rated|\
highest rated|top|most popular|most famous|best known|debut|lowest rated|greatest|second) \
(film|movie|one|work|picture|) (by|of|from|with|directed by|starring|PERSON made|PERSON \
directed|that PERSON made) PERSON
(which|what) (PERSON|) (film|movie|one|of the films|of his films|of her films|picture) (by|\
with|of|from|is|is the|) PERSON (is|was|) (the|) (longest|shortest|oldest|newest|latest|first|\
last|best|worst|earliest|most recent|best rated|highest rated|most popular|best known)
PERSON (longest|shortest|oldest|newest|latest|first|last|best|worst|earliest|most recent|best \
rated|highest rated|debut|first film|last film|latest film|newest movie|best movie|most \
popular film|feature debut)
(when|what) was PERSON (first|last|latest|debut) (film|movie|)
what was the (first|last|latest|debut) (film|movie) (of|by|from|with|that) PERSON (made|\
directed|)
(PERSON|) (GENRE|GENRE films|GENRE movies|PLACE films|GENREs) (by|with|of|from|starring|\
directed by|featuring) PERSON
PERSON (GENRE|GENRE films|GENRE movies|PLACE films|in a GENRE|in GENRE films|in GENRE)
(did|has|does) PERSON (ever|) (do|make|made|direct|directed|done|star in|been in|act in|acted \
in|have) (a|any|an|some|) (GENRE|GENRE films|GENRE movies|PLACE films|PLACE film|films in the \
DECADE|movies in YEAR|film before YEAR|films after YEAR)
(anything|something|stuff|what) (by|with|from) PERSON (you have|in the DECADE|from the DECADE|\
in there|there|)
(do|have) you (have|got|know) (anything|any films|films|something|any movies|movies|stuff|\
some) (by|with|from|of|starring|directed by) PERSON
PERSON what (have you got|do you have|has he done|has she done|did he make|did she direct|\
films are there|movies)
PERSON (which|what) of (his|hers|hers films|his films|her films) do you have
(which|what) of PERSON (films|movies|) do you (have|know|list)
PERSON name (his|her) (films|movies)
the PERSON (films|movies)
the (complete|entire|whole|) (filmography|works|oeuvre|output) of PERSON
(who is|who was|who the hell is|tell me about|what do you know about|info on|anything about) \
PERSON
what is PERSON (known|famous|best known) for
what themes does PERSON (explore|like|deal with|return to)
what (genres|kinds of films|sort of films|kind of movies) does PERSON (make|do|direct|act in)
(what|which) (films|movies) (did|has) PERSON (both|) (write and direct|direct and star in|\
written and directed|direct himself in)
in (what|which|how many) (films|movies) (does|did|is|was|has) PERSON (play|act|star|appear|\
appeared|starred|)
everything (by|with) PERSON (you have|)
im (in the mood for|looking for|after|doing a marathon of) (PERSON|PERSON films|a PERSON film|\
some PERSON|films by PERSON)
(recommend|suggest) (a|some|me a) PERSON (film|movie|films|movies)
(has|have) PERSON (directed|made|done) (anything|any films|something) (lately|recently|after \
YEAR|before YEAR|in the DECADE|since YEAR|)
PERSON before YEAR
PERSON DECADE films
PERSON in the DECADE
works of PERSON
PERSON and (his|her) films
"""

TOGETHER = """
(what|which) (films|movies|film|movie) (did|have|has|do|are|were|star|have both|feature|\
feature both|with both|with) PERSON and PERSON (make|made|do|done|star in|starred in|act in|\
appear in|work on|worked on|in|) (together|both|)
(films|movies|film|movie|anything|all films|the films|any film) (with|starring|featuring|that \
have|with both|by|of|where both|which have) (both|) PERSON (and|with|and also|plus|as well as) \
PERSON (together|in it|in them|)
(did|have|do|has) PERSON (and|ever work with|ever star with|work with|appear with|act with|\
appeared with|worked with|team up with|share the screen with) PERSON (ever|) (work together|\
star together|act together|appear together|worked together|make a film together|collaborate|\
done a film together|share a film|together|)
(how many|number of) (films|movies|times) (do|did|have|has|with|are there with) (both|) PERSON \
and PERSON (make|share|have|work|made|work together|together|)
(has|did) PERSON (ever|) (direct|directed|written for|write for|work with|worked with|film \
with|cast) PERSON
PERSON (and|plus|with) PERSON (films|movies|together|collaborations|film|movie|in one film|in \
the same film|what did they make|joint films|films list)
(what is|whats|which is) the (film|movie|one) (with|where|in which|that has|starring) (both|) \
PERSON and PERSON (are X|in it|together|play X|are together|star|)
(which|what) (film|movie) (with|of|by|starring) PERSON also (has|features|stars|includes|had) \
PERSON
(which|what) (PERSON|) (films|movies) (by|of|did|directed by) PERSON (direct|star|have|\
starring|with|feature|has|starred) PERSON (in|)
(what|which) films has PERSON (made|done) with PERSON
PERSON (directing|directed|with|starring|directs) PERSON
(name|list|show me|give me) (the|all|some) (films|movies) (PERSON and PERSON|of PERSON and \
PERSON|with PERSON and PERSON|PERSON made with PERSON) (made|did|together|)
(first|last|latest|newest|oldest|best|longest|shortest|) (film|movie) (with|of|by) PERSON and \
PERSON
(what|which) (did|was) PERSON and PERSON (first|last|) (film|movie|do|make|) together
PERSON and PERSON were (together|both) in FILM and what else
(besides|apart from|other than|except) FILM (what|which films) did PERSON and PERSON (do|make) \
(together|)
where can i see PERSON and PERSON together
collaborations (of|between) PERSON and PERSON
are PERSON and PERSON in (a|any|the same) (film|films) together
"""

ELSE_OF = """
(what|which|name|list) (else|other films|other movies|other stuff|more|other pictures|films) \
(did|has|have|by|from|is by|are by) the (director|guy who directed|person who made|man who \
made|woman who made|maker|writer|star|lead actor|lead|main actor|actress|filmmaker|people \
behind|one who directed|person who directed|author|directors|makers|guy behind|woman who \
directed|lead actress) (of|from|behind|in|) FILM (make|made|direct|directed|do|done|write|\
written|star in|do besides|)
(other|more|another|further) (films|movies|film|movie|work|stuff) (by|from|of|made by|with) \
the (director|guy who made|maker|writer|star|same director|lead|lead actor|person who directed|\
makers|people who made) (of|as|behind|from|in|) FILM
(what|which) (other|) (films|movies) (share|have|are by|with) (the|a) (same|) (director|writer|\
lead|star|filmmaker) (as|with|like|of) FILM
(the|) director of FILM (what else|other films|other movies|more films|has also made|also made|\
also directed|filmography|what else has he made|what else did he do|made what else|list)
who directed FILM and what else (did|has) (he|she|they) (make|do|made|directed|done|direct)
who (made|wrote|directed|stars in) FILM and what (other films|other movies|more) (did|has|have|\
are there by) (he|she|they) (make|do|made|directed|)
(did|has) the (director|guy who directed|maker|woman who directed|writer) (of|) FILM (make|\
made|do|done|direct|directed|) (anything|something|any films|other films|another film|other \
stuff|other movies) (else|before|after|)
i (loved|liked|enjoyed|just saw) FILM what (else|other films) (did|has|by|from) (that|the|its|\
same) (director|writer|filmmaker) (make|do|made|direct|directed|)
what did the director of FILM (make|do|direct) (before|after|next|later|then|) (it|that|)
FILM what else did (the director|its director|he|she|that director|they) (make|direct|do)
(films|movies) by whoever (directed|made|wrote) FILM
something else from the (director|writer|team) (of|behind) FILM
how many films did the director of FILM (make|direct)
(from|by) the (same|) (director|maker) (as|of) FILM
"""

PEOPLE = {
    "whether": WHETHER,
    "films_of": FILMS_OF,
    "together": TOGETHER,
    "else_of": ELSE_OF,
}
