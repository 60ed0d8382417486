"""The window. Of all layers only this one, demo and app import PySide6."""
