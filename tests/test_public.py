"""The public surface is a list, and importing it is cheap."""

import json
import subprocess
import sys

import pytest

import reportedly

HEAVY = ["onnxruntime", "tokenizers", "torch", "trafilatura", "networkx", "numpy", "rich", "jinja2", "datasketch"]


def test_the_public_names_are_sorted_and_there():
    assert reportedly.__all__ == sorted(reportedly.__all__)
    for name in reportedly.__all__:
        assert getattr(reportedly, name).__doc__, f"{name} is not documented"


def test_what_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        reportedly.nonsense  # noqa: B018


def test_import_loads_no_model_and_takes_under_a_third_of_a_second():
    code = (
        "import sys, time, json; t = time.process_time(); import reportedly; t = time.process_time() - t;"
        "print(json.dumps([t, sorted(sys.modules)]))"
    )
    best, modules = 9.0, []
    for _ in range(3):  # the first may find no compiled files
        took, modules = json.loads(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        best = min(best, took)
    assert best < 0.3
    assert not set(HEAVY) & set(modules)
