.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
export TZ := UTC

NASHIR := node dist/main.js
SOURCES := $(shell find pipeline portal -type f 2>/dev/null)

help: ## show what can be made
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: node_modules/.installed dist/main.js ## install what the project needs, and build it

node_modules/.installed: package.json package-lock.json .npmrc
	npm ci --no-fund --no-audit
	@touch $@

dist/main.js: $(SOURCES) scripts/bundle.ts tsconfig.json tsconfig.build.json node_modules/.installed
	npm run --silent build
	@touch $@

publish: setup ## read input/ and publish output/
	$(NASHIR) publish

schedule: setup ## publish again and again, when the configuration says
	$(NASHIR) schedule

serve: setup ## serve what was published, at the address that it prints
	$(NASHIR) serve

setup-browser: ## install the browser that tests look at pages with, where that can be done
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } \
	  || echo 'SKIPPED: Cannot install chromium here; the tests of pages will be skipped'

setup-office: ## install the office suite that tests make documents with, where that can be done
	@command -v soffice >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && \
	  apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui fonts-hosny-amiri >/dev/null; } \
	  || echo 'SKIPPED: Cannot install LibreOffice here; the tests that make documents with it will be skipped'

setup-servers: ## install what the benchmark compares the served portal with, where that can be done
	@{ command -v nginx && command -v wrk; } >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && \
	  apt-get install -y -qq --no-install-recommends nginx-light wrk >/dev/null; } \
	  || echo 'SKIPPED: Cannot install nginx and wrk here; the benchmark will compare with a bare server of Node'

# The slowest first, beside the others.
CHECKS := check-lint check-types check-client check-format check-unused check-package

test: setup ## types, lint, tests
	@$(MAKE) --no-print-directory --jobs 2 $(CHECKS)
	npx vitest run

check-lint:
	npx eslint .
check-types:
	npx tsc --noEmit
check-client:
	npx tsc --noEmit -p portal/client
check-format:
	npx prettier --check --log-level warn .
check-unused:
	npx knip
check-package:
	npx publint

evaluate: setup ## compare what is found with the annotated documents
	$(NASHIR) evaluate

bench: setup ## speed, as ratios within one run
	node --import tsx bench/bench.ts $(if $(PART),'$(PART)')

soak: setup ## every long check in full
	SOAK=1 npx vitest run

clean: ## remove what was made
	rm -rf dist output coverage node_modules

.PHONY: help setup setup-browser setup-office setup-servers publish schedule serve test evaluate bench soak clean $(CHECKS)
