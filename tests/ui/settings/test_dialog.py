"""The settings: what is shown, what is wrong is said beside the field, and what Save emits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sora_desktop import __version__
from sora_desktop.core.money import Money
from sora_desktop.store.credentials import KeyPlace, KeyStatus
from sora_desktop.store.settings import DECLARED, OnClose, Settings, SettingsPageId, Theme
from sora_desktop.ui.settings import pages
from sora_desktop.ui.settings.dialog import (
    AboutDialog,
    DiagnosticsDialog,
    SettingsDialog,
    facts,
    licence_files,
)
from sora_desktop.ui.settings.fields import Picker, RadioButtons
from sora_desktop.ui.widgets.inputs import CheckedField, money_of
from sora_desktop.ui.window.frame import add_to_system_menu
from tests.store.test_settings import OTHERS
from tests.ui.samples import dollars
from tests.ui.take_source import dark_theme

KEY = "0123456789abcdef0123456789abcdef"
LEFT = Qt.MouseButton.LeftButton


class Opened:
    """The dialog on the screen, with what it has told."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        settings: Settings | None = None,
        key: str = "keychain",
        demo: bool = False,
    ) -> None:
        self.qtbot = qtbot
        self.saved: list[Settings] = []
        self.reported: list[str] = []
        self.dialog = SettingsDialog(
            settings or Settings(),
            KeyStatus(KeyPlace(key), "Secret Service"),
            dark_theme(),
            default_folder=folder,
            free_space=lambda path: 182 * 10**9 if path.is_dir() else None,
            default_url="https://api.piapi.ai",
            demo=demo,
        )
        qtbot.addWidget(self.dialog)
        self.dialog.saved.connect(self.saved.append)
        self.dialog.account.entered.connect(lambda key: self.reported.append(f"key {key}"))
        self.dialog.account.check_wanted.connect(lambda key: self.reported.append(f"check {key}"))
        self.dialog.account.forget_wanted.connect(lambda: self.reported.append("forget"))
        self.dialog.network.secret_entered.connect(
            lambda text: self.reported.append(f"hook {text}")
        )
        self.dialog.network.diagnostics_wanted.connect(lambda: self.reported.append("diagnostics"))
        self.dialog.network.log_wanted.connect(lambda: self.reported.append("log"))
        self.dialog.open()

    def save(self) -> None:
        QTest.mouseClick(self.dialog.save, LEFT)

    def checked(self, name: str) -> CheckedField:
        """The field of a setting that is a text."""
        field = self.dialog.field(name).widget
        assert isinstance(field, CheckedField)
        return field

    def type(self, field: QWidget, text: str) -> None:
        edit = field.focusProxy()
        assert isinstance(edit, QLineEdit)
        edit.clear()
        QTest.keyClicks(edit, text)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Opened:
    """The dialog with the usual settings and a key in the keychain."""
    return Opened(qtbot, tmp_path)


def test_nothing_changed_is_nothing_saved(opened: Opened) -> None:
    opened.save()
    assert opened.saved == []
    assert not opened.dialog.isVisible()


def test_return_in_a_field_saves(opened: Opened) -> None:
    field = opened.dialog.field("daily_budget").widget
    opened.dialog.show_setting("daily_budget")
    opened.type(field, "7")
    edit = field.focusProxy()
    assert edit is not None
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    (saved,) = opened.saved
    assert saved.daily_budget == dollars("7")
    assert not opened.dialog.isVisible()


def test_every_field_comes_back_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    folder.mkdir()
    ca_file = tmp_path / "ca.pem"
    ca_file.write_bytes(b"-----BEGIN CERTIFICATE-----\n")
    settings = Settings(
        clips_folder=str(folder),
        at_once=7,
        daily_budget=dollars("20"),
        monthly_budget=dollars("300.50"),
        ask_above=None,
        theme=Theme.LIGHT,
        proxy="http://proxy.example:8080",
        ca_file=str(ca_file),
        api_url="https://other.example/api",
        service_mode="a mode that we do not know",
        webhook_endpoint="https://hook.example/x",
        volume=0.3,
    )
    opened = Opened(qtbot, tmp_path, settings)
    opened.dialog.field("at_once").show(8)
    opened.save()
    assert opened.saved == [replace(settings, at_once=8)]


