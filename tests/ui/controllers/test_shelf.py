"""The shelf: filled by drop, from a file, from a well and from a frame; changed with Undo; and
known to the prompt of the project that is shown."""

from __future__ import annotations

import io
import wave as wave_file
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Kind
from sora_desktop.core.pictures import PictureKind
from sora_desktop.core.shelf import MOST_ENTRIES
from sora_desktop.core.shot import (
    FIRST_PROJECT,
    Project,
    ProjectId,
    ShelfEntry,
    ShelfKind,
    ShotChanges,
    new_project_id,
    new_shelf_id,
)
from sora_desktop.core.take import TakeState
from sora_desktop.resources import resource
from sora_desktop.store.journal import Journal
from sora_desktop.store.pictures import PictureLibrary
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import PromptAction, TakeAction
from sora_desktop.ui.compose.composer import Composer
from sora_desktop.ui.compose.picture_wells import Ask
from sora_desktop.ui.controllers.interfaces import Connections
from sora_desktop.ui.controllers.library import LibraryEdits
from sora_desktop.ui.controllers.pictures import PicturesController
from sora_desktop.ui.controllers.shelf import ShelfController
from sora_desktop.ui.dialogs.shelf import EntryDialog, ShelfDialog
from sora_desktop.ui.media.posters import Thumbnails
from tests.core.test_media import mp4
from tests.engine.parts import picture
from tests.fakes import START, FakeClock
from tests.ui.controllers.parts import FakeNotifier, Spawner
from tests.ui.samples import sample_take
from tests.ui.take_source import dark_theme
from tests.ui.widgets.test_presses import HELD, Reported, send_keys, show

BUILTIN = parse(resource("models.toml").read_text("utf-8"))
CLIP = Path("clip.mp4")
SIGNS = "Names have letters, digits, _ and - only, and begin with a letter or digit."


def wave(milliseconds: int) -> bytes:
    """Silence of that length."""
    target = io.BytesIO()
    with wave_file.open(target, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16 * milliseconds))
    return target.getvalue()


class Table:
    """The controller with a real prompt bar, a real journal and a real library of pictures."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder, self.window = folder, QWidget()
        qtbot.addWidget(self.window)
        theme = dark_theme()
        theme.setParent(self.window)
        self.journal = Journal(folder / "journal.sqlite3")
        self.store = TakeStore(self.journal, FakeClock())
        self.composer = Composer(theme, BUILTIN, self.window)
        self.composer.settings.choose_model("seedance-2.5")
        self.library = PictureLibrary(folder / "pictures")
        thumbnails = Thumbnails(self.window)
        self.take = sample_take(TakeState.READY, clip=CLIP.name)
        self.registry = ActionRegistry({self.take.id: self.take}.get)
        self.spawn, self.notices = Spawner(), FakeNotifier()
        self.player = SimpleNamespace(standing=None, path=None)
        files = SimpleNamespace(file=lambda _take: CLIP)
        self.project: ProjectId = FIRST_PROJECT
        self.edits = LibraryEdits(self.store, self.store.find, self.window)  # type: ignore[arg-type]
        pictures = PicturesController(
            self.window,
            self.composer,
            self.library,
            thumbnails,
            SimpleNamespace(take=lambda _id: self.take),
            SimpleNamespace(selected_id=self.take.id),  # type: ignore[arg-type]
            self.player,  # type: ignore[arg-type]
            files,  # type: ignore[arg-type]
            self.registry,
            self.notices,
            self.spawn,
            theme=theme,
            check_link=None,  # type: ignore[arg-type]
            check_media=None,  # type: ignore[arg-type]
            target_of=None,  # type: ignore[arg-type]
        )
        self.controller = ShelfController(
            self.window,
            self.composer,
            self.store.shots,
            self.library,
            thumbnails,
            pictures,
            files,  # type: ignore[arg-type]
            self.player,  # type: ignore[arg-type]
            self.edits,
            self.registry,
            self.notices,
            self.spawn,
            theme=theme,
            now=lambda: START,
            project=lambda: self.project,
        )
        self.connections = Connections()
        pictures.start(self.connections)
        self.controller.start(self.connections)
        self.window.show()

    def file(self, name: str, data: bytes = b"") -> Path:
        """A picture of the person's, each another one."""
        path = self.folder / name
        path.write_bytes(data or picture(len(list(self.folder.iterdir()))))
        return path

    def put(self, name: str, **changes: object) -> ShelfEntry:
        """Puts a picture on the shelf, past the dialog."""
        entry = ShelfEntry(
            id=new_shelf_id(),
            project_id=self.project,
            name=name,
            content=self.library.keep(PictureKind.PNG, picture(sum(map(ord, name)) % 256)),
            created_at=START,
        )
        entry = replace(entry, **changes)  # type: ignore[arg-type]
        self.store.arrange(ShotChanges(shelf=(entry,)))
        return entry

    @property
    def names(self) -> list[str]:
        """What is on the shelf, in the journal."""
        return [entry.name for entry in self.journal.shelf()]

    @property
    def dialog(self) -> ShelfDialog:
        self.controller.open()
        assert self.controller.dialog is not None
        return self.controller.dialog

    @property
    def question(self) -> EntryDialog:
        """The dialog that asks for a name."""
        return next(d for d in self.window.findChildren(EntryDialog) if d.isVisible())

    @property
    def rows(self) -> list[str]:
        found = self.dialog.list
        return [found.item(n).text() for n in range(found.count())]


