#pragma once

#include "core/result.h"
#include "domain/transfer/transferrecord.h"

namespace zhucun {

/// Appointment forms as rows of the import "lrmx", one file a row, read when it is their turn. Columns: "form" (see
/// printForm()), "file", and the fields of the cadre as the form has them, for what is said about them. A file that
/// cannot be read is a row with a problem.
class FormRecords
{
public:
    /// The first file is row 1. Names are shown without `folder`, and not at all when there is none.
    explicit FormRecords(QStringList files, const QString &folder = {});

    Result<bool> next(TransferRecord &record);
    qsizetype size() const { return m_files.size(); }

    /// One file alone.
    static TransferRecord read(const QString &path, const QString &shownName, int row);

private:
    QStringList m_files;
    QString m_folder;
    qsizetype m_next = 0;
};

} // namespace zhucun