def test_changes_are_saved(opened: Opened, tmp_path: Path) -> None:
    dialog = opened.dialog
    theme = dialog.field("theme").widget
    assert isinstance(theme, RadioButtons)
    theme.buttons[Theme.DARK].click()
    opened.type(opened.checked("daily_budget"), "20")
    opened.type(opened.checked("ask_above"), "7,50")
    opened.type(opened.checked("api_url"), "https://api.example.com/")
    dialog.field("service_mode").show("public")
    opened.save()
    assert opened.saved == [
        Settings(
            theme=Theme.DARK,
            daily_budget=dollars("20"),
            ask_above=dollars("7.50"),
            api_url="https://api.example.com",
            service_mode="public",
        )
    ]


def test_cancel_saves_nothing(opened: Opened) -> None:
    opened.dialog.field("at_once").show(9)
    opened.dialog.reject()
    assert opened.saved == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("daily_budget", "a lot"),
        ("monthly_budget", "-3"),
        ("ask_above", "0"),
        ("clips_folder", "not/absolute"),
        ("proxy", "proxy"),
        ("ca_file", "/no/such/file"),
        ("api_url", "http://api.example.com"),
        ("webhook_endpoint", "http://hook.example"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_saved(
    opened: Opened, name: str, text: str
) -> None:
    edit = opened.checked(name)
    opened.type(edit, text)
    opened.save()
    assert opened.saved == []
    assert opened.dialog.isVisible()
    assert edit.isVisible()
    assert edit.complaint
    assert edit.edit.property("invalid") is True
    assert edit.edit.accessibleDescription() == edit.complaint


def test_a_complaint_goes_away_once_it_is_mended(opened: Opened) -> None:
    field = opened.checked("proxy")
    opened.type(field, "proxy")
    assert not field.validate()
    opened.type(field, "http://proxy")
    assert field.complaint == ""


def test_a_month_must_hold_a_day(opened: Opened) -> None:
    opened.type(opened.checked("daily_budget"), "20")
    opened.type(opened.checked("monthly_budget"), "5")
    opened.save()
    assert opened.checked("monthly_budget").complaint == ("Monthly budget is below the daily one.")


def test_a_file_without_a_certificate_is_refused(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "x.pem").write_text("nothing")
    opened.dialog.network.ca_file.set_text(str(tmp_path / "x.pem"))
    assert opened.dialog.network.problem_field() is opened.dialog.network.ca_file
    assert "certificate" in opened.dialog.network.ca_file.complaint


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("", None),
        ("20", dollars("20")),
        ("$7.50", dollars("7.50")),
        ("7,50", dollars("7.50")),
        ("1,000", dollars("1000")),
        ("1,000.25", dollars("1000.25")),
        ("20 $", dollars("20")),
        ("٣", dollars("3")),
    ],
)
def test_amounts_as_people_write_them(text: str, amount: Money | None) -> None:
    assert money_of(text) == amount


@pytest.mark.parametrize("text", ["x", "1.2.3", "-1", "1e9", "99999999", "12 34"])
def test_what_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        money_of(text)


def test_the_key_is_masked_checked_and_used_at_once(opened: Opened) -> None:
    page = opened.dialog.account
    opened.dialog.show_page(SettingsPageId.ACCOUNT)
    assert page.field.edit.objectName() == "apiKeyEdit"
    assert page.field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert not page.use.isEnabled()
    opened.type(page.field, KEY)
    QTest.mouseClick(page.check, LEFT)
    assert page.outcome.text() == "Checking (free)"
    opened.dialog.account.show_outcome("The key works. Balance $23.10", good=True)
    assert page.outcome.property("tone") == "good"
    QTest.mouseClick(page.use, LEFT)
    assert opened.reported == [f"check {KEY}", f"key {KEY}"]
    assert page.field.text == ""


