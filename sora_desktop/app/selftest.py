"""The self-test: is everything in this copy of the program, and does it make and play a clip?

CI runs it, and a person can run it in a packaged build; it needs neither key nor network. Every
check is in ``report.json`` by its name, and a failed one keeps no other from running. The real
window plays a real H.264 clip, makes one clip against the simulator over HTTP, and plays that. The
clip, a screenshot and the report go into the folder.
"""

from __future__ import annotations

import asyncio
import json
import logging
import platform
import shutil
import sys
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLibraryInfo, QTranslator
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QImageReader, QImageWriter

from sora_desktop import __version__
from sora_desktop.api.network import Trust, asks_the_system, authorities_of_our_own
from sora_desktop.core.catalogue_file import parse
from sora_desktop.core.take import Take, TakeChange, TakeId, TakeState
from sora_desktop.resources import resource
from sora_desktop.store.keychain import KeychainLibraryMissing, keychain_libraries
from sora_desktop.ui.media.playback_problem import media_plugin_there
from sora_desktop.ui.theme.icons import SIZES, icon_file
from sora_desktop.ui.theme.languages import LANGUAGES

if TYPE_CHECKING:
    from sora_desktop.app.session import Session

Found = str | int | list[str]
Check = Callable[[], Found]

# Formats of posters, icons and people's pictures.
_WRITTEN = ("png", "jpeg", "webp", "tiff", "bmp")
_FORMATS = (*_WRITTEN, "svg")
_FEWEST_AUTHORITIES = 50


class CheckFailed(Exception):
    """A failed check; the text is the reason that is reported."""


def version() -> Found:
    """The version, which build.py compares with the one that it packs."""
    return __version__


