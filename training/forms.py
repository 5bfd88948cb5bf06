"""Ways of crediting that PolNeAR hardly has: rumour, hearsay, entertainment and wire style, posts, denials.

Some sentences of a training article that credit nobody are made to credit somebody ("… reportedly …", "…, per the
Herald"). The text around them and its own gold stay. The forms and what fills them are ours (forms.txt, lists.txt); the
clauses come from CoreNLP's parse of PolNeAR.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

Row = dict[str, Any]
Spans = list[list[int]]
START, END, POS, NER, HEAD, RELATION = 0, 1, 2, 4, 5, 6
SHARE = 0.6  # of the sentences that could carry a form
MARKUP = re.compile(r"\[(?P<open>[sct]):|(?P<close>\])|\{(?P<slot>\w+)\}|(?P<words>[^\[\]{}]+)")
ROLES = {"s": "source", "c": "cue", "t": "content"}
NAMED = {"outlet": "ORGANIZATION", "person": "PERSON", "platform": "MISC"}


@dataclass(frozen=True)
class Clause:
    """Old offsets: [start, slot) and [slot, end) around the place of an adverb, inside the sentence [left, right)."""

    left: int
    start: int
    slot: int
    end: int
    right: int
    small: bool


@dataclass
class Builder:
    """A new text made of stretches of the old one and of new words; knows where each old character went."""

    old: str
    parts: list[str] = field(default_factory=list)
    size: int = 0
    moved: dict[int, int] = field(default_factory=dict)
    attributions: list[Row] = field(default_factory=list)
    names: list[tuple[int, int, str]] = field(default_factory=list)

    def keep(self, start: int, end: int, small: bool = False) -> None:
        piece = self.old[start:end]
        if small and len(piece[:1].lower()) == 1:
            piece = piece[:1].lower() + piece[1:]
        for offset in range(end - start):
            self.moved[start + offset] = self.size + offset
        self.write(piece)

    def write(self, words: str) -> None:
        self.parts.append(words)
        self.size += len(words)


def rewrite(row: Row, parsed: Row, random: Random) -> tuple[Row, list[list[Any]]]:
    """A new row (text, attributions) and its names in the shape of CoreNLP's tokens."""
    builder, tokens, sents = Builder(row["text"]), parsed["tokens"], parsed["sents"]
    taken = sorted(s for a in row["attributions"] for role in ROLES.values() for s in a[role])
    at = number = 0
    while number < len(sents):
        first = _clause(row["text"], tokens, sents[number], taken)
        if first is not None and random.random() < SHARE:
            second = _clause(row["text"], tokens, sents[number + 1], taken) if number + 1 < len(sents) else None
            builder.keep(at, first.left)
            if random.random() < 0.5:
                first = _inner(row["text"], tokens, sents[number], first, random)
            at = _write_form(builder, first, second, random)
            number += 1 + (second is not None and at == second.right)
        else:
            number += 1
    builder.keep(at, len(row["text"]))
    kept = [moved for a in row["attributions"] if (moved := _move(a, builder.moved))]
    names = [
        [builder.moved[t[START]], builder.moved[t[END] - 1] + 1, None, None, t[NER]]
        for t in tokens
        if t[START] in builder.moved and t[END] - 1 in builder.moved
    ]
    names += [[start, end, None, None, kind] for start, end, kind in builder.names]
    new = {"text": "".join(builder.parts), "attributions": kept + builder.attributions}
    return new, sorted(names, key=lambda n: n[0])


def _write_form(builder: Builder, first: Clause, second: Clause | None, random: Random) -> int:
    """One or two sentences in a form drawn at random; → the old offset after them."""
    groups = read_groups("forms.txt")
    kinds = [kind for kind in groups if kind.split()[0] != "pair" or second is not None]
    kinds = [kind for kind in kinds if kind.split()[0] != "adverb" or first.slot > first.start]
    if not kinds:
        return first.left
    if first.start > first.left or first.end < first.right - 1:  # a clause inside its sentence
        kinds = [kind for kind in kinds if kind.startswith("adverb")]
    kind = random.choices(kinds, [float(kind.split()[1]) for kind in kinds])[0]
    template = random.choice(groups[kind])
    if random.random() < 0.5:
        template = template.translate(str.maketrans("“”‘’", "\"\"''"))
    last = second if kind.startswith("pair") and second is not None else first
    spans: dict[str, Spans] = {"source": [], "cue": [], "content": []}
    found: list[dict[str, Spans]] = [spans]
    role: str | None = None
    start = 0
    for match in MARKUP.finditer(template):
        if match["open"]:
            role, start = ROLES[match["open"]], builder.size
        elif match["close"] and role:
            if (role in ("source", "cue") and spans[role]) or (
                role == "content" and spans["content"] and spans["cue"] and _anew(template)
            ):
                spans = {"source": [], "cue": [], "content": []}
                found.append(spans)
            spans[role].append([start, builder.size])
            role = None
        elif match["slot"]:
            _fill(builder, match["slot"], first, last, random)
        else:
            builder.write(match["words"])
    _settle(builder, found)
    return last.right


def _anew(template: str) -> bool:
    """Whether the form's second content has a cue of its own after it."""
    return template.rfind("[c:") > template.rfind("[t:")


def _settle(builder: Builder, found: list[dict[str, Spans]]) -> None:
    """Keep the attributions of a form; a cue of a second source for the same content shares the content."""
    content: Spans = []
    for spans in found:
        spans["content"] = spans["content"] or content
        content = spans["content"]
        spans["source"] = spans["source"] or (found[0]["source"] if spans is not found[0] else [])
        if spans["cue"] and spans["content"]:
            builder.attributions.append(spans)


