"""How people ask for what we hold nothing on. Must not know what is said to them."""

from moviewise.retrieval.asking.wordings.elsewhere import WORLD

MAKING = """
(which actor|which actress|who) (turned down|refused|rejected|auditioned for) the (role|part) \
of X in FILM
(in which|in what|which|at which) (theatre|theater|cinema|city|town|country|festival) did FILM \
(premiere|open|first screen|have its premiere)
(how long is|who is in|what happens in|when did|how many episodes in) season NUM of FILM
how many (seasons|episodes) (does|did) FILM (have|run for)
(who plays|who is|who stars) in the newest FILM (one|film|)
who (wrote|did|made|recorded) the (score|music|soundtrack|songs|theme) (of|for|to|in) FILM
how long did (it take to|they take to|it take them to) (film|shoot|make) FILM
(imdb|metacritic|letterboxd) (score|rating|stars) (of|for) FILM
what is the (imdb|metacritic|letterboxd) (score|rating) (of|for) FILM
(who directed|who is in|who stars in|who made|how long is) the new FILM
how many (people|men|women|artists|animators|writers|extras) (worked|laboured|slaved|X) on FILM
who did the (special effects|visual effects|effects|stunts|makeup|costumes) (in|for|on|of) FILM
who (was|is) the (second unit|assistant|first assistant|auditions|art|music|stunt|photography|\
musical|technical|dialogue) director (of|on|for) FILM
(second unit|assistant|art|musical) director (of|on) FILM
who (composed|scored|did|wrote|made|performed|recorded|played|sang|sings|conducted) (the|) \
(music|score|soundtrack|song|songs|theme|theme song|title song|theme tune|main theme|title \
track|music video|piano|opening song|end credits song) (for|of|in|to|on) FILM
(what|which|whats the) (song|songs|music|track|band|tune|piece) (plays|play|is|are|was|does|is \
played|is playing|do they play|do they dance to|is used|comes) (in|at|on|during|over|) (the \
end of|the|the opening of|the credits of|the X scene in|the bar in|) FILM
FILM (soundtrack|score|composer|music|theme song|music by|song|songs|original score|who \
composed|who did the music)
(composer|soundtrack|music|theme song|songs) (of|for|from|in) FILM
who (was|is|did) the (composer|cinematographer|editor|producer|producers|director of \
photography|dop|camera operator|costume designer|production designer|stuntman|stunt double|\
makeup artist|casting director|art director|executive producer|sound designer|choreographer|\
narrator|second unit director|set designer|voice coach|body double|X coordinator|assistant \
director|X supervisor|X designer|X editor) (of|on|for|in|) FILM
who (produced|edited|shot|lit|photographed|financed|funded|distributed|choreographed|dubbed|\
designed|casted|decorated|catered|painted|built|cut|X|narrated|released|insured) (FILM|the X \
in FILM|the X for FILM|the costumes in FILM|the sets of FILM|the poster for FILM|the X of FILM)
who did the (X|costumes|makeup|catering|editing|stunts|effects|special effects|visual effects|\
cinematography|casting|lighting|sound|posters|X X|choreography|hair|camera work|set design|\
photography) (for|on|in|of) FILM
(which|what) (studio|company|production company|distributor|studios|network) (made|produced|\
released|distributed|owns|financed|is behind|was behind|paid for) FILM
(what|which) (camera|cameras|lens|lenses|film stock|aspect ratio|X|software|technology|\
helicopter|format|colour process) (was|were|did|is) (FILM|used for FILM|used in FILM|they use \
on FILM|used on FILM) (shot on|shot with|filmed on|in|)
(what is|whats) the (aspect ratio|budget|box office|gross|opening weekend|imdb id|worldwide \
gross|metacritic score|imdb rating|imdb score|domestic gross|production cost|filming location|\
letterboxd rating|cinema score) (of|for) FILM
FILM (budget|box office|gross|filming locations|filming location|cinematographer|producer|\
editor|trivia|aspect ratio|behind the scenes|costs|earnings|bloopers|deleted scenes|ending|\
ending explained|quotes|poster|trailer song|imdb|metacritic|merchandise|streaming|netflix|\
where to watch|dvd|bluray|tickets|production company|director of photography)
(budget|box office|gross|filming location|filming locations|cinematographer|producer|editor|\
trivia|locations|earnings|ending|stunts) (of|for) FILM
how much (money|profit|cash|X|) (did|does|has|was|is|were|do) FILM (make|cost|earn|gross|lose|\
take|bring in|made|to make|collect|pull in|cost to make|budget|X)
how (much|expensive) was (FILM|it) (to make|to produce|to shoot|in total)
(did|was|is|has) FILM (lose money|make money|make a profit|flop|a flop|a hit|profitable|a box \
office hit|a success|a financial success|earn back its budget|break even|make over NUM million|\
the highest grossing film|make its money back|go over budget|ever shown on tv|banned|censored|\
shot in X|filmed on location|shot on location|based on a book|based on a true story|improvised|\
sold out|in black and white or colour|ever X|shown at X)
how many (people|extras|tickets|copies|takes|cameras|stuntmen|X|dvds|viewers|cars|explosions|\
times|dogs|horses|bullets|words|costumes|deaths|people die|screens|X X) (worked on|were in|did|\
does|was|were|saw|were used in|appear in|were sold for|watched|are X in|get X in|X in|in|died \
making|were X on|bought) FILM (sell|have|need|show|use|say|X|)
where (was|did they|were|is) FILM (filmed|shot|film|shoot|filmed exactly|shot exactly|recorded|\
scenes filmed|exteriors shot)
(in which|in what|which|what) (town|city|country|studio|street|house|building|X|place|park|\
beach|castle|desert) (was|were|did they|is) (FILM|FILM scenes|the X in FILM|the X scene in \
FILM|the ending of FILM) (filmed|shot|film|shoot) (in|at|)
(filming|shooting) (location|locations|dates|schedule|place) (of|for) FILM
(when|on what date|on which day) did (they|shooting|filming|production) (start|finish|finish \
shooting|begin|end|wrap|wrap up|stop|start filming|X) (of|on|for|) FILM
how long did (it take to|they|filming|the shoot|it take them to|production) (film|shoot|make|\
take|last|edit|X|of) (FILM|for FILM|on FILM)
how many (days|weeks|months|years) did (they|it take to|the shoot of) (shoot|film|make|take|X) \
FILM
why (did|was|is|does|do|were|are|has|didnt|isnt|wasnt) (FILM|PERSON|the director of FILM|they|\
people|X|the X in FILM) (X|X X|so X|do that|leave FILM|refuse FILM|quit FILM|called that|X in \
FILM|in FILM|get X|so long|cancelled|in black and white|make FILM|agree to do FILM|win the \
oscar|turn down FILM|hate FILM|called FILM|direct FILM)
which (actor|actress|director|person|actors|star|directors) (turned down|refused|auditioned \
for|was first choice for|was supposed to be in|was fired from|was replaced in|was considered \
for|nearly got|almost got|was originally cast in|was meant to play|lost out on|rejected|passed \
on|quit|walked out of|was offered|died during) (FILM|the role of X in FILM|the lead in FILM|\
the part of X in FILM|the main part in FILM|the role of X|the role in FILM|the part in FILM|a \
part in FILM)
who (turned down|was originally|auditioned for|refused|was considered for|was supposed to play|\
was meant to play|was first choice for|almost played|nearly played|was offered|was going to \
direct|was fired from|got fired from|was replaced|dubbed|was the stand in) (FILM|X in FILM|the \
role of X in FILM|the lead in FILM|cast as X in FILM|PERSON in FILM|the part in FILM)
(was|is) FILM (based|adapted|inspired) (on|from|by) (a|what|which|the) (book|novel|true story|\
play|comic|real X|X|short story|game|song) (by who|what|)
(which|what) (book|novel|play|true story|comic|X|short story) (is|was) FILM (based|adapted) \
(on|from)
who wrote the (book|novel|play|comic|song|X|music|lyrics|short story|original book|original \
novel|poem) (for|of|behind|that FILM is based on|FILM is based on|FILM was adapted from|of the \
same name as FILM)
(what|which) (colour|color|brand|kind of|type of|make of|breed|model|X|flavour|size) (is|was|\
of|does) (the|) (X|car|dress|gun|dog|house|watch|hat|suit|bike|shirt|coat|phone) (in|does \
PERSON wear in|does PERSON drive in|from|that PERSON X in) FILM
what (X|car|suit|watch|gun|sunglasses|brand of X|hat|song|drink|X X|clothes|shoes|guitar) \
(does|did|is|do) (PERSON|the X|they|X|he|she) (wear|drive|use|drink|carry|sing|X|order|eat|\
play|smoke|read) in FILM
(are there|is there) (any|a|an|) (goofs|mistakes|bloopers|easter eggs|deleted scenes|post \
credit scene|scene after the credits|nudity|directors cut|dogs|X|continuity errors|product \
placement|alternative ending|making of|X scene|swearing|extended version|gag reel|cameos|\
musical|tv series|remake planned|game|book) (in|of|for|based on|to) FILM
how many (directors cuts|versions|cuts|editions|pages|deleted scenes) (of|does|in the script \
of|did) FILM (have|)
(did|was) PERSON (really|actually|) (X in FILM|do his own stunts in FILM|sing in FILM|paid for \
FILM|injured on FILM|drunk on FILM|sick during FILM|X on the set of FILM|nominated for FILM|\
like making FILM|enjoy making FILM|happy with FILM|lose weight for FILM|learn X for FILM|play \
the piano in FILM|smoke in FILM|get hurt making FILM)
(how much|what) (did|was|were|does|do) (PERSON|the actors|the cast|the dog|the crew|the X|the \
extras) (get paid|earn|paid|make|get|get paid for|eat|cost) (for|in|on|while filming|during) \
FILM
what was (PERSON|the star) (salary|fee|diet|weight|age|pay) (for|in|during|on) FILM
how old was PERSON (in|when|during|on|at the time of|while shooting|when making|when he made|\
when she made|on the set of|on the last day of) FILM
which scene in FILM (was|is|took|has) (improvised|cut|the longest|deleted|the hardest|most \
famous|X|the best|filmed first)
who (is|was|were) the (voice|voices|stunt double|extra|extras|X|dog|baby|narrator|inspiration|\
model) (for|in|of|behind) (X in|the X in|) FILM
who (said|says) X in FILM
(fun fact|trivia|fun facts|interesting facts|gossip|some trivia|behind the scenes) (about|on|\
from) FILM
who owns the rights to FILM
how was the X (scene|effect|shot) in FILM (done|made|filmed)
what is the (tagline|slogan|catchphrase|famous line|last line|first line|most famous quote|\
opening line) (of|in|from) FILM
what (happened|happens) (on|behind the scenes on|during) the (set|shoot|filming) of FILM
"""

