"""Dialogs of one subject each."""
