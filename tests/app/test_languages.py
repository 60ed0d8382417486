"""Every language in the real window: nothing is left in English, and nothing is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSize, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sora_desktop.core.clip_names import USUAL_PATTERN
from sora_desktop.core.ledger import Spending
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.task import Task, TaskState
from sora_desktop.store.kept_secret import KeyPlace, KeyStatus
from sora_desktop.store.settings import Settings
from sora_desktop.ui.about_dialog import AboutDialog
from sora_desktop.ui.account_dialog import AccountDialog
from sora_desktop.ui.compare_bar import CompareBar
from sora_desktop.ui.filter_choices import Choices, When
from sora_desktop.ui.languages import LANGUAGES, translators
from sora_desktop.ui.leaving_dialog import LeavingDialog
from sora_desktop.ui.message_dialog import MessageDialog, MessageText
from sora_desktop.ui.messages import problem_message
from sora_desktop.ui.rename_dialog import RenameDialog
from sora_desktop.ui.selection_bar import SelectionBar
from sora_desktop.ui.settings_dialog import DiagnosticsDialog, SettingsDialog
from sora_desktop.ui.shortcuts import ShortcutSheet
from sora_desktop.ui.tag_editor import TagDialog
from sora_desktop.ui.task_delegate import TaskDelegate
from sora_desktop.ui.task_filter import StateFilter
from sora_desktop.ui.task_list_model import TaskRole
from sora_desktop.ui.undo_bar import UndoBar
from sora_desktop.ui.words import charge_words
from tests.app.desk import Lab
from tests.app.fit import misfits, texts
from tests.ui.samples import dollars
from tests.ui.take_source import numbered
from texts import texts_of

ROOT = Path(__file__).resolve().parents[2]
SMALLEST = (960, 600)
CUT = "\u2026"
# What a take that was sent fails with; the other kinds keep it waiting or held.
FAILS = (Category.MODERATION, Category.REFUSED, Category.RENDER_FAILED, Category.CANCELLED)
_KEYS = r"((Ctrl|Alt|Shift|Meta)\+)*(Esc|Space|Left|Right|Home|End|Return|Up|Down|Del|Tab|F\d+|\S)"
# What is the same in every language: names, figures, keys, and what a person wrote.
SAME = re.compile(
    r"Sora Desktop( \d(.|\n)*)?|[A-Z]+[a-z]*-\d\.\d|Sora 2( Pro)?|(Kling|Veo|Seedance) .*|sora|\d+p|https?://\S*|/clips|Python"
    r"|Take number \d+|PIAPI_API_KEY|[\d$.,:\s\u00d7=+s%~()]+"
    rf"|{'|'.join(re.escape(name) for name in LANGUAGES.values())}|{_KEYS}(, {_KEYS})*"
)


class Brackets(QTranslator):
    """A language in which every text is put in brackets, so that one that was left out is seen;
    `asked` are the texts that it was asked for, with their contexts, but for Qt's own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        """It has a word for everything."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text in brackets."""
        if not context.startswith("Q"):
            self.asked.add((context, text))
        return f"\u27e6{text}\u27e7".replace("%n", str(n))


@contextmanager
def spoken(found: list[QTranslator], locale: str) -> Iterator[None]:
    """What is built in the block speaks the language."""
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    for translator in found:
        QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        for translator in found:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)


def takes() -> list[Task]:
    """A take in each state, and failed in each way that a take can."""
    tasks = [numbered(n, state) for n, state in enumerate(TaskState)]
    failed = numbered(50, TaskState.FAILED)
    for n, category in enumerate(Category, start=50):
        error = Problem(category=category)
        tasks.append(replace(failed, id=numbered(n).id, number=n, last_error=error))
    return tasks


