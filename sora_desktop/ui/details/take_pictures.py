"""What was put into a take, and the shots that it continues or that continue it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sora_desktop.core.inputs import Input
from sora_desktop.core.take import Take, TakeId
from sora_desktop.store.shots import ShotStore
from sora_desktop.ui.text.formats import fill
from sora_desktop.ui.text.picture_text import role_name
from sora_desktop.ui.theme.icons import pixmap
from sora_desktop.ui.theme.theme import S1, S2, S3, Theme
from sora_desktop.ui.widgets.geometry import fitted
from sora_desktop.ui.widgets.labels import plain_tip, small_label

_PICTURE = QSize(80, 45)
_ICON = 20
translate = QCoreApplication.translate


class ShotLink(NamedTuple):
    """A shot that this one continues, or that continues it: what is said, and a take of it."""

    text: str
    take_id: TakeId


def shot_links(take: Take, shots: ShotStore) -> list[ShotLink]:
    """The shot that the take's continues, and those that continue it."""
    own = shots.of(take)
    before = shots.shot(own.previous_id) if own.previous_id is not None else None
    text = translate("TakePictures", "Continues shot {n}")
    ways = [(text, before)] if before is not None else []
    text = translate("TakePictures", "Continued in shot {n}")
    ways += [(text, each) for each in shots.continuations(own.id)]
    found = [(fill(text, n=each.number), shots.takes(each.id)) for text, each in ways]
    return [ShotLink(text, takes[0].id) for text, takes in found if takes]


class Thumbnail(QWidget):
    """One picture, whole, on the ground of the stage; an icon for what has none."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self._shown: QPixmap | None = None
        self.setFixedSize(_PICTURE)

    def show_picture(self, shown: QPixmap | None) -> None:
        """Shows it; None while there is none."""
        self._shown = shown
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.colour("stage"))
        if self._shown is None:
            ink = self._theme.deck.muted
            drawn = pixmap(self._name, ink, _ICON, self.devicePixelRatioF())
            middle = self.rect().center()
            painter.drawPixmap(middle.x() - _ICON // 2, middle.y() - _ICON // 2, drawn)
            return
        place = fitted(self._shown.deviceIndependentSize(), QRectF(self.rect()))
        painter.drawPixmap(place, self._shown, QRectF(self._shown.rect()))


class TakePictures(QWidget):
    """`thumbnail` gives the picture of the library with that hash, None while it is read or gone;
    `shot_wanted` carries the id of a take of the shot to go to."""

    shot_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.thumbnail: Callable[[str], QPixmap | None] = lambda _content: None
        self._inputs: tuple[Input, ...] = ()
        self._links: tuple[ShotLink, ...] = ()
        self._pictures: dict[str, list[Thumbnail]] = {}
        self._none = QLabel(self.tr("None"), self)
        self._none.setProperty("tone", "muted")
        self._rows = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        column.addWidget(self._none)
        column.addWidget(self._rows)
        self._fill()

    def show_pictures(self, inputs: Sequence[Input], links: Sequence[ShotLink] = ()) -> None:
        """Shows these. What stays the same is left alone."""
        if (tuple(inputs), tuple(links)) != (self._inputs, self._links):
            self._inputs, self._links = tuple(inputs), tuple(links)
            self._fill()

    def renew(self) -> None:
        """Pictures may have been read."""
        for content, places in self._pictures.items():
            for place in places:
                place.show_picture(self.thumbnail(content))

    def texts(self) -> tuple[str, ...]:
        """What is said, in its order."""
        words = self._rows.findChildren(QLabel) + self._rows.findChildren(QPushButton)
        return tuple(each.text() for each in words if each.text())

    def _fill(self) -> None:
        old, self._rows = self._rows, QWidget(self)
        self._pictures = {}
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        for each in self._inputs:
            self._add(grid, each)
        for link in self._links:
            grid.addWidget(self._button(link), grid.rowCount(), 0, 1, 2)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(old, self._rows)
        old.deleteLater()
        self._rows.setVisible(bool(self._inputs or self._links))
        self._none.setVisible(not self._inputs and not self._links)
        self.renew()

    def _add(self, grid: QGridLayout, each: Input) -> None:
        row, name = grid.rowCount(), role_name(each.role)
        place = Thumbnail(self._theme, "link" if each.link else "picture", self._rows)
        place.setAccessibleName(name)
        host = QUrl(each.link).host()
        said = fill(self.tr("Link to {host}"), host=host) if each.link else ""
        if each.name:
            said = f"@{each.name}"
        place.setToolTip(plain_tip(each.link or name))
        if each.content:
            self._pictures.setdefault(each.content, []).append(place)
        words = QWidget(self._rows)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(QLabel(name, words))
        if said:
            column.addWidget(small_label(said, parent=words))
        column.addStretch(1)
        grid.addWidget(place, row, 0)
        grid.addWidget(words, row, 1)

    def _button(self, link: ShotLink) -> QPushButton:
        button = QPushButton(link.text, self._rows)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda _on=False: self.shot_wanted.emit(link.take_id))
        return button
