#include "gui/lrmx/formentry.h"

#include "exchange/lrmx/formrecords.h"
#include "reports/wording/ruletext.h"

namespace zhucun::gui {

void FormEntry::setMatch(const FormMatch &match)
{
    state = match.state;
    owner = match.cadreId;
    if (!isOwnerChosen)
        candidates = match.candidates;
    isIncluded = state == FormMatch::State::New || state == FormMatch::State::Differs;
}

RecordSource sourceOf(const std::vector<FormEntry> &entries, const ProgressCallback &progress)
{
    return [entries, progress, next = size_t(0)](TransferRecord &record) mutable -> Result<bool> {
        if (next == entries.size())
            return false;
        const FormEntry &entry = entries[next++];
        record = FormRecords::read(entry.path, entry.shownName, int(next));
        // What was compared with somebody is taken over for that person, whoever else turns up meanwhile.
        if (entry.isOwnerChosen || entry.owner.isValid())
            record.values.insert(QStringLiteral("cadre"), entry.owner.value());
        if (entry.take)
            record.values.insert(QStringLiteral("take"), *entry.take);
        progress(qint64(next), qint64(entries.size()));
        return true;
    };
}

ReadEntry readEntry(const QString &path, const QString &shownName)
{
    const TransferRecord record = FormRecords::read(path, {}, 1);
    ReadEntry read;
    read.entry.path = path;
    read.entry.shownName = shownName;
    read.entry.person = record.text(QStringLiteral("name"));
    read.entry.isReadable = record.problems.isEmpty();
    if (read.entry.isReadable)
        read.form = parseForm(record.text(QStringLiteral("form")).toUtf8());
    else
        read.entry.problem = ruleText(record.problems.first());
    return read;
}

} // namespace zhucun::gui
