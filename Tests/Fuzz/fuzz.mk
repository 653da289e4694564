# Included by the Makefile; works alone as well: make -f Tests/Fuzz/fuzz.mk fuzz RUNS=10000000
SWIFTC ?= swiftc
RUNS ?= 100000
FUZZ = .build-fuzz
FUZZ_TARGETS = FuzzServerSentEvents FuzzDecoder FuzzAssembler
FUZZ_ENDPOINT = Sources/Tutor/Endpoint
FUZZ_SOURCES = $(wildcard $(FUZZ_ENDPOINT)/Wire/*.swift) $(FUZZ_ENDPOINT)/Client/EndpointLimits.swift
FUZZ_FIXTURES = Tests/Fixtures/endpoint
# Longer inputs are slower and no cleverer; one that takes longer than this many seconds hangs.
FUZZ_OPTIONS = -max_len=1024 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1

.PHONY: fuzz fuzz-build $(FUZZ_TARGETS:%=fuzz-%)

# Each target runs so many inputs, beginning with the fixtures. What breaks it is written to .build-fuzz/found.
fuzz: $(FUZZ_TARGETS:%=fuzz-%)

fuzz-build: $(FUZZ_TARGETS:%=$(FUZZ)/%)

$(FUZZ_TARGETS:%=fuzz-%): fuzz-%: $(FUZZ)/%
	@mkdir -p $(FUZZ)/corpus-$* $(FUZZ)/found
	$(FUZZ)/$* $(FUZZ_OPTIONS) -runs=$(RUNS) -artifact_prefix=$(FUZZ)/found/$*- -dict=Tests/Fuzz/wire.dict \
	  $(FUZZ)/corpus-$* $(wildcard $(FUZZ_FIXTURES)/*/)

# The one file of Scenarios that the decoder needs, as the module it comes from.
$(FUZZ)/Scenarios.o: Sources/Scenarios/Diagnostics/ControlCharacters.swift
	@mkdir -p $(FUZZ)
	cd $(FUZZ) && $(SWIFTC) -O -parse-as-library -module-name Scenarios -emit-module -emit-module-path Scenarios.swiftmodule \
	  -emit-object -o Scenarios.o $(CURDIR)/$<

# One module with the target, so that it sees what is internal.
$(FUZZ)/Fuzz%: Tests/Fuzz/Fuzz%.swift Tests/Fuzz/WireChecks.swift $(FUZZ_SOURCES) $(FUZZ)/Scenarios.o
	$(SWIFTC) -O -wmo -sanitize=fuzzer -parse-as-library -swift-version 6 -module-name Fuzz$* -I $(FUZZ) -o $@ \
	  $< Tests/Fuzz/WireChecks.swift $(FUZZ_SOURCES) $(FUZZ)/Scenarios.o
