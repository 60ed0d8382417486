"""The page of prices, and corrections of the person's own ``models.toml`` based on charges: only
ever offered, and written only when the person agrees.

Nothing here costs money.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import BadCatalogue, merge_user, parse
from sora_desktop.core.price_list import (
    Correction,
    NotCorrected,
    corrected,
    corrections,
    own_ids,
    price_rows,
)
from sora_desktop.core.take import TakeChange
from sora_desktop.engine.supervisor import run_to_end
from sora_desktop.resources import resource
from sora_desktop.store.disk import write_atomically
from sora_desktop.store.takes import TakeStore
from sora_desktop.ui.actions.action import ActionRegistry
from sora_desktop.ui.actions.declarations import WindowAction
from sora_desktop.ui.controllers.interfaces import Connections, Notifier, QtSignal, Spawn
from sora_desktop.ui.text.formats import Translator, counted, fill, rate_text
from sora_desktop.ui.text.spending_text import (
    correction_headline,
    correction_line,
    new_price,
    settings_text,
)
from sora_desktop.ui.theme.theme import Theme
from sora_desktop.ui.widgets.dialogs import confirm
from sora_desktop.ui.window.notices import Notice, NoticeAction, Rank, Severity

if TYPE_CHECKING:
    from sora_desktop.ui.spending.dialogs import PricesDialog

tr = Translator("Prices")

_KEY, _SHOW = "price", "show"
# Charges come in bursts; and the last two thousand takes tell today's prices.
_SETTLING, _NEWEST = 1500, 2000
_NEW_FILE = 0o600


class PricesController:
    """Shows the prices, and compares each charge with them."""

    def __init__(
        self,
        parent: QWidget,
        store: TakeStore,
        registry: ActionRegistry,
        notices: Notifier,
        spawn: Spawn,
        theme: Theme,
        *,
        wanted: Sequence[QtSignal],
        catalogue: Callable[[], Catalogue],
        use: Callable[[Catalogue], object],
        own_file: Path,
        today: Callable[[], date],
    ) -> None:
        """`wanted` are the signals that ask for the prices; `use` installs a catalogue; `own_file`
        is the person's own ``models.toml``, which may not exist."""
        self._parent, self._store, self._registry = parent, store, registry
        self._notices, self._spawn, self._theme = notices, spawn, theme
        self._wanted, self._catalogue, self._use = wanted, catalogue, use
        self._own_file, self._today = own_file, today
        self._later = QTimer(parent, interval=_SETTLING, singleShot=True)
        self._later.timeout.connect(self.look)

    def start(self, connections: Connections) -> None:
        """Registers the action, and connects its signals."""
        self._registry.add(WindowAction.PRICES, self.show, owner=self._parent)
        for signal in self._wanted:
            connections.connect(signal, self.show)
        connections.connect(self._store.changed, self._take_changed)
        connections.on_close(self._later.stop)
        self._later.start()

    def show(self) -> None:
        """Opens the page of prices."""
        self._spawn(self._show(), "show the prices")

    @property
    def found(self) -> Sequence[Correction]:
        """The corrections that the last charges suggest."""
        newest = islice(self._store.newest_first(), _NEWEST)
        return corrections(newest, self._catalogue())

    def look(self) -> None:
        """Offers a correction, or withdraws one that no longer applies."""
        found = self.found
        if not found:
            self._notices.withdraw(_KEY)
            return
        first, labels = found[0], self._catalogue().labels
        text = tr("%n price(s) differ from what PiAPI charges", "", len(found))
        several = len(found) > 1
        self._notices.offer(
            Notice(
                key=_KEY,
                text=counted(text, len(found)) if several else correction_headline(first),
                line="" if several else correction_line(first, labels),
                severity=Severity.WARNING,
                priority=Rank.PROBLEM,
                actions=(NoticeAction(id=_SHOW, label=tr("Show prices")),),
            ),
            {_SHOW: self.show},
        )

    def _take_changed(self, change: TakeChange) -> None:
        before, after = change.before, change.after
        if after.charged is not None and (before is None or before.charged != after.charged):
            self._later.start()

    async def _show(self) -> None:
        from sora_desktop.ui.spending.dialogs import PricesDialog

        try:
            own = await run_to_end(asyncio.to_thread(_read, self._own_file))
        except (OSError, UnicodeDecodeError):
            # The start has reported it; the built-in prices are those in use.
            own = ""
        catalogue = self._catalogue()
        rows = price_rows(catalogue, own_ids(own))
        dialog = PricesDialog(rows, self.found, catalogue.labels, self._theme, self._parent)
        dialog.correct_wanted.connect(
            lambda found: self._spawn(self._correct(found, dialog), "correct a price")
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- corrections --------------------------------------------------------------------------

    async def _correct(self, found: Correction, dialog: PricesDialog) -> None:
        failed = tr("Couldn't correct the price")
        try:
            own = await run_to_end(asyncio.to_thread(_read, self._own_file))
            if not await self._agreed(found, own, dialog):
                return
            catalogue = await run_to_end(asyncio.to_thread(self._write, found))
        except BadCatalogue as error:
            text = tr("{file}, line {line}: {reason}. Fix this first.")
            message = fill(text, file=self._own_file.name, line=error.line, reason=error.reason)
            self._notices.notify(failed, message, severity=Severity.WARNING)
        except NotCorrected:
            text = tr("Your models.toml has another price by now. Restart first.")
            self._notices.notify(failed, text, severity=Severity.WARNING)
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else error.reason
            self._notices.notify(failed, f"{self._own_file}: {why}", severity=Severity.WARNING)
        else:
            self._use(catalogue)
            dialog.accept()
            self.look()
            self._notices.notify(
                tr("Price of {model} corrected", model=found.model.name),
                tr("New takes use it now. Queued takes keep their estimate."),
            )

    def _write(self, found: Correction) -> Catalogue:
        """Writes the file, and gives the models with it."""
        path, builtin = self._own_file, resource("models.toml").read_text("utf-8")
        text = corrected(_read(path), builtin, found, self._today())
        catalogue = merge_user(parse(builtin), text)
        mode = path.stat().st_mode & 0o777 if path.exists() else _NEW_FILE
        write_atomically(path, text.encode(), mode=mode)
        return catalogue

    async def _agreed(self, found: Correction, own: str, parent: QWidget) -> bool:
        title = tr("Correct the price of {model}?", model=found.model.name)
        change = tr("{settings}: {new} in place of {old}.")
        keeps = tr("We change this price in {file} and nothing else.")
        copies = tr(
            "We add a copy of this model to {file}. It then stays as it is when we update ours."
        )
        lines = (
            fill(
                change,
                settings=settings_text(found.rate, self._catalogue().labels),
                new=new_price(found),
                old=rate_text(found.rate),
            ),
            fill(keeps if found.model.id in own_ids(own) else copies, file=self._own_file),
        )
        accept = tr("Correct price")
        return await confirm(parent, title, "\n".join(lines), accept)


def _read(path: Path) -> str:
    """The text of the file with its own line ends; empty where there is none."""
    return path.read_bytes().decode() if path.is_file() else ""
