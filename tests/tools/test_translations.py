"""Provides tests of the catalogs: all words are in them, and each is translated."""

from __future__ import annotations

import ast
import re
from shutil import copy
from typing import TYPE_CHECKING

import pytest

from kiosk.catalogs import CatalogError, compile_catalog, is_fresh
from tests.catalogs import FOLDER, LANGUAGES, messages, places, translated
from tools.translations import CHECKOUT, compile_all, sources, update

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORMS = {"en": 2, "es": 2, "zh": 1, "ar": 6}
"""How many forms each language has for numbers of things."""
MARKERS = ("translate", "QT_TRANSLATE_NOOP")
COUNTED = "Counted"
"""The one class that calls `tr`."""
MARKED_ELSEWHERE = {"StaffNote", "Notice", "PageColumn"}
"""What is translated where it is shown, and marked for translators where it is written."""
QUOTED = re.compile("“([^”%]+)”")
NAMED = ("Back to the kiosk", "I'm still here")
"""Buttons that are named without quotes."""
MARK = re.compile(r"<!-- A draft: ")


def test_all_words_of_the_program_are_in_the_catalogs(tmp_path: Path) -> None:
    for name in ("kiosk_en.ts", "kiosk_es.ts"):
        copy(FOLDER / name, tmp_path)
    assert update(tmp_path, []) == 0
    for language in ("en", "es"):
        now = messages(language, tmp_path)
        assert set(now) == set(messages(language)), "run: python -m tools.translations update"
    keys = [{one.key for one in messages(language)} for language in LANGUAGES]
    assert keys[0] == keys[1] == keys[2]


def test_a_new_language_begins_with_all_of_them(tmp_path: Path) -> None:
    assert update(tmp_path, ["fr"]) == 0
    begun = messages("fr", tmp_path)
    assert {one.key for one in begun} == {one.key for one in messages("es")}
    assert all(one.is_unfinished and not any(one.forms) for one in begun)
    text = (tmp_path / "kiosk_fr.ts").read_text("utf-8")
    assert MARK.search(text), "it is a draft"


def test_a_draft_stays_one_and_a_checked_catalog_does_not_become_one(tmp_path: Path) -> None:
    text = (FOLDER / "kiosk_es.ts").read_text("utf-8")
    for begin, is_draft in (
        (text, True),
        (re.sub("<!-- A draft.*?-->\n", "", text, flags=re.DOTALL), False),
    ):
        (tmp_path / "kiosk_es.ts").write_text(begin, encoding="utf-8")
        assert update(tmp_path, []) == 0
        now = (tmp_path / "kiosk_es.ts").read_text("utf-8")
        assert bool(MARK.search(now)) == is_draft


def marked(path: Path) -> Iterator[tuple[str, str]]:
    """Yield context and source of what a Python file marks for translators; "" for a variable."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            said = [str(one.value) if isinstance(one, ast.Constant) else "" for one in node.args]
            if name in MARKERS and said[0]:
                yield said[0], said[1]
            elif name == "tr":
                yield COUNTED, said[0]


def test_no_words_in_python_escape_lupdate() -> None:
    files = [CHECKOUT / name for name in sources() if name.endswith(".py")]
    found = {one for file in files for one in marked(file)}
    assert len(found) > 150
    assert {context for context, source in found if not source} <= MARKED_ELSEWHERE
    assert {one for one in found if one[1]} - {one.key[:2] for one in messages("es")} == set()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_each_entry_is_translated(language: str) -> None:
    for one in messages(language):
        assert not one.is_unfinished, one.source
        assert all(form.strip() for form in one.forms), one.source
        assert len(one.forms) == (FORMS[language] if one.is_numerus else 1), one.source


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_nothing_that_is_put_in_is_lost(language: str) -> None:
    for one in messages(language):
        # "One thing", "both things": the words say the number.
        assert places(one.forms[-1]) == places(one.source), one.source
        for form in one.forms[:-1]:
            assert set(places(form)) <= set(places(one.source)), one.source


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_has_one_name_wherever_it_is_named(language: str) -> None:
    names = {one.source for one in messages(language)}
    named = 0
    for one in messages(language):
        wanted = [*QUOTED.findall(one.source), *(name for name in NAMED if name in one.source)]
        for name in wanted:
            assert name in names, f"no button is called {name}"
            assert translated(language, name) in one.forms[0], (one.source, name)
            named += 1
    assert named > 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_name_begins_the_long_one(language: str) -> None:
    # WCAG 2.2, 2.5.3: who says what stands there must hit it.
    full = translated(language, "Easier to see, hear, reach")
    assert full.startswith(translated(language, "Easier"))


def test_only_what_is_old_is_compiled_anew(tmp_path: Path) -> None:
    source, target = tmp_path / "kiosk_es.ts", tmp_path / "kiosk_es.qm"
    copy(FOLDER / source.name, source)
    assert not is_fresh(source, target)
    assert compile_all(tmp_path) == 0
    made = target.stat().st_mtime_ns
    assert compile_all(tmp_path) == 0
    assert target.stat().st_mtime_ns == made
    source.write_bytes(source.read_bytes())
    assert compile_all(tmp_path) == 0
    assert target.stat().st_mtime_ns > made
    assert sorted(one.name for one in tmp_path.iterdir()) == [target.name, source.name]


def test_a_catalog_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kiosk_xx.ts").write_text("<TS>no", encoding="utf-8")
    assert compile_all(tmp_path) == 1
    assert "kiosk_xx.ts: Qt's lrelease can't read it" in capsys.readouterr().err
    assert not (tmp_path / "kiosk_xx.qm").exists()
    with pytest.raises(CatalogError, match="can't be read: No such file"):
        compile_catalog(tmp_path / "none.ts", tmp_path / "none.qm")
