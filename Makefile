# One command for each thing to do; every target makes what it needs first.

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	"$$p" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null \
	&& echo "$$p" && break; done)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: install run test check bench audit pictures clean prerequisites

install: $(STAMP)

prerequisites:
	@PYTHON="$(PYTHON)" sh .ci/prerequisites

$(STAMP): pyproject.toml constraints.txt
	@PYTHON="$(PYTHON)" sh .ci/prerequisites
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	@echo "Installing into $(VENV): about 650 MB, one to three minutes"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(STAMP)

run: $(STAMP)
	@$(BIN)/moviewise serve

test: $(STAMP)
	@$(BIN)/python -m pytest

check: $(STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

pictures: $(STAMP)
	@$(BIN)/python docs/pictures/take.py

bench: $(STAMP)
	@sh benchmarks/run

# Asks PyPI's advisories about what is installed, from a venv of its own; needs the network
audit: $(STAMP)
	@$(BIN)/python -m pip check
	@test -x .audit/bin/pip-audit || { "$(PYTHON)" -m venv .audit && \
	    .audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit; }
	@.audit/bin/pip-audit --skip-editable --progress-spinner off --format json \
	    --path "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')" \
	    | .audit/bin/python .ci/audit

clean:
	rm -rf $(VENV) .audit var build *.egg-info
