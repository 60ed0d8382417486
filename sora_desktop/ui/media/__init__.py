"""Playback, seeking, frames and pictures, without widgets."""
