"""What macOS is told about the program: the contents of Info.plist."""

from __future__ import annotations

from typing import Any

# PySide6 6.11 declares it in its libraries (measured in the wheels), and Qt's pages say the same.
OLDEST_MACOS = "13.0"
# A type may have no underscore in its name, unlike the bundle.
PROJECT_TYPE = "io.github.sora-desktop.project"


def info_plist(version: str) -> dict[str, Any]:
    """The keys beside those that PyInstaller writes itself."""
    return {
        "CFBundleDisplayName": "Sora Desktop",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "MPEG-4 movie",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.mpeg-4"],
            },
            {
                "CFBundleTypeName": "Sora Desktop project",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PROJECT_TYPE],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PROJECT_TYPE,
                "UTTypeDescription": "Sora Desktop project",
                "UTTypeConformsTo": ["public.data", "public.archive"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["soraproject"],
                    "public.mime-type": ["application/x-soraproject"],
                },
            }
        ],
        "LSApplicationCategoryType": "public.app-category.video",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Sora Desktop contributors, MIT license",
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
