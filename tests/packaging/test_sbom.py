"""What a package says that it is made of."""

from __future__ import annotations

import json

import sbom
from make_notices import LOCK, locked
from sora_version import VERSION


def test_every_locked_package_is_named_with_its_licence() -> None:
    made = sbom.document(system="linux", machine="x86_64")
    assert made["metadata"]["component"]["version"] == VERSION
    named = {one["purl"].split("@")[0]: one for one in made["components"] if "purl" in one}
    for requirement in locked(LOCK):
        assert named[f"pkg:pypi/{requirement.name}"]["licenses"][0]["expression"]
    others = {one["name"] for one in made["components"] if "purl" not in one}
    assert {"Qt", "FFmpeg", "Python", "OpenSSL"} <= others


def test_two_runs_give_the_same_document_and_another_system_another() -> None:
    first, again = (sbom.document(system="linux", machine="x86_64") for _ in range(2))
    assert json.dumps(first) == json.dumps(again)
    other = sbom.document(system="win32", machine="AMD64")
    assert other["serialNumber"] != first["serialNumber"]
    references = [one["bom-ref"] for one in first["components"]]
    assert len(set(references)) == len(references)
    assert first["dependencies"][0]["dependsOn"] == references
