from __future__ import annotations

import pytest

from reportedly.attribution.manner import manner
from reportedly.attribution.pasted import add_posts
from tests.attribution.build import draft, tagged, words

POST = "The bridge is closed for good, say the guards"


@pytest.mark.parametrize("signature", ["Ann Roe (@annroe)", "Vesk Now (@vesknow)", "tide (@tide)"])
@pytest.mark.parametrize("date", ["May 4, 2015", "4 May 2015"])
def test_who_signs_a_post_wrote_it(signature: str, date: str) -> None:
    text = f"It went round.\n\n{POST} pic.twitter.com/x— {signature} {date}\n\nNobody came."
    (found,) = add_posts([], tagged(text))
    assert words(found.source, text) == [signature]
    assert words(found.content, text) == [f"{POST} pic.twitter.com/x"]
    assert found.verbatim
    assert manner(found, text, quoted=True) == "wrote"


def test_two_posts_in_one_line_are_two() -> None:
    text = "It is all over now — Ann Roe (@roe) May 4, 2015 It is not over yet — Bo Hall (@hall) May 5, 2015"
    assert [words(d.content, text) for d in add_posts([], tagged(text))] == [
        ["It is all over now"],
        ["It is not over yet"],
    ]


@pytest.mark.parametrize(
    "text", ["Wow pic.twitter.com/x— Ann Roe (@roe) May 4, 2015", f"{POST} — Ann Roe, May 4, 2015"]
)
def test_a_picture_or_an_unsigned_line_is_no_post(text: str) -> None:
    assert add_posts([], tagged(text)) == []


def test_what_a_post_reports_is_inside_it() -> None:
    text = f"{POST} — Ann Roe (@roe) May 4, 2015"
    guards = draft(text, "the guards", "say", "The bridge is closed for good")
    inner, outer = add_posts([guards], tagged(text))
    assert inner.inside is outer


def test_a_post_that_the_model_saw_stands_as_it_is() -> None:
    text = f"“{POST}” — Ann Roe (@roe) May 4, 2015"
    had = draft(text, "Ann Roe (@roe)", "—", f"“{POST}”")
    assert add_posts([had], tagged(text)) == [had]


@pytest.mark.parametrize("line", ["Daily Mail:", "From the Daily Mail:", "Via Harbour Times:", "9to5Mac:"])
def test_a_line_that_is_an_outlet_s_name_gives_it_the_next_paragraph(line: str) -> None:
    text = f"The pier is sold.\n\n{line}\n\n{POST}. Nobody was there at night.\n\nWe shall see."
    found = add_posts([], tagged(text))
    assert [words(d.content, text) for d in found] == [[f"{POST}."], ["Nobody was there at night."]]
    assert {words(d.cue, text)[0] for d in found} == {":"}


@pytest.mark.parametrize(
    "line", ["The plan:", "Update:", "Ann Roe:", "The Daily Mail of Monday has more on this sale:"]
)
def test_other_lines_with_a_colon_give_nobody_the_word(line: str) -> None:
    assert add_posts([], tagged(f"The pier is sold.\n\n{line}\n\n{POST}.")) == []
