"""Who published: the document's words, the table's by the domain, and nothing where the two do not agree."""

from __future__ import annotations

import pytest

from reportedly.model.article import Outlet
from reportedly.readers.card import Card

NEWS = "https://www.nytimes.com/2024/03/05/bridge.html"


@pytest.mark.parametrize(
    ("url", "named", "outlet"),
    [
        (NEWS, None, Outlet("New York Times", "nytimes.com", "newspaper", "US")),
        (NEWS, "The New York Times", Outlet("The New York Times", "nytimes.com", "newspaper", "US")),
        ("https://edition.cnn.com/a", None, Outlet("CNN", "edition.cnn.com", "broadcaster", "US")),
        (NEWS, "Vesk Desk", Outlet("Vesk Desk", "nytimes.com", "newspaper", "US")),
        (NEWS, "Reuters", Outlet("Reuters", "nytimes.com")),
        (None, "Reuters", Outlet("Reuters", None, "agency", "GB")),
        (None, "The Times", Outlet("The Times")),
        (None, "Vesk Herald", Outlet("Vesk Herald")),
        ("https://www.vesk.example/a", None, Outlet("vesk.example", "vesk.example")),
        (None, None, None),
    ],
)
def test_the_outlet(url: str | None, named: str | None, outlet: Outlet | None) -> None:
    assert Card(url=url, outlet=named).article("a", "text", None).outlet == outlet
