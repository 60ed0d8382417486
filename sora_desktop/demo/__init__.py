"""The demo: the simulated service inside the program, and the clips that it draws."""
