"""The shipped JSON Schema is a schema, its examples fit it, and so does all that the codec writes."""

import json
from importlib.resources import files

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from reportedly.model.article import Outlet
from reportedly.model.codec import reading_to_json, source_to_json
from reportedly.model.source import Source
from tests.strategies import readings

SCHEMA = json.loads((files("reportedly") / "schema" / "reportedly-1.json").read_text(encoding="utf-8"))


def validator(name):
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", [name for name, part in SCHEMA["$defs"].items() if "examples" in part])
def test_its_examples_fit(name):
    for example in SCHEMA["$defs"][name]["examples"]:
        validator(name).validate(example)


@given(readings())
def test_every_reading_fits(reading):
    validator("reading").validate(reading_to_json(reading))


@pytest.mark.parametrize("outlet", [None, Outlet("Vesk Post", "post.vesk", "newspaper", "GB"), Outlet("Vesk Post")])
def test_every_source_fits(outlet):
    row = source_to_json(Source("n1", "Vesk Post", "outlet", ("the Post",), outlet))
    validator("source").validate(row)
    assert ("outlet" in row) == (outlet is not None)


@given(readings())
def test_a_span_that_is_none_is_refused(reading):
    row = reading_to_json(reading)
    row["attributions"] = [{"id": "a1", "source": [["x", 2]]}]
    assert not validator("reading").is_valid(row)