def resources() -> Found:
    """The data files: style, demo, icons, the catalogue."""
    for parts in (("style", "app.qss"), ("demo", "sample_h264.mp4"), ("icons", "play.svg")):
        if not resource(*parts).is_file():
            raise CheckFailed(f"{'/'.join(parts)} is missing")
    absent = [size for size in SIZES if QImage(str(icon_file(size))).width() != size]
    if absent:
        raise CheckFailed(f"the program's icon is missing in the sizes {absent}")
    try:
        catalogue = parse(resource("models.toml").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise CheckFailed(f"models.toml: {error}") from error
    return catalogue.default.id


def translations() -> Found:
    """Ours for every language, and Qt's own for every one but English."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in LANGUAGES:
        _load_translation(f"sora_desktop_{code}", str(resource("translations")))
        if code != "en":
            _load_translation(f"qtbase_{code}", of_qt)
    return list(LANGUAGES)


def _load_translation(name: str, folder: str) -> None:
    translator = QTranslator()
    if not translator.load(name, folder):
        raise CheckFailed(f"{name}.qm is missing or cannot be read")


def images() -> Found:
    """Writes, where Qt can, and reads every format that is used."""
    readable = {bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()}
    absent = [name for name in _FORMATS if name not in readable]
    if absent:
        raise CheckFailed(f"no plugin for {', '.join(absent)}")
    for name in _WRITTEN:
        picture = QImage(24, 16, QImage.Format.Format_RGB32)
        picture.fill(QColor(200, 40, 90))
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, QByteArray(name.encode())).write(picture):
            raise CheckFailed(f"{name} cannot be written")
        seen = QImage.fromData(content.data())
        if (seen.width(), seen.height()) != (24, 16) or seen.pixelColor(12, 8).red() < 150:
            raise CheckFailed(f"{name} cannot be read")
    if QIcon(str(resource("icons", "play.svg"))).pixmap(24, 24).isNull():
        raise CheckFailed("svg cannot be drawn as an icon")
    return sorted(_FORMATS)


def keychains() -> Found:
    """The keychain backends of this system, all of them loadable."""
    try:
        return list(keychain_libraries())
    except KeychainLibraryMissing as error:
        raise CheckFailed(str(error)) from error


def certificates() -> Found:
    """Access to the system's certificates, our bundled list, and the context that the program
    uses."""
    try:
        asks_the_system()
        known = authorities_of_our_own()
        Trust(None).context()
    except (ImportError, OSError) as error:
        raise CheckFailed(f"the certificates cannot be loaded: {error}") from error
    if known < _FEWEST_AUTHORITIES:
        raise CheckFailed(f"our own list of authorities has only {known}")
    return known


def licences() -> Found:
    """The texts that must be included with the program."""
    wanted = ("LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "QT-AND-FFMPEG.md")
    absent = [name for name in wanted if not resource("licenses", name).is_file()]
    if absent:
        raise CheckFailed(f"{', '.join(absent)} is missing")
    return len(list(resource("licenses").iterdir()))


CHECKS: Mapping[str, Check] = {
    each.__name__: each
    for each in (
        *(version, resources, translations, images),
        *(keychains, certificates, licences),
    )
}


log = logging.getLogger(__name__)

PROMPT = "A paper boat drifting down a rainy gutter, macro lens, evening light"
SAMPLE = ("demo", "sample_h264.mp4")
# Frames that must have been painted before a clip counts as playing.
ENOUGH_FRAMES = 12
RENDER_SECONDS = 90.0
PLAY_SECONDS = 20.0
_LOOK_EVERY = 0.05


@dataclass(slots=True)
class Report:
    """What was found, as it goes into ``report.json``: under a check's name ``ok``, and either
    ``found`` or ``reason``."""

    checks: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether every check held."""
        return bool(self.checks) and all(check["ok"] for check in self.checks.values())

    @property
    def reason(self) -> str:
        """The checks that failed, by name, with their reasons; empty when none did."""
        failed = (name for name, check in self.checks.items() if not check["ok"])
        return "; ".join(f"{name}: {self.checks[name]['reason']}" for name in failed)

    def held(self, name: str, found: object) -> None:
        """Records a check that passed."""
        self.checks[name] = {"ok": True, "found": found}

    def failed(self, name: str, error: Exception) -> None:
        """Records a check that failed, or could not run."""
        if not isinstance(error, CheckFailed):
            log.error("the check %s broke off", name, exc_info=error)
        reason = (
            str(error) if isinstance(error, CheckFailed) else f"{type(error).__name__}: {error}"
        )
        self.checks[name] = {"ok": False, "reason": reason}

    def write(self, folder: Path) -> None:
        """Writes the report beside the files that it describes."""
        facts = {
            "ok": self.ok,
            "reason": self.reason,
            "version": __version__,
            "python": platform.python_version(),
            "pyside": pyside_version,
            "system": platform.platform(),
            "screen": QGuiApplication.platformName(),
            "frozen": bool(getattr(sys, "frozen", False)),
            "checks": self.checks,
        }
        text = json.dumps(facts, indent=2, ensure_ascii=False) + "\n"
        (folder / "report.json").write_text(text, encoding="utf-8")


async def self_test(running: Session, folder: Path | None) -> int:
    """Runs every check; 0 and a line on stdout when all pass, else 1 and the reason on stderr."""
    assert folder is not None
    report = Report()
    for name, check in CHECKS.items():
        try:
            report.held(name, check())
        except Exception as error:
            report.failed(name, error)
    await _Bench(running, folder, report).run()
    report.write(folder)
    if report.ok and sys.stdout is not None:
        names = "clip.mp4, screenshot.png and report.json"
        sys.stdout.write(f"self-test passed: {names} are in {folder}\n")
    if report.reason and sys.stderr is not None:
        sys.stderr.write(f"self-test failed: {report.reason}\n")
    return 0 if report.ok else 1


class _Bench:
    """The checks of the window and of what runs behind it."""

    def __init__(self, running: Session, folder: Path, report: Report) -> None:
        self._running, self._folder, self._report = running, folder, report
        self._take: Take | None = None

    async def run(self) -> None:
        """Runs them in order; those that need the clip are skipped when there is none."""
        self._running.window.show_workspace(True)
        await self._try("h264", self._play_sample())
        await self._try("take", self._generate())
        if self._take is not None:
            await self._try("clip", self._play_clip(self._take))
            await self._try("poster", self._see_poster(self._take))
        await self._try("screenshot", self._screenshot())

    async def _try(self, name: str, check: Coroutine[Any, Any, object]) -> None:
        try:
            self._report.held(name, await check)
        except Exception as error:
            self._report.failed(name, error)

    async def _play_sample(self) -> dict[str, int]:
        """A clip of the kind that the service makes: tests the media plugin and its decoders."""
        if not media_plugin_there():
            raise CheckFailed("the media plugin is missing")
        return {"frames": await self._frames(resource(*SAMPLE))}

    async def _generate(self) -> dict[str, object]:
        """Presses Generate like a person, and waits for the clip: the simulator over HTTP, the
        journal, the child process that draws the clip, the download."""
        arrived: list[TakeId] = []

        def note(change: TakeChange) -> None:
            if change.before is None:
                arrived.append(change.after.id)

        composer, store = self._running.window.composer, self._running.opened.store
        off = store.changed.connect(note)
        composer.draft = PROMPT
        await _until(composer.generate.isEnabled, 10.0, "Generate stayed disabled")
        started = time.monotonic()
        composer.generate.click()
        await _until(lambda: bool(arrived), 5.0, "the press made no take")
        off()

        def over() -> bool:
            return store.get(arrived[0]).state in (TakeState.READY, TakeState.FAILED)

        await _until(over, RENDER_SECONDS, "the take did not come to an end")
        take = store.get(arrived[0])
        if take.state is not TakeState.READY:
            raise CheckFailed(f"the take failed: {take.last_error}")
        if take.charged != take.estimate:
            raise CheckFailed(f"{take.charged} was charged, {take.estimate} was shown")
        self._take = take
        seconds = round(time.monotonic() - started, 2)
        return {"seconds": seconds, "estimate": str(take.estimate), "charged": str(take.charged)}

    async def _play_clip(self, take: Take) -> dict[str, int]:
        clip = self._running.opened.clips.clip_path(take.clip or "")
        shutil.copyfile(clip, self._folder / "clip.mp4")
        return {"bytes": clip.stat().st_size, "frames": await self._frames(clip)}

    async def _see_poster(self, take: Take) -> dict[str, int]:
        poster = self._running.opened.clips.poster_path(take.id)
        await _until(poster.exists, PLAY_SECONDS, "no poster was made")
        picture = QImage(str(poster))
        if picture.isNull():
            raise CheckFailed("the poster cannot be read")
        return {"width": picture.width(), "height": picture.height()}

    async def _frames(self, clip: Path) -> int:
        """Plays the clip until enough of its frames have been painted; how many there were."""
        player = self._running.window.player
        player.show_clip(clip, play=True)
        player.playback.play()
        before = player.frames_shown
        await _until(
            lambda: player.frames_shown - before >= ENOUGH_FRAMES,
            PLAY_SECONDS,
            f"{clip.name} showed no moving picture",
        )
        return player.frames_shown - before

    async def _screenshot(self) -> str:
        if not self._running.window.grab().save(str(self._folder / "screenshot.png")):
            raise CheckFailed("the screenshot could not be written")
        return "screenshot.png"


async def _until(holds: Callable[[], bool], seconds: float, otherwise: str) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise CheckFailed(f"{otherwise} within {seconds:.0f} s")
        await asyncio.sleep(_LOOK_EVERY)
