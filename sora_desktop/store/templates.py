"""Templates of prompts: one plain file each, in a folder that a person can open and share.

``name.txt`` is the prompt itself. ``name.toml`` says more: ``prompt`` is required, ``name`` and
``about`` are optional. Files are read when they are needed, so a file that was just added is there;
one that can't be used is named with its reason and does no harm.
"""

from __future__ import annotations

import os
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from sora_desktop.core.request import LONGEST_PROMPT
from sora_desktop.store.disk import free_name, write_atomically

KINDS = (".txt", ".toml")
LONGEST_NAME = 80
# The most bytes of a file that is read, and the most files of a folder.
_LARGEST_FILE = 4 * LONGEST_PROMPT + 4096
_MOST_FILES = 1000
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
# Names that Windows reserves for devices, with any suffix.
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


class TemplateFlaw(Enum):
    """Why a file is no template; the window has a sentence for each."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NO_TEXT = "no_text"
    NOT_TOML = "not_toml"
    NO_PROMPT = "no_prompt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A prompt with blanks, under the name that a person gave it; `about` is a line on it."""

    name: str
    prompt: str
    about: str = ""
    path: Path


class BadTemplate(NamedTuple):
    """A file that can't be used, and why. `detail` is the reader's own message, maybe empty."""

    path: Path
    flaw: TemplateFlaw
    detail: str = ""


class TemplateFolder:
    """The templates in the folder `path`, which is created when the first one is saved."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> tuple[tuple[Template, ...], tuple[BadTemplate, ...]]:
        """The templates in the folder, by name, and the files that are none. Never raises."""
        good: list[Template] = []
        bad: list[BadTemplate] = []
        for path in self._files():
            found = read_template(path)
            if isinstance(found, Template):
                good.append(found)
            else:
                bad.append(found)
        return tuple(sorted(good, key=lambda each: each.name.casefold())), tuple(bad)

    def save(self, name: str, prompt: str) -> Template:
        """Saves a prompt under that name, beside another of the same name. OSError."""
        path = free_name(self.make() / f"{safe_name(name)}.txt")
        write_atomically(path, f"{prompt}\n".encode("utf-8", "replace"), mode=0o644)
        return Template(name=path.stem, prompt=prompt, path=path)

    def add(self, file: Path) -> Template | BadTemplate:
        """Copies a template file from elsewhere into the folder. OSError."""
        found = read_template(file)
        if isinstance(found, BadTemplate):
            return found
        if file.parent.resolve() == self.path.resolve():
            return found
        target = free_name(self.make() / f"{safe_name(file.stem)}{file.suffix.lower()}")
        write_atomically(target, file.read_bytes(), mode=0o644)
        return read_template(target)

    def make(self) -> Path:
        """The folder, created if necessary. OSError."""
        self.path.mkdir(parents=True, exist_ok=True)
        return self.path

    def _files(self) -> list[Path]:
        try:
            names = sorted(os.listdir(self.path))[:_MOST_FILES]
        except OSError:
            return []
        files = (self.path / name for name in names if not name.startswith("."))
        return [file for file in files if file.suffix.lower() in KINDS]


def read_template(path: Path) -> Template | BadTemplate:
    """The template in a file, or why it is none. Never raises."""
    try:
        if not path.is_file():
            return BadTemplate(path=path, flaw=TemplateFlaw.UNREADABLE)
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        return BadTemplate(path=path, flaw=TemplateFlaw.UNREADABLE, detail=error.strerror or "")
    if len(content) > _LARGEST_FILE:
        return BadTemplate(path=path, flaw=TemplateFlaw.TOO_LARGE)
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return BadTemplate(path=path, flaw=TemplateFlaw.NO_TEXT)
    if path.suffix.lower() == ".toml":
        return _from_toml(path, text)
    return _checked(Template(name=path.stem, prompt=text.strip(), path=path))


def _from_toml(path: Path, text: str) -> Template | BadTemplate:
    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        # Not only TOML's own ValueError: a number may have more digits than Python reads.
        return BadTemplate(path=path, flaw=TemplateFlaw.NOT_TOML, detail=str(error))
    prompt, name, about = (found.get(key, "") for key in ("prompt", "name", "about"))
    if not all(isinstance(each, str) for each in (prompt, name, about)):
        return BadTemplate(path=path, flaw=TemplateFlaw.NO_PROMPT)
    shown = _in_one_line(name) or path.stem
    made = Template(name=shown, prompt=prompt.strip(), about=_in_one_line(about), path=path)
    return _checked(made)


def _checked(found: Template) -> Template | BadTemplate:
    if not found.prompt:
        return BadTemplate(path=found.path, flaw=TemplateFlaw.NO_PROMPT)
    if len(found.prompt) > LONGEST_PROMPT:
        return BadTemplate(path=found.path, flaw=TemplateFlaw.TOO_LARGE)
    if "\0" in found.prompt:
        return BadTemplate(path=found.path, flaw=TemplateFlaw.NO_TEXT)
    return found


def _in_one_line(text: str) -> str:
    return " ".join(text.split())[: 2 * LONGEST_NAME]


def safe_name(name: str) -> str:
    """The name in a form that every system can store, without a suffix; never empty."""
    text = _in_one_line(_NOT_IN_NAMES.sub(" ", unicodedata.normalize("NFC", name)))
    text = text.encode("utf-8", "ignore").decode()[:LONGEST_NAME].strip(" .")
    if not text:
        return "template"
    return f"_{text}" if _DEVICES.fullmatch(text) else text
