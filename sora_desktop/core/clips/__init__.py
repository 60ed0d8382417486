"""Files of clips: which they are, what is in them, what they carry along, and their names."""