class Stage:
    """The window and every dialog, one after the other, in the language in force."""

    def __init__(self, lab: Lab) -> None:
        program = lab.program(data_dir=lab.folder / "model")
        program.build()
        assert program.window is not None
        assert program.opened is not None
        self.lab, self.program, self.window = lab, program, program.window
        lab.windows.append(self.window)
        self.window.frame.resize(*SMALLEST)
        assert self.window.frame.size() == QSize(*SMALLEST)
        self.store = program.opened.store

    def scenes(self) -> Iterator[tuple[str, QWidget]]:
        """What is shown, each named."""
        yield from self._desk()
        yield from self._takes()
        yield from self._list()
        yield from self._settings()
        for dialog in self._dialogs():
            yield type(dialog).__name__, self._opened(dialog)
            dialog.done(0)
        self.window.show_desk(False)
        yield "first start", self._settled(self.window.welcome)

    def rows(self) -> Iterator[str]:
        """What a row of the narrowest list cuts off that must be read: the button, and money."""
        delegate, model = self.window.takes.view.itemDelegate(), self.window.takes.view.model()
        assert isinstance(delegate, TaskDelegate)
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            task: Task = index.data(TaskRole.TASK)
            layout = delegate.layout_of(index, self.window.takes.view.viewport().width())
            if layout.button is not None and layout.button.text.endswith(CUT):
                yield f"button of {task.state}: {layout.button.text}"
            state = "".join(piece.text for piece in layout.state).replace(" ", "")
            money = charge_words(task) if task.state is TaskState.FAILED else str(task.cost)
            error = task.last_error
            failed = error is not None and error.category in FAILS
            told = failed or task.state is TaskState.UNCONFIRMED
            if told and money.replace(" ", "") not in state:
                yield f"{task.state}: {state!r} without {money!r}"

    def close(self) -> None:
        """Lets go of the files."""
        self.program._let_go()
        self.window.put_away()

    def _desk(self) -> Iterator[tuple[str, QWidget]]:
        yield "empty", self._settled(self.window.frame)
        status = self.window.status
        spent = Spending(
            today=dollars("1234.56"),
            month=dollars("12345.67"),
            unconfirmed=dollars("11.52"),
            daily_budget=dollars("2000"),
            monthly_budget=None,
        )
        status.set_spending(spent)
        status.set_balance(dollars("1234.56"))
        status.set_counts({state: 12 for state in TaskState})
        while self.store.read_on():
            pass
        self.store.add(takes())
        self.window.takes.select_first()
        yield "busy", self._settled(self.window.frame)

    def _takes(self) -> Iterator[tuple[str, QWidget]]:
        for task in takes():
            name = self.window.model_name(task.request.model_id)
            self.window.info.show_task(task, name, dollars("1.92"))
            yield f"{task.state} {task.number}", self._settled(self.window.info)
            if task.last_error is not None:
                message = problem_message(task.last_error, task, self.window.catalogue)
                self.window.player.say(message.headline, message.next_step, "error")
                yield f"told {task.last_error.category}", self._settled(self.window.player)

    def _settings(self) -> Iterator[tuple[str, QWidget]]:
        dialog = SettingsDialog(
            Settings(),
            KeyStatus(KeyPlace.KEYCHAIN, "Secret Service"),
            self.program.theme,
            default_folder=Path("/clips"),
            free_space=lambda _path: 182 * 10**9,
            default_url="https://api.piapi.ai",
            commands=self.window.commands,
            parent=self.window,
        )
        self._opened(dialog)
        for page in dialog._pages():
            dialog.show_page(page)
            yield f"settings: {page.title}", self._settled(dialog)
        dialog.done(0)

    def _list(self) -> Iterator[tuple[str, QWidget]]:
        """The list with everything open that stands around it."""
        takes_of, header = self.window.takes, self.window.takes.header
        yield "list", self._settled(takes_of)
        header.filter.click()
        yield "filters", self._settled(takes_of)
        header.choose(Choices(state=StateFilter.FAILED, when=When.BETWEEN, starred=True))
        yield "filtered", self._settled(takes_of)
        header.clear_filters()
        bars = takes_of.findChild(SelectionBar), takes_of.findChild(UndoBar)
        assert bars[0] is not None
        assert bars[1] is not None
        bars[0].say(takes()[:12])
        bars[1].say("")
        header.bin.click()
        yield "bin", self._settled(takes_of)
        header.bin.click()
        bar = self.window.player.findChild(CompareBar)
        assert bar is not None
        bar.show()
        yield "compare", self._settled(self.window.player)
        bar.hide()

    def _dialogs(self) -> Iterator[QDialog]:
        window, theme, task = self.window, self.program.theme, numbered(1)
        words = QCoreApplication.translate("Words", "no reason given")
        yield DiagnosticsDialog("Python", window)
        yield AboutDialog(window)
        yield LeavingDialog(12, window)
        yield TagDialog(theme, 12, ("a",), ("b",), (), window)
        yield RenameDialog([task], USUAL_PATTERN, window)
        yield ShortcutSheet(window.commands, window)
        yield AccountDialog(task, theme, lambda _entry: "Sora 2", parent=window)
        message = MessageText(
            title=words, body=words, accept=words, consent=words, details="Python"
        )
        yield MessageDialog(message, danger=True, parent=window)

    def _opened(self, dialog: QDialog) -> QDialog:
        dialog.open()
        self._settled(dialog)
        return dialog

    def _settled(self, widget: QWidget) -> QWidget:
        for _round in range(3):
            self.lab.qt.processEvents()
        return widget


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_fits_its_control(code: str, lab: Lab, qapp: QApplication) -> None:
    with spoken(translators(code, qapp), code):
        stage = Stage(lab)
        found = {flaw: name for name, scene in stage.scenes() for flaw in misfits(scene)}
        found |= dict.fromkeys(stage.rows(), "list")
        stage.close()
    assert not found, "\n" + "\n".join(f"{name}: {flaw}" for flaw, name in found.items())


def known() -> set[tuple[str, str]]:
    """The texts that the translation files have, by context."""
    return {(text.context, text.source) for text in texts_of(ROOT)}


def test_no_text_stays_in_english(lab: Lab, qapp: QApplication) -> None:
    brackets = Brackets(qapp)
    with spoken([brackets], "en_US"):
        stage = Stage(lab)
        found = {
            text: f"{name}: {where}"
            for name, scene in stage.scenes()
            for text, where in texts(scene).items()
            if "\u27e6" not in text and any(letter.isalpha() for letter in text)
            if not SAME.fullmatch(text)
        }
        stage.close()
    assert not found, "\n" + "\n".join(f"{text!r}: {place}" for text, place in found.items())
    # PySide asks for a text in the context of each class above its own too, until one has it.
    texts_alone = {source for _context, source in known()}
    assert {text for _context, text in brackets.asked} <= texts_alone