AWARDS = """
(how many|did|which|what|has|any) (golden globes|golden globe|baftas|bafta|emmys|cesars|cesar|\
palme dor|golden bear|golden lion|prizes|festival prizes|awards in cannes|nominations|oscar \
nominations|mtv awards|razzies|grammys|saturn awards|critics choice awards|X awards|goyas|\
sundance prize|european film awards|grand prix) (did|does|has|was|for|win|get|) FILM (win|have|\
get|won|receive|nominated for|)
did FILM (win|get|receive|take) (a|an|the|any) (golden globe|bafta|palme dor|palme|golden bear|\
golden lion|X prize|prize at X|cesar|emmy|mtv award|X award|prize in cannes|award in venice|\
razzie|award at sundance|nomination|prize|jury prize|critics prize)
(did|has|how many|when did) (PERSON|oscars did PERSON|oscars has PERSON|golden globes has \
PERSON|awards did PERSON|times was PERSON) (win|won|get|ever win|ever won|have|nominated) (an \
oscar|oscars|a bafta|any award|for FILM|an award|a golden globe|best actor|best actress|best \
director|a razzie|for an oscar|) (for FILM|in FILM|)
(which|what) (oscar|award|oscars|prize|awards) did PERSON (win|get|receive) (for FILM|in YEAR|)
who (won|got|took|was nominated for) (best actor|best actress|best director|the oscar|best \
picture|the palme dor|the golden globe|the oscar for X|best supporting actor|the emmy|best \
screenplay) (in YEAR|this year|last year|for FILM|)
which (film|movie) (will win|won|should win|is going to win|got) (best picture|the oscar|the \
palme dor|the golden lion|the oscars next year|best X) (in YEAR|next year|this year|)
(was|were|is) (FILM|PERSON) (nominated|shortlisted) (for|) (an oscar|any awards|a golden globe|\
best X|anything|a bafta|an emmy|)
what was FILM nominated for
(golden globes|baftas|emmys|cannes prizes|palme dor|festival awards|nominations) (for|won by) \
FILM
FILM (golden globes|baftas|bafta|nominations|cannes|palme dor|festival prizes|awards at cannes|\
emmy)
which festival did FILM (premiere at|win|open|win at)
was PERSON (at|on) (the oscars|the red carpet|cannes)
for (what|which|what category) did FILM win its oscars
which oscars (exactly|) did FILM win for
"""

