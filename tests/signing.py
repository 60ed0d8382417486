"""Signs clips with Content Credentials (C2PA) and verifies them, with keys made for the test.

Nothing is asked over the network. The keys exist in memory only and are trusted by nobody, so the
best verdict is "Valid" and not "Trusted".
"""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import c2pa
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_KIND = "video/mp4"
_MADE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
_CLAIM = {
    "claim_generator_info": [{"name": "test only", "version": "1"}],
    "title": "clip",
    "assertions": [
        {
            "label": "c2pa.actions",
            "data": {"actions": [{"action": "c2pa.created", "digitalSourceType": _MADE}]},
        }
    ],
}
_OFFLINE = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False}}


def signed(clip: bytes) -> bytes:
    """The clip with a manifest."""
    certificates, key = _keys()
    info = c2pa.C2paSignerInfo(b"es256", certificates, key, None)
    out = io.BytesIO()
    with (
        c2pa.Context.from_dict(_OFFLINE) as context,
        c2pa.Signer.from_info(info) as signer,
        c2pa.Builder(json.dumps(_CLAIM), context=context) as builder,
    ):
        builder.sign(signer, _KIND, io.BytesIO(clip), out)
    return out.getvalue()


def verdict(clip: bytes) -> str:
    """ "Valid" or "Invalid"."""
    with (
        c2pa.Context.from_dict(_OFFLINE) as context,
        c2pa.Reader(_KIND, io.BytesIO(clip), context=context) as reader,
    ):
        state: Any = reader.get_validation_state()
    return str(state)


@cache
def _keys() -> tuple[bytes, bytes]:
    """A signer's certificate with the one that vouches for it, and the signer's private key."""
    root, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    vouching = _certificate("test root", root, root, authority=True)
    signing = _certificate("test signer", key, root, authority=False)
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return signing + vouching, private


def _certificate(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    by: ec.EllipticCurvePrivateKey,
    *,
    authority: bool,
) -> bytes:
    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
    known = x509.SubjectKeyIdentifier.from_public_key
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name("test root"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(known(key.public_key()), critical=False)
    )
    if not authority:
        whose = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(
            known(by.public_key())
        )
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        builder = builder.add_extension(whose, critical=False)
        builder = builder.add_extension(purpose, critical=True)
    made = builder.sign(by, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.PEM)


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "US"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Test only"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )
