"""What follows when another language or size was chosen: it holds from the next start on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sora_desktop.ui.dialogs import confirm

if TYPE_CHECKING:
    from sora_desktop.ui.intents import IntentParts

translate = QCoreApplication.translate


async def offer_restart_for_size(parts: IntentParts) -> None:
    """The same for another size of everything."""
    text = translate(
        "Language",
        "The new size shows after a restart, which takes a second. Takes that were sent go on at "
        "PiAPI meanwhile; nothing is sent twice.",
    )
    title = translate("Language", "Restart for the new size?")
    if await confirm(parts.window, title, text, translate("Language", "Restart now")):
        parts.restart(parts.window.demo)


async def offer_restart(parts: IntentParts) -> None:
    """Offers to start the program again now; the library and the demo stay what they are."""
    text = translate(
        "Language",
        "The new language shows after a restart, which takes a second. Takes that were sent go on "
        "at PiAPI meanwhile; nothing is sent twice.",
    )
    title = translate("Language", "Restart for the new language?")
    if await confirm(parts.window, title, text, translate("Language", "Restart now")):
        parts.restart(parts.window.demo)
