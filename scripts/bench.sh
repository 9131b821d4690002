#!/usr/bin/env bash
# Builds the benchmarks without debugging aids and runs them on a made-up county. They measure; they assert nothing.
#   scripts/bench.sh [county|county-full|city]
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$top/scripts/setup.sh"
cd "$top"
cmake --preset release -B build/bench -DBUILD_TESTING=ON -Wno-dev --log-level=WARNING
cmake --build build/bench --target zhucun_freezing_bench
QT_QPA_PLATFORM=offscreen build/bench/bin/zhucun_freezing_bench "${1:-county}"
