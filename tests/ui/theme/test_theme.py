"""The themes: every text is readable on every surface it stands on, and the system is followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sora_desktop.resources import resource
from sora_desktop.ui.theme.theme import (
    DARK,
    LIGHT,
    ON_VIEWER,
    PICTURES,
    VIEWER,
    Mode,
    Theme,
    Tokens,
    contrast,
    contrasting,
    mixed,
    palette_of,
    restyle,
    sizes_for,
    style_sheet,
    tokens_for,
)
from sora_desktop.ui.widgets.dialogs import MessageDialog, MessageText

BOTH = pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
SURFACES = ("window", "panel", "raised")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme()
    yield made
    made.set_mode(Mode.SYSTEM)
    shiboken6.delete(made)
    qapp.setStyleSheet("")


def text_pairs(tokens: Tokens) -> list[tuple[str, str]]:
    """Every text colour with every surface that the style sheet and the widgets put it on."""
    everywhere = (*SURFACES, "popover", "tile", "hover", "line", "selection", "thumb", "track")
    pairs = [(tokens.text, getattr(tokens, surface)) for surface in everywhere]
    calm = (*SURFACES, "popover", "tile", "hover", "selection", "track")
    pairs += [(tokens.muted, getattr(tokens, s)) for s in calm]
    pairs += [(tokens.faint, getattr(tokens, s)) for s in (*SURFACES, "popover")]
    pairs += [
        (getattr(tokens, tone), getattr(tokens, surface))
        for tone in ("warn", "danger", "good", "accent")
        for surface in (*SURFACES, "popover")
    ]
    for tone in ("warn", "danger", "good", "muted"):
        pairs += [(tokens.text, tokens.notice(tone)), (getattr(tokens, tone), tokens.notice(tone))]
    pairs += [(tokens.window, getattr(tokens, ground)) for ground in ("text", "muted", "faint")]
    viewer = (ON_VIEWER.text, ON_VIEWER.muted, ON_VIEWER.faint, ON_VIEWER.accent)
    pairs += [(ink, ground) for ink in viewer for ground in (tokens.stage, tokens.viewer)]
    grounds = (tokens.accent, tokens.accent_hover, tokens.accent_down)
    return pairs + [(tokens.on_accent, ground) for ground in grounds]


@BOTH
def test_every_text_reaches_the_contrast_of_wcag_aa(tokens: Tokens) -> None:
    poor = {pair: contrast(*pair) for pair in text_pairs(tokens) if contrast(*pair) < 4.5}
    assert poor == {}


def declared(sheet: str) -> list[tuple[str, dict[str, str]]]:
    """The selectors of the style sheet, each with its declarations."""
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
    return [
        (selector.strip(), dict(re.findall(r"([\w-]+):\s*([^;]+?)\s*;", f"{body};")))
        for selectors, body in rules
        for selector in selectors.split(",")
    ]


@BOTH
def test_every_rule_of_the_style_sheet_can_be_read(tokens: Tokens) -> None:
    """Text on the ground that its own rule gives it, else on each surface that it may stand on; a
    ground without a text of its own under the text of the window. What is disabled needs none by
    WCAG, and is held to 3 all the same."""
    surfaces = [getattr(tokens, surface) for surface in SURFACES]
    poor = []
    rules = declared(style_sheet(tokens, sizes_for(0)))
    own = {selector: rule["color"] for selector, rule in rules if "color" in rule}
    for selector, rule in rules:
        if "::" in selector and "item" not in selector and "section" not in selector:
            continue
        least = 3.0 if "disabled" in selector else 4.5
        ground = rule.get("background", "transparent")
        if "viewer" in selector and ground == "transparent":
            ground = tokens.viewer
        grounds = [ground] if ground.startswith("#") else surfaces if "color" in rule else []
        # Under the pointer a control keeps the colour that it has without it.
        plain = re.sub(r":(hover|pressed|checked|on|open|focus)", "", selector)
        around = ON_VIEWER if selector.startswith(f"#{VIEWER} ") else tokens
        ink = rule.get("color", own.get(plain, around.text))
        pairs = [(ink, each) for each in grounds if ink.startswith("#")]
        if "selection-color" in rule:
            pairs.append((rule["selection-color"], rule["selection-background-color"]))
        if "placeholder-text-color" in rule:
            pairs += [(rule["placeholder-text-color"], each) for each in surfaces]
        poor += [(selector, pair) for pair in pairs if contrast(*pair) < least]
    assert poor == []


@BOTH
def test_what_is_in_the_viewer_is_dark_in_both_themes(
    tokens: Tokens, qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    theme.set_mode(Mode.DARK if tokens.dark else Mode.LIGHT)
    theme.apply(qapp)
    # A button of a kind has the one look of the viewer in there.
    for name, ground in (("", tokens.text), (VIEWER, ON_VIEWER.raised)):
        around = QWidget()
        around.setObjectName(name)
        qtbot.addWidget(around)
        button = QPushButton(around)
        button.setProperty("kind", "strong")
        button.resize(80, 40)
        around.show()
        assert button.grab().toImage().pixelColor(40, 20).name() == ground


@BOTH
def test_the_greys_are_neutral(tokens: Tokens) -> None:
    grounds = ("stage", "viewer", "window", "panel", "raised", "popover", "tile", "hover")
    for grey in (*grounds, "line", "edge", "text", "muted", "faint"):
        value = getattr(tokens, grey)
        assert value[1:3] == value[3:5] == value[5:7], grey


@BOTH
def test_high_contrast_makes_every_outline_visible(tokens: Tokens) -> None:
    high = contrasting(tokens)
    for surface in SURFACES:
        assert contrast(high.edge, getattr(high, surface)) >= 4.5
        assert contrast(high.line, getattr(high, surface)) >= 3


@BOTH
def test_focus_and_control_outlines_are_visible(tokens: Tokens) -> None:
    for ink in (tokens.text, tokens.muted, tokens.faint, tokens.accent):
        for surface in SURFACES:
            assert contrast(ink, getattr(tokens, surface)) >= 3


def test_contrast_is_the_formula_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"


@pytest.mark.parametrize(
    ("mode", "scheme", "tokens"),
    [
        (Mode.SYSTEM, Qt.ColorScheme.Light, LIGHT),
        (Mode.SYSTEM, Qt.ColorScheme.Dark, DARK),
        (Mode.SYSTEM, Qt.ColorScheme.Unknown, DARK),
        (Mode.LIGHT, Qt.ColorScheme.Dark, LIGHT),
        (Mode.DARK, Qt.ColorScheme.Light, DARK),
    ],
)
def test_the_choice_of_a_theme(mode: Mode, scheme: Qt.ColorScheme, tokens: Tokens) -> None:
    assert tokens_for(mode, scheme) is tokens


def test_the_system_is_followed_while_the_program_runs(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    theme.apply(qapp)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens is LIGHT
    assert LIGHT.panel in qapp.styleSheet()
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == LIGHT.panel


def test_a_chosen_theme_does_not_follow_the_system(qtbot: QtBot, theme: Theme) -> None:
    theme.set_mode(Mode.DARK)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens is DARK
    assert theme.mode is Mode.DARK
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.LIGHT)
    assert theme.colour("text").name() == LIGHT.text
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(Mode.LIGHT)


@BOTH
def test_the_style_sheet_is_filled_and_understood(tokens: Tokens, qapp: QApplication) -> None:
    sheet = style_sheet(tokens, sizes_for(0))
    assert "$" not in sheet.partition("*/")[2]
    widget = QPushButton()
    # Qt warns "Could not parse stylesheet", and a warning fails the test.
    widget.setStyleSheet(sheet)
    widget.ensurePolished()


@BOTH
def test_the_pictures_of_the_style_sheet_have_the_theme_s_colours(tokens: Tokens) -> None:
    name = "dark" if tokens.dark else "light"
    wanted = {"check": tokens.on_accent, "dot": tokens.on_accent, "tick": tokens.text}
    for picture in PICTURES:
        text = resource("style", f"{picture}-{name}.svg").read_text(encoding="utf-8")
        assert f'stroke="{wanted.get(picture, tokens.muted)}"' in text


def test_the_type_sizes_grow_with_the_system_s_font_but_not_without_end() -> None:
    ours = sizes_for(0)
    in_order = list(asdict(ours).values())
    assert in_order == sorted(set(in_order))
    assert sizes_for(ours.body * 1.2).body == pytest.approx(ours.body * 1.2, abs=0.01)
    assert sizes_for(100).body == pytest.approx(ours.body * 1.4, abs=0.01)


def test_the_palette_has_a_paler_text_for_what_is_disabled() -> None:
    palette = palette_of(DARK)
    group = QPalette.ColorGroup
    assert palette.color(group.Disabled, QPalette.ColorRole.Text).name() == DARK.faint
    assert palette.color(group.Active, QPalette.ColorRole.Text).name() == DARK.text


def controls() -> dict[str, QWidget]:
    """One of each kind that the keyboard comes to, first where the focus comes from."""
    words = "Do this every time"
    found: dict[str, QWidget] = {"first": QPushButton("first")}
    for kind in (QCheckBox, QRadioButton, QPushButton, QLineEdit):
        found[kind.__name__] = kind(words)
    found |= {"QComboBox": QComboBox(), "QSpinBox": QSpinBox(), "QPlainTextEdit": QPlainTextEdit()}
    tabs = QTabBar()
    tabs.addTab(words)
    return found | {"QSlider": QSlider(Qt.Orientation.Horizontal), "QTabBar": tabs}


KINDS = ["QCheckBox", "QRadioButton", "QPushButton", "QLineEdit", "QComboBox", "QSpinBox"]
KINDS += ["QPlainTextEdit", "QSlider", "QTabBar"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_ring_takes_no_room_from_the_words_and_goes_with_the_focus(
    qtbot: QtBot, theme: Theme, qapp: QApplication, kind: str
) -> None:
    theme.apply(qapp)
    window = QWidget()
    layout = QVBoxLayout(window)
    parts = controls()
    first, part = parts["first"], parts[kind]
    for each in (first, part):
        layout.addWidget(each)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    before, size = part.grab().toImage(), part.sizeHint()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert part.hasFocus()
    assert part.grab().toImage() != before, "it is to be seen"
    assert part.sizeHint() == size
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert first.hasFocus()
    assert part.grab().toImage() == before
    assert part.sizeHint() == size


def test_the_ring_is_shown_when_the_focus_came_by_the_keyboard(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    theme.apply(qapp)
    window = QWidget()
    layout = QVBoxLayout(window)
    field, button = QLineEdit(), QPushButton("Generate")
    layout.addWidget(field)
    layout.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    assert not field.property("ring")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert button.property("ring") is True
    QTest.mouseClick(
        window.windowHandle(), Qt.MouseButton.LeftButton, pos=button.geometry().center()
    )
    assert button.property("ring") is False
    window.clearFocus()


def test_a_button_is_left_by_the_pointer_also_while_its_popup_was_open(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    theme.apply(qapp)
    window = QWidget()
    layout = QVBoxLayout(window)
    button, box, other = QPushButton("My takes"), QComboBox(), QLabel("Elsewhere")
    for part in (button, box, other):
        layout.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    handle = window.windowHandle()
    # A test before this one may have left a button down, as QTest's double click does.
    for each in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mouseRelease(handle, each)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=button.geometry().center())
    # Qt leaves them so when a popup took the pointer away.
    for part in (button, box):
        part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    QTest.mouseMove(handle, box.geometry().center())
    qtbot.waitUntil(lambda: not button.underMouse())
    assert box.underMouse()
    box.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    QTest.mouseMove(handle, other.geometry().center())
    qtbot.waitUntil(lambda: not button.underMouse() and not box.underMouse())


def test_an_open_message_goes_along_with_the_theme(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    theme.apply(qapp)
    theme.set_mode(Mode.DARK)
    text = MessageText(title="Generate?", body="It costs.", accept="Generate", details="{}")
    dialog = MessageDialog(text)
    qtbot.addWidget(dialog)
    dialog.open()
    window = dialog.findChildren(QLabel)

    def inks() -> set[str]:
        """The colours of the pictures in it."""
        pictures = [label.pixmap().toImage() for label in window if not label.pixmap().isNull()]
        return {
            image.pixelColor(x, y).name()
            for image in pictures
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }

    assert inks() == {DARK.muted}
    theme.set_mode(Mode.LIGHT)
    qtbot.waitUntil(lambda: inks() == {LIGHT.muted})
    ground = dialog.grab().toImage().pixelColor(3, 3).name()
    assert ground == LIGHT.page


def test_fonts_are_the_system_s_in_our_sizes(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp)
    assert theme.font("title").pointSizeF() > theme.font().pointSizeF()
    assert theme.font("small", bold=True).weight() > theme.font("small").weight()
    assert theme.font().family() == QApplication.font().family()


def test_restyle_looks_again_only_when_something_differs(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    restyle(button, kind="primary", ring=False)
    assert button.property("kind") == "primary"
    restyle(button, kind="primary")
    assert button.property("ring") is False
