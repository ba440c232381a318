import random
from itertools import pairwise

import pytest
from films_world import CUES, few, name, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from moviewise.catalogue.spelling import likeness, spelled
from moviewise.domain import Movie

KNOWN = [movie for movie in shipped().movies.values() if movie.n_ratings >= 60]


EVERYDAY = [
    "what should I watch tonight?",
    "hi there",
    "hello, how are you",
    "can you recommend me something good",
    "I want a funny movie for the whole family",
    "something light and uplifting please",
    "show me more",
    "less violence, more heart",
    "no horror please",
    "something shorter, under two hours",
    "I'm in the mood for a good thriller",
    "what do you know about me",
    "why did you pick the second one",
    "what if I had hated it",
    "rate the first one 4 stars",
    "I have seen all of these",
    "none of these look good",
    "give me ten old black and white movies",
    "movies about space and robots",
    "a movie where a man falls in love with a machine",
    "the one where they rob a bank and everything goes wrong",
    "who directed it and who plays the lead",
    "what is it about",
    "is there a sequel",
    "how long is it",
    "I don't like musicals",
    "my favourite genre is science fiction",
    "I love slow films with great music",
    "a french film from the sixties with a woman on the run",
    "recommend me a war film that isn't too long",
    "I want to cry tonight",
    "something for a rainy sunday afternoon with my girlfriend",
    "we are four friends and want to laugh",
    "movies like that one",
    "please delete my account",
    "show my ratings",
    "what's on my watchlist",
    "start over",
    "thank you so much",
    "I liked the acting but the story was weak",
    "best movies of the nineties",
    "top rated dramas",
    "a film set in New York in winter",
    "anything with a strong female lead",
    "not that one, the other one",
    "tell me something new",
    "I am bored, surprise me",
    "I watched it last year with my brother and we loved it",
    "the ending was great, the beginning was slow",
    "quiero ver una película divertida esta noche",
    "algo de terror pero no muy violento",
    "no me gustó la segunda",
    "recomiéndame algo para ver con mis hijos",
    "je cherche un film drôle pour ce soir",
    "un film avec une belle histoire d'amour",
    "montre-moi mes notes",
    "ich suche einen spannenden Film für heute Abend",
    "etwas Lustiges mit viel Herz",
    "zeig mir mehr davon",
    "vorrei vedere un film divertente stasera",
    "qualcosa di leggero con una bella storia",
    "mi piacciono i film lenti",
    "give me an underrated crime film from the seventies",
    "the kids want an animated movie with animals",
    "can you find a documentary about food",
    "a movie with time travel and a twist",
    "some action from hong kong",
    "a heist movie with a clever plan",
    "a gangster film that feels like a dream",
    "I want to see something about music",
    "do you know any good courtroom dramas",
    "I'd like to watch a love story without a happy ending",
    "5 stars",
    "four and a half",
    "maybe later",
    "the first",
    "yes please",
    "never mind",
    "what can you do",
    "who are you",
    "is this personal or just popular stuff",
    "stop showing me superhero movies",
    "I prefer subtitles over dubbing",
    "less famous please",
    "older ones",
    "something my dad would like, he likes westerns and war",
    "an intense psychological drama with a great performance",
    "feel good movie about friendship",
    "coming of age story in a small town",
    "a road movie through america",
    "a christmas movie that is not cheesy",
    "a detective story with a dark mood",
]


