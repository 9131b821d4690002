#include "gui/importhistory/importlogtext.h"

#include "domain/attachment/attachmentfile.h"
#include "exchange/columns/recordwords.h"
#include "gui/common/message/words.h"
#include "reports/wording/importtext.h"
#include "reports/wording/ruletext.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>

namespace zhucun::gui {

namespace {

struct ImportLogText {
    Q_DECLARE_TR_FUNCTIONS(ImportLogText)
};

QString problemLine(const RowProblem &problem)
{
    const QString text = problem.severity == Violation::Severity::Error ? ImportLogText::tr("Row %1: %2")
                                                                        : ImportLogText::tr("Row %1 (advice): %2");
    return text.arg(QString::number(problem.row), ruleText(problem));
}

QString undoHeading(const ImportUndo &undo)
{
    const QString what = importUndoText(undo);
    const QString line = ImportLogText::tr("%1, %2: %3").arg(timeText(undo.at), accountText(undo.account), what);
    return undo.inForce ? line : ImportLogText::tr("%1 This was undone.").arg(line);
}

} // namespace

QString timeText(const QDateTime &time) { return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

QString stateText(const ImportBatch &batch)
{
    return batch.changedNothing() ? ImportLogText::tr("No change") : termText(batch.state);
}

QString importFactsText(const ImportBatch &batch)
{
    QStringList facts{importCountsText(batch)};
    if (batch.hasFile())
        facts << ImportLogText::tr("%1, %2, SHA-256 %3").arg(batch.fileName, fileSizeText(batch.size), batch.sha256);
    else
        facts << ImportLogText::tr("%1; the file itself was not kept.").arg(batch.fileName);
    return facts.join(QLatin1Char('\n'));
}

QStringList keptLines(const ImportUndo &undo, qsizetype most)
{
    QStringList lines;
    for (const KeptRecord &kept : undo.keptRecords.mid(0, most)) {
        QStringList parts{recordTitle(kept.table), kept.label, kept.day.toString(Qt::ISODate)};
        parts.removeAll(QString());
        QString line = parts.join(QLatin1Char(' '));
        if (!kept.field.isEmpty())
            line += QStringLiteral("「%1」").arg(fieldTitle(kept.table, kept.field));
        lines << QStringLiteral("· %1：%2").arg(line, whyKeptText(kept.why, keptRemark(kept)));
    }
    if (undo.kept > lines.size())
        lines << ImportLogText::tr("… and %1 more").arg(undo.kept - lines.size());
    return lines;
}

QString importLogText(const ImportDetails &details)
{
    QStringList lines;
    for (const ImportUndo &undo : details.undos) {
        lines << undoHeading(undo);
        lines += keptLines(undo, ImportUndo::kNamedKept);
        lines << QString();
    }
    for (const RowProblem &problem : details.problems)
        lines << problemLine(problem);
    const qint64 more = details.batch.errors + details.batch.warnings - details.problems.size();
    if (more > 0)
        lines << ImportLogText::tr("… and %1 more").arg(more);
    if (lines.isEmpty())
        lines << ImportLogText::tr("Nothing was wrong with the rows.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace zhucun::gui
