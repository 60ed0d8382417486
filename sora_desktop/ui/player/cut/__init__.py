"""Playing the cut: the chosen takes of a project one after the other."""
