"""Who is who over a whole pile: one source under several names, and two under one."""

from reportedly.sources.identity.identifying import Identified, identify

__all__ = ["Identified", "identify"]
