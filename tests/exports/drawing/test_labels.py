from hypothesis import given
from hypothesis import strategies as st

from reportedly.exports.drawing.labels import fit, width_of


@given(st.text(max_size=120), st.floats(30, 400))
def test_a_label_fits_its_room(text, room):
    label = fit(text, room, 13)
    assert width_of(label, 13) <= room + 1e-6
    assert label == " ".join(text.split()) or label.endswith("…")


def test_wide_letters_take_more_room():
    assert width_of("WWWW", 13) > width_of("0000", 13) > width_of("nnnn", 13) > width_of("iiii", 13)
