"""What is worth a vector: checked pair by pair against the definition."""

import random

from reportedly.claims import blocking
from reportedly.claims.blocking import KIN, KIN_INSIDE, worth_comparing
from reportedly.claims.candidates import TITLE, Candidate
from reportedly.claims.relevance import rarity_of
from reportedly.claims.wording import word
from reportedly.model.span import Span
from reportedly.model.statement import Statement

WORDS = [
    "ferry",
    "harbour",
    "sale",
    "canteen",
    "crew",
    "mayor",
    "bridge",
    "toll",
    "strike",
    "engine",
    "ledger",
    "buyer",
    "rudder",
]


def row(article, text, credited, place=0):
    statement = Statement("s1", article, "attributed", (Span(0, len(text)),)) if credited else None
    return Candidate(article, "title" if place == TITLE else "text", Span(0, len(text)), place, text, text, statement)


def worth(rows):
    wordings = [word(r.text) for r in rows]
    return worth_comparing(rows, wordings, rarity_of(wordings)).tolist()


def test_own_voice_counts_only_where_it_shares_words_with_what_is_credited():
    told = [
        row("a", "The ferry Marta will be sold to a buyer.", True),
        row("b", "A buyer takes the ferry.", False),
        row("b", "The canteen closes at noon.", False),
    ]
    assert worth(told) == [False, True, False]


def test_what_two_articles_credit_is_always_compared_and_a_title_wherever_its_article_credits_anybody():
    told = [
        row("a", "The pair are in therapy.", True),
        row("b", "They sit on a sofa on Tuesdays.", True),
        row("b", "Sofa secrets", False, TITLE),
        row("c", "Nothing here", False, TITLE),
    ]
    assert worth(told) == [True, True, True, False]


def test_it_is_the_definition_worked_out_for_every_pair(monkeypatch):
    monkeypatch.setattr(blocking, "ROWS", 3)
    for seed in range(20):
        dice = random.Random(seed)
        told = [
            row(dice.choice("ab"), " ".join(dice.sample(WORDS, dice.randint(2, 5))), dice.random() < 0.5)
            for _ in range(9)
        ]
        wordings = [word(r.text) for r in told]
        rarity = rarity_of(wordings)

        def near(i, j, told=told, wordings=wordings, rarity=rarity):
            one, two = wordings[i].stems, wordings[j].stems
            weight = {s: rarity[s] for s in one | two}
            least = min(sum(weight[s] for s in one), sum(weight[s] for s in two))
            share = sum(weight[s] for s in one & two) / least
            return share >= (KIN_INSIDE if told[i].article == told[j].article else KIN)

        several = len({r.article for r in told if r.statement}) > 1
        by_hand = [
            (several and bool(r.statement)) or any(near(i, j) for j, o in enumerate(told) if j != i and o.statement)
            for i, r in enumerate(told)
        ]
        assert worth(told) == by_hand, f"seed {seed}"


def test_a_word_that_stands_everywhere_brings_nobody_together(monkeypatch):
    monkeypatch.setattr(blocking, "COMMON", 1)
    told = [row("a", "ferry sold", True), row("a", "ferry sold again", False)]
    assert worth(told) == [False, False]
