"""Start, life and end of the program: the composition root."""
