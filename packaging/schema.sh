#!/usr/bin/env bash
# Makes assets/schema/*.json.gz from the /openapi/v3 of the real servers of 1.35, 1.36 and 1.37.
# The servers are built by packaging/controlplane.sh (all three: 20 minutes when nothing is in the cache).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash packaging/controlplane.sh all
HAPJU_SERVERS=all HAPJU_WRITE_SCHEMA=1 cargo test -p hapju-tests --test main manifest::schema -- --nocapture --test-threads=1
ls -l assets/schema
