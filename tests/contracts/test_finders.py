"""Whatever stands in FINDERS keeps the contract: known kind, known ends, evidence that is there, a reason."""

from typing import get_args

from reportedly.model.link import LinkKind
from reportedly.pipeline import trace
from reportedly.provenance.finders import FINDERS


def test_every_kind_of_link_has_a_finder():
    assert set(FINDERS) == set(get_args(LinkKind))


def test_every_link_of_the_sample_stands_on_words(sample_readings):
    ledger = trace(sample_readings)
    articles = {a.id: a for a in ledger.articles}
    ends = {s.id for s in ledger.statements} | {c.id for c in ledger.claims}
    assert {link.kind for link in ledger.links} == set(FINDERS), "the sample holds every kind"
    for link in ledger.links:
        assert link.origin in ends
        assert link.target in ends
        assert link.origin != link.target
        assert link.because.strip()
        assert 0 <= link.score <= 1
        assert link.evidence
        for passage in link.evidence:
            text = articles[passage.article].field(passage.field)
            assert 0 <= passage.start < passage.end <= len(text)
            assert text[passage.start : passage.end].strip()
