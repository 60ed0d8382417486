"""The spending page: what was spent when and on what, and the takes behind every sum."""
