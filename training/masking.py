"""Names as placeholders, so that the pair model sees who does what to whom and not who is who."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.claims.names import Names, key

# What a name becomes: names again, each one word piece of the model.
PLACEHOLDERS = (
    "Jones", "Clark", "Lewis", "Allen", "Scott", "Fisher", "Nelson", "Carter", "Mitchell", "Turner", "Parker",
    "Collins", "Edwards", "Stewart", "Morris", "Murphy", "Cooper", "Bailey", "Evans", "Harris",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_](?:[\w&]|['’.-](?=\w))*")
# Days and months are written like names and tell one time from another.
_CALENDAR = re.compile(
    r"(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|christmas|easter"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
)


def masked(claim: str, text: str, names: Names, dealt: Sequence[str] = PLACEHOLDERS) -> tuple[str, str]:
    """Both texts with a placeholder for each name of `names`: the same one wherever the name stands, whole or in part.

    Placeholders are taken from `dealt` in the order in which the names come.
    """
    home: dict[str, int] = {}
    for one in (claim, text):
        for run in _runs(one, names):
            known = [home[key(m.group())] for m in run if key(m.group()) in home]
            number = known[0] if known else len(set(home.values()))
            for match in run:
                home.setdefault(key(match.group()), number)
    return _put(claim, names, home, dealt), _put(text, names, home, dealt)


def _runs(text: str, names: Names) -> list[list[re.Match[str]]]:
    """The names of a text, each as the words that stand side by side."""
    runs: list[list[re.Match[str]]] = []
    for match in _WORD.finditer(text):
        k = key(match.group())
        if not match.group()[0].isupper() or k not in names or _CALENDAR.fullmatch(k):
            continue
        if runs and not text[runs[-1][-1].end() : match.start()].strip():
            runs[-1].append(match)
        else:
            runs.append([match])
    return runs


def _put(text: str, names: Names, home: dict[str, int], dealt: Sequence[str]) -> str:
    parts, at = [], 0
    for run in _runs(text, names):
        last = run[-1].group()
        ending = next((e for e in ("'s", "’s") if last.lower().endswith(e)), "")
        parts += [text[at : run[0].start()], dealt[home[key(run[0].group())] % len(dealt)] + ending]
        at = run[-1].end()
    return "".join(parts) + text[at:]