def read(text, cues=CUES):
    return [(hit.surface, name(hit.movie_ids[0])) for hit in shipped().titles_in(text, cues)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("loved the shawshank redemption", ["The Shawshank Redemption (1994)"]),
        ("adored Jaws, though Jaws 2 bored me", ["Jaws (1975)", "Jaws 2 (1978)"]),
        ("give the godfather part 2 five stars", ["The Godfather Part II (1974)"]),
        ("movies like heat (1995)", ["Heat (1995)"]),
        ("heat 1995 was great", ["Heat (1995)"]),
        ("rate heat 4 stars", ["Heat (1995)"]),
        ("loved alien, heat and big", ["Alien (1979)", "Heat (1995)", "Big (1988)"]),
        ('loved "Her" and "Up"', ["Her (2013)", "Up (2009)"]),
        ("I watched Up with my kids", ["Up (2009)"]),
        ("show me the trailer of up", ["Up (2009)"]),
        ("something like home alone for adults", ["Home Alone (1990)"]),
        ("pulp ficton and resevoir dogs", ["Pulp Fiction (1994)", "Reservoir Dogs (1992)"]),
        ("films like silence of lambs", ["The Silence of the Lambs (1991)"]),
        ("2001 a space odysey 4 stars", ["2001: A Space Odyssey (1968)"]),
        ("spiderman 2 4.5", ["Spider-Man 2 (2004)"]),
        ("not Blade Runner but Brazil (1985)", ["Blade Runner (1982)", "Brazil (1985)"]),
        ("me gustó El laberinto del fauno", ["Pan's Labyrinth (2006)"]),
        ("j'ai adoré Amélie", ["Amélie (2001)"]),
        ("ich habe gestern Matrix gesehen", ["The Matrix (1999)"]),
        ("mi è piaciuto La vita è bella", ["Life Is Beautiful (1997)"]),
        ("I loved Titanic a lot", ["Titanic (1997)"]),
        ("movies like Being John Malkovich", ["Being John Malkovich (1999)"]),
    ],
)
def test_titles_are_found_in_running_text(text, found):
    assert [film for _, film in read(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "it was scary",
        "i loved her in that movie",
        "rate it 4 stars",
        "go up to my list",
        "big action movies from the 80s",
        "I'm home alone tonight, what should I watch?",
        "recommend a scary movie",
        "a superhero movie for date night",
        "i love actually good movies",
        "I'd like to watch a love story without a happy ending",
        "I want a western or a war film",
        "movies set in paris",
        "a film set in New York",
        "the thing is, i hate horror",
        "give me 10 movies",
        "movies from 1984",
        "something with emma thompson",
        "I liked the second one",
        "Jaws IV",
        "Heat (2020)",
        "ich suche einen spannenden Film mit viel Liebe",
        "quiero ver una película divertida esta noche",
        "vorrei vedere un film divertente stasera",
        "je cherche un film drôle pour ce soir",
        "",
        "?!...",
    ],
)
def test_usual_words_are_not_taken_for_titles(text):
    assert read(text) == []


def test_a_verb_before_a_usual_word_counts_only_if_the_caller_says_so():
    assert read("loved heat", cues=()) == []
    assert read("loved heat", cues=("loved",)) == [("heat", "Heat (1995)")]


def test_a_usual_word_before_a_noun_is_no_title_even_after_such_a_verb():
    assert read("i love big action movies") == []


def test_a_capital_inside_a_sentence_names_a_film_but_not_in_shouting():
    assert read("I finally saw Crash yesterday", cues=())
    assert read("I NEED A BIG LAUGH TONIGHT, NOT A CRASH", cues=()) == []


def test_the_longest_title_wins():
    assert read("the good the bad and the ugly")[0][1] == "The Good, the Bad and the Ugly (1966)"
    assert len(read("loved lord of the rings the two towers")) == 1


def test_a_hit_says_where_it_stands_and_covers_the_year():
    text = "I liked heat (1995), a lot"

    (hit,) = shipped().titles_in(text, CUES)

    assert text[hit.start : hit.end] == "heat (1995)"
    assert (hit.surface, hit.year) == ("heat", 1995)


def test_films_of_one_name_are_all_offered_until_a_year_decides():
    (several,) = shipped().titles_in("rate king kong", CUES)
    (one,) = shipped().titles_in("rate king kong 2005", CUES)

    assert len(several.movie_ids) > 1
    assert [name(i) for i in one.movie_ids] == ["King Kong (2005)"]


def test_a_usual_word_that_opens_a_sentence_scores_low():
    (hit,) = shipped().titles_in("Heat was great.")

    assert hit.score == 60


