"""What is left standing without a source: cases, and the definition by brute force on small random graphs."""

from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.errors import UsageError
from reportedly.model.claim import Claim
from reportedly.model.link import Link, Passage
from reportedly.model.source import Source
from reportedly.model.span import Span
from reportedly.model.standing import Without
from reportedly.model.statement import Statement
from reportedly.model.story import Story
from reportedly.model.trace import Trace
from reportedly.provenance.standing import fallen, find_meant, leave_out
from tests.provenance.piles import Pile

SPLIT = "A source said the pair have split."


def ledger(pile):
    claims = tuple(
        Claim(id, text, tuple(s.id for s in pile.statements if s.claim == id)) for id, text in pile.claims.items()
    )
    told = (Story("t1", "The pair", tuple(pile.articles), tuple(pile.claims)),)
    parts = (tuple(pile.articles.values()), tuple(pile.sources.values()), tuple(pile.statements), claims)
    return Trace(*parts, tuple(pile.links()), told)


def left(pile, *names):
    return {s.id for s in leave_out(names, ledger(pile)).statements}


def papers():
    pile = Pile()
    pile.article("a", SPLIT, "Herald", "2024-03-01")
    pile.article("b", "The pair have split, says the Herald.", "Gazette", "2024-03-02")
    pile.article(
        "c", "The pair have split, the Gazette reported. Bo Lind said the pair have split.", "Courier", "2024-03-03"
    )
    pile.say("a", "the pair have split", "a source")
    pile.say("b", "The pair have split", "Herald")
    pile.say("c", "The pair have split", "Gazette")
    pile.say("c", "the pair have split", "Bo Lind")
    return pile


def test_an_outlet_takes_its_page_its_echoes_and_their_echoes_along():
    assert left(papers(), "the Herald") == {"s4"}


def test_an_echo_alone_takes_only_what_has_it_from_there():
    assert left(papers(), "Gazette") == {"s1", "s4"}
    assert left(papers(), "Bo Lind", "Courier") == {"s1", "s2"}


def test_claims_links_articles_and_stories_without_them_go_too():
    whole = ledger(papers())
    rest = leave_out(["Herald"], whole)
    assert [a.id for a in rest.articles] == ["b", "c"]
    assert [t.articles for t in rest.stories] == [("b", "c")]
    assert [c.statements for c in rest.claims] == [("s4",)]
    assert rest.links == ()
    assert rest.without == Without(("Herald",), (whole.sources[0].id,), ("a",), 3)
    assert leave_out(["Herald", "Bo Lind"], whole).claims == ()


def test_a_passage_of_which_nobody_can_tell_who_copied_it_stays():
    text = "The pair have split after nine years, their lawyer is said to have told the court in Vesk on a wet Monday night."
    pile = Pile().article("a", text, "Herald").article("b", text, "Gazette")
    pile.say("a", text[:-1])
    pile.say("b", text[:-1])
    assert pile.pairs("copied_text")
    assert left(pile, "Herald") == {"s2"}


def test_a_name_that_nobody_has_is_an_error_and_not_an_empty_answer():
    with pytest.raises(UsageError, match="Nobody Daily"):
        leave_out(["Nobody Daily"], ledger(papers()))


def test_an_alias_and_a_domain_mean_the_same():
    pile = papers()
    sources = [Source("n9", "Ann Roe", "person", ("Mrs Roe",))]
    assert find_meant(["mrs roe"], pile.articles.values(), sources).sources == ("n9",)
    assert find_meant(["herald.com"], pile.articles.values(), []).articles == ("a",)


NAMES = "pqr"


@st.composite
def graphs(draw):
    """Statements with chains over three outlets, each with a page or two, and *cites* links among them."""
    size = draw(st.integers(1, 5))
    said = []
    for n in range(size):
        page = draw(st.sampled_from(NAMES))
        hops = draw(st.lists(st.sampled_from([*NAMES, "x", "y"]), max_size=2, unique=True))
        spans = tuple((Span(i, i + 1),) for i in range(len(hops)))
        said.append(
            Statement(f"s{n}", f"page of {page}", "attributed" if hops else "own", (Span(5, 9),), chain=tuple(hops),
                      hop_spans=spans, claim="c1", toward="affirms")
        )  # fmt: skip
    links = []
    for s, t in combinations(said, 2):
        for one, other in ((s, t), (t, s)):
            at = [i for i, hop in enumerate(one.chain) if other.article == f"page of {hop}"]
            if at and one.article != other.article and draw(st.booleans()):
                where = Passage(one.article, at[0], at[0] + 1)
                links.append(Link("cites", one.id, other.id, (where,), 1.0, "", ""))
    return said, links, draw(st.sampled_from([*NAMES, "x", "y"]))


@given(graphs())
def test_it_is_the_definition_worked_out_by_brute_force(graph):
    said, links, name = graph
    known = [Source(n, n, "outlet" if n in NAMES else "person") for n in (*NAMES, "x", "y")]
    without = Without((name,), (name,), (f"page of {name}",) if name in NAMES else ())
    assert fallen(without, said, known, links) == by_hand(said, links, without)


def by_hand(said, links, without):
    """The largest set of what stands: a node stands unless it is taken away or leans only on what has fallen."""
    leans = {}
    for s in said:
        leans.setdefault(("statement", s.id), set()).update({("source", s.chain[-1])} if s.chain else ())
        for outer, inner in zip(s.chain, s.chain[1:], strict=False):
            leans.setdefault(("source", outer), set()).add(("source", inner))
    for link in links:
        s = next(s for s in said if s.id == link.origin)
        hop = s.chain[link.evidence[0].start]
        leans.setdefault(("source", hop), set()).add(("statement", link.target))
    nodes = set(leans) | set(chain.from_iterable(leans.values())) | {("source", n) for n in without.sources}
    fell = {("source", n) for n in without.sources} | {
        ("statement", s.id) for s in said if s.article in without.articles or set(s.chain) & set(without.sources)
    }
    for _ in nodes:
        fell |= {node for node in nodes if leans.get(node) and leans[node] <= fell}
    return {id for kind, id in fell if kind == "statement"}
