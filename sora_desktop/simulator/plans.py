"""What will happen to one task, and the words in a prompt that decide it: the demo's script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from sora_desktop.simulator.clips import Damage
from sora_desktop.simulator.faults import NAMED, Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """The ``error`` of a task that fails, and its ``logs``."""

    code: int = 10000
    message: str = "task failed"
    raw_message: str = ""
    logs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What happens to one task.

    `pace` makes it slower by that factor. `failure` ends it, and `refund` says whether its cost is
    refunded. `words` replaces status words ("pending", "processing", "completed", "failed").
    `stuck` never ends, `vanishes` makes every read a 404. `damage` is what is wrong with the file,
    `link_seconds` how long a link is valid, `link_dead` means that none ever works, `no_link` a
    completed task without one. `history_after` is how many seconds later the account's list shows
    it (infinity: never). `lines` are its lines in that list, each with its false values, None for a
    field that is left out. A `twin` of the task is made as if by another program with the same key.
    `reads` and `files` are the faults of the task's own reads and downloads, in order.
    """

    pace: float = 1.0
    failure: Failure | None = None
    refund: bool = True
    words: Mapping[str, str] = field(default_factory=dict)
    stuck: bool = False
    vanishes: bool = False
    damage: Damage = Damage.NOTHING
    link_seconds: float | None = None
    link_dead: bool = False
    no_link: bool = False
    history_after: float = 0.0
    lines: tuple[Mapping[str, Any], ...] = ({},)
    twin: bool = False
    reads: tuple[Fault, ...] = ()
    files: tuple[Fault, ...] = ()


