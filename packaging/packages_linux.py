"""The packages for Linux from the frozen folder: .deb, .tar.xz, and the folder of an AppImage.

Nothing here needs root or the network.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundle_rules import BUNDLE_ID, SYSTEM_LIBRARIES
from console import SetupFailed, show_text
from icon_sizes import PNG_SIZES
from sora_version import VERSION

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "icon"
NAME = "sora-desktop"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
# Which release of GCC's library has a version of its symbols (GCC's own table of its ABI).
_STDCXX = {28: "10", 29: "11", 30: "12", 31: "13", 32: "13.2", 33: "14", 34: "15"}
# People read the packages of Debian: the long description's lines begin with a space.
CONTROL = """Package: {name}
Version: {version}
Architecture: {machine}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: ca-certificates, xdg-utils
Suggests: gnome-keyring | keepassxc | kwalletmanager
Section: video
Priority: optional
Description: make video clips with generative models
 Write a prompt, see the price, press Generate, and watch the take wait, render
 and download; then play it. The clips come from PiAPI, paid from your own
 account there, or from a simulated service in the demo.
 .
 Qt, FFmpeg and Python are in this package and separate from the system's.
"""


def moment() -> int:
    """The time stamp of files in packages, in seconds of Unix: that of the last commit."""
    if os.environ.get("SOURCE_DATE_EPOCH", "").isdigit():
        return int(os.environ["SOURCE_DATE_EPOCH"])
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return 0
    return int(said)


def pack(folder: Path, dist: Path, needs: frozenset[str]) -> list[Path]:
    """Makes the archive, and the .deb if dpkg-deb is there. SetupFailed: a tool failed."""
    beside = ROOT / "build" / "stage" / "share"  # the Flatpak takes it from here
    shutil.rmtree(beside, ignore_errors=True)
    share(beside)
    made = [archive(folder, dist)]
    if shutil.which("dpkg-deb"):
        made.append(deb(folder, dist, needs))
    else:
        show_text("    there is no dpkg-deb here: no .deb")
    return made


# The archive


def archive(folder: Path, dist: Path) -> Path:
    """``sora-desktop-1.2.3-linux-x86_64.tar.xz``: the folder with menu entry and icons beside."""
    name = f"{NAME}-{VERSION}-linux-{platform.machine()}"
    stage = ROOT / "build" / "stage" / name
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(folder, stage, symlinks=True, copy_function=_linked)
    share(stage / "share")
    shutil.copy2(HERE / "README-archive.txt", stage / "README.txt")
    target = dist / f"{name}.tar.xz"
    tar = ["tar", "--sort=name", f"--mtime=@{moment()}", "--owner=0", "--group=0"]
    tar += ["--numeric-owner", "--mode=u+rwX,go+rX,go-w", "-C", str(stage.parent), "-c", name]
    with target.open("wb") as file:
        packing = subprocess.Popen(["xz", "-6", "-T2"], stdin=subprocess.PIPE, stdout=file)
        assert packing.stdin is not None
        code = subprocess.call(tar, stdout=packing.stdin)
        packing.stdin.close()
        if packing.wait() or code:
            raise SetupFailed("The archive could not be made; tar or xz say why above.")
    return target


def share(target: Path) -> None:
    """Menu entry, icons, kind of file, manual page and AppStream description, as they stand in a
    ``share`` folder."""
    applications, metainfo = target / "applications", target / "metainfo"
    kinds = target / "mime" / "packages"
    for place in (applications, metainfo, kinds):
        place.mkdir(parents=True)
    shutil.copy2(ROOT / "resources" / "desktop" / f"{NAME}.desktop", applications)
    shutil.copy2(ROOT / "resources" / "desktop" / f"{NAME}.xml", kinds)
    text = (HERE / f"{BUNDLE_ID}.metainfo.xml").read_text(encoding="utf-8")
    (metainfo / f"{BUNDLE_ID}.metainfo.xml").write_text(stated(text), encoding="utf-8")
    manual = target / "man" / "man1"
    manual.mkdir(parents=True)
    text = (HERE / f"{NAME}.1").read_text(encoding="utf-8")
    (manual / f"{NAME}.1.gz").write_bytes(compressed(stated(text)))
    for size in PNG_SIZES:
        place = target / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        shutil.copy2(ICONS / f"{NAME}-{size}.png", place / f"{NAME}.png")
    place = target / "icons" / "hicolor" / "scalable" / "apps"
    place.mkdir(parents=True)
    shutil.copy2(ICONS / f"{NAME}.svg", place)


def stated(text: str) -> str:
    """A text with version and day of the release that is being packaged."""
    day = datetime.fromtimestamp(moment(), UTC).date()
    return text.replace("{version}", VERSION).replace("{day}", day.isoformat())


# The .deb


def deb(folder: Path, dist: Path, needs: frozenset[str]) -> Path:
    """``sora-desktop_1.2.3_amd64.deb``, with everything of ours in /opt/sora-desktop.

    It has no scripts of its own: Debian's own triggers update menu, icons and file types.
    """
    machine = MACHINES.get(platform.machine(), platform.machine())
    stage = ROOT / "build" / "stage" / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(folder, stage / "opt" / NAME, symlinks=True, copy_function=shutil.copy2)
    share(stage / "usr" / "share")
    link = stage / "usr" / "bin" / NAME
    link.parent.mkdir()
    link.symlink_to(f"/opt/{NAME}/{NAME}")
    _documents(stage / "usr" / "share")
    set_modes(stage)
    size = sum(path.lstat().st_size for path in _files(stage)) // 1024
    control = CONTROL.format(
        name=NAME,
        version=VERSION,
        machine=machine,
        maintainer=maintainer(os.environ),
        size=size,
        depends=depends(folder, needs),
    )
    (stage / "DEBIAN").mkdir()
    (stage / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    (stage / "DEBIAN" / "md5sums").write_text("".join(checksums(stage)), encoding="utf-8")
    target = dist / f"{NAME}_{VERSION}_{machine}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(stage), str(target)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
    if subprocess.call(command, stdout=subprocess.DEVNULL, env=environment) != 0:
        raise SetupFailed("The .deb could not be made; dpkg-deb says why above.")
    return target


def maintainer(environ: Mapping[str, str]) -> str:
    """The maintainer: from the environment, as Debian's own tools take it, else the project at
    its forge."""
    name = environ.get("DEBFULLNAME") or "Sora Desktop maintainers"
    return f"{name} <{environ.get('DEBEMAIL') or 'sora-desktop@users.noreply.github.com'}>"


def depends(folder: Path, needs: Iterable[str]) -> str:
    """The Depends of the .deb: the packages of the libraries that the folder needs."""
    versions = _symbol_versions(folder)
    glibc = max(version for name, version in versions if name == "GLIBC")
    cxx = max(version for name, version in versions if name == "GLIBCXX")
    least = {
        "libc6": ".".join(map(str, glibc[:2])),
        "libstdc++6": _STDCXX[max(28, cxx[2])],
    }
    # Our own libxkbcommon reads the system's keyboards.
    packages = sorted({"xkb-data"} | {SYSTEM_LIBRARIES[soname] for soname in needs})
    return ", ".join(
        f"{package} (>= {least[package]})" if package in least else package for package in packages
    )


def _symbol_versions(folder: Path) -> set[tuple[str, tuple[int, ...]]]:
    """The versions of glibc's and GCC's symbols that the folder's libraries ask for."""
    files = [str(file) for file in _files(folder) if ".so" in file.name or file.name == NAME]
    said = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=False)
    found = re.findall(r"\b(GLIBC|GLIBCXX)_([0-9.]+)\s*$", said.stdout, re.MULTILINE)
    return {(name, tuple(map(int, version.split(".")))) for name, version in found}


