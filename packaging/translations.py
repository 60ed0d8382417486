"""The translation files: texts extracted from the sources, and compiled into what the program
reads.

Qt's own tools update and compile the files; the wheel of PySide6 includes them. Texts to translate
are literals inside ``self.tr(...)``, ``translate(...)`` or ``QT_TRANSLATE_NOOP(...)``, or a partial
of those with the context of the module.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import system_texts
from console import SetupFailed, show_text
from languages import CODES
from texts import as_source, texts_of

SOURCE = "en"  # its file has the plurals only: the texts themselves are English
_ASK_FOLDER = "import PySide6; print(PySide6.__path__[0])"


def translation_file(folder: Path, code: str, ending: str = "ts") -> Path:
    """The file of one language in the folder of translations."""
    return folder / f"sora_desktop_{code}.{ending}"


def tool(python: Path, name: str) -> Path:
    """One of Qt's programs, ``lupdate`` or ``lrelease``, in the wheel of PySide6."""
    folder = subprocess.check_output([str(python), "-c", _ASK_FOLDER], text=True).strip()
    return Path(folder) / (f"{name}.exe" if sys.platform == "win32" else name)


def update(python: Path, root: Path, folder: Path) -> None:
    """Update the .ts files in ``folder`` from the sources under ``root``."""
    lupdate = tool(python, "lupdate")
    with tempfile.TemporaryDirectory() as scratch:
        texts = Path(scratch) / "texts.py"
        texts.write_text(as_source(texts_of(root)), encoding="utf-8")
        for code in CODES:
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE]
            options += ["-target-language", code, *(["-pluralonly"] if code == SOURCE else [])]
            target = translation_file(folder, code)
            _run([str(lupdate), *options, str(texts), "-ts", str(target)])


def release(python: Path, folder: Path, into: Path) -> None:
    """Make the .qm files of every language into a folder."""
    lrelease = tool(python, "lrelease")
    for code in CODES:
        source, made = translation_file(folder, code), translation_file(into, code, "qm")
        fresh = made.with_suffix(".new")
        _run([str(lrelease), "-silent", str(source), "-qm", str(fresh)])
        # A running program has the old file mapped into its memory: overwritten in place, it would
        # crash the program.
        fresh.replace(made)


def unfinished(file: Path) -> list[str]:
    """The texts of a .ts file that nobody has translated."""
    return [
        message.findtext("source", "")
        for message in ET.parse(file).getroot().iter("message")
        if _is_unfinished(message)
    ]


def refresh(python: Path, root: Path) -> int:
    """``dev.py translations``: both steps, and the texts that systems show; gives 1 while there are
    texts to translate."""
    system_texts.write(root)
    folder = root / "resources" / "translations"
    folder.mkdir(exist_ok=True)
    update(python, root, folder)
    release(python, folder, folder)
    left = {code: len(unfinished(translation_file(folder, code))) for code in CODES}
    show_text("texts to translate: " + ", ".join(f"{code} {count}" for code, count in left.items()))
    return 1 if any(left.values()) else 0


def _is_unfinished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return True
    forms = translation.findall("numerusform") or [translation]
    return not all((form.text or "").strip() for form in forms)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetupFailed(f"{Path(command[0]).name} failed: {done.stderr.strip()[-500:]}")
