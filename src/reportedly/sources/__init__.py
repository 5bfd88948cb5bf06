"""Who is credited: kinds, coreference, chains, identity over the pile."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reportedly.sources.identity import Identified, identify

if TYPE_CHECKING:
    from reportedly.sources.chains import trace_chains
    from reportedly.sources.own import outlet_shown

__all__ = ["Identified", "identify", "outlet_shown", "trace_chains"]
# To read chains takes half a second to load, and a question to a pile that is read already reads none.
_LATER = {"trace_chains": "chains", "outlet_shown": "own"}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
