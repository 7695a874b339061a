# Builds on a host of the lab what Docker Hub would serve as postgres:17: the same variables, the same folder.
set -eu
cd "$(mktemp -d)"
# Where the host's own packages come from.
cp -rL /etc/apt apt
cat >entrypoint <<'SCRIPT'
#!/bin/bash
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  install -d -o postgres -g postgres -m 0700 "$PGDATA"
  install -m 0600 -o postgres /dev/stdin /tmp/password <<<"$POSTGRES_PASSWORD"
  runuser -u postgres -- initdb -D "$PGDATA" -U "$POSTGRES_USER" --pwfile=/tmp/password \
    --auth-local=trust --auth-host=scram-sha-256
  rm /tmp/password
fi
exec runuser -u postgres -- postgres -D "$PGDATA"
SCRIPT
chmod +x entrypoint
cat >Dockerfile <<'FILE'
FROM node:20-slim
COPY apt /etc/apt
RUN mkdir -p /etc/postgresql-common \
  && echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf \
  && apt-get update -q && apt-get install -qy --no-install-recommends postgresql
COPY entrypoint /
ENV PATH=/usr/lib/postgresql/17/bin:/usr/sbin:/usr/bin:/sbin:/bin PGDATA=/var/lib/postgresql/data
ENTRYPOINT ["/entrypoint"]
FILE
docker build --quiet --network host -t postgres:17 .
