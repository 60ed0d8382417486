"""The rows of the fault table (reliability.md 9.2), each from end to end."""
