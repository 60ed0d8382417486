"""What a start has to say about settings and takes that could not be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sora_desktop.store.settings import SettingsDamage, SettingsFlaw
from sora_desktop.ui.text.formats import counted

translate = QCoreApplication.translate


def settings_flaw_text(flaw: SettingsFlaw) -> str:
    """The sentence for a settings file that could not be used as it is."""
    texts = {
        SettingsDamage.UNREADABLE: translate("Start", "Couldn't read your settings: %1"),
        SettingsDamage.VALUES: translate(
            "Start", "Reset to default because the value isn't valid: %1."
        ),
        SettingsDamage.SET_ASIDE: translate(
            "Start",
            "Your settings file was damaged, so the defaults are back. We kept the old file as %1.",
        ),
        SettingsDamage.DAMAGED: translate("Start", "Your settings file is damaged: %1"),
    }
    return texts[flaw.kind].replace("%1", flaw.detail)


def unreadable_text(count: int) -> str:
    """The sentence for takes in the journal that can't be read; empty for none."""
    if not count:
        return ""
    text = translate(
        "Start",
        "Couldn't read %n take(s) in your library. Nothing was deleted. Your PiAPI account "
        "still lists what you paid for.",
        "",
        count,
    )
    return counted(text, count)
