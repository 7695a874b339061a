#!/bin/bash
# Last step of making the internet host: its data folders are bind mounts, whose owners only this host knows.
set -euo pipefail
chown -R apt-cacher-ng:apt-cacher-ng /var/cache/apt-cacher-ng
chown -R docker-registry:docker-registry /var/lib/docker-registry
chown -R caddy:caddy /var/lib/caddy
chgrp caddy /etc/caddy/root.key
mkdir -p /etc/dnsmasq.hosts.d
systemctl enable -q apt-cacher-ng dnsmasq caddy docker-registry
systemctl restart apt-cacher-ng dnsmasq docker-registry caddy
