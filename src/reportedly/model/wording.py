"""The origin analysis in words, the same words everywhere."""

from __future__ import annotations

from reportedly.model.claim import Side


def say_independence(side: Side) -> str:
    """ "at most 2 independent origins among those named; 3 statements repeat them; 4 more name none"

    Empty for a side on which nobody says anything. Never "N independent sources": the shape of chains can disprove
    independence, and cannot prove it.
    """
    if not side.at_most and not side.shown_dependent:
        if not side.unknown:
            return ""
        return (
            "1 statement, which names no origin" if side.unknown == 1 else f"{side.unknown} statements name no origin"
        )
    origins, them = ("origin", "it") if side.at_most == 1 else ("origins", "them")
    parts = [f"at most {side.at_most} independent {origins} among those named"]
    if side.shown_dependent == 1:
        parts.append(f"1 statement repeats {them}")
    elif side.shown_dependent:
        parts.append(f"{side.shown_dependent} statements repeat {them}")
    if side.unknown:
        parts.append("1 more names none" if side.unknown == 1 else f"{side.unknown} more name none")
    return "; ".join(parts)
