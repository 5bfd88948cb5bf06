"""Whom "they", "he", "it" and "who" mean beside those who spoke: of whom or what the words before are."""

from __future__ import annotations

import pytest

from tests.sources.marked import chains_of

HALL = ("Bo Hall", "person")
LONG_AGO = "The tide rose. " * 10
SPOKE = "<s1>A warden</s1> <c1>said</c1> <t1>it was over</t1>. "
THEY = "<s2>They</s2> <c2>warned</c2> <t2>that the tide would rise</t2>."

# What stands between the warden's words and "they", and whom "they" are.
CROWDS = {
    "whom the sentence before is about": (
        "When Bo Hall left, his many critics had a good day. ", ("his many critics", "unnamed")
    ),
    "with the words that belong to the noun": (
        "Divers and sailors from the Vesk quay had to look again. ", ("divers and sailors from the Vesk quay", "unnamed")
    ),
    "without the word that joins": ("It rained, but divers were hurt. ", ("divers", "unnamed")),
    "a name keeps its capital": ("Vesk harbour officials spent a week on it. ", ("Vesk harbour officials", "unnamed")),
    "nobody is not several": ("No divers were hurt. ", ("a warden", "unnamed")),
    "people in quotation marks are not spoken of": ("The sign reads “Our divers were here all day”. ", ("a warden", "unnamed")),
    "nor are people of a sentence long ago": ("Divers were hurt. It rained. It went on. ", ("a warden", "unnamed")),
}  # fmt: skip


@pytest.mark.parametrize("rule", CROWDS)
def test_they_are_of_whom_the_sentence_before_is(rule: str) -> None:
    between, expected = CROWDS[rule]
    assert chains_of(SPOKE + "It rained in Vesk. " + between + THEY)[1] == [expected]


HE = "<s2>He</s2> <c2>promised</c2> <t2>more of it</t2>."
IT = "<s2>It</s2> <c2>says</c2> <t2>that it was over</t2>."

# What the article says, the chain of its last attribution.
BEGUN = {
    "the king whom the sentence before begins with": (
        "King Olaf is away. <s1>Bo Hall</s1> <c1>said</c1> <t1>it was over</t1>. It rained. It went on. "
        f"Later, the king met with divers. {HE}",
        ("King Olaf", "person"),
    ),
    "a man without a name counts less than one who is named": (
        f"It rained. The guard stayed as John Hall slept. {HE}", ("John Hall", "person")
    ),
    "the article of an outlet": (
        "The Vesk Herald reported it. <s1>Bo Hall</s1> <c1>said</c1> <t1>it was over</t1>. It rained. It went on. "
        f"The article was read by many. {IT}",
        ("Vesk Herald", "outlet"),
    ),
    "a body that is only mentioned is not what the sentence is about": (
        f"<s1>Acme</s1> <c1>said</c1> <t1>it was over</t1>. The article in the hands of divers. {IT}", ("Acme", "organisation")
    ),
}  # fmt: skip
BEGUN["who stands at a verb of speech, though no words of it were marked"] = (
    "<s1>John Hall</s1> <c1>said</c1> <t1>it was over</t1>. It rained. Divers heard it when Adam Roe insists they did. "
    + HE,
    ("Adam Roe", "person"),
)
BEGUN["whose something is only mentioned is not whom the sentence is about"] = (
    "<s1>Bo Hall</s1> <c1>said</c1> <t1>it was over</t1>. Under John Roe’s lead, <s2>he</s2> <c2>said</c2>, <t2>it was good</t2>.",
    HALL,
)


@pytest.mark.parametrize("rule", BEGUN)
def test_whom_the_sentence_before_begins_with(rule: str) -> None:
    marked, expected = BEGUN[rule]
    assert chains_of(marked)[-1] == [expected]


