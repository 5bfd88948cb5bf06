"""What many tests need once: the shipped sample, read."""

import pytest
from hypothesis import settings

from evaluation.sample import read_sample

# How long an example takes depends on what else the machine does.
settings.register_profile("reportedly", deadline=None)
settings.load_profile("reportedly")


@pytest.fixture(scope="session")
def sample_readings():
    return read_sample()
