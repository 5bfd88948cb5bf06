"""The order of the work. *Read* is per article: pure, parallel, cacheable. *Trace* and *check* need all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from reportedly import attribution, dates, sources
from reportedly.errors import SetupError
from reportedly.language.embedder import Embedder
from reportedly.language.tagger import Tagger
from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.decision import Decision
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading
from reportedly.model.trace import Check, Trace


@cache
def tagger(model: str = "default") -> Tagger:
    """The attribution model of that name (language.tagger.MODELS), loaded once a process."""
    return Tagger(model=model)


@cache
def embedder() -> Embedder:
    """The statement model, loaded once a process."""
    return Embedder()


def read(article: Article, model: str = "default") -> Reading:
    """Who says what in one article, on whose word, by a model of language.tagger. What breaks is its failure alone."""
    stage = "attribution"
    try:
        tagged = tagger(model).read(article.text)
        title = attribution.separate_title(article)
        found = attribution.find(article, tagged, tagger(model).read(title) if title else None)
        stage = "sources"
        chained = sources.trace_chains(article, found, tagged.mentions)
        stage = "dates"
        return Reading(article, dates.place(article, chained), tagged.mentions)
    except SetupError:
        raise
    except Exception as error:  # whatever it is, it is named, and the other articles are read
        return Reading(article, failures=(_failure(article, stage, error),))


def trace(pile: Iterable[Article | Reading], decisions: Iterable[Decision] = ()) -> Trace:
    """The ledger of a pile: statements, sources, claims, links, stories, timeline. Decisions on sources come first."""
    from reportedly import claims, provenance, story  # here: they would cost a process that only reads 60 MB

    readings = [complete(one) for one in pile]
    articles = _articles(readings)
    found, statements, identities, unfit = sources.identify(readings, decisions)
    told = story.group(articles)
    made, statements = claims.form(articles, statements, embedder(), [set(one.articles) for one in told])
    links = provenance.find_links(articles, found, statements, made)
    made = provenance.weigh_claims(made, statements, found, links)
    stories = story.settle(told, statements, made)
    timeline = story.lay_out(articles, statements)
    return Trace(articles, found, statements, made, links, stories, timeline, _failures(readings) + unfit, identities)


def check(claim: str, pile: Iterable[Article | Reading], decisions: Iterable[Decision] = ()) -> Check:
    """Who says this: each article's stance to `claim`, each chain, the origins, the denials. Decisions come first."""
    from reportedly import claims, provenance

    readings = [complete(one) for one in pile]
    articles = _articles(readings)
    found, statements, identities, unfit = sources.identify(readings, decisions)
    stances, bearing = claims.weigh(claim, articles, statements, embedder())
    given = Claim("c0", claim, tuple(s.id for s in bearing))
    links = provenance.find_links(articles, found, bearing, (given,))
    independence = provenance.weigh_origins(bearing, found, links)
    return Check(claim, stances, articles, bearing, found, independence, links, _failures(readings) + unfit, identities)


def complete(one: Article | Reading, model: str = "default") -> Reading:
    """The reading of an article, or of a reading whose article was only opened; any other reading as it is."""
    if isinstance(one, Article):
        return read(one, model)
    if one.article is None or one.attributions is not None or any(f.stage != "read" for f in one.failures):
        return one
    done = read(one.article, model)
    return replace(done, failures=one.failures + done.failures)


def _articles(readings: Sequence[Reading]) -> tuple[Article, ...]:
    return tuple(r.article for r in readings if r.article is not None)


def _failures(readings: Sequence[Reading]) -> tuple[Failure, ...]:
    return tuple(failure for r in readings for failure in r.failures)


def _failure(article: Article, stage: str, error: Exception) -> Failure:
    return Failure(stage, "unexpected", f"{type(error).__name__}: {error}", article.path, article.id)
