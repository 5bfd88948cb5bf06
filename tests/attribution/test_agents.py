from __future__ import annotations

from dataclasses import replace

import pytest

from reportedly.attribution.agents import add_agents
from reportedly.model.mention import Mention
from tests.attribution.build import draft, spans, tagged, words


@pytest.mark.parametrize(
    ("text", "cue", "content", "source"),
    [
        ("@harbourwatch tweeted: “The ferry is on fire.”", "tweeted", "“The ferry is on fire.”", ["@harbourwatch"]),
        ("“It is over,” she said.", "said", "“It is over,”", ["she"]),
        ("“It is over,” said Ann Roe.", "said", "“It is over,”", ["Ann Roe"]),
        ("It was reported that the pier is shut.", "reported", "the pier is shut", []),
        ("She reportedly left the town.", "reportedly", "left the town", []),
    ],
)
def test_the_speaker_beside_the_cue(text: str, cue: str, content: str, source: list[str]) -> None:
    seen = tagged(text)
    if "Ann Roe" in text:
        seen = replace(seen, mentions=(Mention(spans(text, "Ann Roe")[0], "person"),))
    (found,) = add_agents([draft(text, None, cue, content)], seen)
    assert words(found.source, text) == source


@pytest.mark.parametrize(
    ("text", "content", "source", "cue"),
    [
        ("@harbourwatch tweeted: “The ferry is on fire.”", "“The ferry is on fire.”", ["@harbourwatch"], ["tweeted"]),
        ("“It is over,” Ann Roe said on Monday.", "“It is over,”", ["Ann Roe"], ["said"]),
        ("A sign read “Closed for good this time”.", "“Closed for good this time”", [], []),
        ("“It is over,” Ann Roe juggled.", "“It is over,”", [], []),
    ],
)
def test_a_quotation_without_a_cue(text: str, content: str, source: list[str], cue: list[str]) -> None:
    (found,) = add_agents([draft(text, None, None, content)], tagged(text))
    assert (words(found.source, text), words(found.cue, text)) == (source, cue)


def test_a_speaker_whom_an_unclosed_quotation_swallowed_is_given_back() -> None:
    text = "“We left at dawn, the skipper Ann Roe said."
    seen = replace(tagged(text), mentions=(Mention(spans(text, "Ann Roe")[0], "person"),))
    (found,) = add_agents([draft(text, None, "said", "“We left at dawn, the skipper Ann Roe")], seen)
    assert words(found.source, text) == ["the skipper Ann Roe"]
    assert words(found.content, text) == ["“We left at dawn,"]
