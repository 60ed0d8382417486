"""A day of work, in which nothing may grow."""
