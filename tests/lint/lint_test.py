#!/usr/bin/env python3
"""Plants violations and expects the rule to name them; plants their harmless neighbours and expects silence.

usage: lint_test.py QT_HEADERS
"""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import lint

QT = {}


def faults(path, text):
    return [(rule, line) for line, rule, _ in lint.check(lint.File(path, text), QT)]


class Case(unittest.TestCase):
    def refuses(self, rule, path, text, line=1):
        self.assertEqual(faults(path, text), [(rule, line)], f"{path}: {text}")

    def accepts(self, path, text):
        self.assertEqual(faults(path, text), [], f"{path}: {text}")


class Includes(Case):
    def test_layers(self):
        allowed = {
            ("core", "core"), ("domain", "core"), ("storage", "domain"), ("services", "storage"),
            ("reports", "domain"), ("exchange", "core"), ("gui", "services"), ("gui", "reports"),
            ("cli", "exchange"), ("app", "gui"), ("app", "storage"),
        }
        refused = {
            ("core", "domain"), ("domain", "storage"), ("storage", "services"), ("services", "gui"),
            ("services", "reports"), ("reports", "storage"), ("reports", "exchange"), ("exchange", "services"),
            ("gui", "storage"), ("gui", "cli"), ("cli", "gui"), ("cli", "storage"), ("services", "app"),
        }
        for layer, other in allowed:
            self.accepts(f"src/{layer}/a/a.cpp", f'#include "{other}/b/b.h"\n')
        for layer, other in refused:
            self.refuses("includes", f"src/{layer}/a/a.cpp", f'#include "{other}/b/b.h"\n')

    def test_only_by_full_name(self):
        for operand in ('"../b.h"', '"core/../gui/b.h"', '"./b.h"', '"b.h"', '"/usr/include/b.h"', "<core/b.h>", "HEADER"):
            self.refuses("includes", "src/gui/a/a.cpp", f"\n  #  include {operand} // why\n", line=2)

    def test_qt_by_class_name_only(self):
        self.refuses("includes", "src/gui/a/a.cpp", "#include <QtWidgets/QLabel>\n")
        self.refuses("includes", "src/gui/a/a.cpp", "#include <QNoSuchThing>\n")

    def test_qt_modules(self):
        for layer in ("core", "domain", "storage", "services", "exchange"):
            self.accepts(f"src/{layer}/a/a.cpp", "#include <QString>\n#include <QFuture>\n")
            self.refuses("includes", f"src/{layer}/a/a.cpp", "#include <QColor>\n")
        for layer in ("core", "services", "reports", "exchange", "cli"):
            for header in ("<QLabel>", "<qlabel.h>", "<QtWidgets>", '"qwidget.h"'):
                self.refuses("includes", f"src/{layer}/a/a.cpp", f"#include {header}\n")
        for layer in ("gui", "app"):
            self.accepts(f"src/{layer}/a/a.cpp", "#include <QLabel>\n#include <QPrinter>\n")
        self.accepts("src/reports/a/a.cpp", "#include <QPainter>\n#include <QPdfWriter>\n")

    def test_no_qtsql(self):
        for layer in lint.LAYERS:
            self.refuses("includes", f"src/{layer}/a/a.cpp", "#include <QtSql/QSqlQuery>\n")
            self.refuses("includes", f"src/{layer}/a/a.cpp", "#include <QSqlQuery>\n")
        self.refuses("qt_sql", "src/storage/CMakeLists.txt", "target_link_libraries(a Qt6::Sql)\n")
        self.refuses("qt_sql", "cmake/Any.cmake", "find_package(Qt6 6.4 COMPONENTS Core\n    Sql)\n")
        self.accepts("cmake/Any.cmake", "find_package(Qt6 6.4 COMPONENTS Core)\nfind_package(SQLite3)\n")

    def test_libraries_have_one_home(self):
        self.accepts("src/storage/sql/a.cpp", "#include <SQLiteCpp/Database.h>\n#include <sqlite3.h>\n")
        self.refuses("includes", "src/services/a/a.cpp", "#include <SQLiteCpp/Database.h>\n")
        self.refuses("includes", "src/domain/a/a.cpp", "#include <xlsxwriter.h>\n")
        self.accepts("src/reports/a/a.cpp", "#include <xlsxwriter.h>\n")

    def test_generated(self):
        self.accepts("src/gui/a/a.cpp", '#include "ui_a.h"\n#include "a.moc"\n')
        self.refuses("includes", "src/services/a/a.cpp", '#include "ui_a.h"\n')

    def test_comments_do_not_include(self):
        self.accepts("src/core/a.cpp", '// #include <QLabel>\n/*\n#include <QLabel>\n*/\n#include <vector>\n')

    def test_no_other_layer(self):
        self.refuses("layer", "src/helpers/a/a.cpp", "")


class Portability(Case):
    def test_posix(self):
        for header in ("unistd.h", "sys/stat.h", "fcntl.h"):
            self.refuses("posix", "src/cli/a/a.cpp", f"#include <{header}>\n")
            self.accepts("src/core/platform/terminal.cpp", f"#include <{header}>\n")
        self.accepts("src/core/a.cpp", "#include <csignal>\n#include <cstdio>\n")


