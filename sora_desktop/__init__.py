"""Sora Desktop: short video clips through PiAPI, by point and click."""

__version__ = "0.1.0"

# Where the newest version is stated (api/updates.py tells how); https. Empty: nobody is asked, and
# the settings do not offer it. The project has no public address yet.
UPDATE_ADDRESS = ""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Gives the text back, which is translated where it is shown. The texts to translate are found
    by this name; Qt's own function is not for the rooms without Qt."""
    return text
