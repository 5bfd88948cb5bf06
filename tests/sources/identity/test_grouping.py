"""Who is who over a pile: an equivalence that the order of the articles does not change, and that decisions steer."""

from itertools import combinations
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.decision import Decision, SourceName
from reportedly.sources.identity import identify
from reportedly.sources.identity.comparing import bundle, candidates, compare
from reportedly.sources.identity.gathering import gather, profiles
from tests.sources.identity.build import article

NAMES = {
    "person": [
        "Ann Roe",
        "A. Roe",
        "Adam Roe",
        "Roe",
        "Ann B. Roe",
        "Ann C. Roe",
        "Bill Hale",
        "William Hale",
        "Will Hale",
    ],
    "organisation": ["Vesk Council", "the council", "police", "Vesk police", "VC", "Acme", "Acme Ltd"],
    "outlet": ["Vesk Herald", "The Herald", "The Times", "AFP", "Agence France-Presse"],
    "unnamed": ["a source", "an insider", "another source", "two officials"],
    "document": ["a memo", "the Quillon report"],
}
SAYS = ["they have not shared a roof since the spring", "the yacht was bought in cash last week", "no more"]
WORK = ["", ", a chef", ", a senator", ", 24", ", 61"]


@st.composite
def articles(draw, id):
    kind = draw(st.sampled_from(sorted(NAMES)))
    name, says = draw(st.sampled_from(NAMES[kind])), draw(st.sampled_from(SAYS))
    work, people = (
        draw(st.sampled_from(WORK)),
        draw(st.lists(st.sampled_from(["Mina Falk", "Ivo Strand"]), unique=True)),
    )
    text = f"{name}{work}, said {says} of {', '.join(people) or 'nobody'}."
    return article(
        id, text, (name, kind, says), outlet=draw(st.sampled_from(["Vesk Herald", "Ostland Post", None])), people=people
    )


@st.composite
def piles(draw):
    return [draw(articles(f"{n}.txt")) for n in range(draw(st.integers(2, 8)))]


def grouping(pile, decisions=()):
    """Which articles have one source, as sets: each article of these piles has one."""
    _, statements, *_ = identify(pile, decisions)
    together = {}
    for s in statements:
        together.setdefault(s.chain[-1], set()).add(s.article)
    return {frozenset(group) for group in together.values()}


def named(reading):
    hop = reading.attributions[0].chain[-1]
    return SourceName(hop.kind, hop.name, article=reading.article.id)


def decide(verdict, one, other):
    return Decision(named(one), named(other), verdict, "Mina Falk", "2024-03-01T00:00:00Z")


