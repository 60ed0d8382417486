"""What a start has to say of settings and takes that could not be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sora_desktop.store.settings import SettingsFlaw, Spoilt
from sora_desktop.ui.formats import counted

translate = QCoreApplication.translate


def settings_flaw_text(flaw: SettingsFlaw) -> str:
    """The sentence for a settings file that could not be used as it is."""
    texts = {
        Spoilt.UNREADABLE: translate("Start", "The settings could not be read: %1"),
        Spoilt.VALUES: translate(
            "Start", "Set back to the usual value, because it cannot be used: %1."
        ),
        Spoilt.SET_ASIDE: translate(
            "Start", "The settings file was damaged. The usual settings hold; it is kept as %1."
        ),
        Spoilt.DAMAGED: translate("Start", "The settings file is damaged: %1"),
    }
    return texts[flaw.kind].replace("%1", flaw.detail)


def unreadable_text(count: int) -> str:
    """The sentence for takes that stand in the journal and cannot be read; empty for none."""
    if not count:
        return ""
    text = translate(
        "Start",
        "%n take(s) in the journal cannot be read and cannot be shown. Nothing was deleted: what "
        "was paid for can still be seen in your account at PiAPI.",
        "",
        count,
    )
    return counted(text, count)
