#!/usr/bin/env bash
# Builds Zhucun and starts its window. Without a display it makes a demo county's monthly report instead.
#   scripts/run.sh [--db FILE] [arguments of zhucun]
set -euo pipefail
export CCACHE_BASEDIR
here=$(pwd)
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CCACHE_BASEDIR=$top
bin=$top/build/release/bin

if [[ ${1:-} == -h || ${1:-} == --help ]]; then
    echo "usage: scripts/run.sh [--db FILE] [arguments of zhucun]"
    exit 0
fi

"$top/scripts/setup.sh" build run
cd "$top"
cmake --preset release -Wno-dev --log-level=WARNING
cmake --build --preset release --target zhucun zhucun-cli
cd "$here" # FILE is meant from where the user stands

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exec "$bin/zhucun" "$@"
fi

# The last month that is over: the only one whose report is complete.
month=$(date --date="$(date +%Y-%m-15) -1 month" +%Y-%m)
demo=$top/build/demo
report=$demo/township-monthly.pdf
mkdir -p "$demo"
database=$(mktemp --directory "$demo/county.XXXXXX")/demo.db

echo "There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so the window cannot open."
echo "Making the monthly report of a made-up county for $month instead."
"$bin/zhucun-cli" init --db "$database" --county 130725 --demo --seed 1
"$bin/zhucun-cli" report township-monthly --db "$database" --month "$month" --out "$report"
echo "Report:   $report"
echo "Database: $database"
