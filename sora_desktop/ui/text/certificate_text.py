"""What is said of a certificate that is not believed: texts for `messages.py`, to be translated."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.problem import CertificateFlaw
from sora_desktop.ui.text.problem_texts import ProblemText, Step

# Why a certificate is not believed decides what a person can do about it.
DISTRUSTS: Mapping[int, ProblemText] = MappingProxyType(
    {
        CertificateFlaw.UNKNOWN_ISSUER: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Couldn't verify PiAPI's identity: unknown issuer"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "This computer doesn't know who issued PiAPI's certificate. Company proxies "
                "cause this. Nothing was sent.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "On a company network, add its CA certificate in Settings. Elsewhere, don't "
                "trust this network.",
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
        CertificateFlaw.EXPIRED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Couldn't verify PiAPI's identity: expired certificate"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "PiAPI's certificate has expired, or this computer's clock is ahead. Nothing "
                "was sent.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Check this computer's date and time. If they are right, PiAPI must renew its "
                "certificate.",
            ),
            (Step.RETRY, Step.DETAILS),
        ),
        CertificateFlaw.NOT_YET_VALID: ProblemText(
            QT_TRANSLATE_NOOP(
                "Messages", "Couldn't verify PiAPI's identity: certificate not valid yet"
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "PiAPI's certificate isn't valid yet. This computer's clock is probably "
                "behind. Nothing was sent.",
            ),
            QT_TRANSLATE_NOOP("Messages", "Check this computer's date and time."),
            (Step.RETRY, Step.DETAILS),
        ),
        CertificateFlaw.WRONG_NAME: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Couldn't verify PiAPI's identity: wrong site"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The certificate belongs to another site, not to PiAPI. Nothing was sent.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "You may need to sign in to this network first. If not, check the API address "
                "and proxy in Settings.",
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
    }
)
