#!/usr/bin/env bash
# Chromium, for the browser tests: any that is on the path will do, otherwise Debian's.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

if [ -z "${CHROMIUM_PATH:-}" ] && ! command -v chromium >/dev/null; then apt_install chromium fonts-liberation; fi
say "$("${CHROMIUM_PATH:-chromium}" --version 2>/dev/null | head -n 1)"
