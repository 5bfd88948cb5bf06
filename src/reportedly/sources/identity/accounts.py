"""Whether two accounts are one: handles by their letters."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.language.wordlists import words
from reportedly.sources.identity.company import bundle_by_company
from reportedly.sources.identity.comparison import Comparison, different, same, unsure
from reportedly.sources.identity.incommon import in_common
from reportedly.sources.identity.profile import Party, Profile, party


def compare_accounts(a: Party, b: Party) -> Comparison:
    """Handles are one where their letters are; "Facebook users" are nobody in particular."""
    one, other = (name.lower().lstrip("@") for name in (a.name, b.name))
    both = f"“{a.name}” and “{b.name}”"
    if one != other:
        return different(0.05, f"{both}: other accounts.")
    if is_handle(a.name) or is_handle(b.name):
        return same(0.95, f"{both} is one account.")
    if found := in_common(a.setting, b.setting):
        return same(0.75, f"“{a.name}”: both articles name {found[0].title()}.")
    return unsure(0.35, f"“{a.name}” is no account’s name: it may be anybody.")


def is_handle(name: str) -> bool:
    """ "@veskwatch", or such a word without the sign; "Twitter" is a platform's name."""
    return name.startswith("@") or (" " not in name and name not in words("platforms.txt"))


def bundle_accounts(profiles: Sequence[Profile]) -> list[Party]:
    """A handle is one account; "Facebook users" are others in every article that names others."""
    return [party(profiles)] if is_handle(profiles[0].name) else bundle_by_company(profiles)
