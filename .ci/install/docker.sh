#!/usr/bin/env bash
# A Docker engine and client with Compose and Buildx, and debootstrap for making base images where no registry is reachable.
# The engine is not started here: scripts/machinery does that, with data of its own.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

missing=()
command -v dockerd >/dev/null || missing+=(docker.io)
command -v debootstrap >/dev/null || missing+=(debootstrap)
command -v iptables >/dev/null || missing+=(iptables)
if [ "${#missing[@]}" -gt 0 ]; then apt_install "${missing[@]}"; fi

# Debian 12 has no Compose v2: it comes from the next release, for this project alone and not for the whole machine.
plugins="$MACHINERY_CACHE/docker-config/cli-plugins"
works() { DOCKER_CONFIG="$MACHINERY_CACHE/docker-config" docker "$1" version >/dev/null 2>&1; }
if ! works compose || ! works buildx; then
  unpacked="$(mktemp -d)"
  apt_unpack trixie "$unpacked" docker-compose docker-buildx
  mkdir -p "$plugins"
  find "$unpacked" -path '*/cli-plugins/docker-*' -type f -exec install -m 0755 {} "$plugins/" \;
  rm -rf "$unpacked"
fi
works compose || { say 'docker compose does not run after its installation' >&2; exit 1; }
works buildx || { say 'docker buildx does not run after its installation' >&2; exit 1; }

export DOCKER_CONFIG="$MACHINERY_CACHE/docker-config"
say "$(dockerd --version), compose $(docker compose version --short), buildx $(docker buildx version | cut -d' ' -f2)"
