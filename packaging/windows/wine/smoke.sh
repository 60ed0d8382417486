#!/usr/bin/env bash
# Builds and tries the Windows package under Debian's wine: see smoke.py. Nothing of it is published.
#
#     sudo apt-get install wine64 nsis gcc-mingw-w64-x86-64
#     packaging/windows/wine/smoke.sh
set -euo pipefail

packaging="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
exec env PYTHONPATH="$packaging" python3.11 -m windows.wine.smoke "$@"
