"""The pages of the settings for the way to the service: queue, network and what experts change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from sora_desktop.store.addresses import check_api_url, check_proxy, check_webhook_endpoint
from sora_desktop.store.settings import MOST_AT_ONCE, Settings
from sora_desktop.ui.quiet_fields import QuietComboBox, QuietSpinBox
from sora_desktop.ui.settings_form import CheckedField, flaw_of
from sora_desktop.ui.settings_pages import SettingsPage
from sora_desktop.ui.theme import S2

# A file of certificates has one of these within the first of its many lines.
_PEM = b"-----BEGIN CERTIFICATE-----"
_LARGEST_PEM = 4 * 1024 * 1024


class QueuePage(SettingsPage):
    """How many takes are at work at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        about = self.tr("Takes beyond this wait here, unsent and unpaid, and go by themselves.")
        super().__init__(parent=parent, title=self.tr("Queue"), about=about)
        self.at_once = QuietSpinBox()
        # A style sheet's padding does not reach the text of a spin box (measured, 6.11.3).
        self.at_once.lineEdit().setTextMargins(S2, 0, 0, 0)
        self.at_once.setObjectName("atOnceSpin")
        self.at_once.setRange(1, MOST_AT_ONCE)
        self.at_once.setFixedWidth(96)
        self.at_once.setAccessibleName(self.tr("Takes at once"))
        hint = self.tr("Your plan may allow fewer; then the service makes the rest wait.")
        self.add_row(self.tr("Takes at once"), _beside(self.at_once, stretch=True), hint)

    def show_settings(self, settings: Settings) -> None:
        """Shows the number."""
        self.at_once.setValue(settings.at_once)

    def taken_over(self, settings: Settings) -> Settings:
        """With the number."""
        return replace(settings, at_once=self.at_once.value())


