"""The shipped sample against its gold: attributions, chains, claims, stance, origins, links; and pairs of sources.

Needs no outside data.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.resources import as_file, files
from itertools import combinations
from typing import Any

import reportedly
from evaluation import groupings, identity, linkings
from evaluation.gold import Key, Story, stories
from evaluation.pairing import Words, f1, pair, same_chain, same_hop
from reportedly import pipeline, sources
from reportedly.claims import Formed, form
from reportedly.model.codec import check_to_json, reading_to_json, trace_to_json
from reportedly.model.reading import articles_of, in_order
from reportedly.model.statement import Statement
from reportedly.story import group

Figures = dict[str, float]
BESIDE = {"believed", "wanted", "showed"}


def read_sample() -> list[reportedly.Reading]:
    """Every article of the sample, read."""
    with as_file(files("reportedly") / "sample") as folder:
        return list(reportedly.read_many(reportedly.open_articles([str(folder)]), workers=1))


def measure() -> Figures:
    readings = read_sample()
    rows = {r.article.id: reading_to_json(r, with_text=True) for r in readings if r.article}
    told = stories({key: row["text"] for key, row in rows.items()})
    ledger = trace_to_json(reportedly.trace(readings))
    paired = dict(_pairs(told, rows, ledger))
    return {
        **_attributions(told, rows),
        **_claims(told, readings, paired),
        **linkings.measure(ledger),
        **_checks(told, readings),
        **identity.measure(),
    }


def _attributions(told: list[Story], rows: dict[str, Any]) -> Figures:
    hit = matched = predicted = required = beside = 0
    right: Counter[str] = Counter()
    for article, gold in ((a, g) for s in told for a, g in s.attributions.items()):
        row = rows[article]
        words = Words(row["text"])
        found = [a for a in row["attributions"] if a["field"] == "text"]
        gold = [g for g in gold if g["content"]]
        pairs = pair([words.within(g["content"]) for g in gold], [words.within(a["content"]) for a in found])
        taken = {j for _, j in pairs}
        kin = {found[j]["nested_in"] for j in taken} - {None}
        ids = {found[j]["id"] for j in taken}
        for j, a in enumerate(found):
            if j not in taken and a["manner"] in BESIDE:
                beside += 1
            elif j in taken or (a["id"] not in kin and a["nested_in"] not in ids):
                predicted += 1
        matched += len(pairs)
        required += sum(not g.get("optional") for g in gold)
        for i, j in pairs:
            g, a = gold[i], found[j]
            if g.get("optional"):
                continue
            hit += 1
            right["chain"] += any(same_chain(a["chain"], c) for c in (g["chain"], *g.get("chain_also", ())))
            right["kind"] += [h["kind"] for h in a["chain"][-1:]] == [h["kind"] for h in g["chain"][-1:]]
            right["certainty"] += a["certainty"] == g["certainty"]
            right["polarity"] += a["polarity"] == g["polarity"]
            right["manner"] += a["manner"] == g["manner"]
            right["type"] += a["type"] == g["type"]
    predicted += max(0, beside - required // 2)
    p, r = matched / max(1, predicted), hit / max(1, required)
    return {
        "attributions P": p,
        "attributions R": r,
        "attributions F1": 2 * p * r / (p + r) if p + r else 0.0,
        "chain right, of all gold": right["chain"] / max(1, required),
        "chain right, of matched": right["chain"] / max(1, hit),
        **{f"{k}, of matched": right[k] / max(1, hit) for k in ("kind", "certainty", "polarity", "manner", "type")},
    }


def _pairs(told: list[Story], rows: dict[str, Any], ledger: dict[str, Any]) -> Iterator[tuple[Key, dict[str, Any]]]:
    """Gold key → the statement of the ledger that says it."""
    by_article = defaultdict(list)
    for s in ledger["statements"]:
        if s["field"] == "text":
            by_article[s["article"]].append(s)
    for story in told:
        for article, gold in story.attributions.items():
            every = [g for g in (*gold, *story.own_voice[article]) if g["content"]]
            words = Words(rows[article]["text"])
            found = by_article[article]
            pairs = pair([words.within(g["content"]) for g in every], [words.within(s["content"]) for s in found])
            for i, j in pairs:
                yield (article, every[i]["id"]), found[j]


def _claims(told: list[Story], readings: list[reportedly.Reading], paired: dict[Key, Any]) -> Figures:
    """Claims against two annotators' (groupings.py), and the matters in which links are looked for against the wider
    groups of the stories' own files: two statements of one, both found, should stand in one."""
    formed = _formed(readings)
    own, wide = ({s.id: s for s in found} for found in (formed.statements, formed.matters.statements))
    narrow = groupings.measure({key: own[s["id"]] for key, s in paired.items()})
    return narrow | _matters(told, {key: wide[s["id"]] for key, s in paired.items() if s["id"] in wide})


