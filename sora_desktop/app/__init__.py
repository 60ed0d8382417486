"""Start, life and end of the program: what composes the rooms."""
