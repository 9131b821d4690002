"""Which layer may see what: the table that docs and src/CMakeLists.txt tell in words and in link lines."""

_BASE = ["core", "domain"]
LAYERS = {
    "core": ["core"],
    "domain": _BASE,
    "storage": _BASE + ["storage"],
    "services": _BASE + ["storage", "services"],
    "reports": _BASE + ["reports"],
    "exchange": _BASE + ["exchange"],
    # Not storage: permission is decided in services, so nothing may reach the database around them.
    "gui": _BASE + ["services", "reports", "exchange", "gui"],
    "cli": _BASE + ["services", "reports", "exchange", "cli"],
    "app": _BASE + ["storage", "services", "reports", "exchange", "gui", "app"],
}

_WINDOW = {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtConcurrent"}
QT_MODULES = {layer: {"QtCore"} for layer in LAYERS} | {
    "services": {"QtCore", "QtConcurrent"},
    "reports": {"QtCore", "QtGui", "QtSvg"},
    "cli": {"QtCore", "QtGui"},
    "gui": _WINDOW | {"QtCharts"},
    "app": _WINDOW,
}

# Libraries with one home.
LIBRARIES = {
    "kainjow/": {"domain"},
    "SQLiteCpp/": {"storage"},
    "sqlite3": {"storage"},
    "libpq": {"storage"},
    "xlsxwriter": {"reports", "exchange"},
    "zip.h": {"reports", "exchange"},
    "expat": {"exchange"},
}

# The layers that speak to the user; those below hand codes upwards.
SPEAKING_LAYERS = {"gui", "reports", "cli", "app"}

# The one folder that may know the operating system.
PLATFORM_FOLDER = "src/core/platform/"
