"""The model as JSON, schema `reportedly/1` (DESIGN: additions are free, renames are not)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.claim import Claim, Independence, Side
from reportedly.model.date import Date
from reportedly.model.decision import decision_to_json, name_to_json
from reportedly.model.failure import Failure
from reportedly.model.identity import Identity
from reportedly.model.link import Link, Passage
from reportedly.model.reading import Reading
from reportedly.model.source import Hop, Source, Stated
from reportedly.model.span import Spans
from reportedly.model.standing import Without
from reportedly.model.statement import Statement
from reportedly.model.story import Moment, Story
from reportedly.model.trace import Check, Trace

SCHEMA = "reportedly/1"
Json = dict[str, Any]


def to_json(result: Reading | Trace | Check, *, with_text: bool = False) -> Json:
    """Any result as the JSON that the command line writes."""
    if isinstance(result, Reading):
        return reading_to_json(result, with_text=with_text)
    if isinstance(result, Trace):
        return trace_to_json(result, with_text=with_text)
    return check_to_json(result)


def article_to_json(article: Article, *, with_text: bool) -> Json:
    outlet = article.outlet
    row: Json = {
        "id": article.id,
        "path": article.path,
        "url": article.url,
        "outlet": asdict(outlet) if outlet else None,
        "title": article.title,
        "byline": article.byline,
        "published": date_to_json(article.published),
        "modified": date_to_json(article.modified),
        "language": article.language,
        "text_sha256": article.text_sha256,
    }
    if with_text:
        row["text"] = article.text
    return row


def reading_to_json(reading: Reading, *, with_text: bool = False) -> Json:
    """One line of `read`. An input that could not be read has `"attributions": null` and its failure."""
    failures = [failure_to_json(f) for f in reading.failures]
    if reading.article is None:
        first = reading.failures[0] if reading.failures else None
        about: Json = {"id": first.id if first else None, "path": first.path if first else None}
        return {"schema": SCHEMA, **about, "attributions": None, "failures": failures}
    row = {"schema": SCHEMA, **article_to_json(reading.article, with_text=with_text)}
    if reading.attributions is None:
        row["attributions"] = None
    else:
        row["attributions"] = [attribution_to_json(a) for a in reading.attributions]
    if with_text:
        row["mentions"] = [[m.span.start, m.span.end, m.kind] for m in reading.mentions]
    return {**row, "failures": failures}


def attribution_to_json(a: Attribution) -> Json:
    return {
        "id": a.id,
        "field": a.field,
        "type": a.type,
        "manner": a.manner,
        "nested_in": a.nested_in,
        "source": spans_to_json(a.source),
        "cue": spans_to_json(a.cue),
        "content": spans_to_json(a.content),
        "chain": [hop_to_json(hop) for hop in a.chain],
        "polarity": a.polarity,
        "certainty": a.certainty,
        "hedges": spans_to_json(a.hedges),
        "said": date_to_json(a.said),
        "about": date_to_json(a.about),
        "score": round(a.score, 4),
    }


def statement_to_json(s: Statement) -> Json:
    row: Json = {
        "id": s.id,
        "article": s.article,
        "attribution": s.attribution,
        "voice": s.voice,
        "field": s.field,
        "type": s.type,
        "manner": s.manner,
        "nested_in": s.nested_in,
        "source": spans_to_json(s.source),
        "cue": spans_to_json(s.cue),
        "content": spans_to_json(s.content),
        "chain": list(s.chain),
        "chain_spans": [spans_to_json(spans) for spans in s.hop_spans],
        "polarity": s.polarity,
        "certainty": s.certainty,
        "hedges": spans_to_json(s.hedges),
        "said": date_to_json(s.said),
        "about": date_to_json(s.about),
        "score": round(s.score, 4),
        "claim": s.claim,
        "toward": s.toward,
    }
    if any(s.hop_stated):
        row["chain_stated"] = [stated_to_json(stated) if stated else None for stated in s.hop_stated]
    return row


def trace_to_json(trace: Trace, *, with_text: bool = False) -> Json:
    """The one object of `trace`."""
    return {
        "schema": SCHEMA,
        "articles": [article_to_json(a, with_text=with_text) for a in trace.articles],
        "sources": [source_to_json(s) for s in trace.sources],
        "identities": [identity_to_json(i) for i in trace.identities],
        "statements": [statement_to_json(s) for s in trace.statements],
        "claims": [claim_to_json(c) for c in trace.claims],
        "links": [link_to_json(link) for link in trace.links],
        "stories": [story_to_json(s) for s in trace.stories],
        "timeline": [moment_to_json(m) for m in trace.timeline],
        **without_to_json(trace.without),
        "failures": [failure_to_json(f) for f in trace.failures],
    }


def check_to_json(check: Check) -> Json:
    """The one object of `check`."""
    return {
        "schema": SCHEMA,
        "claim": check.claim,
        "articles": [{"id": a.id, "stance": a.stance, "statements": list(a.statements)} for a in check.articles],
        "statements": [statement_to_json(s) for s in check.statements],
        "sources": [source_to_json(s) for s in check.sources],
        "identities": [identity_to_json(i) for i in check.identities],
        "independence": independence_to_json(check.independence),
        "links": [link_to_json(link) for link in check.links],
        **without_to_json(check.without),
        "failures": [failure_to_json(f) for f in check.failures],
    }


def without_to_json(without: Without | None) -> Json:
    """Only where something was taken away."""
    if without is None:
        return {}
    row = {"names": list(without.names), "sources": list(without.sources), "articles": list(without.articles)}
    return {"without": {**row, "statements": without.statements}}


def spans_to_json(spans: Spans) -> list[list[int]]:
    return [[s.start, s.end] for s in spans]


def date_to_json(date: Date | None) -> Json | None:
    if date is None:
        return None
    return {"edtf": date.edtf, "basis": date.basis} if date.basis else {"edtf": date.edtf}


def hop_to_json(hop: Hop) -> Json:
    row: Json = {"name": hop.name, "kind": hop.kind, "spans": spans_to_json(hop.spans)}
    if hop.stated:
        row["stated"] = stated_to_json(hop.stated)
    return row


def stated_to_json(stated: Stated) -> Json:
    return {
        "closeness": spans_to_json(stated.closeness),
        "anonymity": spans_to_json(stated.anonymity),
        "hand": stated.hand,
        "hand_shown": spans_to_json(stated.hand_shown),
    }


def source_to_json(s: Source) -> Json:
    row: Json = {"id": s.id, "name": s.name, "kind": s.kind, "aliases": list(s.aliases)}
    if s.outlet:
        row["outlet"] = asdict(s.outlet)
    return row


def identity_to_json(i: Identity) -> Json:
    return {
        "a": i.a,
        "b": i.b,
        "names": [name_to_json(name) for name in i.names],
        "answer": i.answer,
        "score": round(i.score, 4),
        "because": i.because,
        "evidence": [passage_to_json(p) for p in i.evidence],
        "decision": decision_to_json(i.decision) if i.decision else None,
    }


def passage_to_json(p: Passage) -> Json:
    return {"article": p.article, "field": p.field, "start": p.start, "end": p.end}


def claim_to_json(c: Claim) -> Json:
    return {
        "id": c.id,
        "text": c.text,
        "statements": list(c.statements),
        "first": c.first,
        "independence": independence_to_json(c.independence),
        **({"circles": [{"outlets": list(o.outlets), "started": o.started} for o in c.circles]} if c.circles else {}),
    }


def independence_to_json(independence: Independence) -> Json:
    return {"affirmed": side_to_json(independence.affirmed), "denied": side_to_json(independence.denied)}


def side_to_json(side: Side) -> Json:
    return {
        "at_most": side.at_most,
        "shown_dependent": side.shown_dependent,
        "unknown": side.unknown,
        "origins": [{"source": o.source, "statements": list(o.statements)} for o in side.origins],
    }


def link_to_json(link: Link) -> Json:
    return {
        "kind": link.kind,
        "from": link.origin,
        "to": link.target,
        "evidence": [passage_to_json(p) for p in link.evidence],
        "score": round(link.score, 4),
        "method": link.method,
        "because": link.because,
    }


def story_to_json(s: Story) -> Json:
    return {"id": s.id, "title": s.title, "articles": list(s.articles), "claims": list(s.claims)}


def moment_to_json(m: Moment) -> Json:
    row: Json = {"edtf": m.date.edtf, "what": m.what}
    if m.statement is not None:
        row["statement"] = m.statement
    if m.article is not None:
        row["article"] = m.article
    return row


def failure_to_json(f: Failure) -> Json:
    return {
        "path": f.path,
        "id": f.id,
        "stage": f.stage,
        "kind": f.kind,
        "message": f.message,
        "skipped": f.skipped,
    }
