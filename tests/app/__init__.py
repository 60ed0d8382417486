"""Tests of what composes the program."""
