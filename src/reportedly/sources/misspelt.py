"""Whether one name is another misspelt."""

from __future__ import annotations


def one_letter_apart(one: str, other: str) -> bool:
    """Whether two words differ by one letter left out, put in or changed, or by two exchanged."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or one == other or one[:1] != other[:1]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    return short[at + 1 :] == long[at + 1 :] or (
        short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    )
