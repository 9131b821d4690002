#pragma once

#include "domain/posting/posting.h"
#include "services/list/listservice.h"

#include <QTableWidget>

namespace zhucun::gui {

/// The postings of one cadre, newest first, in the cadre's form. A double click opens one.
class CadrePostings final : public QTableWidget
{
    Q_OBJECT

public:
    CadrePostings(const ListService<PostingRow> &postings, QWidget *parent);

    /// An invalid id empties the table.
    void show(CadreId cadre);

Q_SIGNALS:
    void openRequested(qint64 postingId);

private:
    void fill(const std::vector<PostingRow> &rows);

    ListService<PostingRow> m_postings;
    CadreId m_cadre;
};

} // namespace zhucun::gui
