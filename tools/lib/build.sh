# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # folders come from find_folders
# Builds with Meson, runs its tests and benchmarks.

# build_tree FOLDER [OPTION...]: configures where needed, builds, and installs
# under FOLDER/prefix, so that the program finds data, schemas and translations.
build_tree() {
  local folder=$1
  shift
  lock 8 "$source_dir" "building"
  configure "$folder" "$@" || die "configuring ${folder##*/} failed"
  if ! sealed_environment "$folder/prefix" ninja -C "$folder" -n | grep 'no work to do' >/dev/null; then
    say "Building ${folder##*/}"
    sealed_environment "$folder/prefix" ninja -C "$folder" >&2 || die "building ${folder##*/} failed"
  fi
  quietly sealed_environment "$folder/prefix" \
    meson install -C "$folder" --no-rebuild --only-changed --quiet ||
    die "installing ${folder##*/} failed"
  unlock 8
}

# A build folder is made anew when it was made with other options, in another
# environment or at another place, or when making it was interrupted.
configure() {
  local folder=$1 wanted options
  shift
  options=("--prefix=$folder/prefix" -Dwerror=true "$@")
  wanted=$(printf '%s\n' "${environment:-$system}" "${options[@]}")
  if [ "$(cat -- "$folder/tools-dev-options" 2>/dev/null)" = "$wanted" ]; then
    return
  fi
  say "Configuring ${folder##*/}"
  rm -rf -- "$folder"
  quietly sealed_environment "$folder/prefix" meson setup "$folder" "${options[@]}" || return
  printf '%s\n' "$wanted" >"$folder/tools-dev-options"
}

# run_tests FOLDER [OPTION|TEST...]: runs the tests on a display and session bus
# of their own; what failed is for report_tests to say.
run_tests() {
  local folder=$1
  shift
  say "Testing ${folder##*/}"
  rm -f -- "$folder/meson-logs/testlog.json"
  sealed_environment "$folder/prefix" tools/lib/with-display \
    meson test -C "$folder" --no-rebuild "$@" >&2 || true
}

# Prints the output of failed tests, then the count of all as the last line;
# fails where a test failed or none ran.
report_tests() {
  sealed_environment "$1/prefix" python3 tools/count-tests.py "${@/%//meson-logs/testlog.json}"
}

# Runs the benchmarks one after the other; their figures, a line each, are what
# goes to the standard output.
run_benchmarks() {
  local folder=$1 status=0
  say "Running the benchmarks"
  rm -f -- "$folder/meson-logs/testlog.json"
  sealed_environment "$folder/prefix" tools/lib/with-display \
    meson test -C "$folder" --no-rebuild --benchmark --verbose >&2 || status=$?
  sealed_environment "$folder/prefix" \
    python3 tools/lib/print-figures.py "$folder/meson-logs/testlog.json"
  return "$status"
}
