"""Who is credited: kinds, coreference, chains, identity over the pile."""

from typing import TYPE_CHECKING, Any

from reportedly.sources.identity import Identified, identify

if TYPE_CHECKING:
    from reportedly.sources.chains import trace_chains

__all__ = ["Identified", "identify", "trace_chains"]


def __getattr__(name: str) -> Any:
    """To read chains takes half a second to load, and a question to a pile that is read already reads none."""
    if name != "trace_chains":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from reportedly.sources.chains import trace_chains

    return trace_chains
