"""The shipped sample's gold as model objects: statements, chains and claims as people annotated them."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

from reportedly.model.article import Article, Outlet
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.source import Source
from reportedly.model.span import Span, words_of
from reportedly.model.statement import Statement

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "evaluation" / "sample"
STORIES = sorted(path.stem for path in GOLD.glob("*.json"))


class Story:
    """One story of the sample: articles, sources, statements and claims of the gold, and its links as pairs of ids."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.gold = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
        self.articles = tuple(self._article(row) for row in self.gold["articles"])
        self._sources: dict[tuple[str, ...], Source] = {}
        claimed = {
            (s["article"], s["id"]): (claim["id"], s["toward"])
            for claim in reversed(self.gold["claims"])
            for s in claim["statements"]
        }
        self.statements = tuple(
            self._statement(article, row, claimed)
            for article, gold in zip(self.articles, self.gold["articles"], strict=True)
            for row in gold["attributions"] + gold["own_voice"]
        )
        self.sources = tuple(self._sources.values())
        self.claims = tuple(
            Claim(c["id"], c["text"], tuple(s.id for s in self.statements if s.claim == c["id"]))
            for c in self.gold["claims"]
        )
        self.links = {
            (link["kind"], ":".join(link["from"]), ":".join(link["to"])): link["because"] for link in self.gold["links"]
        }

    def of_claim(self, claim) -> list[Statement]:
        """The statements of one claim of the gold, where a statement may stand in several."""
        by_id = {s.id: s for s in self.statements}
        return [
            replace(by_id[f"{s['article']}:{s['id']}"], claim=claim["id"], toward=s["toward"])
            for s in claim["statements"]
        ]

    def _article(self, row) -> Article:
        text = self._texts()[row["id"]]
        date = {key: Date(row[key], "text") if row.get(key) else None for key in ("published", "modified")}
        outlet = Outlet(row["outlet"]) if row["outlet"] else None
        return Article(row["id"], text, outlet=outlet, title=row["title"], **date)

    def _texts(self):
        if not hasattr(self, "_read"):
            from reportedly.readers import read_all

            readings = read_all([str(ROOT / "src" / "reportedly" / "sample" / self.name)])
            self._read = {Path(r.article.id).name: r.article.text for r in readings if r.article}
        return self._read

    def _statement(self, article, row, claimed) -> Statement:
        key = (article.id, row["id"])
        claim, toward = claimed.get(key, (None, None))
        if "words" in row:
            content = (find(article.text, row["words"]),)
            return Statement(
                ":".join(key), article.id, "own", content, certainty=row["certainty"], claim=claim, toward=toward
            )
        around = find(article.text, row["at"]) if row.get("at") else Span(0, len(article.text))
        spans = {
            role: tuple(find(article.text, words, around) for words in row[role])
            for role in ("source", "cue", "content", "hedges")
        }
        return Statement(
            ":".join(key), article.id, "attributed", spans["content"], attribution=row["id"], source=spans["source"],
            cue=spans["cue"], hedges=spans["hedges"], chain=self._chain(article, row["chain"]), type=row["type"],
            manner=row["manner"], polarity=row["polarity"], certainty=row["certainty"], said=date(row["said"]),
            about=date(row["about"]), claim=claim, toward=toward,
        )  # fmt: skip

    def _chain(self, article, hops) -> tuple[str, ...]:
        """An unnamed source is one with another only behind the same outlet and in the same words."""
        chain = []
        outlet = article.outlet.name if article.outlet else article.id
        for hop in hops:
            key = (hop["kind"], hop["name"])
            if hop["kind"] in ("unnamed", "document"):
                key = (*key, outlet)
            if hop["kind"] == "outlet":
                outlet = hop["name"]
            if key not in self._sources:
                self._sources[key] = Source(f"n{len(self._sources) + 1}", hop["name"], hop["kind"])
            chain.append(self._sources[key].id)
        return tuple(chain)


def date(edtf):
    """None also for what Date does not know: seasons ("2024-23")."""
    try:
        return Date(edtf) if edtf else None
    except ValueError:
        return None


def find(text, words, around=None) -> Span:
    """Where the words stand, however white space and quotation marks are written."""
    around = around or Span(0, len(text))
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    match = re.compile(pattern).search(text, around.start, around.end) or re.compile(pattern).search(text)
    if match is None:
        raise LookupError(f"not in the article: {words!r}")
    return Span(*match.span())


def score(story: Story, links) -> dict[str, tuple[int, int, int]]:
    """(right, predicted, gold) for each kind."""
    right, predicted, gold = Counter(), Counter(), Counter(kind for kind, _, _ in story.links)
    for link in links:
        predicted[link.kind] += 1
        right[link.kind] += (link.kind, link.origin, link.target) in story.links
    return {kind: (right[kind], predicted[kind], gold[kind]) for kind in sorted(gold | predicted)}


def score_articles(story: Story, links) -> dict[str, tuple[int, int, int]]:
    """As `score`, where a link counts once for each pair of articles: annotators choose one of several like statements."""

    def ends(kind, origin, target):
        return kind, origin.rsplit(":", 1)[0], target.rsplit(":", 1)[0]

    gold = {ends(*key) for key in story.links}
    predicted = {ends(link.kind, link.origin, link.target) for link in links}
    kinds = sorted({key[0] for key in gold | predicted})
    return {k: tuple(sum(key[0] == k for key in found) for found in (gold & predicted, predicted, gold)) for k in kinds}


if __name__ == "__main__":
    import sys

    from reportedly.provenance import find_links, weigh_origins

    show = sys.argv[1:]
    for name in STORIES:
        story = Story(name)
        links = find_links(story.articles, story.sources, story.statements, story.claims)
        print("##", name)
        loose = score_articles(story, links)
        for kind, (right, predicted, gold) in score(story, links).items():
            a, b, c = loose[kind]
            f1 = 2 * right / max(1, predicted + gold)
            print(
                f"{kind:12} {right}/{predicted}/{gold} F1 {f1:.2f}   articles {a}/{b}/{c} F1 {2 * a / max(1, b + c):.2f}"
            )
        by_id = {s.id: s for s in story.statements}
        texts = {a.id: a.text for a in story.articles}
        for claim in story.gold["claims"]:
            of = story.of_claim(claim)
            got = weigh_origins(of, story.sources, links)
            print(claim["id"], claim.get("independent"), got.affirmed.at_most, got.denied.at_most)
        for kind in show:
            found = {(k.kind, k.origin, k.target): k for k in links if k.kind == kind}
            for key in sorted({k for k in story.links if k[0] == kind} | set(found)):
                mark = "ok  " if key in found and key in story.links else "MISS" if key in story.links else "more"
                print(mark, *key, "|", story.links.get(key) or found[key].because)
                if mark != "ok  ":
                    for id in key[1:]:
                        print(
                            "        ",
                            by_id[id].claim,
                            by_id[id].toward,
                            words_of(by_id[id].content, texts[by_id[id].article])[:120],
                        )
