"""Words, numbers and dates for states and problems."""
