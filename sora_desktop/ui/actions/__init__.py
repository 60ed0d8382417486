"""What can be done with a take and with a problem, and when."""
