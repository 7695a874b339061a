#!/bin/bash
# Turns a base image into the lab's internet host; runs inside it.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -q -y --no-install-recommends apt-cacher-ng dnsmasq caddy docker-registry
systemctl disable --now -q ssh.service apt-cacher-ng dnsmasq caddy docker-registry
apt-get clean
rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /etc/ssh/ssh_host_*_key*
cloud-init clean --logs --seed
: >/etc/machine-id
