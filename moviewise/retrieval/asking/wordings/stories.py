"""How people ask what a film is about and of what kind. Must not know what is answered."""

SETTING = """
(where|when|where and when|in what city|in which city|in what town|in which town|in what \
country|in which country|in what year|in which year|in what era|in which era|in what period|in \
which decade|in what decade|what year|which year|what era|what time period|on what planet|in \
what state|in which state|in which war) (is|was|does) FILM (set|set in|take place|supposed to \
take place|supposed to happen|happening|happen|play|play out|playing|taking place|meant to \
take place|meant to be set)
FILM (setting|set where|set when|is set where|is set when|is set in which city|is set in what \
year|takes place where|takes place when|takes place in which city|happens where|is set in|\
location of the story|time period)
(setting|time and place|the setting|place and time|time period|era) (of|for|in) FILM
(what is|whats|) the (setting|time period|place|era|time setting|period|backdrop) (of|for|in) \
FILM
(what|which) (city|town|country|planet|place|period|year|decade|era|century|island|state|hotel|\
school|war|time|region|village|location|street|part of the world) (is|does|was) FILM (set in|\
set|take place in|take place at|take place|happen in|happen|supposed to be set in|supposed to \
take place in|play in|about|meant to be)
FILM is (supposed|meant) to (happen|take place|be set|play) (in|) (what year|which year|where|\
when|what city|which city|which decade|the future or when)
(is|does) FILM (set|take place|happen|play) (in|on|at|during) (PLACE|X|the X|X or X|space|the \
future|the past|the war|YEAR|the DECADE|a city|london|paris|new york|the middle ages|the \
present|the jungle|the desert|a small town|america|europe|winter|summer)
(where|when) (does|is) the (story|action|film|plot|whole thing|movie) (of FILM|in FILM|) (set|\
take place|happen|unfold|play) (in|)
(where|when) does the action (of|in) FILM (take place|happen|unfold|)
where does FILM (go on|unfold|happen|play|take us)
(where|when) is (it|that|this) set
(where|when) does (it|that|this) take place
(what|which) year is it in (the story of|) FILM
in which (hotel|house|school|prison|town|street|city|village|ship|castle|hospital) (does|is) \
(the|) (FILM|FILM happen|FILM set|FILM take place)
how far in the future is FILM set
is FILM set in (the future|the past|the present|PLACE|YEAR|the DECADE) (or|or is it|) (the \
past|PLACE|YEAR|)
FILM (story|plot) set in (what|which) (year|city|country|decade)
setting wise where is FILM
what period is FILM set in
against which (war|backdrop|background) is FILM set
"""

ABOUT = """
what is FILM with PERSON about
(what is|whats|what was|what are) FILM (about|all about|actually about|roughly about|on about)
what (happens|goes on|is going on|is happening) in FILM
(what is|whats|) the (plot|story|storyline|premise|synopsis|gist|summary|logline|basic idea|\
idea|general idea|deal|setup|basic plot|concept) (of|in|behind|with|for) FILM
FILM (plot|story|synopsis|premise|summary|storyline|what is it about|whats it about|about|what \
happens|is about what|plot summary|short summary|in a nutshell|in one sentence|logline)
(plot|story|synopsis|premise|summary|storyline|short summary|plot summary|quick summary|brief \
summary|rough plot) (of|for|to) FILM
(describe|summarise|summarize|sum up|explain|outline|recap|tell me the story of|give me the \
gist of|give me a summary of|give me the plot of|pitch me|sell me|give me an idea of|tell me \
roughly what happens in|tell me what happens in) FILM (in a sentence|in one sentence|in a few \
words|briefly|quickly|for me|without spoilers|no spoilers|spoiler free|in short|)
what (is|was) (it|that|this|the story|the film|the movie) about
what (is|was) the (story|plot) (roughly|in short|again|no spoilers|without spoilers|)
(what|which) (story|kind of story) (does|is) FILM (tell|about)
(never|i have never|i havent) (seen|heard of) FILM what (is it about|is the story|happens)
what should i expect (story wise|plot wise|) (from|of) FILM
(can|could) you (explain|describe|summarise|summarize) (the plot|the story|what happens|the \
premise) (of|in) FILM
what is the film FILM dealing with
story of FILM please
FILM in short
what am i getting into with FILM
what is going on in FILM
does FILM have a plot what is it
no spoilers but what is FILM about
spoiler free (summary|plot|description) of FILM
what (is|was) that (movie|film) FILM about
is FILM about (X|the X|a X|X X|X or X|NUM X)
FILM thats (about|the one about|the one with) (X|the X|a X) (right|no|or|isnt it)
what do the characters in FILM (do|want|have to do)
"""