class NetworkPage(SettingsPage):
    """Proxy and an own certificate authority."""

    def __init__(self, parent: QWidget | None = None) -> None:
        about = self.tr("Leave both empty to use what your system uses.")
        super().__init__(parent=parent, title=self.tr("Network"), about=about)
        self.proxy = CheckedField("proxyEdit", self.tr("Proxy"), flaw_of(check_proxy))
        self.proxy.edit.setPlaceholderText("http://proxy.example:8080")
        self.ca_file = CheckedField(
            "caFileEdit", self.tr("Own certificate authority"), self._file_flaw
        )
        self.ca_file.edit.setPlaceholderText(self.tr("A PEM file"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.add_row(self.tr("Proxy"), self.proxy)
        hint = self.tr("For networks that inspect traffic. Trusted in addition to the system's.")
        self.add_row(self.tr("Own authority"), _beside(self.ca_file, self.choose), hint)
        self.choose.clicked.connect(self._choose)

    def show_settings(self, settings: Settings) -> None:
        """Shows both."""
        self.proxy.set_text(settings.proxy)
        self.ca_file.set_text(settings.ca_file)

    def taken_over(self, settings: Settings) -> Settings:
        """With both."""
        return replace(settings, proxy=check_proxy(self.proxy.text), ca_file=self.ca_file.text)

    def problem_field(self) -> QWidget | None:
        """The first of the two with something wrong in it."""
        fields = (self.proxy, self.ca_file)
        return next((field for field in fields if not field.validate()), None)

    def _file_flaw(self, text: str) -> str:
        if not text:
            return ""
        try:
            with Path(text).open("rb") as file:
                known = _PEM in file.read(_LARGEST_PEM)
        except OSError:
            return self.tr("This file cannot be read. Choose another one.")
        return "" if known else self.tr("There is no certificate in this file. It must be PEM.")

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Certificate authority"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]
        )
        chooser.fileSelected.connect(self.ca_file.set_text)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()


class AdvancedPage(SettingsPage):
    """The address of the API, what goes along with a create, the log and the diagnostics."""

    secret_entered = Signal(str)
    log_wanted = Signal()
    diagnostics_wanted = Signal()
    rebuild_wanted = Signal()

    def __init__(self, default_url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=self.tr("Advanced"))
        self.url = CheckedField("apiUrlEdit", self.tr("API address"), flaw_of(check_api_url))
        self.url.edit.setPlaceholderText(default_url)
        self.mode = QuietComboBox()
        self.endpoint = CheckedField(
            "webhookEdit", self.tr("Webhook address"), flaw_of(check_webhook_endpoint)
        )
        self.secret = QLineEdit()
        self.forget_secret = QPushButton(self.tr("Forget"))
        self._kept = self._forgotten = False
        self.log = QPushButton(self.tr("Open log folder"))
        self.diagnostics = QPushButton(self.tr("Copy diagnostics…"))
        self.rebuild = QPushButton(self.tr("Look for missing takes"))
        self.rebuild.setObjectName("rebuildButton")
        self._lay_out()
        self.rebuild.clicked.connect(self._look)
        self.log.clicked.connect(self.log_wanted)
        self.diagnostics.clicked.connect(self.diagnostics_wanted)

    def _lay_out(self) -> None:
        self.mode.setObjectName("serviceModePicker")
        self.mode.addItem(self.tr("As set in your PiAPI workspace"), "")
        self.mode.addItem(self.tr("Public: pay as you go"), "public")
        self.mode.addItem(self.tr("Private: your own hosted account"), "private")
        self.endpoint.edit.setPlaceholderText("https://")
        self.secret.setObjectName("webhookSecretEdit")
        self.secret.setAccessibleName(self.tr("Webhook secret"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.forget_secret.setAccessibleName(self.tr("Forget the webhook secret"))
        self.forget_secret.setCheckable(True)
        self.forget_secret.toggled.connect(self._forget)
        self.add_row(self.tr("API address"), self.url)
        self.add_row(self.tr("Service mode"), self.mode)
        hint = self.tr("PiAPI calls it when a take is finished. The program does not need it.")
        self.add_row(self.tr("Webhook address"), self.endpoint, hint)
        hint = self.tr("Sent along with each take. Kept like the key, never in a file.")
        secret = _beside(self.secret, self.forget_secret)
        secret.setFocusProxy(self.secret)
        self.add_row(self.tr("Webhook secret"), secret, hint)
        hint = self.tr("In your account and among the clips. Free; the window tells what it found.")
        self.add_row(self.tr("Missing takes"), _beside(self.rebuild, stretch=True), hint)
        self.add_wide(_beside(self.log, self.diagnostics, stretch=True))

    def show_settings(self, settings: Settings) -> None:
        """Shows what is set; a service mode that we do not know stays as it is."""
        self.url.set_text(settings.api_url)
        if self.mode.findData(settings.service_mode) < 0:
            self.mode.addItem(settings.service_mode, settings.service_mode)
        self.mode.setCurrentIndex(self.mode.findData(settings.service_mode))
        self.endpoint.set_text(settings.webhook_endpoint)

    def taken_over(self, settings: Settings) -> Settings:
        """With the fields; a webhook secret goes its own way, because it is no setting."""
        if self.secret.text() or self._forgotten:
            self.secret_entered.emit(self.secret.text())
            # Not clear(), which keeps it for undo.
            self.secret.setText("")
        return replace(
            settings,
            api_url=check_api_url(self.url.text),
            service_mode=self.mode.currentData(),
            webhook_endpoint=check_webhook_endpoint(self.endpoint.text),
        )

    def show_secret(self, kept: bool) -> None:
        """Says whether there is a secret, which itself is never shown."""
        self._kept = kept
        self.forget_secret.setEnabled(kept)
        self._forget(False)

    def _forget(self, on: bool) -> None:
        """The secret goes with Save, as everything on this page does."""
        self._forgotten = on
        self.secret.setText("")
        self.secret.setEnabled(not on)
        words = self.tr("Unchanged") if self._kept else self.tr("None")
        self.secret.setPlaceholderText(self.tr("Forgotten once you save") if on else words)

    def _look(self) -> None:
        self.rebuild.setEnabled(False)
        self.rebuild.setText(self.tr("Looking\u2026"))
        self.rebuild_wanted.emit()

    def problem_field(self) -> QWidget | None:
        """The first address with something wrong in it."""
        fields = (self.url, self.endpoint)
        return next((field for field in fields if not field.validate()), None)


def _beside(*widgets: QWidget, stretch: bool = False) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(S2)
    for widget in widgets:
        line.addWidget(widget)
    if stretch:
        line.addStretch()
    return row
