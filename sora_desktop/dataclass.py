"""`dataclass` of the standard library; what is frozen and has slots is made in a tenth of the time.

The standard library writes the source of six methods for each class, and compiles them when the
class is made. Two hundred classes are made until a take can be ordered, which took a tenth of that
(measured). Here all classes share these methods, and `__init__` alone is compiled, when the first
object is made. The fields are the standard library's, and with them `replace`, `fields` and
`asdict`, and so is every class that is not frozen, or has an order.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen=False, slots=False, kw_only=False, eq=True, order=False):
        """The decorator; the arguments are those of `dataclasses.dataclass`."""
        if frozen and slots and not order:
            return lambda cls: _made(cls, kw_only=kw_only, eq=eq)
        given = {"frozen": frozen, "slots": slots, "kw_only": kw_only, "eq": eq, "order": order}
        return dataclasses.dataclass(**given)


def _made(cls: type, *, kw_only: bool, eq: bool) -> type:
    shared = _SHARED | (_COMPARING if eq else {})
    if "__eq__" in cls.__dict__:
        # Python sets this to None for a class that has its own way to compare.
        shared.pop("__hash__", None)
    for name, method in shared.items():
        if name not in cls.__dict__:
            setattr(cls, name, method)
    # Else the standard library writes one, for which it looks at the signature.
    cls.__doc__ = cls.__doc__ or cls.__name__
    kept = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)
    made: Any = kept(cls)
    if "__init__" not in made.__dict__:
        made.__init__ = _init_at_first(made)
    compared = [field.name for field in dataclasses.fields(made) if field.compare]
    made._compared = attrgetter(*compared) if compared else type
    return made  # type: ignore[no-any-return]


def _init_at_first(cls: Any) -> Any:
    """What stands for `__init__` until it is called."""

    def __init__(self: Any, *args: Any, **values: Any) -> None:
        cls.__init__ = init = _init_of(cls)
        init(self, *args, **values)

    return __init__


def _init_of(cls: Any) -> Any:
    """A function that takes the fields and sets them in their slots."""
    positional, named, steps = ["self"], ["*"], []
    scope: dict[str, Any] = {"_none": MISSING}
    for field in dataclasses.fields(cls):
        name = value = argument = field.name
        scope[f"_set_{name}"] = getattr(cls, name).__set__
        if field.default is not MISSING:
            scope[f"_of_{name}"] = field.default
            argument = f"{name}=_of_{name}"
            value = name if field.init else f"_of_{name}"
        elif field.default_factory is not MISSING:
            scope[f"_of_{name}"] = field.default_factory
            argument = f"{name}=_none"
            made = f"_of_{name}()"
            value = f"{made} if {name} is _none else {name}" if field.init else made
        if field.init:
            (named if field.kw_only else positional).append(argument)
        steps.append(f" _set_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        steps.append(" self.__post_init__()")
    taken = ", ".join(positional + (named if len(named) > 1 else []))
    text = "\n".join([f"def __init__({taken}):", *(steps or [" pass"])])
    eval(compile(text, f"<{cls.__qualname__}>", "exec"), scope)
    init = scope["__init__"]
    init.__qualname__, init.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    return init


@recursive_repr()
def _repr(self: Any) -> str:
    shown = [field.name for field in dataclasses.fields(self) if field.repr]
    values = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{type(self).__qualname__}({values})"


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._compared(self) == self._compared(other)


def _hash(self: Any) -> int:
    return hash(self._compared(self))


def _refuse_to_set(self: Any, name: str, value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _set_state(self: Any, state: tuple[None, dict[str, Any]]) -> None:
    """For copies and pickles, from what `object.__getstate__` gives for slots."""
    for name, value in state[1].items():
        object.__setattr__(self, name, value)


_COMPARING = {"__eq__": _eq, "__hash__": _hash}
_SHARED = {
    "__repr__": _repr,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__setstate__": _set_state,
}
