"""Names found by spelling alone, and whom they mean."""

from __future__ import annotations

import pytest

from reportedly.language.sentences import sentences
from reportedly.model.mention import Mention
from reportedly.model.span import Span
from reportedly.sources.cast import Cast
from reportedly.sources.misspelt import one_letter_apart
from reportedly.sources.names import find_names, join_names
from reportedly.sources.scene import set_scene


def names(text: str) -> list[str]:
    found = find_names(text, sentences(text))
    assert all(name.span.of(text) == name.text for name in found)
    return [name.text for name in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meanwhile Ann Roe left Vesk.", ["Ann Roe", "Vesk"]),
        ("Roe spoke at 11 a.m. ET, and at 9 GMT; ET Online saw it.", ["Roe", "ET Online"]),
        ("We met Sen. Ann Roe and Dr. Bo Hall there.", ["Ann Roe", "Bo Hall"]),
        ("It was Vesk Governor Ann Roe who came.", ["Ann Roe"]),
        ("He read 9to5Mac, iGen and TheWrap.", ["9to5Mac", "iGen", "TheWrap"]),
        ("The Bank of Vesk and the University of East Ostland agreed.", ["Bank of Vesk", "University of East Ostland"]),
        ("Protesters shouted. Two protesters fell.", []),
        ('Then Ann "Annie" Roe came.', ['Ann "Annie" Roe']),
        ("On Monday O'Brien saw al-Hadi.", ["O'Brien", "al-Hadi"]),
        ("The word came from E! News.", ["E! News"]),
        ("It was the State Department and Homeland Security Secretary Xun Wo.", ["State Department", "Xun Wo"]),
        ("It was the Justice Department and Justice Xun Wo.", ["Justice Department", "Xun Wo"]),
        ("Then White House Chief of Staff Xun Wo came.", ["White House", "Xun Wo"]),
        ("Former White House aides saw Xun Wo.", ["White House", "Xun Wo"]),
        ("The Vesk Society for the Care of Cruelty to Cats helped.", ["Vesk Society for the Care of Cruelty to Cats"]),
        ("There came a Harbour-clad Ann Roe.", ["Ann Roe"]),
        ("It was a day for Pope Bo.", ["Bo"]),
    ],
)
def test_names_in_a_sentence(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_surname_that_is_a_noun_counts_where_the_full_name_stands() -> None:
    assert names("We saw Ann Cook. Cook left.") == ["Ann Cook", "Cook"]
    assert names("We saw her. Cooks left.") == []


def test_headlines_hold_only_names_known_elsewhere() -> None:
    text = "Ann Roe Says Goodbye To Old Harbour\n\nIt was Roe who left, and Ann was sad."
    assert names(text)[0] == "Ann Roe"


def figures(text: str, mentions: tuple[Mention, ...] = ()) -> dict[str, str]:
    return {f.name: f.kind for f in Cast(text, find_names(text, sentences(text)), mentions).figures}


def test_short_forms_meet_their_full_name() -> None:
    text = "Ann Roe left. Roe was sad. Ann cried. The Vesk Herald told it; the Herald was first."
    assert figures(text) == {"Ann Roe": "person", "Vesk Herald": "outlet"}


def test_a_surname_alone_is_that_of_whom_the_article_is_about() -> None:
    text = "Ann Roe left. Then Ann Roe cried. Her sister Eve Roe came. It was hard for Roe."
    cast = Cast(text, find_names(text, sentences(text)))
    assert cast.figure_of[-1].name == "Ann Roe"


def test_a_company_with_its_founders_name_stays_apart() -> None:
    text = "Hallman’s board met. Hallman, the maker of pumps, lost money. The founder, Bo Hallman, was there."
    assert figures(text) == {"Hallman": "organisation", "Bo Hallman": "person"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He told the gossip site Tattle that.", "Tattle", "outlet"),
        ("It stood in a report in Glint yesterday.", "Glint", "outlet"),
        ("Glint, a fashion magazine, said so.", "Glint", "outlet"),
        ("He works for Acme Corp now.", "Acme Corp", "organisation"),
        ("A club, Vesk Albion, said so.", "Vesk Albion", "organisation"),
        ("He flew to Paris.", "Paris", "place"),
        ("Then Xun Wo, 31, said so.", "Xun Wo", "person"),
        ("As she told People, it is over.", "People", "outlet"),
    ],
)
def test_kinds_from_the_words_beside(text: str, name: str, kind: str) -> None:
    assert figures(text)[name] == kind


def test_the_tagger_is_heard() -> None:
    text = "They asked Zorgon about it."
    assert figures(text)["Zorgon"] == "other"
    assert figures(text, (Mention(Span(11, 17), "person"),))["Zorgon"] == "person"


def test_a_name_with_an_s_inside_is_one_where_the_tagger_says_so() -> None:
    text = "They met at Hall’s Ferry."
    found = find_names(text, sentences(text))
    assert [n.text for n in join_names(found, (Mention(Span(12, 24), "place"),), text)] == ["Hall’s Ferry"]
    assert [n.text for n in join_names(found, (), text)] == ["Hall", "Ferry"]


def test_an_unknown_gender_is_read_off_the_pronoun() -> None:
    text = "Xun Wo lost her keys. Teo Ka lost his."
    assert [f.gender for f in set_scene(text).cast.figures] == ["f", "m"]


def test_a_long_text_takes_time_in_proportion() -> None:
    import time

    def seconds(copies: int) -> float:
        text = "\n".join(f"Ann{i} Roe told the Herald that Bo{i} Hall left." for i in range(copies))
        start = time.process_time()
        set_scene(text)
        return time.process_time() - start

    seconds(50)
    assert seconds(4000) < 40 * max(seconds(400), 0.002)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Cook", "Cooke", True),
        ("Hoare", "Hoard", True),
        ("Fuentes", "Fuetnes", True),
        ("Roeder", "Roedar", True),
        ("Roeder", "Roeder", False),
        ("Roeder", "Poeder", False),
        ("Roeder", "Rodar", False),
    ],
)
def test_a_surname_but_for_a_letter(one: str, other: str, near: bool) -> None:
    assert one_letter_apart(one, other) is near
    assert one_letter_apart(other, one) is near


def test_a_misspelt_surname_is_the_person_whom_the_tagger_sees() -> None:
    text = "Ann Harber left. Then Harbor was sad."
    whole = Mention(Span(0, 10), "person")
    assert figures(text, (whole, Mention(Span(22, 28), "person"))) == {"Ann Harber": "person"}
    assert set(figures(text, (whole,))) == {"Ann Harber", "Harbor"}


def test_a_line_that_a_colon_ends_is_no_headline() -> None:
    assert "Jack Walden" in names("Commander Jack Walden of the Vesk Harbour Tide Command said:")


def test_an_outlets_name_that_is_a_surname_is_the_persons_where_the_tagger_sees_one() -> None:
    text = "Ann Bloomberg came. It was Bloomberg who sat. It was Bloomberg who ate."
    seen = tuple(Mention(Span(*at), "person") for at in ((0, 13), (27, 36), (53, 62)))
    assert figures(text, seen) == {"Ann Bloomberg": "person"}
    assert "outlet" in figures(text, seen[:1]).values()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Why Ann Roe Is Leaving the Harbour\n\nShe said so.", ["Ann Roe"]),
        ("The Lawyers Are Warming Up\n\nA lawyer said so.", []),
    ],
)
def test_a_verb_in_a_title_is_no_part_of_a_name(text: str, first: list[str]) -> None:
    found = names(text)
    assert found[: len(first)] == first
    assert not any(" Are " in name or " Is " in name for name in found)