@given(piles(), st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_no_grouping(pile, random):
    shuffled = random.sample(pile, len(pile))
    assert grouping(shuffled) == grouping(pile)


@given(piles())
def test_every_answer_is_symmetric(pile):
    parties = bundle(profiles(gather(pile)).values())
    for one, other in combinations(parties, 2):
        if one.kind == other.kind:
            assert compare(one, other) == compare(other, one)


@given(piles())
def test_unnamed_sources_of_two_outlets_are_never_one(pile):
    for group in grouping(pile):
        members = [r for r in pile if r.article.id in group]
        if members[0].attributions[0].chain[-1].kind == "unnamed":
            assert len({r.article.outlet and r.article.outlet.name for r in members}) == 1
            assert len(members) == 1 or members[0].article.outlet


@given(piles(), st.data())
def test_different_is_kept_whatever_else_is_the_same(pile, data):
    pairs = st.sampled_from(list(combinations(range(len(pile)), 2)))
    apart = data.draw(pairs)
    joined = data.draw(st.lists(pairs, max_size=4))
    decisions = [decide("same", pile[m], pile[n]) for m, n in joined] + [
        decide("different", pile[apart[0]], pile[apart[1]])
    ]
    found = identify(pile, decisions)
    of = {s.article: s.chain[-1] for s in found.statements}
    assert of[f"{apart[0]}.txt"] != of[f"{apart[1]}.txt"]
    kept = {
        frozenset((i.names[0].article, i.names[1].article))
        for i in found.identities
        if i.decision and i.answer == "same"
    }
    for one, other in kept:
        assert of[one] == of[other]


@given(piles(), st.data())
def test_same_only_ever_joins(pile, data):
    m, n = data.draw(st.sampled_from(list(combinations(range(len(pile)), 2))))
    before, after = grouping(pile), grouping(pile, [decide("same", pile[m], pile[n])])
    assert all(any(group <= larger for larger in after) for group in before)
    assert any({f"{m}.txt", f"{n}.txt"} <= group for group in after)


@given(piles(), st.data())
def test_a_decision_named_as_the_result_names_it_settles_the_pair(pile, data):
    pile = [
        *pile,
        article("x", "Dale Corvin, a chef, slept.", ("Dale Corvin", "person")),
        article("y", "Senator Dale Corvin slept.", ("Dale Corvin", "person")),
    ]
    one = data.draw(st.sampled_from([i for i in identify(pile).identities if i.answer == "unsure"]))
    for verdict in ("same", "different", "unsure"):
        found = identify(pile, [Decision(*one.names, verdict, "Mina Falk", "2024-03-01T00:00:00Z")])
        assert not found.failures
        assert [(i.answer, i.a == i.b) for i in found.identities if i.decision] == [(verdict, verdict == "same")]


def test_a_name_that_fits_two_people_is_neither():
    pile = [
        article(str(n), f"{name} slept.", (name, "person")) for n, name in enumerate(["Ann Roe", "Adam Roe", "A. Roe"])
    ]
    found = identify(pile)
    assert [s.name for s in found.sources] == ["Ann Roe", "Adam Roe", "A. Roe"]
    assert {(i.a, i.b, i.answer) for i in found.identities} == {("n1", "n3", "unsure"), ("n2", "n3", "unsure")}
    assert all("fits several that are not one" in i.because for i in found.identities)


def test_a_name_that_fits_two_is_the_ones_whom_more_speaks_for():
    pile = [
        article("1", "Ann Roe met Mina Falk.", ("Ann Roe", "person"), people=["Mina Falk"]),
        article("2", "Adam Roe slept.", ("Adam Roe", "person")),
        article("3", "A. Roe met Mina Falk.", ("A. Roe", "person"), people=["Mina Falk"]),
    ]
    assert grouping(pile) == {frozenset({"1", "3"}), frozenset({"2"})}


def test_namesakes_are_two_and_listed_with_their_articles():
    pile = [
        article("1", "Dale Corvin, a chef, slept.", ("Dale Corvin", "person")),
        article("2", "Senator Dale Corvin slept.", ("Dale Corvin", "person")),
        article("3", "The chef Dale Corvin woke.", ("Dale Corvin", "person")),
    ]
    found = identify(pile)
    assert grouping(pile) == {frozenset({"1", "3"}), frozenset({"2"})}
    (one,) = found.identities
    assert [str(name) for name in one.names] == ["person: Dale Corvin | article 1", "person: Dale Corvin | article 2"]


def test_ten_thousand_statements_take_no_time_to_speak_of():
    """Two seconds on a slow core; what compared all with all took over a minute."""

    def pile(size):
        kinds = [("police", "organisation"), ("a source", "unnamed"), ("Roe", "person")]
        return [
            article(
                f"{n}.txt",
                f"Ann{n % 700} Roe{n % 311} and police and Roe and a source said that number {n} of {n * 7} had met Mina{n % 97} Falk.",
                (f"Ann{n % 700} Roe{n % 311}", "person"),
                *kinds,
                outlet=f"Vesk {n % 40}",
                people=[f"Mina{n % 97} Falk"],
            )
            for n in range(size // 4)
        ]

    large = pile(10_000)
    start = process_time()
    found = identify(large)
    took = process_time() - start
    assert len(found.statements) == 10_000
    assert took < 8  # seconds of one core


def test_pairs_that_meet_are_few():
    names = [f"Ann{n} Roe{n}" for n in range(500)]
    pile = [article(f"{n}.txt", f"{name} slept.", (name, "person")) for n, name in enumerate(names)]
    assert not list(candidates(bundle(profiles(gather(pile)).values())))


def test_a_bare_surname_of_two_ages_is_not_one_person_before_a_decision_either():
    said = ("Roe", "person", "they have not shared a roof since the spring")
    pile = [
        article("0.txt", "a memo, said no more.", ("a memo", "document", "no more")),
        *(
            article(f"{n}.txt", f"Roe, {age}, said {said[2]} of Mina Falk.", said, people=["Mina Falk"])
            for n, age in ((1, 24), (2, 61))
        ),
    ]
    alone = {frozenset({f"{n}.txt"}) for n in range(3)}
    assert grouping(pile) == alone
    assert grouping(pile, [decide("same", pile[0], pile[1])]) == {frozenset({"0.txt", "1.txt"}), frozenset({"2.txt"})}
