#!/bin/bash
# Turns a base image into that of load balancers; runs inside it.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -q -y --no-install-recommends haproxy
# The lab writes the configuration first, and then starts it.
systemctl disable --now -q haproxy ssh.service cron.service
apt-get clean
rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /etc/ssh/ssh_host_*_key*
cloud-init clean --logs --seed
: >/etc/machine-id
