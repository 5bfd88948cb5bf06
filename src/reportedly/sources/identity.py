"""One source over the whole pile, and the statements that lead to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from reportedly.language.outlets import is_short_for_several, known_outlet
from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import REPORTED, Attribution
from reportedly.model.reading import Reading
from reportedly.model.source import Hop, Source, SourceKind
from reportedly.model.span import words_of
from reportedly.model.statement import Statement
from reportedly.sources.sameness import fits_person, outlet_name, plain_words, same_organisation, same_person


@dataclass(slots=True)
class Entry:
    """A source while the pile is read: `scope` is where an unnamed one belongs, `forms` its names with their counts."""

    id: str
    kind: SourceKind
    scope: str
    forms: dict[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """A person's fullest form; the form most articles have of an outlet or a body ("IBM"); else the first."""
        if self.kind == "outlet":
            return outlet_name(max(self.forms, key=lambda f: self.forms[f]))
        if self.kind == "organisation":
            return max(self.forms, key=lambda f: (self.forms[f], len(f.split())))
        if self.kind == "person":
            return max(self.forms, key=lambda f: (len(f.split()), self.forms[f]))
        return next(iter(self.forms))

    def source(self) -> Source:
        aliases = tuple(sorted(f for f in self.forms if f != self.name))
        return Source(self.id, self.name, self.kind, aliases, _known(self.forms) if self.kind == "outlet" else None)


# Fewer words in an article's own voice are a scrap of a sentence ("what the", "the town's interest").
WORDS = 4


class Register:
    """Sources in order of first appearance; the same articles in the same order give the same ids."""

    def __init__(self, full_names: Sequence[str]) -> None:
        self.entries: list[Entry] = []
        self._by_key: dict[tuple[str, str, str], Entry] = {}
        self._full_names = full_names

    def enter(self, hop: Hop, scope: str) -> str:
        """The id of the source that `hop` means."""
        name, scope = self._fullest(hop), scope if hop.kind in _SCOPED else ""
        entry = self._by_key.get((hop.kind, name, scope)) or self._similar(hop.kind, name, scope)
        if entry is None:
            entry = Entry(f"n{len(self.entries) + 1}", hop.kind, scope)
            self.entries.append(entry)
        self._by_key[(hop.kind, name, scope)] = entry
        entry.forms[name] = entry.forms.get(name, 0) + 1
        if hop.name != name:
            entry.forms.setdefault(hop.name, 0)
        return entry.id

    def _fullest(self, hop: Hop) -> str:
        """A surname alone means the one person of the pile who has it, where there is just one."""
        if hop.kind != "person" or " " in hop.name:
            return hop.name
        fitting = [full for full in self._full_names if fits_person(hop.name, full)]
        one = bool(fitting) and all(same_person(fitting[0], full) for full in fitting)
        return max(fitting, key=len) if one else hop.name

    def _similar(self, kind: SourceKind, name: str, scope: str) -> Entry | None:
        same = _SAME[kind]
        return next(
            (e for e in self.entries if e.kind == kind and e.scope == scope and any(same(name, f) for f in e.forms)),
            None,
        )


def _known(forms: Iterable[str]) -> Outlet | None:
    """The table's row, if one of the names can mean no other outlet."""
    rows = (row for form in forms if not is_short_for_several(form) and (row := known_outlet(form)))
    row = next(rows, None)
    return Outlet(row.name, next(iter(row.domains), None), row.kind, row.country) if row else None


def _same_words(one: str, other: str) -> bool:
    return plain_words(one) == plain_words(other)


def _outlets(one: str, other: str) -> bool:
    return outlet_name(one).lower().removeprefix("the ") == outlet_name(other).lower().removeprefix("the ")


def _always(one: str, other: str) -> bool:
    return True


_SCOPED = ("unnamed", "document")
_SAME: dict[SourceKind, Callable[[str, str], bool]] = {
    "person": same_person,
    "organisation": same_organisation,
    "outlet": _outlets,
    "unnamed": _same_words,
    "document": _same_words,
    "social": _same_words,
    "rumour": _always,
    "unknown": _always,
}


def identify(readings: Sequence[Reading]) -> tuple[tuple[Source, ...], tuple[Statement, ...]]:
    """Sources of the pile and its attributed statements (manner said, wrote or reported), in the articles' order."""
    pairs = [
        (reading.article, attribution)
        for reading in readings
        if reading.article and reading.attributions
        for attribution in reading.attributions
        if attribution.manner in REPORTED and _says(reading.article, attribution)
    ]
    register = Register(sorted({h.name for _, a in pairs for h in a.chain if h.kind == "person" and " " in h.name}))
    statements = tuple(_state(f"s{n}", article, a, register) for n, (article, a) in enumerate(pairs, 1))
    return tuple(e.source() for e in register.entries), statements


def _says(article: Article, attribution: Attribution) -> bool:
    """Whether it states anything: what the article says of itself ("we said it") is a statement only in whole words."""
    if attribution.chain:
        return bool(attribution.content)
    return len(words_of(attribution.content, article.field(attribution.field)).split()) >= WORDS


def _state(number: str, article: Article, attribution: Attribution, register: Register) -> Statement:
    stated = tuple(hop.stated for hop in attribution.chain)
    return Statement(
        number, article.id, "attributed" if attribution.chain else "own", attribution.content, attribution.field,
        attribution.id, attribution.source, attribution.cue,
        tuple(register.enter(hop, _scope(article, attribution.chain, at)) for at, hop in enumerate(attribution.chain)),
        tuple(hop.spans for hop in attribution.chain),
        attribution.type, attribution.manner, attribution.nested_in, attribution.polarity, attribution.certainty,
        attribution.hedges, attribution.said, attribution.about, attribution.score,
        hop_stated=stated if any(stated) else (),
    )  # fmt: skip


def _scope(article: Article, chain: tuple[Hop, ...], at: int) -> str:
    """Whose an unnamed source is: the last outlet before it in the chain, else the article's own, else the article."""
    outlets = [hop.name for hop in chain[:at] if hop.kind == "outlet"]
    if outlets:
        return _key(outlets[-1])
    return _key(article.outlet.name) if article.outlet else f"article {article.id}"


def _key(name: str) -> str:
    return re.sub(r"^the ", "", outlet_name(name).lower())
