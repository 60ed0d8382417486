"""The one entry point for developers: run, simulate, test, check, bench, build, screenshots, lock.

``python3 packaging/dev.py test`` works on a fresh checkout: it installs the system's libraries,
makes the virtual environment, installs the locked packages, and then tests.

This file keeps to a syntax that old Pythons read, far enough to say which Python is needed or to
hand over to a suitable one. The work itself is in commands.py.
"""

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 13)
CANDIDATES = ("python3.13", "python3.12", "python3.11")
HANDED_OVER = (
    "SORA_DEV_HANDED_OVER"  # Set for the Python that takes over: it never hands over again.
)
ASK_VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"


def is_supported(version: "tuple[int, ...]") -> bool:
    """Whether a Python of this version, (major, minor, ...), can run the program."""
    return OLDEST <= tuple(version[:2]) <= NEWEST


def refusal(version: "tuple[int, ...]") -> str:
    """The one line for somebody who has no suitable Python."""
    return (
        "Sora Desktop needs Python 3.11, 3.12 or 3.13; this is "
        + ".".join(str(part) for part in version[:2])
        + " and no python3.13, python3.12 or python3.11 was found on PATH."
    )


def python_that_fits() -> "str | None":
    """The newest suitable Python on PATH; None without one.

    Each is asked, because a name on PATH may be a placeholder that starts nothing.
    """
    for name in CANDIDATES:
        found = shutil.which(name)
        if found is None:
            continue
        try:
            answer = subprocess.check_output([found, "-c", ASK_VERSION], stderr=subprocess.DEVNULL)
        except (OSError, subprocess.CalledProcessError):
            continue
        if "python" + answer.decode("ascii", "replace").strip() == name:
            return found
    return None


def hand_over(version: "tuple[int, ...]") -> int:
    """Start this file again with a suitable Python, and give its exit code; 2 without one."""
    python = None if HANDED_OVER in os.environ else python_that_fits()
    if python is None:
        sys.stderr.write(refusal(version) + "\n")
        return 2
    command = [python, os.path.abspath(__file__), *sys.argv[1:]]
    return subprocess.call(command, env=dict(os.environ, **{HANDED_OVER: "1"}))


def main() -> int:
    """Run the command that the arguments name; gives the exit code."""
    if not is_supported(sys.version_info[:2]):
        return hand_over(sys.version_info[:2])
    # Somebody whose machine lacks something is left with a checkout as it was.
    sys.dont_write_bytecode = True
    # Only now: these modules use the syntax of Python 3.11.
    import commands

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
