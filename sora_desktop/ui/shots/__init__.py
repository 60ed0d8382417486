"""The shot list: a project as a table of its shots, with the cut beside it."""