def test_a_title_the_catalogue_gained_is_found_at_once():
    grown = shipped().with_films([Movie(2_000_872_585, "Oppenheimer", 2023, tmdb_id=872585)])

    assert [hit.movie_ids for hit in grown.titles_in("how was oppenheimer?")] == [(2_000_872_585,)]
    assert shipped().titles_in("how was oppenheimer?") == []


def test_a_huge_paste_is_read_only_at_its_beginning():
    hits = shipped().titles_in("loved pulp fiction. " + "lorem ipsum " * 9000 + "the matrix", CUES)

    assert [hit.surface for hit in hits] == ["pulp fiction"]


@given(
    st.sampled_from(KNOWN), st.sampled_from(["I saw {} ({}) last week", "rate {} {}", "{} ({})"])
)
@settings(max_examples=150, deadline=None, derandomize=True)
def test_a_known_film_with_its_year_is_always_found(movie, sentence):
    text = sentence.format(movie.title, movie.year)

    assert any(movie.movie_id in hit.movie_ids for hit in shipped().titles_in(text, CUES))


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_hits_lie_in_the_text_in_order_and_apart(text):
    hits = shipped().titles_in(text, CUES)

    assert all(0 <= hit.start < hit.end <= len(text) and hit.movie_ids for hit in hits)
    assert all(one.end <= two.start for one, two in pairwise(hits))


def test_small_worlds_work_too():
    world = few(Movie(1, "Moon", 2009, n_ratings=9), Movie(2, "Solaris", 1972, n_ratings=9))

    assert [hit.movie_ids for hit in world.titles_in("moon was nice, solaris too", ("was",))] == [
        (2,)
    ]
    assert [hit.movie_ids for hit in world.titles_in("I liked Moon")] == [(1,)]


def test_a_slip_in_a_long_title_wins_over_the_short_title_inside_it():
    assert read("movies like the matrix revolutons")[0][1] == "The Matrix Revolutions (2003)"
    assert read("the rocky horros picture show")[0][1] == "The Rocky Horror Picture Show (1975)"


def test_most_known_titles_survive_one_slip_of_the_thumb():
    rng = random.Random(5)
    known = [movie for movie in KNOWN if len(movie.title) >= 10 and movie.title.isascii()]
    found = 0
    for movie in known:
        place = rng.randrange(1, len(movie.title) - 1)
        one, two = movie.title[place : place + 2]
        slip = movie.title[:place] + two + one + movie.title[place + 2 :]
        hits = shipped().titles_in(f"movies like {slip.lower()} please", CUES)
        found += any(movie.movie_id in hit.movie_ids for hit in hits)

    assert found / len(known) > 0.9


def test_a_slip_does_not_turn_one_part_into_another():
    assert read("loved lethal weapoon 7") == [("lethal weapoon", "Lethal Weapon (1987)")]
    assert read("loved lethal weapoon 3") == [("lethal weapoon 3", "Lethal Weapon 3 (1992)")]


def test_everyday_requests_name_no_film():
    named = [text for text in EVERYDAY if shipped().titles_in(text, CUES)]

    assert named == []


def test_quotes_alone_name_a_film():
    assert read('what about "signs" tonight', cues=()) == [("signs", "Signs (2002)")]
    assert read("what about signs tonight", cues=()) == []


def test_the_capital_of_a_town_is_no_sign_of_a_film():
    assert read("something set in Chicago please", cues=()) == []
    assert read("the movie Chicago", cues=()) == [("Chicago", "Chicago (2002)")]


def test_names_with_different_numbers_are_not_alike():
    (second,) = spelled(Movie(1, "Lethal Weapon 2", n_ratings=50))

    assert likeness(["lethal", "weapoon", "2"], second) > 90
    assert likeness(["lethal", "weapoon", "7"], second) == 0


def test_a_short_word_before_a_long_title_is_no_slip_of_it():
    assert read("why One Flew Over the Cuckoo's Nest?") == [
        ("One Flew Over the Cuckoo's Nest", "One Flew Over the Cuckoo's Nest (1975)")
    ]
    hits = [hit for m in KNOWN for hit in shipped().titles_in(f"why {m.title}?")[:1]]

    assert len([hit for hit in hits if not hit.start]) <= 1
