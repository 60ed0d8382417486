"""Writes THIRD_PARTY_NOTICES.txt: third-party parts of a package, and their licenses.

    build/venv/bin/python packaging/make_notices.py OUT.txt

It reads the metadata of what runtime.txt locks, as it is installed for this system. A license that
is not on the list below ends it with 1: somebody has to check it, and add it to this list.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from bundle_rules import TAKEN_ALONG
from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements" / "runtime.txt"
# By SPDX. The LGPL is for Qt alone: its libraries stay separate files that can be replaced.
ALLOWED = frozenset(
    {
        *("MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Apache-2.0", "PSF-2.0", "MPL-2.0"),
        *("MIT-0", "0BSD", "Unlicense"),
    }
)
LGPL_ALLOWED = frozenset({"pyside6-essentials", "pyside6-addons", "shiboken6"})
# What older metadata says in words.
WORDS = {
    "mit": "MIT",
    "mit license": "MIT",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd-3-clause": "BSD-3-Clause",
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "mpl-2.0": "MPL-2.0",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "psf-2.0": "PSF-2.0",
    "python software foundation license": "PSF-2.0",
}
# Licenses that are included in full beside the notices, for packages without a text of their own.
SHIPPED_TEXTS = {
    "LGPL-3.0-only": "LGPL-3.0.txt and GPL-3.0.txt",
    "Apache-2.0": "Apache-2.0.txt",
    "MPL-2.0": "MPL-2.0.txt",
    "PSF-2.0": "PSF-2.0.txt",
}
RULER = "=" * 78
PREAMBLE = """Sora Desktop contains the software below. The licences that are named and not printed
here are files beside this one. Qt and FFmpeg have a page of their own: QT-AND-FFMPEG.md.
"""
BOOTLOADER = """PyInstaller's bootloader (the program's executable file): GPL-2.0-or-later with an
exception that reads
"In addition to the permissions in the GNU General Public License, the authors give you unlimited
permission to link or embed compiled bootloader and related files into combinations with other
programs, and to distribute those combinations without any restriction coming from the use of
those files."
"""

Find = Callable[[str], Distribution]


class UnknownLicence(Exception):
    """A package with a license that nobody has agreed to, or without its text."""


def locked(lock: Path) -> Iterator[Requirement]:
    """What the lock file asks for on this system and Python."""
    for line in lock.read_text(encoding="utf-8").splitlines():
        if re.match(r"[a-z0-9]", line):
            requirement = Requirement(line.rstrip("\\ "))
            if requirement.marker is None or requirement.marker.evaluate():
                yield requirement


def licence_of(found: Distribution) -> str:
    """The license of a package by its SPDX name; of several to choose from, the one we take.

    Raises UnknownLicence.
    """
    meta = found.metadata
    name = meta["Name"]
    classifiers = meta.get_all("Classifier") or []
    said = [*(meta.get_all("License-Expression") or []), *(meta.get_all("License") or [])]
    said += [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::")]
    for words in said:
        chosen = _chosen(words, lgpl=name.lower().replace("_", "-") in LGPL_ALLOWED)
        if chosen:
            return chosen
    shown = next((words for words in said if words), "nothing")[:80]
    raise UnknownLicence(f"{name}: its licence is {shown!r}, which is not on the list")


def _chosen(words: str, *, lgpl: bool) -> str:
    """The licences that hold by this expression, empty when one of them is not allowed."""
    for choice in re.split(r"\s+OR\s+", words.strip().strip("()")):
        parts = [part.strip(" ()") for part in re.split(r"\s+AND\s+", choice)]
        known = [WORDS.get(part.lower(), part) for part in parts]
        if all(part in ALLOWED or (lgpl and part == "LGPL-3.0-only") for part in known):
            return " AND ".join(known)
    return ""


def texts_of(found: Distribution, licence: str) -> str:
    """The licence texts that the package brings, or where they are. Raises UnknownLicence."""
    names = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
    texts = []
    for file in found.files or []:
        if ".dist-info/" in str(file) and names.search(str(file)):
            texts.append(str(found.locate_file(file)))
    if texts:
        read = [Path(text).read_text(encoding="utf-8", errors="replace") for text in sorted(texts)]
        return "\n\n".join(text.strip() for text in read)
    beside = [SHIPPED_TEXTS.get(part) for part in licence.split(" AND ")]
    if None in beside:
        raise UnknownLicence(f"{found.metadata['Name']}: {licence}, but no text of it is there")
    return f"The text is in {', '.join(filter(None, beside))}."


def notices(
    lock: Path = LOCK,
    find: Find = distribution,
    *,
    platform: str = sys.platform,
    system_texts: Mapping[str, str] | None = None,
) -> str:
    """The whole file. Raises UnknownLicence with every package in doubt."""
    parts, doubts = [PREAMBLE, BOOTLOADER], []
    for requirement in locked(lock):
        try:
            found = find(requirement.name)
            licence = licence_of(found)
            text = texts_of(found, licence)
        except PackageNotFoundError:
            doubts.append(f"{requirement.name} is locked for this system, but not installed")
        except UnknownLicence as doubt:
            doubts.append(str(doubt))
        else:
            meta = found.metadata
            parts.append(_part(f"{meta['Name']} {meta['Version']}: {licence}", text))
    if doubts:
        raise UnknownLicence("\n".join(doubts))
    parts.append(_part("Python: PSF-2.0", "The text is in PSF-2.0.txt."))
    if platform == "linux":
        parts += _of_system(system_texts)
    return "\n".join(parts)


def _of_system(texts: Mapping[str, str] | None) -> Iterator[str]:
    """The libraries included from the building machine, with what it says about them."""
    seen = {"Python"}
    for _, name, licence in TAKEN_ALONG:
        if name not in seen:
            seen.add(name)
            text = (_debian_texts() if texts is None else texts).get(name)
            yield _part(f"{name}: {licence}", text or f"Under the licence {licence}.")


def _debian_texts() -> dict[str, str]:
    packages = {
        "libffi": "libffi8",
        "bzip2": "libbz2-1.0",
        "libxkbcommon": "libxkbcommon0",
        "liblzma (XZ Utils)": "liblzma5",
        "xcb-util-cursor": "libxcb-cursor0",
        "xcb-util-wm": "libxcb-icccm4",
        "xcb-util-image": "libxcb-image0",
        "xcb-util-keysyms": "libxcb-keysyms1",
        "xcb-util-renderutil": "libxcb-render-util0",
        "xcb-util": "libxcb-util1",
        "libxcb": "libxcb-xkb1",
        "libmpdec": "libmpdec3",
    }
    texts = {"OpenSSL": "The text is in Apache-2.0.txt."}
    for name, package in packages.items():
        file = Path("/usr/share/doc") / package / "copyright"
        if file.exists():
            texts[name] = file.read_text(encoding="utf-8", errors="replace").strip()
    return texts


def _part(title: str, text: str) -> str:
    return f"{RULER}\n{title}\n{RULER}\n\n{text}\n"


def main() -> int:
    """Writes the file named by the only argument; 1 and the reason when it must not be."""
    out = Path(sys.argv[1])
    try:
        text = notices()
    except UnknownLicence as doubt:
        sys.stderr.write(f"{doubt}\n")
        return 1
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
