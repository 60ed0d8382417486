"""What the program knows of money, models, requests and tasks: no Qt, no input or output, no asyncio."""
