"""Writes a pack of many sections, to see whether the kiosk starts as fast with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

PACK: Final = """\
id = "many-sections"
version = "1.0.0"
default_language = "en"
order = [{order}]

[languages.en]
name = "English"
topic = "Many sections"
title = "Many sections"
summary = "A pack to measure with."
icon = "book-open"

[languages.en.groups]
all = "All sections"
"""
SECTION: Final = """\
---
id: {id}
title: Section {number}
group: all
icon: scissors
evidence: standard
summary: A page of ordinary length, number {number}.
reviewer: ""
reviewed:
next_review:
sources:
  - Written for the benchmark
---
{paragraphs}
!!! steps "What happens"
    1. **Before.** Scans, a talk with the team and time for questions.
    2. **On the day.** You are asleep. It takes several hours.
    3. **Afterwards.** You stay until you can eat and walk.

!!! warning "Get help fast"
    - You can't keep drinks down.
    - You have a fever.

!!! questions
    - What is the aim for me?
    - What happens if I wait?
"""
PARAGRAPH: Final = """\
## Part {part} of section {number}

This part has a paragraph of some forty words, with **bold** and *italic* in it, as pages have.
It ends with a list. The care team can say more about all of it, and there is no hurry.

- The first point of part {part}
- The second point, which is a little longer than the first
- The third point, with a [link to a section](section:section-1)

"""


def write_pack(folder: Path, count: int) -> Path:
    """Write a pack of so many sections into the folder, and return the folder."""
    (folder / "en").mkdir(parents=True)
    numbers = range(1, count + 1)
    order = ", ".join(f'"section-{number}"' for number in numbers)
    (folder / "pack.toml").write_text(PACK.format(order=order), encoding="utf-8")
    for number in numbers:
        page = folder / "en" / f"section-{number}.md"
        page.write_text(section(number), encoding="utf-8")
    return folder


def section(number: int) -> str:
    """Return one section as an editor would write it, some 400 words long."""
    paragraphs = "".join(PARAGRAPH.format(part=part, number=number) for part in range(1, 6))
    return SECTION.format(id=f"section-{number}", number=number, paragraphs=paragraphs)