@pytest.fixture
async def table(qtbot: QtBot, tmp_path: Path) -> AsyncIterator[Table]:
    made = Table(qtbot, tmp_path)
    yield made
    await made.spawn.done()
    made.connections.close()
    made.journal.close()


async def test_one_picture_is_named_and_known_to_the_prompt(table: Table) -> None:
    table.controller.add([table.file("Mara portrait.png")])
    await table.spawn.done()
    question = table.question
    assert question.name.text == "Mara_portrait"
    question.name.edit.setText("@Mara")
    question.kind.setCurrentIndex(1)
    question.save.click()
    (entry,) = table.journal.shelf()
    assert (entry.name, entry.kind, entry.project_id) == ("Mara", ShelfKind.PLACE, FIRST_PROJECT)
    assert table.library.path(entry.content) is not None
    table.composer.draft = "@mara runs"
    given = Input(role=Role.REFERENCE, content=entry.content, name="Mara")
    assert table.composer.request().inputs == (given,)
    assert not table.composer.reason
    table.edits.stack.undo()
    assert table.names == []
    # What the prompt has stays what it was.
    assert table.composer.request().inputs == (given,)


async def test_several_get_the_names_of_their_files(table: Table) -> None:
    table.put("kite")
    files = [table.file("kite.png"), table.file("sea.png"), table.file("no.png", b"no picture")]
    table.controller.add(files)
    await table.spawn.done()
    assert table.names == ["kite", "kite_2", "sea"]
    assert any("isn't a picture we can use" in text for text in table.notices.notified)
    table.edits.stack.undo()
    assert table.names == ["kite"]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.mp4", b"\0\0\0\x10ftypisom" + bytes(90), "how long it is. Save it again as MP4."),
        ("a.mp3", b"ID3", "how long it is. Save it again as MP3 and WAV."),
        ("a.mov", b"\0\0\0\x10ftypqt  " + bytes(90), "Save it again as MP4."),
        ("b.mov", mp4().replace(b"ftypisom", b"ftypqt  "), "can't go in: use MP4."),
    ],
)
async def test_a_clip_or_sound_that_cannot_be_kept(
    table: Table, name: str, data: bytes, said: str
) -> None:
    """Why not, and what can be: a link can't."""
    table.controller.add([table.file(name, data)])
    await table.spawn.done()
    (text,) = table.notices.notified
    assert text.endswith(said)
    assert table.names == []


async def test_pictures_can_be_dropped_on_it(table: Table) -> None:
    dialog, mime = table.dialog, QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(table.file("sea.png")))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    entered = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, none)
    dialog.dragEnterEvent(entered)
    assert entered.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    await table.spawn.done()
    table.question.save.click()
    assert table.names == ["sea"]
    assert table.rows == ["@sea\nCast, this project"]


async def test_clips_and_sounds_are_kept_as_they_are(table: Table) -> None:
    """A clip is named like a picture; a sound is nothing but a sound."""
    clip = resource("demo", "sample_h264.mp4")
    table.controller.add([clip, table.file("rain.wav", wave(2000))])
    await table.spawn.done()
    first, second = sorted(table.journal.shelf(), key=lambda entry: entry.name)
    assert (first.name, first.media, first.kind) == ("rain", Kind.SOUND, ShelfKind.SOUND)
    assert first.milliseconds == 2000
    assert (second.media, second.kind) == (Kind.VIDEO, ShelfKind.CAST)
    assert table.library.read(second.content).data == clip.read_bytes()
    table.composer.draft = f"@{second.name} with @rain"
    await table.spawn.done()
    inputs = table.composer.request().inputs
    assert [each.role for each in inputs] == [Role.REFERENCE_VIDEO, Role.REFERENCE_SOUND]
    assert all(each.milliseconds for each in inputs)
    assert not table.composer.reason


