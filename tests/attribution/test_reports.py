from __future__ import annotations

import pytest

from reportedly.attribution.reports import name_carriers
from tests.attribution.build import draft, words


@pytest.mark.parametrize(
    ("gap", "source"),
    [
        (" in the Harbour Ledger ", "the Harbour Ledger"),
        (" on Wednesday in the Ostlandic paper, al-Vesk, ", "the Ostlandic paper, al-Vesk"),
        (" from the site Kettlewatch ", "the site Kettlewatch"),
    ],
)
def test_a_report_has_its_source_where_it_stands(gap: str, source: str) -> None:
    text = f"Despite reports{gap}that the dam had burst, Ann Roe stayed."
    given = draft(text, "Ann Roe", None, "that the dam had burst")
    given = type(given)(given.source, draft(text, None, "reports", "stayed").cue, given.content, 0.9)
    (found,) = name_carriers([given], text)
    assert words(found.source, text) == [source]


@pytest.mark.parametrize("gap", [" ", " on Wednesday ", " in the town "])
def test_a_report_that_stands_nowhere_keeps_what_it_had(gap: str) -> None:
    text = f"Roe heard reports{gap}that the dam had burst."
    given = draft(text, "Roe", "reports", "that the dam had burst")
    assert name_carriers([given], text) == [given]


def test_a_source_that_is_there_already_stays() -> None:
    text = "Roe said reports in the Ledger of Vesk that the dam had burst were wrong."
    given = draft(text, "the Ledger of Vesk", None, "that the dam had burst")
    given = type(given)(given.source, draft(text, None, "reports", "wrong").cue, given.content, 0.9)
    assert name_carriers([given], text) == [given]
