from __future__ import annotations

from dataclasses import replace

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
    content = draft(text, None, "reports", "that the dam had burst")
    given = replace(content, source=draft(text, "Ann Roe", None, "stayed").source)
    (found,) = name_carriers([given], text)
    assert words(found.source, text) == [source]


@pytest.mark.parametrize("gap", [" ", " on Wednesday ", " in the town "])
def test_a_report_that_stands_nowhere_keeps_what_it_had(gap: str) -> None:
    text = f"Roe heard reports{gap}that the dam had burst."
    given = draft(text, "Roe", "reports", "that the dam had burst")
    assert name_carriers([given], text) == [given]


def test_a_source_that_is_there_already_stays() -> None:
    text = "Roe said reports in the Ledger of Vesk that the dam had burst were wrong."
    content = draft(text, None, "reports", "that the dam had burst")
    given = replace(content, source=draft(text, "the Ledger of Vesk", None, "wrong").source)
    assert name_carriers([given], text) == [given]


@pytest.mark.parametrize(
    ("cue", "left"), [("Following reports that", []), ("Asked about it, yet sure that", ["the council"])]
)
def test_who_acts_on_a_report_does_not_make_it(cue: str, left: list[str]) -> None:
    text = f"{cue} men had used nets on the lake, the council ordered a search."
    content = draft(text, None, cue, "men had used nets on the lake")
    given = replace(content, source=draft(text, "the council", None, "a search").source)
    (found,) = name_carriers([given], text)
    assert words(found.source, text) == left
