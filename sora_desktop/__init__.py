"""Sora Desktop: short video clips through PiAPI, by point and click."""

__version__ = "0.1.0"

# Where the newest version is published (api/updates.py describes it); https. Empty: nobody is
# asked, and the settings do not offer it. The project has no public address yet.
UPDATE_ADDRESS = ""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Returns the text unchanged; it is translated where it is shown.

    Texts to translate are found by this name; Qt's own function is not available in rooms without
    Qt.
    """
    return text
