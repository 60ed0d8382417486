"""The desktop around the window: file manager, trash, tray, notifications."""
