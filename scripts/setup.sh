#!/usr/bin/env bash
# Installs what Zhucun needs on Debian 12: only what is missing, without asking.
#   scripts/setup.sh [build] [run] [test]      groups of packages; all of them when none is named
set -euo pipefail

build_packages=(
    g++                     # the compiler
    cmake                   # configures
    ninja-build             # builds
    ccache                  # a second build takes seconds
    mold                    # links a debug build in a fraction of the time
    pkg-config              # finds the C libraries that have no CMake package
    qt6-base-dev            # Qt: Core, Concurrent, Gui, Widgets, PrintSupport, Test
    qt6-svg-dev             # Qt: icons drawn as SVG
    qt6-charts-dev          # Qt: charts of attendance
    libqt6opengl6-dev       # Qt: what the charts are built against
    qt6-tools-dev           # Qt: CMake's side of the translation tools
    qt6-tools-dev-tools     # Qt: the programs that package names
    qt6-l10n-tools          # Qt: lupdate and lrelease
    libgl-dev               # asked for by Qt Gui's CMake package
    libsqlite3-dev          # the database
    libsqlitecpp-dev        # its C++ interface
    libspdlog-dev           # the log
    libexpected-dev         # tl::expected, under Result<T>
    libicu-dev              # folding of text, pinyin of names, GB18030
    libexpat1-dev           # reads the XML of workbooks
    libzip-dev              # reads and writes the containers of XLSX and ODT
    zlib1g-dev              # the bundled division list is compressed
    libxlsxwriter-dev       # writes workbooks
    libkainjow-mustache-dev # fills the templates of situation reports
)
run_packages=(
    libqt6gui6              # the platforms xcb (X11) and offscreen, with all that xcb needs
    libqt6svg6              # shows SVG icons, also as a plugin nothing links
    qt6-translations-l10n   # Qt's own texts in Chinese
    breeze-icon-theme       # the icons
    fonts-noto-cjk          # Chinese on screen and in PDF
)
test_packages=(
    git                     # the list of files that the lint test reads
    python3                 # the lint test, the count of passed tests
    libgtest-dev            # GoogleTest
    libgmock-dev            # its matchers
    libpoppler-qt6-dev      # measures the PDF that reports produce
    poppler-utils           # the same from the command line
    python3-openpyxl        # reads produced workbooks back with another library
    xvfb                    # a display for the tests that start the window program
    clang-format            # the layout of the source is checked
    clang-tidy              # scripts/tidy.sh
)
# A session without X11 needs another platform plugin.
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
    run_packages+=(qt6-wayland)
fi

wanted=()
for group in "${@:-all}"; do
    case $group in
        build) wanted+=("${build_packages[@]}") ;;
        run) wanted+=("${run_packages[@]}") ;;
        test) wanted+=("${test_packages[@]}") ;;
        all) wanted+=("${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}") ;;
        *) echo "usage: scripts/setup.sh [build] [run] [test]" >&2; exit 2 ;;
    esac
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "setup: this is not a Debian system; install the counterparts of: ${wanted[*]}" >&2
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    # Several architectures of one package are printed without a gap.
    [[ $status == *installed* && $status != *not-installed* ]] || missing+=("$package")
done
if ((${#missing[@]} == 0)); then
    exit 0
fi

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "setup: run as root, or install sudo: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "setup: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends -qq "${missing[@]}" </dev/null
