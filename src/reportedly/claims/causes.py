"""Cause and effect: a claim that gives a reason is affirmed only by words that give it, the same way round."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reportedly.claims.phrases import find, plain
from reportedly.claims.wording import content_words
from reportedly.language.wordlists import read_table

Stems = frozenset[str]


class Link(NamedTuple):
    """The content stems of the cause and of the effect, as the words between them show."""

    cause: Stems
    effect: Stems


def gives_reason(claim: str) -> bool:
    """Whether it says why: "after" and "made" say so too, but as often something else, and do not count."""
    return bool(find("causal_claims.txt", claim))


def same_reason(claim: str, text: str) -> bool:
    """Whether the text links what the claim links, and not the other way round."""
    asked = [link for link, plainly in links(claim) if plainly]
    return any(_straight(one, other) > _crossed(one, other) for one in asked for other, _ in links(text))


def links(text: str) -> list[tuple[Link, bool]]:
    """Each causal word of the text with what stands before and behind it, and whether it hardly means anything else."""
    plainly = find("causal_claims.txt", text)
    found = []
    for match in _pattern().finditer(plain(text)):
        before, behind = _stems(text[: match.start()]), _stems(text[match.end() :])
        first = _order()[re.sub(r"\s+", " ", match.group())]
        link = Link(behind, before) if first == "effect" else Link(before, behind)
        found.append((link, any(f.start < match.end() and match.start() < f.end for f in plainly)))
    return found


def _straight(one: Link, other: Link) -> int:
    return len(one.cause & other.cause) + len(one.effect & other.effect)


def _crossed(one: Link, other: Link) -> int:
    return len(one.cause & other.effect) + len(one.effect & other.cause)


def _stems(text: str) -> Stems:
    return frozenset(stem for _, _, stem in content_words(text) if stem)


@cache
def _order() -> dict[str, str]:
    return {row[0]: row[1] for row in read_table("causal_links.tsv")}


@cache
def _pattern() -> re.Pattern[str]:
    phrases = sorted(_order(), key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in phrases) + r")(?![\w-])")
