"""The sizes in which the program's icon is drawn, in pixels."""

from __future__ import annotations

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