def _formed(readings: list[reportedly.Reading]) -> Formed:
    """The statements of the sample as `trace` has them."""
    articles, (_, statements, _, _) = articles_of(in_order(readings)), sources.identify(in_order(readings), ())
    stories = [set(one.articles) for one in group(articles)]
    return form(articles, statements, pipeline.embedder(), stories)


def _matters(told: list[Story], found: dict[Key, Statement]) -> Figures:
    hit = gold_pairs = found_pairs = toward = towards = 0
    for story in told:
        groups = [[(s["article"], s["id"], s["toward"]) for s in c["statements"]] for c in story.raw["claims"]]
        in_gold = {frozenset((x[:2], y[:2])) for g in groups for x, y in combinations(g, 2)}
        keys = sorted({s[:2] for g in groups for s in g} & found.keys())
        joined = {frozenset((x, y)) for x, y in combinations(keys, 2) if _one_claim(found[x].claim, found[y].claim)}
        hit += len(in_gold & joined)
        gold_pairs += len(in_gold)
        found_pairs += len(joined)
        for members in groups:  # who opposes whom, since a claim may be worded either way round
            sides = [(found[s[:2]], s[2]) for s in members if s[:2] in found and s[2] in ("affirms", "denies")]
            for (x, a), (y, b) in combinations(sides, 2):
                if _one_claim(x.claim, y.claim):
                    towards += 1
                    toward += (x.toward == y.toward) == (a == b)
    p, r, f = f1(hit, found_pairs, gold_pairs)
    return {"matters P": p, "matters R": r, "matters F1": f, "matters: sides told apart": toward / max(1, towards)}


def _one_claim(a: str | None, b: str | None) -> bool:
    return a is not None and a == b


def _checks(told: list[Story], readings: list[reportedly.Reading]) -> Figures:
    """The central claims given to `check`: stance of each article, chains, origins in the accepted range."""
    stance = stances = inside = claims = hit = predicted = wanted = 0
    for story in told:
        pile = [r for r in readings if r.article and r.article.id in story.attributions]
        for claim in (c for c in story.raw["claims"] if c.get("stances")):
            answer = check_to_json(reportedly.check(claim["text"], pile))
            got = {a["id"]: a["stance"] for a in answer["articles"]}
            stances += len(claim["stances"])
            stance += sum(got.get(article) in accepted for article, accepted in claim["stances"].items())
            claims += 1
            low, high = claim["independent"]["affirmed"]
            inside += low <= answer["independence"]["affirmed"]["at_most"] <= high
            h, p, w = _chains(story, claim, answer)
            hit, predicted, wanted = hit + h, predicted + p, wanted + w
    p, r, f = f1(hit, predicted, wanted)
    return {
        "check stance": stance / max(1, stances),
        "check chains P": p,
        "check chains R": r,
        "check chains F1": f,
        "check origins in range": inside / max(1, claims),
    }


def _chains(story: Story, claim: dict[str, Any], answer: dict[str, Any]) -> tuple[int, int, int]:
    """(hits, predicted, wanted) of distinct affirming chains, article by article."""
    names = {s["id"]: s for s in answer["sources"]}
    hits = predicted = wanted = 0
    for article, gold in story.attributions.items():
        by_id = {g["id"]: g for g in gold}
        affirm = [s["id"] for s in claim["statements"] if s["article"] == article and s["toward"] == "affirms"]
        want = _distinct([by_id[i]["chain"] for i in affirm if i in by_id])
        mine = [s for s in answer["statements"] if s["article"] == article and s["toward"] == "affirms"]
        have = _distinct([[names[n] for n in s["chain"]] for s in mine])
        found = sum(any(same_chain(h, w) for h in have) for w in want)
        hits, predicted, wanted = hits + found, predicted + len(have), wanted + len(want)
    return hits, predicted, wanted


def _distinct(chains: list[Any]) -> list[Any]:
    out: list[Any] = []
    for chain in chains:
        named = chain and any(h["kind"] not in ("rumour", "unknown") for h in chain)
        if named and not any(len(o) == len(chain) and all(map(same_hop, o, chain)) for o in out):
            out.append(chain)
    return out
