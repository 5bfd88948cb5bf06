from reportedly.claims.names import named, names_of, without, words_in

TEXTS = [
    "The mayor, Ida Brandt, met Tor Quist. Then Brandt left for Velmo.",
    "In Velmo, a friend of Quist and of Ida Brandt saw the market. The market in Velmo was shut.",
]
NAMES = names_of(TEXTS)


def test_names_are_told_by_capitals_inside_sentences() -> None:
    assert {"ida", "brandt", "quist", "velmo"} <= NAMES
    assert not {"the", "then", "in", "mayor", "market"} & NAMES


def test_a_text_without_its_names() -> None:
    assert without("Brandt met Quist’s friend in Velmo", NAMES) == "met friend in"


def test_a_text_of_names_alone_stays() -> None:
    assert without("Ida Brandt", NAMES) == "Ida Brandt"


def test_the_names_of_a_claim() -> None:
    assert named("Ida Brandt sold the market to Oskar Fenn (Velmo Holding).", NAMES) == [
        frozenset({"ida", "brandt"}),
        frozenset({"oskar", "fenn"}),
    ]


def test_the_capitalised_words_of_a_text_as_keys() -> None:
    assert words_in("Ida Brandt's friend, the O'Hara of AT&T, met Brandt’s aunt.") == {
        "ida",
        "brandt",
        "o'hara",
        "at&t",
    }
