"""Whom a source has it from, where another sentence tells than the nearest to the claim.

"The pier is sold, the Herald reported. … Citing aides of the mayor, it says the buyer is Acme": of the claim that the
pier is sold, too, the article names the aides as the origin. Only the fuller chain answers "who says so".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from reportedly.claims.candidates import Candidate
from reportedly.language.wordlists import read_table
from reportedly.model.article import Article
from reportedly.model.attribution import REPORTED
from reportedly.model.statement import Statement

# From here on a statement is still about the matter. Read on 21 rumours (stories, and 18 of FNC-1 train): ten of the
# eleven chains that it adds are the claim's; from 0.15 on one of three more is, from 0.3 on three are left.
NEAR = 0.2
_HEAD_ENDS = re.compile(r",|\s(?:of|in|inside|within|close|familiar|briefed|near|with|from|at|on|who|which|that)\b")
_PRONOUN = re.compile(r"(?:he|she|they|it|who|which|we|i|his|her|their|one|another)\b", re.IGNORECASE)


def fuller(beside: Sequence[tuple[Candidate, float]], shown: Sequence[Statement], article: Article) -> list[Statement]:
    """The statements `beside` that have the chain of one `shown` to affirm the claim, and one more source, without a
    name, behind it; `beside`: an article's candidates that affirm, if anything, but are less near, with their nearness.
    """
    told = {s.chain for s in shown if s.toward == "affirms" and s.chain}
    open_ended = told - {chain[:-1] for chain in told}
    found: list[Statement] = []
    for candidate, _ in sorted((b for b in beside if b[1] >= NEAR), key=lambda b: -b[1]):
        given = candidate.statement
        if given is None or given.polarity != "affirmed" or given.manner not in REPORTED:
            continue
        if given.chain[:-1] in open_ended and _is_nameless(given, article):
            open_ended.remove(given.chain[:-1])
            found.append(replace(given, toward="affirms"))
    return found


def reading_order(statement: Statement) -> tuple[bool, int]:
    """The title's statements first, then as they stand in the text."""
    return statement.field == "text", min((span.start for span in statement.content), default=0)


def _is_nameless(statement: Statement, article: Article) -> bool:
    """Whether the last hop stands there as "two aides", "an Acme source", not as a name or a pronoun."""
    spans = statement.hop_spans[-1] if statement.hop_spans else ()
    words = " ".join(span.of(article.field(statement.field)) for span in spans)
    head = _HEAD_ENDS.split(words, maxsplit=1)[0].split()
    common = bool(head) and (head[-1].islower() or (len(head) == 1 and _is_common(head[0].lower())))
    return common and not _PRONOUN.match(words)


def _is_common(word: str) -> bool:
    """Whether a word that begins a sentence is no name: "Aides", "Witnesses"."""
    return word in _people() or word.removesuffix("s") in _people() or word.removesuffix("es") in _people()


@cache
def _people() -> frozenset[str]:
    return frozenset(row[0] for row in read_table("nominals.tsv") if row[1] in ("source", "person")) | {"people"}
