"""Where everything is stored: in the system's own places, or all under one folder."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sora_desktop.core.problem import Part, Problem
from sora_desktop.store.disk import problem_of

NAME = "Sora Desktop"
_PLAIN_NAME = "sora-desktop"
# A line of ~/.config/user-dirs.dirs, as xdg-user-dirs writes it: XDG_VIDEOS_DIR="$HOME/Videos"
_VIDEOS_LINE = re.compile(r'^\s*XDG_VIDEOS_DIR="(\$HOME)?/?([^"]*)"', re.MULTILINE)


class FolderError(Exception):
    """A folder of the program's own could not be made or locked; `problem` says which and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = replace(problem, part=Part.JOURNAL)


# The log in its folder; older ones have a number behind the name.
LOG_NAME = "sora-desktop.log"


@dataclass(frozen=True, slots=True, kw_only=True)
class AppFolders:
    """The folders of one library; nothing is created before `create`."""

    config: Path
    data: Path
    cache: Path
    logs: Path
    clips: Path

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def journal_file(self) -> Path:
        """The journal. Not where the person puts clips: SQLite's locks fail on network drives."""
        return self.data / "journal.sqlite3"

    @property
    def pictures(self) -> Path:
        """The pictures that went into clips."""
        return self.data / "pictures"

    @property
    def lock_file(self) -> Path:
        """The lock file of the running program, so that two never share one library."""
        return self.data / "running.lock"

    @property
    def posters(self) -> Path:
        """Still pictures of the clips; they can be generated again."""
        return self.cache / "posters"

    @property
    def crash_reports(self) -> Path:
        """Crash reports, which leave this machine only if the person sends them."""
        return self.logs / "crashes"

    @classmethod
    def under(cls, folder: Path) -> AppFolders:
        """Everything under one folder, as ``--data-dir`` asks."""
        root = folder.expanduser().absolute()
        return cls(config=root, data=root, cache=root, logs=root / "logs", clips=root / "clips")

    @classmethod
    def of_system(
        cls,
        *,
        environ: Mapping[str, str] = os.environ,
        home: Path | None = None,
        platform: str = sys.platform,
        videos: Path | None = None,
    ) -> AppFolders:
        """The system's own places for this person. `videos` is the folder of films if the caller
        has asked the system for it."""
        person = home if home is not None else Path.home()
        if platform == "win32":
            return _on_windows(environ, person, videos)
        if platform == "darwin":
            return _on_macos(person, videos)
        return _on_linux(environ, person, videos)

    def demo(self) -> AppFolders:
        """The demo's own folders, which share nothing with the real library."""
        return AppFolders(
            config=self.config / "demo",
            data=self.data / "demo",
            cache=self.cache / "demo",
            logs=self.logs,
            clips=self.data / "demo" / "clips",
        )

    def with_clips(self, folder: str | None) -> AppFolders:
        """The same with the clips where the person chose, None for the usual place."""
        return self if not folder else replace(self, clips=Path(folder))

    def create(self, *, clips: bool = True) -> None:
        """Creates what is missing, for its owner only (POSIX); the clips' folder with the usual
        rights.

        Without `clips` that one is left alone: a folder of the person's choice may be on a drive
        that is unplugged. FolderError when the folder of the data or the clips could not be
        created; without the others less is stored.
        """
        _make(self.data, 0o700)
        for folder in (self.config, self.cache, self.posters, self.logs, self.crash_reports):
            with contextlib.suppress(FolderError):
                _make(folder, 0o700)
        if clips:
            _make(self.clips, 0o777)


def _make(folder: Path, mode: int) -> None:
    try:
        folder.mkdir(mode=mode, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderError(problem_of(error, folder)) from error


def _on_windows(environ: Mapping[str, str], home: Path, videos: Path | None) -> AppFolders:
    roaming = Path(environ.get("APPDATA") or home / "AppData" / "Roaming")
    local = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / NAME
    return AppFolders(
        config=roaming / NAME,
        data=local,
        cache=local / "cache",
        logs=local / "logs",
        clips=(videos or home / "Videos") / NAME,
    )


def _on_macos(home: Path, videos: Path | None) -> AppFolders:
    library = home / "Library"
    support = library / "Application Support" / NAME
    return AppFolders(
        config=support,
        data=support,
        cache=library / "Caches" / NAME,
        logs=library / "Logs" / NAME,
        clips=(videos or home / "Movies") / NAME,
    )


def _on_linux(environ: Mapping[str, str], home: Path, videos: Path | None) -> AppFolders:
    def base(name: str, usual: str) -> Path:
        # A path that is not absolute is to be ignored (XDG Base Directory Specification 0.8).
        named = Path(environ.get(name, ""))
        return named if named.is_absolute() else home / usual

    config = base("XDG_CONFIG_HOME", ".config")
    return AppFolders(
        config=config / _PLAIN_NAME,
        data=base("XDG_DATA_HOME", ".local/share") / _PLAIN_NAME,
        cache=base("XDG_CACHE_HOME", ".cache") / _PLAIN_NAME,
        logs=base("XDG_STATE_HOME", ".local/state") / _PLAIN_NAME / "logs",
        clips=(videos or _xdg_videos(config, home)) / NAME,
    )


def _xdg_videos(config: Path, home: Path) -> Path:
    text = ""
    with contextlib.suppress(OSError, ValueError):
        text = (config / "user-dirs.dirs").read_text(encoding="utf-8")
    found = _VIDEOS_LINE.search(text)
    if found is None:
        return home / "Videos"
    at_home, rest = found.groups()
    return home / rest if at_home else Path("/") / rest
