"""MP4 files taken apart and joined, sample by sample."""
