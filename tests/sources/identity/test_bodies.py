"""Organisations: names, initials, and which town's police."""

import pytest

from tests.sources.identity.build import answer, article, names


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("Acme", "Acme Corp.", "same"),
        ("the Acme Group", "Acme", "same"),
        ("Vesk Harbour Authority", "VHA", "same"),
        ("The Department of Coastal Safety", "DCS", "same"),
        ("The Department of Coastal Safety", "D.O.C.S.", "same"),
        ("Bank of Vesk", "BV", "unsure"),
        ("the V.H. Trust", "VH Trust", "same"),
        ("Vesk Harbour Authority", "VHB", "different"),
        ("Vesk Harbour Authority", "Vesk Harbor Authority", "same"),
        ("Acme", "Apex", "different"),
        ("Acrodyne", "Acroline", "different"),
        ("Vesk police", "Ostland police", "different"),
        ("Vesk police", "Vesk Police Department", "same"),
        ("Vesk police", "Vesk Fire Brigade", "different"),
        ("Vesk police", "police", "unsure"),
        ("police", "police", "unsure"),
        ("police", "the council", "different"),
        ("the Ministry of Health", "the Ministry of Defence", "different"),
        ("Local 12", "Local 13", "different"),
        ("Acme", "Acme Records", "unsure"),
        ("Acme Foods", "Acme Records", "different"),
    ],
)
def test_names_alone(one, other, said):
    assert names("organisation", one, other).answer == said
    assert names("organisation", other, one).answer == said


def police(id, where, whom):
    return article(id, f"Police met {whom} in {where}.", ("Police", "organisation"), people=[whom], places=[where])


def test_police_are_those_of_one_affair_or_left_open():
    here, again, there = (
        police("1", "Vesk", "Bo Hall"),
        police("2", "Vesk", "Bo Hall"),
        police("3", "Karlsby", "Cy Dorn"),
    )
    found = answer(here, again)
    assert (found.answer, answer(here, there).answer) == ("same", "unsure")
    assert "“Bo Hall”" in found.because
    assert {here.article.text[p.start : p.end] for p in found.evidence if p.article == "1"} == {"Bo Hall"}


def test_the_place_in_the_article_tells_which_council():
    bare = article("1", "The council met in Vesk.", ("The council", "organisation"), places=["Vesk"])
    named = article("2", "Vesk Council met.", ("Vesk Council", "organisation"))
    elsewhere = article("3", "Karlsby Council met.", ("Karlsby Council", "organisation"))
    assert [answer(bare, named).answer, answer(bare, elsewhere).answer] == ["same", "unsure"]


@pytest.mark.parametrize(
    ("bare", "placed"), [("Interior Ministry", "Vesk Ministry of Defence"), ("state government", "Vesk government")]
)
def test_another_office_is_not_the_places(bare, placed):
    one = article("1", f"{bare} met Bo Hall in Vesk.", (bare, "organisation"), people=["Bo Hall"], places=["Vesk"])
    other = article("2", f"{placed} met Bo Hall.", (placed, "organisation"), people=["Bo Hall"])
    assert answer(one, other).answer == "different"


def test_one_name_among_many_is_not_enough_in_common():
    def side(id, *people):
        return article(id, f"Police met {', '.join(people)}.", ("Police", "organisation"), people=people)

    some = [f"Ann{n} Roe{n}" for n in range(12)], [f"Bo{n} Hall{n}" for n in range(12)]
    assert answer(side("1", "Cy Dorn", *some[0]), side("2", "Cy Dorn", *some[1])).answer == "unsure"
    assert answer(side("1", *some[0]), side("2", *some[0][:3], *some[1])).answer == "same"
