"""Who is credited: kinds, coreference, chains, identity over the pile."""

from reportedly.sources.chains import trace_chains
from reportedly.sources.identity import identify

__all__ = ["identify", "trace_chains"]
