"""Tests of shot lists as tables."""
