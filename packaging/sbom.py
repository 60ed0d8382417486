"""Writes the components of a package, as a CycloneDX document (JSON, version 1.6).

    build/venv/bin/python packaging/sbom.py OUT.cdx.json

The same packages, versions and licenses as in THIRD_PARTY_NOTICES.txt, from the same lock, and the
parts that are no packages: Qt, FFmpeg, Python. Two runs give the same bytes.
"""

from __future__ import annotations

import json
import platform
import re
import sys
import uuid
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from bundle_rules import TAKEN_ALONG
from make_notices import LOCK, Find, licence_of, locked
from sora_version import VERSION

NAME = "Sora Desktop"
# Names for documents of one version: any fixed identifier of ours does.
_OURS = uuid.UUID("5b1d0c52-7a2e-4a3c-9d0a-3f0c1b8f6d11")


def document(
    lock: Path = LOCK,
    find: Find = distribution,
    *,
    system: str = sys.platform,
    machine: str = "",
) -> dict[str, Any]:
    """The whole document. UnknownLicence and PackageNotFoundError as make_notices has them."""
    components = sorted(_components(lock, find, system), key=lambda one: str(one["bom-ref"]))
    root = f"sora-desktop@{VERSION}"
    where = f"{root}-{system}-{machine or platform.machine()}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(_OURS, where).urn,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": NAME,
                "version": VERSION,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": components,
        "dependencies": [{"ref": root, "dependsOn": [one["bom-ref"] for one in components]}],
    }


def _components(lock: Path, find: Find, system: str) -> Iterator[dict[str, Any]]:
    for requirement in locked(lock):
        found = find(requirement.name)
        name, version = found.metadata["Name"], found.version
        made = _component(name, version, licence_of(found))
        made["purl"] = f"pkg:pypi/{re.sub('[-_.]+', '-', name.lower())}@{version}"
        yield made
    qt = find("PySide6_Essentials").version
    yield _component("Qt", qt, "LGPL-3.0-only")
    # Its own version is in QT-AND-FFMPEG.md; the wheels' metadata does not have it.
    yield _component("FFmpeg", "", "LGPL-2.1-or-later")
    yield _component("Python", platform.python_version(), "PSF-2.0")
    if system == "linux":
        for name in sorted({name for _, name, _ in TAKEN_ALONG} - {"Python"}):
            licence = next(licence for _, other, licence in TAKEN_ALONG if other == name)
            yield _component(name, "", licence)


def _component(name: str, version: str, licence: str) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "library",
        "name": name,
        "bom-ref": f"{name}@{version}".rstrip("@"),
    }
    if version:
        made["version"] = version
    if licence == "public domain":
        made["licenses"] = [{"license": {"name": licence}}]
    else:
        made["licenses"] = [{"expression": licence}]
    return made


def main() -> int:
    """Writes the file named by the only argument."""
    text = json.dumps(document(), indent=2, ensure_ascii=False) + "\n"
    Path(sys.argv[1]).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
