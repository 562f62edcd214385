"""Provides the check of a whole pack."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content import limits
from kiosk.content.check.allowances import apply_allowances
from kiosk.content.check.check_settings import read_settings
from kiosk.content.check.checked_pack import CheckedPack, read_documents
from kiosk.content.check.finding import Finding
from kiosk.content.check.pack_files import list_files
from kiosk.content.check.rules import REVIEW_CODES, RULES
from kiosk.content.fresh_compile import compile_afresh
from kiosk.content.problem import ContentError
from kiosk.content.reading import read_bytes
from kiosk.content.review_state import read_reviews

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from kiosk.content.check.rule import Remark, Rule
    from kiosk.content.compiled_pack import CompiledPack
    from kiosk.content.problem import Problem

CODES = tuple(rule.code for rule in RULES)

_BY_CODE = {rule.code: rule for rule in RULES}

_TWO_SIDED = ("structure", "front-matter", "pack", "glossary-file")
"""Codes of the compiler that are warnings where no words are lost."""

_NOTED = (".md", ".toml", ".svg")
"""Kinds of files in which editors may write notes."""


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What the check is to be held to."""

    today: date
    is_signoff_required: bool = False
    """Whether a page that nobody has signed off is an error."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What the check of a pack has found."""

    findings: tuple[Finding, ...]
    """In the order of the files and lines."""
    pages: int
    """How many pages were looked at."""

    def count(self, severity: str) -> int:
        """Return how many findings are of a severity."""
        return sum(finding.severity == severity for finding in self.findings)


def check_pack(
    root: Path,
    options: CheckOptions,
    on_progress: Callable[[str, int, int], None] = lambda _what, _done, _all: None,
) -> CheckResult:
    """Compile a pack and apply every rule to it.

    Args:
        root: The pack's folder, without symbolic links in its own path.
        options: What it is to be held to.
        on_progress: Told whether pages or rules are worked on, how many of them are done, and how
            many there are.

    """
    try:
        compiled = compile_afresh(root, partial(on_progress, "pages"))
    except ContentError as error:
        return CheckResult(tuple(map(finding_of, error.problems)), 0)
    return check_compiled(root, compiled, options, partial(on_progress, "rules"))


def check_compiled(
    root: Path,
    compiled: CompiledPack,
    options: CheckOptions,
    on_progress: Callable[[int, int], None],
) -> CheckResult:
    """Apply every rule to a pack that is compiled already."""
    settings, problems = read_settings(root, CODES)
    files = list_files(root)
    # What a site demands, no pack can turn off.
    demanded = REVIEW_CODES if options.is_signoff_required else ()
    pack = CheckedPack(
        root,
        compiled,
        documents=tuple(read_documents(root, compiled)),
        files=files,
        texts=_read_texts(root, files),
        reviews=read_reviews(root, compiled, options.today),
        settings=settings.without(demanded),
        today=options.today,
        is_signoff_required=options.is_signoff_required,
    )
    found = [
        *map(finding_of, (*compiled.pack.problems, *problems)),
        *_apply_rules(pack, on_progress),
    ]
    kept = [one for one in found if one.code in demanded]
    rest = (one for one in found if one.code not in demanded)
    kept += apply_allowances(rest, pack.texts, compiled.broken_files)
    done = {_set(one, pack): None for one in kept if one.code not in pack.settings.off}
    in_order = sorted(done, key=lambda finding: (finding.file, finding.line))
    return CheckResult(tuple(in_order), len(compiled.sections))


def _apply_rules(pack: CheckedPack, on_progress: Callable[[int, int], None]) -> Iterator[Finding]:
    """Yield what the rules find."""
    for number, rule in enumerate(RULES):
        on_progress(number, len(RULES))
        if rule.code in pack.settings.off:
            continue
        if rule.document:
            for document in pack.documents:
                yield from _findings(rule, rule.document(document, pack))
        if rule.pack:
            yield from _findings(rule, rule.pack(pack))


def _findings(rule: Rule, remarks: Iterable[Remark]) -> Iterator[Finding]:
    """Yield what a rule says as findings."""
    for remark in remarks:
        severity = remark.severity or rule.severity
        yield Finding(remark.file, remark.line, rule.code, severity, remark.what, remark.fix)


def finding_of(problem: Problem) -> Finding:
    """Return a problem that the compiler has found as a finding."""
    severity = _BY_CODE[problem.code].severity
    if not problem.is_fatal and problem.code in _TWO_SIDED:
        severity = "warning"
    line = problem.line
    return Finding(problem.file, line, problem.code, severity, problem.what, problem.fix)


def _set(finding: Finding, pack: CheckedPack) -> Finding:
    """Return a finding with the severity that the pack sets for its rule."""
    return replace(finding, severity=pack.settings.severity.get(finding.code, finding.severity))


def _read_texts(root: Path, files: Iterable[str]) -> dict[str, str]:
    """Return the words of those files of a pack that an editor may write, by their paths."""
    texts = {}
    for file in files:
        if file.endswith(_NOTED):
            try:
                data = read_bytes(root, file, limits.FIGURE_BYTES)
            except ContentError:
                # The compiler tells of it, if any page needs it.
                continue
            texts[file] = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    return texts
