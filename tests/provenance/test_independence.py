"""The origin analysis: cases from DESIGN, and its definition worked out by brute force on small random graphs."""

from itertools import pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model.claim import Side
from reportedly.model.link import Link, Passage
from reportedly.model.source import Source
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.provenance import copied_text
from reportedly.provenance.independence import SIGNALS, weigh_origins
from tests.provenance.piles import Pile

SPLIT = "A source said the pair have split."


def papers(**outlets):
    pile = Pile()
    for day, (id, (outlet, text)) in enumerate(outlets.items(), start=1):
        pile.article(id, text, outlet, f"2024-03-{day:02}")
    return pile


def test_two_people_are_two_origins_at_most():
    pile = papers(a=("Herald", "Ann Roe said the pair have split."), b=("Gazette", "Bo Lind said the pair have split."))
    pile.say("a", "the pair have split", "Ann Roe")
    pile.say("b", "the pair have split", "Bo Lind")
    assert (pile.weigh().affirmed.at_most, pile.weigh().affirmed.shown_dependent) == (2, 0)


def test_an_outlet_that_credits_someone_further_depends_on_that():
    pile = papers(a=("Herald", SPLIT), b=("Gazette", "The pair have split, says the Herald."))
    pile.say("a", "the pair have split", "a source")
    pile.say("b", "The pair have split", "Herald")
    side = pile.weigh().affirmed
    assert (side.at_most, side.shown_dependent, side.unknown) == (1, 1, 0)
    assert [(o.source, o.statements) for o in side.origins] == [(pile.sources["a source"].id, ("s1", "s2"))]


def test_an_outlet_whose_article_names_nobody_is_itself_the_origin():
    pile = papers(a=("Herald", "The pair have split."), b=("Gazette", "The pair have split, says the Herald."))
    pile.say("a", "The pair have split")
    pile.say("b", "The pair have split", "Herald")
    side = pile.weigh().affirmed
    assert (side.at_most, side.shown_dependent, side.unknown) == (1, 0, 1)
    assert side.origins[0].source == pile.sources["Herald"].id


def test_a_fuller_chain_shows_where_the_shorter_one_comes_from():
    pile = papers(a=("Gazette", "The pair have split, says the Herald."), b=("Courier", SPLIT))
    pile.say("a", "The pair have split", "Herald")
    pile.say("b", "the pair have split", "Herald", "a source")
    assert pile.weigh().affirmed.at_most == 1


def test_outlets_that_cite_each_other_in_a_circle_are_one():
    pile = Pile()
    pile.article("a", "The pair have split, says the Gazette.", "Herald")
    pile.article("b", "The pair have split, says the Herald.", "Gazette")
    pile.say("a", "The pair have split", "Gazette")
    pile.say("b", "The pair have split", "Herald")
    side = pile.weigh().affirmed
    assert (side.at_most, side.shown_dependent) == (1, 1)


def test_a_source_that_each_article_words_in_its_own_way_is_one_behind_the_outlets_own_article():
    pile = papers(a=("Herald", SPLIT), b=("Gazette", "An insider told the Herald the pair have split: an insider."))
    pile.say("a", "the pair have split", "a source")
    pile.say("b", "the pair have split", "Herald", "an insider")
    assert pile.weigh().affirmed.at_most == 1


def test_the_denied_side_is_counted_apart():
    pile = papers(a=("Herald", SPLIT), b=("Gazette", "Ann Roe said it is not so."))
    pile.say("a", "the pair have split", "a source")
    pile.say("b", "it is not so", "Ann Roe", toward="denies")
    both = pile.weigh()
    assert (both.affirmed.at_most, both.denied.at_most) == (1, 1)


def test_a_denial_on_its_own_page_is_not_what_the_outlets_report_rests_on():
    pile = papers(a=("Herald", "Ann Roe said it is not so."), b=("Gazette", "The pair have split, says the Herald."))
    pile.say("a", "it is not so", "Ann Roe", toward="denies")
    pile.say("b", "The pair have split", "Herald")
    assert [o.source for o in pile.weigh().affirmed.origins] == [pile.sources["Herald"].id]


def test_rumour_unknown_and_own_voice_name_none():
    pile = papers(a=("Herald", "The pair have split, it is rumoured."))
    pile.say("a", "The pair have split", "rumour")
    pile.say("a", "The pair have split")
    assert pile.weigh().affirmed == Side(0, 0, 2)


def test_a_copied_paragraph_depends_on_whom_the_copied_one_credits():
    words = (
        "the pair have split after a long winter of quarrels over money, the dog and the house on the hill at Ossery"
    )
    pile = papers(a=("Herald", f"{words}, said Ann Roe."), b=("Gazette", f"Well: {words}."))
    pile.say("a", words, "Ann Roe")
    pile.say("b", words)
    side = pile.weigh().affirmed
    assert (side.at_most, side.shown_dependent, side.unknown) == (1, 1, 0)


def test_every_signal_says_why():
    assert all(signal.__doc__ for signal in SIGNALS)


KINDS = ["outlet", "outlet", "person", "unnamed", "unnamed", "rumour"]
SOURCES = [Source(f"n{i}", f"name {i}", kind) for i, kind in enumerate(KINDS)]
NAMED = {s.id for s in SOURCES if s.kind != "rumour"}


