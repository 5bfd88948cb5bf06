"""Whether two documents are one: by a name of their own, else like sources without a name."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.sources.identity.comparison import Comparison, different, same
from reportedly.sources.identity.nameless import bundle_nameless, compare_nameless
from reportedly.sources.identity.profile import Party, Profile, has_title, name_key, party


def bundle_documents(profiles: Sequence[Profile]) -> list[Party]:
    """A document with a name of its own is one wherever it is named."""
    return [party(profiles)] if has_title(profiles[0].name) else bundle_nameless(profiles)


def compare_documents(a: Party, b: Party) -> Comparison:
    """A document that has a name of its own is one wherever it is named; another is like a source without a name."""
    one, other = name_key("document", a.name), name_key("document", b.name)
    if has_title(a.name) and has_title(b.name):
        if one == other:
            return same(0.8, f"“{a.name}” is one document’s name.")
        return different(0.1, f"“{a.name}” and “{b.name}”: documents of other names.")
    return compare_nameless(a, b)