THEMES = """
(what|which) (themes|topics|subjects|issues|ideas|motifs|questions) (are in|does|are explored \
in|does the film|is|run through|are there in|are dealt with in|can be found in|do you list for|\
come up in) FILM (explore|deal with|cover|touch on|tackle|address|treat|)
(what is|what are|whats|name|list|) the (themes|main themes|theme|central theme|main theme|key \
themes|topics|subject matter|major themes|underlying themes|big themes) (of|in|for|behind) FILM
FILM (themes|theme|main themes|topics|subject matter|motifs|key themes)
(themes|main themes|topics|key themes|motifs|theme) (of|in|for) FILM
what does FILM (deal with|explore|tackle|say thematically) (thematically|as a theme|as themes|)
(thematically|theme wise) what is FILM (about|)
what subjects does FILM (touch|cover|treat)
i am writing (an essay|a paper) on FILM (what themes|which themes|which topics) (are there|\
could i use|should i cover)
is FILM (mainly|mostly|) about (X|love|revenge|family|friendship|war|loss|growing up) as a theme
what (issues|topics) come up in FILM
is (friendship|love|revenge|family|X) a theme (of|in) FILM
"""

MOODS = """
(what is|whats|) the (mood|tone|atmosphere|vibe|feel|feeling|general mood|overall tone) (of|in|\
like in|for) FILM (like|)
FILM (mood|tone|atmosphere|vibe|vibes|feel|what mood)
(mood|tone|atmosphere|vibe|vibes) (of|in|for) FILM
(what|which) (mood|tone|vibe|kind of mood|sort of mood|atmosphere) (is|does|has) FILM (have|in|\
give|)
(is|was) FILM (a|) (sad|funny|scary|dark|depressing|happy|gloomy|light|bleak|tense|romantic|\
feel good|cheerful|violent|gory|bloody|uplifting|heavy|serious|creepy|disturbing|heartwarming|\
melancholic|slow|quiet) (film|movie|one|) (or|at all|) (funny|light|sad|dark|happy|serious|fun|)
(how|is) (sad|funny|scary|dark|depressing|tense|bleak|gloomy|feel good|light|heavy|cheerful|\
violent) is FILM
(will|would|does) FILM (make me|leave me|cheer me) (cry|laugh|sad|happy|up|feel good|depressed)
what does FILM feel like
how does FILM feel
is FILM (too|very|really|more of a) (sad|scary|dark|depressing|heavy|gloomy|feel good|downer|\
light) (for a date|for tonight|for a sunday|film|or|)
am i going to (cry|laugh|be scared) (at|in|watching|during) FILM
FILM (funny|sad|scary|dark) or (funny|sad|scary|serious|light)
what mood should i be in for FILM
"""

OTHER_TITLES = """
(what|which) (other|alternative|foreign|original|another|different) (title|titles|name|names) \
(does|did|has|is|was|are there for|of) FILM (have|go by|released under|known by|called|)
(what is|whats|) the (original|foreign|alternative|other|international|english|PLACE|working) \
(title|name) (of|for) FILM
FILM (original title|other titles|alternative title|aka|also known as|other name|original name|\
english title|PLACE title|in the original)
(original|alternative|other|foreign|english|PLACE) (title|titles|name|names) (of|for) FILM
what (is|was) FILM (called|known as|titled|named) (in|in the) (original|PLACE|english|other \
countries|america|europe|abroad|its own country|france|germany|X)
(does|did|has) FILM (have|go by|got) (another|a different|any other|an alternative|other) \
(title|name|titles|names)
(is|was) FILM (also|) (known|called|released) (as|under) (something else|another name|another \
title|a different name|other names|)
under (what|which) other (title|titles|name) (is|was) FILM (known|released|shown)
whats FILM called in (english|PLACE|the original language)
how is FILM called in (PLACE|english|the original)
is FILM the same (film|movie) as X
"""

SUMMARY = """
(tell me|what can you tell me|what do you know|what do you have|give me everything|give me \
some info|info|anything|facts|give me the facts|give me details|details|everything you know|\
some background|tell me something|fill me in|talk to me) (about|on|for) FILM
(do you|have you) (know|have|heard of|got|ever heard of|have anything on|have info on) FILM
(is|do you have|have you got) FILM (in your catalogue|in the catalogue|in your list|in your \
database|there|in there|in your collection|among your films)
FILM (info|information|facts|details|everything|basics|general info|overview)
(info|information|basic facts|key facts|overview|details) (on|about|of|for) FILM
what film is FILM
what kind of data do you have on FILM
"""