class Sql(Case):
    STATEMENTS = (
        '"SELECT id FROM cadre"',
        'R"(\nSELECT id\nFROM cadre)"',
        'QStringLiteral("INSERT INTO cadre VALUES (1)")',
        '"INSERT OR REPLACE INTO cadre VALUES (1)"',
        '"UPDATE cadre SET name = 1"',
        '"UPDATE "\n    "cadre SET name = 1"',
        '"DELETE FROM cadre"',
        '"CREATE TABLE cadre (id INTEGER)"',
        '"PRAGMA user_version"',
        '"select id from cadre"',
        '"delete from cadre"',
    )

    def test_outside_storage(self):
        for statement in self.STATEMENTS:
            self.accepts("src/storage/a/a.cpp", f"auto a = {statement};\n")
            for layer in ("core", "services", "gui"):
                self.refuses("sql_text", f"src/{layer}/a/a.cpp", f"\nauto a = {statement};\n", line=2)

    def test_resources(self):
        self.refuses("sql_resource", "resources/templates/a.txt", "\nDELETE FROM cadre;\n", line=2)
        self.accepts("resources/sql/migrations/0001_a.sql", "CREATE TABLE a (id INTEGER);\n")

    def test_sentences(self):
        self.accepts("src/gui/a/a.cpp", 'a("Select a village from the list, then delete it.");\n')
        self.accepts("src/services/a/a.cpp", "// Runs SELECT 1 and DELETE FROM cadre.\nint a = 1'000;\n")


class Words(Case):
    def test_only_where_the_user_is_spoken_to(self):
        for call in ('tr("a")', 'QObject::tr("a")', 'QCoreApplication::translate("a", "b")', 'QT_TR_NOOP("a")', 'a->tr("a")'):
            for layer in ("core", "domain", "storage", "services", "exchange"):
                self.refuses("translation", f"src/{layer}/a/a.cpp", f"auto a = {call};\n")
            for layer in ("gui", "reports", "cli", "app"):
                self.accepts(f"src/{layer}/a/a.cpp", f"auto a = {call};\n")
        self.accepts("src/domain/a/a.cpp", 'attr(1); str(2); rect.translate(1, 2); auto a = "tr(1)"; // tr(1)\n')


class EventLoops(Case):
    def test_nested(self):
        for text in (
            "QCoreApplication::processEvents();", "QEventLoop loop;", "dialog.exec();", "menu->exec(point);", "exec();",
            "QMenu::exec(actions, point);", "QMenu(this).exec ();", "form()->exec();", "QDialog::exec();",
            "QMessageBox::question(this, a, b);", "QFileDialog::getOpenFileName(this);", "QInputDialog::getText(this);",
        ):
            self.refuses("nested_loops", "src/gui/a/a.cpp", f"\n{text}\n", line=2)
        self.refuses("nested_loops", "src/app/a.cpp", "dialog.exec();\n")
        self.refuses("nested_loops", "src/services/a/a.cpp", "application.exec();\n")

    def test_the_program_itself(self):
        for text in ("return QApplication::exec();", "return application.exec();", "return QCoreApplication::exec();"):
            self.accepts("src/app/main.cpp", text)
            self.accepts("src/cli/main.cpp", text)
        self.accepts("src/storage/sql/connection.cpp", 'm_database.exec("COMMIT");')
        self.accepts("src/gui/a/a.cpp", "dialog->open(); execute(); auto a = QMessageBox::Question; // dialog.exec()\n")


class Files(Case):
    def test_pragma_once(self):
        self.refuses("pragma_once", "src/core/a.h", "namespace zhucun {}\n")
        self.refuses("pragma_once", "tests/support/a.h", "// #pragma once\n")
        self.accepts("src/core/a.h", "// why\n#pragma once\n")

    def test_length(self):
        self.accepts("src/core/a.cpp", "\n" * 500)
        self.refuses("length", "src/core/a.cpp", "\n" * 501, line=501)

    def test_unfinished(self):
        for word in ("TO" + "DO", "FIX" + "ME", "X" + "XX"):
            self.refuses("unfinished", "src/core/a.cpp", f"int a; // {word}: later\n")
            self.refuses("unfinished", "scripts/a.sh", f"# {word}\n")
        self.accepts("scripts/a.sh", "mktemp a.XXXXXX\n")

    def test_machine(self):
        for place in ("/wo" + "rk/main", "/ro" + "ot/.cache", "/ho" + "me/zhang/a", "C:\\Us" + "ers\\zhang"):
            self.refuses("machine", "docs/a.md", f"\nsee {place}\n", line=2)
        for host in ("deb.deb" + "ian.org", "registry.npm" + "js.org", "py" + "pi.org"):
            self.refuses("machine", "README.md", f"https://{host}/a\n")
        self.accepts("docs/a.md", "src/work/a, https://example.org/home/a, /usr/share/zhucun\n")


class Program(unittest.TestCase):
    """The command as ctest runs it."""

    def run_over(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            command = [sys.executable, "-B", lint.__file__, folder, QT_HEADERS]
            done = subprocess.run(command, capture_output=True, text=True)
            return done.returncode, done.stdout

    def test_status(self):
        clean = {"src/core/a.cpp": "#include <QString>\n"}
        self.assertEqual(self.run_over(clean), (0, "1 files below src, 0 faults\n"))
        status, output = self.run_over(clean | {"src/core/b/b.cpp": "#include <QLabel>\n"})
        self.assertEqual(status, 1)
        self.assertIn("src/core/b/b.cpp:1: includes: core may not use QtWidgets: QLabel", output)

    def test_nothing_to_check_is_a_failure(self):
        self.assertEqual(self.run_over({"README.md": "a\n"})[0], 1)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    QT_HEADERS = sys.argv.pop(1)
    QT.update(lint.qt_headers(QT_HEADERS))
    unittest.main()
