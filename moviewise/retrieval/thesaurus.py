"""Say which words people use for the same thing, so that a description meets a note.

One group a line, written by us. Must not know how much a kindred word counts.
"""

from functools import cache

from moviewise.retrieval.words import stem

GROUPS = """
kid child boy girl youngster toddler children
boy lad son
girl daughter
teen teenager teenage adolescent youth highschool
baby infant newborn
guy man fellow dude bloke
woman lady gal
old elderly aging aged senior grandfather grandmother grandma grandpa pensioner
young youthful
cop cops police policeman policewoman officer sheriff patrolman lapd nypd
detective investigator inspector sleuth investigation investigates gumshoe
agent fbi cia operative spy
spy espionage spies secret mole
killer murderer assassin hitman slayer
hitman assassin hitmen contract
murder kill slay homicide stabbed
criminal crook gangster thug felon villain
gangster mob mafia mobster mafioso godfather gang
robber thief burglar bandit heist robbery stealing
rob steal heist theft loot caper
bank vault safe casino
money cash fortune loot ransom dollars wealth
rich wealthy millionaire billionaire tycoon affluent
poor poverty broke penniless slum working-class
prison jail prisoner inmate convict incarcerated penitentiary imprisonment cell
escape flee breakout getaway runaway fugitive escapes
kidnap abduct hostage abducted kidnapping ransom
lawyer attorney courtroom trial court judge verdict
juror jury jurors deliberate verdict courtroom
hitchhiker drifter
stab knife stabbing stabbed
strangle choke
shower bath bathtub
wrongly wrongful innocent framed falsely
doctor physician surgeon medical hospital nurse
hospital asylum ward clinic institution
insane crazy mad madness insanity psychotic asylum mental psychiatric
psychiatrist therapist psychologist shrink therapy
soldier army military troops marine platoon gi
war battle combat battlefield wartime
nazi nazis german hitler ss gestapo
jew jewish holocaust camp
king queen royal royalty throne monarch prince princess court
knight medieval sword swords castle
samurai sword ronin katana japanese
spaceship spacecraft starship ship rocket shuttle vessel
astronaut cosmonaut space orbit
space galaxy outer planet cosmos interstellar universe orbit
planet world
alien extraterrestrial aliens ufo creature martian
ufo saucer alien
robot android cyborg machine droid automaton
computer machine artificial hacker program
simulation virtual matrix simulated fake
future futuristic dystopian dystopia
dystopia totalitarian regime futuristic
apocalypse apocalyptic wasteland post-apocalyptic end
zombie undead zombies infected
vampire dracula bloodsucker vampires fangs
werewolf wolf lycanthrope
ghost spirit haunting haunted spirits apparition poltergeist
monster creature beast
dinosaur dinosaurs raptor t-rex prehistoric
shark sharks
snake snakes serpent
dog puppy canine hound
cat kitten feline
horse pony stallion
pig piglet
fish clownfish
monkey ape chimp chimpanzee gorilla
bug insect insects ant ants
rat mouse rodent mice
toy toys doll dolls plaything
demon devil satan possessed possession exorcism hell
priest exorcist clergyman father pastor reverend minister
church religious religion faith
witch wizard magic sorcerer spell witchcraft sorceress
magic magical enchanted spell
wizard hogwarts wand
superhero hero caped superpowers vigilante powers
dream dreams nightmare dreaming asleep sleep
memory memories amnesia forget remember remembers
twin double doppelganger lookalike identical clone
swap switch exchange trade bodies
disguise dress pretend pretends impersonate pose poses posing dressed undercover
undercover infiltrate mole informant
time timetravel past
loop repeat repeats repeating relive relives again
island stranded castaway deserted shipwreck
stranded trapped stuck marooned
trapped stuck locked confined
desert sand dunes sahara
jungle amazon rainforest
mountain mountains climber climbing everest
snow snowy ice winter arctic frozen blizzard antarctica
sea ocean ship sailor boat voyage
boat ship vessel yacht
submarine sub underwater
plane airplane aircraft jet flight pilot airliner
pilot flyer aviator flying
train railway railroad subway locomotive
bus coach
car vehicle automobile driver driving
race racing racer racecar
truck trucker lorry
motorcycle biker bike motorbike
road journey trip drive travel travels
journey quest trek expedition voyage
treasure gold fortune relic artifact hidden
pirate pirates buccaneer
cowboy western gunslinger outlaw ranch
gun shooter shootout gunfight pistol
sniper shooter marksman
bomb explosive explosion bomber detonate
terrorist terrorism terrorists bomber
nuclear atomic missile radiation
boss manager employer ceo executive
office corporate company workplace cubicle
job work career employment
writer author novelist novel book screenwriter
poet poetry poems
journalist reporter newspaper journalism press
teacher professor schoolteacher tutor instructor
student pupil schoolboy schoolgirl undergraduate
school classroom academy boarding
college university campus fraternity
band rock musician guitarist group
singer musician music song performer
piano pianist
guitar guitarist
violin violinist
drum drummer drums
dancer dance ballet ballerina dancing
actor actress performer star movie
hollywood filmmaking director studio
theatre theater stage play broadway
tv television broadcast show
artist painter painting art
boxer boxing ring fighter
fighter fight brawl fighting
football quarterback gridiron
soccer football
baseball pitcher
basketball hoops
golf golfer
wrestling wrestler
hockey skating
chess grandmaster
coach trainer mentor
mentor teacher master trainer
love romance romantic lovers
lover affair mistress adultery cheating
affair adultery unfaithful cheats infidelity
marry marriage wedding bride groom married fiance fiancee
wedding bride groom bridesmaid
husband spouse
wife spouse
divorce separation custody divorced
pregnant pregnancy baby expecting
mother mom mum mama
father dad papa daddy
parents mother father mom dad
brother sibling brothers
sister sibling sisters
family relatives household clan
orphan foster adopted orphanage
friend buddy pal friendship friends
friends buddies pals
neighbor neighbour neighbors
roommate flatmate
gay homosexual lesbian lgbt queer
prostitute hooker escort callgirl prostitution
stripper burlesque strip
drug drugs cocaine heroin dealer addict narcotics
addict junkie addiction addicted
drunk alcoholic drinking booze alcohol
cancer illness sick terminal disease
virus plague epidemic disease infection outbreak pandemic
blind sightless
deaf mute
wheelchair paralyzed disabled paraplegic
death dying die deceased mortality
suicide kill
funeral burial grave cemetery
grief mourning mourn grieving loss
ghost afterlife heaven
revenge vengeance avenge avenger retribution payback
cult sect
conspiracy coverup plot
president politician senator politics election white-house
government bureaucracy state
prime minister
slave slavery slaves plantation
racism racist segregation prejudice black
black african-american
native indian tribe tribal
immigrant immigrants refugee
blackmail extort extortion
bet wager gamble gambling betting
poker card cards casino gambler
con conman swindle swindler scam grifter hustler con-artist
fake counterfeit phony forged
secret hidden mystery
mystery whodunit puzzle
clue clues riddle
mansion manor estate house
cabin lodge cottage
hotel motel inn resort
restaurant diner cafe
chef cook cooking kitchen food
bar pub saloon tavern
party celebration
christmas santa xmas
halloween pumpkin
doll puppet puppets
clown clowns circus
circus carnival fair
farm farmer rural countryside
village town small-town
town village
city urban metropolis
skyscraper tower building highrise
apartment flat building
basement cellar underground
tunnel tunnels sewer
cave cavern
forest woods wilderness
river stream rapids
lake pond
beach shore seaside coast
storm tornado hurricane twister
earthquake volcano disaster
flood tsunami wave
fire flames burning blaze
explode explosion blow
crash wreck crashes crashed
accident crash
chase pursuit pursue hunted chasing
hunt hunter hunting hunted
stalk stalker stalking obsessed
obsessed obsession fixated
jealous jealousy envy
lonely loner loneliness solitary isolated
shy awkward introverted
nerd geek outcast nerdy
popular cheerleader clique
bully bullies bullied bullying
strange weird bizarre odd
funny comic comedy hilarious humorous
scary frightening terrifying creepy horror
sad tragic heartbreaking depressing
disfigured scarred deformed mask
mask masked
invisible unseen
tiny small miniature shrunk shrink shrunken
giant huge gigantic enormous
fat overweight obese
fly flying flight
swim swimming pool
eat eating cannibal food
cannibal cannibalism eats flesh
blood bloody gore
experiment experiments laboratory lab scientist
scientist inventor science professor researcher
inventor invention invents
clone cloning clones
gene genetic dna genetically
mutant mutation mutants
brain mind
mind thoughts telepathy psychic telepathic
psychic clairvoyant medium visions
prophecy prophet chosen
god gods deity
angel angels heaven
egypt egyptian pyramid mummy pharaoh
rome roman romans gladiator
greece greek
viking vikings norse
ireland irish dublin
scotland scottish highlands
england english british britain london
london england british
paris france french parisian
italy italian rome
germany german berlin
russia russian soviet moscow ussr
japan japanese tokyo
china chinese beijing shanghai
hongkong hong kong
india indian mumbai bombay
mexico mexican
brazil brazilian rio favela
vietnam vietnamese saigon
africa african
australia australian outback
newyork york manhattan brooklyn nyc bronx
losangeles angeles la hollywood california
sanfrancisco francisco california
chicago illinois
boston massachusetts
vegas casino nevada
texas texan
alaska alaskan
cannes riviera
maze labyrinth
door portal gateway
phone telephone phonebooth call
letter letters mail correspondence
diary journal notebook
photo photograph photographer camera pictures
tape videotape recording cassette
ring jewel jewelry
diamond diamonds gem jewel
egg eggs
tree trees
flower rose flowers
bird birds
bear bears teddy
lion lions
elephant elephants
penguin penguins
whale whales
dragon dragons
fairy fairytale fairies
mermaid
elf elves hobbit dwarf
toon cartoon animated
puppet marionette
hide hiding hides conceal
survive survivor survival survivors survivors
rescue save saves saving rescues
protect guard bodyguard protects
betray betrayal traitor double-cross betrayed
lie lies liar lying deceive
father-son son
inherit inheritance heir will
rebel rebellion revolution uprising revolt resistance
worker union strike factory miner
mine miner mining coal
oil drilling petroleum
judge justice court
executed execution electric chair death-row deathrow
hypnosis hypnotized hypnotist
tattoo tattoos tattooed
suit outfit costume
hair bald wig
arm leg hand finger
eye eyes
voice narrator narration
reporter weatherman newsman
weatherman meteorologist
babysitter nanny governess
maid servant butler housekeeper
king ruler emperor
emperor empire
lose loses missing disappearance vanish vanished disappear gone disappears
missing vanish disappear
find discover discovers discovery uncovers
leave abandon abandons left
return returns comeback homecoming
die dies deceased
start begin
attack assault attacks
invade invasion invaders
destroy destruction destroys
guilty guilt remorse
wish wishes wishing genie
grow grown adult big
"""


@cache
def kindred() -> dict[str, frozenset[str]]:
    """Map each stem to the stems that people use for the same thing.

    >>> stem("cop") in kindred()[stem("police")]
    True
    """
    found: dict[str, set[str]] = {}
    for line in GROUPS.strip().splitlines():
        group = {stem(word) for word in line.replace("-", " ").split()}
        for word in group:
            found.setdefault(word, set()).update(group - {word})
    return {word: frozenset(others) for word, others in found.items()}
