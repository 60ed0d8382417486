"""The translation files: texts taken out of the sources, and made into what the program reads.

Qt's own tools do both; the wheel of PySide6 brings them. A text can be found only where it is
written out inside ``self.tr(...)``, ``translate(...)`` or ``QT_TRANSLATE_NOOP(...)``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from console import SetupFailed, say

SOURCE = "en"  # its file has the plurals only: the texts themselves are English
CODES = (SOURCE, "de", "es", "fr", "ja", "pt_BR", "zh_CN")
_MODEL_TEXTS = ("good_for", "note")
_ASK_FOLDER = "import PySide6; print(PySide6.__path__[0])"


def translation_file(folder: Path, code: str, ending: str = "ts") -> Path:
    """The file of one language in the folder of translations."""
    return folder / f"sora_desktop_{code}.{ending}"


def tool(python: Path, name: str) -> Path:
    """One of Qt's programs, ``lupdate`` or ``lrelease``, in the wheel of PySide6."""
    folder = subprocess.check_output([str(python), "-c", _ASK_FOLDER], text=True).strip()
    return Path(folder) / (f"{name}.exe" if sys.platform == "win32" else name)


def update(python: Path, root: Path, folder: Path) -> None:
    """Bring the .ts files in ``folder`` in step with the sources under ``root``."""
    lupdate = tool(python, "lupdate")
    with tempfile.TemporaryDirectory() as scratch:
        models = Path(scratch) / "models.py"
        models.write_text(_as_source(root / "resources" / "models.toml"), encoding="utf-8")
        sources = [*sorted((root / "sora_desktop").rglob("*.py")), models]
        for code in CODES:
            # Without lines and files: they would change with each edit of any source.
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE]
            options += ["-target-language", code, *(["-pluralonly"] if code == SOURCE else [])]
            target = translation_file(folder, code)
            _run([str(lupdate), *options, *map(str, sources), "-ts", str(target)])


def release(python: Path, folder: Path, into: Path) -> None:
    """Make the .qm files of every language into a folder."""
    lrelease = tool(python, "lrelease")
    for code in CODES:
        source, made = translation_file(folder, code), translation_file(into, code, "qm")
        _run([str(lrelease), "-silent", str(source), "-qm", str(made)])


def unfinished(file: Path) -> list[str]:
    """The texts of a .ts file that nobody has translated."""
    return [
        message.findtext("source", "")
        for message in ET.parse(file).getroot().iter("message")
        if _is_unfinished(message)
    ]


def refresh(python: Path, root: Path) -> int:
    """``dev.py translations``: both steps; gives 1 while there are texts to translate."""
    folder = root / "resources" / "translations"
    folder.mkdir(exist_ok=True)
    update(python, root, folder)
    release(python, folder, folder)
    left = {code: len(unfinished(translation_file(folder, code))) for code in CODES}
    say("texts to translate: " + ", ".join(f"{code} {count}" for code, count in left.items()))
    return 1 if any(left.values()) else 0


def _as_source(models: Path) -> str:
    """The texts of the catalogue, written as the tools can find them."""
    with models.open("rb") as file:
        found = tomllib.load(file)["model"]
    return "".join(f'translate("Models", {text})\n' for text in _quoted(_texts(found)))


def _texts(models: Iterable[dict[str, object]]) -> set[str]:
    return {str(model[name]) for model in models for name in _MODEL_TEXTS if name in model}


def _quoted(texts: Iterable[str]) -> list[str]:
    return ['"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' for text in sorted(texts)]


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
