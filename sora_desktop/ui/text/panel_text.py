"""The texts of the takes panel: chips, price and mark of a take, its progress, and what is wrong
with it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.take import Progress, Take, TakeState
from sora_desktop.ui.text.formats import (
    Translator,
    about,
    about_seconds,
    cut,
    elapsed,
    fill,
    so_far,
)
from sora_desktop.ui.text.take_text import short_cause

tr = Translator("Panel")
tr_take_row = Translator("TakeRow")
_LONGEST_WORD = 40
_KEYS = (Category.KEY_MISSING, Category.KEY_REFUSED)


class Expected(NamedTuple):
    """The progress of a take. `left` is in seconds, None where nobody knows; `share` of the whole
    is from 0 to 1, None while nothing can be drawn. `late` takes longer than usual."""

    left: float | None = None
    share: float | None = None
    late: bool = False


def expected(
    take: Take, now: datetime, progress: Progress | None, usual: TypicalDuration | None
) -> Expected:
    """Its progress: by bytes while it is downloaded, else by how long such takes run, in the steps
    in which an estimate is shown."""
    if take.state is TakeState.DOWNLOADING:
        total = progress.total if progress is not None else None
        if progress is None or not total:
            return Expected()
        return Expected(share=min(progress.received / total, 1.0))
    if take.state is not TakeState.PROCESSING or usual is None or not usual.known:
        return Expected()
    age = age_of(take, now)
    known = usual.left(age)
    if known is None or known.late:
        return Expected(share=1.0, late=True)
    rest = usual.median - age
    # Past the median, the time of those that ran longer is the better guess.
    left = float(about_seconds(rest if rest > 0 else (known.low + known.high) / 2))
    return Expected(left=left, share=age / (age + left) if age > 0 else 0.0)


def age_of(take: Take, now: datetime) -> float:
    """How many seconds ago it was sent."""
    return max((now - (take.sent_at or take.changed_at)).total_seconds(), 0.0)


class QueuePosition(NamedTuple):
    """A take's place in the queue: its `place`, from 1, whether it is the `next` to be sent, and in
    how many seconds that is expected, None where nobody knows. While the `queue_paused`, nothing is
    sent."""

    place: int = 1
    next: bool = False
    seconds: float | None = None
    queue_paused: bool = False


def progress_words(
    take: Take,
    now: datetime,
    progress: Progress | None,
    usual: TypicalDuration | None,
    wait: QueuePosition | None = None,
) -> str:
    """Where a take in progress is."""
    if take.state is TakeState.DRAFT:
        return _queued(take, now, wait or QueuePosition())
    if take.state is TakeState.PREPARING:
        if take.paused:
            return tr("Uploading pictures, then paused")
        return tr("Uploading pictures")
    if take.state is TakeState.SUBMITTING:
        return tr("Sending")
    if take.state is TakeState.PENDING:
        return tr("Waiting at PiAPI")
    if take.state is TakeState.PROCESSING:
        return _rendering(take, now, expected(take, now, progress, usual))
    if take.state is TakeState.DOWNLOADING:
        share = expected(take, now, progress, usual).share
        if share is None:
            return tr("Downloading")
        return tr("Downloading, {n}\u00a0%", n=int(100 * share))
    if take.state is TakeState.COMPLETED:
        return tr("Waiting to download")
    word = cut(take.answer.word, _LONGEST_WORD) if take.answer is not None else ""
    if word:
        return tr("PiAPI says \u201c{word}\u201d, checking", word=word)
    return tr("No clear status, checking")


def brief_progress(
    take: Take,
    now: datetime,
    progress: Progress | None,
    usual: TypicalDuration | None,
    wait: QueuePosition | None = None,
) -> str:
    """The same in fewer words, for a narrow panel: next to the icon, the time is enough. Empty
    where there is no shorter form."""
    if take.state is TakeState.PROCESSING:
        far = expected(take, now, progress, usual)
        if far.left is not None:
            return tr("{time} left", time=elapsed(far.left))
        return tr("{time} so far", time=so_far(age_of(take, now)))
    unhindered = take.last_error is None and not (take.held or take.paused)
    if take.state is not TakeState.DRAFT or not unhindered or wait is None or wait.queue_paused:
        return ""
    if wait.seconds is None:
        return tr("Next") if wait.next else ""
    return tr("in {time}", time=about(wait.seconds))


def _rendering(take: Take, now: datetime, far: Expected) -> str:
    if far.left is not None:
        return tr("Rendering, about {time} left", time=elapsed(far.left))
    age = so_far(age_of(take, now))
    if far.late:
        return tr("Rendering, {time} so far, longer than usual", time=age)
    return tr("Rendering, {time} so far", time=age)


def _queued(take: Take, now: datetime, wait: QueuePosition) -> str:
    error = take.last_error
    if take.held:
        if error is None or error.category is Category.HELD:
            return tr("On hold")
        if error.category in _KEYS:
            return tr("On hold until you change the key")
        return tr("On hold: {why}", why=short_cause(error))
    if take.paused:
        return tr("Paused, place {n} in queue", n=wait.place)
    if wait.queue_paused:
        return tr("Queue paused")
    if error is not None:
        if error.retry_at is None or error.retry_at <= now:
            return tr("Queued: {why}", why=short_cause(error))
        left = elapsed((error.retry_at - now).total_seconds())
        text = tr("Queued: {why}, next try in {time}")
        return fill(text, why=short_cause(error), time=left)
    if wait.seconds is None:
        return tr("Queued, next") if wait.next else tr("Queued")
    text = tr("Queued, next in about {time}") if wait.next else tr("Queued, about {time}")
    return fill(text, time=about(wait.seconds))


def waits(lefts: Iterable[float | None], durations: Iterable[float | None]) -> list[float | None]:
    """In how many seconds each queued take is expected to be sent: `lefts` is how long those in
    flight still take, `durations` how long each that waits will take. None from the first one that
    nobody can tell."""
    slots = list(lefts)
    starts: list[float | None] = []
    if not slots or any(left is None for left in slots):
        return [None for _ in durations]
    free = [left for left in slots if left is not None]
    heapify(free)
    known = True
    for duration in durations:
        starts.append(heappop(free) if known else None)
        known = known and duration is not None
        if known and duration is not None:
            begin = starts[-1]
            heappush(free, (begin or 0.0) + duration)
    return starts


def tile_words(take: Take, now: datetime, far: Expected) -> str:
    """The text on the tile of a take in progress: the time left, the time so far or a share; empty
    when only a shape is shown."""
    if take.state is TakeState.DOWNLOADING:
        return "" if far.share is None else f"{int(100 * far.share)}\u00a0%"
    if take.state is not TakeState.PROCESSING:
        return ""
    return elapsed(far.left) if far.left is not None else so_far(age_of(take, now))


class TakeProblem(NamedTuple):
    """What is wrong with a take: what happened, and what it cost or what goes on."""

    title: str
    detail: str
    tone: str


def problem_with(take: Take, number: int, search: str = "") -> TakeProblem:
    """The texts for a take that needs the person; `search` is the state of the search for a lost
    one."""
    n = number
    if take.state is TakeState.UNCONFIRMED:
        text = tr("May have cost {price}.", price=take.cost)
        going_on = search or tr("Checking\u2026")
        title = tr("Take {n} not confirmed", n=n)
        return TakeProblem(title, f"{text} {going_on}", "warn")
    if take.state is TakeState.COMPLETED:
        return _not_here(take, n)
    category = take.last_error.category if take.last_error is not None else None
    titles = {
        Category.MODERATION: tr("Take {n} blocked by moderation"),
        Category.RENDER_FAILED: tr("Take {n}: render failed"),
        Category.KEY_REFUSED: tr("Take {n}: PiAPI refused your key"),
        Category.KEY_MISSING: tr("Take {n}: no API key"),
        Category.NO_BALANCE: tr("Take {n}: balance too low"),
        Category.MODEL_GONE: tr("Take {n}: model no longer available"),
        Category.CANCELLED: tr("Take {n} was canceled at PiAPI"),
    }
    title = tr("Take {n} failed: {why}")
    if category is not None:
        title = titles.get(category, title)
    return TakeProblem(
        fill(title, n=n, why=short_cause(take.last_error)), charge_of(take), "danger"
    )


def charge_of(take: Take) -> str:
    """What a failed take cost, as far as PiAPI has said."""
    if take.charge_open:
        error = take.last_error
        if error is not None and error.category is Category.MODERATION:
            return tr("PiAPI normally returns the cost.")
        return tr("PiAPI hasn't said what it charged.")
    if not take.charged:
        return tr("Not charged.")
    return tr("PiAPI still charged {price}.", price=take.charged)


def _not_here(take: Take, n: int) -> TakeProblem:
    """A take that is rendered and paid, and whose clip is not here."""
    paid = tr("Paid {price}.", price=take.cost)
    category = take.last_error.category if take.last_error is not None else None
    if category is Category.FILE_GONE and take.clip is not None:
        return TakeProblem(tr("Take {n}: file not found", n=n), paid, "warn")
    if category is Category.NOT_A_VIDEO:
        return TakeProblem(tr("Take {n}: the download isn't a video", n=n), paid, "warn")
    if take.link_dead and take.imported:
        return TakeProblem(tr("Take {n} came without its clip", n=n), paid, "warn")
    if take.link_dead:
        return TakeProblem(tr("Take {n}: link expired", n=n), paid, "danger")
    return TakeProblem(
        tr("Take {n} not downloaded: {why}", n=n, why=short_cause(take.last_error)), paid, "danger"
    )


class PriceTag(NamedTuple):
    """A price: `short` for a narrow row, `long` says what it is. Both empty when there is none."""

    short: str = ""
    long: str = ""


class Mark(NamedTuple):
    """The shape (an icon's name) and the colour (a token's name) of a state."""

    icon: str
    tone: str


_MARKS = {
    TakeState.DRAFT: Mark("clock", "muted"),
    TakeState.PREPARING: Mark("external", "muted"),
    TakeState.SUBMITTING: Mark("external", "muted"),
    TakeState.UNCONFIRMED: Mark("warning", "warn"),
    TakeState.PENDING: Mark("clock", "muted"),
    TakeState.PROCESSING: Mark("sparkle", "muted"),
    TakeState.UNKNOWN: Mark("info", "warn"),
    TakeState.COMPLETED: Mark("download", "muted"),
    TakeState.DOWNLOADING: Mark("download", "muted"),
    TakeState.READY: Mark("check", "good"),
    TakeState.FAILED: Mark("error", "danger"),
    TakeState.DISMISSED: Mark("close", "faint"),
}
_HELD = Mark("pause", "warn")
_PAUSED = Mark("pause", "muted")
_NOT_FETCHED = Mark("warning", "danger")


def mark_of(take: Take) -> Mark:
    """The mark of a take's state: states that need different steps look different."""
    if take.state is TakeState.DRAFT and take.held:
        return _HELD
    if take.state is TakeState.DRAFT and take.paused:
        return _PAUSED
    if take.state is TakeState.COMPLETED and (take.last_error is not None or take.link_dead):
        return _NOT_FETCHED
    return _MARKS[take.state]


