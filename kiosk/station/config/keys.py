"""Provides the one table of all that can be set in kiosk.toml."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.station.config.kinds import FOLDERS, TEXT, YES_OR_NO, Kind, number, one_of
from kiosk.station.site_sizes import UNMEASURED
from kiosk.station.waiting_times import USUAL_TIMES

SITE = "site"
"""The table of the site's own values, which pages may show."""


class Key(NamedTuple):
    """One thing that can be set."""

    name: str
    kind: Kind
    default: object
    """What holds where the file says nothing, or nothing that can be used."""
    about: str
    """What it does, for whoever reads the file; a sentence or two a line."""
    table: str = ""
    """The name of its table; empty for the top of the file."""

    @property
    def path(self) -> str:
        """Return its name with that of its table, such as `site.phone`."""
        return f"{self.table}.{self.name}" if self.table else self.name


KEYS = (
    Key(
        "packs",
        FOLDERS,
        [],
        "The packs to show, in the order of the topic menu: folders, seen from this file.\n"
        "On Windows write / in place of \\. None means the pack that comes with the program.",
    ),
    Key(
        "language",
        TEXT,
        "",
        'The language that each visit begins with, such as "es". Visitors can choose another one.\n'
        "Empty is the default language of the first pack.",
    ),
    Key(
        "renderer",
        one_of("auto", "software", "hardware"),
        "auto",
        'What draws the screen: "software" is the processor, "hardware" the graphics card,\n'
        '"auto" whichever is better. A change takes a restart.',
    ),
    Key(
        "count_openings",
        YES_OR_NO,
        False,  # noqa: FBT003 - its default
        "Whether to count how often each page is opened, on this machine only and without a\n"
        "word about any visitor. `kiosk stats` shows the numbers, and the screen says so.",
    ),
    Key(
        "headphones",
        YES_OR_NO,
        False,  # noqa: FBT003 - its default
        "Whether the kiosk begins to speak when somebody plugs in headphones. It takes 18 MB of\n"
        "memory. A pad with a jack of its own can send the key F8 instead.",
    ),
    Key(
        "screen_width_mm",
        number(100, 3000, unset=0),
        UNMEASURED.screen_width_mm,
        "Width of the picture in millimeters, without the frame. It makes buttons 20 mm large.\n"
        "0 takes the screen for one of 21.5 inches.",
    ),
    Key(
        "viewing_distance_mm",
        number(200, 3000),
        UNMEASURED.viewing_distance_mm,
        "From the eyes to the screen. Beyond 600 the text grows with it.",
    ),
    Key(
        "screen_bottom_height_mm",
        number(0, 2000),
        UNMEASURED.screen_bottom_height_mm,
        "From the floor to the lower edge of the picture. It says where the buttons go when a\n"
        "visitor lowers them. 0 puts them in the lower half.",
    ),
    Key(
        "idle_seconds",
        number(0, 3600),
        USUAL_TIMES.idle_seconds,
        'From the last touch to "Are you still there?". 0 never asks.',
    ),
    Key(
        "warning_seconds",
        # WCAG 2.2, 2.2.1: at least 20 seconds to answer.
        number(20, 600),
        USUAL_TIMES.warning_seconds,
        "From that question to the end of the visit, 20 at least.",
    ),
    Key(
        "continue_seconds",
        number(0, 120),
        USUAL_TIMES.continue_seconds,
        "How long a visit that has ended so can be taken up again. 0 ends it at once.",
    ),
    Key(
        "name",
        TEXT,
        "",
        "The name of the hospital or practice. It shows where a page of yours has\n"
        "{name|our clinic} in its text. The pages that come with the program have that nowhere.",
        SITE,
    ),
    Key("logo", TEXT, "", "A picture file of its logo. Nothing shows it yet.", SITE),
    Key(
        "phone",
        TEXT,
        "",
        "The number to call, such as 555 0100. It shows in the boxes about getting help fast,\n"
        "and wherever a page of yours has {phone|the number of your team}.",
        SITE,
    ),
    Key(
        "fever_limit",
        TEXT,
        "",
        "What counts as a fever, such as 38 °C (100.4 °F) or above. It shows in the same boxes,\n"
        "and wherever a page of yours has {fever_limit|any fever}.",
        SITE,
    ),
)
"""Everything that can be set, in the order of the file; the top of the file comes first."""


def names_in(table: str) -> tuple[str, ...]:
    """Return the names of all keys of a table."""
    return tuple(key.name for key in KEYS if key.table == table)
