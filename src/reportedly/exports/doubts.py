"""For the terminal: which sources may be one, as they are written to decide on them, and what was decided."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from reportedly.exports.view.words import count, printable
from reportedly.model.identity import Identity

SHOWN = 5  # pairs in doubt, the likeliest first; JSON has all
SHY = "dim"


def say_identities(identities: Iterable[Identity]) -> list[Text]:
    """Lines for the end of a table; none where nothing is in doubt and nothing was decided."""
    every = list(identities)
    doubtful = [one for one in every if one.decision is None]
    decided = [one for one in every if one.decision is not None]
    lines: list[Text] = []
    if doubtful:
        lines.append(Text(f"\n{count(len(doubtful), 'pair')} of sources may be one each (kept apart)", "bold"))
        for one in doubtful[:SHOWN]:
            lines += [Text(printable(f"  {name}")) for name in one.names]
            lines.append(Text(printable(f"    {one.because}"), SHY))
        if len(doubtful) > SHOWN:
            lines.append(Text(f"  {len(doubtful) - SHOWN} more (json and html list them)", SHY))
        lines.append(Text('  Settle one: reportedly decide FILE same|different "SOURCE" "SOURCE" --by NAME', SHY))
    if decided:
        lines.append(Text(f"\n{count(len(decided), 'decision')} on sources", "bold"))
    for one in decided:
        lines += [Text(printable(f"  {one.answer}: {one.names[0]} / {one.names[1]}"))]
        lines.append(Text(printable(f"    {one.because}"), SHY))
    return lines
