from hypothesis import given
from hypothesis import strategies as st

from reportedly.exports.drawing.units import WIDTH, Bar, fit_ruler, group_units, lay_units
from reportedly.model.claim import Origin, Side


@st.composite
def sides(draw, prefix):
    ids = tuple(f"{prefix}{n}" for n in range(draw(st.integers(0, 90))))
    cuts = sorted(draw(st.lists(st.integers(0, len(ids)), max_size=6)))
    groups = [ids[a:b] for a, b in zip([0, *cuts], cuts, strict=False)]
    origins = tuple(Origin(f"n{k}", group) for k, group in enumerate(groups) if group)
    at_most = draw(st.integers(0, len(origins)))
    return group_units(Side(at_most, 0, 0, origins), ids), ids, at_most


@given(sides("a"), sides("d"), sides("x"))
def test_each_statement_once_apart_and_inside(affirmed, denied, other):
    bar = Bar(affirmed[0], denied[0])
    ruler = fit_ruler([bar, Bar(other[0], ())])
    chart = lay_units(bar, ruler)
    assert sorted(u.statement for u in chart.units) == sorted(affirmed[1] + denied[1])
    assert sum(u.kind == "origin" for u in chart.units) == affirmed[2] + denied[2]
    places = [(u.x, u.y) for u in chart.units]
    assert all(0 <= x <= WIDTH and 0 <= y <= chart.height for x, y in places)
    for n, (x, y) in enumerate(places):
        for a, b in places[n + 1 :]:
            assert abs(x - a) >= ruler.pitch - 1e-6 or abs(y - b) >= ruler.pitch - 1e-6
    assert all((u.x < ruler.axis) == u.denied for u in chart.units)


def test_the_biggest_origin_comes_first_and_the_nameless_last():
    side = Side(1, 2, 1, (Origin("n1", ("a",)), Origin("n2", ("b", "c"))))
    assert group_units(side, ("a", "b", "c", "d")) == (
        (("origin", "b"), ("echo", "c")),
        (("echo", "a"),),
        (("unnamed", "d"),),
    )
