"""What is dropped or pasted: clips and their settings, or a picture for the clip to be made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from sora_desktop.core.clips.containers import ENDINGS
from sora_desktop.core.inputs import as_link
from sora_desktop.core.project_file import ENDING

KNOWN_ENDS = frozenset({*ENDINGS, ".m4v", ".json", ENDING})
_PICTURE_ENDS = frozenset(
    {
        *(".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp"),
        # Said to be none of ours when they are dropped.
        *(".gif", ".heic", ".heif", ".avif", ".svg"),
    }
)
# What can be put into a clip: a file, a pasted picture, or a link of the person's own.
Source = Path | QImage | str


def files_of(mime: QMimeData) -> list[Path]:
    """The files of this computer among what is dragged that may hold a recipe or a project."""
    names = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return [Path(name) for name in names if Path(name).suffix.lower() in KNOWN_ENDS]


def is_project(file: Path) -> bool:
    """Whether it is named like a project that was exported."""
    return file.suffix.lower() == ENDING


def on_clipboard() -> QMimeData | None:
    """What is on the clipboard; some systems have nothing there at all."""
    return QGuiApplication.clipboard().mimeData()


def may_hold_picture(mime: QMimeData | None) -> bool:
    """Whether there may be something for a well in it; nothing is read for that."""
    if mime is None:
        return False
    return mime.hasImage() or _file_in(mime) is not None or _link_in(mime) is not None


def looks_like_picture(mime: QMimeData) -> bool:
    """Whether it bears the name of a picture: enough where other things may be dropped too."""
    file = _file_in(mime)
    named = file is not None and file.suffix.lower() in _PICTURE_ENDS
    return named or (file is None and may_hold_picture(mime))


def _file_in(mime: QMimeData) -> Path | None:
    """The first file. Clips and their settings are not for a well."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if files and files[0].suffix.lower() not in KNOWN_ENDS else None


def source_in(mime: QMimeData | None) -> Source | None:
    """The file, picture or link in what was dropped or copied; None where there is none."""
    if mime is None:
        return None
    file = _file_in(mime)
    if file is not None:
        return file
    if mime.hasImage():
        image = mime.imageData()
        return image if isinstance(image, QImage) and not image.isNull() else None
    return _link_in(mime)


def _link_in(mime: QMimeData) -> str | None:
    urls = mime.urls()
    return as_link(urls[0].toString() if urls else mime.text())
