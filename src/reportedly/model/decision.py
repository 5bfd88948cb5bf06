"""What a person judged: whether two sources are one. Apart from what the machine suggests, and never overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

from reportedly.model.source import NOBODY, SOURCE_KINDS, SourceKind

Answer = Literal["same", "different", "unsure"]
SCHEMA = "reportedly-decision/1"
Json = dict[str, Any]
# A source has at most this many code points of name in a decision; what is longer is no name but a slip of a file.
LONGEST = 2000


@dataclass(frozen=True, slots=True)
class SourceName:
    """A source by what stays from pile to pile, which its id does not: its kind and its name.

    A source without a name needs to be told from the others called "a source": by the `outlet` whose it is, or the
    `article` (its id) that has it. A namesake needs the article. Written "unnamed: a source | outlet Vesk Herald".
    """

    kind: SourceKind
    name: str
    outlet: str | None = None
    article: str | None = None

    def __str__(self) -> str:
        where = f" | outlet {self.outlet}" if self.outlet else ""
        where += f" | article {self.article}" if self.article else ""
        return f"{self.kind}: {self.name}{where}"


@dataclass(frozen=True, slots=True)
class Decision:
    """`verdict` on whether `a` and `b` are one source, judged `by` somebody `at` a time (ISO 8601), with a note."""

    a: SourceName
    b: SourceName
    verdict: Answer
    by: str
    at: str
    note: str = ""


def parse_source(words: str) -> SourceName:
    """What `str` of a SourceName wrote. Without a kind it is a person. ValueError, with a way out, for the rest."""
    head, *where = (part.strip() for part in words.split(" | "))
    kind, colon, name = head.partition(":")
    if not colon or kind.strip() not in SOURCE_KINDS:
        kind, name = "person", head
    places: dict[str, str] = {}
    for part in where:
        label, _, value = part.partition(" ")
        if label not in ("outlet", "article") or not value.strip():
            raise ValueError(f"{part!r} is neither 'outlet NAME' nor 'article ID'")
        places[label] = value.strip()
    return _checked(SourceName(_kind(kind.strip()), name.strip(), **places))


def decision_to_json(decision: Decision) -> Json:
    return {
        "schema": SCHEMA,
        "verdict": decision.verdict,
        "a": name_to_json(decision.a),
        "b": name_to_json(decision.b),
        "by": decision.by,
        "at": decision.at,
        "note": decision.note,
    }


def name_to_json(source: SourceName) -> Json:
    return {"kind": source.kind, "name": source.name, "outlet": source.outlet, "article": source.article}


def decision_from_json(row: Any) -> Decision:
    """ValueError, with the reason, for what is no decision."""
    if not isinstance(row, dict) or row.get("schema") != SCHEMA:
        raise ValueError(f"no decision: schema is not {SCHEMA!r}")
    if row.get("verdict") not in get_args(Answer):
        raise ValueError(f"verdict {row.get('verdict')!r} is none of {', '.join(get_args(Answer))}")
    a, b = _name(row, "a"), _name(row, "b")
    if a == b:
        raise ValueError("a and b are the same source: nothing is decided")
    return Decision(a, b, row["verdict"], _words(row, "by"), _words(row, "at"), _words(row, "note", empty=True))


def _name(row: Json, key: str) -> SourceName:
    told = row.get(key)
    if not isinstance(told, dict):
        raise ValueError(f"{key} is no source: kind, name, outlet or article are wanted")
    places = {where: _words(told, where) for where in ("outlet", "article") if told.get(where) is not None}
    return _checked(SourceName(_kind(told.get("kind")), _words(told, "name"), **places))


def _checked(source: SourceName) -> SourceName:
    if not source.name or len(source.name) > LONGEST:
        raise ValueError("a source needs a name")
    if source.kind == "unnamed" and not (source.outlet or source.article):
        raise ValueError(f"{source.name!r}: whose? Say the outlet or the article: 'unnamed: a source | outlet NAME'")
    return source


def _kind(kind: Any) -> SourceKind:
    if kind not in SOURCE_KINDS or kind in NOBODY:
        raise ValueError(f"kind {kind!r} is none of {', '.join(k for k in SOURCE_KINDS if k not in NOBODY)}")
    known: SourceKind = kind
    return known


def _words(row: Json, key: str, *, empty: bool = False) -> str:
    value = row.get(key, "" if empty else None)
    if not isinstance(value, str) or not (empty or value.strip()):
        raise ValueError(f"{key} is missing, or no words")
    return value
