#!/usr/bin/env bash
# Chromium, for the browser tests: its headless shell, which draws a page in half the time, else any that is on the path.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

chromium="${CHROMIUM_PATH:-}"
if [ -z "$chromium" ]; then
  if ! command -v chromium-headless-shell >/dev/null; then
    apt_install chromium-headless-shell fonts-liberation || say "Debian has no headless shell here; any Chromium will do." >&2
  fi
  if ! command -v chromium-headless-shell >/dev/null && ! command -v chromium >/dev/null; then
    apt_install chromium fonts-liberation
  fi
  chromium="$(command -v chromium-headless-shell || command -v chromium)"
fi
say "$("$chromium" --version 2>/dev/null | head -n 1)"