@pytest.mark.parametrize(("named", "expected"), [(1, ("Vesk Herald", "outlet")), (5, ("Bo Hall", "person"))])
def test_a_journalist_whom_the_article_is_about_speaks_for_himself(named: int, expected: tuple[str, str]) -> None:
    about = "Journalist Bo Hall left. " + "Hall rested. " * (named - 1)
    marked = f"{about}Jo Dee, a reporter at the Vesk Herald, saw it. <s1>Hall</s1> <c1>said</c1> <t1>it was over</t1>."
    assert chains_of(marked)[0] == [expected]


# What the article says, the chain of its last attribution.
ANTECEDENTS = {
    "a full stop inside a name ends nothing": (
        "It was read on the harbour.com front page, <s1>which</s1> <c1>says</c1> <t1>it was over</t1>.",
        [("the harbour.com front page", "document")],
    ),
    "those begin a phrase of their own": (
        "That might not please those <s1>who</s1> <c1>fear</c1> <t1>that it is late</t1>.", [("those", "unnamed")]
    ),
    "an editor's note is no editor who notes": (
        "The story was replaced by an editor’s note <s1>that</s1> <c1>reads</c1>: “<t1>It is over.</t1>”",
        [("an editor’s note", "document")],
    ),
}  # fmt: skip

BOTH = {
    "somebody and a body": ("John Hall and the Vesk Office", "John Hall and Vesk Office"),
    "the police of a place and a body": ("The London police and the Vesk Office", "London police and Vesk Office"),
}


@pytest.mark.parametrize("rule", BOTH)
def test_two_joined_by_and_are_they(rule: str) -> None:
    words, both = BOTH[rule]
    marked = f"<s1>{words}</s1> <c1>said</c1> <t1>it was over</t1>. {THEY}"
    assert chains_of(marked) == [[(both, "organisation")]] * 2


@pytest.mark.parametrize("rule", ANTECEDENTS)
def test_antecedents(rule: str) -> None:
    marked, expected = ANTECEDENTS[rule]
    assert chains_of(marked)[-1] == expected


SAYS_SO = "\n\nIn fact, <s1>I</s1> <c1>find</c1> <t1>that it was over</t1>."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Here’s John Hall:", [("John Hall", "person")]),
        ("A club that John Hall belongs to sent this:", []),
        ("John Hall came.", []),
    ],
)
def test_whom_a_line_with_a_colon_gives_the_word(line: str, expected: list[tuple[str, str]]) -> None:
    assert chains_of(line + SAYS_SO)[0] == expected


ALIASES = {
    "a body with two names": ("The Vesk Office, also known as VDO or Dawn, met. ", "Dawn", ("Vesk Office", "organisation")),
    "each the other's": (
        "The Vesk Office, also known as Dawn, met. Dawn, also known as the Vesk Office, slept. ",
        "Dawn",
        ("Vesk Office", "organisation"),
    ),
    "another body": ("The Vesk Office, also known as Dawn, met. So did the Harn Group. ", "The Harn Group", ("Harn Group", "organisation")),
    "a magazine's writer is no magazine": ("Bo Hall, the star magazine writer, left. ", "Hall", HALL),
}  # fmt: skip


@pytest.mark.parametrize("rule", ALIASES)
def test_who_goes_by_which_name(rule: str) -> None:
    before, words, expected = ALIASES[rule]
    assert chains_of(f"{before}<s1>{words}</s1> <c1>said</c1> <t1>it was over</t1>.")[0] == [expected]


@pytest.mark.parametrize(
    ("others", "expected"), [("", ("Ann Roe", "person")), ("Eva Hall was there. ", ("unknown", "unknown"))]
)
def test_the_only_woman_of_an_article_is_she_long_after_her_name(others: str, expected: tuple[str, str]) -> None:
    marked = f"Ann Roe came. {others}John Hall came. {LONG_AGO}<s1>She</s1> <c1>said</c1> <t1>it was over</t1>."
    assert chains_of(marked)[0] == [expected]
