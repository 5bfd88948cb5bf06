"""A source as one article has it (a profile), and several such that go by one name (a party)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from reportedly.model.article import Article, Field
from reportedly.model.link import Passage
from reportedly.model.mention import Mention
from reportedly.model.source import SourceKind
from reportedly.model.span import Span, Spans
from reportedly.sources.identity.setting import Setting, join_settings, read_setting
from reportedly.sources.identity.spelling import fold

# Kinds that articles word without a name: whose they are (an outlet's, an article's) is part of who they are.
SCOPED: tuple[SourceKind, ...] = ("unnamed", "document")


class Key(NamedTuple):
    """What makes two hops of one article one source: its chain was read for who is who already."""

    article: str
    kind: SourceKind
    name: str
    outlet: str


@dataclass(frozen=True, slots=True)
class Said:
    """What an article has from a source: the words of a statement, and where they stand."""

    words: str
    field: Field
    spans: Spans


@dataclass(frozen=True, slots=True)
class Profile:
    """Whoever is credited, in one article. `shown`: where each hop names it; `forms`: its names there, counted."""

    key: Key
    name: str
    article: Article
    shown: tuple[tuple[Field, Span], ...] = ()
    said: tuple[Said, ...] = ()
    forms: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)
    mentions: tuple[Mention, ...] = field(default=(), compare=False, repr=False)

    @property
    def kind(self) -> SourceKind:
        return self.key.kind

    @property
    def outlet(self) -> str:
        """Whose a source without a name is; "" where no outlet is known, and for all others."""
        return self.key.outlet

    @property
    def scope(self) -> str:
        """Where the name alone is enough to mean this source."""
        if self.kind not in SCOPED or (self.kind == "document" and has_title(self.name)):
            return ""
        return f"outlet {outlet_key(self.outlet)}" if self.outlet else f"article {self.article.id}"


@dataclass(frozen=True)
class Party:
    """Profiles of one kind, name and scope that are taken for one source. `setting` is read when first asked for."""

    kind: SourceKind
    name: str
    scope: str
    profiles: tuple[Profile, ...]

    @cached_property
    def setting(self) -> Setting:
        return join_settings(read_profile(p) for p in self.profiles)

    @cached_property
    def articles(self) -> tuple[str, ...]:
        return tuple(p.article.id for p in self.profiles)

    @cached_property
    def order(self) -> tuple[str, str, str, str]:
        """A key that does not depend on the order of the articles."""
        return self.kind, self.name, self.scope, self.profiles[0].article.id

    def passages(self) -> tuple[Passage, ...]:
        """Where it is named first."""
        for profile in self.profiles:
            for where, span in profile.shown[:1]:
                return (Passage(profile.article.id, span.start, span.end, where),)
        return ()


def party(profiles: Iterable[Profile]) -> Party:
    """One of several profiles under one name; which comes first does not depend on the pile's order."""
    ordered = tuple(sorted(profiles, key=lambda p: (p.article.id, p.name)))
    first = ordered[0]
    return Party(first.kind, first.name, first.scope, ordered)


def has_title(name: str) -> bool:
    """Whether a document has a name of its own ("the Quillon report"): a capital after its first word."""
    return bool(re.search(r"\s[A-ZÀ-Þ]\w", re.sub(r"^(?:the|an?)\s+", "x ", name, flags=re.IGNORECASE)))


def outlet_key(name: str) -> str:
    return re.sub(r"^the ", "", name.lower())


@lru_cache(maxsize=20_000)
def read_profile(profile: Profile) -> Setting:
    """What its article tells beside its name."""
    return read_setting(profile.article, profile.kind, profile.name, profile.mentions)


@lru_cache(maxsize=50_000)
def name_key(kind: SourceKind, name: str) -> str:
    """What two spellings share that are one name beyond doubt: letters without accents, articles before a noun."""
    if kind in ("unnamed", "document", "organisation", "outlet", "social"):
        return re.sub(r"^(?:an?|the|one)\s+", "", fold(name))
    return fold(name)
