import pytest

from reportedly.claims.candidates import Candidate
from reportedly.claims.polarity import tone
from reportedly.claims.stance import Bearing, judge
from reportedly.model.span import Span
from reportedly.model.statement import Statement, Toward


def bearing(place: int, text: str, toward: Toward, *, own: bool = True, relevance: float = 0.7) -> Bearing:
    said = None if own else Statement("s1", "a", "attributed", (Span(0, len(text)),))
    candidate = Candidate("a", "text", Span(0, len(text)), place, text, text, said)
    return Bearing(candidate, relevance, toward, tone(text), bears=True, states=relevance > 0.4, refers=False)


SOLD = bearing(0, "The ferry is sold.", "affirms")
HEARD = bearing(0, "The ferry is reportedly sold.", "affirms")
SAID = bearing(1, "The ferry is sold, Vossen said.", "affirms", own=False)
NEAR_SAID = bearing(0, "The ferry is a bargain, Vossen said.", "affirms", own=False, relevance=0.5)
HOAX = bearing(0, "The ferry story is a hoax.", "denies")
LATE = bearing(9, "Vossen called the ferry story false.", "denies", own=False)
DOUBT = bearing(1, "That is too good to be true.", "doubts")


@pytest.mark.parametrize(
    ("bearings", "stance"),
    [
        ([], "silent"),
        ([SOLD, SAID], "asserts"),
        ([HEARD, SAID], "reports"),
        ([SAID, SOLD], "reports"),
        ([NEAR_SAID, SOLD], "asserts"),
        ([NEAR_SAID, HEARD], "reports"),
        ([HOAX, SAID], "denies"),
        ([SAID, DOUBT], "doubts"),
        ([SAID, LATE], "reports"),
        ([LATE], "reports"),
        ([bearing(0, "The ferry is red.", "affirms", relevance=0.35)], "mentions"),
    ],
)
def test_the_first_that_fits(bearings: list[Bearing], stance: str) -> None:
    assert judge(bearings, 20) == stance


def test_much_refuting_is_the_point_wherever_it_stands() -> None:
    late = [bearing(n, "The ferry story is false.", "denies") for n in (5, 6)]
    assert judge([SAID, *late], 10) == "denies"
    assert judge([SAID, *late], 40) != "denies"
