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

# The loader's own: the whole of Scenarios, and libyaml from Yams' checkout, both with the fuzzer's counters.
FUZZ_YAML = .build/checkouts/Yams/Sources/CYaml
FUZZ_YAML_OBJECTS = $(foreach part,api parser reader scanner,$(FUZZ)/yaml-$(part).o)
FUZZ_YAML_FLAGS = -I $(FUZZ_YAML)/include -Xcc -fmodule-map-file=$(CURDIR)/$(FUZZ_YAML)/include/module.modulemap
FUZZ_LIBRARY = Tests/ScenariosTests/Library
FUZZ_LOADER = $(FUZZ_LIBRARY)/LoaderChecks.swift $(FUZZ_LIBRARY)/LoaderMutations.swift
CLANG ?= clang

.PHONY: fuzz fuzz-build fuzz-FuzzLoader $(FUZZ_TARGETS:%=fuzz-%)

# Each target runs so many inputs, beginning with the fixtures. What breaks it is written to .build-fuzz/found.
fuzz: $(FUZZ_TARGETS:%=fuzz-%) fuzz-FuzzLoader fuzz-keys

# Anything typed into the built program on a terminal of any size, for so many seconds, from a seed on. KEYS_SECONDS=3600 is an hour.
KEYS_SECONDS ?= 120
KEYS_SEED ?= 1
.PHONY: fuzz-keys
fuzz-keys:
	swift build
	TUTOR_FUZZ_SECONDS=$(KEYS_SECONDS) TUTOR_FUZZ_SEED=$(KEYS_SEED) swift test --filter PtyFuzz

fuzz-build: $(FUZZ_TARGETS:%=$(FUZZ)/%) $(FUZZ)/FuzzLoader

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

# The same loader without counters, several times as fast: files changed at random by a seed. MUTATIONS=10000000 takes two cores half an hour.
MUTATIONS ?= 1000000
.PHONY: fuzz-mutations
fuzz-mutations:
	TUTOR_MUTATIONS=$(MUTATIONS) swift test --filter LoaderMutation

# Begins with the broken files. Not in `$(FUZZ_FIXTURES)`, whose folders are streams.
fuzz-FuzzLoader: $(FUZZ)/FuzzLoader
	@mkdir -p $(FUZZ)/corpus-Loader $(FUZZ)/found
	$(FUZZ)/FuzzLoader $(FUZZ_OPTIONS) -max_len=512 -runs=$(RUNS) -artifact_prefix=$(FUZZ)/found/Loader- -dict=Tests/Fuzz/yaml.dict \
	  $(FUZZ)/corpus-Loader $(wildcard Tests/Fixtures/broken/*/)

$(FUZZ)/yaml-%.o: $(FUZZ_YAML)/src/%.c
	@mkdir -p $(FUZZ)
	$(CLANG) -O2 -fsanitize=fuzzer-no-link -DYAML_DECLARE_STATIC -I $(FUZZ_YAML)/include -c -o $@ $<

$(FUZZ)/loader/Scenarios.o: $(shell find Sources/Scenarios -name '*.swift') $(FUZZ_YAML_OBJECTS)
	@mkdir -p $(FUZZ)/loader
	$(SWIFTC) -O -wmo -sanitize=fuzzer -enable-testing -parse-as-library -swift-version 6 -package-name tutor \
	  -module-name Scenarios $(FUZZ_YAML_FLAGS) -emit-module -emit-module-path $(FUZZ)/loader/Scenarios.swiftmodule \
	  -emit-object -o $@ $(filter %.swift,$^)

$(FUZZ)/FuzzLoader: Tests/Fuzz/FuzzLoader.swift $(FUZZ_LOADER) $(FUZZ)/loader/Scenarios.o $(FUZZ_YAML_OBJECTS)
	$(SWIFTC) -O -wmo -sanitize=fuzzer -parse-as-library -swift-version 6 -package-name tutor -module-name FuzzLoader \
	  -I $(FUZZ)/loader $(FUZZ_YAML_FLAGS) -o $@ $^
