"""Whether a name opens its clause, so that the clause is about it."""

from __future__ import annotations

import re

from reportedly.sources.scene import Scene, once

_OPENS = re.compile(
    r"(?:^|[.!?;:,—–“\"]\s+|\b(?:and|but|that|when|where|while|if|because|after|before|as|since|until|whether)\s)"
    r"(?:(?!(?:of|in|at|on|with|for|from|to|by|and|or|that|who|which|than|said|says|told|is|was|are|were|has|have|had|an?|his|her|their)\s)[\w.’'-]+\s){0,5}$",
    re.IGNORECASE,
)


@once
def opens_clause(scene: Scene, place: int) -> bool:
    """As in "when former mayor Ann Roe left"; no "told Ann Roe", "a friend of Ann Roe"."""
    return bool(_OPENS.search(scene.text[max(scene.sentence(place).start, place - 80) : place]))
