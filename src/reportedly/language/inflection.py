"""Regular forms of English verbs."""

from __future__ import annotations

_VOWELS = "aeiou"


def forms(verb: str) -> set[str]:
    """The verb and its -s, -ed and -ing forms, the spelled-double ones included ("admit" → "admitted")."""
    stem = verb[:-1] if verb.endswith("e") else verb
    found = {verb, verb + "s", stem + "ed", stem + "ing"}
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        found.add(verb + "es")
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        found |= {verb[:-1] + "ies", verb[:-1] + "ied"}
    if len(verb) > 2 and verb[-1] not in _VOWELS + "wxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS:
        found |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    if verb.endswith("ie"):
        found.add(verb[:-2] + "ying")
    return found
