"""The most specific texts for a problem: those of its category, or of its case (an untrusted
certificate, or a file of the program's own that can't be written); the service's own answer behind
them, as text to read; and settings and takes that a start could not read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.problem import Category, CertificateFlaw, Part, Problem
from sora_desktop.core.secret import redact
from sora_desktop.core.take import Take
from sora_desktop.store.settings import SettingsDamage, SettingsFlaw
from sora_desktop.ui.text.formats import Translator
from sora_desktop.ui.text.problem_texts import PROBLEM_TEXTS, ProblemText, Step
from sora_desktop.ui.text.project_text import OVER_PROJECT, cap_overrun, project_overrun

tr = Translator("Start")
tr_noop = partial(QT_TRANSLATE_NOOP, "Messages")


# The reason why a certificate is not trusted decides what a person can do about it.
_CERTIFICATES: Mapping[int, ProblemText] = MappingProxyType(
    {
        CertificateFlaw.UNKNOWN_ISSUER: ProblemText(
            tr_noop("Couldn't verify PiAPI's identity: unknown issuer"),
            tr_noop(
                "This computer doesn't know who issued PiAPI's certificate. Company proxies "
                "cause this. Nothing was sent."
            ),
            tr_noop(
                "On a company network, add its CA certificate in Settings. Elsewhere, don't "
                "trust this network."
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
        CertificateFlaw.EXPIRED: ProblemText(
            tr_noop("Couldn't verify PiAPI's identity: expired certificate"),
            tr_noop(
                "PiAPI's certificate has expired, or this computer's clock is ahead. Nothing "
                "was sent."
            ),
            tr_noop(
                "Check this computer's date and time. If they are right, PiAPI must renew its "
                "certificate."
            ),
            (Step.RETRY, Step.DETAILS),
        ),
        CertificateFlaw.NOT_YET_VALID: ProblemText(
            tr_noop("Couldn't verify PiAPI's identity: certificate not valid yet"),
            tr_noop(
                "PiAPI's certificate isn't valid yet. This computer's clock is probably "
                "behind. Nothing was sent."
            ),
            tr_noop("Check this computer's date and time."),
            (Step.RETRY, Step.DETAILS),
        ),
        CertificateFlaw.WRONG_NAME: ProblemText(
            tr_noop("Couldn't verify PiAPI's identity: wrong site"),
            tr_noop("The certificate belongs to another site, not to PiAPI. Nothing was sent."),
            tr_noop(
                "You may need to sign in to this network first. If not, check the API address "
                "and proxy in Settings."
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
    }
)

_UNSAVED_TAKES = tr_noop("Couldn't save your takes, so nothing is sent. {reason}")
_SETTINGS = tr_noop("Couldn't save your settings")
_SETTINGS_HOLD = tr_noop("They stay in effect until you quit. {reason}")
_LOG = tr_noop("Couldn't write the log")
_LOG_ONLY = tr_noop("Everything else works. {reason}")

_UNWRITABLE: Mapping[tuple[Part, Category], ProblemText] = MappingProxyType(
    {
        (Part.JOURNAL, Category.DISK_FULL): ProblemText(
            tr_noop("The disk is full"),
            _UNSAVED_TAKES,
            tr_noop("Free up space on this disk. Queued takes then continue automatically."),
            (Step.RETRY,),
        ),
        (Part.JOURNAL, Category.FOLDER_GONE): ProblemText(
            tr_noop("The data folder isn't writable"),
            _UNSAVED_TAKES,
            tr_noop(
                "Make this folder writable, or bring it back. Queued takes then continue "
                "automatically."
            ),
            (Step.RETRY,),
        ),
        (Part.SETTINGS, Category.DISK_FULL): ProblemText(
            _SETTINGS,
            _SETTINGS_HOLD,
            tr_noop("Free up space on this disk, then save your settings again."),
            (Step.SETTINGS,),
        ),
        (Part.SETTINGS, Category.FOLDER_GONE): ProblemText(
            _SETTINGS,
            _SETTINGS_HOLD,
            tr_noop("Make this folder writable, then save your settings again."),
            (Step.SETTINGS,),
        ),
        (Part.LOG, Category.DISK_FULL): ProblemText(
            _LOG, _LOG_ONLY, tr_noop("Free up space on this disk."), ()
        ),
        (Part.LOG, Category.FOLDER_GONE): ProblemText(
            _LOG, _LOG_ONLY, tr_noop("Make this folder writable, or bring it back."), ()
        ),
    }
)

_OF_A_DISK = frozenset({Category.DISK_FULL, Category.FOLDER_GONE, Category.FILE_IN_USE})


def problem_text(problem: Problem) -> ProblemText:
    """The texts that fit the problem best."""
    usual = PROBLEM_TEXTS[problem.category]
    if problem.category is Category.CERTIFICATE and problem.code is not None:
        return _CERTIFICATES.get(problem.code, usual)
    if project_overrun(problem) is not None:
        return OVER_PROJECT
    cap = cap_overrun(problem)
    if cap is not None:
        return cap.texts
    if problem.part is Part.CLIPS or problem.category not in _OF_A_DISK:
        return usual
    full = problem.category is Category.DISK_FULL
    return _UNWRITABLE[problem.part, Category.DISK_FULL if full else Category.FOLDER_GONE]


_LONGEST = 20_000


def raw_answer(take: Take) -> str:
    """The last answer and the last problem, laid out and without links; empty for none."""
    parts = []
    answer = take.answer
    if answer is not None:
        about = (answer.word, answer.model, answer.task_type, answer.id)
        parts.append("  ".join(part for part in about if part))
        parts += [_laid_out(text) for text in (answer.output, answer.input) if text]
        parts += [answer.detail, *answer.logs]
        error = answer.error
        parts += [error.message, error.raw_message, error.detail]
    if take.last_error is not None:
        parts += [take.last_error.text, take.last_error.raw]
    return _readable(parts)


def raw_problem(problem: Problem) -> str:
    """The text for a problem that concerns no take of ours."""
    return _readable([problem.text, problem.raw])


def _readable(parts: list[str]) -> str:
    text = "\n".join(part for part in dict.fromkeys(parts) if part)
    return redact(text)[:_LONGEST]


def _laid_out(text: str) -> str:
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except ValueError:
        return text


def settings_flaw_text(flaw: SettingsFlaw) -> str:
    """The sentence for a settings file that could not be used as it is."""
    texts = {
        SettingsDamage.UNREADABLE: tr("Couldn't read your settings: %1"),
        SettingsDamage.VALUES: tr("Reset to default because the value isn't valid: %1."),
        SettingsDamage.SET_ASIDE: tr(
            "Your settings file was damaged, so the defaults are back. We kept the old file as %1."
        ),
        SettingsDamage.DAMAGED: tr("Your settings file is damaged: %1"),
    }
    return texts[flaw.kind].replace("%1", flaw.detail)


def unreadable_text(count: int) -> str:
    """The sentence for takes in the journal that can't be read; empty for none."""
    if not count:
        return ""
    return tr(
        "Couldn't read %n take(s) in your library. Nothing was deleted. Your PiAPI account "
        "still lists what you paid for.",
        "",
        count,
    )