async def test_links_do_not_go_on_it(table: Table) -> None:
    table.controller.add(["https://pictures.example/kite.png"])
    await table.spawn.done()
    assert table.notices.notified == ["The shelf can't keep links. Add a file."]
    assert table.names == []


async def test_the_frame_under_the_playhead(table: Table) -> None:
    table.registry.run(TakeAction.FRAME_TO_SHELF, [table.take.id])
    assert table.notices.notified == ["Show the take in the viewer, at the frame you want."]
    frame = QImage(640, 360, QImage.Format.Format_RGB32)
    frame.fill(QColor("red"))
    table.player.standing, table.player.path = (frame, 12, 24.0), CLIP
    table.registry.run(TakeAction.FRAME_TO_SHELF, [table.take.id])
    await table.spawn.done()
    table.question.save.click()
    (entry,) = table.journal.shelf()
    kept = QImage.fromData(table.library.read(entry.content).data)
    assert (kept.width(), kept.height()) == (640, 360)


async def test_what_is_in_a_well_can_be_kept(table: Table) -> None:
    table.composer.put(Input(role=Role.REFERENCE, content="a" * 64))
    table.composer.wells.asked.emit(Role.REFERENCE, Ask.TO_SHELF)
    table.question.save.click()
    assert [entry.content for entry in table.journal.shelf()] == ["a" * 64]
    table.composer.wells.asked.emit(Role.REFERENCE, Ask.SHELF)
    assert table.controller.dialog is not None
    assert table.controller.dialog.isVisible()


@pytest.mark.parametrize(
    ("name", "everywhere", "said"),
    [
        ("MARA", False, "This name is on the shelf already. Choose another."),
        ("tom", False, "This name is on the shelf already. Choose another."),
        ("sea", False, ""),
        ("sea", True, "This name is on the shelf already. Choose another."),
        ("two words", False, SIGNS),
        ("image1", False, "Models use this name themselves. Choose another."),
        ("x" * 41, False, "Names have up to 40 characters."),
        ("", False, "Enter a name."),
    ],
)
async def test_a_name_that_can_not_be_is_told(
    table: Table, name: str, everywhere: bool, said: str
) -> None:
    table.put("Mara")
    table.put("tom", project_id=None)
    table.put("sea", project_id=new_project_id())
    entry = table.put("Ann")
    table.dialog.choose(entry.id)
    table.dialog.edit.click()
    question = table.question
    question.everywhere.setChecked(everywhere)
    question.name.edit.setText(name)
    question.save.click()
    assert question.name.complaint == said
    now = table.store.shots.shelf.get(entry.id)
    assert now is not None
    assert now.name == (name if not said else "Ann")


