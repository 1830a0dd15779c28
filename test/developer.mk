# What the Makefile includes for those who develop goir:
#
#   make reference           write doc/reference.md again, from the extension and doc/examples.sql
#   make dist                goir-VERSION.zip and .tar.gz of the last commit, into DISTDIR (.)
#   make fuzz SECONDS=n      fuzz the parts that need no server, for so long; needs clang
#   make matrix              every test on fresh machines of other releases of Debian, as root;
#                            SUITES='trixie forky', and other settings: see test/matrix
#   make valgrind            the regression tests on a server under valgrind
#   make coverage            every test, and which lines and branches they reach
#   make bench               measures speed and size, beside libxml2 and others, in some minutes; for
#                            options BENCH='--only core,sizes' or '--against v1.0.0', see test/bench/run --help
#   make bench-peers         installs what bench compares with, as root on Debian

# A release: the files of the last commit without those that .gitattributes leaves out. It has the
# extension's version and a number for what changes nothing in SQL, and stands in META.json.
DISTDIR ?= $(CURDIR)
release = $(shell sed -n 's/^\t"version": "\(.*\)",$$/\1/p' '$(here)META.json')
.PHONY: dist
dist:
	for format in zip tar.gz; do \
		git -C '$(here)' archive --format=$$format --prefix=goir-$(release)/ \
			--output='$(abspath $(DISTDIR))/goir-$(release).'$$format HEAD || exit 1; \
	done

# The functions, as the extension itself has them: see tools/reference.
.PHONY: reference
reference:
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/make' -s
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)tools/reference' '$(here)doc/reference.md'

# Random input for as long as one likes: see test/fuzz/run.
.PHONY: fuzz
fuzz:
	@GOIR_BUILD='$(CURDIR)' '$(here)test/fuzz/run' $(or $(SECONDS),60) $(TARGETS)

.PHONY: matrix valgrind coverage
matrix:
	@GOIR_BUILD='$(CURDIR)' COPT='$(COPT)' '$(here)test/matrix' $(SUITES)
valgrind:
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/valgrind' $(TESTS)
coverage:
	@PG_CONFIG='$(PG_CONFIG)' MAKE='$(MAKE)' '$(here)test/coverage'

.PHONY: bench bench-peers
bench:
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/packages'
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/make' -s
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/bench/run' --json bench.json $(BENCH)
bench-peers:
	@PG_CONFIG='$(PG_CONFIG)' '$(here)test/bench/peers'
