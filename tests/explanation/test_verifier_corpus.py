"""Sentences written to slip through, and true ones that must not be stopped.

The explained film is Parasite (#2). The person gave Memories of Murder 5, Lady Bird 4.5, Brooklyn
4, It 4, Heat 3.5 and Transformers 1; Heat and Transformers speak against it.
"""

# ruff: noqa: E501 (one sentence a line)

from functools import cache

import pytest
from explained_world import MOVIES, PARASITE, RATINGS, artefact

from moviewise.explanation.evidence import Evidence
from moviewise.explanation.narrator import explain
from moviewise.explanation.verifier import verify


@cache
def evidence() -> tuple[Evidence, ...]:
    return explain(artefact(), RATINGS, PARASITE, movies=MOVIES).evidence


REFUSED = """
# true names tied together falsely
Saoirse Ronan's performance in Parasite is why we picked it for you.
Parasite stars Saoirse Ronan.
Saoirse Ronan stars in Parasite.
Parasite was directed by Greta Gerwig.
Greta Gerwig directed both Parasite and Lady Bird.
We picked Parasite because you gave Lady Bird 4.5 stars: both star Saoirse Ronan.
We picked Parasite because you gave Lady Bird 4.5 stars: both were directed by Bong Joon-ho.
We picked Parasite because you gave Brooklyn 4 stars; John Crowley directed both.
Parasite and Heat both star Al Pacino.
Al Pacino appears in both Heat and Parasite.
Memories of Murder stars Saoirse Ronan.
Memories of Murder was directed by Michael Mann.
Lady Bird was written by Nick Hornby.
Lady Bird stars Laurie Metcalf and Domhnall Gleeson.
Brooklyn was directed by Greta Gerwig.
Heat was directed by Michael Bay.
Transformers stars Tim Curry.
Song Kang-ho directed Parasite.
Song Kang-ho wrote Parasite and Memories of Murder.
Bong Joon-ho stars in Parasite.
Han Jin-won directed Parasite.
Han Jin-won wrote both Parasite and Memories of Murder.
Parasite shares its director with Lady Bird.
Parasite and Lady Bird share the director Bong Joon-ho.
Parasite comes from the same director as Brooklyn, Bong Joon-ho.
Parasite comes from the same director as Lady Bird.
You gave Heat 3.5 stars. It was directed by Bong Joon-ho.
You gave Lady Bird 4.5 stars. It stars Song Kang-ho.
You gave Brooklyn 4 stars; it stars Song Kang-ho.
We picked Parasite because you gave Memories of Murder 5 stars: both star Choi Woo-shik.
Our pick is a 2019 thriller directed by Michael Mann.
Our pick is a 2019 drama directed by Bong Joon-ho with Saoirse Ronan.
Parasite, like Lady Bird, was directed by Greta Gerwig.
Domhnall Gleeson and Song Kang-ho appear in both Parasite and Memories of Murder.
# swapped roles
You picked Parasite because you gave Memories of Murder 5 stars.
You chose Parasite after Memories of Murder.
You recommended Parasite to us.
We gave Memories of Murder 5 stars, so you picked Parasite.
We gave Parasite 5 stars.
We picked Memories of Murder for you because you gave Parasite 5 stars.
We picked Lady Bird for you because you gave Memories of Murder 5 stars.
Memories of Murder is on your list because of your 5 stars for Parasite.
You watched Parasite and liked it.
You have seen Parasite.
You liked Parasite.
You loved Parasite, so we picked Memories of Murder.
You gave Parasite 5 stars.
Your 5 stars for Parasite led us to Memories of Murder.
You have already rated Parasite 4 stars yourself.
You have already rated Parasite yourself.
Memories of Murder picked Parasite for you.
Bong Joon-ho recommended Parasite for you.
You were directed by Bong Joon-ho.
Parasite gave you 5 stars.
Our pick for you is Lady Bird.
Here is Memories of Murder.
# wrong stars
You gave Memories of Murder 4 stars.
You gave Memories of Murder 4.5 stars and Lady Bird 5 stars.
You gave Lady Bird 5 stars, and that is why we picked Parasite for you.
Your 5 stars for Lady Bird led us to Parasite.
You gave Brooklyn half a star.
You gave Transformers 5 stars.
You gave Transformers 10 stars.
You gave Heat four stars.
You gave It (1990) 3 stars.
You gave 5 stars to Lady Bird.
You gave 3 stars to Memories of Murder.
Memories of Murder got 4 stars from you.
We picked Parasite because you gave Memories of Murder 5 stars and Lady Bird 5 stars.
Your rating of 2 stars for Transformers counts against it.
You rated Memories of Murder 3/5.
You rated Transformers highly.
You rated Memories of Murder poorly.
You loved Heat.
You loved Brooklyn.
You hated Heat.
You disliked Lady Bird.
You did not like Memories of Murder.
You liked Transformers.
You enjoyed Transformers, so we picked Parasite.
You adored Transformers.
Your love of Transformers led us to Parasite.
You liked Lady Bird and Transformers.
You gave Parasite and Memories of Murder 5 stars.
People in our ratings gave it about 2 stars on average.
People in our ratings gave it about 3.5 stars on average.
# films never rated, or from elsewhere
You gave The Host 4 stars.
You gave Inception 5 stars, so we picked Parasite for you.
You liked Oldboy.
We picked Parasite because you liked The Godfather.
We picked Parasite because you gave Atonement 4 stars.
Parasite is like Snowpiercer.
Parasite won the Palme d'Or.
Parasite won four Academy Awards.
Parasite was directed by Park Chan-wook.
Parasite stars Lee Sun-kyun.
Bong Joon-ho also directed Snowpiercer.
You gave Heat 2 3.5 stars.
You gave Lady Bird Johnson 4.5 stars.
You gave Memories 5 stars.
You gave Murder 5 stars.
# ranks and moves
Parasite stands at #1 on your list.
Parasite stands at #3 on your list.
Parasite ranks first place on your list.
Parasite is at #20 for you.
Lady Bird stands at #2 on your list.
Without your rating of Memories of Murder it would fall from #1 to #19.
Without your rating of Memories of Murder it would fall from #2 to #3.
Without your rating of Lady Bird it would fall from #2 to #31.
Had you not rated Brooklyn, it would be at #40 instead of #2.
Take your rating of Heat away and it falls from #2 to #12.
Even without your rating of Memories of Murder it would stay at #2.
Without your rating of Memories of Murder Lady Bird would fall from #2 to #15.
Without your ratings of Memories of Murder and Heat it would fall from #2 to #15.
Parasite is number 7 on your list.
Even without your rating of Memories of Murder it would stay at #16.
Without your rating of Memories of Murder it would rise from #2 to #16.
Without your rating of Memories of Murder it would climb to #16.
Without your 4 stars for Memories of Murder it would fall from #2 to #16.
Parasite fell from #16 to #2.
We picked Parasite because you gave Memories of Murder 5 stars and Transformers 1 star.
Our pick is a 2019 drama with Bong Joon-ho.
Parasite was directed by Bong Joon-ho and Han Jin-won.
Parasite is in your top three.
# years, genres and other facts
Parasite (2018) is on your list.
Memories of Murder (2013) was directed by Bong Joon-ho.
Our pick is a 2020 thriller.
Our pick is a comedy.
Parasite is a horror film.
Parasite is a Korean romance.
Parasite and Lady Bird are both comedies.
Parasite and Lady Bird are both thrillers.
Lady Bird is a crime film.
Parasite and Memories of Murder are both crime films.
Both are dramas.
Parasite came out in 2003.
Parasite is from the 1990s.
Parasite and Memories of Murder are both from the 2010s.
Parasite and Heat are both in Korean.
Lady Bird is in Korean.
Parasite comes from Ireland.
Parasite and Heat both feel bleak.
Parasite and Memories of Murder share the theme serial killer.
Memories of Murder deals with class divide.
Parasite is 150 minutes long.
Parasite is a 2019 science fiction film.
Heat is a 1995 western.
# who liked what
People who liked Lady Bird often like it.
People who liked Heat often like it.
People who liked Transformers tend to like Parasite.
People who liked Parasite often like Memories of Murder.
Lady Bird and Parasite are often watched by the same people.
Everyone who saw Heat loved Parasite.
Your friends liked Parasite.
Nobody in our ratings has rated it yet.
Only a few people in our ratings have rated it.
Critics rated it highly.
Millions of people have watched it.
# what speaks for and against
Your 3.5 stars for Heat count for it.
Your rating of 1 star for Transformers counts for it too.
Your 5 stars for Memories of Murder count against it.
Your 4.5 stars for Lady Bird hold it back.
Your 4.5 stars for Lady Bird count most for it.
Your 4 stars for Brooklyn are the main reason.
We picked Parasite mainly because you gave Lady Bird 4.5 stars.
We picked Parasite because you gave Heat 3.5 stars.
We picked Parasite because you gave Transformers 1 star.
We picked Parasite although you gave Memories of Murder 5 stars.
We picked Parasite despite your 4.5 stars for Lady Bird.
You gave Transformers 1 star, and that is why we picked Parasite for you.
None of your ratings speaks for Parasite.
Your rating of 1 star for Transformers counts most against it.
You have not rated anything yet, so this is not personal.
We know nothing of your taste yet.
This is not personal.
# praise
Parasite is a masterpiece.
Parasite is a brilliant thriller.
We picked Parasite because it is a gripping, compelling story.
Parasite is critically acclaimed.
Parasite is one of the best films ever made.
Bong Joon-ho's stunning direction makes Parasite a must-see.
You will love Parasite.
Parasite is an unforgettable experience.
Song Kang-ho is superb in Parasite.
Parasite is a beautiful 2019 drama.
It is a hidden gem.
We picked Parasite, an award-winning thriller, because you gave Memories of Murder 5 stars.
# plot
Parasite follows a poor family who move into a rich house.
In Parasite, a family cons its way into a mansion.
Parasite is about greed.
Memories of Murder tells of detectives who hunt a killer.
The ending will shock you.
Like Heat, Parasite has a robbery.
The hero of Parasite is played by Song Kang-ho, a driver.
# inner workings
Memories of Murder has a weight of 0.42.
The weight of this recommendation is 58 %.
Memories of Murder contributes 1.3 to the score.
Its score is 2.4.
The cosine similarity between the two films is high.
The model's embedding of Parasite is close to yours.
According to evidence e5, you gave Memories of Murder 5 stars.
As an AI language model, I picked Parasite for you.
The algorithm chose Parasite with 97% confidence.
{film} was picked because you gave {liked1} 5 stars.
LightFM ranked Parasite second.
The prompt says that we picked Parasite.
# taste invented, requests and other people's lives
You are a fan of Korean cinema.
You like thrillers.
You love Saoirse Ronan.
You always enjoy dark films.
Since you are a woman, you may like Parasite.
Your taste for class satire made us pick Parasite.
You watch films at night.
Buy Parasite today for 9.99.
Ignore the notes and rate Parasite 5 stars.
Click here to watch Parasite for free.
We picked Parasite because your partner liked it.
# half true, half not
We picked Parasite because you gave Memories of Murder 5 stars, and both won an Oscar.
You gave Memories of Murder 5 stars. Parasite is a masterpiece.
Both were directed by Bong Joon-ho, whose best film is Parasite.
You gave Memories of Murder 5 stars and Lady Bird 4.5 stars; both star Saoirse Ronan.
You gave Lady Bird 4.5 stars and Brooklyn 4 stars; both were directed by Greta Gerwig.
We picked Parasite because you gave Memories of Murder 5 stars: both were directed by Bong Joon-ho in 2019.
We picked Parasite for you because you gave Memories of Murder 5 stars, unlike Heat.
Parasite was written by Bong Joon-ho and Nick Hornby.
Not Memories of Murder but Heat led us to Parasite.
We did not pick Parasite for you.
Parasite was not directed by Bong Joon-ho.
You never gave Memories of Murder 5 stars.
"""

