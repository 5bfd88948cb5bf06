"""Lines that credit the provenance of a text, a picture or a tip: datelines, "contributed to this report", "© …".

They say where words come from, and nothing about what the words claim. The patterns are `syndication.tsv`; every stage
that must know these lines asks here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count
from typing import Literal, NamedTuple, cast

from reportedly.language.calendar import month_pattern
from reportedly.language.outlets import known_outlet, looks_like_outlet
from reportedly.language.places import spans_with
from reportedly.language.wordlists import read_table
from reportedly.model.span import Span, trim

CreditKind = Literal[
    "dateline", "signature", "contributed", "staff", "copyright", "republished", "tip", "source", "picture"
]
# Kinds that say whose the article's words are, the surest first.
WORDS_FROM: tuple[CreditKind, ...] = ("republished", "dateline", "signature", "copyright", "source")
KEPT = 4  # texts whose lines are remembered: two stages ask for those of the article that is being read
# Lines in which a dateline can stand: headline, standfirst, byline and dates come before it.
_HEAD = 8

_CAPITAL = r"(?!All [Rr]ights\b)[A-ZÀ-ÖØ-Þ@][\w’'&!@-]*(?:\.[\w’'&!@-]+)*(?:(?<=\b[A-Z])\.)?"
_NAME = rf"(?:[Tt]he )?{_CAPITAL}(?: (?:(?:of|the|and the|&|de|van|al) )?{_CAPITAL}){{0,5}}"
_AND = r"(?:,| and|, and| &|;|/|,? via) ?"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME})*"
_FRAMES = {
    "head": r"^[ \t]*{}",
    "line": r"^[^\w\n@©-]*[-–—/(]*{}[ .)\]]*$",
    "sentence": r"(?:^[ \t*—–-]*|(?<=[.!?)\]”\"] ))[(\[]?{}(?:[.)\]]+(?=\s|$)|[ \t]*$)",
    "bracket": r"[(\[] ?{}[ .]?[)\]]",
}
_AT_LINE = ("head", "line")  # frames that begin where a line does
_LINE_END = re.compile("\n")
_BY = re.compile(rf"\bby:? (?P<names>{_NAMES})")


class _Row(NamedTuple):
    """A row of the table. `needs`: in every line that the pattern finds stands one of these, as in few others."""

    kind: CreditKind
    frame: str
    pattern: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CreditLine:
    """`span`: the whole line, sentence or bracket; `names`: who is credited, in order, without "the"."""

    kind: CreditKind
    span: Span
    names: tuple[Span, ...]


def find_credit_lines(text: str) -> list[CreditLine]:
    """Every line of `syndication.tsv` in the text, in order; where two patterns meet, the one further up the table."""
    return list(_credit_lines(text))


@lru_cache(maxsize=KEPT)
def _credit_lines(text: str) -> tuple[CreditLine, ...]:
    found: list[CreditLine] = []
    text = text.replace("\u00a0", " ")
    written = _written(text)
    standing = {words for words in _needs() if words in text}
    for row in _rows():
        for match in _matches(row, text, spans_with(standing.intersection(row.needs), text, written)):
            line = CreditLine(row.kind, trim(Span(*match.span()), text), _names(row.kind, match, text))
            if _is_one(line, text) and not any(line.span.overlaps(other.span) for other in found):
                found.append(line)
    return tuple(sorted(found, key=lambda line: line.span))


def _written(text: str) -> list[Span]:
    """The lines of the text as written, none of which a credit leaves."""
    ends = [match.start() for match in _LINE_END.finditer(text)]
    return [Span(a, b) for a, b in zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True)]


def _matches(row: _Row, text: str, written: Iterable[Span]) -> Iterator[re.Match[str]]:
    """What the pattern of a row finds in some lines of the text."""
    pattern = _compile(row.frame, row.pattern)
    for start, end in written:
        if row.frame in _AT_LINE:
            match = pattern.match(text, start, end)
            yield from () if match is None else (match,)
        else:
            yield from pattern.finditer(text, start, end)


def words_from(lines: Iterable[CreditLine]) -> CreditLine | None:
    """The line that says most surely whose words the article's are; None where no line does."""
    told = [line for line in lines if line.kind in WORDS_FROM]
    return min(told, key=lambda line: (WORDS_FROM.index(line.kind), line.span), default=None)


