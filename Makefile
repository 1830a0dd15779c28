# goir, a PostgreSQL extension: build, installation and tests, by PGXS.
#
#   make && make install     build, and install into the PostgreSQL that pg_config names
#   make installcheck        the regression tests, on a running server that has goir installed
#   make test                every test, on a private server; needs no installation
#   make reference           write doc/reference.md again, from the extension and doc/examples.sql
#   make dist                goir-VERSION.zip and .tar.gz of the last commit, into DISTDIR (.)
#   make demo                a short tour, on a private server; needs no installation
#   make fuzz SECONDS=n      fuzz the parts that need no server, for so long; needs clang
#   make matrix              every test on other releases of Debian, as root; SUITES='trixie forky',
#                            and other settings: see test/matrix
#   make valgrind            the regression tests on a server under valgrind
#   make coverage            every test, and which lines and branches they reach
#   make bench               measures speed and size, beside libxml2 and others, in some minutes; for
#                            options BENCH='--only core,sizes', see test/bench --help
#   make bench-peers         installs what bench compares with, as root on Debian
#
# Another PostgreSQL: PG_CONFIG=/path/to/pg_config. One build tree per PostgreSQL: in an empty
# directory, make -f /path/to/goir/Makefile VPATH=/path/to/goir. Warnings as errors: COPT=-Werror
# (sanitizers and coverage: PROFILE=...).

MODULE_big = goir
EXTENSION = goir
SCRIPTS = bin/goir-load

# Regression tests, test/sql/NAME.sql against expected/NAME.out, in this order.
REGRESS = parse doubt shapes vetoes placed cells statistics report path checks prose validate compare hostile views recipes

# Where this file is: the source tree. It is ./ unless make was called from a build tree.
here := $(dir $(lastword $(MAKEFILE_LIST)))

# The rooms of src/; test/check-layers has their order.
rooms = $(addprefix $(here)src/,* */*)
OBJS = $(patsubst $(here)%.c,%.o,$(sort $(wildcard $(addsuffix /*.c,$(rooms)))))
# What is released never changes: from 1.0 on, scripts that upgrade are added.
DATA = $(patsubst $(here)%,%,$(sort $(wildcard $(here)sql/goir--*.sql)))

# The tests' input is in test/sql, the expected output at top level. The database is UTF8 whatever
# the server's default is.
REGRESS_OPTS = --inputdir='$(here)test' --load-extension=goir
REGRESS_PREP = expected-link
ENCODING = UTF8

PKG_CONFIG ?= pkg-config
xml2_cflags := $(shell $(PKG_CONFIG) --cflags libxml-2.0 2>/dev/null || xml2-config --cflags 2>/dev/null)
xml2_libs := $(shell $(PKG_CONFIG) --libs libxml-2.0 2>/dev/null || xml2-config --libs 2>/dev/null || echo -lxml2)
override PG_CPPFLAGS += -I$(here)src $(xml2_cflags)
# Only what PostgreSQL calls leaves the library: PGXS sees to that since 16, src/sql/compat.h before it.
override PG_CFLAGS += -fvisibility=hidden
override SHLIB_LINK += $(xml2_libs)

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)

ifneq ($(wildcard $(PGXS)),)

# No bitcode: functions that a query's code takes in would miss those that do not leave the library,
# and the session would end with "could not be resolved".
override with_llvm := no

include $(PGXS)

# With a build tree apart, look into the source tree for sources only, never for objects, so that
# both can hold a build.
ifneq ($(filter-out . ./,$(srcdir)),)
override srcdir := $(srcdir)
override VPATH :=
vpath %.c $(srcdir)
vpath %.control $(srcdir)

$(OBJS): | $(sort $(dir $(OBJS)))
$(sort $(dir $(OBJS))):
	$(MKDIR_P) '$@'
endif

# PGXS tracks no headers unless the server was configured to: all objects depend on all of them.
$(OBJS): $(wildcard $(addsuffix /*.h,$(rooms)))

# Bitcode of 1.0.0 would bring its functions into queries beside those of this library.
.PHONY: remove-bitcode
install: remove-bitcode
remove-bitcode:
	rm -rf '$(DESTDIR)$(pkglibdir)/bitcode/goir' '$(DESTDIR)$(pkglibdir)/bitcode/goir.index.bc'

# PGXS installs scripts by their names and would remove them by their paths.
.PHONY: uninstall-scripts
uninstall: uninstall-scripts
uninstall-scripts:
	rm -f $(addprefix '$(DESTDIR)$(bindir)'/, $(notdir $(SCRIPTS)))

# pg_regress looks for expected/ in the build tree, then below test/: in a build tree apart it needs
# a link.
.PHONY: expected-link clean-expected-link
expected-link:
	@test -e expected || test ! -d '$(here)expected' || ln -s '$(abspath $(here)expected)' expected
clean: clean-expected-link
clean-expected-link:
	@test ! -L expected || rm expected

else # no PGXS

all install installcheck uninstall:
	@echo 'goir: "$(PG_CONFIG)" names no PostgreSQL with server headers.' >&2
	@echo 'Install them (postgresql-server-dev-NN, postgresqlNN-devel), or say PG_CONFIG=/path/to/pg_config.' >&2
	@exit 1
clean distclean maintainer-clean:
.PHONY: all install installcheck uninstall clean distclean maintainer-clean

endif

# These two look first whether all packages are there, and call make again.
.PHONY: test demo
test demo:
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/$(if $(filter test,$@),all,demo)'

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

# The functions, as the extension itself has them: see test/reference.
.PHONY: reference
reference:
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/make' -s
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/reference' '$(here)doc/reference.md'

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
	@PG_CONFIG='$(PG_CONFIG)' GOIR_BUILD='$(CURDIR)' MAKE='$(MAKE)' '$(here)test/bench' --json bench.json $(BENCH)
bench-peers:
	@PG_CONFIG='$(PG_CONFIG)' '$(here)test/bench-peers'
