"""A picture is made ready as it will be sent: upright, in sRGB, cropped, without a word in it; and
what is no picture for a clip is refused in one sentence."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QColorSpace, QImage

from sora_desktop.core.pictures import (
    Crop,
    PictureFlaw,
    PictureKind,
    PictureLimits,
    PictureRefused,
    PreparedPicture,
    Size,
    orientation,
)
from sora_desktop.ui.media.picture_preparing import open_picture, prepare
from sora_desktop.ui.text.picture_text import picture_refused
from tests.ui.media.pictures import (
    ANIMATED_GIF,
    ANIMATED_WEBP,
    AVIF,
    BLUE,
    HEIC,
    PROGRAM,
    RED,
    STILL_GIF,
    SVG,
    cmyk_jpeg,
    decoded,
    encoded,
    halves,
    in_profile,
    noise,
    png,
    tiff,
    turned_jpeg,
    turned_png,
    turned_webp,
)

LIMITS = PictureLimits()
WIDE = Fraction(16, 9)
F = PictureFlaw


def near(found: QColor, wanted: QColor, most: int = 6) -> bool:
    return all(
        abs(one - other) <= most
        for one, other in (
            (found.red(), wanted.red()),
            (found.green(), wanted.green()),
            (found.blue(), wanted.blue()),
        )
    )


def corners(prepared: PreparedPicture) -> tuple[QColor, QColor]:
    """The colours at the top left and the bottom right."""
    image = decoded(prepared.data)
    assert (image.width(), image.height()) == prepared.size
    return image.pixelColor(3, 3), image.pixelColor(image.width() - 4, image.height() - 4)


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "tiff", "bmp"])
def test_every_kind_is_read_by_its_content(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "holiday.exe"
    file.write_bytes(encoded(halves(400, 400), kind, 100))
    prepared = prepare(file, LIMITS)
    first, last = corners(prepared)
    assert near(first, RED)
    assert near(last, BLUE)
    assert prepared.source == prepared.size == Size(400, 400)
    assert prepared.kind is (PictureKind.JPEG if kind == "jpeg" else PictureKind.PNG)
    assert prepared.content == sha256(prepared.data).hexdigest()


@pytest.mark.parametrize("orientation", range(10))
@pytest.mark.parametrize("make", [turned_png, turned_webp])
def test_it_is_turned_upright(make: Callable[[QImage, int], bytes], orientation: int) -> None:
    """As Qt turns a JPEG that says the same."""
    image = halves(400, 320)
    image.setPixelColor(0, 0, QColor(0, 255, 0))
    for x, y in ((x, y) for x in range(100) for y in range(60)):
        image.setPixelColor(x, y, QColor(0, 255, 0))
    sides = (320, 400) if 5 <= orientation <= 8 else (400, 320)
    turned, wanted = (
        prepare(made, LIMITS)
        for made in (make(image, orientation), turned_jpeg(image, orientation))
    )
    assert turned.size == turned.source == wanted.size == sides
    one, other = decoded(turned.data), decoded(wanted.data)
    for x, y in ((4, 4), (sides[0] - 5, 4), (4, sides[1] - 5), (sides[0] - 5, sides[1] - 5)):
        assert near(one.pixelColor(x, y), other.pixelColor(x, y), 40)


def test_a_damaged_exif_turns_nothing() -> None:
    data = turned_png(halves(400, 320), 6).replace(b"MM\0*\0\0\0\x08", b"MM\0*\xff\0\0\x08")
    assert orientation(PictureKind.PNG, data) == 1
    assert orientation(PictureKind.PNG, turned_png(halves(400, 320), 6)) == 6
    assert orientation(PictureKind.PNG, data[:50]) == 1


def test_nothing_is_told_of_the_person() -> None:
    """Neither by what a JPEG says, nor by the texts and the profile of a PNG."""
    image = in_profile(halves(400, 400), QColorSpace.NamedColorSpace.AdobeRgb)
    image.setText("Author", "Jane Doe")
    image.setDotsPerMeterX(4242)
    written = encoded(image, "png")
    assert b"Jane" in written
    assert b"iCCP" in written
    jpeg = turned_jpeg(halves(400, 400), 1)
    assert b"Jane" in jpeg
    others = turned_png(halves(400, 400), 1), turned_webp(halves(400, 400), 1)
    for source in (written, jpeg, *others):
        data = prepare(source, LIMITS).data
        for word in (b"Jane", b"Exif", b"iCCP", b"ICC_PROFILE", b"tEXt", b"zTXt", b"iTXt", b"eXIf"):
            assert word not in data
    chunks = {prepare(written, LIMITS).data[at : at + 4] for at in (12, 37)}
    assert chunks == {b"IHDR", b"pHYs"}


@pytest.mark.parametrize(
    "name", [QColorSpace.NamedColorSpace.AdobeRgb, QColorSpace.NamedColorSpace.DisplayP3]
)
def test_a_profile_is_turned_into_srgb(name: QColorSpace.NamedColorSpace) -> None:
    image = in_profile(halves(400, 400), name)
    assert not near(image.pixelColor(3, 3), RED, 3)
    first, last = corners(prepare(encoded(image, "png"), LIMITS))
    assert near(first, RED, 3)
    assert near(last, BLUE, 3)


def test_a_picture_for_the_press_is_turned_into_light() -> None:
    prepared = prepare(cmyk_jpeg(), LIMITS)
    first, last = corners(prepared)
    assert near(first, RED, 12)
    assert near(last, BLUE, 12)
    assert decoded(prepared.data).format() is not QImage.Format.Format_CMYK8888


def test_what_is_clear_is_white() -> None:
    image = QImage(400, 400, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    first, _ = corners(prepare(encoded(image, "png"), LIMITS))
    assert first == QColor(255, 255, 255)


@pytest.mark.parametrize(
    ("source", "shape", "crop", "part", "size"),
    [
        ((800, 800), WIDE, None, Crop(0, 175, 800, 450), (800, 450)),
        ((800, 800), 1 / WIDE, None, Crop(175, 0, 450, 800), (450, 800)),
        ((800, 450), WIDE, None, Crop(0, 0, 800, 450), (800, 450)),
        ((800, 800), WIDE, Crop(160, 300, 640, 360), Crop(160, 300, 640, 360), (640, 360)),
        ((800, 800), WIDE, Crop(400, 0, 800, 800), Crop(400, 287, 400, 225), (533, 300)),
        ((800, 600), None, Crop(0, 0, 400, 600), Crop(0, 0, 400, 600), (400, 600)),
        ((400, 400), WIDE, None, Crop(0, 87, 400, 225), (533, 300)),
        ((5000, 2500), None, None, Crop(0, 0, 5000, 2500), (4096, 2048)),
    ],
)
def test_it_is_cropped_to_the_clip(
    source: tuple[int, int],
    shape: Fraction | None,
    crop: Crop | None,
    part: Crop,
    size: tuple[int, int],
) -> None:
    image = QImage(*source, QImage.Format.Format_RGB32)
    image.fill(RED)
    prepared = prepare(image, LIMITS, shape, crop)
    assert (prepared.source, prepared.crop, prepared.size) == (source, part, size)
    assert near(corners(prepared)[0], RED, 0)


def test_the_part_that_was_chosen_is_the_one() -> None:
    image = halves(800, 400)
    assert near(corners(prepare(image, LIMITS, Fraction(1), Crop(0, 0, 400, 400)))[1], RED, 0)
    assert near(corners(prepare(image, LIMITS, Fraction(1), Crop(400, 0, 400, 400)))[0], BLUE, 0)


def test_the_same_picture_gives_the_same_bytes() -> None:
    source = encoded(noise(900, 700), "png")
    with ThreadPoolExecutor(3) as threads:
        made = list(threads.map(lambda _: prepare(source, LIMITS, WIDE).content, range(3)))
    assert len(set(made)) == 1
    assert prepare(source, LIMITS, WIDE, Crop(0, 0, 640, 360)).content != made[0]


def test_what_is_too_large_as_png_becomes_a_jpeg() -> None:
    limits = PictureLimits(most_bytes=400_000)
    prepared = prepare(noise(700, 700), limits)
    assert prepared.kind is PictureKind.JPEG
    assert len(prepared.data) <= 400_000
    assert prepare(noise(700, 700), PictureLimits()).kind is PictureKind.PNG
    assert prepare(noise(700, 700), PictureLimits(png=False)).kind is PictureKind.JPEG


def moving_png() -> bytes:
    """A PNG that says that two pictures follow."""
    whole = encoded(noise(400, 400), "png")
    control = struct.pack(">II", 2, 0)
    crc = zlib.crc32(b"acTL" + control)
    # Behind the signature and the header.
    return (
        whole[:33] + struct.pack(">I", 8) + b"acTL" + control + struct.pack(">I", crc) + whole[33:]
    )


def twelve_bits() -> bytes:
    """A JPEG that says that its colours have twelve bits, as medical ones have."""
    data = encoded(noise(400, 400), "jpeg")
    at = data.index(b"\xff\xc0") + 4
    return data[:at] + b"\x0c" + data[at + 1 :]


def packed(compression: int) -> bytes:
    """A TIFF that says that it is packed like this."""
    tag = struct.pack("<HHII", 0x103, 3, 1, 1)
    return tiff(400, 400).replace(tag, struct.pack("<HHII", 0x103, 3, 1, compression))


DNG, SMALL = ((0xC612, 4, 0x401),), ((0xFE, 4, 1),)
BOMB = png(30_000, 30_000, bytes(1000))
WHOLE = encoded(noise(400, 400), "png")
PHOTO = turned_jpeg(noise(400, 400), 1)
BAD: list[tuple[str, Callable[[], bytes], PictureFlaw, str]] = [
    ("scan.tiff", lambda: tiff(8000, 5000), F.TOO_MANY_BYTES, "40 MB. Pictures can have up to 30"),
    ("line.png", lambda: png(1, 8000, bytes(16_000)), F.TOO_SMALL, "1 × 8000 pixels. Each side n"),
    ("strip.png", lambda: encoded(halves(1200, 300), "png"), F.TOO_NARROW, "from 2:5 to 5:2"),
    ("cat.gif", lambda: ANIMATED_GIF, F.ANIMATED, "choose a JPEG, PNG, WebP, TIFF or BMP"),
    ("cat.webp", lambda: ANIMATED_WEBP, F.ANIMATED, "choose a JPEG, PNG, WebP, TIFF or BMP"),
    ("phone.heic", lambda: HEIC, F.OTHER_KIND, "We can't read HEIC pictures. Save this one as"),
    ("phone.jpg", lambda: AVIF, F.OTHER_KIND, "We can't read AVIF pictures. Save this one as"),
    ("still.gif", lambda: STILL_GIF, F.OTHER_KIND, "We can't read GIF pictures. Save this"),
    ("camera.dng", lambda: tiff(400, 400, more=DNG), F.OTHER_KIND, "read camera raw pictures. Sav"),
    ("camera.nef", lambda: tiff(160, 120, more=SMALL), F.OTHER_KIND, "read camera raw pictures. S"),
    ("camera.cr2", lambda: b"II*\0\x10\0\0\0CR\2\0" + bytes(99), F.OTHER_KIND, "camera raw pictu"),
    ("deep.jpg", lambda: twelve_bits(), F.OTHER_KIND, "We can't read 12-bit JPEG pictures. Save"),
    ("new.jxl", lambda: b"\xff\x0a" + bytes(99), F.OTHER_KIND, "We can't read JPEG XL pictures."),
    ("art.psd", lambda: b"8BPS\0\1" + bytes(99), F.OTHER_KIND, "We can't read Photoshop pictures."),
    ("logo.svg", lambda: SVG, F.NO_PICTURE, "choose a JPEG, PNG, WebP, TIFF or BMP"),
    ("logo.png", lambda: SVG, F.NO_PICTURE, "choose a JPEG, PNG, WebP, TIFF or BMP"),
    ("photo.jpg", lambda: PROGRAM, F.NO_PICTURE, "choose a JPEG, PNG, WebP, TIFF or BMP"),
    ("empty.png", bytes, F.NO_PICTURE, "choose a JPEG, PNG, WebP, TIFF or BMP"),
    ("text.bmp", lambda: b"BMW drivers of the world" * 9, F.NO_PICTURE, "choose a JPEG, PNG, WebP"),
    ("bomb.png", lambda: BOMB, F.TOO_MANY_PIXELS, "900 megapixels (30000 × 30000)"),
    ("cut.png", lambda: WHOLE[:-4000], F.DAMAGED, "damaged or incomplete"),
    ("cut.jpg", lambda: PHOTO[:-4000], F.DAMAGED, "damaged or incomplete"),
    ("cut2.jpg", lambda: PHOTO[:20], F.DAMAGED, "damaged or incomplete"),
    ("cut.webp", lambda: encoded(noise(400, 400), "webp")[:-4000], F.DAMAGED, "damaged"),
    ("cut.bmp", lambda: encoded(noise(400, 400), "bmp")[:-4000], F.DAMAGED, "damaged"),
    ("cut2.bmp", lambda: encoded(noise(400, 400), "bmp")[:30], F.DAMAGED, "damaged"),
    ("cut.tiff", lambda: tiff(400, 400)[:-4000], F.UNREADABLE, "Couldn't read the picture's file"),
    ("scan.tiff", lambda: packed(7), F.OTHER_KIND, "read JPEG-compressed TIFF pictures. Save this"),
    ("old.tiff", lambda: packed(6), F.OTHER_KIND, "read JPEG-compressed TIFF pictures. Save this"),
    ("new.tiff", lambda: packed(50000), F.OTHER_KIND, "can't read Zstandard-compressed TIFF pict"),
    ("other.tiff", lambda: packed(999), F.UNREADABLE, "Couldn't read the picture's file"),
    ("press.tiff", lambda: tiff(400, 400, ink=5), F.UNREADABLE, "Couldn't read the picture's file"),
    ("moves.png", lambda: moving_png(), F.ANIMATED, "choose a JPEG, PNG, WebP, TIFF or BMP"),
]


@pytest.mark.no_qt_log
@pytest.mark.parametrize(("name", "make", "flaw", "said"), BAD, ids=[each[0] for each in BAD])
def test_bad_files_are_refused_in_one_sentence(
    tmp_path: Path, name: str, make: Callable[[], bytes], flaw: PictureFlaw, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(make())
    for source in (file, make()):
        with pytest.raises(PictureRefused) as refused:
            prepare(source, LIMITS)
        assert refused.value.flaw is flaw
        sentence = picture_refused(refused.value).replace("\u00a0", " ").replace(",", "")
        assert said.replace(",", "") in sentence
        assert "{" not in sentence


def test_a_file_that_went_away_is_told(tmp_path: Path) -> None:
    with pytest.raises(PictureRefused) as refused:
        prepare(tmp_path / "gone.png", LIMITS)
    assert refused.value.flaw is F.GONE
    assert picture_refused(refused.value) == "The picture was moved or deleted. Choose it again."


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path):
        with pytest.raises(PictureRefused) as refused:
            prepare(path, LIMITS)
        assert refused.value.flaw is F.NO_PICTURE


def test_every_flaw_has_a_sentence() -> None:
    for flaw in PictureFlaw:
        sentence = picture_refused(PictureRefused(flaw, PictureLimits(ratio=None)))
        assert sentence.endswith(".")
        assert "{" not in sentence


def test_what_cannot_be_made_small_enough_is_refused() -> None:
    with pytest.raises(PictureRefused) as refused:
        prepare(noise(400, 400), PictureLimits(most_bytes=1000))
    assert refused.value.flaw is F.TOO_MANY_BYTES


def test_a_null_image_is_refused() -> None:
    with pytest.raises(PictureRefused):
        prepare(QImage(), LIMITS)


def test_the_picture_for_choosing_a_part_is_upright() -> None:
    image = open_picture(turned_jpeg(halves(400, 320), 6), LIMITS)
    assert (image.width(), image.height()) == (320, 400)
    with pytest.raises(PictureRefused):
        open_picture(png(1, 8000, bytes(16_000)), LIMITS)