MODERATION = Failure(
    code=10003,
    message="invalid request",
    raw_message="moderation_blocked: the prompt was rejected by the content policy",
    logs=("content review: flagged category example",),
)
RENDER_FAILED = Failure(
    message="task failed", raw_message="upstream: generation failed, internal error"
)
DELETED = Failure(message="task failed", raw_message="fetch task failed: 404 Not Found")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word for prompts. `create` is the fault of the create (`once`: only of the first with
    that very prompt), `plan` are the fields of the Plan that it sets."""

    meaning: str
    create: Fault | None = None
    once: bool = False
    plan: Mapping[str, Any] = field(default_factory=dict)


def _damage_of(how: Damage, meaning: str) -> Word:
    return Word(meaning=meaning, plan={"damage": how})


_NO_BALANCE = Fault(
    status=400, body={"code": 400, "message": "insufficient credits: please top up your account"}
)
_NO_HOLD = Fault(status=400, body={"code": 400, "message": "failed to freeze points"})
_MODEL_GONE = Fault(status=400, body={"code": 400, "message": "invalid model"})

# Every word that people can write into a prompt in the demo, in one table.
WORDS: Mapping[str, Word] = {
    "[moderation]": Word(
        meaning="accepted, then refused by moderation; the cost comes back",
        plan={"failure": MODERATION},
    ),
    "[fail]": Word(
        meaning="accepted, then fails; the cost comes back", plan={"failure": RENDER_FAILED}
    ),
    "[failpaid]": Word(
        meaning="accepted, then fails, and the cost is kept",
        plan={"failure": RENDER_FAILED, "refund": False},
    ),
    "[deleted]": Word(
        meaning="fails because the provider deleted the task", plan={"failure": DELETED}
    ),
    "[slow]": Word(meaning="takes ten times as long", plan={"pace": 10.0}),
    "[stuck]": Word(meaning="never ends", plan={"stuck": True}),
    "[lost]": Word(
        meaning="made and charged, but the answer is lost; the account's list shows it",
        create=NAMED["lost"],
    ),
    "[lostlate]": Word(
        meaning="as [lost], but the account's list shows it 40 seconds later",
        create=NAMED["lost"],
        plan={"history_after": 40.0},
    ),
    "[lostforever]": Word(
        meaning="as [lost], and the account's list never shows it",
        create=NAMED["lost"],
        plan={"history_after": float("inf")},
    ),
    "[elsewhere]": Word(
        meaning="another program with your key makes a task like this one, too", plan={"twin": True}
    ),
    "[lies]": Word(
        meaning="as [elsewhere], and the account's list names no amount and a line without an id",
        plan={"twin": True, "lines": ({"usage": "USD"}, {"task_id": None, "detail": None})},
    ),
    "[dropped]": Word(
        meaning="the connection breaks before the task is made", create=NAMED["dropped"]
    ),
    "[half]": Word(meaning="made and charged, but half of the answer", create=NAMED["half"]),
    "[html]": Word(meaning="made and charged, but the answer is a web page", create=NAMED["html"]),
    "[noid]": Word(
        meaning="made and charged, but the answer has no task id", create=NAMED["no_id"]
    ),
    "[500]": Word(meaning="server error 500, nothing made", create=NAMED["500"]),
    "[500paid]": Word(meaning="server error 500, but charged", create=NAMED["500_charged"]),
    "[502]": Word(meaning="gateway error with a web page, nothing made", create=NAMED["502"]),
    "[503]": Word(meaning="the model is under maintenance", create=NAMED["503"]),
    "[429]": Word(
        meaning="too many requests, try again in 2 s; the second try is accepted",
        create=NAMED["429"],
        once=True,
    ),
    "[busy]": Word(meaning="too many requests, every time", create=NAMED["429"]),
    "[nobalance]": Word(meaning="refused: insufficient credits", create=_NO_BALANCE),
    "[freeze]": Word(meaning="refused: failed to freeze points", create=_NO_HOLD),
    "[gone]": Word(meaning="refused: invalid model", create=_MODEL_GONE),
    "[401]": Word(meaning="refused: invalid key", create=NAMED["401"]),
    "[403]": Word(meaning="refused: plan not allowed", create=NAMED["403"]),
    "[307]": Word(meaning="answered with a redirect to another host", create=NAMED["307"]),
    "[unknown]": Word(
        meaning="status words nobody knows until it is completed",
        plan={"words": {"pending": "hibernating", "processing": "dreaming"}},
    ),
    "[staged]": Word(meaning='waits as "Staged"', plan={"words": {"pending": "Staged"}}),
    "[case]": Word(
        meaning="status words with capitals",
        plan={
            "words": {
                "pending": "Pending",
                "processing": "PROCESSING",
                "completed": "Completed",
                "failed": "Failed",
            }
        },
    ),
    "[vanish]": Word(meaning="every read of the task is a 404", plan={"vanishes": True}),
    "[flaky]": Word(
        meaning="the first three reads fail: 500, dropped, half an answer",
        plan={"reads": (NAMED["500"], NAMED["dropped"], NAMED["half"])},
    ),
    "[expired]": Word(
        meaning="the first fetch finds its link expired; a fresh link works",
        plan={"files": (NAMED["expired"],)},
    ),
    "[dead]": Word(meaning="no link to the clip ever works", plan={"link_dead": True}),
    "[nolink]": Word(meaning="completed without a link", plan={"no_link": True}),
    "[broken]": Word(
        meaning="the first two fetches break off and can be resumed",
        plan={"files": (Fault(cut=9_000), Fault(cut=5_000))},
    ),
    "[slowfile]": Word(
        meaning="the fetch pauses for 8 s on its way", plan={"files": (Fault(cut=9_000, stall=8),)}
    ),
    "[short]": _damage_of(Damage.SHORT, "the file is cut off at two thirds"),
    "[empty]": _damage_of(Damage.EMPTY, "the file has no bytes"),
    "[corrupt]": _damage_of(Damage.NO_MOOV, "the file has no index and is no video"),
    "[noise]": _damage_of(Damage.NOISE, "the file is an MP4 whose frames are ruined"),
    "[webpage]": _damage_of(Damage.HTML, "the file is a web page"),
}


def plan_of(prompt: str) -> Plan:
    """The plan from the words of a prompt; the usual life when there are none."""
    plan, lowered = Plan(), prompt.lower()
    for word, entry in WORDS.items():
        if word in lowered:
            plan = replace(plan, **entry.plan)
    return plan


def create_fault_of(prompt: str, earlier: int) -> Fault | None:
    """The create's fault from the first word that has one; `earlier` creates had this prompt."""
    lowered = prompt.lower()
    for word, entry in WORDS.items():
        if word in lowered and entry.create is not None and not (entry.once and earlier):
            return entry.create
    return None


def plan_from_json(given: Mapping[str, Any]) -> Plan:
    """The plan of a control request: ``word`` starts from that word's plan, the other fields are
    those of Plan without `reads` and `files`. ValueError says what is not understood."""
    wanted = dict(given)
    base = plan_of(wanted.pop("word", ""))
    if "lines" in wanted:
        wanted["lines"] = tuple(map(dict, wanted["lines"]))
    unknown = set(wanted) - ({f.name for f in fields(Plan)} - {"reads", "files"})
    if unknown:
        raise ValueError(f"not fields of a plan: {sorted(unknown)}")
    if wanted.get("failure") is not None:
        failure = dict(wanted["failure"])
        wanted["failure"] = Failure(**failure | {"logs": tuple(failure.get("logs", ()))})
    if "damage" in wanted:
        wanted["damage"] = Damage(wanted["damage"])
    return replace(base, **wanted)
