"""Tests of what editing programs and spreadsheets read."""