LIVES = """
(what happened to|whatever happened to|what became of|where is|how is) PERSON (now|these days|\
today|)
(where|when|what year|in which town|in what city|what day) (was|is|did|does) PERSON (born|die|\
live|from|grow up|marry|married|go to school|study|get married|retire|died|buried|living now|X|\
move to X|meet PERSON)
(is|was|has) PERSON (married|dead|alive|still alive|gay|single|divorced|rich|dating|pregnant|\
related to PERSON|tall|left handed|a vegetarian|vegan|religious|retired|american|british|\
french|PLACE|X|a good person|nice|in jail|a X|still acting|canadian|ill|sick)
who (is|was) PERSON (married to|dating|husband|wife|father|mother|brother|sister|son|daughter|\
girlfriend|boyfriend|partner|agent|married to now|best friend|first wife|ex wife|divorced from|\
named after)
(does|did|has) PERSON (have|got|want) (children|kids|a wife|a husband|a dog|tattoos|a twin|\
siblings|a brother|a sister|a daughter|a son|a X|an accent|pets|a degree|a favourite film|\
instagram|grandchildren|a house in X)
how (tall|old|rich|many children does|much does|many kids does|heavy|many wives has|much is|\
famous|many languages does|many brothers does) (is|was|did|) PERSON (have|earn|weigh|had|worth|\
now|today|today exactly|speak|this year|)
(what is|whats|what was) PERSON (net worth|age|height|birthday|real name|shoe size|wife called|\
nationality|phone number|email|address|favourite film|religion|zodiac sign|middle name|star \
sign|salary|first job|favourite food|X|dog called|weight|date of birth|last words|hobby|\
instagram|eye colour|mother called|political party)
PERSON (age|height|birthday|net worth|wife|husband|children|real name|born|dead or alive|\
girlfriend|death|cause of death|biography|nationality|house|kids|salary|instagram|married|\
divorce)
(what|which) (does|did|is) PERSON (eat|like|drink|drive|vote|favourite X|do for fun|think \
about X|think of FILM|think of PERSON|do today|believe|wear|say about FILM|say in X|smoke|\
study|X|own|favourite film|eat for breakfast|do before acting)
(does|did|do) (PERSON|PERSON mother|PERSON mum|PERSON dad|PERSON wife|PERSON father|PERSON \
family|PERSON kids|PERSON brother|PERSON cat) (like|enjoy|love|hate|see|know|think of|X|watch|\
regret|visit) (FILM|making FILM|X|PERSON|the food|the script of FILM|pizza|the sequel)
what did PERSON (mum|mother|dad|wife|father|kids|family|brother|ex|doctor) (think|say|do) (of|\
about|) (FILM|)
(did|are|were|do) PERSON and PERSON (married|friends|date|dating|hate each other|get along|\
like each other|a couple|related|get divorced|in love|ever married|enemies|fight|X|really in \
love|siblings)
how did PERSON (die|become famous|get into acting|start|prepare for FILM|learn X|meet PERSON|\
get the part in FILM|X|get discovered|train for FILM|lose weight for FILM|break his X)
(what|which) (school|university|drama school|religion|political party|team|sports|instrument|\
X) (did|does|is) PERSON (go to|attend|support|play|in|vote for|belong to|like)
how much (does|did|do) PERSON (earn|make|get|weigh|pay|drink) (per film|a year|for FILM|)
(what|who) is the (real name|birth name|father|mother|wife|manager|stage name) of PERSON
who does PERSON (look like|live with|vote for|date|hate|admire|love|X)
is PERSON (a good|the best|a great|an overrated|a bad|an underrated) (actor|actress|director|\
writer)
who is (richer|taller|better looking|more famous|a better actor|funnier|older|younger) PERSON \
or PERSON
can i (meet|contact|write to|call|email) PERSON
has PERSON ever been to X
what is PERSON doing (now|these days|tonight|next)
what (is|will be) PERSON next (film|movie|project)
when (is|does) PERSON (next film|new film|new movie) (out|come out|)
"""

