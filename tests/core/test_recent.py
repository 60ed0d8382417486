"""What was used last stays, in the order of its use."""

from __future__ import annotations

from sora_desktop.core.recent import Recent


def kept(*keys: str) -> Recent[str, str]:
    recent: Recent[str, str] = Recent(3)
    for key in keys:
        recent[key] = key.upper()
    return recent


def test_the_oldest_goes_first() -> None:
    assert list(kept("a", "b", "c", "d")) == ["b", "c", "d"]


def test_what_is_set_again_is_the_newest() -> None:
    recent = kept("a", "b", "c", "a", "d")
    assert list(recent.items()) == [("c", "C"), ("a", "A"), ("d", "D")]


def test_what_is_used_stays_longer() -> None:
    recent = kept("a", "b", "c")
    assert recent.use("a") == "A"
    recent["d"] = "D"
    assert list(recent) == ["c", "a", "d"]


def test_reading_is_no_use() -> None:
    recent = kept("a", "b", "c")
    assert (recent["a"], recent.get("a")) == ("A", "A")
    recent["d"] = "D"
    assert "a" not in recent


def test_what_is_not_there_is_none() -> None:
    recent = kept("a", "b", "c")
    assert recent.use("x") is None
    assert list(recent) == ["a", "b", "c"]
