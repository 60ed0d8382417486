"""The possible failures of a call, as a tree of errors, and the problem behind an answer.

Each error says what is proved: `problem` is for the person, `evidence` the last step of the
transport that was seen. No error holds a key, and none has a cause or context that does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from sora_desktop.api.fields import BadReply, JsonObject, clean, object_of, parse_object, text_of
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.secret import redact

# The first words of an evidence that proves that nothing was sent.
_NOT_SENT = frozenset({"nothing", "connecting", "unwritten"})
LONGEST = 2048
# How much of an answer is searched for words.
_LONGEST_SEARCHED = 8192

GENERIC = 10000
TOO_MANY = 10001
INVALID = 10003
_MODEL = r"(?:model|task[ _-]?type|version)"
_CREDIT = r"(?:credit|balance|point|fund|money)s?"
_GONE = (
    r"(?:invalid|unknown|unsupported|unavailable|offline|disabled|retired|removed|taken down"
    r"|(?:switched|turned) off|not (?:found|supported|available|exist\w*)|no such)"
)
# Compiled with the first text that is searched: that takes 2 ms, and a start searches none.
_WORDS: tuple[tuple[Category, str], ...] = (
    (
        Category.NO_BALANCE,
        r"failed to freeze|insufficient(?!\W+(?:plan|permission|privilege|scope|resolution))"
        r"|payment required"
        rf"|\b(?:out of|not enough|no(?: enough| more)?|low(?: on)?) {_CREDIT}\b"
        rf"|not enough \w+ {_CREDIT}\b|\black\w* (?:of )?{_CREDIT}\b"
        rf"|{_CREDIT}\b.{{0,30}}?\b(?:not enough|too low|exhausted|used up|overdrawn|depleted)"
        r"|\btop.?up\b|recharge|\barrears\b|(?:payment|account|bill) (?:is )?overdue"
        r"|can(?:no|'|\u2019)t afford"
        r"|(?:余额|积分|额度|点数|账户)(?:已经?)?(?:不足|不够|用完|耗尽|欠费)|欠费|充值",
    ),
    (
        Category.MODERATION,
        r"moderat(?:ion|ed|or)|safety|violat|blocked|nsfw|flagged|prohibited|guardrail"
        r"|guidelines|risk.?(?:control|check|review|audit|detect)|responsible.?ai|\brai\b|unsafe"
        r"|harmful|inappropriate|sensitive|sexual|nudity|porn|erotic|violen(?:t|ce)\b|\bgore\b"
        r"|hate speech|self.?harm|under.?age|child abuse|depict\w* (?:of )?(?:a )?minors?\b"
        r"|(?:explicit|adult|disallowed|forbidden|banned|political|illegal) "
        r"(?:content|word|term|topic)s?|politically|censor|deep.?fake|celebrit"
        r"|copyright|trademark|intellectual property|likeness|public figure|human face"
        r"|\bface(?:s|\(s\))? (?:was |were )?(?:detected|found|not allowed)"
        r"|contains? (?:\w+ )?faces?\b|real (?:person|people)|third.party content"
        r"|(?:usage|content|platform|provider'?s?|our|your|to) polic(?:y|ies)"
        r"|content.?(?:review|rules|security|check|audit|filter|compliance|risk)"
        r"|content (?:is |was )?not (?:compl|allowed|permitted)|output was filtered"
        r"|(?:prompt|content|image|picture) (?:is |was |has been )?"
        r"(?:rejected|refused|declined)"
        r"|(?:not|n[o'\u2019]t|failed to|failure to) pass (?:the |our |a )?\w* ?"
        r"(?:review|audit|check|detection|inspection)|security (?:audit|review|check)"
        r"|(?:audit|review) (?:failed|not passed)|terms of (?:service|use)|\btos\b"
        r"|审核|审查|违规|违禁|违法|违反|不合规|敏感|风控|内容安全|安全检测|版权|侵权",
    ),
    (
        Category.MODEL_GONE,
        rf"{_GONE} {_MODEL}|{_MODEL}\b.{{0,60}}?\b{_GONE}|maintenance|deprecated"
        r"|discontinued|shut ?down|no longer (?:available|supported|offered)|sunset|已下线",
    ),
    (
        Category.LIMIT,
        r"too many requests|rate.?limit|concurren\w+ (?:limit|task)|overloaded|at capacity"
        r"|(?:service|server|system)(?: is)?(?: too)? busy|queue (?:is )?full|quota",
    ),
)
# Where the words of a name such as "contentNotAllowed" or "CONTENT_NOT_ALLOWED" meet.
_SEAM = re.compile(r"(?<=[a-z])(?=[A-Z])|[_-]+")
_TASK_DELETED = re.compile(r"404 not found|fetch task failed", re.IGNORECASE)
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)", re.IGNORECASE
)
_TAGS = re.compile(
    r"<(?:script|style)\b.*?</(?:script|style)\s*>|<[^<>]*>", re.IGNORECASE | re.DOTALL
)


def is_html(body: bytes) -> bool:
    """Whether an answer is a page for people: a network's sign-in page, or a gateway's error."""
    return _HTML.match(body[:1024]) is not None


def head_of(body: bytes) -> str:
    """The first 2 KB of an answer as text that may be kept, redacted."""
    head = body[: 2 * LONGEST].decode("utf-8", "replace")
    return redact(clean(head, 2 * LONGEST))[:LONGEST]


def problem_of(remote: RemoteTask) -> Problem:
    """Why a task has produced no clip. `text` is what was said, the most telling words first, on
    one line; `raw` is all of it as it came."""
    error = remote.error
    messages = _distinct(
        (error.message, error.raw_message, error.detail, remote.detail, *remote.logs)
    )
    category = _task_category(remote, _searchable(messages))
    return Problem(
        category=category,
        text=_one_line(category, messages),
        raw=redact("\n".join(messages))[:LONGEST],
        code=error.code or None,
    )


def _searchable(messages: list[str]) -> str:
    """The messages as one text to be searched for words."""
    return " \n".join(map(_plain_words, messages))[:_LONGEST_SEARCHED]


def _one_line(category: Category, messages: list[str]) -> str:
    """What was said in plain words, what decided the category first, each once."""
    lines = list(dict.fromkeys(filter(None, map(_plain_words, messages))))
    first = [line for line in lines if category_of_words(line) is category]
    whole: list[str] = []
    for line in [*first, *lines]:
        if not any(line in other for other in whole):
            whole.append(line)
    return clean("; ".join(whole), LONGEST)


def _plain_words(text: str) -> str:
    """The words of a text; for JSON only the texts in it, without names and figures."""
    words = " ".join(text.split())
    if not words.startswith(("{", "[")):
        return words
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return words
    found: list[str] = []
    waiting: list[object] = [value]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, str):
            found.append(_plain_words(item) if item != text else item)
        elif isinstance(item, dict | list):
            waiting[:0] = item.values() if isinstance(item, dict) else item
    return "; ".join(dict.fromkeys(filter(None, found)))


def _task_category(remote: RemoteTask, words: str) -> Category:
    if remote.status is RemoteStatus.CANCELLED:
        return Category.CANCELLED
    found = category_of_words(words)
    if found is not None:
        return found
    if remote.status is RemoteStatus.COMPLETED:
        return Category.NO_LINK
    if remote.error.code == TOO_MANY:
        return Category.LIMIT
    # The provider has deleted the task, which it does with content that it rejects.
    if remote.error.code == GENERIC and _TASK_DELETED.search(words):
        return Category.MODERATION
    if remote.error.code in _BY_STATUS:
        return _BY_STATUS[remote.error.code]
    return Category.REFUSED if remote.error.code == INVALID else Category.RENDER_FAILED


def category_of_words(words: str) -> Category | None:
    """The first category of `_WORDS` whose words are in the text: money before content before
    model, and a narrow pattern before a wide one."""
    parted = _SEAM.sub(" ", words)
    searched = words if parted == words else f"{words}\n{parted}"
    for category, pattern in _WORDS:
        if re.search(pattern, searched, re.IGNORECASE):
            return category
    return None


def problem_of_http(status: int, body: bytes) -> Problem:
    """What an HTTP answer other than a good one means; `code` is the status."""
    messages = messages_in(body)
    category = _http_category(status, _searchable(messages), is_html(body))
    return Problem(
        category=category, text=_one_line(category, messages), raw=head_of(body), code=status
    )


_BY_STATUS = {
    401: Category.KEY_REFUSED,
    402: Category.NO_BALANCE,
    407: Category.PROXY,
    429: Category.LIMIT,
    511: Category.SIGN_IN,
}


def _http_category(status: int, words: str, html: bool) -> Category:
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status < 400:
        return Category.SIGN_IN if html else Category.NOT_UNDERSTOOD
    found = None if html else category_of_words(words)
    if status >= 500 or status in (408, 409, 425):
        return Category.MODEL_GONE if found is Category.MODEL_GONE else Category.SERVICE_DOWN
    if found is not None:
        return found
    return Category.NOT_KNOWN if status == 404 else Category.REFUSED


def messages_in(body: bytes) -> list[str]:
    """What an answer says in words, the most telling first."""
    head = body[:_LONGEST_SEARCHED]
    try:
        root = parse_object(body)
    except BadReply:
        return _distinct([_plain(head)])
    data = object_of(root.get("data"))
    texts: list[str] = []
    for place in (root, data):
        texts += [*_of_error(place.get("error")), text_of(place.get("message"), LONGEST)]
        texts += [text_of(place.get(name), LONGEST) for name in ("msg", "detail", "logs")]
    top = text_of(root.get("message"), LONGEST)
    return _distinct([top, *texts])


def _of_error(error: object) -> list[str]:
    if not isinstance(error, dict):
        return [text_of(error, LONGEST) if error else ""]
    fields: JsonObject = error
    return [text_of(fields.get(name), LONGEST) for name in ("message", "raw_message", "detail")]


def _plain(body: bytes) -> str:
    """A page or a plain text as one line of words."""
    text = body.decode("utf-8", "replace")
    if is_html(body):
        text = _TAGS.sub(" ", text)
    return clean(" ".join(text.split()), LONGEST)


def _distinct(texts: Iterable[str]) -> list[str]:
    """The non-empty texts, each once, cut and redacted."""
    cut = (redact(text)[:LONGEST].strip() for text in texts)
    return [text for text in dict.fromkeys(cut) if text and text.casefold() != "success"]


class ApiError(Exception):
    """A call that did not give what was asked for."""

    def __init__(self, problem: Problem, *, evidence: str = "") -> None:
        super().__init__(f"{problem.category.value}: {problem.text}".rstrip(": "))
        self.problem = problem
        self.evidence = evidence


class NotSent(ApiError):
    """Proved: nothing of the paid request left this computer. It may be retried."""


class Refused(ApiError):
    """A definite "no" with this HTTP `status`; nothing was charged."""

    def __init__(self, problem: Problem, *, status: int, evidence: str = "") -> None:
        super().__init__(problem, evidence=evidence)
        self.status = status


class Unauthorized(Refused):
    """The key is refused (401), or there is none: only the person can help."""


class NotFound(Refused):
    """The server doesn't know the task that was read (404). It may know it again later."""