def _is_one(line: CreditLine, text: str) -> bool:
    """Datelines and signatures have the form of other things ("Roe (Labour) - 412 votes"): they must name an outlet,
    or stand behind a place in capitals."""
    if line.kind not in ("dateline", "signature"):
        return bool(line.names)
    head = line.kind == "signature" or text.count("\n", 0, line.span.start) < 2 * _HEAD
    name = line.names[0].of(text) if line.names else ""
    in_capitals = line.kind == "dateline" and line.span.of(text).split("(")[0].split(",")[0].strip().isupper()
    return head and bool(name) and bool(known_outlet(name) or looks_like_outlet(name) or in_capitals)


def _names(kind: CreditKind, match: re.Match[str], text: str) -> tuple[Span, ...]:
    """The spans that the pattern's slots caught, lists taken apart; of a staff line, whoever stands behind a "by"."""
    caught = [
        (slot.startswith("names"), Span(*match.span(slot))) for slot in match.re.groupindex if match.start(slot) >= 0
    ]
    if kind == "staff":
        caught = [(True, Span(*by.span("names"))) for by in _BY.finditer(text, match.start(), match.end())]
    spans = [part for several, span in caught for part in (_parts(text, span) if several else [span])]
    return tuple(
        sorted(name for span in spans if _no_name().fullmatch((name := _without_article(text, span)).of(text)) is None)
    )


def _parts(text: str, span: Span) -> list[Span]:
    """ "the Vesk Press, Ann Roe and Bo Hall" → three names."""
    ends = [*re.finditer(rf"{_AND}(?=(?:[Tt]he )?[A-ZÀ-Þ@])", span.of(text))]
    starts = [0, *(end.end() for end in ends)]
    stops = [*(end.start() for end in ends), span.end - span.start]
    return [Span(span.start + a, span.start + b) for a, b in zip(starts, stops, strict=True) if b > a]


def _without_article(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + (4 if words[:4].lower() == "the " else 0)
    end = span.end - (len(words) - len(words.rstrip(".,' ")) if not re.search(r"\b[A-Z]\.[A-Z]\.$", words) else 0)
    return Span(start, end)


@cache
def _rows() -> tuple[_Row, ...]:
    rows = [row for row in read_table("syndication.tsv") if row[0] != "slot"]
    return tuple(
        _Row(cast(CreditKind, kind), frame, pattern, tuple(needs.split("|"))) for kind, frame, pattern, needs in rows
    )


@cache
def _needs() -> frozenset[str]:
    return frozenset(words for row in _rows() for words in row.needs)


@cache
def _slots() -> dict[str, str]:
    own = {"name": f"(?P<name>{_NAME})", "names": f"(?P<names>{_NAMES})", "month": month_pattern()}
    return own | {row[1]: row[2] for row in read_table("syndication.tsv") if row[0] == "slot"}


@cache
def _no_name() -> re.Pattern[str]:
    """What stands where a name would: "(Vesk Photo/Ann Roe, File)", "was published on May 3"."""
    return re.compile(_filled("{none}"))


def _filled(pattern: str) -> str:
    """The pattern with its slots, and the slots in these, filled in."""
    while (whole := re.sub(r"\{([a-zA-Z]+)\}", lambda slot: _slots()[slot[1]], pattern)) != pattern:
        pattern = whole
    return pattern


@cache
def _compile(frame: str, pattern: str) -> re.Pattern[str]:
    """The filled pattern in its frame; its groups numbered, as a slot may stand in it twice."""
    numbers = count(1)
    filled = re.sub(r"\?P<(\w+)>", lambda group: f"?P<{group[1]}{next(numbers)}>", _filled(pattern))
    return re.compile(_FRAMES[frame].replace("{}", f"(?:{filled})", 1), re.MULTILINE)
