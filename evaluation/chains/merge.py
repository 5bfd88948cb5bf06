"""`python -m evaluation.chains merge`: dev.jsonl, test.jsonl and fresh.jsonl from the annotators' files.

Required is what both marked, with the same chain, and neither called optional. Everything else stays in as optional:
a program gains nothing by it and loses nothing. Of two answers that differ in detail only, the fuller is kept and the
other one accepted too. `adjudications.json` lists the slips that CHAINS.md or the plain text decides; `stories.json`
the articles of one story, which stay in one half.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evaluation.chains.agreement import Judge, chains, either, pairs
from evaluation.chains.standoff import FOLDER, Row, bodies, named, rows, scorer, worded


def merge(shared: Path) -> dict[str, list[Row]]:
    """The gold's two halves, "dev" and "test", and "fresh", which came later; offsets only."""
    made = halves(_merged(shared, "annotator"), json.loads((FOLDER / "stories.json").read_text(encoding="utf-8")))
    return {**made, "fresh": _merged(shared, "fresh-annotator")}


def _merged(shared: Path, annotators: str) -> list[Row]:
    judge, texts = Judge(scorer(shared, "names")), bodies(shared)
    rulings: dict[str, list[Row]] = {}
    for ruling in json.loads((FOLDER / "adjudications.json").read_text(encoding="utf-8")):
        rulings.setdefault(ruling["article"], []).append(ruling)
    merged = []
    for a, b in zip(rows(f"{annotators}-a"), rows(f"{annotators}-b"), strict=True):
        article = Article(worded(a, texts)["text"], judge, rulings.get(a["id"], []))
        merged.append({"id": a["id"], "sha256": a["sha256"], "attributions": article.merged(a, b)})
    return merged


def halves(articles: Sequence[Row], stories: dict[str, list[str]]) -> dict[str, list[Row]]:
    """Stories in the order of the SHA-256 of their names fill dev until it has half of the attributions, then test."""
    story: dict[str, str] = {a["id"]: a["id"] for a in articles}
    story |= {article: name for name, ids in stories.items() for article in ids}
    order = sorted(articles, key=lambda a: (hashlib.sha256(story[a["id"]].encode()).hexdigest(), int(a["id"])))
    every, so_far = sum(len(a["attributions"]) for a in articles), 0
    out: dict[str, list[Row]] = {"dev": [], "test": []}
    half: dict[str, str] = {}
    for a in order:
        name = story[a["id"]]
        part = half.setdefault(name, "dev" if 2 * so_far < every else "test")
        out[part].append({"id": a["id"], "story": name, **{k: v for k, v in a.items() if k != "id"}})
        so_far += len(a["attributions"])
    return out


class Article:
    """Two annotations of one article becoming one."""

    def __init__(self, text: str, judge: Judge, rulings: Sequence[Row]) -> None:
        self.text, self.judge, self.rulings = text, judge, rulings

    def merged(self, a: Row, b: Row) -> list[Row]:
        texts = {a["id"]: self.text}
        first, second = worded(a, texts)["attributions"], worded(b, texts)["attributions"]
        found = pairs(self.text, first, second)
        out = [self._pair(a["attributions"][i], b["attributions"][j], first[i], second[j]) for i, j in found]
        for side, taken in ((a, {i for i, _ in found}), (b, {j for _, j in found})):
            for i, lone in enumerate(side["attributions"]):
                if i not in taken:
                    out.append({**{k: v for k, v in lone.items() if k != "speaker"}, "optional": True})
        return sorted(out, key=lambda r: (r["content"], r["cue"]))

    def _pair(self, a: Row, b: Row, x: Row, y: Row) -> Row:
        """`a`, `b`: offsets; `x`, `y`: the same two with words."""
        out: Row = {role: max((a[role], b[role]), key=_length) for role in ("source", "cue", "content")}
        agreed = either(self.judge.chain, x, y)
        out["chain"], others = self._chain(a, b)
        if others:
            out["chain_also"] = others
        ruling = self._ruling(out["cue"])
        for label in ("certainty", "polarity"):
            out[label] = a[label] if a[label] == b[label] else ruling.get(label, "open")
        speaker = self._speaker((a, b), (x, y), ruling.get("speaker") == "both")
        if speaker:
            out["speaker"] = speaker
        if not agreed or a.get("optional") or b.get("optional"):
            out["optional"] = True
        return out

    def _chain(self, a: Row, b: Row) -> tuple[list[Row], list[list[Row]]]:
        """The chain in its fullest names, and every other one that either annotator accepts."""
        first, second = a["chain"], b["chain"]
        if self.judge.chain(self._names(first), self._names(second)) and len(first) == len(second):
            best = [max(pair, key=self._fullness) for pair in zip(first, second, strict=True)]
        else:
            best = max((first, second), key=len)
        others: list[list[Row]] = []
        for chain in (*chains(a), *chains(b)):
            if all(self._names(chain) != self._names(known) for known in (best, *others)):
                others.append(chain)
        return best, others

    def _speaker(self, raw: Sequence[Row], words: Sequence[Row], ruled: bool) -> Row | None:
        """Who speaks, where both say the same, or where one says it and the other's chain says so too."""
        s, t = words[0].get("speaker"), words[1].get("speaker")
        given = [r["speaker"] for r in raw if r.get("speaker")]
        if s and t:
            if not ruled and not self.judge.speaker(s, t):
                return None
        elif only := s or t:
            other = words[1] if s else words[0]
            if not any(self.judge.speaker(only, {"who": [hop]}) for hop in other["chain"]):
                return None
        else:
            return None
        who: list[Row] = []
        for hop in sorted((h for g in given for h in g["who"]), key=self._fullness, reverse=True):
            if named(hop, self.text) not in self._names(who):
                who.append(hop)
        return {"mention": max((g["mention"] for g in given), key=lambda m: m[1] - m[0]), "who": who}

    def _ruling(self, cue: Sequence[Sequence[int]]) -> dict[str, Any]:
        words = " ".join(self.text[s:e] for s, e in cue)
        return next((r for r in self.rulings if r["cue"] in words), {})

    def _names(self, chain: Sequence[Row]) -> list[Row]:
        return [named(hop, self.text) for hop in chain]

    def _fullness(self, hop: Row) -> int:
        return len(named(hop, self.text)["name"])


def _length(spans: Sequence[Sequence[int]]) -> int:
    return sum(e - s for s, e in spans)


def write(shared: Path) -> None:
    """All parts into this folder."""
    for half, articles in merge(shared).items():
        lines = (json.dumps(a, separators=(",", ":")) + "\n" for a in articles)
        (FOLDER / f"{half}.jsonl").write_text("".join(lines), encoding="utf-8")
