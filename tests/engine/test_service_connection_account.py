"""An account that was answered a moment ago need not be asked for once more before a create; as
soon as anything speaks against it, it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from sora_desktop.core.money import UNITS_PER_DOLLAR
from sora_desktop.core.remote import Account
from sora_desktop.core.secret import Secret
from sora_desktop.core.take import TakeState
from sora_desktop.engine.service_connection import PROVED_FOR
from sora_desktop.simulator import Call, Fault
from tests.engine.bench import Bench


@pytest.fixture
async def proved(closed_bench: Bench) -> Bench:
    """A bench whose account was answered at the start, and holds as it does for a person."""
    closed_bench.proved_for = PROVED_FOR
    await closed_bench.start()
    return closed_bench


def asked_before_the_create(bench: Bench) -> int:
    """How often the account was asked for since the record was cleared, until the create came."""
    calls = [visit.call for visit in bench.simulator.record.received()]
    return calls[: calls.index(Call.CREATE)].count(Call.ACCOUNT)


@pytest.mark.parametrize("seconds", [0.0, 59.0])
async def test_within_a_minute_the_create_goes_at_once(proved: Bench, seconds: float) -> None:
    await proved.pass_time(seconds, step=59.0)
    proved.simulator.record.clear()
    take_id = proved.submit()
    await proved.quiet()
    assert asked_before_the_create(proved) == 0
    assert proved.state(take_id) is TakeState.PENDING


async def test_a_balance_that_was_too_low_is_asked_for_anew(closed_bench: Bench) -> None:
    """A person adds credits and orders within the minute: nothing is held for the old figure."""
    closed_bench.proved_for = PROVED_FOR
    closed_bench.simulator.set_balance(0)
    await closed_bench.start()
    closed_bench.simulator.set_balance(100 * UNITS_PER_DOLLAR)
    take_id = closed_bench.submit()
    await closed_bench.quiet()
    assert closed_bench.state(take_id) is TakeState.PENDING


async def test_an_account_that_names_no_balance_is_proof_enough(closed_bench: Bench) -> None:
    closed_bench.proved_for = PROVED_FOR
    body = {"code": 200, "data": {"plan": "creator"}}
    closed_bench.simulator.fault(Call.ACCOUNT, Fault(status=200, body=body, times=-1))
    await closed_bench.start()
    assert closed_bench.engine.status.account == Account(balance=None, plan="creator")
    closed_bench.simulator.record.clear()
    take_id = closed_bench.submit()
    await closed_bench.quiet()
    assert asked_before_the_create(closed_bench) == 0
    assert closed_bench.state(take_id) is TakeState.PENDING


async def test_no_order_goes_out_that_the_balance_is_not_enough_for(closed_bench: Bench) -> None:
    """What was ordered since the balance was named is no longer in it: the answer to what an
    account lacks the money for may be lost, and then nobody knows."""
    closed_bench.proved_for = PROVED_FOR
    closed_bench.simulator.set_balance(5 * UNITS_PER_DOLLAR)
    await closed_bench.start()
    closed_bench.configure(at_once=9)
    closed_bench.submit(count=5)
    await closed_bench.pass_time(5.0)
    assert closed_bench.creates() == 2
    waiting = closed_bench.store.all()[2:]
    assert [(take.state, take.held) for take in waiting] == [(TakeState.DRAFT, True)] * 3


async def _a_minute_passes(bench: Bench) -> None:
    await bench.pass_time(PROVED_FOR, step=15.0)


async def _the_machine_sleeps(bench: Bench) -> None:
    bench.clock.jump(PROVED_FOR)


async def _the_clock_is_set_back(bench: Bench) -> None:
    bench.clock.jump(-1.0)


async def _a_minute_passes_on_a_clock_that_is_set_back(bench: Bench) -> None:
    await _a_minute_passes(bench)
    bench.clock.jump(5.0 - PROVED_FOR)


async def _the_network_changes(bench: Bench) -> None:
    bench.engine.service.retry()


async def _a_read_fails(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(status=500))
    bench.engine.refresh_account()
    await bench.quiet()


async def _another_take_is_taken(bench: Bench) -> None:
    bench.submit("another")
    bench.simulator.fault(Call.ACCOUNT, Fault(status=500))
    await bench.quiet()


async def _a_create_was_not_answered(bench: Bench) -> None:
    bench.simulator.fault(Call.CREATE, Fault(status=500))
    bench.submit("another")
    await bench.quiet()


@pytest.mark.parametrize(
    "happens",
    [
        _a_minute_passes,
        _the_machine_sleeps,
        _the_clock_is_set_back,
        _a_minute_passes_on_a_clock_that_is_set_back,
        _the_network_changes,
        _a_read_fails,
        _another_take_is_taken,
        _a_create_was_not_answered,
    ],
)
async def test_what_speaks_against_it_has_it_asked_for(
    proved: Bench, happens: Callable[[Bench], Awaitable[None]]
) -> None:
    await happens(proved)
    proved.simulator.record.clear()
    proved.submit("after that")
    await proved.quiet()
    assert asked_before_the_create(proved) == 1


async def test_a_key_that_was_replaced_is_proved_anew(proved: Bench) -> None:
    proved.simulator.fault(Call.ACCOUNT, *[Fault(status=401)] * 2)
    proved.keys.key = Secret("another-key-0123456789")
    proved.engine.key_changed()
    take_id = proved.submit()
    await proved.quiet()
    assert proved.creates() == 0
    assert proved.state(take_id) is TakeState.DRAFT


async def test_a_balance_that_is_known_to_be_too_low_still_holds_it(closed_bench: Bench) -> None:
    closed_bench.proved_for = PROVED_FOR
    closed_bench.simulator.set_balance(1)
    await closed_bench.start()
    take_id = closed_bench.submit()
    await closed_bench.quiet()
    assert closed_bench.creates() == 0
    assert closed_bench.take(take_id).held


async def test_an_answer_to_a_question_from_before_proves_nothing(
    proved: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key, the address or the balance is another one since it was asked."""
    real = proved.client.account

    async def overtaken(key: Secret | None = None) -> Account:
        found = await real(key)
        proved.engine.service.doubt()
        return found

    monkeypatch.setattr(proved.client, "account", overtaken)
    proved.engine.refresh_account()
    await proved.quiet()
    monkeypatch.setattr(proved.client, "account", real)
    proved.simulator.record.clear()
    proved.submit()
    await proved.quiet()
    assert asked_before_the_create(proved) == 1
