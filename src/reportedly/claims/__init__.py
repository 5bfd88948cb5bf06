"""Claims: statements that affirm or deny the same, and who stands how to a given one."""

from reportedly.claims.forming import Formed, Matters, form
from reportedly.claims.weighing import weigh

__all__ = ["Formed", "Matters", "form", "weigh"]
