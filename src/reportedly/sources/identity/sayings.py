"""Whether two sources without a name are credited with the same thing: words in a row, or most of what tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from reportedly.language.wordlists import words
from reportedly.model.link import Passage
from reportedly.sources.identity.profile import Party, Profile, Said
from reportedly.sources.identity.spelling import tokens

# Words in a row that two articles do not both hit upon by themselves. Set on the pairs of evaluation/identity and the
# shipped sample; at five, "the couple are getting a divorce" makes one source of two.
RUN = 6
# Telling words that a paraphrase shares with what it repeats, of the shorter's, and the fewest that tell anything.
OVERLAP, FEWEST = 0.6, 4
# Words that any two statements share: no evidence. Longer words that are as common do no harm at OVERLAP.
_SHORT = 4


def same_run(a: Party, b: Party) -> tuple[Passage, ...]:
    """Where both say RUN words in a row that are the same."""
    mine = {run: (profile, said) for profile in a.profiles for said in profile.said for run in runs(said.words)}
    for profile in b.profiles:
        for said in profile.said:
            if hit := next((run for run in runs(said.words) if run in mine), None):
                return (*_passages(*mine[hit]), *_passages(profile, said))
    return ()


def same_thing(a: Party, b: Party) -> tuple[Passage, ...]:
    """Where both say what shares most of its telling words."""
    for mine, x in _each(a):
        for theirs, y in _each(b):
            one, other = telling(x.words), telling(y.words)
            least = min(len(one), len(other))
            if least >= FEWEST and len(one & other) >= OVERLAP * least and _denies(x) == _denies(y):
                return (*_passages(mine, x), *_passages(theirs, y))
    return ()


def _denies(said: Said) -> bool:
    """Whether it says that something is not so, as far as one word tells."""
    return any(word in words("negation.txt") or word.endswith("n't") for word in tokens(said.words))


def _each(one: Party) -> Iterator[tuple[Profile, Said]]:
    for profile in one.profiles:
        for said in profile.said:
            yield profile, said


def _passages(profile: Profile, said: Said) -> tuple[Passage, ...]:
    return tuple(Passage(profile.article.id, *span, said.field) for span in said.spans[:1])


@lru_cache(maxsize=20_000)
def runs(said: str) -> tuple[str, ...]:
    parts = tokens(said)
    return tuple(" ".join(parts[n : n + RUN]) for n in range(len(parts) - RUN + 1))


@lru_cache(maxsize=20_000)
def telling(said: str) -> frozenset[str]:
    """The words that say what it is about, without their endings."""
    kept = (w for w in tokens(said) if len(w) >= _SHORT and w not in words("function_words.txt"))
    return frozenset(re.sub(r"(?:'s|s|ed|ing)$", "", w) for w in kept)


def said_runs(profile: Profile) -> Iterable[str]:
    for said in profile.said:
        yield from runs(said.words)
