"""What is looked for on a Linux system, and what is typed into it or told to the person."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from console import SetupFailed
from system_packages import FOR_TESTS, NEEDS, OFFSCREEN, ON_SCREEN, LinuxSystem, Purpose


@dataclass
class Machine:
    """A Linux machine in memory: what is missing, what its lists know, what is typed into it."""

    missing: set[str] = field(default_factory=set)
    installers: tuple[str, ...] = ("apt-get",)
    known: set[str] = field(default_factory=lambda: apt_names("libglib2.0-0t64"))
    known_after_update: set[str] = field(default_factory=set)
    prefix: tuple[str, ...] | None = ()
    failures: int = 0
    typed: list[str] = field(default_factory=list)

    def system(self) -> LinuxSystem:
        """The machine as the code under test sees it."""
        return LinuxSystem(
            opens=lambda name: name not in self.missing,
            has_module=lambda name: name not in self.missing,
            which=self.which,
            call=self.call,
            ask=self.ask,
            may_install=lambda: self.prefix,
        )

    def which(self, name: str) -> str | None:
        """A path for installers that exist and programs that are not missing."""
        installers = {"apt-get", "dnf", "pacman", "zypper"}
        there = name in self.installers if name in installers else name not in self.missing
        return f"/usr/bin/{name}" if there else None

    def ask(self, command: Sequence[str]) -> str:
        """What apt-cache says; a virtual package has a name and no candidate."""
        candidate = "1.2" if command[-1] in self.known else "(none)"
        return f"{command[-1]}:\n  Installed: (none)\n  Candidate: {candidate}\n"

    def call(self, command: Sequence[str]) -> bool:
        """Update the lists or install, and keep what was typed."""
        self.typed.append(" ".join(command))
        if command[-1] == "update":
            self.known |= self.known_after_update
            return True
        self.failures -= 1
        if self.failures >= 0:
            return False
        self.missing = {name for name in self.missing if not names_in(command, name)}
        return True


def apt_names(*without: str) -> set[str]:
    """Every apt name of the table but ``without``."""
    return {name for need in NEEDS for name in need.packages["apt-get"]} - set(without)


def names_in(command: Sequence[str], missing: str) -> bool:
    """Whether the command names a package that brings ``missing``."""
    need = next(need for need in NEEDS if need.name == missing)
    return bool(set(need.packages["apt-get"]) & set(command))


INSTALL = "env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends"
UPDATE = "env DEBIAN_FRONTEND=noninteractive apt-get update"


def test_a_complete_machine_is_left_alone() -> None:
    machine = Machine()

    machine.system().ensure(FOR_TESTS)

    assert machine.typed == []


def test_only_what_the_command_needs_is_looked_for() -> None:
    machine = Machine(missing={"libxcb-cursor.so.0", "Xvfb", "libEGL.so.1"})

    found = [
        [need.name for need in machine.system().missing(purposes)]
        for purposes in (OFFSCREEN, ON_SCREEN, FOR_TESTS)
    ]

    assert found == [
        ["libEGL.so.1"],
        ["libEGL.so.1", "libxcb-cursor.so.0"],
        ["libEGL.so.1", "libxcb-cursor.so.0", "Xvfb"],
    ]


def test_root_installs_what_is_missing() -> None:
    machine = Machine(missing={"libEGL.so.1", "libglib-2.0.so.0", "dbus-run-session"})

    machine.system().ensure(FOR_TESTS)

    assert machine.typed == [f"{INSTALL} libegl1 libglib2.0-0 dbus"]


def test_the_name_of_the_newer_release_is_taken_where_it_exists() -> None:
    machine = Machine(missing={"libglib-2.0.so.0"}, known=apt_names("libglib2.0-0"))

    machine.system().ensure(OFFSCREEN)

    assert machine.typed == [f"{INSTALL} libglib2.0-0t64"]


def test_pythons_own_venv_package_is_preferred() -> None:
    mine = f"python3.{sys.version_info.minor}-venv"
    machine = Machine(missing={"ensurepip"})
    machine.system().ensure({Purpose.VENV})
    plain = Machine(missing={"ensurepip"}, known={"python3-venv"})
    plain.system().ensure({Purpose.VENV})

    assert machine.typed == [f"{INSTALL} {mine}"]
    assert plain.typed == [f"{INSTALL} python3-venv"]


def test_sudo_without_a_password_is_used() -> None:
    machine = Machine(missing={"libGL.so.1"}, prefix=("/usr/bin/sudo", "-n"))

    machine.system().ensure(OFFSCREEN)

    assert machine.typed == [f"/usr/bin/sudo -n {INSTALL} libgl1"]


def test_empty_lists_are_fetched_first() -> None:
    machine = Machine(missing={"libGL.so.1"}, known=set(), known_after_update=apt_names())

    machine.system().ensure(OFFSCREEN)

    assert machine.typed == [UPDATE, f"{INSTALL} libgl1"]


def test_old_lists_are_fetched_again() -> None:
    machine = Machine(missing={"libGL.so.1"}, failures=1)

    machine.system().ensure(OFFSCREEN)

    assert machine.typed == [f"{INSTALL} libgl1", UPDATE, f"{INSTALL} libgl1"]


def test_gives_up_when_apt_does() -> None:
    machine = Machine(missing={"libGL.so.1"}, failures=2)

    with pytest.raises(SetupFailed, match="apt-get says why"):
        machine.system().ensure(OFFSCREEN)


@pytest.mark.parametrize(
    ("known", "update"), [(apt_names(), ""), (set[str](), "sudo apt-get update && ")]
)
def test_without_rights_it_says_what_to_type_and_does_nothing(known: set[str], update: str) -> None:
    machine = Machine(missing={"libGL.so.1", "Xvfb"}, known=known, prefix=None)

    with pytest.raises(SetupFailed) as failed:
        machine.system().ensure(FOR_TESTS)

    command = f"{update}sudo apt-get install -y --no-install-recommends libgl1 xvfb"
    assert str(failed.value).splitlines()[-1] == command
    assert machine.typed == []


@pytest.mark.parametrize(
    ("installer", "said"),
    [
        ("dnf", "sudo dnf install libglvnd-egl glib2"),
        ("pacman", "sudo pacman -S --needed libglvnd glib2"),
        ("zypper", "sudo zypper install Mesa-libEGL1 libglib-2_0-0"),
    ],
)
def test_other_systems_get_the_names(installer: str, said: str) -> None:
    machine = Machine(missing={"libEGL.so.1", "libglib-2.0.so.0"}, installers=(installer,))

    with pytest.raises(SetupFailed, match=re.escape(said)):
        machine.system().ensure(OFFSCREEN)


def test_an_unknown_system_gets_debians_names() -> None:
    machine = Machine(missing={"libEGL.so.1"}, installers=())

    with pytest.raises(SetupFailed, match="in Debian they are called: libegl1"):
        machine.system().ensure(OFFSCREEN)


def test_packages_that_do_not_help_are_told() -> None:
    machine = Machine(missing={"libEGL.so.1"})
    system = LinuxSystem(
        opens=lambda name: False,
        which=machine.which,
        has_module=lambda name: True,
        call=lambda command: True,
        ask=machine.ask,
        may_install=lambda: (),
    )

    with pytest.raises(SetupFailed, match=r"not found: libEGL\.so\.1"):
        system.ensure(OFFSCREEN)