def chips(take: Take, model_name: str) -> tuple[str, ...]:
    """How the clip was ordered, the most telling first."""
    asked = take.request
    seconds = seconds_chip(take)
    parts = (model_name, asked.resolution or "", asked.aspect_ratio or "", seconds)
    return tuple(part for part in parts if part)


def seconds_chip(take: Take) -> str:
    """The length of the clip: ``8 s``."""
    return tr_take_row("%1 s").replace("%1", str(take.request.seconds))


def price_tag(take: Take) -> PriceTag:
    """What the take costs, and whether that is our estimate, the API's quote or the charge; with
    the figures that differ from it. Empty for a take that was never sent and never will be."""
    if take.state is TakeState.DISMISSED:
        return PriceTag()
    if take.charged is not None:
        return _with_others(take.charged, tr_take_row("charged %1"), take)
    if take.state is TakeState.FAILED and not take.charge_open:
        return PriceTag()
    if take.quoted is not None:
        return _with_others(take.quoted, tr_take_row("quoted %1"), take)
    if not take.estimate_certain and not take.estimate:
        return PriceTag()  # A row that was made from its clip alone: nobody knows its price.
    if take.estimate_certain:
        return _tag("~%1", tr_take_row("estimate ~%1"), str(take.estimate))
    return _tag(tr_take_row("from %1"), tr_take_row("estimate from %1"), str(take.estimate))


def _with_others(figure: Money, words: str, take: Take) -> PriceTag:
    tags = [_tag("%1", words, str(figure))]
    if take.quoted not in (None, figure):
        tags.append(_tag("", tr_take_row("quoted %1"), str(take.quoted)))
    if take.estimate_certain and take.estimate != figure:
        tags.append(_tag("", tr_take_row("estimate ~%1"), str(take.estimate)))
    return PriceTag(tags[0].short, ", ".join(tag.long for tag in tags))


def _tag(short: str, long: str, price: str) -> PriceTag:
    return PriceTag(short.replace("%1", price), long.replace("%1", price))
