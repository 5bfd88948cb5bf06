"""Echoes, copies, contradictions, hardening, and how many origins can stand behind a claim."""

from reportedly.provenance.finders import FINDERS, find_links
from reportedly.provenance.independence import weigh_claims, weigh_origins

__all__ = ["FINDERS", "find_links", "weigh_claims", "weigh_origins"]
