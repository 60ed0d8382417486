"""What a frozen folder holds: what is left out, what must be in, what must never be in.

Read by app.spec, which freezes, and by verify_bundle.py, which looks at the result. Patterns are
those of fnmatch, compared without regard to case against a path with "/" inside the folder of
PyInstaller's contents (``_internal``; on macOS ``Contents/Frameworks``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from languages import CODES

# Reverse domain name that nobody else has; it must never change after the first release, since
# macOS ties the keychain's entries to it.
BUNDLE_ID = "io.github.sora_desktop.SoraDesktop"

# Qt's add-ons that are available only under the GPL, or not at all (Qt's licensing page).
# PyInstaller includes them unasked: it treats the virtual keyboard as an input method.
GPL_ONLY = (
    "VirtualKeyboard",
    "Charts",
    "DataVisualization",
    "Graphs",
    "Quick3D",
    "Lottie",
    "HttpServer",
    "NetworkAuth",
    "QuickTimeline",
    "ShaderTools",
    "WaylandCompositor",
    "Mqtt",
    "Coap",
    "OpcUa",
)
# Not used, and large.
_UNUSED_QT = ("Pdf", "WebEngine", "Designer", "Help", "Test", "Sql", "EglFS", "3D")

EXCLUDED_MODULES = (
    *("tkinter", "test", "idlelib", "lib2to3", "ensurepip", "turtledemo", "pydoc_data"),
    *("setuptools", "pkg_resources", "pip", "_pytest", "pytest", "PyInstaller"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtMultimediaWidgets", "PySide6.QtConcurrent"),
    *("PySide6.QtPdf", "PySide6.QtWebEngineCore", "PySide6.QtOpenGL"),
    *("PySide6.QtTest", "PySide6.QtSql", "PySide6.QtDesigner", "PySide6.QtPrintSupport"),
)

# What the program uses of the three systems, by soname, and its package on Debian and Ubuntu (of
# two names the newer release's first). A bundled copy beside the system's own drivers, sound server
# or fonts breaks sooner or later, so these are never included.
SYSTEM_LIBRARIES = {
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libcrypt.so.1": "libcrypt1",
    "libuuid.so.1": "libuuid1",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdrm.so.2": "libdrm2",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libexpat.so.1": "libexpat1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libpulse.so.0": "libpulse0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# Included from the Linux machine that builds: the interpreter's own needs, which differ between
# releases, and the parts of X that desktops often lack. Pattern, name, license.
TAKEN_ALONG = (
    ("libpython3*", "Python", "PSF-2.0"),
    ("libcrypto.so*", "OpenSSL", "Apache-2.0"),
    ("libssl.so*", "OpenSSL", "Apache-2.0"),
    ("libffi.so*", "libffi", "MIT"),
    ("libsqlite3.so*", "SQLite", "public domain"),
    ("liblzma.so*", "liblzma (XZ Utils)", "public domain"),
    ("libbz2.so*", "bzip2", "bzip2-1.0.6"),
    ("libmpdec.so*", "libmpdec", "BSD-2-Clause"),
    ("libxkbcommon*.so*", "libxkbcommon", "MIT"),
    ("libxcb-cursor.so*", "xcb-util-cursor", "MIT"),
    ("libxcb-icccm.so*", "xcb-util-wm", "MIT"),
    ("libxcb-image.so*", "xcb-util-image", "MIT"),
    ("libxcb-keysyms.so*", "xcb-util-keysyms", "MIT"),
    ("libxcb-render-util.so*", "xcb-util-renderutil", "MIT"),
    ("libxcb-util.so*", "xcb-util", "MIT"),
    ("libxcb-xkb.so*", "libxcb", "MIT"),
)
# Libraries of the wheels: symbolic links to them are at the top of the folder.
_OF_WHEELS = ("libqt6*", "libav*", "libsw*", "libicu*", "libpyside6*", "libshiboken6*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules of one system.

    ``drop`` and ``forbid`` are patterns of files; of each alternative in ``require`` (a group of
    patterns) one file must be there. ``modules`` are loaded by name, so no import statement names
    them. ``largest`` is the limit for the whole folder, in megabytes (10^6 bytes). ``strip`` are
    the files that lose their debug information.
    """

    drop: tuple[str, ...]
    require: tuple[str, ...]
    forbid: tuple[str, ...]
    modules: tuple[str, ...]
    largest: int
    only_known_libraries: bool = False
    strip: tuple[str, ...] = ()

    def keeps(self, name: str) -> bool:
        """Whether the file of this name inside the folder is included."""
        path = plain(name)
        if "/translations/" in path and "pyside6/" in path:
            return _is_our_language(path)
        if any(fnmatch(path, pattern) for pattern in self.drop):
            return False
        return not (self.only_known_libraries and _is_foreign_library(path))

    def strips(self, name: str) -> bool:
        """Whether the file of this name loses its debug information."""
        return any(fnmatch(plain(name), pattern) for pattern in self.strip)


