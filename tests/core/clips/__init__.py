"""Tests of what clips are and carry along."""
