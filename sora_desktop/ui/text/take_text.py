"""Where a take is, in plain words: what is happening, what it has cost, and texts about a draft and
its final."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.drafts import KEPT_DAYS, OFFERED_DAYS, FinalOffer, is_draft, is_final
from sora_desktop.core.mode import Mode
from sora_desktop.core.options import (
    ASPECT_RATIO,
    RESOLUTION,
    SECONDS,
    SOUND,
    Option,
    Value,
    rows_in,
)
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.references import names_twice, unknown_names
from sora_desktop.core.request import (
    LONGEST_PROMPT,
    Flaw,
    VideoRequest,
    flaws_of,
    length_limit,
    texts_of,
)
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.take import Progress, Take, TakeState
from sora_desktop.ui.text.formats import (
    about,
    about_seconds,
    amount,
    capitalized,
    clip_length,
    counted,
    cut,
    elapsed,
    fill,
    listed,
    price_text,
    size,
    speed,
    thousands,
)
from sora_desktop.ui.text.picture_text import role_name, seconds_text
from sora_desktop.ui.text.problem_texts import SHORT_CAUSES

translate = QCoreApplication.translate
tr = partial(QCoreApplication.translate, "TakeText")
_LONGEST_WORD = 40


def state_line(
    take: Take, now: datetime, progress: Progress | None, usual: TypicalDuration | None
) -> str:
    """One line on the take's state, for the list.

    `progress` is the download's, if any; `usual` how long takes of its kind run. No percentage is
    invented: only a download has one, and only when its size is known.
    """
    age = (now - (take.sent_at or take.changed_at)).total_seconds()
    lines: dict[TakeState, Callable[[], str]] = {
        TakeState.DRAFT: lambda: _draft(take, now),
        TakeState.PREPARING: lambda: tr("Uploading pictures"),
        TakeState.SUBMITTING: lambda: tr("Sending"),
        TakeState.UNCONFIRMED: lambda: fill(
            tr("Not confirmed. You may have been charged {price}"),
            price=amount(take.cost, certain=_certain(take)),
        ),
        TakeState.PENDING: lambda: fill(
            tr("Waiting at PiAPI, {time}{retry}"), time=elapsed(age), retry=_retry(take)
        ),
        TakeState.PROCESSING: lambda: _rendering(take, age, usual),
        TakeState.UNKNOWN: lambda: _unknown(take, age),
        TakeState.COMPLETED: lambda: _completed(take),
        TakeState.DOWNLOADING: lambda: _downloading(progress),
        TakeState.READY: lambda: tr("Ready, imported") if take.imported else tr("Ready"),
        TakeState.FAILED: lambda: fill(
            tr("{why}. {charge}"),
            why=capitalized(short_cause(take.last_error)),
            charge=charge_words(take),
        ),
        TakeState.DISMISSED: lambda: _dismissed(take),
    }
    return lines[take.state]()


def _certain(take: Take) -> bool:
    return take.estimate_certain or take.quoted is not None or take.charged is not None


def _draft(take: Take, now: datetime) -> str:
    error = take.last_error
    if take.held:
        if error is None or error.category is Category.HELD:
            return tr("On hold. Not sent, not charged")
        text = tr("On hold: {why}. Not charged")
        return fill(text, why=short_cause(error))
    if take.paused:
        return tr("Paused. Not sent, not charged")
    if error is None:
        return tr("Queued")
    if error.retry_at is None or error.retry_at <= now:
        return fill(tr("Queued: {why}"), why=short_cause(error))
    wait = elapsed((error.retry_at - now).total_seconds())
    text = tr("Queued: {why}, retrying in {time}")
    return fill(text, why=short_cause(error), time=wait)


def _rendering(take: Take, age: float, usual: TypicalDuration | None) -> str:
    text = tr("Rendering, {time} so far{retry}")
    if usual is not None and usual.known and age < usual.median:
        text = tr("Rendering, about {left} left{retry}")
    elif usual is not None and usual.known and _is_late(age, usual):
        text = tr("Rendering, {time} so far, longer than usual{retry}")
    left = about(usual.median - age) if usual is not None else ""
    return fill(text, time=elapsed(age), left=left, retry=_retry(take))


def _is_late(age: float, usual: TypicalDuration) -> bool:
    """Longer than nearly all takes took, and than the expected time as it is shown."""
    return age > usual.p95 and int(age) > about_seconds(usual.median)


def _retry(take: Take) -> str:
    """The problem of the last poll, added to the state: the take itself goes on at PiAPI."""
    if take.last_error is None:
        return ""
    return fill(tr(". Retrying: {why}"), why=short_cause(take.last_error))


def _unknown(take: Take, age: float) -> str:
    word = cut(take.answer.word, _LONGEST_WORD) if take.answer is not None else ""
    if not word:
        return fill(tr("Status unclear, checking again, {time}"), time=elapsed(age))
    text = tr("PiAPI says \u201c{status}\u201d, checking again, {time}")
    return fill(text, status=word, time=elapsed(age))


def _completed(take: Take) -> str:
    if take.link_dead and take.imported:
        return tr("Imported without its clip")
    if take.link_dead:
        return tr("Paid, download link expired")
    if take.last_error is None:
        return tr("Rendered, waiting to download")
    text = tr("Paid, not downloaded: {why}")
    return fill(text, why=short_cause(take.last_error))


def _downloading(progress: Progress | None) -> str:
    if progress is None:
        return tr("Downloading")
    rate = speed(progress.bytes_per_second)
    if not progress.total:
        text = tr("Downloading, {size}, {speed}")
        return fill(text, size=size(progress.received), speed=rate)
    share = min(int(100 * progress.received / progress.total), 100)
    return fill(tr("Downloading, {n} %, {speed}"), n=share, speed=rate)


def _dismissed(take: Take) -> str:
    if take.sent_at is None:
        return tr("Canceled. Not charged")
    return tr("Dismissed: you marked it as never made")


def charge_words(take: Take) -> str:
    """What a failed take cost, as far as it is known; never a promise of money back."""
    if take.remote_id is not None and take.charged is None:
        return tr("PiAPI normally returns the cost.")
    if not take.charged:
        return tr("Not charged.")
    return fill(tr("PiAPI still charged {price}."), price=take.charged)


def short_cause(problem: Problem | None) -> str:
    """The problem in a few words that fit into the middle of a line."""
    if problem is None:
        return tr("no reason given")
    cause = SHORT_CAUSES[problem.category]
    return tr(cause)


def good_for(model: Model) -> str:
    """What the model is good for. Of a person's own models it is as they wrote it."""
    return translate("Models", model.good_for)


