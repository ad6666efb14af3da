# One door for people who develop. Everything lives in .venv; nothing is installed globally.
PYTHON ?= python3.11
BIN := .venv/bin

.PHONY: install run test check bench pictures lock clean

install: .venv/installed

.venv/installed: requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

run: install
	$(BIN)/python -m simulator demo

test: install
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(MAKE) --no-print-directory test

bench: install
	$(BIN)/python -m benchmarks

# the pictures of docs/panduan-panitia.md, from the chat page; needs Chromium
pictures: install
	$(BIN)/python -m docs.take_pictures

# uv is the only tool not in the lock file; any release that knows --group will do
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --no-emit-index-url -o requirements.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache
