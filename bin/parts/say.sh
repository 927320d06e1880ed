# How the scripts speak: what they do now, and at the end what could not be run. Sourced, not run.

say() { printf '%s\n' "$*"; }

# Lines kept for the end, where they are seen.
not_run=""
could_not() { not_run="$not_run$*"$'\n'; say "$*"; }

# Whether this machine lets us install Debian packages.
may_apt() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# Install Debian packages, after fetching the lists again when the first try fails.
apt_install() {
  local log status=0
  log=$(mktemp)
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 || {
    apt-get update >>"$log" 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1 || status=$?
  }
  [ "$status" = 0 ] || tail -n 5 "$log" >&2
  rm -f "$log"
  return "$status"
}