def model_note(model: Model, mode: Mode) -> str:
    """What to know before choosing this mode of the model; empty when there is nothing."""
    untested = tr("Untested on PiAPI") if mode.sure.untested else ""
    return ". ".join(part for part in (untested, model_warning(model, mode)) if part)


def order_note(model: Model, mode: Mode, request: VideoRequest) -> str:
    """What to know before ordering that; empty when there is nothing."""
    parts = mode.untested_parts(request.options, request.roles)
    if mode.sure.untested or not parts:
        return model_note(model, mode)
    names = [
        option_title(part.name, part.label) if isinstance(part, Option) else role_name(part.role)
        for part in parts
    ]
    untested = fill(tr("Untested on PiAPI: {parts}"), parts=listed(names))
    return ". ".join(part for part in (untested, model_warning(model, mode)) if part)


def control_title(option: Option) -> str:
    """The text on the control of an option, with a mark on an untested one."""
    title = option_title(option.name, option.label)
    text = translate("ModelOptions", "{option} (untested)")
    return fill(text, option=title) if option.sure.untested else title


def model_warning(model: Model, mode: Mode) -> str:
    """What is wrong with the model, or with this mode of it; empty when nothing is."""
    note = mode.note or model.note
    return translate("Models", note) if note else ""


def flaw_text(
    flaw: Flaw, model: Model | None, mode: Mode | None = None, request: VideoRequest | None = None
) -> str:
    """Why Generate is disabled, as a sentence that says what to do. `request` is the invalid one,
    for the limits of its videos and sounds and for the names in it."""
    if model is not None and request is not None:
        mode = mode or model.usable(request.inputs)[1]
    name = model.name if model is not None else ""
    mode = mode or (model.first if model is not None else None)
    limit = (mode.prompt_limit if mode is not None else None) or LONGEST_PROMPT
    lengths = mode.seconds.values if mode is not None else (0,)
    return fill(
        _flaw_texts()[flaw],
        model=name,
        limit=thousands(limit),
        shortest=thousands(lengths[0]),
        longest=thousands(lengths[-1]),
        seconds=seconds_text((length_limit(request, mode) if request and mode else None) or 0),
        days=OFFERED_DAYS,
        name=_wrong_name(flaw, request),
    )


