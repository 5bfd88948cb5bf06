"""Whom "the mayor" means where only a table of offices tells who is one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import pytest

from reportedly.language.roles import Role, by_last_word
from reportedly.model.date import Date
from reportedly.sources import chains, known_roles, trace_chains
from tests.sources.marked import chains_of, read_marked

ROLES = (
    Role("Ann Roe", ("mayor", "city chief"), ("Vesk", "city"), "2010", "2014-05"),
    Role("Bo Hall", ("mayor", "city chief"), ("Vesk", "city"), "2014-05"),
    Role("Max Lind", ("harbour secretary", "secretary"), ("Ostland", "Ostlandic"), "2012"),
    Role("Eva Dorn", ("head of the harbour board",), (), "2012"),
    Role("Tide Court", ("justices",)),
)


def use(monkeypatch: pytest.MonkeyPatch, *roles: Role) -> None:
    """Makes these the whole table, and the rules the only readers."""
    table: defaultdict[str, list[Role]] = defaultdict(list)
    for role in roles:
        for noun in role.nouns:
            table[noun].append(role)
    monkeypatch.setattr(known_roles, "roles_by_noun", lambda: table)
    monkeypatch.setattr(known_roles, "roles_by_last_word", lambda noun: by_last_word(table[noun]))
    monkeypatch.setattr(chains, "look_again", lambda scene, attributions: attributions)


# Who stands near, and would be taken without the table.
NEAR = "Rain fell on Jo Dee. "
CASES = {
    "whoever is named and has the office": ("Ann Roe swam at noon. " + NEAR, "The mayor", "Ann Roe"),
    "of two, whom the words tell": ("Ann Roe met Max Lind. " + NEAR, "The Ostlandic harbour secretary", "Max Lind"),
    "behind a preposition, too": ("Max Lind swam. " + NEAR, "The harbour secretary of Ostland", "Max Lind"),
    "of two who had it, the former one": ("Bo Hall and Ann Roe swam. " + NEAR, "The former mayor", "Ann Roe"),
    "the judges' court": ("Tide Court sat at noon. Rain fell. ", "The justices", "Tide Court"),
}


@pytest.mark.parametrize("rule", CASES)
def test_the_holder_is(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, *ROLES)
    before, words, expected = CASES[rule]
    found = chains_of(f"{before}<s1>{words}</s1> <c1>said</c1> <t1>it was late</t1>.")
    assert found[-1][-1][0] == expected


# Before, and the words for whom the table knows nobody.
NOBODY = {
    "a deputy has another office": ("Ann Roe swam. " + NEAR, "The deputy mayor"),
    "another town has another mayor": ("Ann Roe swam. " + NEAR, "The Sund mayor"),
    "where another mayor was brought in, it is he": ("Ann Roe met a mayor. " + NEAR, "The mayor"),
    "an indefinite one is somebody new": ("Ann Roe swam. " + NEAR, "A mayor"),
    "the article names nobody who has it": ("Jo Roe swam. " + NEAR, "The mayor"),
    "the noun alone tells nothing where many have it": ("Max Lind swam. " + NEAR, "The secretary"),
}


@pytest.mark.parametrize("rule", NOBODY)
def test_the_table_changes_nothing(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before, words = NOBODY[rule]
    text = f"{before}<s1>{words}</s1> <c1>said</c1> <t1>it was late</t1>."
    use(monkeypatch, *ROLES)
    found = chains_of(text)
    use(monkeypatch)
    assert found == chains_of(text)


@pytest.mark.parametrize(("published", "expected"), [("2013-02-01", "Ann Roe"), ("2019", "Bo Hall")])
def test_of_two_who_had_it_the_one_who_has_it_on_the_day(
    published: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, *ROLES)
    text = "Bo Hall swam. Ann Roe ran. Jo Dee slept. <s1>The Vesk mayor</s1> <c1>said</c1> <t1>it was late</t1>."
    article, attributions = read_marked(text)
    dated = replace(article, published=Date(published))
    assert trace_chains(dated, attributions, ())[0].chain[-1].name == expected