def _fill(builder: Builder, slot: str, first: Clause, last: Clause, random: Random) -> None:
    if slot in ("A", "a"):
        builder.keep(first.start, first.end, small=slot == "a" and first.small)
    elif slot in ("B", "b"):
        builder.keep(last.start, last.end, small=slot == "b" and last.small)
    elif slot == "pre":
        builder.keep(first.left, first.start)
    elif slot == "rest":
        builder.keep(first.end, first.right)
    elif slot == "1":
        builder.keep(first.start, first.slot - 1)
    elif slot == "2":
        builder.keep(first.slot, first.end)
    else:
        words = random.choice(read_groups("lists.txt")[slot.lower()])
        start = builder.size
        builder.write(words[0].upper() + words[1:] if slot[0].isupper() else words)
        if slot in NAMED and (words[0].isupper() or words.startswith("the ")):
            builder.names.append((start + 4 * words.startswith("the "), builder.size, NAMED[slot]))


def _clause(text: str, tokens: list[list[Any]], sent: list[int], taken: Spans) -> Clause | None:
    """The sentence as a clause, if it is plain: credited to nobody, unquoted, with a subject and a full stop."""
    first, stop = sent
    if not 7 <= stop - first <= 45 or tokens[stop - 1][POS] != ".":
        return None
    left, right = tokens[first][START], tokens[stop - 1][END]
    words = text[left:right]
    if words[-1] != "." or not words[0].isupper() or re.search(r"[\n\"“”:?!()]|''", words):
        return None
    if any(s < right and e > left for s, e in taken):
        return None
    heads = [i for i in range(first, stop) if tokens[i][RELATION] == "root"]
    if len(heads) != 1 or not _finite(tokens, heads[0], sent) or tokens[first][POS] == "CC":
        return None
    small = tokens[first][POS] not in ("NNP", "NNPS") and words[:2] not in ("I ", "I'", "I’") and words[1:2].islower()
    slot = _slot(tokens, heads[0], sent)
    return Clause(left, left, slot if text[slot - 1] == " " else left, tokens[stop - 1][START], right, small)


def _inner(text: str, tokens: list[list[Any]], sent: list[int], whole: Clause, random: Random) -> Clause:
    """A clause inside the sentence (after "and", "as", "who"), or one without such a part; else the whole."""
    inside = range(sent[0], sent[1] - 1)
    links = ("root", "conj", "advcl", "acl:relcl", "ccomp")
    heads = [i for i in inside if tokens[i][RELATION] in links and _finite(tokens, i, sent)]
    head = random.choice(heads)
    members = _subtree(tokens, head, sent)
    for other in heads:
        if other != head and other in members and tokens[other][RELATION] in ("conj", "advcl") and other > head:
            members -= _subtree(tokens, other, sent)
            members -= {i for i in members if tokens[i][RELATION] == "cc" and i > head and tokens[i][HEAD] == head}
    members -= {
        i for i in members if tokens[i][HEAD] == head and i < head and tokens[i][RELATION] in ("mark", "cc", "punct")
    }
    while members and tokens[max(members)][RELATION] in ("punct", "cc"):
        members.discard(max(members))
    slot = _slot(tokens, head, sent)
    if not members or len(members) < 5 or max(members) - min(members) + 1 != len(members):
        return whole
    start, end = tokens[min(members)][START], tokens[max(members)][END]
    return (
        Clause(whole.left, start, slot, end, whole.right, False)
        if start < slot < end and text[slot - 1] == " "
        else whole
    )


def _subtree(tokens: list[list[Any]], head: int, sent: list[int]) -> set[int]:
    members, grown = {head}, True
    while grown:
        more = {i for i in range(*sent) if tokens[i][HEAD] in members} - members
        members, grown = members | more, bool(more)
    return members


def _finite(tokens: list[list[Any]], head: int, sent: list[int]) -> bool:
    children = [t for t in tokens[sent[0] : sent[1]] if t[HEAD] == head]
    subject = any(t[RELATION] in ("nsubj", "nsubjpass") and t[START] < tokens[head][START] for t in children)
    tensed = tokens[head][POS] in ("VBD", "VBZ", "VBP") or any(
        t[RELATION] in ("aux", "auxpass", "cop") for t in children
    )
    return subject and tensed


def _slot(tokens: list[list[Any]], head: int, sent: list[int]) -> int:
    """Where "reportedly" goes: after the first auxiliary, else before the verb."""
    inside = range(sent[0], sent[1] - 1)
    helpers = [i for i in inside if tokens[i][HEAD] == head and tokens[i][RELATION] in ("aux", "auxpass", "cop")]
    helpers = [i for i in helpers if i < head]
    slot: int = tokens[helpers[0] + 1][START] if helpers else tokens[head][START]
    return slot


def _move(attribution: Row, moved: dict[int, int]) -> Row | None:
    new: Row = {}
    for role in ROLES.values():
        new[role] = [[moved[s], moved[e - 1] + 1] for s, e in attribution[role] if s in moved and e - 1 in moved]
    return new if new["cue"] or new["content"] else None


@cache
def read_groups(name: str) -> dict[str, list[str]]:
    """The lines of each group of a list; a group opens with `= name`."""
    groups: dict[str, list[str]] = {}
    kind = ""
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            kind = line[2:]
        elif line and not line.startswith("#"):
            groups.setdefault(kind, []).append(line)
    return groups
