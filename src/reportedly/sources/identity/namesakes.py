"""People of one name: put together, unless something beside the name speaks for several."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.sources.identity.company import bundle_by_company
from reportedly.sources.identity.personnames import read_name
from reportedly.sources.identity.persons import SLACK
from reportedly.sources.identity.profile import Party, Profile, party
from reportedly.sources.identity.setting import Setting


def bundle_people(profiles: Sequence[Profile]) -> list[Party]:
    """One name in many articles: one party, unless something beside the name speaks for several people of that name.

    Then those of whom the same is told go together, and those of whom nothing is told stand alone.
    """
    whole = party(profiles)
    if len(profiles) == 1:
        return [whole]
    groups = [whole] if read_name(whole.name).full else bundle_by_company(profiles)
    return [one for group in groups for one in _told_apart(group)]


def _told_apart(one: Party) -> list[Party]:
    return _by_what_is_told(one.profiles) if len(one.profiles) > 1 and _conflict(one.setting) else [one]


def _conflict(joined: Setting) -> bool:
    """Whether anything in the joined settings can speak against one person. Cheap: most names have none."""
    spread = [age.told - age.years if age.told else None for age in joined.ages]
    known = [year for year in spread if year is not None]
    return (
        len(joined.address) > 1
        or len(joined.work) > 1
        or None in spread
        or (bool(known) and max(known) - min(known) > SLACK)
    )


def _by_what_is_told(profiles: Sequence[Profile]) -> list[Party]:
    groups: dict[object, list[Profile]] = {}
    for profile in profiles:
        setting = party([profile]).setting
        born = tuple(sorted({age.told - age.years if age.told else age.years for age in setting.ages}))
        told = (tuple(sorted(setting.work)), born, tuple(sorted(setting.address)))
        groups.setdefault(told if any(told) else profile.article.id, []).append(profile)
    return [party(group) for group in groups.values()]