KIND = """
(is|was|isnt|wasnt) FILM (a|an|) (GENRE|PLACE|X|GENRE film|PLACE film|PLACE movie|GENRE movie|\
PLACE GENRE|black and white film|real story|romantic one|foreign film|silent film|remake|kids \
film)
FILM (is|was) (a|an|) (GENRE|PLACE|PLACE film|GENRE film|PLACE movie) (right|no|isnt it|\
correct|yes or no|wasnt it|huh|true)
(does|would|could) FILM (count|qualify|pass) as (a|an|) (GENRE|PLACE film|PLACE|GENRE film)
FILM (GENRE|PLACE) (right|or not|yes or no)
is (it|that) (a|an|) (GENRE|PLACE|PLACE film|GENRE film)
would you say FILM is (a|an|) (GENRE|PLACE film)
FILM thats (a|an|) (GENRE|PLACE|PLACE film) (right|isnt it|no)
am i right that FILM is (a|an|) (GENRE|PLACE|PLACE film|GENRE film)
"""

DESCRIBE = """
(what is|whats|which is|whats the name of|what was the name of|name|name of|title of|what is \
the title of|whats the title of|what was) (the|that|this|an old) (film|movie|one|flick|GENRE|\
GENRE film|GENRE movie|picture|PLACE film) (where|in which|about|with|when|that has|whose|who|\
called where) (a|an|the|this|some|X|two|they) (X|guy|man|woman|girl|boy|kid|couple|dog|X X|\
family|group|cop|X guy|teacher|killer|people) (X|is|has|gets|goes|finds|X X|loses|keeps|with|\
wakes up|turns|falls|X in a X|X the X|meets|steals|kills|lives in) (X|a X|the X|in X|stuck in \
X|and X|to X|X X|with X|X and X)
(which|what) (film|movie|one|GENRE|flick) (is it|was it|is that|was that|has|had|is the one|\
was the one|is it again|has the scene|features|is it called) (where|in which|with|when|that \
has|about|the one where) (a|an|the|this|some|X|two|they) (X|guy|man|woman|girl|boy|kid|X X|\
couple|cop) (X|is|has|gets|goes|finds|X X|loses|wakes up|turns) (X|a X|the X|in X|and X|to X|X \
X|with X)
(i am|im|i was|) (looking for|trying to find|trying to remember|searching for|thinking of|\
after) (a|the|that|this|an) (film|movie|GENRE|GENRE film|old film|one|PLACE film) (where|in \
which|about|with|that has) (X|a X|the X|a man|a woman|a guy|a girl|X X|someone|two people) (X|\
who X|X X|with X|is X|has X|in X)
(X|a X|the X|someone|a man|a woman|a guy|a girl) (X|who X|X X|with X) what (film|movie) (is \
that|was that|am i thinking of|is it|was it)
(film|movie|one|the one|that one|the movie|the film) (where|in which|when) (a|the|X|they|this|\
everyone|somebody) (X|guy|man|woman|X X|X guy) (X|X X|is X|gets X|has X|X and X) (X|the X|a X|\
in a X|X X|) (which is it|whats it called|what is it called|what was that|what is it|name|\
title|)
(there is|there was|theres) (a|this|that|an old) (film|movie|scene|GENRE) (where|in which|with|\
about) (X|a X|the X|a man|a woman|someone) (X|X X|is X|has X) (X|X X|the X) (what is it called|\
which one is it|what film is that|whats the title|)
(what is|whats|which is) the (one|film|movie) (where|with|in which) PERSON (is|plays|X|X X|and \
PERSON|gets X|has to X|is a X|are X|as a X|plays a X) (X|and X|X X|)
(what|which) (film|movie) (has|features|is about|stars|with|in which|where|is the one with) \
PERSON (as|as a|as the|playing a|is a|plays a|is|X|stuck in|who X) (X|X X|cop|killer|X and X|\
in X|teacher)
(the one|film|movie|that one) (with|where) PERSON (and|is|as|plays|in) (X|a X|the X|a X X|an X)
(which|what) (film|movie) (ends|begins|starts|opens) with (a|the|X) (X|X X|X of X)
"""

STORIES = {
    "setting": SETTING,
    "about": ABOUT,
    "themes": THEMES,
    "moods": MOODS,
    "other_titles": OTHER_TITLES,
    "summary": SUMMARY,
    "kind": KIND,
    "describe": DESCRIBE,
}
