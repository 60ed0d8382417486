"""The text of a prompt: blanks and choices in it, and names of what is put in."""
