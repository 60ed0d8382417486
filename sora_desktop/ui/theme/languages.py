"""The languages of the window: the list, the current one, and installing it.

The English of the sources is the text itself; `sora_desktop_en.qm` has only its plurals. Qt's own
texts (the buttons of a file dialog) come from the files in Qt's wheel.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from sora_desktop.resources import resource

# Each by its own name, for somebody who can't read the current one.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
_SOURCE = "en"
# Chinese and Japanese write some of the same characters differently, and the first font that has
# one would draw it: the language's own fonts come first, for each system.
_FONTS = {
    "ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic"),
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei"),
}
# The nearest available language; traditional Chinese is another script.
_NEAREST = {"pt": "pt_BR", "zh": "zh_CN"}
_TRADITIONAL = frozenset({"Hant", "TW", "HK", "MO"})


def language_for(chosen: str, preferred: Sequence[str]) -> str:
    """The code of the language to use: the chosen one, else the first of the `preferred` (names
    such as ``pt-PT`` or ``zh-Hans-CN``, best first) that is available, else English."""
    if chosen in LANGUAGES:
        return chosen
    for name in preferred:
        first, *rest = name.replace("_", "-").split("-")
        code = _NEAREST.get(first, first)
        if code in LANGUAGES and not _TRADITIONAL.intersection(rest):
            return code
    return _SOURCE


def locale_for(code: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: like the system if it uses the language too."""
    own = QLocale(code)
    same = own.language() == system.language() and own.script() == system.script()
    return system if same else own


def translators(code: str, parent: QObject | None) -> list[QTranslator]:
    """The translators of a language: Qt's own, then ours; without missing files."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("translations"))
    found = []
    for file, folder in ((f"qtbase_{code}", of_qt), (f"sora_desktop_{code}", ours)):
        translator = QTranslator(parent)
        if translator.load(file, folder):
            found.append(translator)
    return found


def install_language(chosen: str) -> str:
    """Installs the language for everything that is built from now on; gives its code.

    `chosen` is the person's setting, empty for the system's. To be called once in a program.
    """
    system = QLocale.system()
    code = language_for(chosen, system.uiLanguages())
    QLocale.setDefault(locale_for(code, system))
    qt = QCoreApplication.instance()
    for translator in translators(code, qt):
        QCoreApplication.installTranslator(translator)
    prefer_fonts(code)
    return code


def prefer_fonts(code: str) -> None:
    """Prefers the first installed font of the language for its characters."""
    wanted = _FONTS.get(code)
    if wanted:
        there = set(QFontDatabase.families())
        found = [family for family in wanted if family in there]
        QFont.insertSubstitutions(QGuiApplication.font().family(), found[:1])
