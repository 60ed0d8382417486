"""What a person's actions do: ask, call the engine, report."""
