"""What the program knows of money, models, requests and tasks: no Qt, no I/O, no asyncio."""
