"""What is said when something of the program's own, not a clip, cannot be written."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.problem import Category, Part
from sora_desktop.ui.text.problem_texts import ProblemText, Step

_UNSAVED_TAKES = QT_TRANSLATE_NOOP(
    "Messages", "Couldn't save your takes, so nothing is sent. {reason}"
)
_SETTINGS = QT_TRANSLATE_NOOP("Messages", "Couldn't save your settings")
_SETTINGS_HOLD = QT_TRANSLATE_NOOP("Messages", "They stay in effect until you quit. {reason}")
_LOG = QT_TRANSLATE_NOOP("Messages", "Couldn't write the log")
_LOG_ONLY = QT_TRANSLATE_NOOP("Messages", "Everything else works. {reason}")

UNWRITABLE: Mapping[tuple[Part, Category], ProblemText] = MappingProxyType(
    {
        (Part.JOURNAL, Category.DISK_FULL): ProblemText(
            QT_TRANSLATE_NOOP("Messages", "The disk is full"),
            _UNSAVED_TAKES,
            QT_TRANSLATE_NOOP(
                "Messages", "Free up space on this disk. Queued takes then continue automatically."
            ),
            (Step.RETRY,),
        ),
        (Part.JOURNAL, Category.FOLDER_GONE): ProblemText(
            QT_TRANSLATE_NOOP("Messages", "The data folder isn't writable"),
            _UNSAVED_TAKES,
            QT_TRANSLATE_NOOP(
                "Messages",
                "Make this folder writable, or bring it back. Queued takes then continue "
                "automatically.",
            ),
            (Step.RETRY,),
        ),
        (Part.SETTINGS, Category.DISK_FULL): ProblemText(
            _SETTINGS,
            _SETTINGS_HOLD,
            QT_TRANSLATE_NOOP(
                "Messages", "Free up space on this disk, then save your settings again."
            ),
            (Step.SETTINGS,),
        ),
        (Part.SETTINGS, Category.FOLDER_GONE): ProblemText(
            _SETTINGS,
            _SETTINGS_HOLD,
            QT_TRANSLATE_NOOP(
                "Messages", "Make this folder writable, then save your settings again."
            ),
            (Step.SETTINGS,),
        ),
        (Part.LOG, Category.DISK_FULL): ProblemText(
            _LOG, _LOG_ONLY, QT_TRANSLATE_NOOP("Messages", "Free up space on this disk."), ()
        ),
        (Part.LOG, Category.FOLDER_GONE): ProblemText(
            _LOG,
            _LOG_ONLY,
            QT_TRANSLATE_NOOP("Messages", "Make this folder writable, or bring it back."),
            (),
        ),
    }
)
