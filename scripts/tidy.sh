#!/usr/bin/env bash
# clang-tidy over the .cpp files changed since BASE, or over all of src.
#   scripts/tidy.sh [BASE | --all]      BASE is HEAD~1 when not given; what is not yet committed counts as changed
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
"$top/scripts/setup.sh"

if [[ ${1:-} == --all ]]; then
    mapfile -t files < <(git ls-files 'src/*.cpp')
else
    base=${1:-HEAD~1}
    git rev-parse --quiet --verify "$base^{commit}" >/dev/null || base=HEAD
    mapfile -t files < <({
        git diff --name-only --diff-filter=d "$base" -- 'src/*.cpp'
        git ls-files --others --exclude-standard -- 'src/*.cpp'
    } | sort -u)
fi
if ((${#files[@]} == 0)); then
    echo "No changed file to check."
    exit 0
fi

# A folder of its own: clang cannot read g++'s precompiled headers.
build=$top/build/tidy
log=$build/tidy.log
mkdir -p "$build"
cmake --preset dev -B "$build" -D CMAKE_DISABLE_PRECOMPILE_HEADERS=ON -D BUILD_TESTING=OFF -Wno-dev --log-level=WARNING \
    >"$log" 2>&1 || { cat "$log"; exit 1; }
mapfile -t generated < <(ninja -C "$build" -t targets all | sed -nE 's/^([a-z_-]+_autogen): phony$/\1/p')
if ((${#generated[@]})); then
    cmake --build "$build" --target "${generated[@]}" >"$log" 2>&1 || { cat "$log"; exit 1; }
fi

begin=$SECONDS
status=0
printf '%s\0' "${files[@]}" \
    | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p "$build" --quiet 2>"$log" || status=1
grep -E 'error:|Error while' "$log" || true
echo "clang-tidy: ${#files[@]} files, $((SECONDS - begin)) s"
exit $status
