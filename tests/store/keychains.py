"""Keychains that behave as real ones were seen to behave."""

from __future__ import annotations

import threading

from sora_desktop.store.keychain import Keychain


class MemoryKeychain:
    """One that works; `calls` says in which threads it was asked for what."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.calls: list[tuple[str, str]] = []

    def note(self, call: str) -> None:
        self.calls.append((call, threading.current_thread().name))

    def get_password(self, service: str, username: str) -> str | None:
        """What was stored."""
        self.note("get")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Stores."""
        self.note("set")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Deletes."""
        self.note("delete")
        del self.entries[service, username]


class NullKeychain(MemoryKeychain):
    """Says that it stored, and did not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Does nothing."""


class StubbornKeychain(MemoryKeychain):
    """Says that it deleted, and did not."""

    def delete_password(self, service: str, username: str) -> None:
        """Does nothing."""


class RaisingKeychain(MemoryKeychain):
    """Raises the given error at every call; its text holds what must not be shown."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        """Raises."""
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        """Raises."""
        raise self.error


class HungKeychain(MemoryKeychain):
    """Answers no call before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()

    def note(self, call: str) -> None:
        self.go.wait(20)
        super().note(call)


def found(keychain: Keychain | None, name: str = "Test Keychain") -> tuple[Keychain | None, str]:
    """What `system_backend` would give for it."""
    return keychain, name
