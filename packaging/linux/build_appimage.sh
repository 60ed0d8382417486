#!/usr/bin/env bash
# Makes the AppImage from the frozen folder: a runtime of the AppImage project, and the files.
#
#     packaging/linux/build_appimage.sh build/frozen/sora-desktop dist/Sora-Desktop-1.2.3-x86_64.AppImage
#
# The runtime is fetched from its project's releases and taken only with the sha256 in
# appimage_runtime.txt. RUNTIME=file takes a file that is there already, with the same check.
# DRY_RUN=1 makes the folder and its squashfs and stops before the runtime. Needs mksquashfs.
set -euo pipefail

frozen="$(realpath "${1:?which frozen folder?}")"
image="$(realpath -m "${2:?which AppImage?}")"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$(dirname "$here")")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

app="$work/AppDir"
mkdir -p "$app/opt" "$app/usr"
cp -a "$frozen" "$app/opt/sora-desktop"
cp "$here/AppRun" "$app/AppRun"
cp "$here/../../resources/desktop/sora-desktop.desktop" "$app/"
cp "$root/resources/icon/sora-desktop-256.png" "$app/sora-desktop.png"
ln -s sora-desktop.png "$app/.DirIcon"
python3 -c '
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import packages_linux
packages_linux.share(Path(sys.argv[2]))
' "$root/packaging" "$app/usr/share"
mkdir -p "$(dirname "$image")"
mksquashfs "$app" "$work/files.squashfs" -root-owned -noappend -comp zstd -quiet -no-progress
if [ -n "${DRY_RUN:-}" ]; then
    cp "$work/files.squashfs" "$image.squashfs"
    echo "$image.squashfs: $(stat -c %s "$image.squashfs") bytes; the runtime is missing"
    exit 0
fi

read -r address sum <"$here/appimage_runtime.txt"
if [ "${#sum}" != 64 ]; then
    echo "appimage_runtime.txt has no sha256 yet: see packaging/README.md" >&2
    exit 1
fi
if [ -n "${RUNTIME:-}" ]; then
    cp "$RUNTIME" "$work/runtime"
else
    curl --fail --location --silent --show-error --proto '=https' --output "$work/runtime" "$address"
fi
echo "$sum  $work/runtime" | sha256sum --check --quiet
cat "$work/runtime" "$work/files.squashfs" >"$image"
chmod +x "$image"
echo "$image: $(stat -c %s "$image") bytes"
