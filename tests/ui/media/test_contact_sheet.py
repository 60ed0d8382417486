"""A contact sheet as it is printed and as it is seen: read back from the PDF and the pictures."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from sora_desktop.ui.media.contact_sheet import Sheet, SheetShot, page_count, pdf_of, png_of

LONG = "A paper boat drifts across a still lake at dawn " * 8
# The fonts of the tests have no letters that are read from the right; the mark says so, too.
FROM_THE_RIGHT = "\u200fA boat"
RED = QColor(200, 30, 40)
PAPER = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
pytestmark = pytest.mark.usefixtures("qapp")


def frame(width: int = 320, height: int = 180, colour: QColor = RED) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(colour)
    return picture


def shot(number: int, title: str = "A boat", picture: QImage | None = None) -> SheetShot:
    return SheetShot(
        number=str(number),
        title=title,
        facts=f"8 s \u00b7 ${number}.25",
        picture=picture,
        missing="No take",
    )


def sheet(shots: Sequence[SheetShot], paper: str = "a4") -> Sheet:
    return Sheet(
        title="The lake",
        facts=f"{len(shots)} shots \u00b7 1:36 \u00b7 $42.10",
        date="30 Nov 2026",
        page="Page {n} of {count}",
        paper=PAPER[paper],
        shots=shots,
    )


def pictures(made: Sheet) -> list[QImage]:
    return [QImage.fromData(png_of(made, page)) for page in range(page_count(made))]


def read(made: Sheet, folder: Path) -> QPdfDocument:
    file = folder / "sheet.pdf"
    file.write_bytes(pdf_of(made))
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    return document


def has(text: str, wanted: str) -> bool:
    """Whether it says that. Where words and lines end is guessed by the reader of the PDF."""
    return "".join(wanted.split()) in "".join(text.split())


def words(document: QPdfDocument, page: int) -> str:
    return document.getAllText(page).text()


def covered(picture: QImage, colour: QColor) -> float:
    """Which part of the picture has about that colour."""
    small = picture.scaled(QSize(100, 100))
    near = (
        abs(seen.red() - colour.red()) < 12 and abs(seen.green() - colour.green()) < 12
        for seen in (small.pixelColor(x, y) for x in range(100) for y in range(100))
    )
    return sum(near) / 10_000


@pytest.mark.parametrize(("paper", "points"), [("a4", (842, 595)), ("letter", (792, 612))])
def test_pages_in_order_with_everything_on_them(
    tmp_path: Path, paper: str, points: tuple[int, int]
) -> None:
    made = sheet([shot(n, f"Sentence {n}", frame()) for n in range(1, 26)], paper)
    document = read(made, tmp_path)
    assert document.pageCount() == page_count(made) == 3
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == points
    seen = [words(document, page) for page in range(3)]
    for page, text in enumerate(seen, 1):
        assert has(text, "The lake")
        assert has(text, "25 shots \u00b7 1:36 \u00b7 $42.10")
        assert has(text, "30 Nov 2026")
        assert has(text, f"Page {page} of 3")
    whole = "\n".join(seen)
    for number in range(1, 26):
        assert has(whole, f"Sentence {number}")
        assert has(whole, f"8 s \u00b7 ${number}.25")
    assert all(has(seen[page], f"Sentence {1 + 12 * page}") for page in range(3))


def test_one_page_has_no_number(tmp_path: Path) -> None:
    assert not has(words(read(sheet([shot(1)]), tmp_path), 0), "Page")


def test_a_shot_without_a_take_has_an_empty_frame(tmp_path: Path) -> None:
    with_take, without = sheet([shot(1, picture=frame())]), sheet([shot(1)])
    assert has(words(read(without, tmp_path), 0), "No take")
    assert not has(words(read(with_take, tmp_path), 0), "No take")
    assert covered(pictures(with_take)[0], RED) > 0.02
    assert covered(pictures(without)[0], RED) == 0


def test_pictures_are_of_bounded_size_and_on_white() -> None:
    made = sheet([shot(n, picture=frame(3840, 2160)) for n in range(1, 14)])
    pages = pictures(made)
    assert [each.size() for each in pages] == [QSize(2339, 1653)] * 2
    assert all(each.pixelColor(QPoint(5, 5)) == QColor("white") for each in pages)
    # Twelve of 13 frames are on the first page.
    assert covered(pages[0], RED) == pytest.approx(12 * covered(pages[1], RED), rel=0.1)


@pytest.mark.parametrize(("width", "height"), [(180, 320), (320, 180), (300, 300), (640, 200)])
def test_a_frame_of_any_shape_is_whole(width: int, height: int) -> None:
    red, blue = (
        pictures(sheet([shot(1, picture=frame(width, height, colour))]))[0]
        for colour in (RED, QColor("blue"))
    )
    left, top, right, bottom = changed(red, blue)
    assert (right - left) / (bottom - top) == pytest.approx(width / height, rel=0.02)
    assert right < red.width() // 4 + 90


@pytest.mark.parametrize(
    "title",
    [
        LONG,
        LONG.replace(" ", ""),
        "\U0001f6a2" * 300,
        "\u9759\u304b\u306a\u6e56" * 60,
        f"\u200f{LONG}",
    ],
    ids=["words", "one word", "emoji", "Japanese", "from the right"],
)
def test_a_long_sentence_stays_in_its_place(title: str) -> None:
    """It is cut after a few lines: nothing is drawn over the next row or column."""
    alone = pictures(sheet([shot(1, title)]))[0]
    empty = pictures(sheet([shot(1, "")]))[0]
    left, top, right, bottom = changed(alone, empty)
    assert 0 < (bottom - top) / alone.height() < 0.08
    assert (right - left) / alone.width() < 0.23
    assert left >= 90


def changed(one: QImage, other: QImage) -> tuple[int, int, int, int]:
    """Around all that differs."""
    rows = [y for y in range(one.height()) if line(one, y) != line(other, y)]
    columns = [
        x
        for y in rows
        for x, pixels in enumerate(zip(line(one, y), line(other, y), strict=True))
        if pixels[0] != pixels[1]
    ]
    return min(columns), rows[0], max(columns), rows[-1]


def line(picture: QImage, y: int) -> memoryview:
    """The pixels of one row."""
    width = picture.bytesPerLine()
    return memoryview(picture.constBits())[y * width : (y + 1) * width].cast("I")


def test_what_is_read_from_the_right_stands_at_the_right() -> None:
    turned, latin, empty = (
        pictures(sheet([shot(1, t)]))[0] for t in (FROM_THE_RIGHT, "A boat", "")
    )
    left, _, right, _ = changed(turned, empty)
    assert right - left < 300
    assert right == pytest.approx(90 + 0.22 * empty.width(), abs=12)
    assert changed(latin, empty)[0] == pytest.approx(96, abs=6)


def test_control_characters_and_breaks_are_no_lines(tmp_path: Path) -> None:
    document = read(sheet([shot(1, "One\n\n\ttwo\x00three")]), tmp_path)
    assert has(words(document, 0), "One two three")


def test_another_thread_draws_the_same(qapp: QApplication) -> None:
    made = sheet([shot(n, LONG, frame()) for n in range(1, 6)])
    there: list[bytes] = []
    thread = threading.Thread(target=lambda: there.append(png_of(made, 0)))
    thread.start()
    thread.join()
    assert there == [png_of(made, 0)]
