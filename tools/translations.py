"""Provides the work on the catalogs in resources/translations: words in, `.qm` files out.

python -m tools.translations update           take the words of the screen out of the program
python -m tools.translations update fr        the same, and begin a catalog for a language
python -m tools.translations compile          make the .qm files that are missing or old
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile

import PySide6

from kiosk.catalogs import CatalogError, compile_catalog, is_fresh

CHECKOUT = Path(__file__).parents[1]
FOLDER = CHECKOUT / "resources" / "translations"
SOURCE = "en"
"""The language of the words in the program: its catalog has only what changes with a number."""

PROGRAM = CHECKOUT / "kiosk"
WITHOUT_WORDS = ("preview", "cli", "content", "station")
"""The window of editors, and what is said in a terminal, stay English."""
DRAFT = """<!-- A draft: a person who speaks the language has yet to check it.
     Whoever has done so takes these two lines out. -->
"""
"""What a catalog says of itself from its beginning on. `lupdate` drops it, so it is put back."""
BEFORE = "<TS "
"""What it stands before."""

MARK = re.compile(r"\b(qsTr|translate|tr|QT_TRANSLATE_NOOP)\(")


def main(arguments: list[str]) -> int:
    """Do what is asked for; return 0 when that went well."""
    match arguments:
        case ["update", *languages]:
            return update(FOLDER, languages)
        case ["compile"]:
            return compile_all(FOLDER)
    print(__doc__, file=sys.stderr)
    return 2


def update(folder: Path, languages: list[str]) -> int:
    """Bring each catalog of a folder up to date with the words in the program.

    Args:
        folder: Holds the catalogs.
        languages: Codes of languages to begin a catalog for, such as `fr`.

    """
    files = {*folder.glob("kiosk_*.ts"), *(catalog(folder, one) for one in languages)}
    return max((_update_one(file) for file in sorted(files)), default=0)


def _update_one(file: Path) -> int:
    """Bring one catalog up to date; a new one is a draft."""
    language = file.stem.removeprefix("kiosk_")
    is_draft = not file.exists() or DRAFT in file.read_text("utf-8")
    options = ["-pluralonly"] if language == SOURCE else []
    code = _lupdate(*options, "-target-language", language.replace("-", "_"), "-ts", str(file))
    if is_draft and not code and language != SOURCE:
        before, mark, rest = file.read_text("utf-8").partition(BEFORE)
        file.write_text("".join((before, DRAFT, mark, rest)), "utf-8")
    return code


def compile_all(folder: Path) -> int:
    """Compile each catalog whose `.qm` file is missing or older."""
    code = 0
    for source in sorted(folder.glob("kiosk_*.ts")):
        target = source.with_suffix(".qm")
        try:
            if not is_fresh(source, target):
                compile_catalog(source, target)
        except CatalogError as error:
            print(f"{source}: {error}", file=sys.stderr)
            code = 1
    return code


def catalog(folder: Path, language: str) -> Path:
    """Return where the catalog of a language is."""
    return folder / f"kiosk_{language}.ts"


def sources() -> list[str]:
    """Return the names of all files with words of the screen, in the order of the alphabet."""
    files = (*PROGRAM.rglob("*.qml"), *PROGRAM.rglob("*.py"))
    names = sorted(file.relative_to(CHECKOUT) for file in files)
    return [
        name.as_posix()
        for name in names
        if name.parts[1] not in WITHOUT_WORDS and MARK.search((CHECKOUT / name).read_text("utf-8"))
    ]


def _lupdate(*options: str) -> int:
    """Run Qt's lupdate over all words; what it warns of is an error."""
    with NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as names:
        names.write("\n".join(sources()))
        names.flush()
        program = Path(PySide6.__file__).parent / "lupdate"
        # Neither files nor lines are noted: every edit of the program would change the catalogs.
        usual = ("-locations", "none", "-no-obsolete", "-source-language", "en")
        done = subprocess.run(
            [program, *usual, f"@{names.name}", *options],
            cwd=CHECKOUT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    told = [line for line in done.stderr.splitlines() if line.strip()]
    print("\n".join((done.stdout.strip(), *told)))
    return done.returncode or int(bool(told))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
