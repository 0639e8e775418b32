#!/usr/bin/env bash
# PostgreSQL's programs, for the tests that start a cluster of their own. No cluster is made and no service started here.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

newest_initdb() { find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1; }

if [ -z "$(newest_initdb)" ]; then
  need_root postgresql
  # Debian would make a cluster and start it; this leaves the machine's own ports alone.
  mkdir -p /etc/postgresql-common/createcluster.d
  printf 'create_main_cluster = false\nstart_conf = manual\n' >/etc/postgresql-common/createcluster.d/guildhall-ci.conf
  apt_install postgresql
fi
say "$("$(newest_initdb)" --version)"
