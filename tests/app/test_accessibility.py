"""The program as somebody has it who does not see it: by the tree that a screen reader reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from jeepney.wrappers import DBusErrorResponse

from sora_desktop.core.money import Money
from sora_desktop.simulator import Call, Simulator
from tests.app.desk import SampleRenderer
from tests.app.screen import Screen, started, wait_for, x_screen
from tests.app.screen_reader import Node, accessible_session, find

pytestmark = pytest.mark.no_qt_log

KEY = "walk-key-0123456789abcdef"
PROMPT = "a paper boat in the rain"
# What can be operated, by the names of the roles; each needs a name of its own, also where the
# keyboard does not come.
CONTROLS = {
    *("push button", "toggle button", "check box", "radio button", "combo box"),
    *("text", "entry", "slider", "spin box", "list"),
    *("list item", "table", "tree", "tree item", "tree table"),
    *("page tab", "menu item", "check menu item", "link", "dialog"),
    *("frame"),
}


def nameless(program: Node) -> list[str]:
    """What could be operated and says nothing, each with where it is."""
    found = []
    above: list[str] = []
    for node in program.walk():
        role, name = node.role, node.name
        above.append(f"{role} {name!r}")
        if not name.strip() and (role in CONTROLS or node.focusable):
            found.append(" < ".join(reversed(above[-6:])))
    return found


class Hands:
    """Works the program through the tree alone."""

    def __init__(self, program: Node) -> None:
        self.program = program
        self.nameless: list[str] = []

    @property
    def there(self) -> bool:
        """Whether the program is still on the bus."""
        try:
            return bool(self.program.name)
        except DBusErrorResponse:
            return False

    def look(self, where: str) -> None:
        """Notes what has no name in what is shown now."""
        self.nameless += [f"{where}: {what}" for what in nameless(self.program)]

    def find(self, role: str, name: str, fits: Callable[[Node], bool] = lambda _: True) -> Node:
        """Waits for what has that role and a name that begins so."""

        def look() -> Node | None:
            node = find(self.program, role, name)
            return node if node is not None and fits(node) else None

        return wait_for(look, f"{role} {name!r}")

    def press(self, name: str, role: str = "push button") -> None:
        """Presses it once it can be pressed."""
        self.find(role, name, lambda node: node.enabled).press()


def make_a_clip(hands: Hands, service: Simulator) -> None:
    """Writes a prompt, presses Generate, and waits until the list says that the clip is there."""
    hands.find("text", "Prompt").write(PROMPT)
    hands.press("4 s", "radio button")
    price = hands.find("label", "Price", lambda node: node.description.startswith("4 s"))
    shown = Money.from_dollars(price.description.rpartition("$")[2])
    hands.press("Generate")
    hands.find("list item", PROMPT, lambda node: "Ready" in node.name)
    assert service.record.count(Call.CREATE) == 1
    # What the window said is what is paid.
    assert shown == Money(service.tasks[0].kept)


def walk_the_settings(hands: Hands, screen: Screen) -> None:
    """Opens the settings, turns every page, and chooses another language on the first."""
    hands.press("Settings")
    pages = hands.find("list", "Pages")
    for place, page in enumerate(pages.children()):
        assert pages.call("Selection", "SelectChild", "i", place)
        hands.look(f"settings, {page.name}")
    # The last page was really turned to.
    hands.find("push button", "Open log folder")
    assert pages.call("Selection", "SelectChild", "i", 0)
    language = wait_for(lambda: labelled(hands, "Language"), "the languages")
    language.press()
    screen.do("type", "Deutsch")
    screen.do("key", "Return")
    wait_for(lambda: language.name == "Deutsch", "the choice")
    hands.press("Save")


def labelled(hands: Hands, label: str) -> Node | None:
    """The choice that has this label; its own name is what is chosen."""
    found = (node for node in hands.program.walk() if node.role == "combo box")
    return next((node for node in found if node.labelled_by == label), None)


def open_everything(hands: Hands, screen: Screen) -> None:
    """Opens what opens over the window or in it, one after the other."""
    # Nobody manages the windows of this screen, so the keys have to be sent to ours.
    screen.do("windowfocus", "--sync", screen.window("Sora Desktop"))
    for name in ("Templates", "Earlier prompts", "Filters", "Grid", "Full screen"):
        role = "push button" if find(hands.program, "push button", name) else "check box"
        hands.press(name, role)
        hands.look(name)
        screen.do("key", "Escape")
    screen.do("key", "F1")
    hands.find("dialog", "Keyboard")
    hands.look("shortcuts")
    hands.press("Close")


def test_a_clip_is_made_through_the_accessibility_tree_alone(tmp_path: Path) -> None:
    service = Simulator(tmp_path / "service", SampleRenderer(), key=KEY, speed=60.0)
    arguments = ("--data-dir", tmp_path / "data", "--api-url", service.start())
    with x_screen(tmp_path / "x") as screen, accessible_session(screen) as (variables, desktop):
        given = screen.environment(PIAPI_API_KEY=KEY, **variables)
        with started(arguments, given, tmp_path / "output.txt"):
            hands = Hands(desktop.program("Sora Desktop"))
            hands.find("label", "Connection")
            hands.look("empty")
            make_a_clip(hands, service)
            hands.look("with a take")
            open_everything(hands, screen)
            walk_the_settings(hands, screen)
            hands.press("Restart now")
            wait_for(lambda: not hands.there, "the end of the English run")
            again = Hands(desktop.program("Sora Desktop"))
            again.find("push button", "Einstellungen")
            again.find("list item", PROMPT, lambda node: "Fertig" in node.name)
    service.stop()
    assert not hands.nameless, "\n" + "\n".join(hands.nameless)
