"""Unnamed sources of one article, joined or kept apart as the words say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.language.wordlists import words
from reportedly.sources.discourse import Discourse, Voice, Where
from reportedly.sources.speaker import Speaker

# What the noun of "a lawyer for the man" ends at: the man is somebody else.
_CORE = re.compile(r",|\s(?:of|for|from|at|in|with|by|to|near|close|familiar|who|that|which)\b")
_ORDER = re.compile(r"(?:the|that) (first|second|other|original|earlier)\b", re.IGNORECASE)


def same_source(discourse: Discourse, speaker: Speaker, where: Where) -> Voice | None:
    """The unnamed source that "the source" means; where an outlet stands beside it, the last source of that outlet."""
    fitting = [v for v in discourse.before(where.place) if v.kind == "unnamed" and _same_words(v, speaker)]
    if where.outlet:
        name = where.outlet.name
        fitting = [
            v for v in fitting if len(v.chain) == 1 or any(h.kind == "outlet" and h.name == name for h in v.chain)
        ]
    if found := _by_order(fitting, speaker):
        return found
    same = [v for v in fitting if v.head == speaker.head]  # "the source" is rather "a source" than an official
    return (same or fitting)[-1] if fitting else None


def _by_order(fitting: Sequence[Voice], speaker: Speaker) -> Voice | None:
    """The first, second or other one of several sources that the words fit."""
    order = _ORDER.match(speaker.hops[-1].name) if speaker.hops else None
    several = list({tuple(h.name for h in v.chain): v for v in fitting}.values())
    if order is None or len(several) < 2:
        return None
    word = order.group(1).lower()
    if word == "other":
        return next(v for v in reversed(several) if v.chain[-1].name != fitting[-1].chain[-1].name)
    return several[1] if word == "second" else several[0]


def _same_words(voice: Voice, speaker: Speaker) -> bool:
    """Whether "the official" can be the unnamed `voice`."""
    if speaker.plural != voice.plural:
        return False
    if voice.head == speaker.head or {voice.head, speaker.head} <= words("source_nouns.txt"):
        return not _told_apart(voice, speaker)
    return speaker.head in _CORE.split(voice.name.lower(), maxsplit=1)[0].split()


def _told_apart(voice: Voice, speaker: Speaker) -> bool:
    """Whether both are described, and not by a word in common: "a security source", "the palace source"."""
    said = speaker.hops[-1].name if speaker.hops else ""
    mine, theirs = description(said, speaker.head), description(voice.name, voice.head)
    return bool(mine and theirs) and not mine & theirs


def description(name: str, head: str) -> set[str]:
    """The words before the noun that say which one, whatever follows it."""
    words_before = re.split(rf"\b{re.escape(head)}s?\b", name.lower())[0] if head else ""
    return {
        w
        for w in re.findall(r"[a-z][\w-]+", re.sub(r"['’]s\b", "", words_before))
        if w not in words("bare_modifiers.txt")
    }
