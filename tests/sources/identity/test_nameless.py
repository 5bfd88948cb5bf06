"""Sources without a name: of one outlet, and only on evidence."""

import pytest

from tests.sources.identity.build import answer, article, names

SAME = "they have not shared a roof since the spring"
OTHER = "the yacht was bought in cash last week"


def credited(id, name, says, via="Vesk Herald", kind="unnamed", **more):
    return article(id, f"{name} told it that {says}.", (name, kind, says, via), **more)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (("a source", SAME), ("an insider", SAME), "same"),
        (("a source", SAME), ("a source", OTHER), "unsure"),
        (("a source", SAME), ("a second source", OTHER), "different"),
        (("a source", SAME), ("a second source", SAME), "unsure"),
        (("two officials", SAME), ("an official", OTHER), "different"),
        (("officials", SAME), ("an official", OTHER), "different"),
        (("a palace official", SAME), ("a palace aide", OTHER), "unsure"),
        (("a source", SAME), ("a source", "since the spring, no roof was shared by them"), "same"),
        (("a source", SAME), ("a source", "since the spring they shared a roof"), "unsure"),
        (
            ("a source", "the bride called off the June wedding"),
            ("a source", "the wedding in June was called off by the bride"),
            "same",
        ),
    ],
)
def test_of_one_outlet(one, other, said):
    a, b = credited("1", *one), credited("2", *other)
    assert answer(a, b).answer == said
    assert answer(b, a).answer == said


def test_of_two_outlets_never_whatever_they_say():
    found = answer(credited("1", "a source", SAME), credited("2", "a source", SAME, via="Ostland Post"))
    assert (found.answer, found.score) == ("unsure", 0.4)
    assert answer(credited("1", "a source", SAME), credited("2", "a source", OTHER, via="Ostland Post")).score < 0.4


def test_an_outlets_own_page_is_the_outlets():
    own = article("1", f"A source said {SAME}.", ("A source", "unnamed", SAME), outlet="The Vesk Herald")
    found = answer(own, credited("2", "the source", SAME))
    assert found.answer == "same"
    texts = [own.article.text[p.start : p.end] for p in found.evidence if p.article == "1"]
    assert texts == [SAME]


def test_nobody_knows_of_articles_without_outlet():
    assert names("unnamed", "a source", "a source").answer == "unsure"


def test_the_same_source_is_the_one_where_the_affair_is_the_same():
    one = credited("1", "a source", SAME + " says Mina Falk", people=["Mina Falk"])
    other = credited("2", "the same source", OTHER + " says Mina Falk", people=["Mina Falk"])
    far = credited("2", "the same source", OTHER)
    assert [answer(one, other).answer, answer(one, far).answer] == ["same", "unsure"]


@pytest.mark.parametrize(
    ("kind", "one", "other", "said"),
    [
        ("social", "@VeskWatch", "@veskwatch", "same"),
        ("social", "@VeskWatch", "@VeskWatch2", "different"),
        ("social", "Facebook users", "Facebook users", "unsure"),
        ("document", "the Quillon report", "The Quillon Report", "same"),
        ("document", "the Quillon report", "the Marsh report", "different"),
        ("document", "a leaked memo", "a leaked memo", "unsure"),
        ("rumour", "rumour", "several outlets", "same"),
    ],
)
def test_accounts_and_documents(kind, one, other, said):
    assert names(kind, one, other).answer == said