def test_return_in_the_field_of_the_key_uses_it_and_saves_nothing(opened: Opened) -> None:
    page = opened.dialog.account
    opened.dialog.show_page(SettingsPageId.ACCOUNT)
    opened.type(page.field, f"  {KEY} ")
    QTest.keyClick(page.field.edit, Qt.Key.Key_Return)
    assert opened.reported == [f"key {KEY}"]
    assert opened.dialog.isVisible()
    QTest.keyClick(page.field.edit, Qt.Key.Key_Return)
    assert len(opened.reported) == 1


def test_what_is_no_key_is_neither_checked_nor_used(opened: Opened) -> None:
    page = opened.dialog.account
    opened.type(page.field, "abc")
    page.check.click()
    page.use.click()
    assert opened.reported == []
    assert "too short" in page.field.complaint


def test_the_key_in_use_can_be_checked_and_forgotten(opened: Opened) -> None:
    page = opened.dialog.account
    page.check.click()
    page.forget.click()
    assert opened.reported == ["check ", "forget"]
    opened.dialog.account.show_outcome("Refused", good=False)
    assert page.outcome.property("tone") == "danger"


def test_what_is_typed_can_be_shown(opened: Opened) -> None:
    edit = opened.dialog.account.field.edit
    show = opened.dialog.account.findChildren(QAction)[-1]
    show.trigger()
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    show.trigger()
    assert edit.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("place", "words", "kept"),
    [
        (KeyPlace.KEYCHAIN, "Stored in Secret Service.", True),
        (KeyPlace.SESSION, "this session only", True),
        (KeyPlace.ENVIRONMENT, "PIAPI_API_KEY", False),
        (KeyPlace.NONE, "No key yet", False),
    ],
)
def test_it_says_where_the_key_is_kept(
    opened: Opened, place: KeyPlace, words: str, kept: bool
) -> None:
    opened.dialog.account.show_status(KeyStatus(place, "Secret Service", "It is locked."))
    page = opened.dialog.account
    assert words in page.status.text()
    assert page.status.text().endswith("It is locked.")
    assert page.forget.isEnabled() is kept
    assert page.check.isEnabled() is (place is not KeyPlace.NONE)


def test_the_folder_says_how_much_room_there_is(opened: Opened, tmp_path: Path) -> None:
    page = opened.dialog.clips
    opened.dialog.show_page(SettingsPageId.CLIPS)
    assert page.free.text() == "182\u00a0GB free"
    page.folder.set_text(str(tmp_path / "gone"))
    assert not page.free.isVisible()
    assert page.problem_field() is page.folder
    page.reset.click()
    assert page.problem_field() is None
    assert page.changed(Settings(clips_folder="/x")).clips_folder is None


@pytest.mark.parametrize("page", ["clips", "network"])
def test_files_and_folders_are_chosen_without_a_loop(
    opened: Opened, page: str, tmp_path: Path
) -> None:
    shown = getattr(opened.dialog, page)
    shown.choose.click()
    chooser = shown.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.reject()
    field = shown.folder if page == "clips" else shown.ca_file
    assert field.text == str(tmp_path)


def test_a_webhook_secret_goes_its_own_way(opened: Opened) -> None:
    QTest.keyClicks(opened.dialog.network.secret, "hush")
    opened.save()
    assert opened.reported == ["hook hush"]
    assert opened.saved == []


def test_the_log_and_the_diagnostics_are_asked_for(opened: Opened) -> None:
    opened.dialog.network.log.click()
    opened.dialog.network.diagnostics.click()
    assert opened.reported == ["log", "diagnostics"]


