"""Tests of MP4 files taken apart and joined."""
