"""What words mean here, in five languages: one concept a line, folded forms and phrases.

The deciders see the concepts; nothing else knows a language's words.
"""

# ruff: noqa: E501 - word lists stand one concept a line

from collections.abc import Iterator, Sequence

from moviewise.agent.language.words import word_set

CONCEPTS = """
rec: think id like, think i would like, think ill like, i might like, i may like, i might enjoy, scegli, scegline, elige, eligeme, choisis, surprise me, pick, picks, picking, choose, help me decide, sorprendeme, surprends moi, uberrasch mich, sorprendimi, recommend, recommends, recomend, reccomend, recommended, recommending, recommendation, recommendations, suggest, suggests, suggested, suggestion, suggestions, rec, recs, reco, recos, propose, proposed,
    recomienda, recomiendame, recomiendas, recomendar, recomendarme, recomiendan, recomendacion, recomendaciones, recomendado, sugiere, sugiereme, sugieres, sugerencia, sugerencias, aconseja, aconsejame, propon, proponme,
    conseille, conseilles, conseillez, conseiller, conseils, conseil, recommande, recommandes, recommander, recommandation, recommandations, suggere, suggeres, suggerer, suggestions, proposes, proposer, propose,
    empfiehl, empfiehlst, empfehlen, empfehlung, empfehlungen, empfehle, empfohlen, vorschlagen, vorgeschlagen, schlag, schlagst, vorschlag, vorschlage,
    consiglia, consigliami, consigli, consiglio, consigliare, consigliato, consigliarmi, suggerisci, suggeriscimi, suggerimento, suggerimenti, suggerire, raccomanda, proponi, proponimi
watch: watch, see, watching, viewing, view, ver, mirar, regarder, voir, mater, regarde, gucken, schauen, sehen, anschauen, ansehen, angucken, guck, schau, guardare, vedere, guardo, vedo, guardiamo, vediamo, miro, veo, vemos
seen: seen, watched, saw, visto, vista, vistas, vistos, vi, vimos, vu, vue, vus, gesehen, geguckt, geschaut, angeschaut, angesehen, viste, visti, guardato, kenn ich schon, kenne ich schon, already know, know it already, la conozco, je connais, lo conosco
show: show, display, list, open, gimme, give me, let me see, let me have, can i see, can i get, can i have, muestra, muestrame, ensena, ensename, pon, ponme, dame, montre, montrez, affiche, donne moi, zeig, zeige, zeigen, gib mir, mostra, mostrami, fammi vedere, dammi, play, put on, fais voir, lance, spiel, spiele, abspielen, riproduci, pull up
find: find, search, searching, look up, look for, looking for, locate, do you have, have you got, got any, busca, buscar, buscame, busco, encuentra, encontrar, tienes, cherche, chercher, recherche, trouve, trouver, tu as, avez vous, such, suche, suchen, finde, finden, hast du, habt ihr, cerca, cercami, cerco, cercare, trova, trovami, trovare, hai
want: i want, i need, id like, i would like, id love, i would love, i feel like, feel like, fancy, craving, in the mood for, mood for, need, quiero, queremos, quisiera, necesito, me apetece, apetece, tengo ganas, je veux, je voudrais, j aimerais, envie, besoin, on veut, ich will, ich mochte, ich hatte gern, hatte gern, ich brauche, brauche, lust auf, bock auf, lust, voglio, vorrei, ho voglia, mi va, ho bisogno, wanna, want, want to
why: y the, y this, y that, y number, y nr, y did, y do, y is, y are, why, how come, reason, reasons, explain, explanation, explique, explica, explicame, erklar, erklare, erklarung, spiega, spiegami, por que, porque, pourquoi, warum, wieso, weshalb, wie kommt, wie kommst, perche, come mai, what makes you think, what made you, logic behind, on what basis, based on what, justify, comment ca se fait, a que se debe, motivo, motivi, razon, raison, grund, whats the deal with, what makes
not: no longer, not, isnt, didnt, dont, doesnt, wasnt, arent, havent, hasnt, wont, cant, couldnt, wouldnt, never, aint, nunca, jamas, tampoco, pas, ne, jamais, nicht, nie, niemals, non, mai, missing, absent, left out, leave out, leaving out, keeps out, excluded, falta, manque, absente, fehlt, manca, hadnt, didn t
without: no more, basta, stop with, genug, assez de, stop giving me, enough of, sick of, tired of, fed up with, had enough of, without, sin, sans, ohne, senza, nothing, no, avoid, except, anything but, kein, keine, keinen, nichts, nessun, nessuna, niente, nada, aucun, aucune, rien, evita, evite, minus, skip, less, menos, moins, weniger, meno, not too, nicht zu, non troppo, pas trop, no tan, no muy, nada de, rien de
whatif: what if, and if, suppose, supposing, imagine, hypothetically, pretend, say i, would change, would my, would the list, would it change, had i, if id, if i had, if i hadnt, if i didnt, if i gave, if i hated, if i loved, if i took, what happens if, what would happen, y si, que pasaria, que pasa si, supon, supongamos, imagina, imaginate que, si hubiera, et si, que se passerait, si j avais, suppose que, imaginons, was ware, was passiert wenn, wenn ich, angenommen, stell dir vor, nehmen wir an, hatte ich, e se, cosa succederebbe, cosa succede se, se avessi, se non avessi, immagina, supponi, supponiamo, mettiamo che, cosa cambierebbe, qu est ce qui changerait, what changes if
trailer: trailer, trailers, trailor, teaser, preview, clip, avance, bande annonce, bande annonces, ba, vorschau, anteprima, trailler
trend: talk of the town, people watch, ppl watch, everyone watch, everybody watch, people are watching, all the rage, making waves, everyones watching, whats big, big right now, per la maggiore, va per la maggiore, spopola, spopolano, furoreggia, in voga, en boga, pegando fuerte, arrasa, arrasando, arrasan, lo mas visto, la gente ve, ve la gente, fait fureur, font fureur, les gens regardent, regardent les gens, regarde tout le monde, in aller munde, gucken die leute, schauen die leute, sehen die leute, der renner, guarda la gente, guardano tutti, guardano le persone, trending, trend, trends, popular, hot, hits, hype, hyped, buzz, buzzing, viral, everyone watching, everybody watching, people watching, ppl watching, people into, ppl into, everyone talking, blockbusters, box office, charts, was lauft, lauft gut, most watched, most loved, top movies, top films, top ten, best right now, tendencia, tendencias, moda, de moda, populares, exitos, taquilla, mas visto, mas vistas, tendances, tendance, populaires, populaire, du moment, a la mode, en vogue, cartonne, cartonnent, marche, angesagt, angesagte, angesagten, beliebt, beliebte, beliebteste, beliebtesten, meistgesehen, in mode, im trend, popularsten, tendenza, tendenze, di moda, va di moda, popolari, popolare, piu visti, del momento
day: 24 hours, today, aujourdhui, of the day, day, hoy, del dia, aujourd hui, du jour, heute, des tages, heutigen, oggi, del giorno, todays
week: week, weekly, this week, semana, esta semana, semanal, semaine, de la semaine, woche, diese woche, dieser woche, wochen, settimana, questa settimana, della settimana, weeks
tonight: tonight, evening, this evening, weekend, tonite, 2nite, this weekend, afternoon, right now, esta noche, noche, fin de semana, ce soir, soir, soiree, week end, heute abend, abend, wochenende, stasera, sera, serata, fine settimana
rate: rate, rated, put down, change my, update my, ponle, ponles, dale, mettigli, dagli, mets lui, gib ihm, gib, rating, give, gave, giving, gets, get, score, scored, scoring, deserves, grade, put me down for, doy, le doy, puntua, puntuar, puntuo, califico, califica, dado, merece, pongo, valoro, valorar, valorado, note, noter, donne, je donne, mets, mis, merite, gebe, bewerte, bewerten, bewertet, kriegt, bekommt, verdient, gegeben, vergebe, do, voto, valuto, dato, valutato, votare, votato, merita, assegno, rateing, ratin
ratings: ratings, my stars, stars, reviews, votes, votos, noten, stelle, sterne, estrellas, etoiles, scores, valoraciones, puntuaciones, calificaciones, notas, mes notes, notes, evaluations, bewertungen, wertungen, voti, valutazioni, punteggi, have i rated, did i rate, j ai note, ai je note, j ai notes, ai je notes, i rated, ive rated, i scored, i gave
my: my, mine, mi, mis, mes, ma, mon, meine, meinen, meiner, mein, meins, mio, mia, miei, mie
watchlist: tengo guardado, tengo guardadas, tengo pendiente, ho salvato, ho da parte, ai garde, ai enregistre, habe gespeichert, hab gespeichert, watchlist, watch list, watch later, saved films, saved movies, saved, bookmarks, bookmarked, list of films to see, films to see, movies to see, my list, my queue, queue, wishlist, lista, mi lista, pendientes, guardadas, guardados, liste, ma liste, liste d envies, merkliste, watchliste, meine liste, gemerkt, gemerkten, vorgemerkt, mia lista, salvati, salvate
save: mettilo, mettila, mettili, aggiungilo, aggiungila, salvalo, salvala, segnalo, segnala, anadela, anadelo, apuntala, apuntalo, guardala, guardalo, agregala, agregalo, ponla, ponlo, metela, metelo, save, stick, chuck, throw, pop, add, put, bookmark, remember, remind, remind me, keep, stash, store, guarda, guardar, guardame, anade, anadir, agrega, agregar, apunta, apuntame, recuerdame, ajoute, ajouter, mets, mettre, garde, garder, enregistre, rappelle, setz, setze, speicher, speichere, merk, merke, pack, fuge, fug, hinzu, erinner, aggiungi, aggiungere, salva, salvami, metti, ricordami, segna, someday, some day, for later, later, para luego, mas tarde, plus tard, fur spater, spater, per dopo, piu tardi
remove: cancel, annulla, annulle, anula, un rate, unrate, un rates, remove, delete, take off, take, off, drop, unsave, forget, undo, erase, quita, quitar, elimina, eliminar, borra, borrar, saca, olvida, enleve, enlever, retire, retirer, supprime, efface, oublie, entfern, entferne, losch, losche, streich, streiche, nimm, runter, vergiss, togli, rimuovi, cancella, dimentica, leva
uninterested: rather not see, rather not watch, rather never see, prefiero no ver, preferiria no ver, prefere ne pas voir, prefererais ne pas voir, lieber nicht sehen, preferisco non vedere, preferirei non vedere, dont want to watch, dont wanna see, dont wanna watch, never want to see, never want to watch, do not want to see, do not want to watch, dont ever want to see, no desire, dont care about, couldnt care less, dont feel like, not interested, no interest, not for me, dont show me, stop showing, never show, dont want to see, dont suggest, dont recommend, no me interesa, no me la muestres, no quiero ver, pas interesse, m interesse pas, ne me montre plus, interessiert mich nicht, kein interesse, kein interesse an, no interest in, not interested in, nicht interessiert, zeig mir nicht mehr, will ich nicht sehen, non mi interessa, non interessato, non mostrarmi, non voglio vedere, hide, ocultar, cache, ausblenden, nascondi, stop suggesting, stop recommending, not really interested, not that interested, not at all interested, not remotely interested, never recommend, never suggest, no interest whatsoever, no me interesan, no me interesa nada, me da igual, ne m interesse pas, aucun interet, interessiert mich uberhaupt nicht, interessiert mich null, nicht interessieren, non mi interessano, non mi interessa proprio, non m interessa, nessun interesse
interested: interested, curious about, interesa, intereso, interesse, interessiert, interessa
start: new here, im new, i am new, newbie, first time here, just joined, just signed up, where do i start, where do i begin, start, begin, get started, getting started, set up, setup, onboarding, questionnaire, quiz, get to know me, know my taste, learn my taste, ask me, starter, soy nuevo, soy nueva, nuevo, nueva, empezar, empiezo, empecemos, comenzar, configurar, conoceme, preguntame, nouveau, nouvelle, commencer, commence, commencons, debuter, configurer, apprends, pose moi, neu hier, bin neu, neu, anfangen, loslegen, starten, beginnen, einrichten, los gehts, kennenlernen, frag mich, nuovo, nuova, sono nuovo, cominciare, comincio, iniziare, inizio, cominciamo, iniziamo, configurare, conoscimi, fammi domande
greet: hi, hello, hey, hiya, yo, sup, howdy, good morning, good evening, good afternoon, hows it going, how are you, hola, buenas, buenos dias, buenas tardes, buenas noches, que tal, bonjour, salut, bonsoir, coucou, ca va, hallo, moin, servus, guten tag, guten morgen, guten abend, gruss dich, wie gehts, ciao, salve, buongiorno, buonasera, come va, come stai, hi there, hello there, greetings, evening all
thanks: thanks, thank you, thx, ty, tysm, cheers, appreciated, appreciate it, gracias, muchas gracias, merci, merci beaucoup, danke, dankeschon, vielen dank, grazie, grazie mille, much obliged, tnx, thankyou
feels: loves, likes, hates, enjoys, loving, adores, liebt, hasst, ama, odia, aime bien, piacciono
bye: buona notte, buenas noches, schonen abend, schonen tag, schone nacht, schones wochenende, bonne soiree, bonne journee, bon week end, buona serata, buona giornata, buen dia, que tengas, que descanses, have a nice, have a good, have a great, never mind, nevermind, forget it, no worries, bye, goodbye, see you, see ya, cya, good night, goodnight, adios, hasta luego, au revoir, bonne nuit, tschuss, bis dann, gute nacht, arrivederci, buonanotte, a presto, later gator, hasta manana, a plus
capable: what can you do, what do you do, how does this work, how do you work, how do i use, what are you, who are you, your features, capabilities, instructions, que sabes hacer, que puedes hacer, como funciona, quien eres, ayuda, tu peux faire quoi, que peux tu faire, qu est ce que tu sais faire, que sais tu faire, comment ca marche, qui es tu, aide, was kannst du, wie funktioniert, wer bist du, hilfe, cosa sai fare, cosa puoi fare, come funziona, chi sei, aiuto, help, manual, commands
film: film, films, movie, movies, flick, flicks, picture, pictures, pic, cinema, movi, peli, pelis, pelicula, peliculas, cine, filme, filmen, streifen, kino, filmetto, filmone, titles, title, titel, titres, titulos, titoli
some: something, smth, sth, smt, anything, stuff, thing, things, algo, alguna, algun, algunas, algunos, quelque chose, truc, trucs, quelques, etwas, irgendwas, irgendwelche, qualcosa, qualche, ones, something else, sowas, so was
likeas: similar, similar to, kind of like, in the style of, in the vein of, along the lines of, reminiscent of, like, comparable, akin, como, parecida, parecido, parecidas, similares, estilo, del estilo de, al estilo de, tipo, comme, dans le genre de, dans le genre d, du genre, genre de, dans le style de, semblable, similaire, ressemble, wie, ahnlich, ahnliche, ahnliches, im stil von, come, simile, simili, sullo stile di, stile, dello stesso genere
more: more, another, other, others, else, next, further, extra, additional, different, instead, mas, otra, otro, otras, otros, siguiente, encore, autre, autres, d autres, suivant, mehr, andere, anderen, anderes, weitere, noch, nachste, altri, altre, altro, altra, ancora, prossimo, rest, keep going, continue, go on
again: again, anymore, any more, any longer, ever, ever again, otra vez, de nuevo, nunca mas, jamais plus, plus jamais, wieder, nie wieder, nie mehr, nochmal, di nuovo, mai piu, from now on, de ahora en adelante, ab jetzt, desormais, d ora in poi
who: who, whos, whose, which actor, which director, quien, quienes, qui, wer, wem, chi
when: when, whens, what year, which year, how old, cuando, que ano, quand, quelle annee, en quelle annee, wann, welches jahr, quando, che anno, in che anno, de cuando, de quand
howlong: how long, runtime, running time, length, cuanto dura, duracion, que dura, combien de temps, ca dure, dure combien, duree, wie lange, wie lang, laufzeit, lauft, quanto dura, durata, how many minutes
howmany: how many, how much, cuantos, cuantas, combien, wie viele, wieviele, quanti, quante
what: what, whats, wots, wot, which, que, cual, cuales, quoi, quel, quelle, quels, quelles, qu, welche, welcher, welches, welchen, cosa, che, quale, quali, wha
where: where, wheres, donde, ou, wo, dove
fact: stars in, oscar, oscars, award, awards, won, win, wins, nominated, plays, played, character, role, cast, starred, based, filmed, shot, set, released, come out, came out, budget, suitable, appropriate, kids, scary, violent, ending, language, plot, happens, composed, music, soundtrack, premio, premios, gano, papel, personaje, interpreta, estreno, estrenada, basada, trata, idioma, actua, sale, apta, prix, joue, personnage, sorti, parle, langue, raconte, adapte, preis, spielt, rolle, handelt, sprache, erschienen, gewonnen, kam raus, jahr, vinto, premi, interpreta, ruolo, uscito, tratta, parla, lingua, recita, adatto, about what, de que va, de que trata, de quoi, worum geht, di cosa parla, di che parla, synopsis, summary, wrote, written, screenplay, original, seasons, remake, sequel, prequel, true story
direct: directed, directs, director, direct, filmmaker, made by, dirigio, dirigida, dirigidas, dirigido, director, directora, dirige, realise, realisee, realises, realisateur, realisatrice, tourne, gedreht, regie, regisseur, regisseurin, inszeniert, diretto, diretti, regista, dirige, regia, ha diretto
by: by, de, von, di, del, par, vom, dal
with: with, starring, featuring, feat, w, actor, actress, con, protagonizada, avec, mit, interpretato, protagonista
about: about, sobre, acerca, sur, uber, su, concerning, involving, where, in which, donde, dans lequel, in dem, wo, dove, in cui, quel film, that one where, the one where
please: please, pls, plz, plss, porfa, por favor, porfavor, stp, svp, s il te plait, s il vous plait, bitte, per favore, perfavore, kindly, grazie
prefer: prefer, rather, make it, make them, but, only, solo, seulement, que des, nur, soltanto, just, statt, aber, pero, mais, ma, plutot, lieber, piuttosto, mejor
inject: everything above, forget everything, for all users, all users, for every user, ignore all, ignore previous, ignore your, ignore the, ignore instructions, previous instructions, disregard, system prompt, your prompt, your instructions, jailbreak, dan, developer mode, act as, pretend you are, you are now, override, bypass, reveal your, ignora todas, ignora las instrucciones, instrucciones anteriores, ignore toutes, ignore les instructions, instructions precedentes, ignoriere, vorherigen anweisungen, anweisungen, ignora tutte, ignora le istruzioni, istruzioni precedenti, sudo, admin, admin mode, rm rf, drop table, forget your rules, new instructions
offtopic: deutscher meister, bundesliga, champions league, la liga, serie a, scudetto, ligue 1, premier league, superbowl, super bowl, cover letter, lebenslauf, curriculum, hausaufgaben, aufsatz, deberes, redaccion, devoirs, dissertation, compiti, tema di storia, zug, bus, weather, poesia, poema, poeme, gedicht, stock, stocks, bitcoin, crypto, recipe, cook, pizza, football, soccer, world cup, elections, president, politics, election, capital of, math, python, javascript, code, script, homework, essay, poem, joke, translate, flight, hotel, restaurant, news, tiempo hace, clima, receta, futbol, presidente, chiste, traduce, meteo, recette, foot, blague, traduis, wetter, rezept, fussball, bundeskanzler, witz, ubersetze, ricetta, calcio, barzelletta, traduci, medicine, doctor, headache, taxes, song, playlist, spotify, temperature, what time, horoscope, calculate, email
""".strip()