def plain(name: str) -> str:
    """The path as patterns see it."""
    return name.replace("\\", "/").lower()


def _is_our_language(path: str) -> bool:
    return any(path.endswith(f"/qtbase_{code.lower()}.qm") for code in CODES)


def _is_foreign_library(path: str) -> bool:
    """Whether it is a library of the system at the top of the folder that is not included."""
    if "/" in path or not fnmatch(path, "lib*.so*"):
        return False
    known = (*_OF_WHEELS, *(pattern.lower() for pattern, _, _ in TAKEN_ALONG))
    return not any(fnmatch(path, pattern) for pattern in known)


def _qt(*names: str) -> Iterator[str]:
    """The patterns of Qt's modules with these names, as each of the three systems calls them."""
    for name in names:
        yield f"*qt6{name.lower()}*"  # libQt6Pdf.so.6, Qt6Pdf.dll
        yield f"*/qt{name.lower()}.framework/*"
        yield f"*/qt{name.lower()}.framework"
        yield f"*pyside6/qt{name.lower()}.*"  # the module for Python


_FORBIDDEN = (
    *_qt(*GPL_ONLY),
    "*qtvirtualkeyboard*",
    "*icuuc.dll",  # it is Windows' own since 2017
    "*wine*",
    "*.pdb",
    "*/tests/*",
    "*canary*",
)
_DROPPED = (
    *_FORBIDDEN,
    *_qt(*_UNUSED_QT),
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/qmltooling/*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/platforms/*qeglfs*",
    "*/plugins/platforms/*qlinuxfb*",
    "*/plugins/platforms/*qvnc*",
    "*/plugins/platforms/*qvkkhrdisplay*",
    "*/plugins/platforms/*qminimal*",
    "*/plugins/platforms/*qdirect2d*",
    # It would bring all of GTK; GNOME's file dialogs come through its portal.
    "*/plugins/platformthemes/*qgtk3*",
    "*/plugins/imageformats/*qpdf*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qwbmp*",
    "*/plugins/imageformats/*qicns*",
    "*/qml/*",
    "*opengl32sw.dll",  # drawing by OpenGL without a card: nothing here draws by OpenGL
    "*d3dcompiler_*.dll",
)
_ALWAYS = (
    "resources/models.toml",
    "resources/style/app.qss",
    "resources/demo/sample_h264.mp4",
    "resources/demo/sample.mp4",
    "resources/help/index.md",
    "resources/icons/play.svg",
    "resources/icon/sora-desktop-256.png",
    *(f"resources/translations/sora_desktop_{code.lower()}.qm" for code in CODES),
    "*pyside6*/translations/qtbase_de.qm",
    "*pyside6*/translations/qtbase_zh_cn.qm",
    "certifi/cacert.pem",
    "keyring-*.dist-info/entry_points.txt",
    "resources/licenses/license",
    "resources/licenses/third_party_notices.txt",
    "resources/licenses/qt-and-ffmpeg.md",
    "resources/licenses/lgpl-3.0.txt",
    "resources/licenses/gpl-3.0.txt",
    "resources/licenses/lgpl-2.1.txt",
    "resources/licenses/apache-2.0.txt",
    "resources/licenses/mpl-2.0.txt",
    "resources/licenses/psf-2.0.txt",
)
# Loaded by name or by a string: the keychains, and what uvicorn chooses between.
_MODULES = (
    *("keyring.backends.fail", "keyring.backends.chainer", "truststore", "certifi"),
    *("uvicorn.loops.auto", "uvicorn.loops.asyncio", "uvicorn.protocols.http.auto"),
    *("uvicorn.protocols.http.h11_impl", "uvicorn.lifespan.off", "uvicorn.lifespan.on"),
)
_IMAGES = ("qjpeg", "qsvg", "qwebp", "qgif", "qico", "qtiff")


def _plugins(*names: str, form: str) -> Iterator[str]:
    for name in names:
        kind, plugin = name.split("/")
        yield f"*pyside6*/plugins/{kind}/{form.format(plugin)}"


