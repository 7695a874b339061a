#!/bin/bash
# Stands in for Docker Hub's node:20-slim: a minimal Debian with its Node 20 (no npm) and an unprivileged user `node`.
# Usage: base.sh ROOT  (MIRROR, SECURITY_MIRROR, DEBS in the environment; no MIRROR means debootstrap's own default)
set -euo pipefail

root=$1
suite=trixie

mkdir -p "$root" "$DEBS"
debootstrap --variant=minbase --cache-dir="$DEBS" --include=nodejs,ca-certificates "$suite" "$root" ${MIRROR:+"$MIRROR"}

in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 chroot "$root" "$@"; }
if [ -n "${SECURITY_MIRROR:-}" ]; then
  echo "deb $SECURITY_MIRROR $suite-security main" >"$root/etc/apt/sources.list.d/security.list"
  cp -L /etc/resolv.conf "$root/etc/resolv.conf"
  in_root apt-get update -q
  in_root apt-get upgrade -q -y
  rm "$root/etc/apt/sources.list.d/security.list"
fi

in_root groupadd --gid 1000 node
in_root useradd --uid 1000 --gid node --create-home --shell /bin/bash node

# Where this machine gets its packages is nobody's business, and nothing is installed in a running container.
: >"$root/etc/apt/sources.list"
in_root apt-get clean
rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/{apt,debconf,ldconfig}/* "$root"/var/log/{apt,*.log} "$root"/tmp/*
rm -rf "$root"/usr/share/{doc,man,info,locale,lintian,bash-completion}/* "$root"/var/lib/dpkg/*-old "$root"/etc/*-
find "$root/dev" -mindepth 1 -delete
rm -f "$root/etc/hostname" "$root/etc/resolv.conf" "$root/etc/machine-id" "$root/var/lib/dbus/machine-id"
