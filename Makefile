# Every target sets up what it needs: Python 3.11 or newer and a package index are enough.

PYTHON ?= python3
UV_VERSION := 0.13.9
BIN := .venv/bin
SITE := generated/docs/public

.DEFAULT_GOAL := help
.PHONY: help generate check test test-examples test-versions test-browser lint docs serve-docs mock dist bench clean setup

help:  ## Show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: .venv/.ready  ## Install the locked tools into .venv

.venv/.ready: pyproject.toml uv.lock
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/uv --version 2>/dev/null | grep -q " $(UV_VERSION)" || $(BIN)/python -m pip install --quiet "uv==$(UV_VERSION)"
	@$(BIN)/uv sync --quiet --frozen --inexact
	@touch $@

generate: setup  ## Make everything below generated/ from spec/ and templates/
	@$(BIN)/ddgen generate

check: setup  ## Fail, with a diff, where generated/ is not what spec/ and templates/ give
	@$(BIN)/ddgen check

test: setup  ## Run the tests
	@$(BIN)/pytest

test-examples: setup  ## Run every example as it is printed against the mock over https
	@$(BIN)/python tests/examples/run.py

test-versions: setup  ## Test the models with the lowest and highest pydantic and httpx2, on each Python that is here
	@.ci/versions

lint: setup  ## Check the spec, the generator's types and the style of both
	@$(BIN)/ddgen lint --layout
	@$(BIN)/ruff format --check --quiet generator tests bench
	@$(BIN)/ruff check --quiet generator tests bench
	@$(BIN)/mypy

docs: setup generate  ## Build the documentation site with its search index
	@cd generated/docs && ../../$(BIN)/hugo --quiet --noBuildLock --minify --cleanDestinationDir
	@$(BIN)/python -m pagefind --site $(SITE) --quiet

serve-docs: docs  ## Show the documentation on http://localhost:8000; edits of spec/ and templates/ show at once
	@$(BIN)/python -m pagefind --site $(SITE) --quiet --output-path generated/docs/static/pagefind
	@trap 'kill 0; rm -rf generated/docs/static/pagefind' EXIT; \
	$(BIN)/watchfiles --ignore-paths generated "$(BIN)/ddgen generate --force" spec templates generator & \
	$(BIN)/hugo server --source generated/docs --port 8000 --noBuildLock --renderToMemory

test-browser: docs  ## Try the documentation in Chromium, which is installed where apt is there
	@command -v chromium >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null; }
	@$(BIN)/pytest tests/browser -o addopts="-q -rfEs" -p no:cacheprovider

mock: setup  ## Serve a mock of the API on http://localhost:8080
	@$(BIN)/ddgen mock

dist: setup generate  ## Build generator and client into dist/, check them, and try both in empty environments
	@rm -rf dist && $(BIN)/uv sync --quiet --frozen --inexact --group dist
	@$(BIN)/uv build --quiet --out-dir dist . && $(BIN)/uv build --quiet --out-dir dist generated/client
	@$(BIN)/twine check --strict dist/*.whl dist/*.tar.gz && $(BIN)/check-wheel-contents dist/*.whl
	@$(BIN)/python .ci/try_dist.py dist

bench: setup  ## Time the generator and the client beside their peers, in one run
	@$(BIN)/uv sync --quiet --frozen --inexact --group bench
	@$(BIN)/python -m bench

clean:  ## Remove caches and what the builds leave behind
	@rm -rf .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis generated/docs/public generated/docs/resources
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