@st.composite
def statements_and_links(draw):
    statements = []
    for i in range(draw(st.integers(1, 6))):
        chain = draw(st.lists(st.sampled_from([s.id for s in SOURCES]), max_size=3, unique=True))
        spans = tuple((Span(10 * j, 10 * j + 5),) for j in range(len(chain)))
        toward = draw(st.sampled_from(["affirms", "affirms", "mentions", "denies", "doubts"]))
        statements.append(
            Statement(f"s{i}", f"a{i}", "own", (Span(90, 95),), chain=tuple(chain), hop_spans=spans, toward=toward)
        )
    links = []
    for s, t in product(statements, statements):
        outlets = [i for i, hop in enumerate(s.chain) if hop in ("n0", "n1")]
        kind = draw(st.sampled_from(["", "", "", "cites", "copied_text"]))
        if s is t or not kind or (kind == "cites" and not outlets):
            continue
        hop = draw(st.sampled_from(outlets)) if kind == "cites" else 0
        method = "" if kind == "cites" else draw(st.sampled_from([copied_text.DIRECTED, copied_text.UNDIRECTED]))
        links.append(Link(kind, s.id, t.id, (Passage(s.article, 10 * hop, 10 * hop + 5),), 1.0, "x", method))
    return statements, links


def depends_on(group, links):
    """The relation "has it from" by its definition, as pairs of names of sources and statements."""
    end = {s.id: s.chain[-1] if s.chain and s.chain[-1] in NAMED else None for s in group}
    pairs = {(s.id, end[s.id]) for s in group if end[s.id]}
    for s in group:
        hops = [hop for hop in s.chain if hop in NAMED]
        pairs |= set(pairwise(hops))
    for link in links:
        if link.origin not in end or link.target not in end:
            continue
        s = next(s for s in group if s.id == link.origin)
        if link.kind == "cites":
            place = link.evidence[0].start // 10
            pairs.add((s.chain[place], link.target))
            inner, outer = end[link.target], end[link.origin]
            if place == len(s.chain) - 2 and {inner, outer} <= {"n3", "n4"}:
                pairs |= {(outer, inner), (inner, outer)}
        else:
            pairs.add((end[link.origin] or link.origin, link.target))
            if link.method == copied_text.UNDIRECTED:
                pairs.add((end[link.target] or link.target, link.origin))
    return pairs


def reaches(pairs, start):
    seen, todo = {start}, [start]
    while todo:
        here = todo.pop()
        for there in {b for a, b in pairs if a == here} - seen:
            seen.add(there)
            todo.append(there)
    return seen


def brute_force(statements, links, toward):
    """(at_most, named, unnamed): classes of sources from which nothing leads out, counted by reachability alone."""
    group = [s for s in statements if s.toward in toward]
    pairs = depends_on(group, links)
    names_somebody = {s.id for s in group if reaches(pairs, s.id) & NAMED}
    pairs = {(a, b) for a, b in pairs if not b.startswith("s") or b in names_somebody}
    counted = [s.id for s in group if s.toward == toward[0]]
    last = {n for n in NAMED if all(n in reaches(pairs, other) for other in reaches(pairs, n))}
    classes = {frozenset(reaches(pairs, n)) for s in counted for n in reaches(pairs, s) & last}
    named = sum(s in names_somebody for s in counted)
    return len(classes), named, len(counted) - named


@settings(max_examples=300, deadline=None)
@given(statements_and_links())
def test_like_its_definition_on_small_graphs(case):
    statements, links = case
    both = weigh_origins(statements, SOURCES, links)
    for side, toward in ((both.affirmed, ("affirms", "mentions")), (both.denied, ("denies",))):
        at_most, named, unnamed = brute_force(statements, links, toward)
        assert side.at_most == len(side.origins) == at_most
        assert side.unknown == unnamed
        # One statement can lead to several origins: its outlet has others' word in other articles, each crediting one.
        assert side.shown_dependent == max(0, named - at_most)


def test_a_statement_of_two_origins_repeats_nothing():
    pile = papers(
        a=("Gazette", "The pair have split, says the Herald."),
        b=("Courier", "Ann Roe told the Herald that the pair have split."),
        c=("Echo", "To the Herald it is over, and Bo Lind is why."),
    )
    pile.say("a", "The pair have split", "Herald")
    pile.say("b", "the pair have split", "Herald", "Ann Roe", toward="mentions")
    pile.say("c", "it is over", "Herald", "Bo Lind", toward="mentions")
    side = pile.weigh().affirmed
    assert (side.at_most, side.shown_dependent, side.unknown) == (2, 0, 0)


@settings(max_examples=50, deadline=None)
@given(statements_and_links(), st.randoms())
def test_order_plays_no_part(case, random):
    statements, links = case
    weighed = weigh_origins(statements, SOURCES, links)
    random.shuffle(statements)
    random.shuffle(links)
    assert weigh_origins(statements, SOURCES[::-1], links) == weighed


def test_where_something_was_posted_is_no_origin_and_who_posted_it_is():
    pile = papers(a=("Herald", "It was posted on Twitter by @annroe that the pair have split."))
    pile.say("a", "the pair have split", "Twitter")
    assert (pile.weigh().affirmed.at_most, pile.weigh().affirmed.unknown) == (0, 1)
    pile.say("a", "the pair have split", "@annroe")
    assert pile.weigh().affirmed.at_most == 1
