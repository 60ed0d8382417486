#!/usr/bin/env bash
# Mounts the .dmg as a person would, and runs the self-test of the program inside.
#
#     test_dmg.sh dist/Sora-Desktop-1.2.3-arm64.dmg FOLDER-FOR-THE-REPORT
set -euo pipefail

image="${1:?which .dmg?}"
report="${2:?a folder for the report?}"
mount="$(mktemp -d)"
trap 'hdiutil detach "$mount" -quiet || hdiutil detach "$mount" -force || true; rmdir "$mount" || true' EXIT

hdiutil attach "$image" -mountpoint "$mount" -nobrowse -readonly -quiet
test "$(readlink "$mount/Applications")" = /Applications
"$mount/Sora Desktop.app/Contents/MacOS/Sora Desktop" --self-test "$report"
# What Gatekeeper would say. Only a notarised image is accepted; an unsigned one is told, not failed.
spctl --assess --type open --context context:primary-signature -vv "$image" ||
    echo "Gatekeeper refuses this image: expected when it is not notarised."
