"""How people ask what is thought of a film. Must not know what is answered."""

MPAA = """
(what is|whats|) the (age rating|certificate|mpaa rating|mpaa|certification|age limit|parental \
rating|age recommendation|rating certificate|minimum age) (of|for|on) FILM
FILM (age rating|certificate|mpaa|mpaa rating|rated|age limit|certification|age|pg or r|rated \
r|pg NUM|parental guidance|ok for kids|kid friendly|family friendly|suitable for kids|for \
children)
(age rating|certificate|mpaa|mpaa rating|age limit|certification) (of|for) FILM
(can|could|may|should|would) (my|a|our|the|an) (NUM year old|NUM yo|NUM year olds|kid|kids|son|\
daughter|nephew|niece|child|children|class|little one|toddler|teenager|teen|grandson|\
granddaughter|little brother|NUM and NUM year old) (watch|see|sit through|handle|enjoy|be \
allowed to watch|be allowed to see|come along to|look at|) FILM
(is|was) FILM (ok|okay|suitable|appropriate|fine|safe|good|alright|too scary|too much|allowed|\
acceptable) for (a|my|our|the|) (NUM year old|NUM yo|NUM year olds|kid|kids|son|daughter|child|\
children|young kids|small children|teenagers|teens|family|whole family|all ages|family night|\
little ones|class|nephew|toddler)
(is|was) FILM rated (r|pg|pg NUM|g|nc NUM|X)
is FILM (r rated|pg|pg NUM|an r|a pg|for adults|for adults only|for kids|a kids film|for \
children|kid safe|family friendly|child friendly|r or pg NUM|pg or r)
(what|which) (rating|certificate|age rating|mpaa rating) (did|does|has|is|was) FILM (have|get|\
given|carry|receive|)
what (age|ages) (is|was) FILM (for|suitable for|rated for|meant for|ok for|from)
(from what age|at what age|how old) (can|should|must|do) (i|you|kids|one|children|a kid) (be|\
have to be|watch|see|need to be) (to watch|to see|for|) FILM
how old (do you|must you|does one|should you|must my kid) (have to|need to|) be (to watch|to \
see|for) FILM
what is FILM rated (r or pg|pg or r|r|by the mpaa|age wise|)
what was FILM rated
we have kids (with us|here|NUM and NUM|aged NUM|of NUM) is FILM (ok|fine|suitable|alright)
would you show FILM to (a NUM year old|kids|my class|children|a child)
are kids allowed (in|to see|to watch) FILM
is there (an age limit|an age rating|a certificate) (on|for) FILM
do (i|you) have to be (NUM|over NUM) (to watch|to see|for) FILM
kids (NUM|are NUM|aged NUM|NUM and NUM) FILM (ok|suitable|fine|or too young)
which certificate did FILM get
can kids watch (it|that|FILM)
FILM with (kids|my kids|children|a NUM year old) (ok|yes or no|good idea|or better not)
is (a NUM year old|my son|my daughter|NUM) (too young|old enough) for FILM
family night is FILM (ok|rated|suitable)
how is FILM rated for age
"""

OSCARS = """
how many (oscars|academy awards|oscar wins|golden statues|oscar statuettes|oscar trophies) \
(did|has|does|was|for) FILM (win|get|won|have|receive|take home|collect|pick up|awarded|bag|\
earn|)
(did|has|was|does|is) FILM (ever|actually|) (win|won|get|got|receive|have|awarded|take|picked \
up|an) (an|any|some|the|a single|at least one|) (oscar|oscars|academy award|academy awards|\
oscar winner|oscar winning film)
FILM (oscars|oscar|academy awards|oscar wins|number of oscars|oscar count|oscars won|how many \
oscars|any oscars|oscar winner)
(oscars|academy awards|number of oscars|oscar count|oscar wins|oscar tally|any oscars) (for|of|\
won by|to) FILM
(what|which) (oscars|academy awards) (did|has) FILM (win|won|get|)
(is|was) FILM (an oscar winner|oscar winning|an academy award winner|an oscar film)
(how successful was|how did) FILM (at|do at) the (oscars|academy awards)
was FILM (snubbed|ignored|honoured|honored|rewarded) (at|by) the (oscars|academy)
any (oscar|oscars|academy award|academy awards) (love|) for FILM
(how many|did) (oscars|it win any oscars|it get any oscars|it win an oscar)
how often did FILM win at the (oscars|academy awards)
did the academy (give|award) (anything to|) FILM (anything|)
FILM won (NUM|an|three|four|no|some) (oscars|oscar|academy awards) (right|correct|true|no|or)
did FILM (clean up|sweep|go home empty handed) at the (oscars|academy awards)
total (oscars|academy awards) for FILM
"""

