from __future__ import annotations

import numpy as np
import pytest

from reportedly.attribution.wording import certainty, head_fact, polarity, read_heads
from tests.attribution.build import draft, words


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("Roe denied that the bridge was shut", "Roe", "denied", "the bridge was shut", "denied"),
        ("Roe did not deny that it was shut", "Roe", "deny", "it was shut", "affirmed"),
        ("Roe dismissed the report", "Roe", "dismissed", "the report", "denied"),
        ("It has never been confirmed that it was shut", None, "confirmed", "it was shut", "denied"),
        ("Neither office has confirmed that it was shut", "Neither office", "confirmed", "it was shut", "denied"),
        ("Roe confirmed that it was not shut", "Roe", "confirmed", "it was not shut", "affirmed"),
        ("Roe rejected claims that it was shut", "Roe", "rejected", "claims that it was shut", "denied"),
        ("Roe rejected the offer", "Roe", "rejected", "the offer", "affirmed"),
        ("Roe neither confirmed nor denied the move", "Roe", "nor denied", "the move", "affirmed"),
        ("The paper retracted the story", "The paper", "retracted", "the story", "denied"),
        ("Roe said nobody denied it", "Roe", "said", "nobody denied it", "affirmed"),
        ("Roe did n't deny that it was shut", "Roe", "did n't deny", "it was shut", "affirmed"),
        ("Roe didn’t deny that it was shut", "Roe", "didn’t deny", "it was shut", "affirmed"),
        ("Roe stopped short of denying the report", "Roe", "stopped short of denying", "the report", "affirmed"),
        ("Roe ruled out a sale of the bridge", "Roe", "ruled out", "a sale of the bridge", "denied"),
        ("Roe has not ruled out a sale", "Roe", "has not ruled out", "a sale", "affirmed"),
        ("Roe refused to rule out a sale", "Roe", "refused to rule out", "a sale", "affirmed"),
        ("Roe called the report a fiction", "Roe", "called the report a fiction", "the report", "denied"),
        (
            "Roe branded as nonsense the claim that it sank",
            "Roe",
            "branded as nonsense",
            "the claim that it sank",
            "denied",
        ),
        ("Roe called the crew heroes", "Roe", "called", "the crew heroes", "affirmed"),
        ("Roe hit back at claims that it sank", "Roe", "hit back at", "claims that it sank", "denied"),
        ("Roe hit back at the captain", "Roe", "hit back at", "the captain", "affirmed"),
        ("Roe walked back her claim", "Roe", "walked back", "her claim", "denied"),
        ("Roe poured cold water on talk of a sale", "Roe", "poured cold water on", "talk of a sale", "denied"),
        ("Roe said it was untrue that the bridge sank", "Roe", "said it was untrue", "the bridge sank", "denied"),
        ("Roe declined to deny the report", "Roe", "declined to deny", "the report", "affirmed"),
        ("Roe declined to comment on the report", "Roe", "declined to comment", "the report", "affirmed"),
        ("Roe disputes that the bridge sank", "Roe", "disputes", "the bridge sank", "denied"),
        ("Nobody disputes that the bridge sank", "Nobody", "disputes", "the bridge sank", "affirmed"),
        ("Roe contradicted the report", "Roe", "contradicted", "the report", "denied"),
        ("Roe did not contradict the report", "Roe", "did not contradict", "the report", "affirmed"),
        ("Roe has never publicly disavowed the plan", "Roe", "has never publicly disavowed", "the plan", "affirmed"),
        ("Roe not only dismissed the report", "Roe", "not only dismissed", "the report", "denied"),
        ("Roe rejected the notion that it sank", "Roe", "rejected the notion", "that it sank", "denied"),
        ("Roe did not reject claims that it sank", "Roe", "did not reject", "claims that it sank", "affirmed"),
        ("Roe did not call the report false", "Roe", "did not call the report false", "the report", "affirmed"),
        ("Roe rejected the argument that it sank", "Roe", "rejected", "the argument that it sank", "denied"),
        ("the men whom Roe falsely called thieves", "Roe", "falsely called", "thieves", "affirmed"),
        ("Roe confirmed the report", "Roe", "confirmed", "the report", "affirmed"),
        ("Nobody has confirmed or denied the report", "Nobody", "has confirmed or denied", "the report", "affirmed"),
    ],
)
def test_polarity(text: str, source: str | None, cue: str, content: str, expected: str) -> None:
    assert polarity(draft(text, source, cue, content), text) == expected


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected", "hedges"),
    [
        ("Roe said the bridge is shut", "said", ["the bridge is shut"], "certain", []),
        ("Roe said it might be shut", "said", ["it might be shut"], "possible", ["might"]),
        ("Roe said it could not be shut", "said", ["it could not be shut"], "certain", []),
        ("Roe said it may not be shut", "said", ["it may not be shut"], "possible", ["may"]),
        ("Roe said it shut in May", "said", ["it shut in May"], "certain", []),
        ("The bridge is reportedly shut now", "reportedly", ["The bridge is", "shut now"], "probable", ["reportedly"]),
        ("It is rumored that it is shut", "It is rumored", ["it is shut"], "probable", ["rumored"]),
        ("Roe says it apparently shut", "says", ["it", "shut"], "probable", ["apparently"]),
        ("Roe said it is shut. It might open", "said", ["it is shut. It might open"], "certain", []),
        ("Roe said he had no plan that could work", "said", ["he had no plan that could work"], "certain", []),
        ("Roe said it seems likely", "said", ["it seems likely"], "probable", ["likely", "seems"]),
    ],
)
def test_certainty(text: str, cue: str, content: list[str], expected: str, hedges: list[str]) -> None:
    level, found = certainty(draft(text, None, cue, *content), text)
    assert level == expected
    assert sorted(words(found, text)) == hedges


