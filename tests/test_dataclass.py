"""Our `dataclass` does what the standard library's does, for all that the program asks of it."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from typing import Any, Generic, TypeVar

import pytest

from sora_desktop.dataclass import dataclass

T = TypeVar("T")
# Ours and the standard library's: what holds for one holds for the other.
KINDS: Any = [dataclass, dataclasses.dataclass]
both = pytest.mark.parametrize("make", KINDS, ids=["ours", "stdlib"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    x: int
    y: int = 2


def made(make: Callable[..., Any], **options: Any) -> Any:
    @make(frozen=True, slots=True, **options)
    class Made:
        name: str
        count: int = 3
        words: Mapping[str, str] = field(default_factory=dict)
        secret: str = field(default="s", repr=False)
        note: str = field(default="", compare=False)
        total: int = field(default=7, init=False)

    return Made


@both
def test_values_and_defaults(make: Any) -> None:
    cls = made(make)
    one, other = cls("a"), cls("b", 4, words={"k": "v"}, secret="x")
    assert (one.name, one.count, one.words, one.secret, one.total) == ("a", 3, {}, "s", 7)
    assert (other.name, other.count, other.words, other.secret) == ("b", 4, {"k": "v"}, "x")
    assert cls("c").words is not one.words
    assert repr(one).endswith("Made(name='a', count=3, words={}, note='', total=7)")


@both
def test_fields_by_keyword_alone(make: Any) -> None:
    cls = made(make, kw_only=True)
    assert cls(name="a").count == 3
    with pytest.raises(TypeError, match=r"Made.__init__\(\) takes 1 positional argument"):
        cls("a")
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'name'"):
        cls()
    with pytest.raises(TypeError, match="unexpected keyword argument 'other'"):
        cls(name="a", other=1)


@both
def test_nothing_can_be_set(make: Any) -> None:
    one = made(make)("a")
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "b"
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'name'"):
        del one.name
    assert one.name == "a"
    assert not hasattr(one, "__dict__")


@both
def test_compared_by_value(make: Any) -> None:
    cls = made(make)
    assert cls("a", note="one") == cls("a", note="two")
    assert cls("a") != cls("b")
    assert cls("a") != made(make)("a")
    assert cls("a") != ("a", 3, {}, "s", 7)
    assert len({Point(x=1), Point(x=1), Point(x=1, y=5)}) == 2


@both
def test_the_tools_of_the_standard_library(make: Any) -> None:
    cls = made(make)
    assert [each.name for each in fields(cls)][:2] == ["name", "count"]
    assert asdict(cls("a"))["count"] == 3
    changed = replace(cls("a"), count=9)
    assert (changed.name, changed.count) == ("a", 9)
    assert copy.copy(cls("a", 5)) == cls("a", 5)
    assert copy.deepcopy(cls("a", words={"k": "v"})).words == {"k": "v"}


def test_pickled_and_back() -> None:
    assert pickle.loads(pickle.dumps(Point(x=1))) == Point(x=1, y=2)


@both
def test_what_a_class_has_of_its_own_stays(make: Any) -> None:
    @make(frozen=True, slots=True)
    class Own:
        """Its own."""

        value: str

        def __post_init__(self) -> None:
            if not self.value:
                raise ValueError("empty")

        def __repr__(self) -> str:
            return "own"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, str)

        def __hash__(self) -> int:
            return 5

    own: Any = Own
    assert repr(own("a")) == "own"
    assert own.__doc__ == "Its own."
    assert own("a") == "b"
    assert hash(own("a")) == 5
    with pytest.raises(ValueError, match="empty"):
        own("")


@both
def test_a_class_that_compares_by_identity(make: Any) -> None:
    @make(frozen=True, slots=True, eq=False)
    class Same:
        value: str

    same: Any = Same
    one = same("a")
    assert one != same("a")
    assert len({one, one, same("a")}) == 2


@both
def test_inherited_fields_come_first(make: Any) -> None:
    @make(frozen=True, slots=True)
    class Base:
        one: int = 1

    @make(frozen=True, slots=True)
    class More(Base):
        two: int = 2

    class Plain(More):
        pass

    base: Any = Base
    more: Any = More
    plain: Any = Plain
    for _ in range(2):
        assert (more(5, 6).one, more(5, 6).two) == (5, 6)
        assert (plain(7).one, plain(7).two) == (7, 2)
        assert base(3).one == 3
    assert more(1, 2) != base(1)


@both
def test_a_generic_class_and_one_without_fields(make: Any) -> None:
    @make(frozen=True, slots=True, kw_only=True)
    class Held(Generic[T]):
        value: T

    @make(frozen=True, slots=True)
    class Empty:
        pass

    held: Any = Held
    assert held(value=3) == held(value=3)
    assert len({Empty(), Empty()}) == 1


@both
def test_one_that_holds_itself_can_be_shown(make: Any) -> None:
    @make(frozen=True, slots=True)
    class Ring:
        held: list[Any]

    kind: Any = Ring
    ring = kind([])
    ring.held.append(ring)
    assert "..." in repr(ring)


@both
def test_other_kinds_are_the_standard_librarys(make: Any) -> None:
    @make(slots=True)
    class Changing:
        value: int = 1

    @make(frozen=True, slots=True, order=True)
    class Ordered:
        value: int

    changing: Any = Changing
    ordered: Any = Ordered
    one = changing()
    one.value = 2
    assert one == changing(2)
    assert ordered(1) < ordered(2)
