# Included by the Makefile; works alone as well: make -f Tests/Benchmarks/bench.mk bench
SWIFT ?= swift
RELEASE = .build-release

.PHONY: bench digests

# Two builds, because one `swift build` makes one product or all, tests included.
bench:
	@$(SWIFT) build -c release --scratch-path $(RELEASE) --product tutor-tui --quiet
	@$(SWIFT) build -c release --scratch-path $(RELEASE) --product tutor-bench --quiet
	@$(RELEASE)/release/tutor-bench --program $(RELEASE)/release/tutor-tui

# What the simulator comes to: keep it before a change that must not change a bit, and compare after.
digests:
	@$(SWIFT) build -c release --scratch-path $(RELEASE) --product tutor-bench --quiet
	@$(RELEASE)/release/tutor-bench --digests
