"""The word that there is a newer version; the download page is opened by the person's press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from sora_desktop.ui.banner import Notice, NoticeAction

if TYPE_CHECKING:
    from sora_desktop.api.updates import Newest
    from sora_desktop.ui.notices import Notices

translate = QCoreApplication.translate
_OPEN = "open"


def tell_update(notices: Notices, newest: Newest) -> None:
    """Shows it on the banner, behind everything that is more important."""
    text = translate("Updates", "Version %1 of Sora Desktop is there.").replace(
        "%1", newest.version
    )
    label = translate("Updates", "Open the download page")
    notice = Notice(key="update", text=text, actions=(NoticeAction(id=_OPEN, label=label),))
    notices.offer(notice, {_OPEN: lambda: QDesktopServices.openUrl(QUrl(newest.page))})
