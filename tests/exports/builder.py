"""Build a trace by its words: spans are found, not counted, so that every one of them is right or fails here."""

from dataclasses import dataclass, field

from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import Attribution
from reportedly.model.date import Date
from reportedly.model.link import Link, Passage
from reportedly.model.source import Hop, Source
from reportedly.model.span import Span
from reportedly.model.statement import Statement


def find(text, words, near=0):
    """Where `words` stand nearest to an offset; ValueError where they do not."""
    starts = [n for n in range(len(text)) if text.startswith(words, n)]
    start = min(starts, key=lambda n: abs(n - near)) if starts else text.index(words)
    return Span(start, start + len(words))


@dataclass
class Pile:
    """Articles, sources and statements as they are added; each `add_…` answers with the id."""

    articles: list = field(default_factory=list)
    sources: list = field(default_factory=list)
    statements: list = field(default_factory=list)
    links: list = field(default_factory=list)

    def add_article(self, outlet, title, text, published=None, **more):
        one = f"{len(self.articles) + 1:02}-{(outlet or 'nobody').lower().replace(' ', '-')}.txt"
        self.articles.append(
            Article(
                id=one,
                text=text,
                title=title,
                outlet=Outlet(outlet) if outlet else None,
                published=Date(published, "text") if published else None,
                language="en",
                **more,
            )
        )
        return one

    def add_source(self, name, kind, *aliases):
        for one in self.sources:
            if one.name == name:
                return one.id
        self.sources.append(Source(f"n{len(self.sources) + 1}", name, kind, aliases))
        return self.sources[-1].id

    def say(self, article, content, *, source=(), cue=(), hedges=(), chain=(), field="text", **more):
        """A statement of `article`: words in lists; `chain` of (name, kind)."""
        text = next(a for a in self.articles if a.id == article).field(field)
        contents = tuple(find(text, words) for words in _several(content))
        near = contents[0].start
        for key in ("said", "about"):
            if key in more:
                more[key] = Date(more[key])
        one = Statement(
            id=f"s{len(self.statements) + 1}",
            article=article,
            voice="attributed" if cue or chain else "own",
            content=contents,
            field=field,
            attribution=f"a{len(self.statements) + 1}" if cue or chain else None,
            source=tuple(find(text, words, near) for words in _several(source)),
            cue=tuple(find(text, words, near) for words in _several(cue)),
            hedges=tuple(find(text, words, near) for words in _several(hedges)),
            chain=tuple(self.add_source(*hop) for hop in chain),
            hop_spans=tuple(() for _ in chain),
            **{"manner": "said" if cue else None, "toward": "affirms", **more},
        )
        self.statements.append(one)
        return one.id

    def join(self, kind, later, earlier, because):
        """A link between two statements, with their contents as evidence."""
        by_id = {s.id: s for s in self.statements}
        evidence = tuple(
            Passage(s.article, span.start, span.end, s.field)
            for s in (by_id[later], by_id[earlier])
            for span in s.content
        )
        self.links.append(Link(kind, later, earlier, evidence, 0.9, because, "test"))


def attribution_of(statement, sources):
    """The statement as `read` would have found it."""
    by_id = {s.id: s for s in sources}
    return Attribution(
        id=statement.attribution or statement.id,
        source=statement.source,
        cue=statement.cue,
        content=statement.content,
        field=statement.field,
        chain=tuple(Hop(by_id[i].name, by_id[i].kind) for i in statement.chain),
        polarity=statement.polarity,
        certainty=statement.certainty,
        hedges=statement.hedges,
        said=statement.said,
    )


def _several(words):
    return [words] if isinstance(words, str) else list(words)
