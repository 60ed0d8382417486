"""A contact sheet as it is printed and as it is seen: read back from the PDF and the pictures."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from sora_desktop.ui.media.contact_sheet import Sheet, SheetShot, page_count, pdf_of, png_of

LONG = "A paper boat drifts across a still lake at dawn " * 8
ARABIC = "\u0642\u0627\u0631\u0628 \u0648\u0631\u0642\u064a \u064a\u0646\u062c\u0631\u0641"
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


def words(document: QPdfDocument, page: int) -> str:
    return document.getAllText(page).text()


def covered(picture: QImage, colour: QColor) -> float:
    """Which part of the picture has about that colour."""
    small = picture.scaled(QSize(200, 200))
    near = (
        abs(seen.red() - colour.red()) < 12 and abs(seen.green() - colour.green()) < 12
        for seen in (small.pixelColor(x, y) for x in range(200) for y in range(200))
    )
    return sum(near) / 40_000


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
        assert "The lake" in text
        assert "25 shots \u00b7 1:36 \u00b7 $42.10" in text
        assert "30 Nov 2026" in text
        assert f"Page {page} of 3" in text
    whole = "\n".join(seen)
    for number in range(1, 26):
        assert f"Sentence {number}" in whole
        assert f"8 s \u00b7 ${number}.25" in whole
    assert whole.index("Sentence 9") < whole.index("Sentence 13") < whole.index("Sentence 25")


def test_one_page_has_no_number(tmp_path: Path) -> None:
    assert "Page" not in words(read(sheet([shot(1)]), tmp_path), 0)


def test_a_shot_without_a_take_has_an_empty_frame(tmp_path: Path) -> None:
    with_take, without = sheet([shot(1, picture=frame())]), sheet([shot(1)])
    assert "No take" in words(read(without, tmp_path), 0)
    assert "No take" not in words(read(with_take, tmp_path), 0)
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
    made = sheet([shot(n, picture=frame(width, height)) for n in range(1, 5)])
    picture = pictures(made)[0]
    columns = range(picture.width())
    red = [x for x in columns if near(picture.pixelColor(x, row_of(picture)), RED)]
    first = [x for x in red if x < picture.width() // 4]
    seen = (len(first), height_at(picture, first[len(first) // 2]))
    assert seen[0] / seen[1] == pytest.approx(width / height, rel=0.03)


def near(seen: QColor, colour: QColor) -> bool:
    return abs(seen.red() - colour.red()) < 5 and abs(seen.green() - colour.green()) < 5


def row_of(picture: QImage) -> int:
    """A row that goes through the first frames."""
    return next(
        y + 20
        for y in range(picture.height())
        if any(near(picture.pixelColor(x, y), RED) for x in range(0, picture.width(), 5))
    )


def height_at(picture: QImage, x: int) -> int:
    return sum(near(picture.pixelColor(x, y), RED) for y in range(picture.height()))


@pytest.mark.parametrize(
    "title",
    [LONG, LONG.replace(" ", ""), "\U0001f6a2" * 300, "\u9759\u304b\u306a\u6e56" * 60, ARABIC * 30],
    ids=["words", "one word", "emoji", "Japanese", "Arabic"],
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
    box = QRect()
    for y in range(0, one.height(), 2):
        for x in range(0, one.width() // 2, 2):
            if one.pixel(x, y) != other.pixel(x, y):
                box = box.united(QRect(x, y, 1, 1))
    return box.left(), box.top(), box.right(), box.bottom()


def test_what_is_read_from_the_right_stands_at_the_right() -> None:
    empty = pictures(sheet([shot(1, "")]))[0]
    left, _, right, _ = changed(pictures(sheet([shot(1, ARABIC)]))[0], empty)
    assert right - left < 400
    assert left > 200


def test_control_characters_and_breaks_are_no_lines(tmp_path: Path) -> None:
    document = read(sheet([shot(1, "One\n\n\ttwo\x00three")]), tmp_path)
    assert "One two three" in words(document, 0)


def test_another_thread_draws_the_same(qapp: QApplication) -> None:
    made = sheet([shot(n, LONG, frame()) for n in range(1, 6)])
    there: list[bytes] = []
    thread = threading.Thread(target=lambda: there.append(png_of(made, 0)))
    thread.start()
    thread.join()
    assert there == [png_of(made, 0)]
