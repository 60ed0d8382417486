"""The self-test: one clip, end to end, with its report."""
