"""Small readings with one or more sources in them, in few words."""

from reportedly.language.outlets import known_outlet
from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import Attribution
from reportedly.model.date import Date
from reportedly.model.mention import Mention
from reportedly.model.reading import Reading
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.identity.comparing import bundle, compare
from reportedly.sources.identity.gathering import gather, profiles


def article(id, text, *sources, outlet=None, day=None, people=(), places=(), country=None):
    """`sources`: (name, kind) or (name, kind, says, via); the name stands in the text, what it says too, else all of it."""
    attributions = tuple(_attribution(n, text, *source) for n, source in enumerate(sources))
    names = [(name, "person") for name in people] + [(name, "place") for name in places]
    mentions = tuple(Mention(_find(text, name), kind) for name, kind in names)
    row = known_outlet(outlet) if outlet else None
    own = Outlet(outlet, None, None, country or (row.country if row else None)) if outlet else None
    return Reading(Article(id, text, outlet=own, published=Date(day) if day else None), attributions, mentions)


def _attribution(number, text, name, kind, says=None, via=None):
    at = _find(text, name)
    content = _find(text, says) if says else Span(0, len(text))
    hops = ((Hop(via, "outlet"),) if via else ()) + (Hop(name, kind, (at,)),)
    return Attribution(f"a{number}", (at,), (), (content,), manner="said", chain=hops)


def _find(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def parties(*readings):
    """The first source of the last kind in each reading, alone."""
    for one in readings:
        *_, last = profiles(gather([one])).values()
        yield bundle([last])[0]


def answer(one, other):
    """What the comparison of the last sources of two readings says."""
    return compare(*parties(one, other))


def names(kind, one, other, **more):
    """The same for two names in two articles that tell nothing else."""
    return answer(
        article("1", f"{one} said no more.", (one, kind), **more),
        article("2", f"{other} said less.", (other, kind), **more),
    )
