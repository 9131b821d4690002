#!/usr/bin/env bash
# Builds everything and runs every test. The last line reads "N passed, N failed"; a crash counts as a failed test.
#   scripts/test.sh [--preset dev|ci|asan|...] [--labels REGEX]
set -euo pipefail
export CCACHE_BASEDIR GTEST_OUTPUT
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CCACHE_BASEDIR=$top
cd "$top"

preset=dev
labels=()
while (($#)); do
    case $1 in
        --preset) preset=${2:?--preset needs a name}; shift 2 ;;
        --labels) labels=(--label-regex "${2:?--labels needs a regular expression}"); shift 2 ;;
        *) echo "usage: scripts/test.sh [--preset NAME] [--labels REGEX]" >&2; exit 2 ;;
    esac
done
build=$top/build/$preset
results=$build/test-results
log=$build/test.log

# Runs a step with its output in the log; the log is shown only when the step fails.
step() {
    local name=$1
    shift
    local begin=$SECONDS
    if ! "$@" >"$log" 2>&1 </dev/null; then
        grep -vE '^ *[0-9]+/[0-9]+ .* Passed |^ +Start +[0-9]+:|^\[[0-9]+/[0-9]+\] ' "$log" | tail -n 400 || true
        echo "$name failed after $((SECONDS - begin)) s; whole log: $log"
        return 1
    fi
    echo "$name: $((SECONDS - begin)) s"
}

"$top/scripts/setup.sh"
rm -rf "$results"
mkdir -p "$results"
if ! step "Configure ($preset)" cmake --preset "$preset" -Wno-dev --log-level=WARNING \
    || ! step "Build" cmake --build "$build" --parallel "$(nproc)"; then
    echo "0 passed, 1 failed"
    exit 1
fi

GTEST_OUTPUT=xml:$results/ # every GoogleTest program leaves <program>.xml there
status=0
step "Test" ctest --test-dir "$build" --parallel "$(nproc)" --output-on-failure --no-tests=error \
    --output-junit "$results/ctest.junit" "${labels[@]}" || status=1
python3 -B "$top/scripts/count-tests.py" "$results" || status=1
exit $status
