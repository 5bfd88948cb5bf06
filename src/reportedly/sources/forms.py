"""Speakers whose form alone tells what they are: pronouns, "one", "the former", handles."""

from __future__ import annotations

import re

from reportedly.model.source import Hop, SourceKind
from reportedly.sources.phrase import Phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, named_hop, pronoun

_THE_TWO = ("the two", "the pair", "the duo")
# "who, in papers seen by the Herald |", "who as a candidate |": what stands before its verb tells nothing of it.
_WHO = re.compile(r"who(?:,| as | in | at | on | during | after )", re.IGNORECASE)
_HANDLE = re.compile(r"@\w+")
_BESIDE = re.compile(r"[\s\u200e\u200f(]*@\w+\)?")  # Ann Roe (@roe)
_USER = re.compile(  # Instagram user roe_77, the Reddit user u/harbour
    r"\b(?:Instagram|Twitter|Reddit|TikTok|Facebook|YouTube|Weibo|Tumblr|Telegram|Snapchat|4chan|forum)\s+"
    r"(?:user|account|member|commenter|poster)\s+[\"“‘']?((?=\S*[a-z0-9_])[@\w./-]+)[\"”’']?$"
    r"|\b(?:Redditor|YouTuber|Youtuber|Instagrammer|Tumblrer|Tweeter)\s+[\"“‘']?((?=[a-z0-9_]|\w*[\d_])[\w.-]{3,})[\"”’']?$"
)


def _lower(phrase: Phrase) -> Hop:
    return Hop(phrase.words.lower(), "unnamed", (phrase.span,))


def read_pronoun(phrase: Phrase) -> Speaker | None:
    if phrase.words.lower() in ("the former", "the latter"):
        return Speaker((_lower(phrase),), "ordinal", phrase.words.split()[-1].lower(), span=phrase.span)
    if phrase.words.lower() in ("one", "another", "a second", "a third", "a fourth"):
        return Speaker((_lower(phrase),), "one", span=phrase.span)
    if _WHO.match(phrase.words):
        return Speaker((Hop("unknown", "unknown", (phrase.span,)),), "who", "who", span=phrase.span)
    row = pronoun("both" if phrase.words.lower() in _THE_TWO else phrase.words)
    if row is None:
        return None
    number, gender, person = row
    refers = {"1": "self", "2": "self", "3": "pronoun", "who": "who"}[person]
    word = "both" if phrase.words.lower() in _THE_TWO else phrase.words.lower()
    kind: SourceKind = "unnamed" if word != phrase.words.lower() else "unknown"  # "the two" are somebody
    name = phrase.words.lower() if kind == "unnamed" else "unknown"
    return Speaker((Hop(name, kind, (phrase.span,)),), refers, word, gender, number == "p", phrase.span)


def read_handle(scene: Scene, phrase: Phrase) -> Speaker | None:
    """A handle stands for the account, unless its owner is named beside it."""
    if user := _USER.search(phrase.words):
        return Speaker((Hop(user.group(1) or user.group(2), "social", (phrase.span,)),), head="user", span=phrase.span)
    handle = _HANDLE.search(phrase.words)
    if not handle:
        return None
    people = [(name, figure) for name, figure in scene.cast.named_in(phrase.span) if figure.kind == "person"]
    if people and _BESIDE.fullmatch(scene.text, people[-1][0].span.end, phrase.span.end):
        return Speaker((named_hop(people[-1][1], people[-1][0]),), span=phrase.span, figure=people[-1][1])
    if people:
        return None
    return Speaker((Hop(handle.group(), "social", (phrase.span,)),), span=phrase.span)
