"""A simulated API over real HTTP, for the demo mode and the tests."""

from sora_desktop.simulator.account import Rules
from sora_desktop.simulator.clips import BoxRenderer, ClipRenderer, ClipSpec, Damage
from sora_desktop.simulator.faults import NAMED, Call, Fault
from sora_desktop.simulator.plans import MODERATION, RENDER_FAILED, WORDS, Failure, Plan
from sora_desktop.simulator.simulator import START_BALANCE, Simulator

__all__ = [
    "MODERATION",
    "NAMED",
    "RENDER_FAILED",
    "START_BALANCE",
    "WORDS",
    "BoxRenderer",
    "Call",
    "ClipRenderer",
    "ClipSpec",
    "Damage",
    "Failure",
    "Fault",
    "Plan",
    "Rules",
    "Simulator",
]
