"""A stand-in for the API over real HTTP: the demo mode and the tests use it."""
