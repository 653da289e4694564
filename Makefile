# Rules: make deps | build | run | test | test-live | live | soak | bench | lint | format | manual | install

SWIFT ?= swift
# What apt must supply on Debian 12. git and the toolchain are there already: they brought this file and will build it.
PACKAGES = libcurl4-openssl-dev libncurses-dev libncursesw5-dev libsqlite3-dev
PREFIX ?= /usr/local
BUILD = $(SWIFT) build
# Swift's own libraries inside: what is installed needs no toolchain, starts sooner and stays smaller in memory (docs/performance.md).
RELEASE_FLAGS = -c release --static-swift-stdlib --scratch-path .build-release

.PHONY: all deps build run test test-live soak bench lint format manual install install-files

all: build

# Installs only what is missing, and only then needs a network and root.
deps:
	@missing=""; for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y $$missing; \
	fi
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.3 is needed: see https://www.swift.org/install"; exit 1; }

build: deps
	$(BUILD)

run: build
	@.build/debug/tutor-tui

# The real program is tested as well, so it is built first.
test: build
	$(SWIFT) test

# The long versions of what `test` runs short, real servers (see Tests/Live/README.md), and whether a release comes to the same bits: the
# simulator is optimised in a debug build as well, so that a difference is unlikely, and the build takes minutes.
test-live: build live-deps
	TUTOR_LONG_TESTS=1 $(SWIFT) test
	TUTOR_LIVE=$(LIVE) $(SWIFT) test --filter Live
	$(MAKE) check-digests

# Crashes in number, and eight simulated hours of a release on a terminal: some seven minutes.
soak: build
	$(BUILD) $(RELEASE_FLAGS) --product tutor-tui
	TUTOR_LONG_TESTS=1 $(SWIFT) test --filter Crash
	TUTOR_SOAK_HOURS=8 TUTOR_TESTED_PROGRAM=$(CURDIR)/.build-release/release/tutor-tui $(SWIFT) test --filter PtySoak

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

# The page in docs; a test fails while it is not what the program prints.
manual: build
	.build/debug/tutor-tui manual > docs/man/tutor-tui.1

install: deps
	$(BUILD) $(RELEASE_FLAGS)
	$(MAKE) install-files PROGRAM=.build-release/release/tutor-tui

# What the program says of itself goes where shells and man look for it.
SHARE = $(DESTDIR)$(PREFIX)/share
install-files:
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/tutor $(SHARE)/man/man1 $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/tutor-tui
	cp -R scenario-library prompts $(SHARE)/tutor/
	$(PROGRAM) manual > $(SHARE)/man/man1/tutor-tui.1
	$(PROGRAM) completions bash > $(SHARE)/bash-completion/completions/tutor-tui
	$(PROGRAM) completions zsh > $(SHARE)/zsh/site-functions/_tutor-tui
	$(PROGRAM) completions fish > $(SHARE)/fish/vendor_completions.d/tutor-tui.fish

-include Tests/Benchmarks/bench.mk
-include Tests/Live/live.mk
-include Tests/Fuzz/fuzz.mk
