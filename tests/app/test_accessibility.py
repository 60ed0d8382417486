"""The program as somebody has it who does not see it: by the tree that a screen reader reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from jeepney.wrappers import DBusErrorResponse

from sora_desktop.core.money import Money
from sora_desktop.simulator import Call, Simulator
from tests.app.driver import SampleRenderer
from tests.app.screen import Screen, started, wait_for, x_screen
from tests.app.screen_reader import Node, accessible_session, find

pytestmark = pytest.mark.no_qt_log

KEY = "walk-key-0123456789abcdef"
PROMPT = "a paper boat in the rain"
OTHER = "a kite over the dunes"
# The program, which reads its takes soon.
READS_SOON = "tests.app.answering_program"
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


def value_for_name(program: Node) -> list[str]:
    """The combo boxes whose name is what is chosen, or that do not begin their description so."""
    found = []
    for box in program.walk():
        if box.role == "combo box":
            (offered,) = box.children()
            items, name, said = (
                [each.name for each in offered.children()],
                box.name,
                box.description,
            )
            value = said.partition(". ")[0]
            if name in items or not value or not any(item.startswith(value) for item in items):
                found.append(f"combo box {name!r} says {said!r}, has {items}")
    return found


class ScreenReaderUser:
    """Works the program through the tree alone."""

    def __init__(self, program: Node) -> None:
        self.program = program
        self.wrong: list[str] = []

    @property
    def there(self) -> bool:
        """Whether the program is still on the bus."""
        try:
            return bool(self.program.name)
        except DBusErrorResponse:
            return False

    def look(self, where: str) -> None:
        """Notes what has no name, or a wrong one, in what is shown now."""

        def faults() -> tuple[list[str]] | None:
            try:
                return ([*nameless(self.program), *value_for_name(self.program)],)
            except DBusErrorResponse:
                return None  # Something went away meanwhile.

        (found,) = wait_for(faults, f"a still window, {where}")
        self.wrong += [f"{where}: {what}" for what in found]

    def find(self, role: str, name: str, fits: Callable[[Node], bool] = lambda _: True) -> Node:
        """Waits for what has that role and a name that begins so."""

        def look() -> Node | None:
            node = find(self.program, role, name)
            try:
                return node if node is not None and fits(node) else None
            except DBusErrorResponse:
                return None

        return wait_for(look, f"{role} {name!r}")

    def press(self, name: str, role: str = "push button") -> None:
        """Presses it once it can be pressed. One that has just been replaced is looked for anew:
        the answer is an error then, and nothing was pressed. What ends the program may answer
        nothing any more."""

        def press() -> bool:
            node = find(self.program, role, name)
            try:
                if node is None or not node.enabled:
                    return False
                node.press()
            except DBusErrorResponse as error:
                return bool(error.name == "org.freedesktop.DBus.Error.NoReply")
            return True

        wait_for(press, f"{role} {name!r} to be pressed")


def make_a_clip(user: ScreenReaderUser, screen: Screen, service: Simulator) -> None:
    """Writes a prompt, presses Generate, and waits until the list says that the clip is there."""
    user.find("text", "Prompt").write(PROMPT)
    # Nobody manages the windows of this screen, so the keys have to be sent to ours.
    screen.do("windowfocus", "--sync", screen.window("Sora Desktop"))
    duration = user.find("combo box", "Duration")
    duration.press()
    wait_for(lambda: duration.expanded, "the open list")
    screen.do("key", "Home")
    screen.do("key", "Return")
    wait_for(lambda: duration.description.startswith("4 s"), "the shortest")
    price = user.find("label", "Price", lambda node: node.description.startswith("4 s"))
    shown = Money.from_dollars(price.description.rpartition("$")[2])
    user.press("Generate")
    user.find("list item", "Take 1. Ready", lambda node: node.name.endswith(PROMPT))
    assert service.record.count(Call.CREATE) == 1
    # What the window said is what is paid.
    assert shown == Money(service.tasks[0].kept)


def choose_a_model(user: ScreenReaderUser, screen: Screen) -> None:
    """Takes the next model from the list, and goes back with the list closed."""
    model = user.find("combo box", "Model")
    first = model.description
    model.press()
    wait_for(lambda: model.expanded, "the open list")
    screen.do("key", "Down")
    screen.do("key", "Return")
    wait_for(lambda: model.description != first and not model.expanded, "another model")
    assert model.name == "Model"
    # The dialogs and lists that were closed may have left the keys with the screen itself.
    screen.do("windowfocus", "--sync", screen.window("Sora Desktop"))
    assert model.call("Component", "GrabFocus")
    wait_for(lambda: model.focused, "the focus on the models")
    screen.do("key", "Up")
    wait_for(lambda: model.description == first, "the first model")


def walk_the_settings(user: ScreenReaderUser, screen: Screen) -> None:
    """Opens the settings, turns every page, and chooses another language on the first."""
    user.press("Settings")
    pages = user.find("list", "Pages")
    for place, page in enumerate(pages.children()):
        assert pages.call("Selection", "SelectChild", "i", place)
        user.look(f"settings, {page.name}")
    # The last page was really turned to.
    user.find("push button", "Reset all")
    assert pages.call("Selection", "SelectChild", "i", 0)
    language = user.find("combo box", "Language")
    (offered,) = language.children()
    names = [each.name for each in offered.children()]
    language.press()
    wait_for(lambda: language.expanded, "the open list")
    # Not by its letters: on a busy computer each would begin another search.
    screen.do("key", "Home", *["Down"] * names.index("Deutsch"))
    screen.do("key", "Return")
    wait_for(lambda: language.description.startswith("Deutsch"), "the choice")
    user.press("Save")


def open_everything(user: ScreenReaderUser, screen: Screen) -> None:
    """Opens what opens over the window or in it, one after the other."""
    # Nobody manages the windows of this screen, so the keys have to be sent to ours.
    screen.do("windowfocus", "--sync", screen.window("Sora Desktop"))
    for name in ("Templates", "Earlier prompts", "Filters", "Grid", "Full screen"):
        role = "push button" if find(user.program, "push button", name) else "check box"
        user.press(name, role)
        user.look(name)
        screen.do("key", "Escape")
    screen.do("key", "F1")
    user.find("dialog", "Help")
    user.look("help")
    user.press("Keyboard shortcuts")
    user.find("dialog", "Keyboard shortcuts")
    user.look("shortcuts")
    user.press("Close")


def test_a_clip_is_made_through_the_accessibility_tree_alone(tmp_path: Path) -> None:
    service = Simulator(tmp_path / "service", SampleRenderer(), key=KEY, speed=60.0)
    arguments = ("--data-dir", tmp_path / "data", "--api-url", service.start())
    with x_screen(tmp_path / "x") as screen, accessible_session(screen) as (variables, desktop):
        given = screen.environment(PIAPI_API_KEY=KEY, **variables)
        with started(arguments, given, tmp_path / "output.txt", READS_SOON):
            user = ScreenReaderUser(desktop.program("Sora Desktop"))
            user.find("push button", "Balance")
            user.look("empty")
            make_a_clip(user, screen, service)
            user.look("with a take")
            open_everything(user, screen)
            choose_a_model(user, screen)
            walk_the_settings(user, screen)
            user.press("Restart now")
            wait_for(lambda: not user.there, "the end of the English run")
            again = ScreenReaderUser(desktop.program("Sora Desktop"))
            again.find("push button", "Einstellungen")
            # In the grid, which is remembered, a take says of which shot it is.
            again.find(
                "list item",
                "Shot 1, Take 1. Fertig",
                lambda node: node.name.endswith(PROMPT),
            )
    service.stop()
    assert not user.wrong, "\n" + "\n".join(user.wrong)


def use_the_palette(user: ScreenReaderUser, screen: Screen) -> None:
    """Finds a page by a word, hears the entry, and goes there."""
    user.press("Command palette")
    field = user.find("text", "Find an action, take, model or setting")
    field.write("spend")
    user.find("list item", "Spending")
    user.look("palette")
    screen.do("key", "Return")
    user.find("push button", "Save as CSV")


def walk_the_spending(user: ScreenReaderUser) -> None:
    """Turns every tab, and finds what the clip cost behind the sum."""
    for tab in ("Project", "Shot", "Model", "Differences", "By day"):
        user.press(tab, "radio button")
        user.look(f"spending, {tab}")
    user.find("filler", "Spending by day", lambda node: "$0.96" in node.description)
    user.find("cell", "Charged: $0.96")


def write_a_shot(user: ScreenReaderUser, screen: Screen) -> None:
    """Adds a shot to the list, chooses the take of the first one, and hears both."""
    user.press("Shot list", "radio button")
    user.press("Add shot")
    user.find("cell", "Shot 2")
    # Qt's tables have only cells in the tree: the field is heard as it gets the focus.
    screen.do("type", "--delay", "2", OTHER)
    screen.do("key", "Return")
    user.find("cell", OTHER)
    user.look("shot list")
    screen.do("key", "Up")
    user.find("list item", "Take 1, in the cut until you choose one. Click to choose it.")
    assert user.find("list", "Takes of the shot").call("Component", "GrabFocus")
    screen.do("key", "space")
    user.find("list item", "Take 1, in the cut", lambda node: node.name == "Take 1, in the cut")
    user.find("cell", "Take 1 is chosen")
    user.find("push button", "Export cut", lambda node: node.enabled)


def move_the_take(user: ScreenReaderUser, screen: Screen) -> None:
    """Moves the take to the other shot without a drag."""
    user.press("Takes", "radio button")
    user.press("Command palette")
    user.find("text", "Find an action, take, model or setting").write("move to shot")
    user.find("list item", "Move to shot")
    screen.do("key", "Return")
    # Qt leaves popups out of the tree: what is chosen there is heard as it gets the focus.
    wait_for(lambda: find(user.program, "list", "Results") is None, "the end of the palette")
    screen.do("type", "--delay", "20", "kite")
    screen.do("key", "Return")
    user.find("list item", f"Shot 2, {OTHER}, 1 take")


def read_the_details(user: ScreenReaderUser) -> None:
    """Opens the drawer, reads the cost, writes a note, and closes it."""
    user.press("Details", "check box")
    user.find("label", "Charged: $0.96")
    user.find("text", "Add a note").write("keep this one")
    user.look("details")
    user.press("Close details")
    wait_for(lambda: find(user.program, "push button", "Close details") is None, "no drawer")


def test_pages_palette_and_drawer_through_the_accessibility_tree_alone(tmp_path: Path) -> None:
    service = Simulator(tmp_path / "service", SampleRenderer(), key=KEY, speed=60.0)
    arguments = ("--data-dir", tmp_path / "data", "--api-url", service.start())
    with x_screen(tmp_path / "x") as screen, accessible_session(screen) as (variables, desktop):
        given = screen.environment(PIAPI_API_KEY=KEY, **variables)
        with started(arguments, given, tmp_path / "output.txt", READS_SOON):
            user = ScreenReaderUser(desktop.program("Sora Desktop"))
            make_a_clip(user, screen, service)
            use_the_palette(user, screen)
            walk_the_spending(user)
            write_a_shot(user, screen)
            move_the_take(user, screen)
            read_the_details(user)
    service.stop()
    assert not user.wrong, "\n" + "\n".join(user.wrong)
