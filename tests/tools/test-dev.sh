#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2034,SC2154,SC2317 # the sourced functions use and set these
# test-dev.sh SOURCE: tests tools/dev as far as that needs neither a set-up nor
# the network.
set -uo pipefail

source_root=$1
dev=$source_root/tools/dev
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
number=0

result() {
  number=$((number + 1))
  printf '%s %d %s\n' "$1" "$number" "$2"
}

# equal NAME EXPECTED FOUND
equal() {
  if [ "$2" = "$3" ]; then
    result ok "$1"
  else
    result 'not ok' "$1"
    printf '# expected: %s\n# found: %s\n' "${2//$'\n'/\\n}" "${3//$'\n'/\\n}"
  fi
}

# contains NAME PART TEXT
contains() {
  case $3 in
    *"$2"*) result ok "$1" ;;
    *) equal "$1" "something with $2" "$3" ;;
  esac
}

# ends_with NAME STATUS COMMAND...: the exit status; output goes to $work/out, err.
ends_with() {
  local name=$1 expected=$2
  shift 2
  ("$@") >"$work/out" 2>"$work/err"
  equal "$name" "$expected" $?
}

test_usage() {
  local arguments
  ends_with 'no command: bad usage' 2 "$dev"
  equal 'bad usage prints nothing on the standard output' '' "$(cat "$work/out")"
  contains 'bad usage shows the usage' 'Usage: tools/dev COMMAND' "$(cat "$work/err")"
  ends_with 'unknown command: bad usage' 2 "$dev" frobnicate
  contains 'the unknown command is named' 'unknown command: frobnicate' "$(cat "$work/err")"
  for arguments in 'bench x' 'setup --frobnicate' 'setup --install x' 'clean x' 'clean --all x'; do
    # shellcheck disable=SC2086 # two words
    ends_with "$arguments: bad usage" 2 "$dev" $arguments
  done
  ends_with 'help is good' 0 "$dev" help
  contains 'help shows the usage' 'Usage: tools/dev COMMAND' "$(cat "$work/out")"
}

# Every command has its line in the usage, and every line its command.
test_commands() {
  equal 'the usage names each command' \
    "$(declare -F | sed -n 's/^declare -f command_//p' | sort)" \
    "$(usage | sed -n 's/^  \([a-z]\+\) .*/\1/p' | grep -vx help | sort)"
}

test_needs_window() {
  local argument
  ends_with 'a file needs a window' 0 needs_window file.json
  ends_with 'no argument needs a window' 0 needs_window
  for argument in --version --help -h --list --validate --export=map; do
    ends_with "$argument needs no window" 1 needs_window "$argument"
  done
}

test_table() {
  local column
  equal 'header of the table' $'need\tfor\tdebian-13\tubuntu-26.04\tfedora-43' \
    "$(grep -v '^#' "$package_table" | head -n 1)"
  equal 'each row has five cells, none empty or padded' '' \
    "$(grep -v '^#' "$package_table" |
         awk -F'\t' 'NF != 5 { print } { for (i = 1; i <= NF; i++) if ($i == "" || $i ~ /^ | $|  /) print }')"
  equal 'a row is for the build, for tests or a font' $'build\nfont\ntest' \
    "$(grep -v '^#' "$package_table" | tail -n +2 | cut -f 2 | sort -u)"
  equal 'no need stands twice' '' "$(cut -f 1 "$package_table" | sort | uniq -d)"
  for column in debian-13 ubuntu-26.04 fedora-43; do
    equal "no package of $column stands twice" '' "$(packages_of "$column" | sort | uniq -d)"
    equal "packages of $column are named well" '' \
      "$(packages_of "$column" | grep -vE '^[A-Za-z0-9][A-Za-z0-9.+_-]+$')"
  done
  contains 'a cell may hold two packages' $'xvfb\nxauth' "$(packages_of debian-13)"
  ends_with 'an unknown column has no packages' 1 packages_of slackware-15
}

test_install_command() {
  local install=()
  install_command fedora-43 a b
  equal 'Fedora installs by dnf' 'dnf install -y a b' "${install[*]}"
  install_command debian-13 a b
  equal 'Debian installs by apt-get' 'apt-get install -y --no-install-recommends a b' "${install[*]}"
}

# A plain user is told what is missing and how it is installed; nothing is.
test_plain_user() {
  id() { echo 1000; }
  sudo() { echo "sudo was called"; }
  may_install='' ends_with 'a plain user installs nothing' 1 install_packages debian-13 meson
  contains 'a plain user is told the command' \
    'sudo apt-get install -y --no-install-recommends meson' "$(cat "$work/err")"
  equal 'nothing was run' '' "$(cat "$work/out")"
  unset -f id sudo
}

# os NAME VERSION: an os-release file.
os() {
  printf 'NAME=x\nID=%s\n%s\nVERSION_CODENAME=some\n' "$1" "${2:+VERSION_ID=\"$2\"}" >"$work/os-release"
  printf '%s/os-release\n' "$work"
}

test_systems() {
  equal 'Debian 12 needs a root' root "$(column_for "$(os debian 12)")"
  equal 'Debian 13' debian-13 "$(column_for "$(os debian 13)")"
  equal 'Debian testing has no number' debian-13 "$(column_for "$(os debian '')")"
  equal 'Ubuntu 24.04 needs a root' root "$(column_for "$(os ubuntu 24.04)")"
  equal 'Ubuntu 26.04' ubuntu-26.04 "$(column_for "$(os ubuntu 26.04)")"
  equal 'Fedora 43' fedora-43 "$(column_for "$(os fedora 43)")"
  equal 'Fedora 40 is too old' '' "$(column_for "$(os fedora 40)")"
  equal 'another system is unknown' '' "$(column_for "$(os arch '')")"
}

