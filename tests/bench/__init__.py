"""Measurements of the program against a bare window, as ratios of one run."""
