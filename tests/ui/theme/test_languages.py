"""Which language is spoken, and how it is put in force."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from sora_desktop.core.money import Money
from sora_desktop.ui.text.formats import elapsed, thousands
from sora_desktop.ui.theme.languages import (
    LANGUAGES,
    install_language,
    language_for,
    locale_for,
    translators,
)


@pytest.mark.parametrize(
    ("chosen", "preferred", "spoken"),
    [
        ("", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("", ["it-IT", "fr-FR"], "fr"),
        ("", ["it-IT"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("", ["pt-PT"], "pt_BR"),
        ("", ["zh-Hans-SG"], "zh_CN"),
        ("", ["zh_CN"], "zh_CN"),
        ("", ["zh-Hant-TW", "ja-JP"], "ja"),
        ("", ["zh-HK"], "en"),
        ("ja", ["de-DE"], "ja"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_language_that_is_spoken(chosen: str, preferred: list[str], spoken: str) -> None:
    assert language_for(chosen, preferred) == spoken


@pytest.mark.parametrize(
    ("code", "system", "written"),
    [("de", "de_AT", "de_AT"), ("de", "fr_FR", "de_DE"), ("zh_CN", "zh_TW", "zh_CN")],
)
def test_numbers_are_written_as_the_system_does_where_it_speaks_the_language(
    code: str, system: str, written: str
) -> None:
    assert locale_for(code, QLocale(system)).name() == written


@contextmanager
def speaking(code: str, qapp: QApplication) -> Iterator[None]:
    """A program that was started in that language."""
    before = QLocale()
    assert install_language(code) == code
    yield
    for translator in qapp.findChildren(type(translators(code, None)[0])):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QFont.removeSubstitutions(QGuiApplication.font().family())
    QLocale.setDefault(before)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_can_be_put_in_force(code: str, qapp: QApplication) -> None:
    translate = QCoreApplication.translate
    with speaking(code, qapp):
        ours = translate("MessageDialog", "Cancel")
        qts = translate("QPlatformTheme", "Cancel")
        several = translate("TakeAction", "%1: %n take(s)", "", 3)
    assert "(s)" not in several
    assert "3" in several
    # Where English is spoken, the texts stay as they are, and elsewhere both ours and Qt's change.
    assert {ours == "Cancel", qts == "Cancel"} == {code == "en"}


def test_money_is_written_alike_everywhere_and_other_numbers_as_the_language_does(
    qapp: QApplication,
) -> None:
    with speaking("de", qapp):
        assert str(Money.from_dollars("1234.5")) == "$1,234.50"
        assert thousands(1234) == "1.234"
        assert elapsed(72) == "1:12"