OPINIONS = """
what (did|does|do) (the critics of X|the critics of X X|X magazine|the X times|X X|the critic \
of the X|roger X|the critic X|my neighbour|my boss|the pope|the president|X from X) (write|say|\
think|wrote) (about|of) FILM
(what is|whats|what was) the (name of the|name of) (cat|dog|ship|boat|bar|hotel|town|horse|\
robot|band|X|school|company|planet|baby|song) in FILM
(is|was) FILM (overrated|underrated|better than the book|sexist|racist|realistic|historically \
accurate|a masterpiece|woke|propaganda|a metaphor|a rip off of FILM|the best film ever|art|X|\
accurate|true to the book|misunderstood|problematic|political|symbolic|X than the book|a \
classic|a cult film|boring)
(what|whats) (do you|is your|would you|your) (think|opinion|favourite|prefer|verdict|view|\
like) (of|about|on|film|) (FILM|PERSON|movie|scene in FILM|)
(do you|did you|have you|would you) (like|love|enjoy|seen|hate|cry at|watch|agree about|ever \
seen|ever cry at|prefer FILM to|recommend) FILM
who is (the best|your favourite|the greatest|a better|the worst|the hottest|the sexiest) \
(actor|actress|director|james bond|X|batman|character) (ever|of all time|in FILM|alive|PERSON \
or PERSON|in your opinion|today|)
how does FILM (end|ends|finish|conclude|turn out|resolve)
(what|who) (happens|dies|survives|is the killer|is the murderer|did it|is the bad guy really|\
lives|gets the girl|is alive) (at|in|) (the|) (end|ending|twist|finale|last scene|final scene|\
) (of|in|) FILM
(explain|spoil|tell me|describe|whats|what is|i dont get) the (ending|end|twist|final scene|\
last scene|final shot|ending to me|meaning of the ending|surprise|final twist) (of|in) FILM
what (is|was) the (twist|ending|secret|meaning|message|moral|point|symbolism|hidden meaning|\
final twist|meaning of the X|answer to the X) (of|in|behind|at the end of) FILM
(does|did|do|will) (PERSON|X|the dog|the hero|the X|they|the couple|anyone|the boy|he|she|the \
guy|the cat|the main character|everyone|the girl) (die|survive|live|get together|win|X|make it|\
escape|come back|get caught|kiss|turn out to be X|end up together|find X|get married|get X) \
(in|at the end of|by the end of|at the end of) FILM
(who|which character) (dies|is killed|kills X|gets killed|killed X|betrays X|murdered X|is the \
father|is the traitor|is the ghost|marries X|shoots X|ends up with X|wins|gets away) (first|\
last|in the end|) (in|of|) FILM
what happens (to|with) (X|the X|PERSON|the dog|the girl|PERSON character|everyone|the hero|him|\
her|the money) (in|at the end of|after|at the end of) FILM
what happens (at|in) the (end|ending|last scene|final scene|opening|finale) of FILM
what does (the X|X|the ending|the title|the top|the last line|the final scene|it) (mean|stand \
for|symbolise|represent) (in|of|) FILM
is the (X|hero|main character|ending|whole thing|guy) (in|of) FILM (real|a dream|dead|sad|\
happy|a ghost|crazy|X|imaginary|the killer|true|open)
does FILM (have|has) a (happy|sad|good|twist|open|bad|surprise|X) (ending|end)
(should|could|would) (X|they|PERSON|the hero) (have|) (X|won|win|die|survive|remake FILM)
why (does|did|do|is|was) (X|the X|he|she|PERSON character|the killer|they|the main character) \
(X|kill X|X X|leave|lie|die|do it|go back|angry|crying) (in|at the end of) FILM
is FILM better than (the book|X|its sequel|real life)
did people really (X|believe|X like that) in FILM
"""

