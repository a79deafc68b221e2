# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What kind of system this is, and how it becomes an environment to build in.

oldest_libraries=('gtk4 >= 4.18' 'libadwaita-1 >= 1.7' 'json-glib-1.0 >= 1.10' 'glib-2.0 >= 2.84')

# One field of an os-release file.
os_field() {
  sed -n "s/^$1=//p" "$2" | head -n 1 | tr -d "\"'"
}

# Prints the column of the package table that serves this system, "root" where
# its libraries are too old, or nothing where the system is unknown.
column_for() {
  local file=$1 id version number
  id=$(os_field ID "$file")
  version=$(os_field VERSION_ID "$file")
  # 26.04 becomes 2604; testing and unstable have no number and are newer.
  number=$(awk -F. '{ printf "%d%02d", $1, $2 }' <<<"${version:-9999}")
  case $id in
    debian) [ "$number" -ge 1300 ] && echo debian-13 || echo root ;;
    ubuntu) [ "$number" -ge 2504 ] && echo ubuntu-26.04 || echo root ;;
    fedora) [ "$number" -lt 4200 ] || echo fedora-43 ;;
  esac
}

has_libraries() {
  command -v pkg-config >/dev/null && pkg-config --exists "${oldest_libraries[@]}"
}

# Makes the environment ready. Sets `environment` to the folder of the root to
# work in, empty where the system's own packages serve, and `system` to the
# column of the package table that names its packages.
prepare_environment() {
  local missing
  system=$(column_for /etc/os-release)
  environment=
  case $system in
    root)
      system=debian-13
      prepare_root
      ;;
    '')
      has_libraries ||
        die "this system is not known and lacks ${oldest_libraries[*]}; tools/packages.tsv names what is needed"
      ;;
    *)
      mapfile -t missing < <(missing_packages "$system")
      [ ${#missing[@]} = 0 ] || install_packages "$system" "${missing[@]}" ||
        die "packages are missing"
      ;;
  esac
}

# Installs one package more into the environment, for the command that needs
# it; the three systems name these alike. Fails where it cannot be had.
fetch_extra() {
  if [ $# != 1 ] || ! [[ $1 =~ ^[a-z0-9][a-z0-9.+-]+$ ]]; then
    printf 'fetch_extra: one package name expected\n' >&2
    return 2
  fi
  if [ -z "$system" ] || is_installed "$system" "$1"; then
    return 0
  elif [ -n "$environment" ]; then
    fetch_into_root "$1"
  else
    install_packages "$system" "$1"
  fi
}
