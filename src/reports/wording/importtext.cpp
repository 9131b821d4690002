#include "reports/wording/importtext.h"

#include "reports/wording/termtext.h"

#include <QCoreApplication>

namespace zhucun {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

QString whyKeptText(WhyKept why, const QString &remark)
{
    return remark.isEmpty() ? termText(why) : ImportText::tr("%1 (%2)").arg(termText(why), remark);
}

QString importCountsText(const ImportBatch &batch)
{
    if (batch.changedNothing() && batch.rejected == 0)
        return ImportText::tr("%1 rows read: nothing new, nothing changed.").arg(batch.read);
    return ImportText::tr("%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected.")
        .arg(batch.read)
        .arg(batch.inserted)
        .arg(batch.updated)
        .arg(batch.unchanged)
        .arg(batch.rejected);
}

QString importUndoText(const ImportUndo &undo)
{
    QString text = ImportText::tr("Taken back: %1 new records to the trash, %2 records as before, %3 days as before.")
                       .arg(undo.trashed)
                       .arg(undo.restored)
                       .arg(undo.days);
    if (undo.kept > 0)
        text += QLatin1Char(' ') + ImportText::tr("Stays: %1.").arg(undo.kept);
    return text;
}

} // namespace zhucun
