"""The parts of the Windows package that can be looked at anywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sora_desktop.core.shot import PROJECT_ENDING
from sora_desktop.ui.theme.languages import LANGUAGES
from windows import signing, version_info

WINDOWS = Path(__file__).resolve().parents[2] / "packaging" / "windows"
PROJECT = "SoraDesktop.Project"
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
    languages = {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', texts)}
    assert len(languages) == len(LANGUAGES)
    found = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", texts, re.MULTILINE)
    for name in set(re.findall(r"\$\((\w+)\)", script)):
        assert {language for key, language, _ in found if key == name} == languages, name


def written(script: str) -> set[tuple[str, str]]:
    """The keys with the names of their values that a set-up writes, without our own two keys."""
    found = re.findall(r'^\s+WriteReg\w+ HKCU "(.+?)" "(.*?)"', script, re.MULTILINE)
    return {(key, name) for key, name in found if "{KEY}" not in key}


def test_projects_open_with_a_double_click_and_an_uninstall_takes_that_back() -> None:
    script = (WINDOWS / "installer.nsi").read_text("utf-8")
    install, uninstall = script.split('Section "Uninstall"')
    assert f'!define PROJECT "{PROJECT}"' in script
    kind, file = "${CLASSES}\\${PROJECT}", f"${{CLASSES}}\\{PROJECT_ENDING}"
    assert (file, "") in written(install)
    assert f'WriteRegStr HKCU "{file}" "" "${{PROJECT}}"' in install
    opens = f"""WriteRegStr HKCU "{kind}\\shell\\open\\command" "" '"$INSTDIR\\${{EXE}}" "%1"'"""
    assert opens in install
    assert f'DeleteRegKey HKCU "{kind}"' in uninstall
    # What another program wrote there since stays.
    taken = re.search(r'\$\{If\} \$0 == "\$\{PROJECT\}"(.+?)\$\{EndIf\}', uninstall, re.DOTALL)
    assert taken is not None
    names = {name for key, name in written(install) if key == file}
    assert {name for name in names if f'DeleteRegValue HKCU "{file}" "{name}"' in taken[1]} == names
    assert f'DeleteRegValue HKCU "{file}\\OpenWithProgids" "${{PROJECT}}"' in uninstall
    assert f'DeleteRegKey /ifempty HKCU "{file}"' in uninstall
    for half in (install, uninstall):
        assert "!insertmacro TellShell" in half


def test_every_key_that_is_written_is_taken_back() -> None:
    script = (WINDOWS / "installer.nsi").read_text("utf-8")
    install, uninstall = script.split('Section "Uninstall"')
    gone = re.findall(r'DeleteRegKey(?: /ifempty)? HKCU "(.+?)"', uninstall)
    values = re.findall(r'DeleteRegValue HKCU "(.+?)" "(.*?)"', uninstall)
    for key, name in written(install):
        below = any(key == each or key.startswith(f"{each}\\") for each in gone)
        assert (key, name) in values or below, key


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
