"""Outlets that credit one another: cases, and the definition by brute force on small random graphs."""

from itertools import permutations
from random import Random

from reportedly.model.article import Article, Outlet
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.source import Source
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.model.trace import Trace
from reportedly.provenance.circles import find_circles

NAMES = ("Herald", "Gazette", "Courier", "Lantern")


def ledger(credits, days=None):
    """`credits`: (page, credited) outlet pairs, a statement each; all pages in one claim."""
    days = days or {name: f"2024-03-0{n}" for n, name in enumerate(NAMES, 1)}
    articles = tuple(
        Article(name, "They said so.", outlet=Outlet(name), published=Date(days[name]) if days.get(name) else None)
        for name in NAMES
    )
    said = tuple(
        Statement(f"s{n}", page, "attributed", (Span(0, 4),), chain=(f"n-{credited}",), claim="c1", toward="affirms")
        for n, (page, credited) in enumerate(credits)
    )
    sources = tuple(Source(f"n-{name}", name, "outlet") for name in NAMES)
    return Trace(articles, sources, said, (Claim("c1", "It is so.", tuple(s.id for s in said)),))


def circles(*arguments):
    return [(c.outlets, c.started) for c in find_circles(ledger(*arguments))[0].circles]


def test_two_that_credit_each_other_are_a_circle_that_the_earlier_started():
    assert circles([("Herald", "Gazette"), ("Gazette", "Herald")]) == [(("n-Gazette", "n-Herald"), "n-Herald")]


def test_a_line_of_credits_is_no_circle_and_nor_is_an_outlet_that_credits_itself():
    assert circles([("Courier", "Gazette"), ("Gazette", "Herald"), ("Herald", "Herald")]) == []


def test_without_dates_nobody_is_said_to_have_started_it():
    pair = [("Herald", "Gazette"), ("Gazette", "Herald")]
    same = dict.fromkeys(NAMES, "2024-03-01")
    assert circles(pair, same) == [(("n-Gazette", "n-Herald"), None)]
    assert circles(pair, {"Herald": "2024-03-01"}) == [(("n-Gazette", "n-Herald"), None)]


def test_it_is_the_definition_worked_out_by_brute_force():
    for seed in range(200):
        dice = Random(seed)
        pairs = [p for p in permutations(NAMES, 2) if dice.random() < 0.3]
        reach = {a: {a} for a in NAMES}
        for _ in NAMES:
            for a, b in pairs:
                reach[a] |= reach[b]
        by_hand = {
            frozenset(b for b in NAMES if b in reach[a] and a in reach[b])
            for a in NAMES
        }  # fmt: skip
        wanted = {frozenset(f"n-{name}" for name in group) for group in by_hand if len(group) > 1}
        found = circles(pairs)
        assert {frozenset(outlets) for outlets, _ in found} == wanted, f"seed {seed}"
        for outlets, started in found:
            assert started == min(outlets, key=lambda o: NAMES.index(o.removeprefix("n-"))), f"seed {seed}"