@pytest.mark.parametrize(
    ("content", "expected", "hedges"),
    [
        # modal words, and what only looks like one
        ("the ferry may have sunk", "possible", ["may"]),
        ("the ferry could have sunk", "possible", ["could"]),
        ("the ferry couldn’t be raised", "certain", []),
        ("the ferry could n't be raised", "certain", []),
        ("they could hear the engine", "certain", []),
        ("the crew could only see fog", "certain", []),
        ("the captain could see fog", "certain", []),
        ("May Brandt left in May", "certain", []),
        ("THE FERRY MAY SINK", "possible", ["MAY"]),
        ("THE FERRY SANK IN MAY", "certain", []),
        ("he pulled with all his might", "certain", []),
        ("the might of the river surprised them", "certain", []),
        ("the likely winner withdrew", "certain", []),
        ("they make an unlikely pair", "certain", []),
        ("her rival is likely to win", "probable", ["is likely"]),
        ("her rival is most likely to win", "probable", ["is most likely"]),
        ("a sale is unlikely", "probable", ["is unlikely"]),
        ("he must have known about the leak", "probable", ["must have"]),
        ("he must leave by noon", "certain", []),
        # hedges of a clause inside the statement are its own
        ("she left because she might be needed at home", "certain", []),
        ("the deal collapsed before it could be signed", "certain", []),
        ("he is asking for more than the firm could pay", "certain", []),
        ("the men hid in a place where they might be seen", "certain", []),
        ("the club sold the player who may return", "certain", []),
        ("police arrested a man, and he could be charged", "possible", ["could"]),
        ("it might rain, because it often does", "possible", ["might"]),
        # hearsay inside the content
        ("the pair are said to have married", "probable", ["are said to"]),
        ("the pair were reportedly married", "probable", ["reportedly"]),
        ("the duke is widely believed to have paid", "probable", ["is widely believed to"]),
        ("the couple 'might be thinking' of it", "possible", ["might"]),
        ("he’s understood to have paid", "probable", ["’s understood to"]),
        ("the company is now expected to sell", "probable", ["is now expected to"]),
        ("the alleged thief was caught", "certain", []),
        ("police arrested a suspected thief", "certain", []),
        ("arson is suspected", "possible", ["is suspected"]),
        ("she purportedly signed", "probable", ["purportedly"]),
        # other ways not to be sure
        ("perhaps the ferry sank", "possible", ["perhaps"]),
        ("the letter was potentially useful", "possible", ["potentially"]),
        ("she found the seemingly useless letter", "certain", []),
        ("women are more likely to vote", "certain", []),
        ("the lead among likely voters has shrunk", "certain", []),
        ("“I think of it as home”", "certain", []),
        ("it is possible to be kind", "certain", []),
        ("nine divers are feared dead", "possible", ["are feared dead"]),
        ("the foreman is feared by his men", "certain", []),
        ("the driver must have a licence", "certain", []),
        ("it is possible that nobody saw it", "possible", ["possible that"]),
        ("there’s a chance it floats", "possible", ["there’s a chance"]),
        ("it is unclear whether anyone saw it", "possible", ["unclear whether"]),
        ("it remains to be seen who pays", "possible", ["remains to be seen"]),
        ("in all likelihood the bridge will hold", "probable", ["in all likelihood"]),
        ("chances are it will hold", "probable", ["chances are"]),
        ("the marriage looks to be over", "probable", ["looks to be"]),
        ("she is on the verge of signing", "probable", ["on the verge of"]),
        ("the firm is poised to sell", "probable", ["is poised to"]),
        ("she appeared to have cried", "probable", ["appeared to"]),
        ("she appeared in court", "certain", []),
        ("“I think they have split”", "probable", ["I think"]),
        ("“I suppose they have split”", "possible", ["I suppose"]),
        ("“We believe in marriage”", "certain", []),
        ("“That is a thing I think nobody has tried”", "certain", []),
        # plain speech: plans, the future, refusals, negations and conditions that are stated as such
        ("the trial will begin in March", "certain", []),
        ("she would retire in December", "certain", []),
        ("she plans to sell the house", "certain", []),
        ("the couple were considering counselling", "certain", []),
        ("he did not sign", "certain", []),
        ("he refused to sign", "certain", []),
        ("he failed to appear", "certain", []),
        ("nobody was hurt", "certain", []),
        ("the firm should apologise", "certain", []),
        ("the two were in talks", "certain", []),
    ],
)
def test_certainty_of_content(content: str, expected: str, hedges: list[str]) -> None:
    text = f"Roe said {content}."
    level, found = certainty(draft(text, "Roe", "said", content), text)
    assert (level, words(found, text)) == (expected, hedges)


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected", "hedges"),
    [
        ("It is said that the bridge sank", "It is said", "the bridge sank", "probable", ["It is said"]),
        ("Roe said that the bridge sank", "said", "the bridge sank", "certain", []),
        ("Rumour has it that the bridge sank", "Rumour has it", "the bridge sank", "probable", ["Rumour"]),
        ("Word is the bridge sank", "Word is", "the bridge sank", "probable", ["Word is"]),
        ("Roe hinted that the bridge sank", "hinted", "the bridge sank", "probable", ["hinted"]),
        ("Roe reckons the bridge sank", "reckons", "the bridge sank", "probable", ["reckons"]),
        ("Roe suspects the bridge sank", "suspects", "the bridge sank", "possible", ["suspects"]),
        ("Fans speculated that the bridge sank", "speculated", "the bridge sank", "possible", ["speculated"]),
        ("The bridge allegedly sank", "allegedly", "The bridge", "probable", ["allegedly"]),
        ("Roe would say if the bridge sank", "would say if", "the bridge sank", "certain", []),
        ("Roe had kind words for Doe", "had kind words", "Doe", "certain", []),
        ("Roe left no doubt that it sank", "left no doubt", "it sank", "certain", []),
        ("Roe doubts that it sank", "doubts", "it sank", "possible", ["doubts"]),
        ("Roe could not explain how it sank", "could not explain", "how it sank", "certain", []),
        ("The marks may show that it sank", "may show", "it sank", "possible", ["may"]),
        ("Roe said her word is good", "said", "her word is good", "certain", []),
    ],
)
def test_certainty_of_the_cue(text: str, cue: str, content: str, expected: str, hedges: list[str]) -> None:
    level, found = certainty(draft(text, None, cue, content), text)
    assert (level, words(found, text)) == (expected, hedges)


