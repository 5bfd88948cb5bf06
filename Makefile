# Each target makes all that it needs, in a virtual environment of its own (.venv).
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test evaluate speed docs train clean

demo: $(STAMP)  ## trace the shipped sample and write reportedly-demo/report.html
	$(BIN)/reportedly demo

test: $(STAMP)  ## style, types, layers, tests, and the part of the evaluation that needs no outside data
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m evaluation --part sample
	$(BIN)/pytest

evaluate: $(STAMP)  ## every figure beside its floor; outside data is looked for in ../shared
	$(BIN)/python -m evaluation

speed: $(STAMP)  ## words a second of read, peak memory, and what trace costs as piles grow
	$(BIN)/python -m evaluation.speed
	$(BIN)/python -m evaluation.speed --trace 1000 3000 10000

docs: $(STAMP)  ## docs/reference, generated from the code
	$(BIN)/python -m docs.generate

train:  ## make the shipped weights again (an environment of its own, with torch)
	$(MAKE) -C training

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --editable '.[dev]'
	touch $(STAMP)

clean:
	rm -rf $(VENV) build dist reportedly-demo