test_mirror_paragraphs() {
  local apt=$work/apt
  mkdir -p "$apt/sources.list.d"
  ends_with 'no sources: no mirror' 1 mirror_of "$apt" bookworm
  cat >"$apt/sources.list.d/vendor.sources" <<'EOF'
Types: deb
URIs: http://vendor.example/packages
Suites: stable-vendor
Components: main
EOF
  ends_with 'a vendor is no mirror' 1 mirror_of "$apt" bookworm
  cat >"$apt/sources.list.d/debian.sources" <<'EOF'
# Security comes first here.
Types: deb
URIs: http://security.example/debian-security
Suites: bookworm-security

Types: deb
URIs: http://off.example/debian
Suites: bookworm
Enabled: no

Types: deb-src
URIs: http://sources.example/debian
Suites: bookworm

types: deb deb-src
uris:
 http://one.example/debian
 http://two.example/debian
suites: bookworm
# a comment inside
  bookworm-updates
EOF
  equal 'the first enabled paragraph with packages of the suite' \
    http://one.example/debian "$(mirror_of "$apt" bookworm)"
  equal 'a suite on a continued line' http://one.example/debian "$(mirror_of "$apt" bookworm-updates)"
  equal 'the last paragraph needs no empty line' '' "$(mirror_of "$apt" book)"
  rm -r "$apt"
}

test_mirror_lines() {
  local apt=$work/apt
  mkdir -p "$apt/sources.list.d"
  cat >"$apt/sources.list" <<'EOF'
# deb http://comment.example/debian bookworm main
deb cdrom:[Debian 12]/ bookworm main
deb-src http://sources.example/debian bookworm main
deb http://security.example/debian-security bookworm-security main
deb [ arch=amd64 signed-by=/usr/share/keyrings/k.gpg ] http://lines.example/debian bookworm main # this one
deb http://later.example/debian bookworm main
EOF
  equal 'the first line with packages of the suite' \
    http://lines.example/debian "$(mirror_of "$apt" bookworm)"
  rm "$apt/sources.list"
  echo 'deb http://part.example/debian bookworm main' >"$apt/sources.list.d/some.list"
  equal 'a file in sources.list.d' http://part.example/debian "$(mirror_of "$apt" bookworm)"
  rm -r "$apt"
}

test_key() {
  local first package_table=$work/packages.tsv
  cp "$source_root/tools/packages.tsv" "$package_table"
  first=$(root_key)
  equal 'the key is short and plain' 16 "$(expr "$first" : '[0-9a-f]*$')"
  { grep '^#' "$package_table"; grep '^need' "$package_table"
    grep -v -e '^#' -e '^need' "$package_table" | sort -r; } >"$work/sorted.tsv"
  package_table=$work/sorted.tsv
  equal 'the order of rows does not matter' "$first" "$(root_key)"
  printf 'more\tbuild\tmore-package\tmore-package\tmore-package\n' >>"$package_table"
  equal 'one package more is another key' different "$([ "$(root_key)" = "$first" ] || echo different)"
}

test_roots() {
  local cache_dir=$work/cache keep=root-00112233445566ff
  mkdir -p "$cache_dir"/{"$keep"/etc,root-ffffffffffffffff/etc,root.part/etc,root-mine,other}
  remove_roots root "$cache_dir/$keep"
  equal 'only former roots are removed' "other $keep root-mine" "$(cd "$cache_dir" && echo *)"
  remove_roots root
  equal 'and all of them when asked' 'other root-mine' "$(cd "$cache_dir" && echo *)"
}

test_fetch_extra() {
  local environment='' system=''
  ends_with 'no name' 2 fetch_extra
  ends_with 'empty name' 2 fetch_extra ''
  ends_with 'two names' 2 fetch_extra weston reuse
  ends_with 'an option' 2 fetch_extra --reinstall
  ends_with 'two words' 2 fetch_extra 'weston reuse'
  ends_with 'a path' 2 fetch_extra ./weston.deb
  ends_with 'a command' 2 fetch_extra 'weston;reboot'
  ends_with 'where packages are unknown nothing is fetched' 0 fetch_extra weston
}

test_lock() {
  local file=$work/lock
  : >"$file"
  flock "$file" sleep 1 &
  while flock --nonblock "$file" true; do :; done
  lock 9 "$file" 'at it' 2>"$work/err"
  contains 'the second of two runs says why it waits' 'another tools/dev is at it' "$(cat "$work/err")"
  equal 'and goes on when the first has ended' 1 "$(flock --nonblock "$file" true; echo $?)"
  unlock 9
  equal 'then it gives the lock back' 0 "$(flock --nonblock "$file" true; echo $?)"
}

test_folders() {
  local environment=$work
  equal 'a folder that a person may name is seen' /home/a "$(visible_folder /home/a)"
  equal 'a folder of the system is not' "$source_dir" "$(visible_folder /usr/share)"
  equal 'the source tree is always' "$source_dir/data" "$(visible_folder "$source_dir/data")"
}

# shellcheck source=/dev/null
. "$dev"
set +e
for one in $(declare -F | sed -n 's/^declare -f \(test_\)/\1/p'); do
  "$one"
done
printf '1..%d\n' "$number"
