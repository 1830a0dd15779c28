# goir, a PostgreSQL extension: build, installation and tests, by PGXS.
#
#   make && make install     build, and install into the PostgreSQL that pg_config names
#   make installcheck        the regression tests, on a running server that has goir installed
#   make test                every test, on a private server; needs no installation
#   make demo                a short tour, on a private server; needs no installation
#
# Another PostgreSQL: PG_CONFIG=/path/to/pg_config. One build tree per PostgreSQL: in an empty
# directory, make -f /path/to/goir/Makefile VPATH=/path/to/goir. Warnings as errors: COPT=-Werror
# (sanitizers and coverage: PROFILE=...). What developers need besides: test/developer.mk.

MODULE_big = goir
EXTENSION = goir
SCRIPTS = bin/goir-load bin/goir-letters

# Regression tests, test/sql/NAME.sql against expected/NAME.out, in this order.
REGRESS = parse doubt others shapes converted vetoes placed cells unseen mails format statistics report path checks prose validate compare similar hostile views desk

# Where this file is: the source tree. It is ./ unless make was called from a build tree.
here := $(dir $(lastword $(MAKEFILE_LIST)))
ifeq ($(wildcard $(here)goir.control),)
$(error goir: to be built from elsewhere, the source tree needs a path without blanks)
endif

# The rooms of src/; test/check/layers has their order.
rooms = $(addprefix $(here)src/,* */*)
OBJS = $(patsubst $(here)%.c,%.o,$(sort $(wildcard $(addsuffix /*.c,$(rooms)))))
# What is released never changes: from 1.0 on, scripts that upgrade are added.
DATA = $(patsubst $(here)%,%,$(sort $(wildcard $(here)sql/goir--*.sql)))

# The database of the regression tests is UTF8 in locale C, whatever the server's default is.
REGRESS_OPTS = --load-extension=goir
ENCODING = UTF8
NO_LOCALE = 1

PKG_CONFIG ?= pkg-config
xml2_cflags := $(shell $(PKG_CONFIG) --cflags libxml-2.0 2>/dev/null || xml2-config --cflags 2>/dev/null)
xml2_libs := $(shell $(PKG_CONFIG) --libs libxml-2.0 2>/dev/null || xml2-config --libs 2>/dev/null || echo -lxml2)
zlib_cflags := $(shell $(PKG_CONFIG) --cflags zlib 2>/dev/null)
zlib_libs := $(shell $(PKG_CONFIG) --libs zlib 2>/dev/null || echo -lz)
override PG_CPPFLAGS += -I$(here)src $(xml2_cflags) $(zlib_cflags)
# Only what PostgreSQL calls leaves the library: PGXS sees to that since 16, src/sql/compat.h before it.
override PG_CFLAGS += -fvisibility=hidden
override SHLIB_LINK += $(xml2_libs) $(zlib_libs)

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
headers := $(shell $(PG_CONFIG) --includedir-server 2>/dev/null)

# Debian has PGXS in the client's package, without the headers.
ifneq ($(and $(wildcard $(PGXS)),$(wildcard $(headers)/postgres.h)),)

# No bitcode: functions that a query's code takes in would miss those that do not leave the library,
# and the session would end with "could not be resolved".
override with_llvm := no

cflags_from := $(origin CFLAGS)
include $(PGXS)

# A page is read in many small loops: what a server is built with leaves some of its speed to them.
# Who says CFLAGS=-O2 wants just that.
ifneq ($(cflags_from),command line)
override CFLAGS := $(CFLAGS:-O2=-O3)
endif

# On a copy of the tests, as somebody whom the server knows.
pg_regress_installcheck = '$(here)test/regress' '$(bindir)' '$(top_builddir)/src/test/regress/pg_regress' \
	$(pg_regress_locale_flags) $(EXTRA_REGRESS_OPTS)

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

else # no PGXS, or no headers

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

include $(here)test/developer.mk
