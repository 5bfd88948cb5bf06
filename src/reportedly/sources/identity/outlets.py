"""Whether two outlets of two articles are one: the table first, then their letters; "the Times" of which town."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from reportedly.language.outlets import is_short_for_several
from reportedly.sources.identity.comparison import Comparison, different, same, unsure
from reportedly.sources.identity.incommon import in_common
from reportedly.sources.identity.profile import Party, Profile, party
from reportedly.sources.outlets import known_outlet, outlet_key


@cache
def outlet_name(name: str) -> str:
    """The table's name of an outlet, or its own without noise words ("Vesk Today magazine" is "Vesk Today")."""
    row = known_outlet(name)
    if row:
        return row.name
    return re.sub(r"\s+(?:magazine|newspaper|website|news site|blog)$", "", name, flags=re.IGNORECASE)


def compare_outlets(a: Party, b: Party) -> Comparison:
    one, other = _key(a.name), _key(b.name)
    both = f"“{a.name}”" if a.name == b.name else f"“{a.name}” and “{b.name}”"
    if one == other:
        return _short(a, b, both) if _vague(a) and _vague(b) else same(0.95, f"{both} is one outlet.")
    short, long = sorted((_words(a.name), _words(b.name)), key=lambda w: (len(w), w))
    if not (_proper(a.name) and _proper(b.name)):
        return different(0.1, f"{both}: other outlets.")
    if _ends(a.name, b.name) or _ends(b.name, a.name):
        return unsure(0.5, f"{both}: the shorter may be short for the longer.")
    if short and long[: len(short)] == short:
        return unsure(0.4, f"{both}: an edition of it, or another.")
    return different(0.05, f"{both}: other outlets.")


def known_by_its_pages(
    parties: Sequence[Party], answers: Mapping[tuple[int, int], Comparison], published: Collection[str]
) -> dict[tuple[int, int], Comparison]:
    """The answers, with "the Pennant" as the Daily Pennant where that has an article in the pile and no other outlet of
    the pile ends so. `published`: the names of the outlets that have."""
    keys = {_key(name) for name in published}
    longer: dict[int, list[int]] = {}
    for m, n in answers:
        if parties[m].kind == "outlet":
            short, full = (m, n) if len(_words(parties[m].name)) < len(_words(parties[n].name)) else (n, m)
            if _ends(parties[full].name, parties[short].name) and not _vague(parties[short]):
                longer.setdefault(short, []).append(full)
    settled = dict(answers)
    for short, every in longer.items():
        one, *others = {_key(parties[full].name) for full in every}
        for full in every if one in keys and not others else ():
            both = f"“{parties[short].name}” and “{parties[full].name}”"
            why = f"{both}: no other outlet here ends so, and that one has an article here."
            settled[min(short, full), max(short, full)] = same(0.75, why)
    return settled


def _key(name: str) -> str:
    return outlet_key(outlet_name(name))


def _ends(name: str, short: str) -> bool:
    """Whether a longer name ends like the short one."""
    whole, end = _words(name), _words(short)
    return bool(end) and len(end) < len(whole) and whole[-len(end) :] == end


def _short(a: Party, b: Party, both: str) -> Comparison:
    """ "The Times" in two articles: one, unless the articles are of two countries and of two affairs."""
    one, other = _countries(a), _countries(b)
    if one and other and not one & other and not in_common(a.setting, b.setting):
        return unsure(0.45, f"{both} is short for several outlets, and the articles are of two countries.")
    return same(0.75, f"{both} is written in one way.")


def _countries(one: Party) -> set[str]:
    return {p.article.outlet.country for p in one.profiles if p.article.outlet and p.article.outlet.country}


def _vague(one: Party) -> bool:
    return is_short_for_several(one.name)


def _proper(name: str) -> bool:
    """Whether it is one outlet's own name: no "local newspaper", no "BBC and Washington Post"."""
    parts = re.sub(r"^[Tt]he ", "", name).split()
    return bool(parts) and not parts[0][0].islower() and "and" not in parts


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W_]+", outlet_name(name).lower().removeprefix("the "))


def bundle_outlets(profiles: Sequence[Profile]) -> list[Party]:
    """One name is one outlet; a name that several share is one for each country that it is named in."""
    whole = party(profiles)
    if not _vague(whole):
        return [whole]
    groups: dict[str, list[Profile]] = {}
    for profile in profiles:
        country = profile.article.outlet.country if profile.article.outlet else None
        groups.setdefault(country or "", []).append(profile)
    return [party(group) for group in groups.values()]


def outlet_keys(name: str) -> set[str]:
    """The outlet's own key, and the words that shorter and longer forms of it begin and end with."""
    parts = _words(name)
    keys = {_key(name), *parts[:1], *parts[-1:]}
    return {key for key in keys if key}
