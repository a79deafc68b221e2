# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # source_dir comes from tools/dev; the other parts use what is set here
# What every part of tools/dev uses: messages, folders, locks, interrupts.

# A line of progress, with the seconds since the start.
say() {
  printf '[%3d s] %s\n' "$SECONDS" "$*" >&2
}

die() {
  printf 'tools/dev: %s\n' "$*" >&2
  exit 1
}

# Sets the folders that everything else names, and a home where there is none.
find_folders() {
  if [ -z "${HOME:-}" ]; then
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
    export HOME
  fi
  cache_home=${XDG_CACHE_HOME:-$HOME/.cache}
  cache_dir=$cache_home/signatory
  compiler_cache=${CCACHE_DIR:-$cache_home/ccache}
  build_dir=$source_dir/_build
  sanitizer_dir=$source_dir/_build-sanitizers
  bench_dir=$source_dir/_build-bench
  newest_dir=$source_dir/_build-newest
}

# lock DESCRIPTOR PATH REASON: takes the lock on a file or folder; the second of
# two runs waits and says why.
lock() {
  eval "exec $1<\"\$2\""
  if ! flock --nonblock "$1"; then
    say "Waiting: another tools/dev is $3"
    flock "$1"
  fi
}

unlock() {
  eval "exec $1<&-"
}

# Runs a long command that must end, with all its children and mounts, when this
# script is interrupted: it gets a process group and namespaces of its own.
interruptible() {
  setsid unshare --mount --pid --fork --kill-child --mount-proc "$@" &
  running=$!
  local status=0
  wait "$running" || status=$?
  running=
  return "$status"
}

# Ends what `interruptible` runs, at once and silently.
stop_running() {
  if [ -n "${running:-}" ]; then
    kill -KILL -- "-$running" 2>/dev/null || true
    wait "$running" 2>/dev/null || true
    running=
  fi
}

# Runs a command silently; shows what it said only where it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 || status=$?
  if [ "$status" != 0 ]; then
    cat -- "$log" >&2
  fi
  rm -f -- "$log"
  return "$status"
}
