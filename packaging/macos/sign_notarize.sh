#!/usr/bin/env bash
# Signs the .app from the inside out, has Apple notarise it, and staples the ticket to it; the same
# for a .dmg. Without the secrets it says what it would do and changes nothing but an ad-hoc
# signature, which Apple's processors demand of every program.
#
#     sign_notarize.sh "dist/Sora Desktop.app"
#     sign_notarize.sh dist/Sora-Desktop-1.2.3-arm64.dmg
#
# Secrets, all or none: APPLE_CERTIFICATE_P12 (base64, "Developer ID Application"),
# APPLE_CERTIFICATE_PASSWORD, APPLE_SIGNING_IDENTITY, APPLE_NOTARY_KEY (the .p8's text),
# APPLE_NOTARY_KEY_ID, APPLE_NOTARY_ISSUER_ID. DRY_RUN=1 prints the commands alone.
set -euo pipefail

target="${1:?which .app or .dmg?}"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
entitlements="$here/entitlements.plist"
work="$(mktemp -d)"
keychain="$work/release.keychain-db"

run() {
    if [ -n "${DRY_RUN:-}" ]; then
        printf 'would run:'
        printf ' %q' "$@"
        printf '\n'
    else
        "$@"
    fi
}

finish() {
    if [ -z "${DRY_RUN:-}" ] && [ -f "$keychain" ]; then
        security delete-keychain "$keychain" || true
    fi
    rm -rf "$work"
}
trap finish EXIT

has_secrets() {
    local name missing=() given=0
    for name in APPLE_CERTIFICATE_P12 APPLE_CERTIFICATE_PASSWORD APPLE_SIGNING_IDENTITY \
        APPLE_NOTARY_KEY APPLE_NOTARY_KEY_ID APPLE_NOTARY_ISSUER_ID; do
        if [ -n "${!name:-}" ]; then given=1; else missing+=("$name"); fi
    done
    if [ "$given" = 1 ] && [ "${#missing[@]}" -gt 0 ]; then
        echo "Half of the secrets are missing: ${missing[*]}" >&2
        exit 1
    fi
    [ "$given" = 1 ]
}

# The certificate goes into a keychain of its own, with a password that nobody knows.
open_keychain() {
    local password
    password="$(od -An -N24 -tx1 /dev/urandom | tr -d " \n")"
    printf '%s' "$APPLE_CERTIFICATE_P12" | base64 --decode >"$work/certificate.p12"
    run security create-keychain -p "$password" "$keychain"
    run security set-keychain-settings -lut 3600 "$keychain"
    run security unlock-keychain -p "$password" "$keychain"
    run security import "$work/certificate.p12" -k "$keychain" -P "$APPLE_CERTIFICATE_PASSWORD" \
        -T /usr/bin/codesign
    run security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain"
    run security list-keychains -d user -s "$keychain" login.keychain-db
    rm -f "$work/certificate.p12"
}

sign() { # what, and then further options
    local what="$1"
    shift
    if [ "$identity" = "-" ]; then
        run codesign --force --sign - "$@" "$what"
    else
        run codesign --force --sign "$identity" --timestamp --options runtime "$@" "$what"
    fi
}

# Not --deep: Apple's advice is each part by itself, the innermost first.
sign_app() {
    local part
    while IFS= read -r -d '' part; do
        if file -b "$part" | grep -q 'Mach-O'; then sign "$part"; fi
    done < <(find "$target/Contents/Frameworks" "$target/Contents/Resources" -type f \
        \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0)
    while IFS= read -r -d '' part; do
        sign "$part"
    done < <(find "$target/Contents/Frameworks" -depth -type d -name '*.framework' -print0)
    while IFS= read -r -d '' part; do
        sign "$part" --entitlements "$entitlements"
    done < <(find "$target/Contents/MacOS" -type f -print0)
    sign "$target" --entitlements "$entitlements"
    run codesign --verify --deep --strict --verbose=2 "$target"
}

notarise() {
    local sent="$target" answer id
    printf '%s' "$APPLE_NOTARY_KEY" >"$work/notary.p8"
    local account=(--key "$work/notary.p8" --key-id "$APPLE_NOTARY_KEY_ID"
        --issuer "$APPLE_NOTARY_ISSUER_ID")
    if [ -d "$target" ]; then
        sent="$work/app.zip"
        run ditto -c -k --keepParent "$target" "$sent" # keeps symbolic links, as zip does not
    fi
    if [ -n "${DRY_RUN:-}" ]; then
        run xcrun notarytool submit "$sent" --wait --output-format json "${account[@]}"
    else
        answer="$(xcrun notarytool submit "$sent" --wait --output-format json "${account[@]}")"
        echo "$answer"
        if ! grep -q '"status" *: *"Accepted"' <<<"$answer"; then
            id="$(sed -n 's/.*"id" *: *"\([^"]*\)".*/\1/p' <<<"$answer" | head -n 1)"
            xcrun notarytool log "$id" "${account[@]}" >&2 || true
            exit 1
        fi
    fi
    run xcrun stapler staple "$target"
    run xcrun stapler validate "$target"
}

identity="-"
if has_secrets; then
    identity="$APPLE_SIGNING_IDENTITY"
    open_keychain
else
    echo "No secrets: the signature is ad hoc, and Gatekeeper will refuse the package at first." >&2
fi
case "$target" in
*.app) sign_app ;;
*.dmg) sign "$target" ;;
*)
    echo "Neither an .app nor a .dmg: $target" >&2
    exit 1
    ;;
esac
if [ "$identity" != "-" ]; then notarise; fi
