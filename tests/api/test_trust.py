"""Which authorities are believed on a Linux that is not the one the program was packed on."""

from __future__ import annotations

import ssl
from pathlib import Path

import certifi
import pytest
import trustme

from sora_desktop.api import trust


@pytest.fixture
def foreign(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenSSL finds nothing in the places that were compiled into it."""

    def empty() -> ssl.SSLContext:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    monkeypatch.setattr(ssl, "create_default_context", empty)
    monkeypatch.setattr(trust, "_has_folder", lambda: False)


def test_the_systems_own_file_is_read_before_our_list(foreign: None, tmp_path: Path) -> None:
    # A company's own authority is in the system's file and in no list of ours.
    ours = tmp_path / "ca-bundle.crt"
    trustme.CA(organization_name="The Company").cert_pem.write_to_path(str(ours))
    context = trust._of_openssl([str(tmp_path / "none"), str(ours), certifi.where()])
    (known,) = context.get_ca_certs()
    assert "The Company" in str(known)


def test_our_list_stands_in_where_there_is_none(foreign: None, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.pem"
    damaged.write_text("no certificate")
    context = trust._of_openssl([str(tmp_path / "none"), str(damaged)])
    assert context.cert_store_stats()["x509_ca"] == trust.authorities_of_our_own() > 50


def test_the_door_to_the_system_is_there() -> None:
    assert trust.asks_the_system()
