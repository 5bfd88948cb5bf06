"""Which paper or film "the document", "the clip" mean: one that spoke, or that the article brought in before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from reportedly.language.wordlists import other_words
from reportedly.model.span import Span
from reportedly.sources.authors import author
from reportedly.sources.carried import carried, named_here
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.who import read_speaker

# How many sentences back a document may have been brought in under the same noun. Read on FNC-1: at 8, "the document"
# is the order told of since; 40 is no better.
TOLD_OF = 20
# The same where it was brought in by another noun ("a directive … the document"): at 5, leads are missed (AllSides).
OTHERWISE = 10
_OBTAINED = (
    r"\s(?:obtained|seen|published|leaked|reviewed|released)\s(?:by|to|in)\s[^,.;:“”\"]{2,60}?"
    r"(?=\s[a-z]+s\s|[,.;]|\sthat\s)"
)
_FROM = r"\s(?:from|by|signed by|written by|filed by)\s(?:the\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)*"
_NEW = r"\b(?:[Aa]n?|[Aa]nother|[Tt]his)\s(?:[\w’'-]+\s){0,3}?"
# "Shaky footage shows": what is not counted is brought in without an article.
_BARE = r"(?:(?<=\n)|(?<=[.!?]\s)|^)(?!The |This |That |In |His |Her )[A-Z][\w-]*\s(?=footage|audio|video)"


def document(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    spoke = [v for v in discourse.before(where.place) if v.head == speaker.head]
    if writer := author(discourse, where, speaker.head):
        return named_here(writer, speaker)
    same = [v for v in spoke if v.kind in ("document", "organisation")]  # a film's voice may be its maker's
    if same:
        return carried(same[-1], speaker)
    found = _written_of(discourse.scene, speaker, where)
    front = speaker.hops[:-1] if len(found) == 1 else ()  # "the memo, which was seen by the Herald"
    return (*front, *(replace(hop, spans=(speaker.span,)) for hop in found)) if found else speaker.hops


def _written_of(scene: Scene, speaker: Speaker, where: Where) -> Chain:
    """The chain of "a document obtained by the Herald", which the article spoke of before it quotes "the document"."""
    found = _brought_in(scene, (speaker.head,), where, TOLD_OF)
    return found or _brought_in(scene, other_words("same_papers.tsv", speaker.head), where, OTHERWISE)


@lru_cache(maxsize=512)
def _begun(nouns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{_NEW}|{_BARE})(?:{'|'.join(map(re.escape, nouns))})\b(?:{_OBTAINED}|{_FROM})?")


def _brought_in(scene: Scene, nouns: Sequence[str], where: Where, reach: int) -> Chain:
    """The chain of the last paper or film brought in by one of `nouns` in the last `reach` sentences."""
    if not (nouns and scene.sentences):
        return ()
    first = scene.sentences[max(0, scene.number(where.place) - reach)].start
    places = [m for m in _begun(tuple(nouns)).finditer(scene.text, first, where.place) if not scene.quoted(m.start())]
    found = read_speaker(scene, Span(*places[-1].span())) if places else None
    return found.hops if found and found.hops and found.hops[-1].kind == "document" else ()
