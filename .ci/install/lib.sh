# Shared by the install scripts: quiet, retried, and quick when there is nothing to do. Sourced, not run.

# Where what was fetched is kept between runs.
MACHINERY_CACHE="${GUILDHALL_MACHINERY_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/guildhall-machinery}"

say() { printf '%s: %s\n' "$(basename "$0" .sh)" "$*"; }

# Runs a command up to four times, for networks that blink.
retry() {
  local attempt
  for attempt in 1 2 3 4; do
    if "$@"; then return 0; fi
    say "attempt $attempt failed: $*" >&2
    sleep $((attempt * 3))
  done
  return 1
}

need_root() {
  if [ "$(id -u)" -ne 0 ]; then
    say "needs root to install packages. Run it with sudo, or install by hand: $*" >&2
    exit 1
  fi
}

# Package lists are fetched once in a run of .ci/run, which names the stamp; alone, a script fetches them itself.
apt_update_once() {
  local stamp="${APT_UPDATE_STAMP:-}"
  if [ -n "$stamp" ] && [ -e "$stamp" ]; then return 0; fi
  retry timeout 180 apt-get -qq update
  if [ -n "$stamp" ]; then touch "$stamp"; fi
}

# Installs Debian packages without starting their services: what the tests need, they start themselves.
apt_install() {
  need_root "$@"
  apt_update_once
  DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 retry timeout 900 \
    apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 install "$@" >/dev/null
}

# A package with its dependencies' files from a newer Debian, unpacked into a folder and not installed: apt_unpack RELEASE FOLDER PACKAGE…
apt_unpack() {
  local release="$1" into="$2" apt_state
  shift 2
  apt_state="$(mktemp -d)"
  mkdir -p "$apt_state/lists/partial" "$apt_state/cache/archives/partial" "$into"
  printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' \
    "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" "$release" >"$apt_state/sources.list"
  local options=(
    -qq -o "Dir::Etc::sourcelist=$apt_state/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$apt_state/lists" -o "Dir::Cache=$apt_state/cache" -o APT::Sandbox::User=root
  )
  retry timeout 180 apt-get "${options[@]}" update
  (cd "$apt_state" && retry timeout 300 apt-get "${options[@]}" download "$@")
  local archive
  for archive in "$apt_state"/*.deb; do dpkg -x "$archive" "$into"; done
  rm -rf "$apt_state"
}
