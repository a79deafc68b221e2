# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # folders come from find_folders
# Runs commands in the environment, at the same paths as outside. There are two:
# the open one, for a person at the desktop, and the sealed one, for building
# and testing, which sees the source tree alone and no network.

# The system's folders, for bubblewrap, in the array `sandbox`.
start_sandbox() {
  local folder
  sandbox=(bwrap --die-with-parent --unshare-pid)
  if [ -z "$environment" ]; then
    sandbox+=(--ro-bind / / --dev /dev --proc /proc)
    return
  fi
  sandbox+=(--dev /dev --proc /proc --ro-bind "$environment/usr" /usr --ro-bind "$environment/etc" /etc)
  for folder in bin sbin lib lib64; do
    [ ! -e "$environment/$folder" ] || sandbox+=(--symlink "usr/$folder" "/$folder")
  done
  # Of /var only this, so that a source tree may lie somewhere in it.
  for folder in cache/fontconfig lib/dbus lib/xkb; do
    sandbox+=(--ro-bind-try "$environment/var/$folder" "/var/$folder")
  done
  # Users and groups are those of the system outside.
  sandbox+=(--ro-bind /etc/passwd /etc/passwd --ro-bind /etc/group /etc/group)
}

# Sets the array `variables` to what both environments need to find the program
# installed under PREFIX.
program_variables() {
  variables=(
    "PATH=$1/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
    "XDG_DATA_DIRS=$1/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
    "CCACHE_DIR=$compiler_cache"
  )
}

# open_environment PREFIX FOLDER COMMAND...: replaces this process by COMMAND,
# run in FOLDER with the person's own folders, settings, display and network.
open_environment() {
  local prefix=$1 folder=$2 variables=() sandbox=()
  shift 2
  program_variables "$prefix"
  mkdir -p -- "$compiler_cache"
  if [ -z "$environment" ]; then
    cd -- "$folder" || exit
    exec env "${variables[@]}" "$@"
  fi
  start_sandbox
  share_folders
  share_session
  # The root has no dconf; a key file under the person's own folders keeps settings.
  variables+=("GSETTINGS_BACKEND=keyfile" "LANG=${LANG:-C.UTF-8}")
  exec "${sandbox[@]}" --chdir "$(visible_folder "$folder")" -- env "${variables[@]}" "$@"
}

# Every folder of the system outside that the root does not bring itself, so
# that any file a person names is there.
share_folders() {
  local folder
  for folder in /*; do
    case $folder in
      /bin | /boot | /dev | /etc | /lib* | /proc | /run | /sbin | /sys | /usr | /var) ;;
      *) [ ! -d "$folder" ] || [ -L "$folder" ] || sandbox+=(--bind "$folder" "$folder") ;;
    esac
  done
  sandbox+=(--bind-try /var/tmp /var/tmp --bind-try /run/media /run/media
            --bind "$source_dir" "$source_dir")
}

# The person's display, session bus and graphics card, where there are any.
share_session() {
  local runtime=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}
  sandbox+=(--ro-bind-try /sys /sys --dev-bind-try /dev/dri /dev/dri)
  if [ -d "$runtime" ]; then
    sandbox+=(--bind "$runtime" "$runtime")
  else
    sandbox+=(--perms 0700 --dir "$runtime")
  fi
  sandbox+=(--setenv XDG_RUNTIME_DIR "$runtime")
}

# FOLDER, or the source tree where the environment hides FOLDER.
visible_folder() {
  case $1/ in
    "$source_dir"/* | /var/tmp/*) printf '%s\n' "$1" ;;
    /boot/* | /dev/* | /etc/* | /proc/* | /run/* | /sys/* | /usr/* | /var/*) printf '%s\n' "$source_dir" ;;
    *) printf '%s\n' "$1" ;;
  esac
}

# sealed_environment PREFIX COMMAND...: runs COMMAND at the source root with a
# home, a /tmp and settings of its own, without network and display.
sealed_environment() {
  local prefix=$1 variables=() sandbox=() private
  shift
  local XDG_DATA_DIRS=
  program_variables "$prefix"
  mkdir -p -- "$compiler_cache"
  if can_seal; then
    start_sandbox
    sandbox+=(--unshare-net --perms 1777 --tmpfs /tmp --perms 1777 --dir /tmp/.X11-unix
              --perms 0700 --dir /tmp/run --dir /tmp/home
              --bind "$source_dir" "$source_dir" --bind "$compiler_cache" "$compiler_cache"
              --chdir "$source_dir" --)
    sealed_variables /tmp
    "${sandbox[@]}" env -i "${variables[@]}" "$@" </dev/null
  else
    private=$(mktemp -d)
    mkdir -m 700 -- "$private/run" "$private/home"
    sealed_variables "$private"
    local status=0
    (cd -- "$source_dir" && env -i "${variables[@]}" "$@" </dev/null) || status=$?
    rm -rf -- "$private"
    return "$status"
  fi
}

# Adds what alone the sealed environment sets, its private folders in $1.
sealed_variables() {
  local name
  variables+=("HOME=$1/home" "XDG_RUNTIME_DIR=$1/run" "TMPDIR=$1" "LANG=C.UTF-8"
              "TERM=${TERM:-dumb}" "USER=$(id -un 2>/dev/null || id -u)" PYTHONDONTWRITEBYTECODE=1)
  for name in CI MESON_TESTTHREADS; do
    [ -z "${!name:-}" ] || variables+=("$name=${!name}")
  done
}

# Whether bubblewrap works: some systems forbid it to plain users.
can_seal() {
  if [ -z "${sealing:-}" ]; then
    sealing=yes
    if [ -z "$environment" ] && ! bwrap --ro-bind / / --unshare-net true 2>/dev/null; then
      sealing=no
      say "bubblewrap does not work here: builds and tests have a home of their own, but are not sealed off"
    fi
  fi
  [ "$sealing" = yes ]
}
