"""A Secret Service as desktops have it, with a lock and a prompt that the test answers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from tests.session_bus import DesktopService, Refusal

_PREFIX = "org.freedesktop.Secret."
_COLLECTION = "/org/freedesktop/secrets/aliases/default"
_ITEM = "/org/freedesktop/secrets/collection/login/"
_NOTHING = "/"


class FakeSecretService(DesktopService):
    """`collection` is whether there is one, `locked` whether it has to be unlocked. `prompts` are
    all prompts that were shown; `open_prompts` those nobody has answered."""

    def __init__(
        self,
        address: str,
        *,
        locked: bool = False,
        collection: bool = True,
        entries: Mapping[tuple[str, str], str] = MappingProxyType({}),
    ) -> None:
        self.locked = locked
        self.collection = collection
        self.prompts: list[str] = []
        self.open_prompts: list[str] = []
        # Of each entry: attributes, label and secret.
        self.items: dict[str, tuple[dict[str, str], str, bytes]] = {}
        self.calls = []
        for (service, username), secret in entries.items():
            self.store(service, username, secret)
        super().__init__("org.freedesktop.secrets", address)

    @property
    def labels(self) -> list[str]:
        """How the entries are named."""
        return [label for _, label, _ in self.items.values()]

    def store(self, service: str, username: str, secret: str, label: str = "An entry") -> None:
        """Puts an entry in, as another program or version would."""
        self._store({"service": service, "username": username}, label, secret.encode())

    def dismiss(self) -> None:
        """Closes the open prompt without an answer."""
        self._complete(self.open_prompts[-1], dismissed=True)

    def unlock(self) -> None:
        """Types the password into the open prompt."""
        self.locked = False
        self._complete(self.open_prompts[-1], dismissed=False)

    def answer(
        self, interface: str, member: str, path: str, arguments: tuple[Any, ...]
    ) -> tuple[str, tuple[Any, ...]]:
        """The reply to a call."""
        if interface == "org.freedesktop.DBus.Properties":
            return "v", (self._property(path, arguments[1]),)
        kind = interface.removeprefix(_PREFIX)
        return {
            "Service": self._service,
            "Collection": self._of_collection,
            "Item": self._of_item,
            "Prompt": self._prompt,
        }[kind](member, path, arguments)

    def _property(self, path: str, name: str) -> tuple[str, Any]:
        if path == _COLLECTION and not self.collection:
            raise Refusal("org.freedesktop.DBus.Error.UnknownObject")
        if name == "Locked":
            return "b", self.locked
        if name == "Label":
            return "s", "Login" if path == _COLLECTION else self.items[path][1]
        return "a{ss}", self.items[path][0]

    def _service(self, member: str, path: str, body: tuple[Any, ...]) -> tuple[str, Any]:
        if member == "OpenSession":
            if body[0] != "plain":
                raise Refusal("org.freedesktop.DBus.Error.NotSupported")
            return "vo", (("s", ""), "/session")
        if member == "SearchItems":
            found = self._search(body[0])
            return "aoao", ([], found) if self.locked else (found, [])
        if member == "Unlock" and not self.locked:
            return "aoo", (body[0], _NOTHING)
        prompt = f"/prompt/{len(self.calls)}"
        return ("aoo", ([], prompt)) if member == "Unlock" else ("oo", (_NOTHING, prompt))

    def _of_collection(self, member: str, path: str, body: tuple[Any, ...]) -> tuple[str, Any]:
        assert member == "CreateItem"
        assert not self.locked
        properties, (_, _, secret, _), _ = body
        attributes = properties[f"{_PREFIX}Item.Attributes"][1]
        return "oo", (self._store(attributes, properties[f"{_PREFIX}Item.Label"][1], secret), "/")

    def _of_item(self, member: str, path: str, body: tuple[Any, ...]) -> tuple[str, Any]:
        assert not self.locked
        if member == "Delete":
            del self.items[path]
            return "o", (_NOTHING,)
        return "(oayays)", (("/session", b"", self.items[path][2], "text/plain"),)

    def _prompt(self, member: str, path: str, body: tuple[Any, ...]) -> tuple[str, Any]:
        if member == "Prompt":
            self.prompts.append(path)
            self.open_prompts.append(path)
        elif path in self.open_prompts:
            self._complete(path, dismissed=True)
        return "", ()

    def _complete(self, prompt: str, *, dismissed: bool) -> None:
        self.open_prompts.remove(prompt)
        self.emit(prompt, f"{_PREFIX}Prompt", "Completed", "bv", (dismissed, ("ao", [])))

    def _search(self, wanted: dict[str, str]) -> list[str]:
        return [
            path
            for path, (attributes, _, _) in self.items.items()
            if wanted.items() <= attributes.items()
        ]

    def _store(self, attributes: dict[str, str], label: str, secret: bytes) -> str:
        wanted = {name: attributes[name] for name in ("service", "username")}
        path = next(iter(self._search(wanted)), f"{_ITEM}{len(self.calls)}x{len(self.items)}")
        self.items[path] = (attributes, label, bytes(secret))
        return path
