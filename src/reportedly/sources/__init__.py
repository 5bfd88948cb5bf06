"""Who is credited: kinds, coreference, chains, identity over the pile."""

from reportedly.sources.chains import trace_chains
from reportedly.sources.identity import Identified, identify

__all__ = ["Identified", "identify", "trace_chains"]
