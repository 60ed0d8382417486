"""Reusable controls that know nothing of takes."""
