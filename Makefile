# What one does with this project; `make` alone names every target.
#
# PORT, HOST, DATA_DIR, DATABASE_URL and the other settings of docs/operations.md are taken from the environment or the
# command line (make run PORT=9000); make hands both on to what it starts.

PYTHON ?= python3
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
STAMPS := .venv/stamps
# pytest's arguments, for example make test ARGS="tests/config -x"
ARGS ?=

# Tests and checks look at the project, not at the installation of whoever runs them.
APART := env -u ALLOWED_HOSTS -u CONTACT_EMAIL -u DATA_ATTRIBUTION -u DATA_LICENSE_NAME -u DATA_LICENSE_URL -u DEBUG \
	-u HOST -u LOG_LEVEL -u PORT -u PUBLIC_URL -u SECRET_KEY -u SITE_NAME -u TRUSTED_PROXIES -u WORKERS
SCRATCH := .cache/scratch

.DEFAULT_GOAL := help
.PHONY: help run test coverage check lint format schema fixtures curator shell clean pins ready

help: ## name every target
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# ---- environment ----------------------------------------------------------------------------------------------------

$(STAMPS)/venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=…")'
	$(PYTHON) -m venv .venv
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/base: requirements/base.txt | $(STAMPS)/venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

$(STAMPS)/dev: requirements/dev.txt $(STAMPS)/base
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

# ---- the service ----------------------------------------------------------------------------------------------------

STATIC_SOURCES := $(shell find config organizations meetings records -path '*/static/*' -type f 2>/dev/null)

staticfiles/staticfiles.json: $(STAMPS)/base config/settings.py $(STATIC_SOURCES)
	$(MANAGE) collectstatic --noinput --clear --verbosity 0
	@touch $@

# Fixtures go into an empty database only, so nothing that a curator did is undone.
ready: staticfiles/staticfiles.json
	$(MANAGE) migrate --noinput --verbosity 0
	$(MANAGE) load_fixtures --if-empty

run: ready ## install, migrate, load the data into an empty database, serve on 127.0.0.1:8000
	@exec $(BIN)/python -m config.serve

curator: $(STAMPS)/base ## make an account with all rights (CURATOR_NAME, CURATOR_PASSWORD, or it asks)
	@$(MANAGE) migrate --noinput --verbosity 0
	@$(BIN)/python -m config.curator

fixtures: $(STAMPS)/base ## load the fixtures into the database
	$(MANAGE) load_fixtures

shell: $(STAMPS)/base ## a Python shell with the models
	@$(MANAGE) shell

# ---- tests and checks -----------------------------------------------------------------------------------------------

test: $(STAMPS)/dev ## run the tests, on SQLite or on DATABASE_URL
	@mkdir -p .cache/coverage $(SCRATCH)
	@$(APART) DATA_DIR=$(SCRATCH)/tests $(BIN)/python -m pytest $(ARGS)

coverage: $(STAMPS)/dev ## run the tests on SQLite, watch for a query per row, tell which lines none runs (fails below 90 %)
	@rm -rf .cache/coverage && mkdir -p .cache/coverage
	@WATCH_QUERIES=1 $(MAKE) --no-print-directory test ARGS="--cov --cov-report=term"

lint: $(STAMPS)/dev ## style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	@echo $(BIN)/mypy
	@$(APART) DATA_DIR=$(SCRATCH)/lint $(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# On SQLite in a scratch folder, then on PostgreSQL in a scratch database.
CHECKED = @$(APART) -u DATABASE_URL DATA_DIR=$(SCRATCH)/check
check: lint ## everything but the tests: lint, migrations, system checks, schema
	@rm -rf $(SCRATCH)/check
	@echo 'migrations and system checks on SQLite'
	$(CHECKED) $(MANAGE) makemigrations --check --dry-run
	$(CHECKED) $(MANAGE) migrate --noinput --verbosity 0
	$(CHECKED) $(MANAGE) check --database default --fail-level WARNING
	@echo 'system checks as deployed'
	$(CHECKED) PUBLIC_URL=https://rapporteur.example.org $(MANAGE) check --deploy --fail-level WARNING
	@echo 'docs/openapi-v1.yml'
	$(CHECKED) $(MANAGE) spectacular --validate --fail-on-warn --file $(SCRATCH)/check/openapi-v1.yml
	@diff -u docs/openapi-v1.yml $(SCRATCH)/check/openapi-v1.yml || \
		{ echo 'docs/openapi-v1.yml is not the schema of the code: run make schema and look at what changed.'; exit 1; }
	@echo 'migrations and system checks on PostgreSQL'
	$(CHECKED) $(BIN)/python .ci/postgres_checks.py

format: $(STAMPS)/dev ## put the code into its form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

WRITTEN = @$(APART) -u DATABASE_URL DATA_DIR=$(SCRATCH)/schema $(MANAGE)
schema: $(STAMPS)/dev ## write docs/openapi-v1.yml, its examples and the tables of docs/api.md
	@rm -rf $(SCRATCH)/schema
	$(WRITTEN) migrate --noinput --verbosity 0
	$(WRITTEN) load_fixtures
	$(WRITTEN) write_examples
	$(WRITTEN) write_reference
	$(WRITTEN) spectacular --validate --fail-on-warn --file docs/openapi-v1.yml

clean: ## remove what make built; the database and the key (DATA_DIR) stay
	rm -rf .venv .cache staticfiles .coverage htmlcov .hypothesis .pytest_cache .ruff_cache .mypy_cache .import_linter_cache
	find . -name __pycache__ -type d -not -path './data/*' -prune -exec rm -rf {} +

# ---- pins -----------------------------------------------------------------------------------------------------------

.cache/uv/bin/uv:
	$(PYTHON) -m venv .cache/uv
	.cache/uv/bin/pip install --quiet --disable-pip-version-check uv

# For all Pythons and systems at once. No header, since it would record the command with its index address.
PIN = .cache/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-header

pins: .cache/uv/bin/uv ## resolve requirements/*.in anew (ARGS=--upgrade for newer versions)
	$(PIN) $(ARGS) requirements/base.in --output-file requirements/base.txt
	$(PIN) $(ARGS) requirements/dev.in --constraint requirements/base.txt --output-file requirements/dev.txt
	$(PIN) $(ARGS) requirements/data.in --output-file requirements/data.txt
