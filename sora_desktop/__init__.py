"""Sora Desktop: short video clips through PiAPI, by point and click."""

__version__ = "0.1.0"