def _required(form: str, *platforms: str) -> tuple[str, ...]:
    wanted = (
        "multimedia/ffmpegmediaplugin",
        "iconengines/qsvgicon",
        *(f"imageformats/{name}" for name in _IMAGES),
        *(f"platforms/{name}" for name in platforms),
    )
    return (*_ALWAYS, *_plugins(*wanted, form=form))


LINUX = Rules(
    drop=_DROPPED,
    require=(
        *_required("lib{}.so", "qxcb", "qwayland", "qoffscreen"),
        *_plugins("tls/qopensslbackend", "platformthemes/qxdgdesktopportal", form="lib{}.so"),
        *_plugins("wayland-shell-integration/xdg-shell", form="lib{}.so"),
        *(f"*libqt6{name}.so.6" for name in ("quick", "qml", "multimedia", "svg")),
        *("*libavcodec.so*", "*libavformat.so*", "*libavutil.so*", "*libswscale.so*"),
        *("libssl.so*", "libcrypto.so*", "libsqlite3.so*", "libxcb-cursor.so*"),
        "cryptography/hazmat/bindings/_rust*.so",
        "*pyside6/qtdbus.*",  # whether the desktop wants less motion
    ),
    forbid=(*_FORBIDDEN, "libgtk-*", "libglib-*", "libstdc++*", "libgcc_s*", "libx11*"),
    modules=(*_MODULES, "keyring.backends.SecretService", "keyring.backends.kwallet"),
    largest=205,
    only_known_libraries=True,
    # Python and its modules only: Qt's FFmpeg libraries don't load any more after it (measured).
    strip=(
        *("libpython*.so*", "python3*/lib-dynload/*.so"),
        *("cryptography/*.so", "_cffi_backend*.so"),
    ),
)
WINDOWS = Rules(
    # On Linux the media plugin links Qt Quick, on the other two it does not (both measured).
    drop=(*_DROPPED, "*qt6quick*", "*qt6qml*"),
    require=(
        *_required("{}.dll", "qwindows", "qoffscreen"),
        *_plugins("tls/qschannelbackend", form="{}.dll"),
        *("*avcodec-*.dll", "*avformat-*.dll", "*avutil-*.dll", "*swscale-*.dll"),
        *("libcrypto-*.dll", "libssl-*.dll", "vcruntime140.dll"),
    ),
    forbid=_FORBIDDEN,
    modules=(*_MODULES, "keyring.backends.Windows", "win32ctypes.core.ctypes"),
    largest=110,
)
MACOS = Rules(
    drop=(*_DROPPED, *_qt("Quick", "Qml", "QmlModels", "QmlMeta", "QmlWorkerScript")),
    require=(
        *_required("lib{}.dylib", "qcocoa", "qoffscreen"),
        *_plugins("tls/qsecuretransportbackend", form="lib{}.dylib"),
        *("*libavcodec*.dylib", "*libavformat*.dylib", "*libavutil*.dylib", "*libswscale*.dylib"),
    ),
    forbid=_FORBIDDEN,
    modules=(*_MODULES, "keyring.backends.macOS"),
    largest=210,
)


def excluded_modules(platform: str) -> tuple[str, ...]:
    """The modules that are left out on a system; only on Linux is there a bus to ask."""
    return EXCLUDED_MODULES if platform == "linux" else (*EXCLUDED_MODULES, "PySide6.QtDBus")


def rules_of(platform: str) -> Rules:
    """The rules for a value of ``sys.platform``."""
    return {"win32": WINDOWS, "darwin": MACOS}.get(platform, LINUX)


def data_files(root: Path) -> list[tuple[str, str]]:
    """Files taken from the checkout at ``root`` unchanged: (file, folder inside the bundle)."""
    resources = root / "resources"
    files = [(resources / name, "resources") for name in ("models.toml", "models.schema.json")]
    files.append((root / "LICENSE", "resources/licenses"))
    for name in ("demo", "desktop", "help", "icons", "icon", "licenses", "style"):
        files.append((resources / name, f"resources/{name}"))
    for catalogue in sorted((resources / "translations").glob("*.qm")):
        files.append((catalogue, "resources/translations"))
    notices = notices_file(root)
    if notices.exists():  # verify_bundle.py misses it when it is not
        files.append((notices, "resources/licenses"))
    return [(str(file), folder) for file, folder in files]


def notices_file(root: Path) -> Path:
    """Where build.py has the notices of this system's packages written before it freezes."""
    return root / "build" / "freeze" / "THIRD_PARTY_NOTICES.txt"
