"""The rows of the fault table in tests/README.md, each from end to end."""
