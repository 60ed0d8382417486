"""What the system shows about the program outside its window, in each language.

``system_texts.toml`` has the texts. They are written into the texts of the Windows installer, the
menu entry and the file type, whose formats differ.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from console import SetupFailed
from languages import CODES

Texts = Mapping[str, Mapping[str, str]]
SOURCE = "en"
INSTALLER = Path("packaging", "windows", "installer_texts.nsh")
MENU_ENTRY = Path("resources", "desktop", "sora-desktop.desktop")
FILE_KIND = Path("resources", "desktop", "sora-desktop.xml")
_MESSAGES = ("running", "too_old", "too_long", "kept", "project_file")
_MENU_KEYS = {"GenericName": "generic_name", "Comment": "comment"}
_NAMES = {"nsis", *_MESSAGES, *_MENU_KEYS.values()}
# Characters that would end a text of NSIS or have a meaning in it.
_SPECIAL = re.compile(r'["$\\]')
_HEAD = "; Written by `dev.py translations` from packaging/system_texts.toml. Saved as UTF-8."


def read(file: Path) -> Texts:
    """The texts by the code of their language; SetupFailed where one is missing."""
    texts: Texts = tomllib.loads(file.read_text(encoding="utf-8"))
    wrong = [f"a table [{code}]" for code in CODES if code not in texts]
    wrong += [f"no table [{code}]" for code in texts if code not in CODES]
    wrong += [
        f"[{code}] with {', '.join(sorted(_NAMES))}"
        for code, each in texts.items()
        if set(each) != _NAMES or any(map(_SPECIAL.search, each.values()))
    ]
    if wrong:
        raise SetupFailed(f"{file.name} needs {'; '.join(wrong)}.")
    return {code: texts[code] for code in CODES}


def installer(texts: Texts) -> str:
    """The languages of the installer, and its messages in each."""
    lines = [_HEAD, ""]
    lines += [f'!insertmacro MUI_LANGUAGE "{each["nsis"]}"' for each in texts.values()]
    for name in _MESSAGES:
        lines.append("")
        lines += [
            f'LangString {name.upper()} ${{LANG_{each["nsis"].upper()}}} "{each[name]}"'
            for each in texts.values()
        ]
    return "\n".join([*lines, ""])


def menu_entry(entry: str, texts: Texts) -> str:
    """The menu entry with its texts in each language, replacing the existing ones."""
    lines = [line for line in entry.splitlines() if not re.match(r"\w+\[\w+\]=", line)]
    for key, name in _MENU_KEYS.items():
        place = next(n for n, line in enumerate(lines) if line.startswith(f"{key}="))
        keys = {code: key if code == SOURCE else f"{key}[{code}]" for code in texts}
        lines[place : place + 1] = [
            f"{keys[code]}={texts[code][name]}" for code in _source_first(texts)
        ]
    return "\n".join([*lines, ""])


def file_kind(kind: str, texts: Texts) -> str:
    """The file type with its name in each language, replacing the existing ones."""
    names = ""
    for code in _source_first(texts):
        language = "" if code == SOURCE else f' xml:lang="{code}"'
        names += f"    <comment{language}>{escape(texts[code]['project_file'])}</comment>\n"
    return re.sub(r"(?: *<comment.*</comment>\n)+", lambda _found: names, kind)


def written(root: Path) -> Mapping[Path, str]:
    """The expected content of each of the three files below ``root``."""
    texts = read(root / "packaging" / "system_texts.toml")
    entry, kind = ((root / path).read_text(encoding="utf-8") for path in (MENU_ENTRY, FILE_KIND))
    return {
        INSTALLER: installer(texts),
        MENU_ENTRY: menu_entry(entry, texts),
        FILE_KIND: file_kind(kind, texts),
    }


def write(root: Path) -> None:
    """Write the three files."""
    for path, text in written(root).items():
        (root / path).write_text(text, encoding="utf-8", newline="\n")


def _source_first(texts: Texts) -> list[str]:
    return [SOURCE, *sorted(code for code in texts if code != SOURCE)]
