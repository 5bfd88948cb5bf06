"""What a source is called in the result: one name of all that the articles have for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from reportedly.language.outlets import is_short_for_several, known_outlet
from reportedly.model.article import Outlet
from reportedly.model.source import Source, SourceKind
from reportedly.sources.identity.outlets import outlet_name
from reportedly.sources.identity.profile import Profile

# Where a person said that sources of two kinds are one, it goes by the first of these. An outlet stays one: what comes
# through it and from its pages hangs on that, and a `same` would raise "at most" without.
_ORDER: tuple[SourceKind, ...] = (
    "outlet", "person", "organisation", "social", "document", "unnamed", "rumour", "unknown",
)  # fmt: skip


def name_source(id: str, profiles: Sequence[Profile]) -> Source:
    """The source that these profiles, in order of appearance, are."""
    kind = min((p.kind for p in profiles), key=_ORDER.index)
    forms: Counter[str] = Counter()
    for profile in profiles:
        if profile.kind == kind:
            forms.update(profile.forms)
    name = _name(kind, forms)
    aliases = tuple(sorted({form for p in profiles for form in p.forms} - {name}))
    return Source(id, name, kind, aliases, _known(forms) if kind == "outlet" else None)


def _name(kind: SourceKind, forms: Counter[str]) -> str:
    """A person's fullest form; the form most articles have of an outlet or a body ("IBM"); else the first."""
    if kind == "outlet":
        return outlet_name(max(forms, key=lambda f: forms[f]))
    if kind == "organisation":
        return max(forms, key=lambda f: (forms[f], len(f.split())))
    if kind == "person":
        return max(forms, key=lambda f: (len(f.split()), forms[f]))
    return next(iter(forms))


def _known(forms: Iterable[str]) -> Outlet | None:
    """The table's row, if one of the names can mean no other outlet."""
    rows = (row for form in forms if not is_short_for_several(form) and (row := known_outlet(form)))
    row = next(rows, None)
    return Outlet(row.name, next(iter(row.domains), None), row.kind, row.country) if row else None
