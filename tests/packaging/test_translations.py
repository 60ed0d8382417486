"""The translation files: each in step with the sources, whole, and made into what is read."""

from __future__ import annotations

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from console import SetupFailed
from languages import CODES, codes_in
from sora_desktop.ui.theme.languages import LANGUAGES
from texts import Text, texts_of
from translations import release, translation_file, unfinished, update

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
PYTHON = Path(sys.executable)
HOLES = re.compile(r"%\d|%n|\{\w+\}")
# A figure where English says "one", or the other way round, is no lost figure.
EITHER = {"%n"}


def keys(file: Path) -> set[tuple[str, str, str]]:
    """Context, source and comment of every text in a file."""
    return {
        (str(context.findtext("name")), message.findtext("source", ""), comment)
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
        for comment in [message.findtext("comment", "")]
    }


def forms(file: Path) -> list[tuple[str, str]]:
    """Each text with each form of its translation."""
    found = []
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            found.append((message.findtext("source", ""), form.text or ""))
    return found


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as `dev.py translations` would make them now."""
    folder = tmp_path_factory.mktemp("translations")
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, folder)
    update(PYTHON, ROOT, folder)
    release(PYTHON, folder, folder)
    return folder


def test_there_is_a_file_for_every_language_that_can_be_chosen() -> None:
    assert tuple(LANGUAGES) == CODES
    assert {translation_file(FOLDER, code) for code in CODES} == set(FOLDER.glob("*.ts"))


def test_a_source_without_languages_is_refused() -> None:
    with pytest.raises(ValueError, match="LANGUAGES"):
        codes_in("OTHERS = {}")


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_sources_is_in_the_file_and_translated(code: str, renewed: Path) -> None:
    committed, now = translation_file(FOLDER, code), translation_file(renewed, code)
    missing, gone = keys(now) - keys(committed), keys(committed) - keys(now)
    reported = "run: python3 packaging/dev.py translations"
    assert not missing, f"new texts: {sorted(missing)}; {reported}"
    assert not gone, f"texts that are no more: {sorted(gone)}; {reported}"
    assert unfinished(now) == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_is_the_same_in_every_language(code: str) -> None:
    wrong = [
        (source, shown)
        for source, shown in forms(translation_file(FOLDER, code))
        if set(HOLES.findall(source)) - EITHER != set(HOLES.findall(shown)) - EITHER
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_the_file_that_is_read_was_made_from_the_one_that_is_edited(
    code: str, tmp_path: Path
) -> None:
    committed = translation_file(FOLDER, code, "qm").read_bytes()
    release(PYTHON, FOLDER, tmp_path)
    assert translation_file(tmp_path, code, "qm").read_bytes() == committed, "dev.py translations"


def checkout(folder: Path, source: str) -> Path:
    """A checkout with one source file and no models."""
    (folder / "sora_desktop").mkdir()
    (folder / "resources").mkdir()
    (folder / "resources" / "models.toml").write_text("model = []\n", encoding="utf-8")
    (folder / "sora_desktop" / "some.py").write_text(source, encoding="utf-8")
    return folder


def test_texts_are_found_wherever_they_stand(tmp_path: Path) -> None:
    source = """
class Window:
    def words(self, lost, count):
        inside = f"{self.tr('in an f-string')} {count}"
        return self.tr("%n of %1", "", len(lost)), translate("Words", "%n take(s)", "", count)

NOOP = QT_TRANSLATE_NOOP("Table", "from a table")
tr = partial(QCoreApplication.translate, "Module")
tr_noop = partial(QT_TRANSLATE_NOOP, "Later")
LATER = [tr_noop("marked only")]

def done(count):
    return tr("%n done", "", count), tr("of one word", "comment")
"""
    assert texts_of(checkout(tmp_path, source)) == [
        Text("Window", "in an f-string"),
        Text("Window", "%n of %1", plural=True),
        Text("Words", "%n take(s)", plural=True),
        Text("Table", "from a table"),
        Text("Later", "marked only"),
        Text("Module", "%n done", plural=True),
        Text("Module", "of one word", "comment"),
    ]


def test_texts_of_models_and_their_modes_are_found(tmp_path: Path) -> None:
    folder = checkout(tmp_path, "")
    (folder / "resources" / "models.toml").write_text(
        """
[[model]]
good_for = "Tests"
options = { seed = { label = "Seed" } }
[[model.modes]]
note = "Of a mode"
options = { seed = false, loop = { label = "Loop" } }
""",
        encoding="utf-8",
    )
    texts = ["Tests", "Seed", "Of a mode", "Loop"]
    assert texts_of(folder) == [Text("Models", text) for text in texts]


@pytest.mark.parametrize("call", ['translate("A", f"{x} left")', 'translate("A", "a" + x)'])
def test_a_text_that_nobody_could_translate_is_refused(call: str, tmp_path: Path) -> None:
    with pytest.raises(SetupFailed, match=r"some\.py:1: not a literal text"):
        texts_of(checkout(tmp_path, call))


def test_a_text_without_a_context_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupFailed, match="outside of a class"):
        texts_of(checkout(tmp_path, 'def button(dialog):\n    return dialog.tr("Go")\n'))
