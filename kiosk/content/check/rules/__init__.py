"""Provides the rules of the check, one file each; `RULES` is the list of them all."""

from __future__ import annotations

from kiosk.content.check.allowances import ALLOW_REASON, ALLOW_UNUSED
from kiosk.content.check.rule import Rule
from kiosk.content.check.rules import (
    abbreviation,
    alt_length,
    figure_description,
    figure_missing,
    file_size,
    font_file,
    glossary_length,
    glossary_unused,
    glyph_missing,
    heading_order,
    heading_template,
    interface_words,
    praise,
    proof_wording,
    reading_grade,
    required_words,
    review_missing,
    review_overdue,
    review_void,
    say_it,
    senses,
    sentence_length,
    survival_figure,
    svg_contrast,
    title_twice,
    translation_blocks,
    translation_copied,
    translation_draft,
    translation_front,
    translation_links,
    translation_missing,
    translation_numbers,
    translation_old,
    translation_term,
    unused_file,
)

COMPILER_RULES = (
    Rule("structure", "error"),
    Rule("front-matter", "error"),
    Rule("pack", "error"),
    Rule("file", "error"),
    Rule("limit", "error"),
    Rule("sources", "error"),
    Rule("site-value", "error"),
    Rule("box", "error"),
    Rule("link", "error"),
    Rule("image", "error"),
    Rule("alt-text", "error"),
    Rule("svg-words", "error"),
    Rule("svg-external", "error"),
    Rule("glossary-file", "error"),
    Rule("glossary-missing", "error"),
)
"""What the compiler itself finds while it makes pages of files."""

NOTE_RULES = (Rule(ALLOW_REASON, "error"), Rule(ALLOW_UNUSED, "warning"))
"""What is wrong with the notes in which editors allow something."""

REVIEW_CODES = (review_missing.RULE.code, review_overdue.RULE.code, review_void.RULE.code)
"""Rules that a site can insist on; see `kiosk check --require-signoff`."""

RULES: tuple[Rule, ...] = (
    *COMPILER_RULES,
    *NOTE_RULES,
    abbreviation.RULE,
    alt_length.RULE,
    figure_description.RULE,
    figure_missing.RULE,
    file_size.RULE,
    font_file.RULE,
    glossary_length.RULE,
    glossary_unused.RULE,
    glyph_missing.RULE,
    heading_order.RULE,
    heading_template.RULE,
    interface_words.RULE,
    praise.RULE,
    proof_wording.RULE,
    reading_grade.RULE,
    required_words.RULE,
    review_missing.RULE,
    review_overdue.RULE,
    review_void.RULE,
    say_it.RULE,
    senses.RULE,
    sentence_length.RULE,
    survival_figure.RULE,
    svg_contrast.RULE,
    title_twice.RULE,
    translation_blocks.RULE,
    translation_copied.RULE,
    translation_draft.RULE,
    translation_front.RULE,
    translation_links.RULE,
    translation_missing.RULE,
    translation_numbers.RULE,
    translation_old.RULE,
    translation_term.RULE,
    unused_file.RULE,
)
"""Every rule."""
