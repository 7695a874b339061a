#!/bin/bash
# Builds one Debian base image the way clouds ship theirs: cloud-init, sshd and little else.
# Usage: base.sh SUITE FOLDER  (MIRROR, SECURITY_MIRROR, DEBS in the environment; no MIRROR: debootstrap's own default)
# Made aside and renamed when whole: a half-made image never has the right name.
set -euo pipefail

suite=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
out=$folder.unfinished
root=$out/root

if [ -e "$folder" ]; then exit 0; fi
rm -rf "$out"

packages=systemd,systemd-sysv,dbus,libpam-systemd,udev,openssh-server,python3,python3-apt,sudo,iproute2,iptables,nftables
packages+=,ca-certificates,curl,gnupg,netbase,ifupdown,cron,rsyslog,procps,iputils-ping,locales
case $suite in
  bookworm) packages+=,isc-dhcp-client ;;
  *) packages+=,dhcpcd-base ;;
esac

mkdir -p "$root" "$DEBS"
debootstrap --variant=minbase --cache-dir="$DEBS" --include="$packages" "$suite" "$root" ${MIRROR:+"$MIRROR"}

# Without a mirror of our own, what debootstrap wrote is the truth.
mirror=${MIRROR:-$(awk '/^deb /{print $2; exit}' "$root/etc/apt/sources.list")}
{
  echo "deb $mirror $suite main"
  echo "deb $mirror $suite-updates main"
  if [ -n "${SECURITY_MIRROR:-}" ]; then echo "deb $SECURITY_MIRROR $suite-security main"; fi
} >"$root/etc/apt/sources.list"

# dpkg does not flush each file to disk: a lab host that loses power is made anew. Takes 40 % off every installation.
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/lab"

cp -L /etc/resolv.conf "$root/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 0755 "$root/usr/sbin/policy-rc.d"
in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 chroot "$root" "$@"; }
in_root apt-get update -q
in_root apt-get upgrade -q -y
in_root apt-get install -q -y --no-install-recommends cloud-init
rm "$root/usr/sbin/policy-rc.d"

install -m 0644 "$here/cloud.cfg" "$root/etc/cloud/cloud.cfg.d/01_debian_cloud.cfg"
# On real images a console login is impossible as well; in a container these only burn time at boot.
in_root systemctl mask --quiet console-getty.service container-getty@.service getty@.service

in_root apt-get clean
rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/*.bin "$root"/var/log/{apt,dpkg.log,bootstrap.log,alternatives.log}
rm -f "$root"/etc/ssh/ssh_host_*_key* "$root/etc/hostname" "$root/var/lib/dbus/machine-id"
: >"$root/etc/machine-id"
: >"$root/etc/resolv.conf"

mksquashfs "$root" "$out/rootfs.squashfs" -noappend -quiet -no-progress -comp zstd -Xcompression-level 6
rm -rf "$root"

release=$(case $suite in bookworm) echo 12 ;; trixie) echo 13 ;; esac)
sed -e "s/@SUITE@/$suite/; s/@RELEASE@/$release/; s/@DATE@/$(date +%s)/" "$here/metadata.yaml" >"$out/metadata.yaml"
tar -C "$out" -cf "$out/metadata.tar" metadata.yaml -C "$here" templates
rm "$out/metadata.yaml"
mv "$out" "$folder"
