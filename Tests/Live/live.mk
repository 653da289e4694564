# Included by the Makefile: tests against real servers on loopback, which are fetched once into .build-live.
LIVE = $(CURDIR)/.build-live

.PHONY: deps-live live-deps live check-mlflow

# What apt must supply for them beside what `deps` installs.
deps-live:
	@$(MAKE) --no-print-directory deps PACKAGES="python3-venv libgomp1 default-jre-headless"

# Says SKIP and why for what cannot be fetched; the tests that need it then say that they are skipped.
live-deps:
	@TUTOR_LIVE=$(LIVE) Tests/Live/setup.sh

# Only these tests, in their short form.
live: build live-deps
	TUTOR_LIVE=$(LIVE) $(SWIFT) test --filter Live

# The scoring server alone, without Swift.
check-mlflow: live-deps
	@if [ -e $(LIVE)/mlflow/ready ]; then python3 Tests/Live/check_mlflow.py --part $(LIVE)/mlflow; fi
