"""Colours, style sheet, icons, motion, languages."""
