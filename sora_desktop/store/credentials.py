"""The API key and the webhook's secret: in the system's keychain, or in memory for this session.

Never in a file of ours. A keychain that is absent, locked, hung or forgetful costs the key at the
next start and nothing else, and the status says so.
"""

from __future__ import annotations

from collections.abc import Callable

from sora_desktop.core.secret import NotAKey, Secret, clean_key
from sora_desktop.core.signal import Signal
from sora_desktop.store.kept_secret import Find, KeptSecret, KeyPlace, KeyStatus, Trouble, Vault
from sora_desktop.store.keychain import KeychainThread, system_backend


class Credentials:
    """The key and the webhook's secret for the whole program; use it from the loop's thread.

    A key from the environment is used before every other and never stored. `remembered_store`
    and `remember_store` keep the name of the keychain between two runs (a setting), so that a key
    that cannot be reached can be told from one that never was.
    """

    def __init__(
        self,
        find: Find = system_backend,
        *,
        environment_key: str | None = None,
        service: str = "Sora Desktop",
        remembered_store: str = "",
        remember_store: Callable[[str], None] = lambda name: None,
        thread: KeychainThread | None = None,
    ) -> None:
        self.changed: Signal[KeyStatus] = Signal()
        vault = self._vault = Vault(find, thread or KeychainThread())
        self._environment, self._flaw = _from_environment(environment_key)
        self._key = KeptSecret(
            vault,
            service,
            "api-key",
            parse=clean_key,
            remembered=remembered_store,
            remember=remember_store,
            announce=lambda: self.changed.emit(self.status),
        )
        # Of a service of its own: Windows keeps one secret under a service's plain name.
        self._webhook = KeptSecret(vault, f"{service} webhook", "secret")

    @property
    def key(self) -> Secret | None:
        """The key to use now, None when there is none."""
        return self._environment or self._key.value

    @property
    def status(self) -> KeyStatus:
        """Where the key in use is."""
        if self._environment is not None:
            return KeyStatus(KeyPlace.ENVIRONMENT)
        status = self._key.status
        flaw = self._flaw
        if flaw is not None and status.place is KeyPlace.NONE:
            text = f"PIAPI_API_KEY is not used: {flaw}"
            trouble = Trouble.NOT_A_KEY
            return KeyStatus(KeyPlace.NONE, status.store_name, text, trouble, flaw.flaw)
        return status

    @property
    def keychain_name(self) -> str:
        """The keychain that a key would be kept in, once one was found; else the last one that
        held it, and empty when none is known."""
        return self._vault.name or self._key.status.store_name

    @property
    def webhook_secret(self) -> Secret | None:
        """The webhook's secret, None when there is none."""
        return self._webhook.value

    @property
    def webhook_status(self) -> KeyStatus:
        """Where the webhook's secret is."""
        return self._webhook.status

    async def load(self) -> None:
        """Takes both from the keychain; waits for it 5 s each at most. Never raises."""
        await self._key.load()
        await self._webhook.load()

    async def save(self, secret: Secret, remember: bool = True) -> None:
        """Uses the key from now on; see `status` for where it is kept. Never raises."""
        await self._key.save(secret, remember=remember)

    async def forget(self) -> None:
        """Drops the key from memory and keychain; a key of the environment stays. Never raises."""
        await self._key.forget()

    async def save_webhook_secret(self, secret: Secret | None, remember: bool = True) -> None:
        """Uses the webhook's secret from now on; None forgets it. Never raises."""
        if secret:
            await self._webhook.save(secret, remember=remember)
        else:
            await self._webhook.forget()


def _from_environment(text: str | None) -> tuple[Secret | None, NotAKey | None]:
    """The key of the environment, and what is wrong with it. Neither when there is none."""
    if not text:
        return None, None
    try:
        return clean_key(text), None
    except NotAKey as flaw:
        return None, flaw
