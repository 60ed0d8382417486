"""What is known about one take."""
