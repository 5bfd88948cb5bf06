from __future__ import annotations

from reportedly.attribution.nesting import nest
from tests.attribution.build import draft, tagged, words


def test_who_reports_the_reporter_comes_from_the_words_before() -> None:
    text = "In fact, the site’s insider claims Crell said, “I am done with this town.”"
    inner = draft(text, "Crell", "said", "“I am done with this town.”")
    found = nest([inner], tagged(text), lambda _: [])
    outer = found[1]
    assert found[0].inside is outer
    assert (words(outer.source, text), words(outer.cue, text)) == (["the site’s insider"], ["claims"])
    assert words(outer.content, text) == ["Crell said, “I am done with this town.”"]


def test_a_content_of_a_name_before_a_cue_is_its_source() -> None:
    text = "The insider claims Crell told friends, “I am done with this town.”"
    outer = draft(text, "The insider", "claims", "Crell")
    inner = draft(text, "The insider", "told", "“I am done with this town.”")
    found = nest([outer, inner], tagged(text), lambda _: [])
    assert words(found[1].source, text) == ["Crell"]
    assert found[1].inside is found[0]
    assert words(found[0].content, text) == ["Crell told friends, “I am done with this town.”"]


def test_nobody_reports_a_plain_attribution() -> None:
    text = "It rained all day. Crell said the roof held."
    before = [draft(text, "Crell", "said", "the roof held")]
    assert nest(before, tagged(text), lambda _: []) == before
