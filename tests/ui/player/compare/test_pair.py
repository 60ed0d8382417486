"""Which pictures of two clips are shown together, and how a gap between their players closes."""

from __future__ import annotations

import pytest

from sora_desktop.ui.player.compare.pair import MOST_WAITING, Gap, Pairing

FRAME = 1000 / 24


def shown(pairing: Pairing[str]) -> tuple[str, str] | None:
    """The names of the two pictures that are due."""
    due = pairing.due(FRAME)
    return due if due is None else (due[0][1], due[1][1])


def test_nothing_is_shown_before_both_have_something() -> None:
    pairing: Pairing[str] = Pairing()
    pairing.add(0, 0.0, "a0")
    assert shown(pairing) is None
    pairing.add(1, 0.0, "b0")
    assert shown(pairing) == ("a0", "b0")


def test_who_is_ahead_waits_for_the_other() -> None:
    pairing: Pairing[str] = Pairing()
    for number in range(4):
        pairing.add(1, number * 41.667, f"b{number}")
    pairing.add(0, 0.0, "a0")
    assert shown(pairing) == ("a0", "b0")
    pairing.add(0, 41.666, "a1")
    assert shown(pairing) == ("a1", "b1")


def test_clips_of_other_frame_rates_show_one_moment() -> None:
    pairing: Pairing[str] = Pairing()
    pairs = []
    for tick in range(0, 1000, 5):
        for side, fps in ((0, 24), (1, 30)):
            if tick * fps % 1000 < 5 * fps:
                number = tick * fps // 1000
                pairing.add(side, number * 1000 / fps, f"{number}")
        due = pairing.due(FRAME)
        if due is not None:
            pairs.append((due[0][0], due[1][0]))
    assert len(set(pairs)) > 24
    assert all(abs(first - second) < 1000 / 24 for first, second in pairs)


def test_the_shorter_one_holds_its_last_picture() -> None:
    pairing: Pairing[str] = Pairing()
    pairing.add(0, 0.0, "a0")
    pairing.add(1, 0.0, "b0")
    pairing.end(0)
    pairing.add(1, 500.0, "b12")
    assert shown(pairing) == ("a0", "b12")
    assert (pairing.one_ended, pairing.ended) == (True, False)
    pairing.end(1)
    assert pairing.ended
    assert shown(pairing) == ("a0", "b12")


def test_one_that_has_ended_ahead_waits_for_the_other() -> None:
    """A busy computer plays a short clip to its end while the other one is still on its way."""
    pairing: Pairing[str] = Pairing()
    for number in range(4):
        pairing.add(1, number * FRAME, f"b{number}")
    pairing.end(1)
    pairing.add(0, 0.0, "a0")
    assert shown(pairing) == ("a0", "b0")
    pairing.add(1, 7 * FRAME, "b7")
    for number, wanted in ((3, ("a3", "b3")), (4, None), (6, None), (7, ("a7", "b7"))):
        pairing.add(0, number * FRAME, f"a{number}")
        assert shown(pairing) == wanted
    pairing.add(0, 9 * FRAME, "a9")
    assert shown(pairing) == ("a9", "b7")


def test_a_moment_that_one_player_left_out_is_shown_of_neither() -> None:
    pairing: Pairing[str] = Pairing()
    for number in (0, 1, 3):
        pairing.add(1, number * FRAME, f"b{number}")
    for number, wanted in ((0, ("a0", "b0")), (1, ("a1", "b1")), (2, None), (3, ("a3", "b3"))):
        pairing.add(0, number * FRAME, f"a{number}")
        assert shown(pairing) == wanted


def test_what_comes_again_takes_the_place_of_what_was_later() -> None:
    pairing: Pairing[str] = Pairing()
    for number in range(3):
        pairing.add(0, number * 40.0, f"a{number}")
    pairing.add(0, 40.0, "a1 again")
    pairing.add(1, 60.0, "b1")
    assert shown(pairing) == ("a1 again", "b1")


def test_too_far_apart_is_told() -> None:
    pairing: Pairing[str] = Pairing()
    for number in range(MOST_WAITING + 1):
        pairing.add(0, number * 40.0, "a")
    assert pairing.apart
    pairing.clear()
    assert not pairing.apart


@pytest.mark.parametrize("ahead", [-60.0, 60.0])
def test_a_gap_is_made_good_and_then_left_alone(ahead: float) -> None:
    gap = Gap()
    second = ahead
    factors = []
    for tick in range(100):
        now = tick * 41.667
        gap.came(0, now, now, 1.0)
        gap.came(1, now + second, now, 1.0)
        factor = gap.correction()
        factors.append(factor)
        second += 41.667 * (factor - 1)
    assert factors[0] == pytest.approx(1 - 0.08 * (1 if ahead > 0 else -1))
    assert factors[-1] == 1.0
    assert abs(second) < 8


def test_a_small_gap_is_nobodys_business() -> None:
    gap = Gap()
    gap.came(0, 0.0, 0.0, 1.0)
    assert gap.correction() == 1.0
    gap.came(1, 5.0, 0.0, 1.0)
    assert gap.correction() == 1.0
    assert gap.milliseconds == 5.0
