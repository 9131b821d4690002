#pragma once

#include "reports/model/paper.h"

#include <QString>

#include <vector>

namespace zhucun::reports {

/// The kinds of pages of one text document, each with its sheet, its margins and where the page number stands.
class OdtPages
{
public:
    explicit OdtPages(bool official) : m_official(official) {}

    /// Name of the master page for that paper.
    QString master(const Paper &paper);

    /// office:automatic-styles and office:master-styles of styles.xml.
    QString layouts() const;
    QString masters() const;

private:
    QString layout(const Paper &paper, const QString &name) const;
    QString masterPage(const Paper &paper, const QString &name, const QString &layoutName) const;

    bool m_official;
    std::vector<Paper> m_papers;
};

/// Of the sheet, in points.
QSizeF odtTextArea(const Paper &paper);

} // namespace zhucun::reports
