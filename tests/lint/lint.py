#!/usr/bin/env python3
"""Checks the house rules over the tracked text of the project.

usage: lint.py PROJECT QT_HEADERS      QT_HEADERS holds QtCore/, QtGui/, ... of the Qt we build with
Prints "file:line: rule: message" for every fault; exit status 1 when there is one, or nothing to check.
"""
import re
import subprocess
import sys
from collections import defaultdict
from functools import cached_property
from pathlib import Path

import cpptext
from layers import LAYERS
from rules import RULES


class File:
    def __init__(self, path, text):
        self.path = path  # from the project's top, with slashes
        self.text = text

    @cached_property
    def layer(self):
        return self.path.split("/")[1]

    @cached_property
    def cpp(self):
        return cpptext.read(self.text)


def qt_headers(folder):
    """Header name -> the modules that have it."""
    modules = defaultdict(set)
    for header in Path(folder).glob("Qt*/*"):
        if header.is_file():
            modules[header.name].add(header.parent.name)
    return modules


def project_paths(project):
    """What is tracked or about to be; in an unpacked archive, everything that is not built."""
    command = ["git", "-C", str(project), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        return sorted(filter(None, listed.split("\0")))
    except (OSError, subprocess.CalledProcessError):
        paths = (path.relative_to(project).as_posix() for path in project.rglob("*") if path.is_file())
        return sorted(path for path in paths if not path.startswith(("build/", ".git/")))


def text_files(project):
    for path in project_paths(project):
        try:
            yield File(path, (project / path).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            continue  # deleted but still tracked, a link to a folder, or not text


def check(file, qt):
    """Yields (line, rule, message)."""
    if re.match(r"src/[^/]+/", file.path) and file.layer not in LAYERS:
        yield 1, "layer", f"src/{file.layer} is not a layer"
        return
    for rule, paths in RULES:
        if re.fullmatch(paths, file.path, re.DOTALL):
            for line, message in rule(file, qt):
                yield line, rule.__name__, message


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    project = Path(sys.argv[1]).resolve()
    qt = qt_headers(sys.argv[2])
    if "QtCore" not in qt["QString"]:
        sys.exit(f"{sys.argv[2]} holds no Qt headers")
    sources = faults = 0
    for file in text_files(project):
        sources += file.path.startswith("src/")
        for line, rule, message in check(file, qt):
            print(f"{file.path}:{line}: {rule}: {message}")
            faults += 1
    print(f"{sources} files below src, {faults} faults")
    return 1 if faults or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
