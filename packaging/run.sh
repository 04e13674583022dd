#!/usr/bin/env bash
# Installs the system libraries that are missing, builds Hapju, and opens the window on the files that were named.
# Where there is no display it says so and prints the verdict of the bundled design against the bundled cluster.
set -euo pipefail
from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."
start=$PWD
# shellcheck source=packaging/debian.sh
source packaging/debian.sh

need_packages build-essential pkg-config \
  libxkbcommon0 libxkbcommon-x11-0 libwayland-client0 libx11-6 libxcursor1 libxi6 libxrandr2 libx11-xcb1 \
  libegl1 libgl1 libfontconfig1 mesa-vulkan-drivers libvulkan1

cargo build --release --locked -p hapju
hapju="${CARGO_TARGET_DIR:-$start/target}/release/hapju"

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window: the bundled gang design against the bundled cluster instead." >&2
  exec "$hapju" check assets/gallery/gang-trained-job.yaml --sample
fi
files=()
for file in "$@"; do
  case $file in /*|-) files+=("$file") ;; *) files+=("$from/$file") ;; esac
done
exec "$hapju" "${files[@]}"
