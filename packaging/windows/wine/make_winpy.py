"""Assembles a Windows Python under wine, for a smoke test of the Windows package on Linux.

It is no Python of python.org: the library comes from this machine's 3.11, python.exe and
python3.dll are made here. What is built with it proves that the parts fit together and is never
published. Needs Debian's gcc-mingw-w64-x86-64, and Python 3.11 to run this file.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"
GCC = "x86_64-w64-mingw32-gcc"
OBJDUMP = "x86_64-w64-mingw32-objdump"
UV = "uv==0.13.9"
NOT_OF_THE_LIBRARY = ("lib-dynload", "test", "idlelib", "tkinter", "turtledemo", "lib2to3")
# Not the C run-time's forwarders: wine has its own. Not Tk: nothing of ours wants it.
NOT_OF_THE_PARTS = ("api-ms-win-", "VCRUNTIME140", "tcl86", "tk86", "_tkinter")


def make(folder: Path) -> Path:
    """Makes the Windows Python in ``folder``/python and gives its python.exe.

    A folder that has one already is taken as it is. CalledProcessError when a step fails.
    """
    python = folder / "python"
    if (folder / "made").exists():
        return python / "python.exe"
    if sys.version_info[:2] != (3, 11):
        raise SystemExit("The smoke test's Windows Python is 3.11: run this with Python 3.11.")
    if "dist" in folder.parts:
        raise SystemExit("The smoke test never writes where packages for people are made.")
    shutil.rmtree(folder, ignore_errors=True)
    python.mkdir(parents=True)
    tools = _tools(folder / "tools")
    _take_the_parts(tools, folder, python)
    _take_the_library(python)
    _compile(python)
    _install(tools, python)
    _take_the_run_time(python)
    (folder / "made").write_text("", encoding="ascii")
    return python / "python.exe"


def make_icu(prefix: Path) -> None:
    """Puts the stand-in for Windows' icuuc.dll into the wine prefix."""
    system = prefix / "drive_c" / "windows" / "system32"
    _call([GCC, "-shared", "-o", str(system / "icuuc.dll"), str(HERE / "icuuc_stub.c")])


def _tools(folder: Path) -> Path:
    _call([sys.executable, "-m", "venv", str(folder)])
    _call([str(folder / "bin" / "pip"), "install", "--quiet", UV])
    return folder / "bin"


def _take_the_parts(tools: Path, folder: Path, python: Path) -> None:
    """The DLLs and extension modules, out of the wheel that has them."""
    wheels = folder / "wheels"
    command = [str(tools / "pip"), "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    command += ["--platform", "win_amd64", "--python-version", "3.11", "--require-hashes"]
    _call([*command, "-r", str(HERE / "parts.txt"), "-d", str(wheels)])
    (wheel,) = wheels.glob("panda3d-*.whl")
    with zipfile.ZipFile(wheel) as parts:
        for name in parts.namelist():
            if name.startswith("deploy_libs/") and not name[12:].startswith(NOT_OF_THE_PARTS):
                (python / name[12:]).write_bytes(parts.read(name))


def _take_the_library(python: Path) -> None:
    """The pure Python part of this machine's own library."""
    library = Path(sysconfig.get_path("stdlib"))
    left_out = shutil.ignore_patterns(*NOT_OF_THE_LIBRARY, "site-packages", "__pycache__", "*.so")
    shutil.copytree(library, python / "Lib", ignore=left_out)
    (python / "Lib" / "site-packages").mkdir()


def _compile(python: Path) -> None:
    """python.exe, and the python3.dll that hands every stable name on to python311.dll."""
    whole = python / "python311.dll"
    source = str(HERE / "python_exe.c")
    _call([GCC, "-municode", "-o", str(python / "python.exe"), source, str(whole)])
    listed = subprocess.run([OBJDUMP, "-p", str(whole)], capture_output=True, text=True, check=True)
    names = sorted(set(re.findall(r"\b(_?Py\w+)\s*$", listed.stdout, re.MULTILINE)))
    lines = ["LIBRARY python3.dll", "EXPORTS", *(f"{name} = python311.{name}" for name in names)]
    definition = python / "python3.def"
    definition.write_text("\n".join(lines) + "\n", encoding="ascii")
    _call([GCC, "-shared", "-nostdlib", "-o", str(python / "python3.dll"), str(definition)])
    definition.unlink()


def _install(tools: Path, python: Path) -> None:
    """The locked packages, as Windows would choose them."""
    command = [str(tools / "uv"), "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
    command += ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11"]
    command += ["--only-binary", ":all:", "--target", str(python / "Lib" / "site-packages")]
    for name in ("runtime.txt", "build.txt"):
        command += ["-r", str(REQUIREMENTS / name)]
    _call(command)


def _take_the_run_time(python: Path) -> None:
    """Microsoft's run-time as the Qt wheels bring it: the parts' own is too old for them."""
    for name in ("VCRUNTIME140.dll", "VCRUNTIME140_1.dll", "MSVCP140.dll"):
        wanted = name.lower()
        for found in sorted((python / "Lib" / "site-packages" / "PySide6").glob("*.dll")):
            if found.name.lower() == wanted:
                shutil.copy(found, python / name)


def _call(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    print(make(Path(sys.argv[1]).resolve()))
