"""What the tests of the window share: numbers and dates are those of one language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale


@pytest.fixture(autouse=True)
def american_numbers() -> Iterator[None]:
    """Numbers, dates and lists as in the United States, whatever this machine is set to."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)
