from __future__ import annotations

from reportedly.attribution.continuation import join_quotations
from tests.attribution.build import draft, tagged, words


def test_a_quotation_goes_on_after_its_attribution() -> None:
    text = "“We are done,” the insider added. “They have known it for months.”"
    (found,) = join_quotations([draft(text, "the insider", "added", "“We are done,”")], tagged(text))
    assert words(found.content, text) == ["“We are done,”", "“They have known it for months.”"]


def test_a_quotation_goes_on_under_reopened_marks() -> None:
    text = "“We are done,” Roe said. “Nobody is angry about it.\n\n“They only want some quiet.”\n\nThe end."
    seen = tagged(text)
    (found,) = join_quotations([draft(text, "Roe", "said", "“We are done,”", "“Nobody is angry about it.")], seen)
    assert words(found.content, text)[2:] == ["“They only want some quiet.”"]


def test_a_closed_quotation_in_the_next_paragraph_is_another() -> None:
    text = "“We are done,” Roe said. “Nobody is angry.”\n\n“They only want some quiet,” another source said."
    first = draft(text, "Roe", "said", "“We are done,”", "“Nobody is angry.”")
    second = draft(text, "another source", "said", "“They only want some quiet,”")
    assert join_quotations([first, second], tagged(text)) == [first, second]


def test_a_quotation_after_other_words_stays_alone() -> None:
    text = (
        "“We are done,” Roe said. The tour had sold out in March, and nobody saw it coming. “What a great shame it is.”"
    )
    (found,) = join_quotations([draft(text, "Roe", "said", "“We are done,”")], tagged(text))
    assert words(found.content, text) == ["“We are done,”"]


def test_a_content_gets_the_whole_of_a_quotation_that_nobody_else_has_a_part_in() -> None:
    text = "“Lamps break. That is all,” Roe wrote. “It is late. Go home.”"
    (found,) = join_quotations([draft(text, "Roe", "wrote", "That is all,")], tagged(text))
    assert words(found.content, text)[0] == "“Lamps break. That is all,”"
    text = "“The lamp, which broke, is ours,” Roe wrote."
    (found,) = join_quotations([draft(text, "Roe", "wrote", "which broke")], tagged(text))
    assert words(found.content, text) == ["which broke"]
