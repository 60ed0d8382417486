"""What an answer changes of a take that has ended, and when a balance proves nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sora_desktop.core.money import Money
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.remote import RemoteStatus, RemoteTask
from sora_desktop.core.take import Take, TakeState, Transfer
from sora_desktop.engine.answers import Answers
from sora_desktop.simulator import NAMED, Call, Fault, Plan
from tests.engine.bench import PRICE, Bench
from tests.fakes import START

USAGE = "data.meta.usage"
BALANCE = ("data.equivalent_in_usd", "data.credit_pack_info")


def applied(bench: Bench, take: Take, remote: RemoteTask) -> Take:
    """The take after one more answer."""
    return bench.engine.poller.answers.apply(take, remote, bench.clock.now())


def answer_of(take: Take) -> RemoteTask:
    """The last answer about it."""
    assert take.answer is not None
    return take.answer


async def half_fetched(bench: Bench) -> Take:
    """A take whose clip came in part."""
    bench.simulator.plan(Plan(files=(Fault(cut=9_000),)))
    take = await bench.reaches(bench.submit(), TakeState.COMPLETED, step=1.0)
    assert take.transfer is not None
    assert (take.transfer.synced, take.transfer.length) == (9_000, 20_000)
    return take


async def test_what_was_learnt_of_a_file_stays_with_its_own_link_only(bench: Bench) -> None:
    take = await half_fetched(bench)
    known = take.transfer
    assert known is not None
    fresh, other = known.url.split("?")[0] + "?sig=fresh", "http://127.0.0.1:1/other.mp4?sig=1"
    after = applied(bench, take, replace(answer_of(take), video_url=fresh))
    assert after.transfer == replace(known, url=fresh)
    assert applied(bench, after, replace(answer_of(take), video_url=other)).transfer == Transfer(
        url=other
    )


async def test_an_answer_without_a_link_takes_none_away(bench: Bench) -> None:
    take = await half_fetched(bench)
    assert applied(bench, take, replace(answer_of(take), video_url=None)) == take


async def test_a_link_to_a_clip_that_is_here_changes_nothing(bench: Bench) -> None:
    take = await bench.downloads(bench.submit())
    again = replace(answer_of(take), video_url="http://127.0.0.1:1/again.mp4")
    assert applied(bench, take, again) == take
    assert bench.take(take.id).transfer is None


async def test_a_failure_that_names_no_charge_again_changes_nothing(bench: Bench) -> None:
    bench.simulator.fault(Call.READ, Fault(without=(USAGE,), times=-1))
    take = await bench.downloads(bench.submit("a boat [failpaid]"))
    assert take.charge_open
    assert applied(bench, take, replace(answer_of(take), word="once more")) == take


@pytest.mark.parametrize(
    ("raw", "output", "expected"),
    [("", "{}", "{}"), ("no file", "{}", "no file"), ("no file", "", "no file"), ("", "", "")],
)
async def test_why_there_is_no_clip_is_told_in_the_words_of_the_service(
    bench: Bench, raw: str, output: str, expected: str
) -> None:
    """The output is shown where nothing else was said."""
    remote = answer_of(await bench.downloads(bench.submit()))
    answers = Answers(bench.store, lambda _: Problem(category=Category.NO_LINK, raw=raw))
    problem = answers.without_clip(replace(remote, output=output), START)
    assert (problem.raw, problem.at) == (expected, START)


async def fails_unsaid(bench: Bench) -> Take:
    """A take that fails free of charge, of which nothing says so."""
    bench.simulator.fault(Call.READ, Fault(without=(USAGE,), times=-1))
    take = await bench.downloads(bench.submit("a boat [fail]"))
    assert take.state is TakeState.FAILED
    return take


async def test_two_accounts_without_a_balance_prove_nothing(bench: Bench) -> None:
    bench.simulator.fault(Call.ACCOUNT, Fault(without=BALANCE, times=-1))
    take = await fails_unsaid(bench)
    bench.engine.refresh_account()
    await bench.quiet()
    assert bench.engine.status.account is not None
    assert bench.engine.status.account.balance is None
    assert bench.take(take.id).charged is None
    assert bench.engine.spent().today == PRICE


async def test_a_balance_that_was_not_read_before_the_sending_proves_nothing(
    bench: Bench,
) -> None:
    """The one that is known is older: anything may have been charged since."""
    bench.simulator.fault(Call.ACCOUNT, NAMED["500"])
    take = await fails_unsaid(bench)
    bench.engine.refresh_account()
    await bench.quiet()
    assert bench.take(take.id).charged is None


async def test_a_take_that_ended_before_moves_no_balance(bench: Bench) -> None:
    await bench.downloads(bench.submit())
    take = await fails_unsaid(bench)
    bench.engine.refresh_account()
    await bench.quiet()
    assert bench.take(take.id).charged == Money(0)


async def test_a_figure_of_nothing_is_not_forgotten_at_the_end(bench: Bench) -> None:
    usage = {f"{USAGE}.consume": 0}
    bench.simulator.fault(Call.CREATE, Fault(edits=usage))
    bench.simulator.fault(Call.READ, Fault(edits=usage, times=-1))
    take = await bench.downloads(bench.submit())
    assert (take.state, take.quoted, take.charged) == (TakeState.READY, Money(0), Money(0))


async def test_the_last_word_of_the_service_is_dated(bench: Bench) -> None:
    """Where it says something new, and where it is heard again."""
    bench.simulator.plan(Plan(stuck=True))
    take_id = bench.submit()
    await bench.reaches(take_id, TakeState.PROCESSING, step=1.0)
    take, now = bench.take(take_id), bench.clock.now()
    bench.clock.jump(500.0)
    assert applied(bench, take, answer_of(take)).last_contact == take.last_contact
    bench.store.revise(take_id, last_error=Problem(category=Category.NETWORK_DOWN, at=now))
    heard = applied(bench, bench.take(take_id), answer_of(take))
    assert (heard.last_contact, heard.last_error) == (bench.clock.now(), None)
    bench.clock.jump(500.0)
    waiting = replace(answer_of(take), status=RemoteStatus.WAITING)
    assert applied(bench, heard, waiting).last_contact == bench.clock.now()
