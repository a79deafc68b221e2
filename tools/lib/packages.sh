# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # source_dir comes from tools/dev
# The table of packages, and what of it a system lacks.

package_table=$source_dir/tools/packages.tsv

# The names of all packages in one column of the table, one a line.
packages_of() {
  awk -F'\t' -v column="$1" '
    /^#/ { next }
    !at { for (i = 1; i <= NF; i++) if ($i == column) at = i
          if (!at) exit 1
          next }
    { n = split ($at, names, " "); for (i = 1; i <= n; i++) print names[i] }
  ' "$package_table"
}

# Whether a package is installed in the environment, a system of this column.
is_installed() {
  local state
  if [ "${1%-*}" = fedora ]; then
    rpm --quiet -q --whatprovides "$2"
    return
  fi
  # shellcheck disable=SC2016 # dpkg-query expands it
  state=$(dpkg-query --admindir="${environment:-}/var/lib/dpkg" -W -f '${db:Status-Status}' "$2" 2>/dev/null)
  [ "$state" = installed ]
}

# The packages of the column that are not installed, one a line.
missing_packages() {
  local column=$1 name
  while read -r name; do
    is_installed "$column" "$name" || printf '%s\n' "$name"
  done < <(packages_of "$column")
}

# Sets the array `install` to the command that installs packages.
install_command() {
  local column=$1
  shift
  case $column in
    fedora-*) install=(dnf install -y "$@") ;;
    *) install=(apt-get install -y --no-install-recommends "$@") ;;
  esac
}

# Installs packages: as root at once, as a plain user only when that was asked
# for; else says what is missing and the one command that installs it.
install_packages() {
  local column=$1 install=() as_root=()
  shift
  install_command "$column" "$@"
  if [ "$(id -u)" != 0 ]; then
    if [ "${may_install:-}" != yes ]; then
      printf 'Missing packages: %s\nInstall them with:\n  sudo %s\n' "$*" "${install[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  say "Installing: $*"
  case $column in
    fedora-*) ;;
    *) "${as_root[@]}" apt-get update ||
         say "Package lists could not be renewed in full; going on with those there are" ;;
  esac
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" >&2
}
