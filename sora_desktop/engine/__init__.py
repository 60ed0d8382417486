"""Sending, polling, fetching and finding again, on asyncio and without Qt."""
