#!/bin/sh
# Takes new source strings into the Chinese translation and drops those gone from the source. Run it after all
# branches are merged: strings of a branch not yet here would be dropped too.
set -eu
cd "$(dirname "$0")/.."
lupdate="$(command -v lupdate6 || echo "$(qtpaths6 --query QT_INSTALL_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate")"
"$lupdate" -I src -locations none -no-obsolete src ui -ts resources/i18n/zhucun_zh_CN.ts
if grep -q 'type="unfinished"' resources/i18n/zhucun_zh_CN.ts; then
    echo "resources/i18n/zhucun_zh_CN.ts has strings to translate." >&2
    exit 1
fi
