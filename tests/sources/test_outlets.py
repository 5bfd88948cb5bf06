"""Outlets of the table are read as outlets from running text; unknown ones by the look of their names."""

from __future__ import annotations

import pytest

from reportedly.language.outlets import outlet_rows
from reportedly.sources.outlets import known_outlet, looks_like_outlet
from reportedly.sources.scene import set_scene

LEAD = "The bridge is shut. "


def read_outlet(name: str) -> str:
    """The table's name of the outlet that "NAME reports that …" credits; "" for none."""
    named = set_scene(f"{LEAD}{name} reports that the mayor left.").cast.named_at(len(LEAD))
    row = known_outlet(named[0].text) if named and named[1].kind == "outlet" else None
    return row.name if row else ""


@pytest.mark.parametrize("letter", sorted({row.name[0] for row in outlet_rows()}))
def test_every_name_and_alias_is_read_as_its_outlet(letter: str) -> None:
    rows = [row for row in outlet_rows() if row.name[0] == letter]
    wrong = {
        name: read_outlet(name) for row in rows for name in (row.name, *row.aliases) if read_outlet(name) != row.name
    }
    assert wrong == {}


@pytest.mark.parametrize(("name", "like"), [("Harbour Gazette", True), ("Radio Vesk", True), ("Ann Roe", False)])
def test_the_look_of_an_outlet(name: str, like: bool) -> None:
    assert looks_like_outlet(name) is like


@pytest.mark.parametrize("name", ["Vesk Pump Works", "Ann Roe"])
def test_who_reports_is_no_outlet_of_the_table(name: str) -> None:
    assert read_outlet(name) == ""