SHOPS = """
(when|what year|what date) (does|will|is|do) (the next|the new|the upcoming|another|a new|the \
sequel to) FILM (film|movie|) (come out|coming out|be released|out|start|hit cinemas|arrive|be \
in cinemas)
(next|new|upcoming) FILM (film|movie|) (release date|when|date)
(will|is|are) (there|they|PERSON) (ever|going to|) (be|make|making|making a|be a) (another|a \
new|new|next|a fifth|a third) FILM (film|movie|)
(where|how) (can|could|do|should|would) (i|we|one) (watch|stream|buy|rent|see|download|get|\
find|order) (FILM|FILM online|FILM for free|it|tickets for FILM|FILM on dvd|FILM tonight|a \
copy of FILM|a torrent of FILM|PERSON films online|FILM in X)
(is|was|are) FILM (on|available on|streaming on|in|playing in|playing at|showing in|showing on|\
out on|available in|free on|shown on) (netflix|amazon|prime|disney plus|hulu|hbo|dvd|bluray|tv|\
cinemas|tv tonight|cinemas near me|X|youtube|tv this week|the cinema tonight|itunes|X right \
now|apple tv|hbo max|a streaming service|television|vhs) (now|right now|in X|today|tonight|)
(what|which) (streaming service|streaming services|platform|channel|service|cinema|app|site) \
(has|have|is|are|shows|show|plays|is showing) (FILM|FILM on) (on|now|)
how much (is|does|are) (FILM|a dvd of FILM|tickets for FILM|the bluray of FILM|FILM on bluray|\
a ticket for FILM|it) (cost|to rent|on amazon|to buy|on dvd|)
FILM (streaming|on netflix|on dvd|trailer|watch online|free download|showtimes|cinema times|\
subtitles file|4k|torrent|on tv|in cinemas)
when (does|is|will) (FILM NUM|FILM|the next FILM|the new FILM|a new FILM|the FILM remake|FILM \
part NUM) (come out|coming out|be released|in cinemas|out on dvd|start|on tv|on netflix|leave \
netflix)
(will there be|are they making|is there going to be|are there plans for|did they \
announce|will they make|are they planning) (a|another|any|) (FILM NUM|new FILM|remake of FILM|\
FILM series|tv show of FILM|FILM musical|reboot of FILM|FILM game|reboot|new PERSON film next \
year|game of FILM|FILM spin off)
(book|order|get|reserve|buy) (me|) (tickets|a ticket|two tickets|seats) (for|to) (FILM|X|the \
cinema)
what is (on|playing) (in|at|) (the cinema|tv|cinemas|netflix|the movies) (tonight|today|near \
me|this weekend|now|)
does FILM (have|come with) (subtitles on netflix|a bluray release|a directors commentary|dvd \
extras|X extras|a collectors edition|a soundtrack album)
"""

