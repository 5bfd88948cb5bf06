from hypothesis import given
from hypothesis import strategies as st

from reportedly.exports.drawing.units import WIDTH, Bar, Strand, fit_ruler, group_units, lay_units
from reportedly.model.claim import Origin, Side


@st.composite
def sides(draw, prefix):
    """Origins that share statements, as chains that meet and part do."""
    ids = tuple(f"{prefix}{n}" for n in range(draw(st.integers(0, 60))))
    groups = draw(st.lists(st.lists(st.sampled_from(ids), min_size=1, unique=True), max_size=6)) if ids else []
    origins = tuple(Origin(f"n{k}", tuple(group)) for k, group in enumerate(groups))
    return group_units(Side(len(origins), 0, 0, origins), ids), ids, len(origins)


@given(sides("a"), sides("d"), sides("x"))
def test_each_statement_once_apart_and_inside(affirmed, denied, other):
    bar = Bar(affirmed[0], denied[0])
    ruler = fit_ruler([bar, Bar(other[0], ())])
    chart = lay_units(bar, ruler)
    assert sorted(u.statement for u in chart.units if u.statement) == sorted(affirmed[1] + denied[1])
    assert sum(u.kind == "origin" for u in chart.units) == affirmed[2] + denied[2]
    places = [(u.x, u.y) for u in chart.units]
    assert all(0 <= x <= WIDTH and 0 <= y <= chart.height for x, y in places)
    for n, (x, y) in enumerate(places):
        for a, b in places[n + 1 :]:
            assert abs(x - a) >= ruler.pitch - 1e-6 or abs(y - b) >= ruler.pitch - 1e-6
    assert all((u.x < ruler.axis) == u.denied for u in chart.units)


def test_the_biggest_origin_comes_first_and_the_nameless_last():
    side = Side(2, 1, 1, (Origin("n1", ("a",)), Origin("n2", ("b", "c"))))
    assert group_units(side, ("a", "b", "c", "d")) == (
        Strand("n2", (("origin", "b"), ("echo", "c"))),
        Strand("n1", (("origin", "a"),)),
        Strand(None, (("unnamed", "d"),)),
    )


def test_each_origin_has_a_statement_of_its_own_where_it_can():
    side = Side(3, 0, 0, (Origin("n1", ("a", "b")), Origin("n2", ("a",)), Origin("n3", ("b", "c"))))
    strands = group_units(side, ("a", "b", "c"))
    assert sorted(strand.units[0][1] for strand in strands) == ["a", "b", "c"]


def test_an_origin_whose_statements_are_all_drawn_elsewhere_keeps_its_mark():
    side = Side(2, 0, 0, (Origin("n1", ("a",)), Origin("n2", ("a",))))
    assert sorted(str(strand.units) for strand in group_units(side, ("a",))) == [
        "(('origin', 'a'),)",
        "(('origin', None),)",
    ]