async def test_entries_are_used_edited_and_removed_by_key(table: Table) -> None:
    entry, dialog = table.put("Mara"), table.dialog
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert table.composer.draft == "@Mara "
    QTest.keyClick(dialog.list, Qt.Key.Key_F2)
    table.question.name.edit.setText("Ann")
    table.question.save.click()
    assert table.rows == ["@Ann\nCast, this project"]
    # The prompt has its own picture under the old name.
    assert [each.name for each in table.composer.request().inputs] == ["Mara"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert table.names == []
    assert not dialog.remove.isEnabled()
    table.edits.stack.undo()
    assert table.names == ["Ann"]
    table.edits.stack.undo()
    assert table.store.shots.shelf.get(entry.id) == entry


async def test_a_missing_file_is_said(table: Table) -> None:
    table.put("Mara", content="a" * 64)
    assert table.rows == ["@Mara\nThe file is missing"]
    await table.spawn.done()


async def test_a_missing_file_is_told_while_it_is_written(table: Table) -> None:
    table.put("Mara", content="a" * 64)
    table.composer.draft = "@mara runs"
    await table.spawn.done()
    said = "The picture is missing from your library. Choose it again."
    assert table.composer.reason == said
    assert not table.composer.generate.isEnabled()


async def test_each_project_has_its_own(table: Table) -> None:
    other = Project(id=new_project_id(), name="Film")
    table.store.arrange(ShotChanges(projects=(other,)))
    table.put("Mara")
    table.put("tom", project_id=None)
    assert table.rows == ["@Mara\nCast, this project", "@tom\nCast, all projects"]
    table.project = other.id
    table.controller.refresh()
    assert table.rows == ["@tom\nCast, all projects"]
    assert table.dialog.title.text() == "Shelf of Film"
    table.composer.draft = "@mara"
    assert table.composer.reason.startswith("@mara isn't on the shelf")


async def test_a_full_shelf_is_told_with_its_limit(table: Table) -> None:
    entries = [
        ShelfEntry(
            id=new_shelf_id(),
            project_id=FIRST_PROJECT,
            name=f"n{n}",
            content=f"{n:064x}",
            created_at=START,
        )
        for n in range(MOST_ENTRIES)
    ]
    table.store.arrange(ShotChanges(shelf=tuple(entries)))
    table.controller.add([table.file("sea.png")])
    await table.spawn.done()
    assert table.notices.notified == ["A shelf holds up to 200 files. Remove one first."]


async def test_it_is_opened_from_the_prompt_and_by_an_action(table: Table) -> None:
    table.composer.field.shelf.click()
    dialog = table.controller.dialog
    assert dialog is not None
    assert (dialog.objectName(), dialog.isVisible()) == ("shelf", True)
    assert dialog.hint.text() == "Nothing here yet. Drop a picture, clip or sound, or add one."
    dialog.close()
    table.registry.made(PromptAction.SHELF).trigger()
    assert dialog.isVisible()


@pytest.mark.parametrize("held", HELD.values(), ids=HELD)
@pytest.mark.parametrize(("key", "on_list"), [(Qt.Key.Key_Delete, True), (Qt.Key.Key_Space, False)])
async def test_a_held_key_takes_one_entry_off(
    table: Table, qtbot: QtBot, key: Qt.Key, on_list: bool, held: list[Reported]
) -> None:
    for name in ("anna", "bert", "carl"):
        table.put(name)
    dialog = table.dialog
    show(qtbot, dialog)
    (dialog.list if on_list else dialog.remove).setFocus()
    window = dialog.windowHandle()
    send_keys(window, key, [*held, (QEvent.Type.KeyRelease, 14_000, False)])
    assert table.names == ["bert", "carl"]
    # The focus stays: the next press is not another button's.
    assert (dialog.list if on_list else dialog.remove).hasFocus()
    again = [(QEvent.Type.KeyPress, 20_000, False), (QEvent.Type.KeyRelease, 20_050, False)]
    send_keys(window, key, again)
    assert table.names == ["carl"]


async def test_how_many_references_of_a_take_were_deleted(table: Table) -> None:
    """Their file is gone, or the shelf has them no more; a new name there is no deletion, and what
    was never on the shelf has its file."""
    kept = [table.library.keep(PictureKind.PNG, picture(n)) for n in (10, 90, 200)]
    names = ("mara", "mill", "")
    inputs = tuple(
        Input(role=Role.REFERENCE, content=content, name=name)
        for content, name in zip(kept, names, strict=True)
    )
    take = sample_take(TakeState.READY)
    take = replace(take, request=replace(take.request, inputs=inputs))
    entries = [
        ShelfEntry(id=new_shelf_id(), name=name, content=content, created_at=START)
        for content, name in zip(kept[:2], names, strict=False)
    ]
    table.store.arrange(ShotChanges(shelf=tuple(entries)))
    assert table.controller.deleted(take) == 0
    table.store.arrange(ShotChanges(shelf=(replace(entries[0], name="marianne"),)))
    assert table.controller.deleted(take) == 0
    table.store.arrange(ShotChanges(off_shelf=(entries[0].id,)))
    assert table.controller.deleted(take) == 1
    for content in kept[1:]:
        path = table.library.path(content)
        assert path is not None
        path.unlink()
    assert table.controller.deleted(take) == 3


async def test_the_shelf_is_closed_by_its_button(table: Table) -> None:
    shown = table.dialog
    assert shown.close_button.text() == "Close"
    shown.close_button.click()
    assert not shown.isVisible()


async def test_a_clip_and_a_sound_have_the_mark_of_their_kind(table: Table) -> None:
    """They have no picture: an empty box would look like one that is missing."""
    kinds = {"clip": Kind.VIDEO, "tune": Kind.SOUND, "mill": Kind.PICTURE}
    entries = tuple(
        ShelfEntry(
            id=new_shelf_id(),
            name=name,
            kind=ShelfKind.SOUND if media is Kind.SOUND else ShelfKind.CAST,
            media=media,
            content=f"{n:064x}",
            milliseconds=0 if media is Kind.PICTURE else 2000,
            created_at=START,
        )
        for n, (name, media) in enumerate(kinds.items())
    )
    table.store.arrange(ShotChanges(shelf=entries))
    table.controller.open()
    await table.spawn.done()
    shown = table.dialog.list
    drawn = {
        shown.item(n).text().split()[0]: shown.item(n).icon().pixmap(QSize(48, 32)).toImage()
        for n in range(3)
    }
    assert drawn["@clip"] != drawn["@mill"]
    assert drawn["@tune"] not in (drawn["@mill"], drawn["@clip"])
    offered = {each.name: each.media for each in table.composer.names.completion.suggest()}
    assert offered == kinds
