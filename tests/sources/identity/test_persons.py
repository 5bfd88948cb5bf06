"""People: their names, and what stands beside them."""

import pytest

from tests.sources.identity.build import answer, article, names


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("Ann Roe", "Ann Roe", "same"),
        ("Ann Roe", "A. Roe", "same"),
        ("Ann Roe", "Ann Mary Roe", "same"),
        ("Ann M. Roe", "Ann Mary Roe", "same"),
        ("Ann M. Roe", "Ann B. Roe", "different"),
        ("J. Ann Roe", "Ann Roe", "same"),
        ("Joan Ann Roe", "Ann Roe", "unsure"),
        ("Mohammed Ka", "Mohamed Ka", "same"),
        ("Katherine Roe", "Kate Roe", "same"),
        ("Bill Roe", "W. Roe", "same"),
        ("Bill Roe", "B. Roe", "same"),
        ("Bill Roe", "Robert Roe", "different"),
        ("Ann Roe", "Ann Roe Hall", "unsure"),
        ("Ann Roe", "Bo Roe", "different"),
        ("Ann Roe", "Ann Hall", "different"),
        ("Jon Hale", "Joan Hale", "different"),
        ("Roe", "Ann Roe", "same"),
        ("Ann", "Ann Roe", "unsure"),
        ("Roe", "Hall", "different"),
        ("Sam Roe Jr.", "Sam Roe Sr.", "different"),
        ("Sam Roe Jr.", "Sam Roe", "unsure"),
        ("Sam Roe II", "Sam Roe III", "different"),
        ("Ann Roe and Bo Hall", "Ann Roe", "different"),
        ("Zoé Lefèvre", "Zoe Lefevre", "same"),
        ("Faisal Al-Karim", "Faisal Karim", "same"),
        ("Ann Hansen", "Ann Hanson", "different"),
        ("Ann Hendriksen", "Ann Hendrikssen", "same"),
    ],
)
def test_names_alone(one, other, said):
    assert names("person", one, other).answer == said
    assert names("person", other, one).answer == said


def test_a_reason_goes_with_every_answer_and_names_both():
    found = names("person", "Bill Roe", "William Roe")
    assert found.because == "“Bill Roe” and “William Roe”: “Bill” and “William” are forms of one given name."
    assert 0.7 <= found.score < 1


CHEF = article("1", "Dale Corvin, a chef, met Mina Falk.", ("Dale Corvin", "person"), people=["Mina Falk"])
SENATOR = article("2", "Senator Dale Corvin met Rolf Anders.", ("Dale Corvin", "person"), people=["Rolf Anders"])
PLAIN = article("3", "Dale Corvin slept.", ("Dale Corvin", "person"))


def test_other_work_and_nothing_in_common_is_never_silently_one():
    found = answer(CHEF, SENATOR)
    assert (found.answer, found.clash) == ("unsure", True)
    assert "“chef” in one article, “Senator” in the other" in found.because
    assert [CHEF.article.text[p.start : p.end] for p in found.evidence if p.article == "1"] == ["chef"]
    assert [SENATOR.article.text[p.start : p.end] for p in found.evidence if p.article == "2"] == ["Senator"]


def test_other_work_with_people_in_common_is_one_who_changed_it():
    other = article("2", "Senator Dale Corvin met Mina Falk.", ("Dale Corvin", "person"), people=["Mina Falk"])
    found = answer(CHEF, other)
    assert found.answer == "same"
    assert "both articles name Mina Falk" in found.because


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("The mayor of Oster Vale, Dale Corvin, slept.", "mayor"),
        ("Dale Corvin, 41, the former mayor, slept.", "mayor"),
        ("Dale Corvin is a bus driver.", "bus driver"),
        ("Her lawyer Dale Corvin slept.", "lawyer"),
        ("Gov. Dale Corvin slept.", "Gov"),
    ],
)
def test_where_work_stands(text, work):
    found = answer(
        article("1", text, ("Dale Corvin", "person")),
        article("2", "The rapper Dale Corvin.", ("Dale Corvin", "person")),
    )
    assert f"“{work}” in one article, “rapper” in the other" in found.because


@pytest.mark.parametrize(
    "text",
    [
        "Dale Corvin, who told the judge that he slept, slept.",
        "The judge said that Dale Corvin slept.",
        "Dale Corvin met the judge.",
        "Dale Corvin, with a judge beside him, slept.",
    ],
)
def test_work_of_others_is_not_taken_for_theirs(text):
    found = answer(
        article("1", text, ("Dale Corvin", "person")),
        article("2", "The rapper Dale Corvin.", ("Dale Corvin", "person")),
    )
    assert found.answer == "same"


@pytest.mark.parametrize(
    ("one", "first", "other", "second", "said"),
    [
        (24, "2024-03-01", 57, "2024-03-12", "different"),
        (24, "2019-03-01", 29, "2024-06-12", "same"),
        (24, "2019-03-01", 25, "2024-06-12", "different"),
        (24, None, 30, None, "same"),
        (24, None, 57, None, "different"),
    ],
)
def test_ages_are_reckoned_to_one_year(one, first, other, second, said):
    a = article("1", f"Dale Corvin, {one}, slept.", ("Dale Corvin", "person"), day=first)
    b = article("2", f"The {other}-year-old Dale Corvin slept.", ("Dale Corvin", "person"), day=second)
    assert answer(a, b).answer == said


def test_two_ages_in_one_affair_are_left_open():
    one = article("1", "Dale Corvin, 61, met Mina Falk.", ("Dale Corvin", "person"), people=["Mina Falk"])
    other = article("2", "Dale Corvin, 33, met Mina Falk.", ("Dale Corvin", "person"), people=["Mina Falk"])
    assert answer(one, other).answer == "unsure"


def test_mr_and_mrs_are_two():
    one = article("1", "Mr Lee Garrow slept.", ("Lee Garrow", "person"))
    other = article("2", "Mrs. Lee Garrow slept.", ("Lee Garrow", "person"))
    assert answer(one, other).answer == "different"


def test_a_surname_alone_needs_something_in_common_where_much_is_told():
    def side(id, name, *people):
        return article(id, f"{name} met {' and '.join(people)}.", (name, "person"), people=people)

    far = side("1", "Roe", "Mina Falk", "Rolf Anders"), side("2", "Ann Roe", "Ivo Strand", "Petra Olm")
    near = side("1", "Roe", "Mina Falk", "Rolf Anders"), side("2", "Ann Roe", "Mina Falk", "Petra Olm")
    assert [answer(*far).answer, answer(*near).answer] == ["unsure", "same"]
