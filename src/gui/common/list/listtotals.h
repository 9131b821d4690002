#pragma once

#include "domain/filter/filter.h"

#include <QLabel>

namespace zhucun::gui {

class ListSource;

/// Sums over what the filter lets through, below a list. Reads are answered in turn, so they are asked for after the
/// rows on screen.
class ListTotals final : public QLabel
{
    Q_OBJECT

public:
    ListTotals(ListSource &source, QWidget *parent);

    /// Other rows are listed, under this filter.
    void expect(const Filter &filter);
    /// Rows are shown, or there are none: asks for their sums, once.
    void fetch();

private:
    ListSource &m_source;
    Filter m_filter;
    bool m_due = false;
};

} // namespace zhucun::gui
