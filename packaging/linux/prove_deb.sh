#!/usr/bin/env bash
# Proves the .deb on a bare Debian 12: installs it there with apt, runs its self-test as a person
# without rights, removes it, and looks whether anything of it stayed.
#
#     sudo packaging/linux/prove_deb.sh dist/sora-desktop_1.2.3_amd64.deb build/bare-debian
#
# The second is the folder of the system, made with debootstrap when it is not there. Needs root.
set -euo pipefail

deb="$(realpath "${1:?which .deb?}")"
root="${2:?which folder?}"
release="${RELEASE:-bookworm}"

if [ ! -e "$root/etc/debian_version" ]; then
    mkdir -p "$root"
    debootstrap --variant=minbase "$release" "$root"
fi
root="$(realpath "$root")"
for file in /etc/resolv.conf /etc/hosts; do cp -L "$file" "$root$file"; done
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
files() { inside find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /var -o -path /home \) -prune -o -print | sort; }

mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || true
trap 'umount "$root/proc" "$root/dev/shm" 2>/dev/null || true' EXIT

inside apt-get update -qq
inside id person >/dev/null 2>&1 || inside useradd --create-home person
cp "$deb" "$root/tmp/package.deb"
# What apt brings for it is not ours: it is there before the first look.
inside apt-get install -y -qq --no-install-recommends /tmp/package.deb >/dev/null
inside apt-get remove -y -qq sora-desktop >/dev/null
before="$(files)"

inside apt-get install -y -qq --no-install-recommends /tmp/package.deb >/dev/null
# shellcheck disable=SC2016 # these are dpkg's own fields
echo "installed: $(inside dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB' sora-desktop)"
rm -rf "$root/tmp/report"
inside su person -c 'QT_QPA_PLATFORM=offscreen sora-desktop --self-test /tmp/report'
inside dpkg --verify sora-desktop
test -e "$root/usr/share/applications/sora-desktop.desktop"
test -e "$root/usr/share/mime/packages/sora-desktop.xml"
# A clip of the person's own, where the program would have put it; the HOME is theirs.
# shellcheck disable=SC2016
inside su person -c 'mkdir -p "$HOME/Videos/Sora Desktop" && echo clip > "$HOME/Videos/Sora Desktop/a.mp4"'

inside apt-get remove -y -qq sora-desktop >/dev/null
left="$(comm -13 <(printf '%s\n' "$before") <(files))"
rm -rf "$root/tmp/report" "$root/tmp/package.deb"
if [ -n "$left" ]; then
    printf 'left behind:\n%s\n' "$left" >&2
    exit 1
fi
test -e "$root/home/person/Videos/Sora Desktop/a.mp4"
echo "removed: nothing of it is left but the clips"