def why_not(request: VideoRequest, model: Model | None) -> str:
    """Why a request can't be ordered, as a sentence that says what to do; empty when it can."""
    flaws = flaws_of(request, model)
    return flaw_text(flaws[0], model, None, request) if flaws else ""


def _flaw_texts() -> Mapping[Flaw, str]:
    return _input_texts() | {
        Flaw.UNKNOWN_MODEL: tr("Choose a model. This one isn't in the list."),
        Flaw.RETIRED_MODEL: tr("Choose another model. {model} is no longer available."),
        Flaw.EMPTY_PROMPT: tr("Write a prompt first."),
        Flaw.LONG_PROMPT: tr("Shorten the prompt to {limit} characters."),
        Flaw.UNREADABLE_PROMPT: tr(
            "The prompt has a character that can't be sent. Retype that part."
        ),
        Flaw.ASPECT_RATIO: tr("Choose an aspect ratio that {model} supports."),
        Flaw.RESOLUTION: tr("Choose a resolution that {model} supports."),
        Flaw.SECONDS: tr("Choose a duration that {model} supports."),
        Flaw.SOUND: tr("Choose a sound setting that {model} supports."),
        Flaw.ROWS: tr("The shots must have {shortest} to {longest} s in all for {model}."),
        Flaw.OPTION: tr("Choose settings that {model} supports."),
        Flaw.COUNT: tr("Choose 1 to 20 takes."),
        Flaw.BATCH: tr("Choose 1 to 1,000 takes."),
    }


def _input_texts() -> dict[Flaw, str]:
    """What is wrong with the inputs, or their names."""
    return {
        Flaw.TOO_SHORT: tr("Use a longer clip or sound. {model} needs {seconds} s at least."),
        Flaw.TOO_LONG: tr("Use a shorter clip or sound. {model} takes {seconds} s at most."),
        Flaw.TOO_LONG_TOGETHER: tr(
            "Use fewer or shorter ones. {model} takes {seconds} s of them in all."
        ),
        Flaw.SOUND_ALONE: tr("Add a picture or a video. {model} takes no sound alone."),
        Flaw.DRAFT_TOO_OLD: tr(
            "Make a new draft. A final can be made for {days} days after the draft."
        ),
        Flaw.DRAFT_NOT_READY: tr("Wait until the draft is ready, then make its final."),
        Flaw.NO_INPUTS: tr("Add the pictures that {model} needs."),
        Flaw.INPUTS: tr("{model} can't use these pictures. Remove them."),
        Flaw.UNKNOWN_NAME: tr("{name} isn't on the shelf. Add it there, or write it without @."),
        Flaw.NAME_TWICE: tr("{name} stands for two files. Remove one of them."),
    }


