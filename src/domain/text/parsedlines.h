#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace zhucun {

/// A line of a text field that could not be read. Nothing is lost: it is shown again for correction.
struct LineProblem {
    int line = 0; ///< from 1
    QString text; ///< as written

    friend bool operator==(const LineProblem &, const LineProblem &) = default;
};

/// What a text field with one value per line holds.
template <class T>
struct ParsedLines {
    std::vector<T> values;
    std::vector<LineProblem> problems;
};

/// Lines whatever their ending, blank ones included so that they can be counted.
QStringList textLines(QStringView text);

/// The fields of a line "a/b/c", trimmed, exactly `count`: missing ones are empty, and what is too many stays in the
/// last. Full-width slashes separate too.
QStringList slashFields(const QString &line, int count);

} // namespace zhucun