class PlanTooLow(Refused):
    """The account's plan has no uploads (403). Nothing was paid, and reading goes on."""


class RateLimited(ApiError):
    """Too many requests (429), and no task in the answer: not accepted. `retry_after` in seconds, 1
    to 900, if given."""

    def __init__(self, problem: Problem, *, retry_after: float | None, evidence: str = "") -> None:
        super().__init__(problem, evidence=evidence)
        self.retry_after = retry_after


class Unconfirmed(ApiError):
    """A create of which nobody can say whether it was taken. Never to be repeated.

    `maybe_id` is a task id from an answer that could not be trusted otherwise (one cut short, for
    example): a read of it may settle the question. Empty when there was none.
    """

    def __init__(self, problem: Problem, *, evidence: str = "", maybe_id: str = "") -> None:
        super().__init__(problem, evidence=evidence)
        self.maybe_id = maybe_id


class Transient(ApiError):
    """A free call or a download that failed and may be retried."""


class LinkDead(ApiError):
    """The file host doesn't serve this link any more; the task may have a fresh one."""


class UnsafeLink(ApiError):
    """A link or redirect that is not followed: not https, or not a public host."""


class TooLong(ApiError):
    """The file is longer than the caller allows; `total` in bytes when the server named it."""

    def __init__(self, problem: Problem, *, total: int | None) -> None:
        super().__init__(problem)
        self.total = total


class LinkRefused(ApiError):
    """A person's own link that can't be used; `problem.code` is the PictureLinkFlaw."""


def proves_not_sent(evidence: str) -> bool:
    """Whether an evidence (see `Attempt.evidence`) proves that no byte of the request left.

    An empty one proves nothing: the program may have died before it could record the next step.
    """
    return evidence.partition(":")[0] in _NOT_SENT
