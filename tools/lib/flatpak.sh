# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # folders come from find_folders
# Builds, installs and bundles the Flatpak. Where GNOME's runtime cannot be had
# a stand-in under its name serves, so that the manifest needs no change.

flatpak_id=io.github.signatory.Signatory
flatpak_manifest=$source_dir/flatpak/$flatpak_id.yml
flatpak_dir=$source_dir/_build-flatpak

# The version of the runtime that the manifest names.
runtime_version() {
  sed -n "s/^runtime-version: '\(.*\)'$/\1/p" "$flatpak_manifest"
}

runtime_packages() {
  grep -v '^#' "$source_dir/tools/runtime-packages.txt"
}

has_runtime() {
  flatpak info "$1//$(runtime_version)" >/dev/null 2>&1
}

# Flatpak itself is of the system outside, not of the environment.
install_flatpak_tools() {
  local wanted=() tool
  for tool in flatpak flatpak-builder; do
    command -v "$tool" >/dev/null || wanted+=("$tool")
  done
  # The builder takes symbols out of programs with it.
  command -v eu-strip >/dev/null || wanted+=(elfutils)
  [ ${#wanted[@]} = 0 ] || install_packages "$(column_or_debian)" "${wanted[@]}" ||
    die "cannot install ${wanted[*]}"
}

# The column of this system; an old Debian installs as a new one does.
column_or_debian() {
  local column
  column=$(column_for /etc/os-release)
  [ "${column:-root}" = root ] && echo debian-13 || echo "$column"
}

# Makes sure of the runtime and says which of the two it is.
prepare_runtime() {
  local remote
  if has_runtime org.gnome.Sdk && has_runtime org.gnome.Platform; then
    say "Using the runtime that is installed: $(flatpak info "org.gnome.Sdk//$(runtime_version)" | sed -n 's/^ *Origin: //p')"
    return
  fi
  for remote in $(flatpak remotes --columns=name 2>/dev/null); do
    if flatpak install --user -y --noninteractive "$remote" "org.gnome.Sdk//$(runtime_version)" \
         "org.gnome.Platform//$(runtime_version)" >&2; then
      say "Using GNOME's own runtime, from $remote"
      return
    fi
  done
  say "GNOME's runtime cannot be had here: making a stand-in from Debian testing under its name"
  make_stand_in
}

make_stand_in() {
  local folder=$cache_dir/runtime mirror
  require_root
  install_root_tools
  mirror=$(find_mirror)
  root_suite=forky require_mirror "$mirror"
  require_space
  rm -rf --one-file-system -- "$folder"
  mkdir -p -- "$folder/sdk"
  interruptible mmdebstrap --variant=minbase --aptopt='Acquire::Check-Valid-Until "false"' \
    --include="$(runtime_packages | paste -sd,)" forky "$folder/root" "$mirror" || die "making the stand-in failed"
  mv -- "$folder/root/usr" "$folder/sdk/usr"
  cp -a -- "$folder/root/etc" "$folder/sdk/usr/etc"
  rm -rf --one-file-system -- "$folder/root"
  export_runtime "$folder" org.gnome.Sdk
  export_runtime "$folder" org.gnome.Platform
  flatpak remote-add --user --if-not-exists --no-gpg-verify signatory-stand-in "file://$folder/repo"
  flatpak install --user -y --noninteractive signatory-stand-in "org.gnome.Sdk//$(runtime_version)" \
    "org.gnome.Platform//$(runtime_version)" >&2 || die "installing the stand-in failed"
}

# export_runtime FOLDER NAME: puts FOLDER/sdk into a repository under that name.
export_runtime() {
  local version arch
  version=$(runtime_version)
  arch=$(flatpak --default-arch)
  printf '[Runtime]\nname=%s\nruntime=org.gnome.Platform/%s/%s\nsdk=org.gnome.Sdk/%s/%s\n' \
    "$2" "$arch" "$version" "$arch" "$version" >"$1/sdk/metadata"
  quietly flatpak build-export --disable-sandbox --runtime --files=usr "$1/repo" "$1/sdk" "$version" ||
    die "exporting $2 failed"
}

# Builds with the tests that need no display, installs for the user, and writes
# signatory.flatpak.
build_flatpak() {
  mkdir -p -- "$flatpak_dir"
  say "Building the Flatpak"
  flatpak-builder --user --force-clean --disable-rofiles-fuse --disable-updates \
    --state-dir="$flatpak_dir/state" --repo="$flatpak_dir/repo" --install \
    "$flatpak_dir/build" "$flatpak_manifest" >&2 || die "building the Flatpak failed"
  flatpak build-bundle "$flatpak_dir/repo" "$source_dir/_build-flatpak/signatory.flatpak" "$flatpak_id" ||
    die "making the bundle failed"
  say "The bundle is _build-flatpak/signatory.flatpak"
}

# Starts what was installed on an X server and a session bus that nobody sees, and looks at it from outside and inside.
check_flatpak() {
  local wanted=() package
  for package in xvfb xauth xdotool openbox at-spi2-core python3-pyatspi dbus-daemon; do
    is_installed_outside "$package" || wanted+=("$package")
  done
  [ ${#wanted[@]} = 0 ] || install_packages "$(column_or_debian)" "${wanted[@]}" || die "cannot install ${wanted[*]}"
  "$source_dir/tools/lib/with-display" python3 -B "$source_dir/tests/flatpak/test-sandbox.py" "$flatpak_id"
}

# Whether the system outside has a package; the three systems name those of the test alike but for the X server.
is_installed_outside() {
  environment='' is_installed "$(column_or_debian)" "$1"
}
