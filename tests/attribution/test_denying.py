from __future__ import annotations

import pytest

from reportedly.attribution.denying import add_denials, complete_denials, deny
from reportedly.attribution.wording import polarity
from tests.attribution.build import draft, tagged, words


@pytest.mark.parametrize(
    ("cue", "kept", "content"),
    [
        ("dismissed rumours", "dismissed", "that the pier is sold"),
        ("shot down speculation", "shot down", "that the pier is sold"),
        ("has denied the persistent claims", "has denied", "that the pier is sold"),
        ("dismissed as fanciful reports", "dismissed as fanciful", "that the pier is sold"),
        ("repeated claims", "repeated claims", "that the pier is sold"),
        ("denied", "denied", "that the pier is sold"),
    ],
)
def test_the_noun_of_what_is_denied_is_no_part_of_the_denial(cue: str, kept: str, content: str) -> None:
    text = f"Roe {cue} {content}."
    found = deny(draft(text, "Roe", cue, content), text)
    assert words(found.cue, text) == [kept]
    assert words(found.content, text) == [content]


def test_talk_of_a_thing_is_denied_with_its_noun() -> None:
    text = "Roe dismissed talk of a sale as “poetry”."
    found = deny(draft(text, "Roe", "dismissed talk of", "a sale as “poetry”"), text)
    assert words(found.cue, text) == ["dismissed"]
    assert words(found.content, text) == ["talk of a sale as “poetry”"]


def test_no_truth_to_a_report_is_in_the_cue() -> None:
    text = "Holm said there was no truth to reports that the bridge was unsafe."
    found = deny(draft(text, "Holm", "said", "there was no truth to reports that the bridge was unsafe"), text)
    assert words(found.content, text) == ["the bridge was unsafe"]
    assert "no truth" in words(found.cue, text)[1]


def test_the_verdict_is_not_what_is_denied() -> None:
    text = "Roe dismissed as “hot air” reports in the Echo that the pier is sold. It rained."
    (found,) = complete_denials([draft(text, "Roe", "dismissed", "as “hot air”")], text)
    assert words(found.cue, text) == ["dismissed", "as “hot air”"]
    assert words(found.content, text) == ["the pier is sold"]
    text = "Roe dismissed her critics as “hot air”. It rained."
    before = [draft(text, "Roe", "dismissed", "her critics as “hot air”")]
    assert complete_denials(before, text) == before


def test_no_truth_before_who_says_so_denies_too() -> None:
    text = "There is no truth in reports that the pier is sold to a circus from the far north of the county, the mayor said."
    content = text[: text.index(", the mayor")]
    found = deny(draft(text, "the mayor", "said", content), text)
    assert words(found.cue, text) == ["There is no truth in reports that", "said"]
    assert polarity(found, text) == "denied"


@pytest.mark.parametrize(("verdict", "said"), [("“rubbish”", "denied"), ("“remarkable”", "affirmed")])
def test_a_verdict_alone_denies_what_it_is_given_to(verdict: str, said: str) -> None:
    text = f"Her agent has described as {verdict} a Harbour Ledger report that Roe had left. It rained."
    (found,) = complete_denials([draft(text, "Her agent", "has described", f"as {verdict}")], text)
    assert polarity(found, text) == said
    assert (words(found.content, text) == ["Roe had left"]) == (said == "denied")


@pytest.mark.parametrize(
    ("source", "cue", "content", "rest"),
    [
        ("The Halen Brotherhood", "has dismissed", "the poison allegation", "."),
        ("A spokesman for the port", "flatly denied", "these claims", ", and left."),
        ("Roe", "rejected", "all such rumours", " as nonsense."),
    ],
)
def test_a_plain_denial_of_talk_is_found(source: str, cue: str, content: str, rest: str) -> None:
    text = f"The pier was sold. {source} {cue} {content}{rest}"
    (found,) = add_denials([], tagged(text))
    assert (words(found.source, text), words(found.cue, text)) == ([source], [cue])
    assert words(found.content, text) == [content]
    assert polarity(found, text) == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "“The port has dismissed the claims,” said Hall.",
        "The port has dismissed the pilot.",
        "The port has made the claim.",
    ],
)
def test_what_denies_no_talk_or_is_quoted_is_no_denial(text: str) -> None:
    assert add_denials([], tagged(text)) == []


def test_a_denial_that_the_model_saw_stands_as_it_is() -> None:
    text = "The port has dismissed the claims."
    had = draft(text, "The port", "has dismissed", "the claims")
    assert add_denials([had], tagged(text)) == [had]
