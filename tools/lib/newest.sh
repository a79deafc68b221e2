# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # root.sh uses what is set here; folders come from find_folders
# The newest libraries that can be had: Debian testing carries what the current
# runtime of GNOME does. What is deprecated there shows here first.

# Makes a root of Debian testing the environment, whatever this system is.
prepare_newest() {
  root_suite=forky
  root_name=newest
  root_title="root with the newest libraries"
  system=debian-13
  prepare_root
}

# Builds from nothing, so that every deprecation shows, and lists each once.
build_newest() {
  local log
  log=$(mktemp)
  rm -rf -- "$newest_dir"
  build_tree "$newest_dir" -Dnewest=true 2> >(tee "$log" >&2)
  say "Deprecated in the newest libraries:"
  grep -o '[^ ]*: warning: .*deprecated.*' "$log" | sort -u >"$newest_dir/deprecations" || true
  cat -- "$newest_dir/deprecations"
  rm -f -- "$log"
}
