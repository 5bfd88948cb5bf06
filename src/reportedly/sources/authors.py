"""Whose "the letter" is: of whom the article told that he said something "in a letter", or named it as his."""

from __future__ import annotations

import re

from reportedly.language.wordlists import other_words
from reportedly.model.source import Hop
from reportedly.sources.discourse import Discourse, Where
from reportedly.sources.speaker import named_hop

# Papers that speak for who wrote or filed them; a memo or survey is often another's than who quotes it.
_OWN = ("letter", "lawsuit", "suit", "complaint", "petition", "affidavit", "memoir", "essay", "op-ed", "testimony")
# How many sentences back it may have been told.
REACH = 14


def author(discourse: Discourse, where: Where, head: str) -> Hop | None:
    """The person or body whose the paper is; None for other papers, and where the article does not tell."""
    if head not in _OWN:
        return None
    scene = discourse.scene
    first = scene.sentences[max(0, scene.number(where.place) - REACH)].start if scene.sentences else 0
    nouns = "|".join(re.escape(noun) for noun in (head, *other_words("same_papers.tsv", head)))
    said = re.compile(
        rf"(?P<inside>\bin (?:an?|his|her|its|their|the) (?:[\w-]+ ){{0,2}}?|['’]s? (?:[a-z][\w-]* )?)(?:{nouns})\b"
    )
    for match in reversed(list(said.finditer(scene.text, first, where.place))):
        if scene.quoted(match.start()):
            continue
        if not match.group("inside").startswith("in "):
            named = scene.cast.named_at(match.start() - 1)
            if named and named[1].kind in ("person", "organisation"):
                return named_hop(named[1], named[0])
            continue
        number = scene.number(match.start())
        spoke = [v for v in discourse.before(where.place) if scene.number(v.place) == number]
        if spoke and spoke[-1].kind in ("person", "organisation"):
            return spoke[-1].chain[-1]
    return None
