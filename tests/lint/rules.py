"""The house rules that a machine can check. Each rule yields (line, message) for one file."""
import re

from cpptext import line_of
from layers import LAYERS, LIBRARIES, PLATFORM_FOLDER, QT_MODULES, SPEAKING_LAYERS

MAX_LINES = 500

_POSIX = re.compile(
    r"sys/.*|net/.*|arpa/.*|netinet/.*|(unistd|fcntl|pwd|grp|dirent|dlfcn|pthread|poll|termios|syslog|glob|strings)\.h"
)
_SQL = re.compile(
    r"\bSELECT\s+(?!\.{3})|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\S+\s+SET\b|\bDELETE\s+FROM\b|\bPRAGMA\s+\w"
    r"|\b(CREATE|DROP|ALTER)\s+(UNIQUE\s+|TEMP\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b"
    # Lower case only where a statement begins, so that a sentence may use the words.
    r"|^\s*(select\s.+\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|create\s+table\s)",
    re.DOTALL,
)
_TRANSLATION = re.compile(
    r"\b(tr|qtTrId)\s*\(|(?<![\w.>])translate\s*\("  # .translate() moves a shape
    r"|\bQT_TR\w*NOOP\w*|\bQ_DECLARE_TR_FUNCTIONS\b"
)
_STATIC_DIALOG = re.compile(
    r"\b(QMessageBox::(question|information|warning|critical|about|aboutQt)|QFileDialog::get\w+|QInputDialog::get\w+"
    r"|QColorDialog::getColor|QFontDialog::getFont)\s*\("
)
_EXEC = re.compile(r"((?P<object>\w+)\s*(?:\(\s*\))?\s*(?:\.|->|::)\s*)?\bexec\s*\(")
_APPLICATIONS = {"app", "application", "QApplication", "QGuiApplication", "QCoreApplication", "qApp"}

# Written in parts, or this file would break the rules it states.
_UNFINISHED = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX"]) + r")\b")
_MACHINE_PATH = re.compile(
    r"(?<![\w.~\-])/(?:" + "|".join(["work/", "farm/", "root/", "tmp/bash_jobs", "home/[a-z]", "Users/[A-Za-z]"]) + ")"
    r"|\b[A-Z]:\\+Users\\"
)
_REGISTRY = re.compile(
    "|".join(
        name + r"\." + rest
        for name, rest in [
            ("registry", r"npmjs\b"),
            ("(?:deb|security|ftp)", r"debian\.org"),
            ("pypi", r"(?:org|python\.org)\b"),
            ("pythonhosted", r"org\b"),
            ("proxy", r"golang\.org"),
            ("(?:static|index)", r"crates\.io"),
        ]
    )
)


def _found(pattern, text, message):
    for match in pattern.finditer(text):
        yield line_of(text, match.start()), message.format(" ".join(match[0].split()))


def includes(file, qt):
    """A layer sees itself and the layers, Qt modules and libraries that the table gives it."""
    for line, operand in file.cpp.includes:
        match = re.fullmatch(r'<([^>]+)>|"([^"]+)"', operand)
        if not match:
            yield line, f"include of {operand or 'nothing'} names no file"
            continue
        name = match[1] or match[2]
        for message in _include_faults(file, qt, name, quoted=match[2] is not None):
            yield line, message


