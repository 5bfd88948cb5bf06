from __future__ import annotations

import pytest

from reportedly.attribution.bearers import in_writing, is_document, is_evidence, is_press, is_report
from tests.attribution.build import draft


@pytest.mark.parametrize(
    ("source", "press", "report", "document", "evidence"),
    [
        ("the gossip site Glimmer", True, False, False, False),
        ("The Tarn Courier", True, False, False, False),
        ("the site’s insider", False, False, False, False),
        ("Ann Roe", False, False, False, False),
        ("several reports", False, True, True, False),
        ("the report", False, False, True, False),
        ("a leaked memo from the label", False, False, True, False),
        ("the indictment, unsealed on Monday,", False, False, True, False),
        ("the author of the memo", False, False, False, False),
        ("a poll of 900 voters", False, False, True, True),
        ("Footage from the bridge", False, False, True, True),
    ],
)
def test_who_bears_the_words(source: str, press: bool, report: bool, document: bool, evidence: bool) -> None:
    assert is_press(source) == press
    assert is_report(source) == report
    assert is_document(source) == document
    assert is_evidence(source) == evidence


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("In a letter to the board, Roe said she would go.", True),
        ("Roe, in an e-mail sent on Monday, said she would go.", True),
        ("Roe said in a post that she would go.", True),
        ("Roe said in a whisper that she would go.", False),
        ("Roe said she would go in a letter.", False),
    ],
)
def test_the_vehicle_stands_beside_the_cue(text: str, written: bool) -> None:
    assert in_writing(draft(text, "Roe", "said", "she would go"), text) == written
