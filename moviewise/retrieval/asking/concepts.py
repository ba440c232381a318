"""Words that ask for the same, so that a wording with one teaches the reader all of them.

Must not know films.
"""

from types import MappingProxyType

from moviewise.retrieval.words import stem

_SAID = {
    "@direct": "direct directs directed directing director directors filmmaker filmmakers helm "
    "helmed helms helmer auteur moviemaker directorial direction",
    "@write": "write writes wrote written writing writer writers screenwriter screenwriters "
    "script scripts scripted screenplay screenplays scriptwriter penned pen pens "
    "author authored coauthored",
    "@act": "act acts acted acting actor actors actress actresses star stars starred starring "
    "cast castmates costar costars thespian performer performers performs performance "
    "headline headlines headlining lead leads leading protagonist",
    "@play": "play plays played playing portray portrays portrayed portraying embodies",
    "@role": "role roles character characters part",
    "@when": "year years date decade century era period vintage premiered premiere released "
    "release releases hit arrived debuted",
    "@time": "minutes minute hours hour runtime duration length lengthy running lasts last lasting",
    "@genre": "genre genres category kind sort type categorise categorize classify classified "
    "shelf label labelled pigeonhole",
    "@tongue": "language languages tongue speak speaks spoken subtitles subtitled dubbed dialogue",
    "@land": "country countries nation nationality origin nations homeland",
    "@kid": "kid kids child children son daughter nephew niece toddler teenager teen teens "
    "family grandson granddaughter grandkids godson goddaughter boys preschooler "
    "youngsters offspring pupils",
    "@fit": "suitable appropriate ok okay fine allowed safe acceptable friendly recommended",
    "@certificate": "certificate certification mpaa rated pg nc age ages certified fsk bbfc",
    "@oscar": "oscar oscars academy statuette statuettes",
    "@critic": "critic critics critical critically review reviews reviewer reviewers reviewed "
    "press tomatoes tomatometer acclaim acclaimed reception received panned rotten "
    "fresh consensus",
    "@score": "rating ratings stars score average votes",
    "@set": "set setting takes place located happening unfold unfolds backdrop",
    "@story": "plot story storyline premise synopsis gist summary logline summarise summarize "
    "recap outline pitch nutshell",
    "@theme": "theme themes topic topics subject subjects motif motifs issues thematically "
    "tackle tackles explore explores explored addresses",
    "@mood": "mood tone atmosphere vibe vibes feel feeling feels ambience",
    "@feeling": "sad funny scary dark depressing bleak gloomy cheerful uplifting tense violent "
    "gory creepy disturbing heartwarming melancholic romantic cosy cozy tearjerker "
    "happy hilarious frightening spooky grim sweet moving touching light heavy "
    "feelgood suspenseful brutal",
    "@title": "title titles called name names named known aka alias titled",
    "@sequel": "sequel sequels prequel prequels followup continuation instalment instalments "
    "installment installments trilogy saga franchise series parts chapters entries "
    "spinoff",
    "@nth": "first second third fourth fifth sixth seventh 1st 2nd 3rd 4th 5th",
    "@more": "older newer longer shorter better worse earlier later younger higher lower more",
    "@most": "oldest newest longest shortest best worst earliest latest highest lowest most "
    "youngest greatest top recent famous popular",
    "@same": "same common both share shared shares overlap connects links connect",
    "@list": "list show recommend suggest recommendations suggestions options know got",
    "@someone": "guy man woman girl boy lady dude bloke lad person fella chap gal kid couple",
    "@music": "music score scored soundtrack song songs sang sing sings singing composer "
    "composed compose composing tune tunes band lyrics theme orchestra album singer "
    "pianist conducted musician melody ost dj guitarist",
    "@crew": "cinematographer cinematography photography editor edited edit editing producer "
    "producers produced costume costumes stunt stunts stuntman stuntmen makeup "
    "effects vfx cgi choreographer choreography catering caterer assistant "
    "coordinator supervisor designer camera cameraman lens lenses gaffer grip intern "
    "extras casting hairdresser animator narrator foley auditions paint painted "
    "painter decorator caretaker",
    "@money": "budget cost costs box office gross grossed grossing earn earned earnings earns "
    "money profit dollars million millions salary paid pay fee revenue expensive "
    "worth rich flop cash profitable price sum wage",
    "@prize": "golden globe globes bafta baftas emmy emmys palme cannes sundance berlinale "
    "prize prizes festival razzie razzies grammy grammys nominated nomination "
    "nominations nominee cesar bear lion mtv goya tony awards venice award",
    "@kin": "mother father wife husband brother sister married marry divorce divorced "
    "girlfriend boyfriend dating spouse partner siblings parents twin uncle cousin "
    "kids ex marriage wedding ring",
    "@life": "born birthday die died dies dead death alive buried tall height weight weigh "
    "weighs shoe religion zodiac phone email address live lives living grew childhood "
    "school university hobby hobbies tattoo tattoos accent instagram twitter vegan "
    "vegetarian gay ethnicity degree jail arrested breakfast favourite favorite",
    "@shop": "netflix amazon prime hulu disney hbo stream streaming dvd bluray rent buy "
    "download torrent tickets ticket cinemas youtube itunes vod tubi paramount "
    "showtimes tv channel online vhs",
    "@end": "end ends ended ending endings twist twists finale spoiler spoil conclude survive "
    "survives killer murderer murdered culprit",
    "@shoot": "location locations shooting shoot shot onset studio studios soundstage exteriors "
    "improvised takes reshoots reshot rehearsals",
    "@thing": "car cars gun guns dress dog dogs cat cats horse horses watch suit hat shirt coat "
    "house bike boat bridge ship phone colour color brand breed model sunglasses "
    "jacket motorcycle truck bus train plane poster necklace sword knife shoes tie "
    "wig glasses password tattoo",
    "@book": "book books novel novels comic memoir bestseller biography adapted adaptation "
    "based inspired",
    "@opinion": "overrated underrated masterpiece opinion favourites think thoughts prefer "
    "realistic accurate symbolism meaning metaphor moral",
    "@future": "upcoming reboot remake announced planned tomorrow 2025 2026 2027 2028 2030",
    "@crowd": "together duo pair collaborate collaborated collaborations teamed screen",
}
CONCEPTS = MappingProxyType(
    {stem(word): concept for concept, said in reversed(_SAID.items()) for word in said.split()}
)
"""The concept of a stem."""
