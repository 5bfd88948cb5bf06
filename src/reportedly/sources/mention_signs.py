"""What is seen of a source that is no plain name, and of the answer found for it: columns for `second_look`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reportedly.model.attribution import Attribution
from reportedly.model.source import Hop
from reportedly.sources.phrase import Phrase, read_phrase
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker
from reportedly.sources.who import read_speaker

Signs = dict[str, float]
_SORTS = (
    "person", "figure", "spokesperson", "organisation", "outlet", "report", "document", "source", "vehicle", "reporter",
    "rumour", "social", "",
)  # fmt: skip
_PRONOUNS = {
    "he": ("he", "him"), "she": ("she", "her"), "they": ("they", "them", "both"), "it": ("it",), "who": ("who",),
    "which": ("which", "that"), "I": ("i", "we", "me", "us"),
}  # fmt: skip
_ANSWERS = ("person", "organisation", "outlet", "unnamed", "document", "rumour", "unknown")
_WORD = re.compile(r"[A-Za-z][\w’'-]+")
_IDLE = frozenset(
    {
        "the", "a", "an", "of", "in", "at", "for", "to", "who", "that", "which", "with", "and", "on", "from", "by",
        "his", "her", "their", "its", "this", "these", "those", "said", "one", "another", "some",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """A source's words in place. `at`: which hop of its chain they are; `head`: their noun, `noun`: its stem;
    `telling`: the other words that tell who it is; `pronoun`: the word, if it is one; `signs`: the columns of the words
    and their answer."""

    attribution: Attribution
    phrase: Phrase
    speaker: Speaker
    at: int
    head: str
    noun: str
    pronoun: str
    telling: frozenset[str]
    signs: Signs

    @property
    def place(self) -> int:
        return self.attribution.source[0].start

    @property
    def answer(self) -> Hop:
        return self.attribution.chain[self.at]


def read_mention(scene: Scene, attribution: Attribution) -> Mention | None:
    """None where the words say nothing."""
    span = attribution.source[0]
    phrase, speaker = read_phrase(scene, span), read_speaker(scene, span)
    if phrase is None or speaker is None or not attribution.chain:
        return None
    head, low, at = speaker.head or phrase.noun.word, phrase.words.lower(), own_hop(attribution)
    pronoun = low if " " not in low else ""
    noun = stem(head.split()[-1]) if head else ""
    telling = stems(phrase.words) - {noun}
    signs = _signs(scene, phrase, pronoun, attribution, attribution.chain[at])
    return Mention(attribution, phrase, speaker, at, head, noun, pronoun, telling, signs)


def own_hop(attribution: Attribution) -> int:
    """The number of the hop that stands in the source's words; else of the last."""
    for at in range(len(attribution.chain) - 1, -1, -1):
        if any(s.overlaps(source) for s in attribution.chain[at].spans for source in attribution.source):
            return at
    return len(attribution.chain) - 1


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word in small letters without its plural or possessive "s"."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    return word[:-1] if word.endswith("s") and len(word) > 4 and not word.endswith("ss") else word


def stems(text: str) -> frozenset[str]:
    """The words of a text that tell something."""
    return frozenset(map(stem, _WORD.findall(text))) - _IDLE


@lru_cache(maxsize=2048)
def _of_words(sort: str | None, pronoun: str, answer: str) -> Signs:
    signs = {f"sort {one}": float(sort == one) for one in _SORTS}
    signs |= {f"is {name}": float(pronoun in forms) for name, forms in _PRONOUNS.items()}
    return signs | {f"answer {kind}": float(answer == kind) for kind in _ANSWERS}


def _signs(scene: Scene, phrase: Phrase, pronoun: str, attribution: Attribution, answer: Hop) -> Signs:
    place = attribution.source[0].start
    return {
        **_of_words(None if pronoun else phrase.noun.sort, pronoun, answer.kind),
        "definite": float(phrase.definite),
        "indefinite": float(phrase.determiner == "indefinite"),
        "owner": float(phrase.determiner == "owner"),
        "possessive": float(phrase.owner is not None),
        "plural": float(phrase.noun.plural),
        "length": len(phrase.words.split()),
        "place": scene.number(place),
        "of all": place / max(1, len(scene.text)),
        "quoted": float(scene.quoted(place)),
        "apposition": float(phrase.apposition is not None),
        "preposition": float(bool(phrase.preposition)),
        "capital inside": float(re.search(r"\s[A-Z]", phrase.words) is not None),
        "after": float(all(span.end <= place for span in attribution.content)),
        "answer as said": float(answer.name.lower() in phrase.words.lower()),
        "answer small": float(answer.name[:1].islower()),
        "hops": len(attribution.chain),
    }
