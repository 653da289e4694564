# Included by the Makefile; works alone as well: make -f Tests/Benchmarks/bench.mk bench
SWIFT ?= swift
RELEASE = .build-release
RELEASE_FLAGS ?= -c release --static-swift-stdlib --scratch-path $(RELEASE)

.PHONY: bench digests check-digests

# Two builds, because one `swift build` makes one product or all, tests included.
bench:
	@$(SWIFT) build $(RELEASE_FLAGS) --product tutor-tui --quiet
	@$(SWIFT) build $(RELEASE_FLAGS) --product tutor-bench --quiet
	@$(RELEASE)/release/tutor-bench --program $(RELEASE)/release/tutor-tui

# What the simulator comes to: keep it before a change that must not change a bit, and compare after.
digests:
	@$(SWIFT) build $(RELEASE_FLAGS) --product tutor-bench --quiet
	@$(RELEASE)/release/tutor-bench --digests

# Whether a release build comes to the committed bits; `make test` asks the same of a debug build.
check-digests:
	@$(SWIFT) build $(RELEASE_FLAGS) --product tutor-bench --quiet
	@$(RELEASE)/release/tutor-bench --digests | grep ' seed ' | diff - Tests/Fixtures/drill-digests.txt
	@echo "Release build: every drill comes to the committed bits."
