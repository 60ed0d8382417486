"""How rows are painted: every state has its shape, nothing is cut that must be read, and colour
never stands alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.problem import Category, Problem
from sora_desktop.core.schedule import TypicalDuration
from sora_desktop.core.take import Progress, ShotId, Take, TakeState
from sora_desktop.ui.takes.delegates.base import Part, ProgressLine
from sora_desktop.ui.takes.delegates.panel import PanelDelegate, PanelFacts
from sora_desktop.ui.takes.delegates.tile import picture_in, star_in
from sora_desktop.ui.takes.filter import TakeFilter
from sora_desktop.ui.takes.layout import EDGE, Heights
from sora_desktop.ui.takes.list_model import TakeListModel
from sora_desktop.ui.takes.panel_rows import PanelRows
from sora_desktop.ui.takes.query import TakeQuery
from sora_desktop.ui.takes.rows import Kind, RowRole
from sora_desktop.ui.text.panel_text import PriceTag, mark_of, price_tag
from sora_desktop.ui.theme.theme import DARK, LIGHT, contrast
from tests.ui.samples import NOW, dollars, request, sample_take
from tests.ui.take_source import FakeSource, dark_theme, numbered, plain_line, take_id

S = TakeState
USUAL = TypicalDuration(
    known=True, low=60, median=90, high=120, p95=150, samples=tuple(range(60, 160, 5))
)
EVERY = [
    *(numbered(0, state) for state in S if state is not S.DRAFT),
    numbered(0, S.COMPLETED, last_error=Problem(category=Category.NOT_A_VIDEO)),
    numbered(0, S.COMPLETED, last_error=Problem(category=Category.FILE_GONE)),
]
TILE = QRect(12, 12, 112, 63)


class Solid:
    """Gives the same plain picture for every take, and notes what was asked for."""

    def __init__(self, size: QSize) -> None:
        self.size = size
        self.asked: list[Path] = []

    def pixmap(self, take_id: str, path: Path, size: QSize, dpr: float) -> QPixmap | None:
        """The picture."""
        self.asked.append(path)
        drawn = QPixmap(self.size)
        drawn.fill(QColor("#ff00ff"))
        return drawn


class Painter:
    """A delegate over some takes, with the picture of a row."""

    def __init__(self, *takes: Take, posters: Solid | None = None, **more: Any) -> None:
        self.source = FakeSource(takes)
        self.model = TakeListModel(self.source, plain_line)
        self.found = TakeFilter(self.model)
        self.rows = PanelRows(self.found)
        facts = PanelFacts(
            price_of=lambda _take: dollars("1.92"),
            now=lambda: NOW,
            posters=posters,
            poster_path=lambda take: Path(f"{take.id}.jpg"),
            **{"usual_of": lambda _take: USUAL} | more,
        )
        self.delegate = PanelDelegate(dark_theme(), self.rows, facts)

    def row(self, kind: Kind) -> int:
        """The first row of that kind."""
        rows = range(self.rows.rowCount())
        return next(row for row in rows if self.rows.row_at(row).kind is kind)

    def paint(
        self,
        kind: Kind = Kind.TAKE,
        state: QStyle.StateFlag = QStyle.StateFlag.State_None,
        area: QRect | None = None,
    ) -> QImage:
        """The picture of the first row of that kind."""
        place = area or (TILE if kind is Kind.TAKE else QRect(0, 0, 384, 40))
        image = QImage(place.right() + 12, place.bottom() + 12, QImage.Format.Format_RGB32)
        image.fill(QColor(DARK.panel))
        option = QStyleOptionViewItem()
        option.rect, option.state = place, state
        painter = QPainter(image)
        self.delegate.paint(painter, option, self.rows.index(self.row(kind)))
        painter.end()
        return image


def tile(take: Take, **more: Any) -> QImage:
    """The thumbnail of a take."""
    found = Painter(take, **more)
    if take.state is S.DISMISSED:
        return QImage()
    return found.paint()


@pytest.mark.parametrize(
    ("take", "tag"),
    [
        (sample_take(TakeState.PENDING), PriceTag("~$1.92", "estimate ~$1.92")),
        (
            sample_take(TakeState.PENDING, estimate_certain=False),
            PriceTag("from $1.92", "estimate from $1.92"),
        ),
        (
            sample_take(TakeState.PENDING, quoted=dollars("2"), estimate_certain=False),
            PriceTag("$2.00", "quoted $2.00"),
        ),
        (sample_take(TakeState.PENDING, quoted=dollars("1.92")), PriceTag("$1.92", "quoted $1.92")),
        (
            sample_take(TakeState.PENDING, quoted=dollars("2")),
            PriceTag("$2.00", "quoted $2.00, estimate ~$1.92"),
        ),
        (
            sample_take(TakeState.READY, quoted=dollars("1.92"), charged=dollars("3.84")),
            PriceTag("$3.84", "charged $3.84, quoted $1.92, estimate ~$1.92"),
        ),
        (
            sample_take(TakeState.READY, quoted=dollars("0"), charged=dollars("1.92")),
            PriceTag("$1.92", "charged $1.92, quoted $0.00"),
        ),
        (
            sample_take(TakeState.FAILED, charged=dollars("0")),
            PriceTag("$0.00", "charged $0.00, estimate ~$1.92"),
        ),
        (sample_take(TakeState.FAILED, quoted=dollars("1.92")), PriceTag("$1.92", "quoted $1.92")),
        (sample_take(TakeState.FAILED), PriceTag("~$1.92", "estimate ~$1.92")),
        (sample_take(TakeState.FAILED, remote_id=None), PriceTag()),
        (sample_take(TakeState.DISMISSED), PriceTag()),
    ],
)
def test_a_price_says_what_it_is(take: Take, tag: PriceTag) -> None:
    assert price_tag(take) == tag


def test_states_that_ask_for_different_things_have_different_shapes() -> None:
    urgent = [S.UNCONFIRMED, S.FAILED, S.READY, S.UNKNOWN]
    assert len({mark_of(sample_take(state)).icon for state in urgent}) == len(urgent)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("tone", ["text", "muted", "warn", "danger"])
def test_words_can_be_read_on_every_ground_of_the_panel(tokens: object, tone: str) -> None:
    for ground in ("panel", "raised", "tile"):
        assert contrast(getattr(tokens, ground), getattr(tokens, tone)) >= 4.5


def test_every_state_looks_different(qtbot: QtBot) -> None:
    waiting = (S.PREPARING, S.SUBMITTING, S.PENDING, S.UNKNOWN)
    # Before its first bytes a download looks like the wait for it.
    others = (*waiting[1:], S.DISMISSED, S.DOWNLOADING)
    shown = [take for take in EVERY if take.state not in others]
    images = [tile(take, posters=Solid(QSize(160, 90))) for take in shown]
    assert not any(a == b for n, a in enumerate(images) for b in images[n + 1 :])
    rings = [tile(numbered(0, state)) for state in waiting]
    assert rings[0] == rings[1] == rings[2] == rings[3]


def test_viewed_chosen_new_starred_hovered_focused_and_compared_can_be_seen(qtbot: QtBot) -> None:
    flag = QStyle.StateFlag
    plain = Painter(numbered(0, seen_at=NOW))
    images = [plain.paint(state=each) for each in (flag.State_None, flag.State_MouseOver)]
    images.append(plain.paint(state=flag.State_HasFocus))
    plain.delegate.letters = {take_id(0): "A"}
    images.append(plain.paint())
    plain.delegate.letters = {}
    plain.delegate.several = True
    images.append(plain.paint(state=flag.State_Selected))
    images += [tile(numbered(0)), tile(numbered(0, seen_at=NOW, starred=True))]
    assert not any(a == b for n, a in enumerate(images) for b in images[n + 1 :])
    plain.delegate.several = False
    plain.delegate.viewed = take_id(0)
    # The focus is seen at the take in the viewer too, which has a ring of its own.
    images += [plain.paint(), plain.paint(state=flag.State_HasFocus)]
    assert not any(a == b for n, a in enumerate(images) for b in images[n + 1 :])


@pytest.mark.parametrize("state", [S.READY, S.FAILED, S.PENDING])
def test_an_imported_take_is_marked_beside_what_was_put_in(qtbot: QtBot, state: TakeState) -> None:
    put_in = request(inputs=(Input(role=Role.FIRST_FRAME, content="a" * 64),))
    takes = [
        numbered(0, state, imported=imported, **given)
        for given in ({}, {"request": put_in})
        for imported in (False, True)
    ]
    images = [tile(take) for take in takes]
    assert not any(a == b for n, a in enumerate(images) for b in images[n + 1 :])
    # Nothing but the mark is another: the right half of the picture is as it was.
    right = QRect(TILE.center(), TILE.bottomRight())
    assert images[0].copy(right) == images[1].copy(right)


def test_one_selected_take_is_only_ringed(qtbot: QtBot) -> None:
    """The ground and the check are for several."""
    plain = Painter(numbered(0))
    assert plain.paint(state=QStyle.StateFlag.State_Selected) == plain.paint()


def test_a_portrait_picture_stands_in_the_middle_of_its_tile(qtbot: QtBot) -> None:
    posters = Solid(QSize(90, 160))
    image = tile(numbered(0), posters=posters)
    box = picture_in(TILE)
    assert image.pixelColor(box.center()).name() == "#ff00ff"
    assert image.pixelColor(box.left() + 20, box.bottom() - 8).name() == DARK.stage
    assert posters.asked == [Path(f"{take_id(0)}.jpg")]


def test_no_picture_is_asked_for_before_there_is_a_clip(qtbot: QtBot) -> None:
    posters = Solid(QSize(160, 90))
    tile(numbered(0, S.PROCESSING), posters=posters)
    assert posters.asked == []
    tile(numbered(0, S.COMPLETED, last_error=Problem(category=Category.FILE_GONE)), posters=posters)
    assert posters.asked, "of a lost file it is shown what it was like"


def test_only_a_known_size_draws_a_bar(qtbot: QtBot) -> None:
    take = numbered(0, S.DOWNLOADING)

    def bar(total: int | None) -> str:
        found = Painter(take)
        found.source.progressed.emit(Progress(take.id, 50, total, 1.0))
        return found.paint().pixelColor(TILE.left() + 12, TILE.bottom() - 9).name()

    assert bar(100) == DARK.text
    assert bar(None) == DARK.tile


PROBLEMS = [
    numbered(0, S.UNCONFIRMED),
    numbered(0, S.COMPLETED, link_dead=True),
    *(numbered(0, S.FAILED, last_error=Problem(category=category)) for category in Category),
]


@pytest.mark.parametrize("take", PROBLEMS, ids=lambda take: f"{take.state.value}")
def test_a_problem_says_what_and_what_it_cost_and_offers_one_step(qtbot: QtBot, take: Take) -> None:
    found = Painter(take)
    row = found.rows.row_at(found.row(Kind.PROBLEM))
    said, words = found.delegate.words.problem(row), found.delegate.words
    assert said.title
    assert said.detail
    assert said.tone in ("warn", "danger")
    assert words.button(row)[0]
    index, area = found.rows.index(found.row(Kind.PROBLEM)), QRect(0, 100, 336, 40)
    box, label = found.delegate.lines.button_in(area, words.button(row), (said.title, said.detail))
    assert area.contains(box.adjusted(0, 0, 0, 0))
    assert label in words.button(row)
    assert found.delegate.part_at(index, area, box.center()) is Part.BUTTON
    assert found.delegate.part_at(index, area, area.topLeft()) is None
    found.paint(Kind.PROBLEM)


@pytest.mark.parametrize("width", [312, 600])
def test_a_button_is_shorter_where_it_would_cut_what_a_take_cost(qtbot: QtBot, width: int) -> None:
    failed = Problem(category=Category.RENDER_FAILED)
    found = Painter(
        numbered(0, S.FAILED, last_error=failed, charged=dollars("0.72"), remote_id="r")
    )
    words, lines = found.delegate.words, found.delegate.lines
    row = found.rows.row_at(found.row(Kind.PROBLEM))
    said, both = words.problem(row), ("Generate again ($0.72)", "Again ($0.72)")
    assert said.detail == "PiAPI still charged $0.72."
    area = QRect(0, 0, width, 40)
    box, label = lines.button_in(area, both, (said.title, said.detail))
    assert label == both[width < 600]
    assert lines.look.small.width(said.detail) + EDGE < box.left()


def test_in_a_narrow_panel_what_is_wrong_is_above_the_step_that_helps(qtbot: QtBot) -> None:
    take = numbered(0, S.COMPLETED, last_error=Problem(category=Category.NETWORK_DOWN))
    found = Painter(take)
    words, lines = found.delegate.words, found.delegate.lines
    row = found.rows.row_at(found.row(Kind.PROBLEM))
    said = words.problem(row)
    assert words.button(row) == ("Fetch again (free)", "Fetch again")
    for width in (328, 384):
        area = QRect(0, 0, width, Heights.grown(1, width).problem)
        box, label = lines.button_in(area, words.button(row), (said.title, said.detail))
        title, above = lines.look.small_strong.width(said.title), width < 360
        assert label == ("Fetch again (free)" if above else "Fetch again")
        assert title < (width - 2 * EDGE if above else box.left() - EDGE), "all of it is shown"
        assert area.contains(box)
        index = found.rows.index(found.row(Kind.PROBLEM))
        assert found.delegate.part_at(index, area, box.center()) is Part.BUTTON


def test_the_parts_of_a_tile_and_of_a_header_can_be_pressed(qtbot: QtBot) -> None:
    found = Painter(numbered(0), numbered(1, S.DRAFT), numbered(2, S.DRAFT))
    index = found.rows.index(found.row(Kind.TAKE))
    assert found.delegate.part_at(index, TILE, star_in(TILE).center()) is Part.STAR
    assert found.delegate.part_at(index, TILE, TILE.center()) is None
    header, area = found.rows.index(found.row(Kind.GROUP)), QRect(0, 0, 384, 32)
    row = header.data(RowRole.ROW)
    words, lines = found.delegate.words, found.delegate.lines
    boxes = lines.commands_in(area, words.group_title(), words.commands(row))
    parts = [found.delegate.part_at(header, area, box.center()) for box, _words in boxes]
    assert parts == [Part.CANCEL_QUEUED, Part.PAUSE_QUEUE]
    assert found.delegate.part_at(header, area, area.topLeft()) is Part.HEADER
    for kind in (Kind.GROUP, Kind.PROGRESS, Kind.SHOT):
        assert found.paint(kind) != found.paint(kind, QStyle.StateFlag.State_HasFocus)


@pytest.mark.parametrize(
    ("width", "paused", "said"),
    [
        (336, False, ["Cancel all", "Pause"]),
        (336, True, ["Cancel all", "Resume"]),
        (384, False, ["Cancel all", "Pause queue"]),
        (384, True, ["Cancel all", "Resume queue"]),
        (560, False, ["Cancel all queued", "Pause queue"]),
    ],
)
def test_a_narrow_panel_says_its_commands_in_short_beside_its_title(
    qtbot: QtBot, width: int, paused: bool, said: list[str]
) -> None:
    found = Painter(numbered(1, S.DRAFT))
    words, lines = found.delegate.words, found.delegate.lines
    words.queue_paused = paused
    commands = words.commands(found.rows.row_at(0))
    boxes = lines.commands_in(QRect(0, 0, width, 32), words.group_title(), commands)
    assert [text for _box, text in boxes] == said
    assert boxes[0][0].right() < width
    assert boxes[0][0].left() > boxes[1][0].right()
    assert boxes[1][0].left() > 32 + lines.look.heading.width(words.group_title())


def waiting(found: Painter) -> list[str]:
    """What the lines of progress say."""
    rows = map(found.rows.row_at, range(found.rows.rowCount()))
    return [found.delegate.words.progress(row) for row in rows if row.kind is Kind.PROGRESS]


def test_a_paused_take_has_its_place_and_those_behind_it_do_not_wait_for_it(qtbot: QtBot) -> None:
    under_way = numbered(9, S.PROCESSING, sent_at=NOW - timedelta(seconds=30))
    found = Painter(under_way, *(numbered(n, S.DRAFT) for n in (1, 2, 3)))
    whole = [
        "Rendering, about 1:00 left",
        "Queued, next in about 1:00",
        "Queued, about 2:30",
        "Queued, about 4:00",
    ]
    assert waiting(found) == whole
    found.source.revise(1, paused=True)
    assert waiting(found)[1:] == [
        "Paused, place 1 in queue",
        "Queued, next in about 1:00",
        "Queued, about 2:30",
    ]
    found.source.revise(3, queue_place=-1.0)
    assert waiting(found)[1:] == [
        "Queued, next in about 1:00",
        "Paused, place 2 in queue",
        "Queued, about 2:30",
    ]
    found.delegate.words.queue_paused = True
    found.model.repaint_all()
    assert waiting(found)[1:] == ["Queue paused", "Paused, place 2 in queue", "Queue paused"]


def test_places_and_times_count_what_a_search_hides(qtbot: QtBot) -> None:
    under_way = numbered(9, S.PROCESSING, sent_at=NOW - timedelta(seconds=30))
    found = Painter(under_way, *(numbered(n, S.DRAFT) for n in (1, 2, 3)))
    found.found.set_query(TakeQuery(text="number 3"))
    assert waiting(found) == ["Queued, about 4:00"]
    found.source.revise(3, paused=True)
    assert waiting(found) == ["Paused, place 3 in queue"]


def test_a_line_asks_of_its_own_take_alone_where_none_is_queued(qtbot: QtBot) -> None:
    """Of ten thousand that wait for a drive that is away, each would be asked about for each."""
    asked: list[Take] = []

    def usual_of(take: Take) -> TypicalDuration:
        asked.append(take)
        return USUAL

    found = Painter(*(numbered(n, S.COMPLETED) for n in range(1, 30)), usual_of=usual_of)
    assert len(waiting(found)) == 29
    assert len(asked) == 29


def test_a_paused_line_looks_different(qtbot: QtBot) -> None:
    shape = QRect(32, 8, 16, 24)
    queued = Painter(numbered(1, S.DRAFT)).paint(Kind.PROGRESS).copy(shape)
    paused = Painter(numbered(1, S.DRAFT, paused=True)).paint(Kind.PROGRESS).copy(shape)
    assert queued != paused


def test_a_tile_of_the_grid_has_words_where_there_is_room(qtbot: QtBot) -> None:
    found = Painter(numbered(0))
    found.rows.set_grid(True)
    assert found.delegate.tile_height(96) == 54
    assert found.delegate.tile_height(200) > 112 + 30
    row = found.rows.row_at(found.row(Kind.TAKE))
    assert found.delegate.words.below(row) == ("Take number 0", "Ready, estimate ~$1.92")
    found.paint(area=QRect(12, 12, 200, found.delegate.tile_height(200)))
    found.delegate.refresh()


def test_many_that_need_you_are_told_of_in_one_line(qtbot: QtBot) -> None:
    takes = [numbered(n, S.FAILED, shot_id=ShotId("s")) for n in range(3)]
    found = Painter(*takes)
    row = found.rows.row_at(found.row(Kind.PROBLEMS))
    assert found.delegate.words.problems(len(row.places)) == "3 takes need you"
    assert found.delegate.words.button(row) == ("Show", "")
    found.paint(Kind.PROBLEMS)


def test_a_take_with_pictures_has_a_mark_for_it() -> None:
    bare = sample_take(S.READY)
    put_in = Input(role=Role.FIRST_FRAME, content="a" * 64)
    marked = replace(bare, request=replace(bare.request, inputs=(put_in,)))
    corner = QRect(TILE.left(), TILE.bottom() - 24, 24, 24)
    assert tile(bare).copy(corner) != tile(marked).copy(corner)


@pytest.mark.parametrize("state", [S.READY, S.FAILED, S.PROCESSING])
def test_a_draft_and_a_final_are_marked_and_said(qtbot: QtBot, state: TakeState) -> None:
    """By a label on the thumbnail, and in words for the pointer and a screen reader."""
    take = numbered(0, state, seen_at=NOW)
    images = []
    for word in ("", "Draft", "Final"):
        painter = Painter(take, version_of=lambda _take, word=word: word)
        images.append(painter.paint())
        words = painter.delegate.words
        row = painter.rows.row_at(painter.row(Kind.TAKE))
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = words.speak(row, role) or ""
            assert [each for each in ("Draft", "Final") if each in said] == [word][: bool(word)]
    assert not any(a == b for n, a in enumerate(images) for b in images[n + 1 :])


def test_every_mark_of_a_thumbnail_is_said(qtbot: QtBot) -> None:
    picture = Input(role=Role.FIRST_FRAME, content="a" * 64)
    take = numbered(0, request=request(inputs=(picture,)))
    painter = Painter(take, version_of=lambda _take: "Draft")
    words, row = painter.delegate.words, painter.rows.row_at(painter.row(Kind.TAKE))
    tip = words.speak(row, Qt.ItemDataRole.ToolTipRole) or ""
    heard = words.speak(row, Qt.ItemDataRole.AccessibleTextRole) or ""
    for mark in ("New, not played yet", "Draft", "Made with pictures, clips or sounds"):
        assert mark in tip
        assert mark in heard


def test_a_narrow_panel_says_the_time_whole(qtbot: QtBot) -> None:
    """Where the state has no room it is said in brief, never cut."""
    lines = Painter(numbered(1, S.PROCESSING)).delegate.lines

    def painted(full: str, brief: str) -> QImage:
        image = QImage(336, 28, QImage.Format.Format_RGB32)
        image.fill(QColor(DARK.panel))
        painter = QPainter(image)
        line = ProgressLine(name=("A red kite over winter dunes", ", take 1"), words=(full, brief))
        lines.progress(painter, image.rect(), line)
        painter.end()
        return image

    whole, brief = "Rendering, 12:36 so far, longer than usual", "12:36 so far"
    assert painted(whole, brief) == painted(brief, "")
    assert painted(whole, "") != painted(brief, "")
    assert painted("Sending", "never") == painted("Sending", "")
