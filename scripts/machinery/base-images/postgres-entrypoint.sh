#!/usr/bin/env bash
# Makes the cluster on the first start, then becomes PostgreSQL. It steps down from root before touching the data.
set -euo pipefail

# POSTGRES_X, or the content of the file that POSTGRES_X_FILE names, or a default.
from_file() {
  local name="$1" file_name="$1_FILE"
  if [ -n "${!file_name:-}" ]; then
    export "$name=$(<"${!file_name}")"
    unset "$file_name"
  else
    export "$name=${!name:-${2:-}}"
  fi
}

if [ "${1:-postgres}" != postgres ]; then exec "$@"; fi

from_file POSTGRES_PASSWORD
from_file POSTGRES_USER postgres
from_file POSTGRES_DB "$POSTGRES_USER"

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"
  chown postgres:postgres "$PGDATA" /var/run/postgresql
  chmod 0700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups "$BASH_SOURCE" "$@"
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  if [ -z "$POSTGRES_PASSWORD" ]; then
    echo 'The database has no password. Set POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE.' >&2
    exit 1
  fi
  # A cluster is made beside its place and moved in whole, so that an interrupted start leaves no half of one.
  rm -rf "$PGDATA/.making"
  # shellcheck disable=SC2086 # the arguments are several words on purpose
  initdb --pgdata="$PGDATA/.making" --username="$POSTGRES_USER" --encoding=UTF8 --locale=C.UTF-8 \
    --auth-local=trust --auth-host=scram-sha-256 --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") ${POSTGRES_INITDB_ARGS:-}
  printf "host all all all scram-sha-256\n" >>"$PGDATA/.making/pg_hba.conf"
  if [ "$POSTGRES_DB" != postgres ]; then
    pg_ctl --pgdata="$PGDATA/.making" --wait --options="-c listen_addresses=''" start
    createdb --username="$POSTGRES_USER" "$POSTGRES_DB"
    pg_ctl --pgdata="$PGDATA/.making" --wait --mode=fast stop
  fi
  mv "$PGDATA/.making/PG_VERSION" "$PGDATA/.version"
  mv "$PGDATA/.making"/* "$PGDATA/"
  mv "$PGDATA/.version" "$PGDATA/PG_VERSION"
  rmdir "$PGDATA/.making"
fi

if [ "$#" -eq 0 ]; then set -- postgres; fi
exec "$@" -c listen_addresses='*'
