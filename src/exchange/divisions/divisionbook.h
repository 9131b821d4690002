#pragma once

#include "core/result.h"
#include "domain/division/countytree.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhucun {

struct CountyMatch {
    QString code;     ///< 6 digits
    QString name;     ///< 尚义县
    QString fullName; ///< 河北省张家口市尚义县
};

struct VillageEntry {
    QString code; ///< 12 digits
    QString name; ///< as people say it
};

struct TownshipEntry {
    QString code; ///< 9 digits
    QString name;
    std::vector<VillageEntry> villages;
};

struct CountyDetail {
    QString code; ///< empty when there is no such county
    QString name;
    QString fullName;
    QString provinceName;
    QString cityName; ///< empty where a county stands directly under its province
    std::vector<TownshipEntry> townships;
};

/// The statistical divisions of the country down to villages, from the list that comes with the program. 22 MB: the
/// text stays as it is and only counties are indexed. Loading reads pinyin and takes a good part of a second: not on
/// the GUI thread. Afterwards it is constant and may be read from any thread.
class DivisionBook
{
public:
    static Result<DivisionBook> load(const QString &path);

    qsizetype countyCount() const { return qsizetype(m_counties.size()); }
    /// By code, name, full name, pinyin or initials; best first: exact code, start of the code, start of the name,
    /// exact initials, start of the pinyin, then names that contain what was typed.
    std::vector<CountyMatch> find(QStringView typed, int limit) const;
    CountyDetail county(const QString &code) const;

private:
    struct County {
        CountyMatch names;
        QString provinceName;
        QString cityName;
        QString foldedName;
        QString foldedFullName;
        QString pinyin;
        QString initials;
        qsizetype begin = 0; ///< of its lines in m_lines, without its own
        qsizetype end = 0;
    };
    DivisionBook() = default;
    void index();
    static int rank(const County &county, const QString &typed);

    QByteArray m_lines; ///< "code,name\n", ascending
    std::vector<County> m_counties;
};

/// The county as a new database takes it.
CountyTree treeOf(const CountyDetail &detail);

} // namespace zhucun
