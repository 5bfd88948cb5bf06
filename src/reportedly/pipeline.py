"""The order of the work. *Read* is per article: pure, parallel, cacheable. *Trace* and *check* need all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache, partial

from reportedly import sources
from reportedly.attempts import Attempts, unexpected
from reportedly.errors import SetupError
from reportedly.language.embedder import Embedder
from reportedly.language.inference import Inference
from reportedly.language.tagger import Tagger
from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.decision import Decision
from reportedly.model.reading import Reading, articles_of, in_order
from reportedly.model.trace import Check, Trace

Pile = Iterable[Article | Reading]
NOBODY = ((), (), (), ())  # no sources, statements, identities, decisions that do not fit


@cache
def tagger(model: str = "default") -> Tagger:
    """The attribution model of that name (language.tagger.MODELS), loaded once a process."""
    return Tagger(model=model)


@cache
def embedder() -> Embedder:
    """The statement model, loaded once a process."""
    return Embedder()


@cache
def inference() -> Inference:
    """The pair model, loaded once a process."""
    return Inference()


def read(article: Article, model: str = "default") -> Reading:
    """Who says what in one article, on whose word, by a model of language.tagger. What breaks is its failure alone."""
    from reportedly import attribution, dates  # here: a question to a pile that is read already needs neither

    stage = "attribution"
    try:
        tagged = tagger(model).read(article.text)
        title = attribution.separate_title(article)
        found = attribution.find(article, tagged, tagger(model).read(title) if title else None)
        stage = "sources"
        chained = sources.trace_chains(article, found, tagged.mentions)
        article = replace(article, outlet=article.outlet or sources.outlet_shown(article, tagged.mentions))
        stage = "dates"
        return Reading(article, dates.place(article, chained), tagged.mentions)
    except SetupError:
        raise
    except Exception as error:  # whatever it is, it is named, and the other articles are read
        return Reading(article, failures=(unexpected(stage, error, article),))


def trace(pile: Pile, decisions: Iterable[Decision] = (), without: Sequence[str] = ()) -> Trace:
    """The ledger of a pile in whatever order. Decisions on sources come first; `without`: without their word."""
    from reportedly import claims, provenance, story  # here: they would cost a process that only reads 60 MB

    readings = in_order(complete(one) for one in pile)
    articles, tried = articles_of(readings), Attempts(readings)
    found, statements, identities, unfit = tried.run("sources", lambda: sources.identify(readings, decisions), NOBODY)
    told = tried.run("story", lambda: story.group(articles), ())
    form = partial(claims.form, articles, statements, stories=[set(one.articles) for one in told] or None)
    nothing = claims.Formed((), statements, claims.Matters((), statements))
    made, statements, matters = tried.run("claims", lambda: form(embedder=embedder()), nothing)
    links = provenance.find_links(articles, found, matters.statements, matters.claims, tried.run)
    whole = Trace(articles, found, statements, made, links, told, identities=identities)
    whole = provenance.leave_out(without, whole) if without else whole
    left = replace(whole, claims=tried.run("provenance", lambda: provenance.find_circles(whole), whole.claims))
    return replace(
        left,
        claims=tried.run("provenance", lambda: provenance.weigh_claims(left), left.claims),
        stories=tried.run("story", lambda: story.settle(left.stories, left.statements, left.claims), left.stories),
        timeline=tried.run("story", lambda: story.lay_out(left.articles, left.statements), ()),
        failures=(*tried.failures, *unfit),
    )


def check(claim: str, pile: Pile, decisions: Iterable[Decision] = (), without: Sequence[str] = ()) -> Check:
    """Who says this: each article's stance to `claim`, each chain, the origins, the denials."""
    with ThreadPoolExecutor(1) as beside:
        for model in (embedder(), inference()):  # a fifth of what a process's first question takes
            beside.submit(model.load)
        return _check(claim, pile, decisions, without)


def _check(claim: str, pile: Pile, decisions: Iterable[Decision], without: Sequence[str]) -> Check:
    from reportedly import claims, provenance

    readings = in_order(complete(one) for one in pile)
    articles, tried = articles_of(readings), Attempts(readings)
    found, statements, identities, unfit = tried.run("sources", lambda: sources.identify(readings, decisions), NOBODY)
    weigh = partial(claims.weigh, claim, articles, statements)
    stances, bearing = tried.run("claims", lambda: weigh(embedder(), inference()), ((), ()))
    given = Claim("c0", claim, tuple(s.id for s in bearing))
    links = provenance.find_links(articles, found, bearing, (given,), tried.run)
    whole = Check(claim, stances, articles, bearing, found, links=links, identities=identities)
    left = provenance.leave_out_of_answer(without, whole) if without else whole
    weighed = tried.run("provenance", lambda: provenance.weigh_origins(left.statements, found, left.links), None)
    return replace(left, independence=weighed or left.independence, failures=(*tried.failures, *unfit))


def complete(one: Article | Reading, model: str = "default") -> Reading:
    """The reading of an article, or of a reading whose article was only opened; any other reading as it is."""
    if isinstance(one, Article):
        return read(one, model)
    if one.article is None or one.is_complete:
        return one
    done = read(one.article, model)
    return replace(done, failures=one.failures + done.failures)
