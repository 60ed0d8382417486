"""The program's side of the API: the only room that imports httpx."""