def _documents(usr_share: Path) -> None:
    place, overrides = usr_share / "doc" / NAME, usr_share / "lintian" / "overrides"
    place.mkdir(parents=True)
    overrides.mkdir(parents=True)
    ours = (ROOT / "LICENSE").read_text(encoding="utf-8")
    more = f"The licences of what else is in it: /opt/{NAME}/_internal/resources/licenses\n"
    (place / "copyright").write_text(f"{ours}\n{more}", encoding="utf-8")
    changes = changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    (place / "changelog.gz").write_bytes(compressed(changes))
    shutil.copy2(HERE / "lintian-overrides", overrides / NAME)


def changelog(markdown: str) -> str:
    """The changelog in Debian's form, newest version first."""
    found = re.split(r"^## \[(.+?)\] - (.+)\n", markdown, flags=re.MULTILINE)[1:]
    return "\n".join(
        _release(version, day, text)
        for version, day, text in zip(found[::3], found[1::3], found[2::3], strict=True)
    )


def _release(version: str, day: str, text: str) -> str:
    """One version of the changelog; one without a day is that which is being packed."""
    seconds = float(moment())
    if re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        seconds = datetime.fromisoformat(f"{day}T00:00:00+00:00").timestamp()
    points = re.findall(r"^- ((?:.+\n?(?!- |#|$))*.*)", text, re.MULTILINE)
    lines = [
        textwrap.fill(
            " ".join(point.replace("`", "").split()),
            width=78,
            initial_indent="  * ",
            subsequent_indent="    ",
        )
        for point in points
    ]
    when = format_datetime(datetime.fromtimestamp(seconds, UTC))
    said = "\n".join(lines)
    return (
        f"{NAME} ({version}) stable; urgency=medium\n\n{said}\n\n"
        f" -- {maintainer(os.environ)}  {when}\n"
    )


def compressed(text: str) -> bytes:
    """Compressed as much as gzip can, as Debian wants its documents, and without a time."""
    return gzip.compress(text.encode(), 9, mtime=0)


def set_modes(stage: Path) -> None:
    """Readable by everybody, and writable by root alone, whatever the builder's umask is."""
    for path in [stage, *stage.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.name == NAME and path.parent.name == NAME)
        path.chmod(0o755 if runs else 0o644)


def checksums(stage: Path) -> Iterator[str]:
    for path in sorted(_files(stage)):
        inside = path.relative_to(stage)
        if not path.is_symlink() and inside.parts[0] != "DEBIAN":
            yield f"{hashlib.md5(path.read_bytes()).hexdigest()}  {inside}\n"


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _linked(source: str, target: str) -> None:
    """Instead of a copy: the stage is on the same disk, and is only read."""
    os.link(source, target, follow_symlinks=False)
