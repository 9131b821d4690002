#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhucun {

/// How a kind of file that comes again and again is read, under a name the office knows it by.
struct ImportProfile {
    QString name;
    QString entity;
    QStringList headings;    ///< headingSet() of the file it was made from
    QString sheet;           ///< pattern of the sheet's name, see sheetPattern(); empty: whichever suits
    QString encoding;        ///< of a text file; empty: found out
    QString delimiter;       ///< one character; empty: found out
    int firstHeadingRow = 0; ///< 0: found by what the headings say
    int lastHeadingRow = 0;
    QHash<QString, QString> mapping; ///< column of the file -> key of the entity's column; empty key: passed over

    friend bool operator==(const ImportProfile &, const ImportProfile &) = default;
};

/// Headings as they are compared: folded, without repetitions and empty ones, sorted.
QStringList headingSet(const QStringList &headings);

/// Headings that two files must share, as part of the larger set.
inline constexpr double kLikeness = 0.8;
/// 0 to 1: what two sets share, as part of the larger one.
double likeness(const QStringList &headingSetA, const QStringList &headingSetB);

/// "2026年5月" as "#年#月": months and years change, the name stays.
QString sheetPattern(const QString &sheetName);

/// Those made from a like file, the likest first.
std::vector<ImportProfile> profilesFor(const std::vector<ImportProfile> &all, const QStringList &headings);

} // namespace zhucun
