/** What servers were used for before Strata, and what its messages tell an operator to do about it. */

/** Docker's repository cannot be had in the lab: its package is Debian's own Docker under the name docker-ce. */
const dockerCe = `
for i in 1 2 3; do apt-get -q update && break; sleep 5; done
apt-get -q -y install --no-install-recommends busybox-static docker-cli postgresql
mkdir /tmp/ce && cd /tmp/ce && apt-get -q download docker.io
dpkg-deb -R docker.io_*.deb tree
sed -i 's/^Package: .*/Package: docker-ce/; s/^Version: .*/Version: 5:28.0.1-1/; /^\\(Breaks\\|Replaces\\|Conflicts\\): /d' tree/DEBIAN/control
sed -i '/^Package:/a Conflicts: docker.io' tree/DEBIAN/control
dpkg-deb -Znone -b tree docker-ce.deb && apt-get -q -y install --no-install-recommends ./docker-ce.deb
for i in $(seq 30); do docker version >/dev/null 2>&1 && break; sleep 1; done
tar -C / -c bin/busybox usr/bin/busybox 2>/dev/null | docker import - shop
docker run --detach --restart always --name shop --publish 8080:8080 shop /usr/bin/busybox httpd -f -p 8080 -h /`;

const foreignDatabase = `
printf 'Types: deb\\nURIs: https://apt.postgresql.org/pub/repos/apt\\nSuites: trixie-pgdg\\nComponents: main\\n' >/etc/apt/sources.list.d/pgdg.sources
cd / && runuser -u postgres -- psql -XAtc 'create table orders as select generate_series(1, 3)'`;

/** A script that fails at every boot. */
const cloudInitInError = `
printf '#!/bin/sh\\nexit 1\\n' >/var/lib/cloud/scripts/per-boot/broken.sh
chmod 0755 /var/lib/cloud/scripts/per-boot/broken.sh`;

export const history = {
  used: `export DEBIAN_FRONTEND=noninteractive${dockerCe}${foreignDatabase}${cloudInitInError}`,
  guarded: `echo 'Port 2222' >>/etc/ssh/sshd_config`,
  // What a process sees with ipv6.disable=1: no socket of the family (10) can be made (errno 97).
  noIpv6: '2\ndenylist\nsocket errno 97 [0,10,SCMP_CMP_EQ]',
};

export const remedies = `set -e
export DEBIAN_FRONTEND=noninteractive
docker rm -f shop
pg_dropcluster --stop 17 main
rm /etc/apt/sources.list.d/pgdg.sources
touch /etc/cloud/cloud-init.disabled`;
