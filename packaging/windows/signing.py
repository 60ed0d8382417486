"""Signs files of the Windows package where the secrets for it are there.

    python packaging/windows/signing.py FILE...

Azure Artifact Signing through Microsoft's `sign` tool, which reads the account of the service
principal from the environment. What is signed: the program's own .exe, the uninstaller (as
installer.nsi makes it) and the set-up. Qt's and Python's files bear their makers' signatures.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

SECRETS = (
    "AZURE_SIGNING_ENDPOINT",
    "AZURE_SIGNING_ACCOUNT",
    "AZURE_SIGNING_PROFILE",
    "AZURE_TENANT_ID",
    "AZURE_CLIENT_ID",
    "AZURE_CLIENT_SECRET",
)
# A signature outlives its certificate only with a time from this service.
_CLOCK = "http://timestamp.acs.microsoft.com"


def can_sign(environ: Mapping[str, str]) -> bool:
    """Whether every secret is there; ValueError, which names the missing, when only some are."""
    missing = [name for name in SECRETS if not environ.get(name)]
    if len(missing) == len(SECRETS):
        return False
    if missing:
        raise ValueError("Half of the secrets are missing: " + ", ".join(missing))
    return True


def command(environ: Mapping[str, str], files: Sequence[str]) -> list[str]:
    """The call that signs ``files``; it holds no secret, the tool reads those by itself."""
    line = ["sign", "code", "trusted-signing", *files]
    line += ["--trusted-signing-endpoint", environ["AZURE_SIGNING_ENDPOINT"]]
    line += ["--trusted-signing-account", environ["AZURE_SIGNING_ACCOUNT"]]
    line += ["--trusted-signing-certificate-profile", environ["AZURE_SIGNING_PROFILE"]]
    return [*line, "--timestamp-url", _CLOCK, "--file-digest", "sha256"]


def main(files: Sequence[str]) -> int:
    """Signs, or says that nothing was signed; the tool's exit code."""
    if not can_sign(os.environ):
        print("No secrets: not signed:", *files)
        return 0
    return subprocess.call(command(os.environ, files))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