def test_diagnostics_are_shown_before_they_are_copied(opened: Opened) -> None:
    QGuiApplication.clipboard().setText("before")
    opened.dialog.show_diagnostics("Sora Desktop 1.0")
    shown = opened.dialog.findChild(DiagnosticsDialog)
    assert isinstance(shown, DiagnosticsDialog)
    assert shown.text.toPlainText() == "Sora Desktop 1.0"
    assert QGuiApplication.clipboard().text() == "before"
    shown.copy.click()
    assert QGuiApplication.clipboard().text() == "Sora Desktop 1.0"


def test_it_fits_into_the_smallest_window(opened: Opened) -> None:
    assert opened.dialog.width() in range(560, 721)
    assert opened.dialog.minimumSizeHint().height() <= 560
    for page, shown in opened.dialog.pages.items():
        opened.dialog.show_page(page)
        assert shown.minimumSizeHint().width() <= 540


def test_every_field_has_a_name_for_ears(opened: Opened) -> None:
    edits = opened.dialog.findChildren(QLineEdit)
    own = [edit for edit in edits if edit.objectName() != "qt_spinbox_lineedit"]
    assert len(own) >= 9
    assert all(edit.accessibleName() for edit in own)
    assert all(button.text() for button in opened.dialog.findChildren(QPushButton))


def test_the_webhook_secret_can_be_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    opened = Opened(qtbot, tmp_path)
    assert not opened.dialog.network.forget_secret.isEnabled(), "there is none"
    page = opened.dialog.network
    page.show_secret(True)
    page.secret.setText("half written")
    page.forget_secret.click()
    assert page.secret.placeholderText() == "Will be removed when you save"
    opened.save()
    assert opened.reported == ["hook "]


def test_the_key_of_the_demo_is_said_to_be_the_demo_s(qtbot: QtBot, tmp_path: Path) -> None:
    opened = Opened(qtbot, tmp_path, demo=True, key="environment")
    page = opened.dialog.account
    assert page.status.text() == "The demo needs no key."
    assert not page.field.isEnabled()


def test_the_window_page_shows_and_takes_over(qtbot: QtBot, tmp_path: Path) -> None:
    given = Settings(scale=160, on_close=OnClose.QUIT, notices=False, less_motion=True)
    opened = Opened(qtbot, tmp_path, given)
    size = opened.dialog.field("scale").widget
    assert isinstance(size, Picker)
    assert size.currentText() == "150 %"
    opened.dialog.field("on_close").show(OnClose.TRAY)
    opened.dialog.field("notices").show(True)
    opened.dialog.field("less_motion").show(False)
    size.setCurrentText("200 %")
    opened.save()
    assert opened.saved == [Settings(scale=200, on_close=OnClose.TRAY)]


def test_every_setting_with_a_page_is_shown_there_and_taken_from_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also one that somebody adds later: `OTHERS` has another value for each setting."""
    monkeypatch.setattr(pages, "UPDATE_ADDRESS", "https://news.example/version")
    given = replace(OTHERS, clips_folder=str(tmp_path / "other"))
    dialog = Opened(qtbot, tmp_path, given).dialog
    taken = Settings()
    for page in dialog.pages.values():
        taken = page.changed(taken)
    for name, declared in DECLARED.items():
        shown = declared.page is not None
        assert getattr(taken, name) == getattr(given if shown else Settings(), name), name


def test_a_newer_version_is_only_offered_where_the_program_can_look(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened.dialog.findChild(QCheckBox, "lookForUpdatesToggle") is None
    monkeypatch.setattr(pages, "UPDATE_ADDRESS", "https://news.example/version")
    able = Opened(qtbot, tmp_path)
    able.dialog.field("look_for_updates").show(False)
    able.save()
    assert able.saved == [Settings(look_for_updates=False)]


def test_the_pages_are_those_that_are_declared_in_their_order(opened: Opened) -> None:
    titles = [page.title for page in opened.dialog.pages.values()]
    assert titles == [page.title for page in SettingsPageId]


def test_a_setting_is_found_on_any_page(opened: Opened) -> None:
    search = opened.dialog.search
    QTest.keyClicks(search, "budget")
    assert search.found()[:2] == ["Daily budget", "Monthly budget"]
    assert search.results.isVisible()
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert search.text() == ""
    assert not search.results.isVisible()
    assert opened.checked("monthly_budget").edit.hasFocus()


def test_tab_leads_from_the_list_of_pages_into_the_page(opened: Opened) -> None:
    dialog = opened.dialog
    names = dialog.findChild(QListWidget, "settingsPages")
    assert names is not None
    for row, page in enumerate(dialog.pages.values()):
        names.setCurrentRow(row)
        names.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(names, Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused), page.title


def test_every_row_can_be_found_by_its_name_and_takes_the_focus(opened: Opened) -> None:
    search, dialog = opened.dialog.search, opened.dialog
    for declared in DECLARED.values():
        if declared.page is not None and declared.label:
            search.setText(declared.label)
            assert declared.label in search.found()
            QTest.keyClick(search, Qt.Key.Key_Return)
            focused = QGuiApplication.focusObject()
            assert isinstance(focused, QWidget)
            assert dialog.pages[declared.page].isAncestorOf(focused), declared.label
    search.setText("zzz")
    assert search.found() == []
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert dialog.isVisible()


def test_a_theme_is_told_as_soon_as_it_is_chosen(opened: Opened) -> None:
    reported: list[Theme] = []
    opened.dialog.general.look_changed.connect(reported.append)
    theme = opened.dialog.field("theme").widget
    assert isinstance(theme, RadioButtons)
    theme.buttons[Theme.LIGHT].click()
    theme.buttons[Theme.SYSTEM].click()
    assert reported == [Theme.LIGHT, Theme.SYSTEM]
    assert opened.saved == []


def test_a_size_is_shown_before_it_is_saved(opened: Opened) -> None:
    preview = opened.dialog.general.preview
    before = preview.grab().toImage()
    opened.dialog.field("scale").show(200)
    assert preview.accessibleDescription() == "200 %"
    assert preview.grab().toImage() != before
    opened.dialog.field("scale").show(100)
    assert preview.grab().toImage() == before


def test_every_text_can_be_read(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    titles = [dialog.picker.itemText(index) for index in range(dialog.picker.count())]
    assert titles[0] == "Sora Desktop (MIT)"
    assert {"Qt and FFmpeg", "LGPL-3.0", "GPL-3.0", "LGPL-2.1", "MPL-2.0"} <= set(titles)
    seen = set()
    for index in range(dialog.picker.count()):
        dialog.picker.setCurrentIndex(index)
        seen.add(dialog.reader.toPlainText()[:200])
    assert len(seen) == dialog.picker.count()
    assert all(len(text.strip()) > 50 for text in seen)
    dialog.close()


def test_what_is_copied_says_the_version_and_nothing_of_the_person(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == facts() == dialog.facts.text()
    assert f"Sora Desktop {__version__}" in copied
    assert str(Path.home()) not in copied


def test_a_packaged_copy_shows_its_notices_after_its_own_licence(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "licenses"
    folder.mkdir(parents=True)
    for name in ("Apache-2.0.txt", "THIRD_PARTY_NOTICES.txt", "LICENSE"):
        (folder / name).write_text(name)
    (tmp_path / "LICENSE").write_text("the same once more")
    names = [file.name for file in licence_files(folder)]
    assert names == ["LICENSE", "THIRD_PARTY_NOTICES.txt", "Apache-2.0.txt"]
    assert licence_files(tmp_path / "gone" / "gone" / "licenses") == []


def test_macos_has_it_in_the_programs_own_menu(qtbot: QtBot) -> None:
    frame = QMainWindow()
    qtbot.addWidget(frame)
    assert add_to_system_menu(frame, "linux") is None
    about = add_to_system_menu(frame, "darwin")
    assert about is not None
    assert about.menuRole() is QAction.MenuRole.AboutRole
    about.trigger()
    (dialog,) = frame.findChildren(AboutDialog)
    dialog.close()
