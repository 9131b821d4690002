#pragma once

#include "gui/mainwindow/placehistory.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace zhucun {
class HistoryService;
class Workspace;
} // namespace zhucun

namespace zhucun::gui {

class Disclosure;
class MainWindow;
class Preferences;

/// What pages are made from. All of it outlives them.
struct PageContext {
    Workspace &workspace;
    HistoryService &history;
    Preferences &preferences;
    Disclosure &disclosure;
    QString logFolder;
    MainWindow &window; ///< to go to other pages
};

/// One page of the main window; its widget is made when it is first shown.
struct PageEntry {
    QString key; ///< stable, also names it in saved places: "cadres"
    QString title;
    const char *icon; ///< freedesktop name
    QString group;    ///< entries of one group stand together; empty: without a caption
    std::function<QWidget *(const PageContext &)> factory;
};
using PageRegistry = std::vector<PageEntry>;

/// Every page of the program, in the order of the navigation. A feature adds its line in pages.cpp.
PageRegistry allPages();

} // namespace zhucun::gui
