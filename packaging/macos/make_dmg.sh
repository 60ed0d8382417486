#!/usr/bin/env bash
# Makes the .dmg that a person opens: the program, and a link to Applications to drop it on.
#
#     make_dmg.sh "dist/Sora Desktop.app" dist/Sora-Desktop-1.2.3-arm64.dmg
#
# DRY_RUN=1 prints the commands alone.
set -euo pipefail

app="${1:?which .app?}"
image="${2:?which .dmg?}"
stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT

if [ -n "${DRY_RUN:-}" ]; then
    echo "would copy $app, link /Applications, and run: hdiutil create $image"
    exit 0
fi

ditto "$app" "$stage/$(basename "$app")"
ln -s /Applications "$stage/Applications"
rm -f "$image"
# "Resource busy": something on the runner looks into the new image. It passes.
for attempt in 1 2 3 4 5; do
    if hdiutil create -volname "Sora Desktop" -srcfolder "$stage" -fs HFS+ -format UDZO "$image"; then
        exit 0
    fi
    echo "hdiutil failed, try $attempt of 5" >&2
    sleep $((attempt * 3))
done
exit 1
