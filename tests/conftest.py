"""What many tests need once: the shipped sample, read."""

import pytest
from evaluation.sample import read_sample


@pytest.fixture(scope="session")
def sample_readings():
    return read_sample()
