"""Whether an article denies a claim: a forest that saw FNC-1's articles decides where a statement denies it.

The rules (stance.py) look for refutations in the opening, or in much of the article; what an article as a whole makes
of a story shows in the rest of it, too. The forest was fitted on articles of FNC-1's training part and their gold
stances (training/standing.py). It tells "asserts" from "reports" as the challenge does, which asks whether an article
agrees and not in whose voice: for that the rules stand.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from reportedly.claims.article_signs import article_signs
from reportedly.claims.hearing import Heard, by_rules
from reportedly.claims.question import Question
from reportedly.claims.stance import not_denying
from reportedly.language.forest import Forest
from reportedly.model.trace import Stance

FOREST = "standing"
# The forest's columns.
CHOICES: tuple[Stance, ...] = ("asserts", "denies", "reports")
# What its share of "denies" counts against the others': denials are rare among the articles it saw. Set on fold 0 of
# FNC-1, the distorted claims and the shipped sample: at 2.5 "disagree" has F1 .32 for .29 and .10 of the stories'
# distorted claims are affirmed for .07, since fewer articles are left to deny them; at 8 "disagree" has .26.
WORTH = np.array([1.0, 5.0, 1.0])


def settle(
    question: Question, article: str, heard: Heard, weighed: Mapping[int, tuple[float, float]], forest: Forest
) -> Stance:
    """The stance of one article. What the rules find silent, or only to mention the matter, is; what denies the claim
    in none of its sentences never denies it, and what denies it in its title does."""
    read = by_rules(question, article, heard)
    if read not in CHOICES or not any(b.toward == "denies" for b in heard.bearings):
        return read
    signs = article_signs(question, article, heard, weighed, read)
    shares = forest.shares(np.array([[signs[name] for name in forest.names]], dtype=np.float32))[0]
    if CHOICES[int((shares * WORTH).argmax())] == "denies":
        return "denies"
    titled = any(b.toward == "denies" and b.own and b.candidate.field == "title" for b in heard.bearings)
    if read != "denies" or titled:
        return read
    affirmed = any(b.toward == "affirms" and b.states for b in heard.bearings)
    return not_denying(heard.bearings) if affirmed else "mentions"
