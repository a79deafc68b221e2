# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # folders come from find_folders
# A Debian 13 root in the cache folder, for systems whose libraries are too old.

root_suite=trixie
root_name=root
root_title="Debian 13 root"
# Raise it when the way the root is made changes: then it is made anew.
root_recipe=1
root_needs_kib=$((4 * 1024 * 1024))

# A short name for this suite and list of packages: the root of another list is
# another.
root_key() {
  { echo "$root_recipe $root_suite"; packages_of debian-13 | sort -u; } | sha256sum | cut -c 1-16
}

# The first address in an apt sources file (either form) that serves the suite.
mirror_in() {
  local file=$1 suite=$2
  case $file in
    *.sources) awk -v suite="$suite" '
      function paragraph() {
        if (value["types"] ~ /(^| )deb( |$)/ && tolower (value["enabled"]) != "no" &&
            index (" " value["suites"] " ", " " suite " ")) {
          split (value["uris"], uris, " ")
          if (uris[1] !~ /^(|cdrom:.*)$/) { print uris[1]; exit }
        }
        split ("", value)
      }
      /^#/ { next }
      /^[ \t]*$/ { paragraph(); next }
      /^[ \t]/ { $1 = $1; value[field] = value[field] " " $0; next }
      { field = tolower ($0); sub (/:.*/, "", field); sub (/^[^:]*:[ \t]*/, "")
        sub (/[ \t]+$/, ""); value[field] = $0 }
      END { paragraph() }' "$file" ;;
    *) awk -v suite="$suite" '
      { sub (/#.*/, ""); gsub (/\[[^]]*\]/, "") }
      $1 == "deb" && $3 == suite && $2 !~ /^cdrom:/ { print $2; exit }' "$file" ;;
  esac | head -n 1
}

# The mirror that serves SUITE according to the apt folder.
mirror_of() {
  local apt=$1 suite=$2 file mirror
  for file in "$apt/sources.list.d/debian.sources" "$apt/sources.list" \
              "$apt"/sources.list.d/*.sources "$apt"/sources.list.d/*.list; do
    [ -r "$file" ] || continue
    mirror=$(mirror_in "$file" "$suite")
    if [ -n "$mirror" ]; then
      printf '%s\n' "$mirror"
      return
    fi
  done
  return 1
}

# Removes a root, unless something is mounted in it: that would be lost too.
remove_tree() {
  [ -e "$1" ] || return 0
  if awk -v below="$1/" 'index ($5, below) == 1 { found = 1 } END { exit !found }' /proc/self/mountinfo; then
    die "something is mounted below $1; unmount it first"
  fi
  # Processes that were just killed may still write their last.
  rm -rf --one-file-system -- "$1" 2>/dev/null || { sleep 1; rm -rf --one-file-system -- "$1"; }
}

# remove_roots NAME [ROOT]: removes every root of that name, but for the one given.
remove_roots() {
  local root
  for root in "$cache_dir/$1"-* "$cache_dir/$1.part"; do
    if [[ $root =~ /$1(\.part|-[0-9a-f]{16})$ ]] && [ "$root" != "${2:-}" ]; then
      remove_tree "$root"
    fi
  done
}

root_is_ready() {
  [ -d "$environment" ] && command -v bwrap >/dev/null
}

# Sets `environment` to the root of the present list of packages, and makes it
# where it is missing.
prepare_root() {
  environment=$cache_dir/$root_name-$(root_key)
  if root_is_ready; then
    return
  fi
  require_root
  mkdir -p -- "$cache_dir" || die "cannot write to $cache_dir"
  : >>"$cache_dir/lock"
  lock 9 "$cache_dir/lock" "setting up"
  install_root_tools
  if [ ! -d "$environment" ]; then
    make_root "$environment"
  fi
  unlock 9
}

# Only root can make a root. A plain user who asked for it becomes root through
# sudo, for the set-up alone, and keeps his own cache folder.
require_root() {
  [ "$(id -u)" != 0 ] || return 0
  if [ "${may_install:-}" = yes ]; then
    mkdir -p -- "$cache_home"
    exec sudo env "XDG_CACHE_HOME=$cache_home" "$source_dir/tools/dev" setup
  fi
  die "this system's libraries are too old; making a Debian 13 root to work in needs root, once.
This asks for the password and does it:
  tools/dev setup --install"
}

install_root_tools() {
  local wanted=()
  command -v mmdebstrap >/dev/null || wanted+=(mmdebstrap)
  command -v bwrap >/dev/null || wanted+=(bubblewrap)
  [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || wanted+=(debian-archive-keyring)
  [ ${#wanted[@]} = 0 ] || install_packages debian-13 "${wanted[@]}" ||
    die "cannot install ${wanted[*]}: is the network there, and the mirror in /etc/apt?"
}

require_space() {
  local free
  free=$(df --output=avail -k -- "$cache_dir" | tail -n 1)
  [ "$free" -ge "$root_needs_kib" ] ||
    die "not enough disk space in $cache_dir: $((free / 1024)) MiB free, $((root_needs_kib / 1024)) MiB needed"
}

# Prints the mirror to use; fails with a message where there is none.
find_mirror() {
  local suite
  if [ -n "${SIGNATORY_MIRROR:-}" ]; then
    printf '%s\n' "$SIGNATORY_MIRROR"
    return
  fi
  [ "$(os_field ID /etc/os-release)" = debian ] ||
    die "this system has no Debian mirror; name one with SIGNATORY_MIRROR=URL"
  suite=$(os_field VERSION_CODENAME /etc/os-release)
  mirror_of /etc/apt "$suite" ||
    die "no mirror for $suite in /etc/apt/sources.list or sources.list.d; name one with SIGNATORY_MIRROR=URL"
}

# Asks the mirror for the suite's release file, so that a missing network is
# told from other faults.
require_mirror() {
  local answer
  answer=$(mktemp -d)
  chmod 777 "$answer"
  if ! quietly timeout 120 /usr/lib/apt/apt-helper -o Acquire::Retries=2 \
         download-file "$1/dists/$root_suite/InRelease" "$answer/InRelease"; then
    rm -rf -- "$answer"
    die "the mirror does not answer or does not carry $root_suite: is the network there? (address read from /etc/apt or SIGNATORY_MIRROR)"
  fi
  rm -rf -- "$answer"
}

# Makes the root in a temporary folder and gives it its name when it is whole,
# so that an interrupted set-up leaves nothing that looks finished.
make_root() {
  local target=$1 part=$cache_dir/$root_name.part mirror proxy='' options=()
  mirror=$(find_mirror)
  remove_tree "$part"
  require_space
  require_mirror "$mirror"
  trap 'interrupted_root "$cache_dir/$root_name.part"' INT TERM HUP
  eval "$(apt-config shell proxy Acquire::http::Proxy)"
  [ -z "$proxy" ] || options+=("--aptopt=Acquire::http::Proxy \"$proxy\"")
  say "Making the $root_title: about 2 GiB, one to three minutes, done once"
  umask 022
  interruptible mmdebstrap --variant=minbase --aptopt='Acquire::Check-Valid-Until "false"' \
    "${options[@]}" --include="$(packages_of debian-13 | paste -sd,)" \
    "$root_suite" "$part" "$mirror" || failed_root "$part"
  # A session bus does not start without the id of a machine.
  tr -d - </proc/sys/kernel/random/uuid >"$part/etc/machine-id"
  mv -T -- "$part" "$target"
  trap - INT TERM HUP
  remove_roots "$root_name" "$target"
  say "The $root_title is ready: $target"
}

interrupted_root() {
  trap '' INT TERM HUP
  stop_running
  remove_tree "$1"
  say "Set-up was interrupted; nothing half made is left. The same command starts it again."
  exit 130
}

failed_root() {
  local free
  free=$(df --output=avail -k -- "$cache_dir" | tail -n 1)
  remove_tree "$1"
  [ "$free" -gt $((64 * 1024)) ] || die "making the root failed: the disk is full"
  die "making the root failed; the lines above say why. The same command starts it again."
}

# Runs a command as root in the root, which it may change, with the network.
in_writable_root() {
  bwrap --die-with-parent --unshare-pid --bind "$environment" / --dev /dev --proc /proc \
    --perms 1777 --tmpfs /tmp --tmpfs /run --ro-bind-try "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf \
    --chdir / -- env -i PATH=/usr/sbin:/usr/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"
}

fetch_into_root() {
  local name=$1 status=0
  if [ "$(id -u)" != 0 ]; then
    say "$name is to be added to the environment, and only root can do that"
    return 1
  fi
  lock 9 "$cache_dir/lock" "setting up"
  say "Adding $name to the environment"
  # shellcheck disable=SC2016 # the shell inside expands it
  quietly in_writable_root sh -c '
    dpkg --configure -a && apt-get update && apt-get install -y --no-install-recommends "$1" &&
    rm -rf /var/lib/apt/lists/*' sh "$name" || status=$?
  unlock 9
  return "$status"
}