def _include_faults(file, qt, name, quoted):
    parts = name.split("/")
    own = file.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    if "." in parts or ".." in parts or name.startswith("/"):
        yield f'include "{name}" by its full name, layer/feature/file.h'
    elif parts[0] in LAYERS and len(parts) > 1:
        if parts[0] not in LAYERS[file.layer]:
            yield f"{file.layer} may not include {parts[0]}: {name}"
        if not quoted:
            yield f"include {name} in quotes"
    elif re.fullmatch(r"Qt\w+", parts[0]) and len(parts) > 1:
        yield f"include <{parts[-1]}>, without its module: {name}"
    elif name in qt:
        if not qt[name] & QT_MODULES[file.layer]:
            yield f"{file.layer} may not use {'/'.join(sorted(qt[name]))}: {name}"
    elif re.match(r"Q[A-Z]|Qt|q[a-z]+\.h$", name):
        yield f"no module of this Qt has {name}"
    elif quoted:
        if re.fullmatch(r"ui_\w+\.h", name):
            if file.layer not in ("gui", "app"):
                yield f"{file.layer} may not use forms: {name}"
        elif name not in (f"{own}.moc", f"moc_{own}.cpp"):
            yield f'include "{name}" by its full name, layer/feature/file.h'
    else:
        for prefix, homes in LIBRARIES.items():
            if name.startswith(prefix) and file.layer not in homes:
                yield f"{name} belongs to {', '.join(sorted(homes))}"


def posix(file, _qt):
    """Code stays portable."""
    if file.path.startswith(PLATFORM_FOLDER):
        return
    for line, operand in file.cpp.includes:
        if _POSIX.fullmatch(operand.strip('<>"')):
            yield line, f"{operand} is not portable; only {PLATFORM_FOLDER} may know the operating system"


def sql_text(file, _qt):
    """SQL lives in storage."""
    if file.layer == "storage":
        return
    for line, literal in file.cpp.literals:
        if _SQL.search(literal.replace(r"\n", " ")):
            yield line, f"SQL text outside storage: {' '.join(literal.split())[:60]}"


def sql_resource(file, _qt):
    yield from _found(_SQL, file.text, "SQL text outside resources/sql: {}")


def translation(file, _qt):
    """Only the layers that speak to the user have words."""
    if file.layer not in SPEAKING_LAYERS:
        yield from _found(_TRANSLATION, file.cpp.code, f"{file.layer} has no words of its own: {{}}")


def nested_loops(file, _qt):
    """No event loop inside another: a dialog is opened and reports by signal."""
    code = file.cpp.code
    yield from _found(re.compile(r"\b(processEvents|QEventLoop(Locker)?)\b"), code, "nested event loop: {}")
    yield from _found(_STATIC_DIALOG, code, "runs a nested event loop, open() the dialog instead: {}")
    for match in _EXEC.finditer(code):
        of_program = file.layer in ("app", "cli") and match["object"] in _APPLICATIONS
        of_database = file.layer == "storage"
        if not of_program and not of_database:
            line = line_of(code, match.start("object") if match["object"] else match.start())
            yield line, "exec() runs a nested event loop; use open() or popup()"


def pragma_once(file, _qt):
    if not re.search(r"^#pragma once$", file.cpp.code, re.MULTILINE):
        yield 1, "no #pragma once"


def length(file, _qt):
    lines = len(file.text.splitlines())
    if lines > MAX_LINES:
        yield lines, f"{lines} lines; the house has at most {MAX_LINES} a file"


def qt_sql(file, _qt):
    yield from _found(re.compile(r"\bQt6?::Sql\b|\bfind_package\([^)]*\bQt6[^)]*\bSql\b"), file.text, "no QtSql: {}")


def unfinished(file, _qt):
    yield from _found(_UNFINISHED, file.text, "unfinished: {}")


def machine(file, _qt):
    yield from _found(_MACHINE_PATH, file.text, "path of one machine: {}")
    yield from _found(_REGISTRY, file.text, "address of a package registry: {}")


_SOURCE = r"src/([^/]+)/.*\.(h|cpp)"
# Every rule with the tracked files that it reads.
RULES = [
    (includes, _SOURCE),
    (posix, _SOURCE),
    (sql_text, _SOURCE),
    (sql_resource, r"(resources/(?!sql/|data/)|ui/).*"),
    (translation, _SOURCE),
    (nested_loops, _SOURCE),
    (length, _SOURCE),
    (pragma_once, r"(src|tests)/.*\.h"),
    (qt_sql, r"(.*/)?(CMakeLists\.txt|[^/]*\.cmake)"),
    (unfinished, r"(src|tests|scripts|cmake|ui|\.ci)/.*"),
    (machine, r".*"),
]