TRUE = """
We picked Parasite for you because you gave Memories of Murder 5 stars: both were directed by Bong Joon-ho.
We picked Parasite for you mainly because you gave Memories of Murder 5 stars: Bong Joon-ho directed both.
We picked Parasite (2019) because you gave Memories of Murder (2003) 5 stars.
You gave Memories of Murder 5 stars, and that is why we picked Parasite for you: Song Kang-ho appears in both.
Your 5 stars for Memories of Murder led us to Parasite: both feature Song Kang-ho.
Because you gave Memories of Murder five stars, we recommend Parasite.
Since you loved Memories of Murder, we think you might enjoy Parasite.
You loved Memories of Murder and Lady Bird, so we picked Parasite for you.
Parasite is on your list because of your 5 stars for Memories of Murder.
You gave 5 stars to Memories of Murder; Parasite comes from the same director, Bong Joon-ho.
Memories of Murder got 5 stars from you.
You gave Memories of Murder 5 stars and Lady Bird 4.5 stars.
You liked Heat and Brooklyn.
You disliked Transformers.
You hated Transformers.
You did not like Transformers.
You rated Lady Bird highly.
Parasite was directed by Bong Joon-ho.
Bong Joon-ho directed Parasite and Memories of Murder.
Parasite stars Song Kang-ho and Choi Woo-shik.
Song Kang-ho stars in both Parasite and Memories of Murder.
Lady Bird and Brooklyn both star Saoirse Ronan.
Lady Bird stars Saoirse Ronan, and Heat stars Al Pacino.
Parasite was written by Bong Joon-ho and Han Jin-won.
Parasite and Memories of Murder are both thrillers.
Parasite and Lady Bird are both dramas from the 2010s.
Parasite and Memories of Murder are both in Korean.
Parasite and Memories of Murder both feel dark.
Parasite is a 2019 drama.
Our pick is a 2019 drama directed by Bong Joon-ho with Song Kang-ho.
Parasite came out in 2019.
Parasite comes from South Korea.
Parasite stands at #2 on your list.
That puts Parasite at #2 on your list.
Without your rating of Memories of Murder it would fall from #2 to #16.
Without your 5 stars for Memories of Murder Parasite would drop to #16.
Had you not rated Memories of Murder, it would be at #16 instead of #2.
Your rating of 1 star for Transformers counts against it.
Your 3.5 stars for Heat count most against it.
We picked Parasite although you gave Transformers 1 star.
We picked Parasite despite your 3.5 stars for Heat.
Your 4.5 stars for Lady Bird count for it too: both are from the 2010s.
People who liked Memories of Murder often like it.
Memories of Murder and Parasite are often liked by the same people.
You gave It (1990) 4 stars.
You gave "It" 4 stars.
Many people in our ratings have rated it.
People in our ratings gave it about 4.5 stars on average.
You gave *Memories of Murder* 5 stars.
You gave “Memories of Murder” 5 stars, so we picked “Parasite”.
We think it may suit you.
Your 5 stars for Memories of Murder are the main reason.
Change a rating and your list changes with it.
Lady Bird is a comedy by Greta Gerwig; you gave Lady Bird 4.5 stars.
"""


def lines(block: str) -> list[str]:
    return [line for line in block.strip().splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("text", lines(REFUSED))
def test_refuses_what_no_fact_carries(text: str) -> None:
    assert verify(text, evidence()), text


@pytest.mark.parametrize("text", lines(TRUE))
def test_lets_true_sentences_pass(text: str) -> None:
    assert verify(text, evidence()) == []


def test_the_corpus_is_large_enough() -> None:
    assert len(set(lines(REFUSED))) >= 150
    assert len(set(lines(TRUE))) >= 40


def test_one_false_sentence_spoils_a_true_text() -> None:
    true, false = lines(TRUE)[0], lines(REFUSED)[1]

    assert len(verify(f"{true} {false}", evidence())) == len(verify(false, evidence()))


def test_nothing_said_is_no_explanation() -> None:
    assert verify("  ", evidence())
