"""What a refusal or a failed render means: words and codes of the server -> a `Problem`.

The words come from piapi.md 7. No list of them is published, so they are matched loosely, and the
server's own text is always kept beside the category.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sora_desktop.api.fields import clean, object_of, text_of
from sora_desktop.api.strict_json import BadReply, JsonObject, parse_object
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.redact import redact
from sora_desktop.core.remote import RemoteStatus, RemoteTask

LONGEST = 2048
# So much of an answer is looked at for words.
_LONGEST_SEEN = 8192

GENERIC = 10000
TOO_MANY = 10001
INVALID = 10003
# What PiAPI says when the cost could not be held. Its words name the balance; clients have met
# it for refused inputs too, so both are told.
_FREEZE = re.compile(r"failed to freeze", re.IGNORECASE)
FREEZE_TEXT = (
    "PiAPI could not reserve the cost of this task. Check your balance; if it is enough, "
    "the input was refused."
)
_MODEL = r"(?:model|task[ _-]?type|version)"
_GONE = r"(?:invalid|unknown|unsupported|not (?:found|supported|available|exist\w*)|no such)"
_WORDS: tuple[tuple[Category, re.Pattern[str]], ...] = tuple(
    (category, re.compile(words, re.IGNORECASE))
    for category, words in (
        (
            Category.NO_BALANCE,
            r"failed to freeze|insufficient(?!\W+(?:plan|permission|privilege|scope|resolution))"
            r"|not enough (?:credit|balance|point|fund)|out of credits?|payment required"
            r"|balance (?:is )?(?:too low|not enough)",
        ),
        (
            Category.MODERATION,
            r"moderation|content polic|safety|violat|blocked|nsfw|content review"
            r"|flagged|prohibited|sensitive (?:content|information|word)",
        ),
        (
            Category.MODEL_GONE,
            rf"{_GONE} {_MODEL}|{_MODEL}\b.{{0,60}}?\b{_GONE}|maintenance|deprecated"
            r"|discontinued|shut ?down|no longer (?:available|supported|offered)|sunset",
        ),
        (
            Category.LIMIT,
            r"too many requests|rate.?limit|concurren\w+ (?:limit|task)|service busy|overloaded"
            r"|quota",
        ),
    )
)
_TAKEN_AWAY = re.compile(r"404 not found|fetch task failed", re.IGNORECASE)
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml)", re.IGNORECASE
)
_TAGS = re.compile(
    r"<(?:script|style)\b.*?</(?:script|style)\s*>|<[^<>]*>", re.IGNORECASE | re.DOTALL
)


def is_html(body: bytes) -> bool:
    """Whether an answer is a page for people: a sign-in page of a network, or a gateway's error."""
    return _HTML.match(body[:1024]) is not None


def head_of(body: bytes) -> str:
    """The first 2 KB of an answer as text that may be kept, redacted."""
    seen = body[: 2 * LONGEST].decode("utf-8", "replace")
    return redact(clean(seen, 2 * LONGEST))[:LONGEST]


def problem_of(remote: RemoteTask) -> Problem:
    """Why a task has not given a clip. `text` is the first thing said, `raw` all of it."""
    error = remote.error
    said = _said((error.message, error.raw_message, error.detail, remote.detail, *remote.logs))
    category = _task_category(remote, " ".join(said)[:_LONGEST_SEEN])
    text = said[0] if said else ""
    return Problem(
        category=category,
        text=_honest(category, text, said),
        raw=redact("\n".join(said))[:LONGEST],
        code=error.code or None,
    )


def _task_category(remote: RemoteTask, words: str) -> Category:
    if remote.status is RemoteStatus.CANCELLED:
        return Category.CANCELLED
    if remote.status is RemoteStatus.COMPLETED:
        return Category.NO_LINK
    found = category_of_words(words)
    if found is not None:
        return found
    if remote.error.code == TOO_MANY:
        return Category.LIMIT
    # The provider has deleted the task, which it does with content that it rejects.
    if remote.error.code == GENERIC and _TAKEN_AWAY.search(words):
        return Category.MODERATION
    return Category.REFUSED if remote.error.code == INVALID else Category.RENDER_FAILED


def category_of_words(words: str) -> Category | None:
    """The first category whose words are in the text: money before content before model."""
    for category, pattern in _WORDS:
        if pattern.search(words):
            return category
    return None


def problem_of_http(status: int, body: bytes) -> Problem:
    """What an HTTP answer other than a good one means; `code` is the status."""
    said = _said_in(body)
    text = said[0] if said else ""
    category = _http_category(status, " ".join(said)[:_LONGEST_SEEN], is_html(body))
    return Problem(
        category=category,
        text=_honest(category, text, said),
        raw=head_of(body),
        code=status,
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


def _said_in(body: bytes) -> list[str]:
    """What an answer says in words, the most telling first."""
    seen = body[:_LONGEST_SEEN]
    try:
        root = parse_object(body)
    except BadReply:
        return _said([_plain(seen)])
    data = object_of(root.get("data"))
    texts: list[str] = []
    for place in (root, data):
        texts += [*_of_error(place.get("error")), text_of(place.get("message"), LONGEST)]
        texts += [text_of(place.get(name), LONGEST) for name in ("msg", "detail", "logs")]
    top = text_of(root.get("message"), LONGEST)
    return _said([top, *texts])


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


def _said(texts: Iterable[str]) -> list[str]:
    """The texts that say something, each once, cut and redacted."""
    cut = (redact(text)[:LONGEST].strip() for text in texts)
    return [text for text in dict.fromkeys(cut) if text and text.casefold() != "success"]


def _honest(category: Category, text: str, said: list[str]) -> str:
    """The text; with the double meaning of "failed to freeze" before it."""
    if category is not Category.NO_BALANCE:
        return text
    freeze = next((line for line in said if _FREEZE.search(line)), None)
    return text if freeze is None else f"{FREEZE_TEXT} ({freeze})"[:LONGEST]
