"""Two takes side by side under one transport."""
