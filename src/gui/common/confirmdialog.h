#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace zhucun::gui {

/// A question before something that is hard to take back. Says what will go and how many refer to it.
struct Question {
    QString text;
    QString detail;
    QString accept;         ///< what happens: tr("Move to trash"), never "OK"
    QString otherwise = {}; ///< a second way out: tr("Discard"); empty: none
    bool grave = true;      ///< Enter then chooses Cancel
};

/// Opens the question over the window of `parent` and returns at once. Neither is called on Cancel.
void ask(QWidget *parent, const Question &question, std::function<void()> accepted, std::function<void()> other = {});

} // namespace zhucun::gui
