#!/bin/sh
# Takes new source strings into the Chinese translation and drops those gone from the source. Run it after all
# branches are merged: strings of a branch not yet here would be dropped too.
#   scripts/update-translations.sh [--check]     --check changes nothing and fails when there was something to do
set -eu
cd "$(dirname "$0")/.."
translation=resources/i18n/zhucun_zh_CN.ts
target=$translation
if [ "${1:-}" = --check ]; then
    target=$(mktemp --suffix=.ts)
    trap 'rm -f "$target"' EXIT
    cp "$translation" "$target"
fi
lupdate="$(command -v lupdate6 || echo "$(qtpaths6 --query QT_INSTALL_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate")"
"$lupdate" -I src -locations none -no-obsolete src ui -ts "$target"
if grep -q 'type="unfinished"' "$target"; then
    grep -B 3 'type="unfinished"' "$target" | sed -n 's/.*<source>\(.*\)<\/source>.*/not translated: \1/p' >&2
    exit 1
fi
if ! cmp -s "$translation" "$target"; then
    echo "$translation does not fit the source: run scripts/update-translations.sh." >&2
    exit 1
fi
