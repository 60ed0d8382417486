"""The list of takes: model, view, filter, selection."""
