"""Provides the limits that keep one odd file from freezing the screen, each with its reason."""

from __future__ import annotations

PAGE_BYTES = 256 * 1024
"""Size of a page or box: forty times a long page; Python-Markdown is slow on more."""

FIGURE_BYTES = 1024 * 1024
"""Size of a drawing: Qt parses it on the thread that draws."""

FONT_BYTES = 4 * 1024 * 1024
"""Size of a pack's font, which is kept in memory: one for Khmer has 0.1 MB, one for Chinese 2."""

CATALOG_BYTES = 1024 * 1024
"""Size of a pack's words of the screen; the kiosk's own have a tenth of it."""

MANIFEST_BYTES = 64 * 1024
"""Size of `pack.toml`: it is read before the first frame."""

GLOSSARY_BYTES = 512 * 1024
"""Size of `glossary.toml`: ten times the bundled one."""

TERM_LETTERS = 60
"""Letters of a glossary's word: one line of a card at 800x480."""

MANIFEST_LINE = 8000
"""Letters in a line of `pack.toml`: tomllib takes 19 s over one dotted key of 64 KB, 0.1 s here."""

TOPIC_LETTERS = 60
"""Letters of a pack's topic: three lines on the welcome screen at 800x480."""

SUMMARY_LETTERS = 160
"""Letters of a pack's summary: three lines there."""

ADDRESS_LETTERS = 300
"""Letters of a page's public address: a code of 77 squares, which any phone reads."""

PACK_FILES = 5000
"""Files in a pack: every one is hashed at every start."""

PACK_DEPTH = 8
"""Folders inside folders in a pack: a start walks through all of them."""

WORD_LETTERS = 200
"""Letters in a word: a line can't be broken inside a word, so a longer one would be clipped."""

TABLE_COLUMNS = 12
"""Columns of a table: more don't fit a screen at the smallest text size."""

TABLE_ROWS = 100
"""Rows of a table: every cell is an item on screen."""

LIST_LEVELS = 3
"""Lists inside lists: a deeper one leaves no room for words in portrait."""

LIST_START = 999
"""First number of a list: a larger one is a year at the start of a line, not a list."""

BLOCKS = 500
"""Blocks, list points and table rows on a page: each is an item on screen."""

BRACKET_DEPTH = 8
"""Square brackets inside one another: Python-Markdown takes quadratic time over more."""

INLINE_LEVELS = 8
"""Bold, italic and links inside one another: the walk over them is recursive."""

FIGURE_ELEMENTS = 5000
"""Shapes in a drawing, after `use` is expanded: each is painted anew when the page scrolls."""

FIGURE_LEVELS = 50
"""Shapes inside shapes: Qt's SVG reader is recursive."""

PROBLEMS = 50
"""Problems told of one file: nobody reads more, and all of them are kept in memory."""

SITE_LETTERS = 200
"""Letters in a site's own value: it stands in the middle of a sentence."""

PAGE_SECONDS = 5.0
"""Time to prepare a page: a long one takes 0.05 s; see `kiosk.content.compiler`."""

ORPHAN_SECONDS = 30.0
"""Time after which the worker ends by itself: the kiosk, which would have ended it much sooner,
is gone."""

START_SECONDS = 60.0
"""Time for the worker to start: 0.3 s, but much longer on a cold disk or a busy machine."""

WORKER_MEMORY = 512 * 1024 * 1024
"""Bytes of address space of the worker: five times what the largest good page needs."""

CACHE_ENTRIES = 3
"""Prepared versions kept of each pack: a kiosk that is running may still show an older one."""

SEARCH_LETTERS = 200
"""Letters of what a visitor looks for: a long sentence. Of a pasted megabyte no more is read."""

PAGES_IN_MEMORY = 64
"""Pages kept ready: a visit sees fewer; each takes some 50 KB."""
