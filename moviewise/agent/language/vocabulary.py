"""Words a request is made of besides films, people, genres and years: moods, and what to skip."""

# ruff: noqa: E501 - word lists

from moviewise.agent.language.words import word_set

MOODS = word_set(
    """
    funny funnier hilarious comedic scary scarier spooky creepy eerie terrifying sad sadder
    depressing uplifting cheerful happy happier feelgood wholesome heartwarming warm cosy cozy
    comforting comfort light lighter lighthearted dark darker bleak grim grimmer gritty serious
    intense tense suspenseful gripping exciting thrilling epic slow calm relaxing chill quiet easy
    fun silly goofy stupid weird weirder strange quirky surreal trippy mindbending mind-bending
    clever smart thoughtful thought-provoking deep profound philosophical romantic sexy steamy sweet
    cute tearjerker emotional moving touching inspiring inspirational motivational hopeful nostalgic
    classic cult artsy arty indie visually stunning beautiful violent bloody gory brutal
    action-packed fast fast-paced slow-burn family-friendly kid-friendly underrated obscure hidden
    popular magical dreamy melancholic melancholy bittersweet christmassy festive twisty twisted
    mysterious atmospheric stylish edgy heavy lightweight depressed angry energetic adventurous
    crazy wild campy cheesy trashy old older new newer recent short shorter long longer modern
    vintage black-and-white divertido divertida divertidos graciosa gracioso comica triste tristes
    alegre alegres ligero ligera ligeras ligeros oscuro oscura oscuras romantica romantico tierna
    emocionante emotiva inteligente rara raro relajante tranquila tranquilo corta corto cortas larga
    largo antigua antiguas nueva moderna entretenida entretenido bonita inspiradora violenta
    sangrienta seria serio aterradora miedo drole droles marrant marrante triste tristes joyeux
    joyeuse leger legere legers sombre sombres noir romantique emouvant emouvante intelligent
    bizarre relaxant calme court courte courts long longue ancien anciens vieux recent recents
    touchant poetique violent effrayant angoissant serieux decale lustig lustiges lustige lustiger
    lustigen witzig witziges traurig traurige trauriges frohlich leicht leichter leichtes leichte
    dunkel dunkler duster dusterer romantisch romantisches spannend spannendes spannender gruselig
    gruseliges klug schrag verruckt entspannend entspanntes ruhig heiter ruhiges kurz kurzer kurzes lang
    langer alt alter altere neu neuer neuere ernst ernster ernstes gemutlich gemutliches
    herzerwarmend bewegend brutal blutig schlau divertente divertenti triste tristi allegro allegra
    leggero leggera leggeri scuro cupo cupa romantico romantica commovente intelligente strano
    strana rilassante tranquillo corto corta lungo lunga vecchio vecchi recente serio seria violento
    spaventoso pauroso emozionante ironico
    """
)
COMPARATIVES = word_set(
    """
    shorter longer older newer funnier scarier sadder happier lighter darker grimmer weirder smarter
    warmer calmer sillier deeper faster slower milder kurzer langer alter neuer leichter dunkler
    dusterer lustiger spannender
    """
)
FILLER = word_set(
    """
    trouble bel bell gran beau belle bonne gutes freundlich everything guy tone called monday tuesday wednesday thursday friday saturday sunday
    film films movie movies flick flicks something anything someone good great nice best better
    bored decent well really bit kind sort type mood vibe vibes feel feeling thing things stuff idea
    ideas options option choice pick picks picking picked choose list watching watch tonight today
    now evening night weekend time again please plz pls thanks hey hi hello tell know looking search
    find show give recommend suggest want need love like fancy havent seen yet new me my us mum mom
    dad wife husband girlfriend boyfriend kids family friends friend see never ever maybe perhaps
    could would should can really just any some few couple more another other others else instead
    same also too very quite rather around ish genre year years made maked released old one ones
    quick top ideas gimme bring put pelicula peliculas peli pelis cine algo buena buenas bueno ver
    noche quiero dame film films chose truc bon bons bonne voir soir veux filme filmen gute guter
    gutes gucken sehen abend will mochte bello bella belli vedere guardare sera stasera voglio tipo
    genere genero genre estilo stile art zeit tiempo temps tempo minuti minutos minuten hore ore
    horas about where which that whose who with from based called named titled remember forgot name
    title whats together page first second last loves likes hates steht soll idea mind ride anyway
    cosa cosas titolo titel titre titulo tipo buen lustig zeit abends
    """
)
MOOD_PHRASES = (
    "date night", "first date", "feel good", "mind bending", "good cry", "rainy day", "rainy sunday", "slow burn", "coming of age", "edge of my seat", "edge of your seat",
    "thought provoking", "heart warming", "family friendly", "kid friendly", "fast paced", "action packed", "black and white", "laugh out loud", "pick me up", "girls night", "movie night",
    "lazy sunday", "based on a true story", "true story", "plot twist", "twist ending", "visually stunning", "make me cry", "make me laugh", "makes me cry", "makes me laugh", "make me think", "switch my brain off", "turn my brain off", "to cry", "to laugh", "para llorar", "para reir", "para pensar", "pour pleurer", "pour rire", "zum lachen", "zum weinen", "zum nachdenken", "per ridere", "per piangere", "per pensare", "hidden gem", "hidden gems", "sunday afternoon", "not too serious", "easy watching", "break up", "fammi piangere", "fammi ridere", "hazme llorar", "hazme reir", "fais moi pleurer", "fais moi rire", "fais moi rever", "bring mich zum lachen", "bring mich zum weinen", "broken heart", "broken hearted", "cuore spezzato", "corazon roto", "coeur brise", "gebrochenes herz", "de risa", "da ridere", "was zum lachen",
)  # fmt: skip
TOPICS = word_set(
    """
    zombie zombies vampire vampires mafia mob gangster gangsters heist heists detective detectives
    slasher slashers concert cowboy cowboys cyberpunk dystopian dystopia fairytale wwii ww2 cop cops
    spy spies robot robots alien aliens dinosaur dinosaurs ghost ghosts superhero superheroes pirate
    pirates samurai ninja martial shark prison boxing football baseball racing
    """
)
"""Words of a plot that a catalogue may also take for a genre."""
COUNTED = word_set(
    """
    film films movie movies flicks recs recommendations suggestions picks options ideas titles
    things more peliculas pelis peli recomendaciones sugerencias ideas films idees suggestions filme
    filmen vorschlage tipps empfehlungen consigli titoli mas autres weitere altri
    """
)
GENRE_LIKE = frozenset(["romcom", "romcoms", "romantic"])
CONTENT = word_set(
    """
    laugh laughs laughing cry crying scare scares peur angst paura susto think thinking dinosaurios heist
    subtitles tiburon tiburones requin hai squalo squali
    friendship revenge rivalry siblings family families survival conspiracy town towns village
    obsession guilt lonely loneliness grief politics political love lovers ambition city teen teens
    teenage teenagers adultery music musicians childhood redemption detective seduction rebellion
    greed aging spoof parody showbusiness war wars nature secret secrets adventure quest space
    memory media women racism military army espionage prejudice criminals crime power religion
    religious culture sacrifice magic magicians wizards journalism journalists insanity madness
    disguise assassin assassins justice sport sports athletes science scientists legend myths
    mythology kidnapping school college underdog underdogs heist fame drugs drug sexuality death
    orphan orphans poverty police money prison suburbia imagination parents fathers mothers
    daughters sons terrorism wedding weddings killer killers genius addiction outlaws courtroom
    lawyers writers capitalism trauma reality alien nuclear gambling faith divorce royalty kings
    queens princess princesses island islands hostage teachers treasure creature creatures monsters
    satire suicide disability siege christmas disaster disasters robots apocalypse experiments
    illness fairy bullying poetry poets literature books book sea ocean sailing ships breakup
    breakups office immigrants immigration environment gay lesbian queer lgbt psychic art artists
    painters painting frontier feminism feminist pregnancy surveillance desert youth twins curse
    superpowers dictatorship historical history biopic jungle nightlife escape reunion dysfunctional
    dance dancing dancers theatre theater nazis holocaust computers hackers hacking slavery
    afterlife heaven hell stalker duel homecoming train trains wilderness machines prophecy dreams
    exile medieval knights supernatural amnesia food cooking chefs restaurants road trip trips
    pandemic virus epidemic boxing racing cars pirates body antiquity romans rome greek witch
    witches witchcraft circus clones haunted house houses vampires cannibals bureaucracy fashion
    jazz rock reincarnation bank robbery robberies cyberspace biker gladiators summer winter snow
    autumn spring halloween shipwreck samurai cult werewolves werewolf dragons dragon elves animals
    animal dogs dog cats cat horses horse bears birds wolves dinosaurs planes airplanes flying
    pilots astronauts planets mars moon mountain mountains climbing surfing skiing skating football
    baseball basketball tennis golf chess poker math maths mathematics philosophy time travel
    multiverse bikes trucks motorcycles ninjas kungfu karate swords gore blood violence jumpscares
    nudity sex swearing subtitles talking action explosions explosion gunfights shootouts chases
    chase romance drama comedy horror fantasy mystery thriller western noir musical documentary
    period costume twist twists ending endings brain brains plot characters dialogue stunts scenery
    visuals cinematography soundtrack puzzle puzzles twisty violin piano bands opera punk hiphop
    kids children grandparents nuns priests monks angels demons devil god gods ghosts exorcism
    slasher slashers zombies aliens spies spy mafia gangsters cops detectives trial trials strike
    miners factory workers farm farmers country countryside london paris tokyo york venice vegas
    africa india china japan brazil mexico russia berlin ireland scotland australia alaska
    antarctica hollywood amor guerra familia amistad venganza muerte magia brujas dragones espacio
    zombis vampiros fantasmas asesinos asesino carcel robo robos perros gatos animales caballos
    musica boda bodas navidad verano invierno viajes viaje playa mar historia juicio abogados boxeo
    futbol cocina sangre violencia sustos llorar reir risas risa pensar amour guerre famille amitie
    vengeance mort magie sorcieres espace fantomes tueurs tueur braquage chiens chats animaux
    chevaux musique mariage noel ete hiver voyage voyages plage mer histoire proces avocats boxe
    cuisine sang pleurer rire rires reflechir liebe krieg familie freundschaft rache tod zauberei
    hexen drachen weltraum weltall roboter geister morder gefangnis uberfall raub hunde katzen tiere
    pferde musik hochzeit weihnachten sommer reise strand meer geschichte gericht anwalte boxen
    fussball kochen blut gewalt weinen heulen lachen nachdenken amicizia vendetta morte maghi
    streghe draghi spazio vampiri fantasmi assassini carcere rapina rapine cani gatti animali
    cavalli matrimonio natale estate inverno viaggio viaggi spiaggia mare storia processo avvocati
    pugilato calcio cucina sangue violenza spaventi piangere ridere pensare risate lacrime trane
    tranen larmes lagrimas accion azione suspense suspenso spannung tension humor humour umorismo
    brillos
    """
)
"""What films are about, in five languages: such a word colours a wish wherever it stands."""
