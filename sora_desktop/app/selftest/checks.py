"""The checks of the self-test that need no window: is everything in this copy of the program?

Each gives what it found, as JSON values, and raises CheckFailed with the reason otherwise. They are
about the copy, not the machine: a machine without a keychain passes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLibraryInfo, QTranslator
from PySide6.QtGui import QColor, QIcon, QImage, QImageReader, QImageWriter

from sora_desktop import __version__
from sora_desktop.api.network import Trust, asks_the_system, authorities_of_our_own
from sora_desktop.core.catalogue_file import parse
from sora_desktop.resources import resource
from sora_desktop.store.keychain import KeychainLibraryMissing, keychain_libraries
from sora_desktop.ui.theme.icons import SIZES, icon_file
from sora_desktop.ui.theme.languages import LANGUAGES

Found = str | int | list[str]
Check = Callable[[], Found]

# Formats of posters, icons and people's pictures.
_WRITTEN = ("png", "jpeg", "webp", "tiff", "bmp")
_FORMATS = (*_WRITTEN, "svg")
_FEWEST_AUTHORITIES = 50


class CheckFailed(Exception):
    """A failed check; the text is the reason that is reported."""


def version() -> Found:
    """The version, which build.py compares with the one that it packs."""
    return __version__


def resources() -> Found:
    """The data files: style, demo, icons, the catalogue."""
    for parts in (("style", "app.qss"), ("demo", "sample_h264.mp4"), ("icons", "play.svg")):
        if not resource(*parts).is_file():
            raise CheckFailed(f"{'/'.join(parts)} is missing")
    absent = [size for size in SIZES if QImage(str(icon_file(size))).width() != size]
    if absent:
        raise CheckFailed(f"the program's icon is missing in the sizes {absent}")
    try:
        catalogue = parse(resource("models.toml").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise CheckFailed(f"models.toml: {error}") from error
    return catalogue.default.id


def translations() -> Found:
    """Ours for every language, and Qt's own for every one but English."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in LANGUAGES:
        _load_translation(f"sora_desktop_{code}", str(resource("translations")))
        if code != "en":
            _load_translation(f"qtbase_{code}", of_qt)
    return list(LANGUAGES)


def _load_translation(name: str, folder: str) -> None:
    translator = QTranslator()
    if not translator.load(name, folder):
        raise CheckFailed(f"{name}.qm is missing or cannot be read")


def images() -> Found:
    """Writes, where Qt can, and reads every format that is used."""
    readable = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    absent = [name for name in _FORMATS if name not in readable]
    if absent:
        raise CheckFailed(f"no plugin for {', '.join(absent)}")
    for name in _WRITTEN:
        picture = QImage(24, 16, QImage.Format.Format_RGB32)
        picture.fill(QColor(200, 40, 90))
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, QByteArray(name.encode())).write(picture):
            raise CheckFailed(f"{name} cannot be written")
        seen = QImage.fromData(content.data())
        if (seen.width(), seen.height()) != (24, 16) or seen.pixelColor(12, 8).red() < 150:
            raise CheckFailed(f"{name} cannot be read")
    if QIcon(str(resource("icons", "play.svg"))).pixmap(24, 24).isNull():
        raise CheckFailed("svg cannot be drawn as an icon")
    return sorted(_FORMATS)


def keychains() -> Found:
    """The keychain backends of this system, all of them loadable."""
    try:
        return list(keychain_libraries())
    except KeychainLibraryMissing as error:
        raise CheckFailed(str(error)) from error


def certificates() -> Found:
    """Access to the system's certificates, our bundled list, and the context that the program
    uses."""
    try:
        asks_the_system()
        known = authorities_of_our_own()
        Trust(None).context()
    except (ImportError, OSError) as error:
        raise CheckFailed(f"the certificates cannot be loaded: {error}") from error
    if known < _FEWEST_AUTHORITIES:
        raise CheckFailed(f"our own list of authorities has only {known}")
    return known


def licences() -> Found:
    """The texts that must be included with the program."""
    wanted = ("LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "QT-AND-FFMPEG.md")
    absent = [name for name in wanted if not resource("licenses", name).is_file()]
    if absent:
        raise CheckFailed(f"{', '.join(absent)} is missing")
    return len(list(resource("licenses").iterdir()))


CHECKS: Mapping[str, Check] = {
    each.__name__: each
    for each in (
        *(version, resources, translations, images),
        *(keychains, certificates, licences),
    )
}
