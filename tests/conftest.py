"""What many tests need once: the shipped sample, read."""

import pytest
from evaluation.sample import read_sample
from hypothesis import settings

settings.register_profile(
    "reportedly", deadline=None
)  # how long an example takes depends on what else the machine does
settings.load_profile("reportedly")


@pytest.fixture(scope="session")
def sample_readings():
    return read_sample()