CRITICS = """
(what|how) (did|do|does|have) (the|) (critics|reviewers|critic|press|reviews|professional \
critics) (think|say|like|rate|feel|write|score|receive|thought) (of|about|) FILM
(what is|whats|) the (critic score|critics score|critic rating|critical reception|critical \
consensus|rotten tomatoes|rotten tomatoes score|review score|tomatometer|percentage of good \
reviews|critics rating|percentage) (of|for|on) FILM
FILM (critic score|critics score|critics|reviews|review score|rotten tomatoes|rotten tomatoes \
score|critical reception|critic rating|critics rating|percent|percentage|critical response|\
good reviews or bad)
(critic score|critics score|critics rating|reviews|review score|rotten tomatoes score|critical \
reception|critics percentage) (of|for|on) FILM
(did|do|does) (the|) (critics|reviewers|press) (like|love|hate|enjoy|dislike|praise|pan|rate|\
slate|slam|approve of) FILM
(was|is) FILM (well|badly|poorly|warmly|) (reviewed|received|liked by critics|loved by critics|\
panned|a critical success|critically acclaimed|acclaimed|a critical hit|a critical flop|\
praised|slated|hated by critics|a hit with critics)
(did|does|has) FILM (get|have|receive|got) (good|bad|great|decent|positive|negative|favourable|\
mixed|terrible|rave|) (reviews|press|notices)
how (was|is) FILM (received|reviewed)
(how high|what percentage|what percent|how many percent|which share) (of|is|of the) (the|) \
(critics|reviews|critic reviews) (liked|like|were positive|were favourable|score|positive|for|\
of) (for|about|) FILM
(what|how many) percent (does|did|has) FILM (have|get|got) (on rotten tomatoes|from critics|\
with critics|with the critics|)
what score (did|do) (the|) critics give FILM
reviewers on FILM
critical (acclaim|opinion|verdict) (for|of|on) FILM
how did FILM (go down|do|fare|score|land) with (the|) (critics|reviewers|press)
are the reviews (of|for) FILM (any|) (good|bad|positive)
is FILM fresh or rotten
on a scale how much did critics like FILM
"""

RATING = """
how (good|popular|well liked|bad|well rated|highly rated|beloved) is FILM
(what is|whats|) the (rating|average rating|score|user rating|viewer rating|audience score|\
average score|mean rating|stars|star rating|user score) (of|for) FILM
FILM (rating|ratings|score|stars|user rating|average rating|user score|how many stars|how good|\
star rating|any good|worth watching|worth it)
(rating|average rating|score|user rating|star rating|audience rating|audience score|average \
stars) (of|for) FILM
how (many stars|is|was|do people|do users|did viewers|do viewers|did people|highly do people) \
(does|did|has|rate|rated|) FILM (rated|have|get|got|)
(is|was) FILM (any good|good|worth watching|worth seeing|worth it|well liked|well rated|highly \
rated|a good film|a good movie|a bad film|worth my time|rated highly|considered good|popular)
(do|did) (people|users|viewers|audiences|folks|others|your users) (like|love|enjoy|hate|rate) \
FILM
what (do|did) (people|users|viewers|audiences|folks|others|your users) (think|say|rate|give) \
(of|about|) FILM
how many (ratings|people rated|users rated|votes|people have rated) (does|has|for|did|) FILM \
(have|got|get|)
how (do|did) (people|users|viewers) (rate|like) FILM
what score (does|did) FILM (have|get)
should i (watch|see|bother with) FILM is it (any|) good
is (it|that) any good
out of (five|NUM|ten) what does FILM get
average stars FILM
is FILM (really|) (that|as) good (as they say|)
"""

VERDICTS = {
    "mpaa": MPAA,
    "oscars": OSCARS,
    "critics": CRITICS,
    "rating": RATING,
}
