"""Tests of the text of prompts."""
