#pragma once

#include <QByteArray>
#include <Qt>

#include <xlsxwriter.h>

#include <map>
#include <tuple>

namespace zhucun::reports {

/// How a cell of a workbook looks.
struct Look {
    enum class Part { Title, Heading, Text, HeadCell, Cell, StrongCell, HeadTop, HeadBottom };
    Part part = Part::Cell;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool wrap = false;
    bool shaded = false;
    QByteArray number; ///< number format; empty: general

    friend bool operator<(const Look &a, const Look &b)
    {
        const auto tie = [](const Look &l) {
            return std::make_tuple(l.part, l.alignment.toInt(), l.wrap, l.shaded, l.number);
        };
        return tie(a) < tie(b);
    }
};

/// The cell formats of one workbook, each made once.
class CellFormats
{
public:
    explicit CellFormats(lxw_workbook *workbook) : m_workbook(workbook) {}

    lxw_format *get(const Look &look);

private:
    lxw_format *make(const Look &look);

    lxw_workbook *m_workbook;
    std::map<Look, lxw_format *> m_formats;
};

} // namespace zhucun::reports
