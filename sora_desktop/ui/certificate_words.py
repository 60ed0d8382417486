"""What is said of a certificate that is not believed: texts for `messages.py`, to be translated."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sora_desktop.core.problem import Category, Distrust, Problem
from sora_desktop.ui.formats import QT_TRANSLATE_NOOP
from sora_desktop.ui.message_table import SAYINGS, Say, Step

# Why a certificate is not believed decides what a person can do about it.
DISTRUSTS: Mapping[int, Say] = MappingProxyType(
    {
        Distrust.UNKNOWN_ISSUER: Say(
            QT_TRANSLATE_NOOP("Messages", "The connection is not safe: unknown authority"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The certificate shown for PiAPI comes from an authority that this computer does "
                "not know. The proxy of a company does that. Nothing was sent to it.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "In a company network, set its certificate in the settings. Elsewhere "
                "do not trust this network.",
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
        Distrust.EXPIRED: Say(
            QT_TRANSLATE_NOOP("Messages", "The connection is not safe: expired certificate"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The certificate shown for PiAPI has expired, or the clock of this computer is "
                "ahead. Nothing was sent to it.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Check the date and time of this computer. If they are right, PiAPI has to "
                "renew its certificate.",
            ),
            (Step.RETRY, Step.DETAILS),
        ),
        Distrust.NOT_YET_VALID: Say(
            QT_TRANSLATE_NOOP("Messages", "The connection is not safe: certificate not yet valid"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The certificate shown for PiAPI is not valid yet: most likely the clock of this "
                "computer is behind. Nothing was sent to it.",
            ),
            QT_TRANSLATE_NOOP("Messages", "Check the date and time of this computer."),
            (Step.RETRY, Step.DETAILS),
        ),
        Distrust.WRONG_NAME: Say(
            QT_TRANSLATE_NOOP("Messages", "The connection is not safe: wrong host name"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The certificate shown belongs to another host than PiAPI: somebody else "
                "answers in its place. Nothing was sent to it.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "You may need to sign in to this network first. Else check the API address and "
                "the proxy in the settings.",
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
    }
)


def saying_of(problem: Problem) -> Say:
    """The texts that fit the problem best."""
    usual = SAYINGS[problem.category]
    if problem.category is not Category.CERTIFICATE or problem.code is None:
        return usual
    return DISTRUSTS.get(problem.code, usual)