@pytest.mark.parametrize(
    ("content", "fact", "expected", "hedges"),
    [
        ("the trial would begin in March if she agreed", 0.2, "possible", ["would", "if"]),
        ("the trial would begin in March", 2.1, "certain", []),
        ("he is considering a move", 2.9, "certain", []),
        ("Will the plant ever open?", 0.2, "possible", ["?"]),
        ("Who would not sign?", 2.5, "certain", []),
        ("it could be worse", 3.0, "certain", []),
        ("it could be worse", 1.2, "possible", ["could"]),
        ("it could not be worse", -3.0, "certain", []),
        ("the ferry sank", 0.4, "certain", []),
    ],
)
def test_the_model_decides_where_words_do_not(content: str, fact: float, expected: str, hedges: list[str]) -> None:
    text = f"Roe said {content}."
    level, found = certainty(draft(text, "Roe", "said", content), text, fact)
    assert (level, words(found, text)) == (expected, hedges)


def test_a_capital_that_grows_in_small_letters_moves_no_span() -> None:
    text = "Roe said İpek İnce may leave."
    assert words(certainty(draft(text, "Roe", "said", "İpek İnce may leave"), text)[1], text) == ["may"]


def test_the_model_overrules_no_word_of_the_cue() -> None:
    text = "It is rumoured that the ferry sank."
    assert certainty(draft(text, None, "It is rumoured", "the ferry sank"), text, 3.0)[0] == "probable"


def test_the_head_is_the_likeliest_word_of_the_content() -> None:
    text = "The ferry, Roe said, may have sunk. It burned."
    content = draft(text, "Roe", "said", "The ferry,", "may have sunk. It burned.")
    seen = np.array([[text.index(w), logit, fact] for w, logit, fact in WORDS_SEEN], dtype=np.float32)
    assert head_fact(content, text, read_heads(seen)) == pytest.approx(1.2)
    assert head_fact(draft(text, "Roe", "said", "The ferry,"), text, read_heads(seen)) is None
    assert head_fact(draft(text, "Roe", "said"), text, read_heads(seen)) is None


WORDS_SEEN = [
    ("The", -5, 0.0),
    ("ferry", -1, 2.0),
    ("said", 4, 3.0),
    ("may", -2, 1.0),
    ("sunk", 2, 1.2),
    ("burned", 3, 2.9),
]
