"""The most specific texts for a problem: those of its category, or of its case (an untrusted
certificate, or a file of the program's own that can't be written); a sentence for each flaw of a
key, a keychain or an address; the service's own answer, as text to read; and settings and takes
that a start could not read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.addresses import AddressFlaw, BadAddress
from sora_desktop.core.problem import Category, CertificateFlaw, Part, Problem
from sora_desktop.core.secret import KeyFlaw, NotAKey, redact
from sora_desktop.core.take import Take
from sora_desktop.store.credentials import KeychainFailure, KeyStatus
from sora_desktop.store.settings import SettingsDamage, SettingsFlaw
from sora_desktop.ui.text.formats import Translator, capitalized, fill, thousands
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


tr_key = Translator("Key")
tr_address = Translator("Address")


def key_flaw_text(error: NotAKey) -> str:
    """Why a text is no key."""
    return _flaw_text(error.flaw, error.length)


def _flaw_text(flaw: KeyFlaw, length: int) -> str:
    text = {
        KeyFlaw.EMPTY: tr_key("Paste a key first."),
        KeyFlaw.TOO_LONG: tr_key("That key looks too long ({n} characters)."),
        KeyFlaw.SPACES: tr_key("A key has no spaces or line breaks. Copy it again."),
        KeyFlaw.QUOTES: tr_key("Remove the quotation marks around the key."),
        KeyFlaw.STRANGE: tr_key("A key has only plain letters, digits and symbols. Copy it again."),
        KeyFlaw.TOO_SHORT: tr_key("That key looks too short. Copy all of it."),
    }[flaw]
    return fill(text, n=thousands(length))


def key_failure_text(status: KeyStatus) -> str:
    """What is wrong with the place of the key, in one sentence; empty when all is well."""
    if status.flaw is not None:
        text = tr_key("PIAPI_API_KEY is ignored: {why}")
        return fill(text, why=_flaw_text(status.flaw, 0))
    if status.pending:
        return _waiting_text(status.failure)
    if status.failure is None:
        return status.problem
    where = status.store_name or tr_key("the system keychain")
    text = {
        KeychainFailure.ABSENT: tr_key(
            "{where} isn't available, so your key is forgotten when you quit."
        ),
        KeychainFailure.NO_ANSWER: tr_key(
            "{where} doesn't respond. Unlock it, or use the key for this session only."
        ),
        KeychainFailure.LOCKED: tr_key("{where} is locked. Unlock it and try again."),
        KeychainFailure.REFUSED: tr_key("{where} refused access. Nothing in it was changed."),
        KeychainFailure.NOT_KEPT: tr_key(
            "{where} didn't store the key, so it works for this session only."
        ),
        KeychainFailure.LOST: tr_key("Your key is no longer in {where}. Enter it again."),
        KeychainFailure.TOO_LONG: tr_key(
            "The key is too long for a keychain, so it works for this session only."
        ),
        KeychainFailure.NOT_A_KEY: tr_key(
            "The entry in {where} isn't a key. Enter your key again."
        ),
    }[status.failure]
    return capitalized(fill(text, where=where))


def _waiting_text(failure: KeychainFailure | None) -> str:
    """What the key waits for, and what happens then."""
    if failure is KeychainFailure.LOCKED:
        return tr_key("Waiting for your keychain. Your key loads when you unlock it.")
    return tr_key("Waiting for your keychain. Your key loads when it responds.")


def address_flaw_text(error: ValueError) -> str:
    """Why an address cannot be used."""
    if not isinstance(error, BadAddress):
        return str(error)
    return {
        AddressFlaw.NOT_HTTPS: tr_address("The address must start with https://."),
        AddressFlaw.KEY_IN_CLEAR: tr_address(
            "The address must start with https://, because your key is sent there."
        ),
        AddressFlaw.HAS_PASSWORD: tr_address("Remove the user name and password from the address."),
        AddressFlaw.HAS_QUERY: tr_address("Remove everything from the question mark or # on."),
        AddressFlaw.NO_PROXY: tr_address("A proxy address starts with http:// or https://."),
        AddressFlaw.PROXY_PATH: tr_address(
            "A proxy address ends with its port, as in http://proxy.example:8080."
        ),
        AddressFlaw.WEBHOOK_NOT_HTTPS: tr_address("A webhook address must start with https://."),
        AddressFlaw.TOO_LONG: tr_address("That address is too long."),
        AddressFlaw.SPACES: tr_address("An address has no spaces, line breaks or backslashes."),
        AddressFlaw.NOT_WHOLE: tr_address("Enter a full address, such as https://api.example.com."),
    }[error.flaw]
