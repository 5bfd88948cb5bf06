"""The piles that the cost of `trace` is measured on: of the size asked for, every span in place, nobody twice."""

from evaluation.speed.piles import pile_of
from reportedly import trace
from reportedly.model.attribution import REPORTED


def said(pile):
    return sum(a.manner in REPORTED for r in pile for a in r.attributions)


def test_a_pile_holds_what_was_asked_for_and_its_copies_keep_every_span(sample_readings):
    once = said(sample_readings)
    pile = pile_of(2 * once, sample_readings)
    assert 2 * once <= said(pile) < 3 * once
    for first, copy in zip(pile, pile[len(sample_readings) :], strict=False):
        assert len(copy.article.text) == len(first.article.text)
        assert [a.content for a in copy.attributions] == [a.content for a in first.attributions]
    assert len({r.article.id for r in pile}) == len(pile)


def test_a_copy_tells_of_others(sample_readings):
    ledger = trace(pile_of(2 * said(sample_readings), sample_readings))
    homes = {a.id: a.id.startswith("0001-") for a in ledger.articles}
    assert all(len({homes[a] for a in one.articles}) == 1 for one in ledger.stories)
