"""The parts of the Windows package that can be looked at anywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from windows import signing, version_info

WINDOWS = Path(__file__).resolve().parents[2] / "packaging" / "windows"
SECRETS = dict.fromkeys(signing.SECRETS, "x")


def test_the_version_resource_has_four_numbers() -> None:
    text = version_info.text("1.2.3")
    assert "filevers=(1, 2, 3, 0)" in text
    assert "StringStruct('ProductVersion', '1.2.3')" in text
    compile(text, "version_info", "eval")


@pytest.mark.parametrize("version", ["", "1.2.3.4.5", "1.2.x", "-1.0"])
def test_what_is_no_version_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match=r"version|literal"):
        version_info.text(version)


def test_nothing_is_signed_without_the_secrets(capsys: pytest.CaptureFixture[str]) -> None:
    assert not signing.can_sign({"PATH": "x"})
    assert signing.can_sign(SECRETS)


@pytest.mark.parametrize("left_out", signing.SECRETS)
def test_half_of_the_secrets_is_a_mistake(left_out: str) -> None:
    some = {name: value for name, value in SECRETS.items() if name != left_out}
    with pytest.raises(ValueError, match=left_out):
        signing.can_sign(some)


def test_the_signing_command_holds_no_secret() -> None:
    given = {name: f"value of {name}" for name in signing.SECRETS}
    command = signing.command(given, ["a.exe"])
    assert "a.exe" in command
    assert given["AZURE_SIGNING_PROFILE"] in command
    assert not [word for word in command if "CLIENT" in word or "TENANT" in word]


def test_the_set_up_speaks_all_languages_in_its_own_words() -> None:
    script = (WINDOWS / "installer.nsi").read_text("utf-8")
    texts = (WINDOWS / "installer_texts.nsh").read_text("utf-8")
    languages = {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', script)}
    assert len(languages) == 7
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", texts, re.MULTILINE)
    for name in set(re.findall(r"\$\((\w+)\)", script)):
        assert {language for key, language, _ in said if key == name} == languages, name


def test_an_uninstall_takes_only_what_the_set_up_brought() -> None:
    script = (WINDOWS / "installer.nsi").read_text("utf-8")
    taken = re.findall(r"^\s+(?:RMDir|Delete)(?: /r)? (.+)$", script, re.MULTILINE)
    assert set(taken) == {
        '"$INSTDIR\\_internal"',
        '"$INSTDIR\\${EXE}"',
        '"$INSTDIR\\Uninstall.exe"',
        '"$INSTDIR"',
        '"$SMPROGRAMS\\${NAME}.lnk"',
    }
    assert 'RMDir /r "$INSTDIR"' not in script  # a person may have chosen a folder with more in it
    assert "RequestExecutionLevel user" in script
