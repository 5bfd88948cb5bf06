"""Words right before a name that may tell what it is: "the gossip site Vesk", "a man named Hall", "told the Herald"."""

from __future__ import annotations

import re

# What may stand last, but for "the", where a pattern of `evidence` finds something in the words before a name.
_CUES = frozenset(
    {
        "newspaper", "paper", "magazine", "mag", "daily", "weekly", "tabloid", "broadsheet", "website", "site",
        "blog", "outlet", "publication", "network", "channel", "station", "broadcaster", "agency", "newswire",
        "service", "podcast", "show", "programme", "portal", "Website", "Site", "Blog", "Newspaper", "Magazine",
        "Broadcaster", "Tabloid", "called", "al", "el", "la", "le", "il", "die", "der", "das", "named", "as", "by",
        "only", "company", "group", "maker", "manufacturer", "firm", "giant", "retailer", "chain", "airline",
        "operator", "club", "team", "charity", "startup", "up", "university", "party", "employer", "label", "studio",
        "rival", "militia", "in", "from", "with", "for", "at", "per", "via", "citing", "t", "told", "tells",
        "telling", "to",
    }
)  # fmt: skip
_MARK = re.compile(r"\W")


def tells(before: str) -> bool:
    """Whether the words before a name end with such a word: few do, and no pattern need be tried behind the others."""
    parts = before.rstrip("\"“'‘,\n ").split(" ")
    last = parts[-2] if parts[-1] == "the" and len(parts) > 1 else parts[-1]
    return (last if last.isalnum() else _MARK.split(last)[-1]) in _CUES