UNKNOWN = """
(what|who|which) X (is|was|did|does|do) X FILM
(how|who|what|where|when) (did|does|was|is) (the X|X) (X|X X) (in|on|at|of|for) FILM
(what|which) X (did|does|was|is|has) PERSON (X|X X|X in FILM|X at X)
(did|does|was|is|has) (the X|X) (of|in|on|from|for) FILM (X|X X|a X|really X)
(did|does|was|is|has) PERSON X (X|the X|a X|in X|on FILM|with X)
who X (FILM|the X in FILM|the X of FILM|X for FILM)
who was the X (of|in|on|for|behind) FILM
who was (second|first|third) (assistant|unit|X|camera) (director|X|editor|operator|producer) \
(of|on|for|in) FILM
what (was|is) the X (of|in|on|for|behind) FILM
FILM X (X|who|when|how many|)
how (X|many X|much X) (is|was|did|does|are) (FILM|PERSON|in FILM|there in FILM|FILM X|PERSON X)
(did|was) FILM X (in|by|at|on|from|with) X
(in|on|at|from) (which|what) X (was|did|is|does) (FILM|PERSON|the X of FILM|the X in FILM) (X|\
X X|X in)
(is|was|are) (the X|X|X X) (in|from|of) FILM (X|real|X X)
(can|could|should|must) (i|PERSON|you|they|one) X (FILM|PERSON|X|FILM X)
whose X is (X|the X) in FILM
which X (X|is|was) (in|on|at) FILM
what would X (say|do|X) (about|in|with) FILM
"""

NOT_HELD = "\n".join((MAKING, AWARDS, LIVES, OPINIONS, SHOPS, WORLD, UNKNOWN))
