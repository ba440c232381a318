"""What a person thinks of a film when no number says it: words of praise and blame to stars."""

# ruff: noqa: E501 - word lists stand one value a line

import re

FEELINGS = {
    5.0: """a treasure, what a treasure, one of the finest, the finest, one of the best, one of the greatest, una joya, que joya, joyita, una maravilla, un bijou, une perle, une merveille, une tuerie, ein juwel, eine perle, ein traum, un gioiello, una perla, una meraviglia, uno spettacolo, una chicca, favourite, favorite, fave, best, ever made, loved, love, lov, luv, luved, loooved, adored, adore, masterpiece, perfect, perfection, best movie ever, best film ever, all time favourite, all time favorite, all time fave, my favourite, my favorite, favourite film, favourite movie, favorite movie,
        favorite film, one of my favourites, one of my favorites, flawless, phenomenal, blew me away, blown away, mind blowing, obsessed with, 10 out of 10, chefs kiss, goat, absolute cinema, could watch it forever,
        me encanto, me encanta, encanto, encantado, adoro, ame, obra maestra, perfecta, perfecto, la mejor, mi favorita, me flipo, me fascino, fascino,
        adore, j adore, chef d oeuvre, parfait, parfaite, mon prefere, genialissime, coup de coeur,
        liebe, liebte, geliebt, meisterwerk, perfekt, lieblingsfilm, mein liebling, vergottere, adorato, adoro, capolavoro, perfetto, perfetta, il mio preferito, amato, amo, ho amato, m a beaucoup plu, beaucoup plu""",
    4.5: """big fan, huge fan, fan of, amazing, awesome, fantastic, excellent, brilliant, incredible, superb, outstanding, stunning, spectacular, magnificent, terrific, wonderful, fabulous, beautiful, gorgeous, marvellous, marvelous, unforgettable, epic, great film, great movie,
        really great, so good, soo good, sooo good, incredibly good, so great, banger, slaps, slapped, gem, a blast, top notch, hilarious, love it,
        increible, fantastica, fantastico, excelente, maravillosa, maravilloso, brillante, espectacular, genial, estupenda, estupendo, buenisima, buenisimo, magnifica, preciosa, peliculon,
        geniale, genial, magnifique, excellent, excellente, incroyable, superbe, formidable, sublime, merveilleux, merveilleuse, extra, fantastique,
        fantastisch, grossartig, grosartig, genial, brillant, hervorragend, wunderbar, ausgezeichnet, unglaublich, hammer, spitze, mega, klasse, toll, wunderschon,
        fantastico, bellissimo, bellissima, stupendo, stupenda, eccezionale, meraviglioso, meravigliosa, magnifico, incredibile, splendido, splendida, geniale, favoloso""",
    4.0: """great, liked, really liked, enjoyed, enjoy, very good, really good, pretty good, good, fun, lovely, cool, solid, nice, charming, sweet, touching, moving, gripping, entertaining, delightful, impressive, underrated, moved me, made me cry, i like, i liked, thumbs up, recommend it, worth it, worth watching,
        dug it, dug, a joy, a treat, super, sick, dope, lit, funny, clever, well made, had a good time, had a great time, holds up,
        me gusto, me gusta, gusto mucho, me gusto mucho, buena, bueno, muy buena, muy bueno, divertida, bonita, chula, mola, molo, entretenida, la disfrute, bien, guay, emocionante,
        aime, j ai aime, j aime, bien aime, bon, bonne, tres bon, tres bonne, tres bien, chouette, super, sympa, drole, touchant, beau, belle,
        mag, mochte, gut, sehr gut, super, schon, gefallt mir, hat mir gefallen, gefiel mir, gefallen, lustig, cool, sehenswert, stark, spannend,
        mi e piaciuto, mi e piaciuta, piaciuto, piaciuta, mi piace, bello, bella, buono, buona, molto bello, molto bella, carino, carina, divertente""",
    3.5: """not bad, pretty decent, decent, better than expected, quite good, liked it a bit, no esta mal, no estuvo mal, nada mal, pas mal, plutot bien, nicht schlecht, ganz gut, gar nicht schlecht, non male, niente male, abbastanza bello, bastante bien, solide""",
    3.0: """esta bien sin mas, sin mas, sans plus, geht so, ganz nett, se deja ver, si lascia guardare, ca va sans plus, carino dai, ok, okay, alright, fine, average, mixed, decent enough, watchable, passable, so so, normal, pasable, regular, correcta, correct, moyen, moyenne, passable, okay, ganz ok, in ordnung, mittelmassig, durchschnittlich, cosi cosi, discreto, discreta, passabile, carino ma""",
    2.5: """niente di che, niente di speciale, niente di eccezionale, nada del otro mundo, nada especial, rien de special, rien d extraordinaire, rien de fou, nichts besonderes, nix besonderes, ni chicha ni limona, tampoco es para tanto, meh, mediocre, forgettable, overrated, underwhelming, nothing special, not great, lukewarm, just ok, sobrevalorada, mediocre, bof, mouais, surcote, uberbewertet, naja, na ja, sopravvalutato, mediocre, insomma, ni fu ni fa""",
    2.0: """not a fan of, not a fan, wasnt a fan of, wasnt a fan, no fan of, boring, bored, bored me, so boring, dull, slow, too slow, too long, disappointing, disappointed, disappointment, let down, letdown, weak, bland, tedious, lame, silly, didnt like, did not like, didnt enjoy, did not enjoy, dont like, do not like, dont enjoy, didnt care for, didnt get it, didnt work, not my thing, not my cup of tea, not for me, not good, wasnt good, isnt good, thumbs down, disliked, dislike, fell asleep, a bore, bore, gave up on, gave up, couldnt finish, could not finish, dragged, drags,
        put me to sleep, snooze, snoozefest, predictable, confusing,
        aburrida, aburrido, un toston, toston, un plomo, soporifera, aburrimiento, que aburrimiento, me aburrio, me aburri, aburrio, lenta, decepcionante, decepciono, no me gusto, no me gusta, floja, flojo, mala, malo,
        ennuyeux, ennuyeuse, soporifique, chiante, rasoir, quel ennui, ennui, ennuye, m a ennuye, decevant, decu, decue, chiant, long, lent, pas aime, n ai pas aime, j aime pas, pas bon, pas terrible, pas top, mauvais,
        langweilig, gelangweilt, ode, fad, zah, zum einschlafen, drog, enttauschend, enttauscht, schwach, lahm, nicht gut, mag nicht, mochte nicht, nicht gemocht, nicht gefallen, zu lang, eingeschlafen, schlecht,
        noioso, noiosa, palloso, pallosa, una palla, soporifero, che noia, noia, annoiato, mi ha annoiato, deludente, deluso, lento, non mi e piaciuto, non mi e piaciuta, non mi piace, brutto, brutta, pesante""",
    1.0: """per carita, una schifezza, una noia mortale, una porqueria, un asco, una bazofia, quelle daube, une daube, une horreur, un calvaire, der letzte mull, zum kotzen, zum davonlaufen, hated, hate, awful, terrible, horrible, garbage, trash, rubbish, worst, the worst, sucks, sucked, suck, atrocious, dreadful, dire, unwatchable, waste of time, waste of my time, couldnt stand, could not stand, cant stand, cannot stand, detest, detested, despise, despised, loathed, loathe, walked out, turned it off, switched it off, bad, crap, crappy, pathetic, painful, ridiculous, cringe, stupid, dumb, a mess,
        noiosissimo, noiosissima, odie, odio, horrible, terrible, basura, asco, malisima, malisimo, pesima, pesimo, una mierda, mierda, la peor, horrorosa, espantosa, un rollo, bodrio, no la soporto,
        deteste, j ai deteste, horrible, nul, nulle, pourri, navet, affreux, atroce, tres mauvais, merde, insupportable, catastrophique,
        hasse, gehasst, schrecklich, furchtbar, schlimm, grauenhaft, mull, scheisse, mist, grottenschlecht, katastrophe, unertraglich, grausam, grottig,
        odiato, odio, orribile, terribile, schifo, fatto schifo, fa schifo, pessimo, pessima, spazzatura, il peggiore, detestato, orrendo, insopportabile""",
}
BY_PHRASE = {
    " ".join(phrase.split()): stars
    for stars, listed in FEELINGS.items()
    for phrase in listed.replace("\n", " ").split(",")
    if phrase.strip()
}
FEELING = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, BY_PHRASE), key=len, reverse=True)) + r")(?!\w)"
)
NEGATED = re.compile(
    r"(?:\bnot|n't|\bnt|\bdidnt|\bwasnt|\bisnt|\bdont|\bdoesnt|\bnever|\bhardly|\bno|\bpas|\bnicht|\bkein|\bkeine|\bnon|\bjamas)"
    r"\s+(?:\w+\s+){0,2}$"
)
WEAKER = re.compile(
    r"^\W*(?:it\s+|that\s+|them\s+)?(?:too\s+|very\s+|so\s+|that\s+|all that\s+)?much\b"
)
SMILES = {
    "👍": 4.0, "👎": 1.5, "😍": 5.0, "🥰": 5.0, "❤": 5.0, "♥": 5.0, "🔥": 4.5, "🤩": 5.0, "💩": 1.0,
    "🤮": 1.0, "😴": 2.0, "🥱": 2.0, "😐": 3.0, "😡": 1.0, "💤": 2.0, "🙂": 4.0, "😊": 4.0, "😒": 2.0,
    "💯": 5.0, "👌": 4.5, "😕": 2.5, "🤢": 1.0, "😂": 4.0, "🤣": 4.0, "😭": 4.0, "👏": 4.5, "💔": 2.0,
    "🏆": 5.0, "🤷": 2.5, "😬": 2.0, "😱": 4.0, "🎯": 4.5, "😻": 5.0, "🫶": 5.0, "🤯": 5.0, "🙄": 2.0,
}  # fmt: skip
