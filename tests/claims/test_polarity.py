"""What a wording means for a claim: the cases of CHAINS.md and of every fact-checker's day, with invented people."""

import pytest

from reportedly.claims.polarity import tone, toward
from reportedly.claims.wording import word

NAMES = frozenset({"roe", "lund", "acme"})
SPLIT = "Roe and Lund are divorcing."
TOGETHER = "Roe and Lund are not divorcing."


def meant(claim: str, text: str, cue: str = "affirmed") -> str:
    return toward(word(claim, NAMES), word(text, NAMES), cue)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "cue", "side"),
    [
        ("Roe and Lund are divorcing", "affirmed", "affirms"),
        ("Roe and Lund are divorcing", "denied", "denies"),
        ("Roe and Lund are not divorcing", "affirmed", "denies"),
        ("they aren’t divorcing", "affirmed", "denies"),
        ("they will never divorce", "affirmed", "denies"),
        ("Roe and Lund are not divorcing", "denied", "affirms"),
        ("the divorce rumours are baseless", "affirmed", "denies"),
        ("reports of a divorce are a hoax", "affirmed", "denies"),
        ("there are no plans to divorce", "affirmed", "denies"),
        ("the divorce story is false", "denied", "affirms"),
        ("friends are sceptical that they are divorcing", "affirmed", "doubts"),
        ("are they divorcing?", "affirmed", "mentions"),
        ("not only are they divorcing, the house is sold", "affirmed", "affirms"),
        ("Lund has not commented, but they are divorcing", "affirmed", "affirms"),
        ("they called off the divorce", "affirmed", "denies"),
        ("they have stopped talking of divorcing", "affirmed", "denies"),
    ],
)
def test_toward_a_plain_claim(text: str, cue: str, side: str) -> None:
    assert meant(SPLIT, text, cue) == side


@pytest.mark.parametrize(
    ("text", "cue", "side"),
    [
        ("Roe and Lund are not divorcing", "affirmed", "affirms"),
        ("Roe and Lund are divorcing", "affirmed", "denies"),
        ("Roe and Lund are divorcing", "denied", "affirms"),
    ],
)
def test_toward_a_negative_claim(text: str, cue: str, side: str) -> None:
    assert meant(TOGETHER, text, cue) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("the rumour is a hoax", "affirms"),
        ("the story is false", "affirms"),
        ("reports that Roe and Lund are divorcing are false", "affirms"),
        ("it is not true that they are divorcing", "affirms"),
    ],
)
def test_refuting_the_rumour_is_what_a_negative_claim_says(text: str, side: str) -> None:
    assert meant(TOGETHER, text) == side


@pytest.mark.parametrize(
    ("text", "refuted", "doubted"),
    [
        ("It is a prank.", True, False),
        ("It could be a prank.", False, True),
        ("It may have been a hoax.", False, True),
        ("It could be seen by everybody who came that the story is false.", True, False),
    ],
)
def test_a_refutation_that_may_be_so_is_a_doubt(text: str, refuted: bool, doubted: bool) -> None:
    heard = tone(text)
    assert (heard.refuted, heard.doubted) == (refuted, doubted)


def test_a_negation_in_an_aside_turns_nothing() -> None:
    claim = "Acme dismissed a welder who had not come to work."
    assert meant(claim, "Acme dismissed a welder who stayed away from work") == "affirms"
    assert meant(claim, "Acme dismissed a welder because he did not come to work") == "affirms"
    assert meant(claim, "Acme has not dismissed a welder who stayed away from work") == "denies"


def test_another_number_affirms_nothing() -> None:
    assert meant("Acme fires 400 welders.", "Acme fires 90 welders") == "mentions"
    assert meant("Acme fires 400 welders.", "Acme fires four hundred welders") == "affirms"


@pytest.mark.parametrize(
    ("text", "hearsay"),
    [
        ("The bridge is closed.", False),
        ("The bridge is reportedly closed.", True),
        ("The bridge, which is expected to cost millions, is closed.", False),
        ("The bridge is ‘closed for good’, in a setback for commuters.", True),
        ("The bridge may be closed.", True),
    ],
)
def test_hearsay(text: str, hearsay: bool) -> None:
    assert tone(text).hearsay is hearsay


@pytest.mark.parametrize(
    ("text", "refuted"),
    [
        ("It was a hoax.", True),
        ("It was not a hoax.", False),
        ("Acme did not deny it.", False),
        ("Acme denied it.", True),
    ],
)
def test_refutation_under_a_negation_is_none(text: str, refuted: bool) -> None:
    assert tone(text).refuted is refuted


@pytest.mark.parametrize(
    ("text", "refuted"),
    [
        ("There is no evidence that the bridge is closed.", True),
        ("“We are not aware of any closure,” the county said.", True),
        ("They aren’t aware of any closure.", True),
        ("There was no sign that the bridge would close.", True),
        ("Contrary to reports, the bridge is open.", True),
        ("Three papers were duped by a joke about the bridge.", True),
        ("Officers found no signs of a break-in at the bridge.", False),
        ("There is evidence that the bridge is closed.", False),
    ],
)
def test_what_nobody_knows_of_is_untrue_by_their_word(text: str, refuted: bool) -> None:
    assert tone(text).refuted is refuted


def test_no_evidence_for_it_denies_it() -> None:
    assert meant("Acme fires 400 welders.", "There is no evidence that Acme fires 400 welders") == "denies"
    assert (
        meant("There is no evidence that Acme fires 400 welders.", "no evidence that Acme fires 400 welders")
        == "affirms"
    )