def _wrong_name(flaw: Flaw, request: VideoRequest | None) -> str:
    """``@mara``, the first name that is unknown or ambiguous."""
    wrong: tuple[str, ...] = ()
    if request is not None and flaw is Flaw.UNKNOWN_NAME:
        wrong = unknown_names(texts_of(request), request.inputs)
    elif request is not None and flaw is Flaw.NAME_TWICE:
        wrong = names_twice(request.inputs)
    return f"@{wrong[0]}" if wrong else "@\u2026"


def option_title(name: str, label: str = "") -> str:
    """The window's name for an option; `label` is the catalogue's."""
    texts = {
        ASPECT_RATIO: translate("ModelOptions", "Aspect ratio"),
        RESOLUTION: translate("ModelOptions", "Resolution"),
        SECONDS: translate("ModelOptions", "Duration"),
        SOUND: translate("ModelOptions", "Sound"),
    }
    known = texts.get(name)
    return known or (translate("Models", label) if label else name)


def option_text(name: str, value: Value | None) -> str | None:
    """A value as it is shown; None for none."""
    if isinstance(value, bool):
        return translate("ModelOptions", "on") if value else translate("ModelOptions", "off")
    if name == SECONDS and isinstance(value, int):
        return clip_length(value)
    rows = rows_in(value)
    if rows is not None:
        return "; ".join(", ".join(str(each) for each in row.values()) for row in rows)
    return None if value is None else str(value)


def version_text(request: VideoRequest, catalogue: Catalogue) -> str:
    """Whether it is a draft or the final of one; empty for any other clip."""
    if is_draft(request, catalogue):
        return translate("Drafts", "Draft")
    return translate("Drafts", "Final") if is_final(request) else ""


def days_text(days: int) -> str:
    """A number of days."""
    return counted(translate("Drafts", "%n day(s)", "", days), days)


def too_old_text() -> str:
    """Why no final of a draft is offered any more."""
    text = translate(
        "Drafts",
        "A final can be made for {offered} days after its draft (PiAPI keeps drafts for {kept}). "
        "Make a new draft.",
    )
    return fill(text, offered=OFFERED_DAYS, kept=KEPT_DAYS)


def offer_words(offer: FinalOffer) -> Sequence[str]:
    """What to know about the final, each a sentence: what was deleted since, the days that are
    left, and the saving if there is one."""
    if not offer.days:
        return (too_old_text(),)
    left = translate("Drafts", "PiAPI uses only the draft. Days left for its final: {days}.")
    lines = [fill(left, days=offer.days)]
    if offer.deleted:
        lines.insert(0, deleted_text(offer.deleted))
    if offer.saving:
        text = translate("Drafts", "Drafts save you {amount} in this shot.")
        lines.append(fill(text, amount=price_text(offer.saving)))
    return lines


def deleted_text(count: int) -> str:
    """What is said about references that are gone before a final is paid for."""
    gone = translate("Drafts", "%n reference(s) deleted since this draft", "", count)
    text = translate("Drafts", "{references}. The final doesn't need them.")
    return fill(text, references=counted(gone, count))


def draft_price_text(price: str, *, untested: bool = False) -> str:
    """The text of the button that makes a draft."""
    text = translate("Drafts", "Draft  {price}")
    if untested:
        text = translate("Drafts", "Draft (untested)  {price}")
    return fill(text, price=price)


def draft_hint(*, untested: bool) -> str:
    """The purpose of the button that makes a draft."""
    text = translate(
        "Drafts", "A cheap draft in 480p. Make the final of the one that you like, in full quality."
    )
    return "\n".join([text, *_untested_words(untested)])


def final_hint(offer: FinalOffer) -> str:
    """The tool tip of the button that makes the final."""
    return "\n".join([*offer_words(offer), *_untested_words(offer.untested and offer.days > 0)])


def _untested_words(untested: bool) -> Sequence[str]:
    text = translate("Drafts", "Untested on PiAPI. We ask before anything is paid.")
    return [text] if untested else []
