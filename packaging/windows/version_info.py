"""The version resource of the Windows program: what its file's properties say."""

from __future__ import annotations

NAME = "Sora Desktop"


def text(version: str) -> str:
    """The resource for ``version`` ("1.2.3") as PyInstaller reads it.

    ValueError when the version is not of up to four numbers.
    """
    numbers = [int(part) for part in version.split(".")]
    if not 1 <= len(numbers) <= 4 or min(numbers) < 0:
        raise ValueError(f"not a version of Windows: {version}")
    four = tuple(numbers + [0] * (4 - len(numbers)))
    words = {
        "CompanyName": f"{NAME} contributors",
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": "MIT license",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    pairs = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in words.items())
    # 0409 and 04B0: English, in Unicode.
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004,\n"
        "                    fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{pairs}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])\n"
    )
