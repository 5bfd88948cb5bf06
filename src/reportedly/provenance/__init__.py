"""Echoes, copies, contradictions, hardening, and how many origins can stand behind a claim."""

from reportedly.provenance.circles import find_circles
from reportedly.provenance.finders import FINDERS, find_links
from reportedly.provenance.independence import weigh_claims, weigh_origins
from reportedly.provenance.standing import leave_out, leave_out_of_answer

__all__ = ["FINDERS", "find_circles", "find_links", "leave_out", "leave_out_of_answer", "weigh_claims", "weigh_origins"]
