# What can be done with a checkout. Each goal prepares what it needs; a second time is quick.
#   make test PYTHON=python3.12      with another Python
#   make run ARGS="--windowed"       with options of the kiosk, or of the benchmark

.DEFAULT_GOAL := help
.PHONY: help setup run test bench soak clean

export PYTHON
bin := .venv/bin

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-6s  %s\n", $$1, $$2 }' Makefile

setup: ## Prepare only; the command is then .venv/bin/kiosk
	@sh tools/setup.sh run

run: ## Open the kiosk, full screen
	@sh tools/setup.sh run
	@exec $(bin)/kiosk run $(ARGS)

test: ## Run every check: format, lint, types, QML, tests
	@sh tools/setup.sh test
	$(bin)/ruff format --check
	$(bin)/ruff check
	$(bin)/mypy
	$(bin)/python -m tools.qmllint
	$(bin)/python -m pytest -n 3 --reruns 1 $(ARGS)

bench: ## Measure start, taps, memory and idle work beside an empty window
	@sh tools/setup.sh test
	@exec $(bin)/python -m benchmarks $(ARGS)

soak: ## Let half an hour of visits go by, and say whether memory grows
	@sh tools/setup.sh test
	@exec $(bin)/python -m benchmarks.soak $(ARGS)

clean: ## Remove .venv and everything else that was made here
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache
	find kiosk tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
