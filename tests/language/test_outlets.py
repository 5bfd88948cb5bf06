"""The table of outlets, row by row: well formed, unambiguous, and found again under every name and domain."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from reportedly.language.outlets import (
    KINDS,
    KnownOutlet,
    is_common_word,
    is_short_for_several,
    known_outlet,
    outlet_key,
    outlet_of_domain,
    outlet_rows,
)
from reportedly.language.wordlists import read_lines, read_table

ROWS = outlet_rows()
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
# ISO 3166-1 alpha-2, as assigned (and XK, which users of the standard agree on for Kosovo).
ISO = frozenset(
    re.findall(
        "..",
        "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCY"
        "CZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT"
        "JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNI"
        "NLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTK"
        "TLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW",
    )
)
# Words of the frequency list that nobody writes small but for the outlet: names of their own.
NAMES_ONLY = frozenset(
    re.findall(
        r"\w+",
        "afp ap axios bbc bloomberg breitbart buzzfeed cbn cbs cnbc cnn fivethirtyeight forbes ft getty hbo "
        "huffpost infowars marketwatch mcclatchy msnbc nbc newsmax newsweek npr nyt pbs politico politifact "
        "propublica realclearpolitics reuters rt townhall univision wapo wsj yahoo ",
    )
)

# Marked though no row has them: outlets of many towns go by them.
MANY_TOWNS = {
    "Citizen",
    "Express",
    "Globe",
    "Life",
    "Men",
    "Now",
    "Record",
    "Sahara",
    "Star",
    "Sun",
    "Times",
    "Today",
    "Wire",
}


def names(row: KnownOutlet) -> tuple[str, ...]:
    return (row.name, *row.aliases)


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 1150


def test_every_row_has_its_columns() -> None:
    for cells in read_table("outlets.tsv"):
        assert 3 <= len(cells) <= 6, cells
        assert all(cell == cell.strip() for cell in cells), cells
    for row in ROWS:
        assert row.name, row
        assert row.kind in KINDS, row
        assert row.country in ISO, row
        assert all(_HOST.fullmatch(domain) and not domain.startswith("www.") for domain in row.domains), row
        assert all(names(row)), row
        assert row.owner != row.name or row.domains, row


def test_no_name_alias_or_domain_belongs_to_two_rows() -> None:
    owners = Counter(key for row in ROWS for key in {outlet_key(name) for name in (*names(row), *row.domains)})
    assert [key for key, number in owners.items() if number > 1] == []


def test_no_alias_says_again_what_the_row_says() -> None:
    for row in ROWS:
        assert len(set(names(row))) == len(names(row)), row
        assert len(set(row.domains)) == len(row.domains), row


def test_every_name_and_domain_leads_to_its_row() -> None:
    for row in ROWS:
        assert all(known_outlet(name) is row for name in (*names(row), *row.domains)), row
        for domain in row.domains:
            assert outlet_of_domain(domain) is row
            assert outlet_of_domain(f"www.{domain}") is row


def test_a_page_of_a_domain_belongs_to_its_outlet_unless_it_has_its_own() -> None:
    assert (outlet_of_domain("edition.cnn.com") or ROWS[0]).name == "CNN"
    assert (outlet_of_domain("finance.yahoo.com") or ROWS[0]).name == "Yahoo Finance"
    for host in ("vesk-herald.example", "co.uk", "com", "", "notcnn.com"):
        assert outlet_of_domain(host) is None


def test_no_plain_word_is_a_name_without_being_marked() -> None:
    """A word that English news writes often must be on the list of common words, or be known to be a name only."""
    often = {row[0] for row in read_table("document_frequencies.tsv")} - NAMES_ONLY
    plain = {name for row in ROWS for name in names(row) if _bare(name).lower() in often}
    assert {name for name in plain if not is_common_word(name) and not is_common_word(name.capitalize())} == set()


def _bare(name: str) -> str:
    return name.removeprefix("The ")


def test_what_is_marked_as_common_is_in_the_table() -> None:
    known = {_bare(name) for row in ROWS for name in names(row)}
    unknown = {_bare(word) for word in read_lines("outlet_common_words.txt")} - known
    assert unknown <= MANY_TOWNS, unknown


@pytest.mark.parametrize(
    "name", ["us", "US", "the US", "The U.S.", "people", "nature", "Vesk Herald", "", "mic", "RBC", "AAP"]
)
def test_no_outlet(name: str) -> None:
    assert known_outlet(name) is None


@pytest.mark.parametrize(
    ("name", "outlet"),
    [("NYDailyNews", "New York Daily News"), ("The AP", "Associated Press"), ("dpa", "Deutsche Presse-Agentur"),
     ("iMore", "iMore"), ("WCVB-TV", "WCVB"), ("the Mail on Sunday", "Daily Mail")],
)  # fmt: skip
def test_aliases(name: str, outlet: str) -> None:
    found = known_outlet(name)
    assert found is not None
    assert found.name == outlet


@pytest.mark.parametrize(
    ("name", "owner"), [("Daily Record", "Reach plc"), ("Reuters", "Thomson Reuters"), ("Associated Press", "")]
)
def test_owners_are_told_where_they_are_certain(name: str, owner: str) -> None:
    found = known_outlet(name)
    assert found is not None
    assert found.owner == owner


@pytest.mark.parametrize(
    ("name", "several"),
    [("the Times", True), ("The Guardian", True), ("People", False), ("Reuters", False), ("New York Times", False)],
)
def test_a_word_that_ends_the_names_of_several_outlets_is_short_for_any(name: str, several: bool) -> None:
    assert is_short_for_several(name) is several


def test_words_that_are_outlets_too_are_marked() -> None:
    assert is_common_word("People")
    assert is_common_word("The Sun")
    assert not is_common_word("Reuters")