FUNCTION = word_set(
    """
    a an the this that these those i me you u ur your we us it its he she they them him his her
    their to of for from in on at as and or so if then than too very really quite rather just also
    even still only how under before after between within during until first page around through
    down back away always ever once soon together is are was were be been am do does did done has
    have had having will would could can should may might must shall got get getting let lets make
    made go going come up out off into over there here now all any some every each both few lot lots
    bit little much many most such same own way well oh ok okay hmm hm um uh er ah lol haha omg yesterday ayer hier gestern ieri gf bf meant wow
    yeah yep yes nope nah sure right please maybe perhaps guess think know mean say said tell told
    im ive ill id youre youve thats theres hes shes theyre were weve wasn isn didn don doesn s t re
    ve ll d m n c j l qu y o e u da want like time times really actually basically literally kinda
    sorta tbh imo rn tho though cuz cos bc because since while el la los las lo le les un una uno
    unos unas al del en con por para es son era fue ser estar esta este esto estas estos ese esa eso
    hay he ha has han yo tu tus su sus te se nos os si ya muy bien tambien hoy cuando como donde
    pero mas que de ahi aqui fue fui sea puede puedes puedo podria pues vale oye venga bueno je tu
    il elle on nous vous ils elles ce cet cette ces des du au aux est sont etait etaient etre avoir
    ai as avez ont suis es fait faire peux peut pourrais pourrait va vas vais aller moi toi lui leur
    y en dans sur pour par avec qui que dont et ou mais donc car tres bien aussi deja un une bon bah
    ben alors quoi tout tous toute toutes ich du er sie wir ihr mich mir dich dir ihn ihm uns euch
    der die das den dem des ein eine einen einem einer eines ist sind war waren sein habe hab hast
    hat haben hatte wird werden wurde kann kannst konnte konntest soll sollte will mal doch schon
    noch auch nur aber und oder zu zum zur auf aus bei was fur im am an vom von vor nach uber unter
    so sehr gut ja nein dann da hier jetzt gerade eigentlich bitte es man mich dran drin dabei io tu
    lui lei noi voi loro mi ti ci vi si il lo la i gli le un uno una di da in con su per tra fra del
    dello della dei degli delle al allo alla ai nel nella sul sulla dal dalla e ed o ma se che chi
    cui non piu molto bene anche gia sono sei siamo era ero stato stata essere ho hai ha abbiamo
    avere fatto fare puoi potresti vuoi questo questa questi quello quella quelli qui li ecco allora
    beh dai
    usted ustedes tutti tutte prends prend prendre sa ses sua suo suoi seine seinen seiner ihren invece seria amable tan celui celle quello alles tutto todo tout gerne disons dirais direi diria wurde sagen
    wait youd theyd hed shed itll theyll whos couldve wouldve shouldve gustan gustar plaisent avais avait
    avions aviez avessi avesse avessimo hubiera hubiese habria hubieras ware waren wurde
    richtig echt total totale ziemlich voll einfach absolut wohl eh tipo proprio assai abbastanza
    bastante demasiado bien assez plutot carrement one mark marca marque markiere segnala finally already ugh oops ops whoops argh yikes hmpf btw fyi afaik idk ngl lowkey highkey honestly
    frankly obviously apparently recently lately anyway anyways besides however meanwhile otherwise
    somehow sometime sometimes often usually nearly almost totally absolutely definitely probably
    certainly exactly simply mostly mainly especially particularly eventually suddenly ago per via
    folks dude man mate bro buddy sir madam gonna gotta dunno yup yea yeh sec moment thru cannot
    decide deciding goes gives whatever whichever instead unless whether myself yourself himself
    herself hopefully luckily sadly unfortunately generally specifically somewhat pa slt euh heu hein
    ahora todavia aun apenas casi quizas quizas tal vez claro ojala ademas entonces luego siempre
    mismo misma tio tia oiga vaya anda jo uf ay podrias podriais podrian podriamos querria
    gustaria gustaran gustaba deja dejame ponte mira verdad resulta resulta enfin voila quand meme
    peut toujours vraiment presque surtout d ailleurs ensuite puis pourriez pourrions auriez aurais
    aurait voudrais voudrait aimerais aimerait aimerions indiquer mec frere ouais franchement pfff
    jai cest ya grad halt eben mal ja ne nee tja ach och uff boah krass ehrlich endlich leider
    vielleicht bestimmt irgendwie ungefahr fast immer wirklich uberhaupt ubrigens danach dazu fand
    finde hatten hattest hattet wurden wurdest durfte durften mochten mochtest konnten gern gerne
    leute sahe uffa mah boh dunque quindi insomma magari forse quasi sempre ormai
    appena davvero proprio finalmente comunque inoltre poi gradirei gradiremmo potrebbe potreste
    potremmo vorremmo sarebbe avrei avrebbe avreste cortesemente mica ragazzi dici dimmi fammi
    farmelo farmi farla farlo scusa scusi pardon perdon perdona disculpa entschuldigung verzeihung
    sorry excuse
    """
)


def _entries() -> Iterator[tuple[tuple[str, ...], str]]:
    for line in CONCEPTS.replace("\n    ", " ").splitlines():
        concept, _, forms = line.partition(":")
        for form in forms.split(","):
            words = tuple(form.replace("'", " ").split())
            if words:
                yield words, "@" + concept.strip()


PHRASES: dict[str, list[tuple[tuple[str, ...], str]]] = {}
SINGLE: dict[str, str] = {}
for _words, _concept in _entries():
    if len(_words) == 1:
        SINGLE.setdefault(_words[0], _concept)
    PHRASES.setdefault(_words[0], []).append((_words, _concept))
for _listed in PHRASES.values():
    _listed.sort(key=lambda entry: -len(entry[0]))


def concept_at(words: Sequence[str], place: int) -> tuple[str, int] | None:
    """Return the concept that begins at a place and how many words it takes, longest first.

    >>> concept_at(["how", "come", "heat"], 0)
    ('@why', 2)
    """
    for phrase, concept in PHRASES.get(words[place], ()):
        if tuple(words[place : place + len(phrase)]) == phrase:
            return concept, len(phrase)
    return None
