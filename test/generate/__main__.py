"""python3 test/generate: composes pages, see pages.py."""

import os
import sys

# the modules here have names that others have too: they are known by the package only
sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True

from generate import pages

pages.main()
