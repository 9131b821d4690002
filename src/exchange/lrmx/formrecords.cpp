#include "exchange/lrmx/formrecords.h"

#include "domain/lrmx/formfields.h"
#include "exchange/lrmx/formreader.h"

#include <QDir>

namespace zhucun {

namespace {

const char *ruleOf(ErrorCode code)
{
    if (code == ErrorCode::FileMissing || code == ErrorCode::FileUnreadable)
        return "form_file_unreadable";
    if (code == ErrorCode::FileEmpty)
        return "form_empty";
    if (code == ErrorCode::EncodingUnknown)
        return "form_encoding";
    if (code == ErrorCode::UnsupportedFormat)
        return "form_unknown";
    return code == ErrorCode::WorkbookTooLarge ? "form_too_large" : "form_damaged";
}

} // namespace

FormRecords::FormRecords(QStringList files, const QString &folder) : m_files(std::move(files)), m_folder(folder) {}

Result<bool> FormRecords::next(TransferRecord &record)
{
    if (m_next == m_files.size())
        return false;
    const QString path = m_files[m_next++];
    record = read(path, m_folder.isEmpty() ? QString() : QDir(m_folder).relativeFilePath(path), int(m_next));
    return true;
}

TransferRecord FormRecords::read(const QString &path, const QString &shownName, int row)
{
    TransferRecord record;
    record.row = row;
    const auto heading = [&shownName](const QString &label) {
        return shownName.isEmpty() ? label : QString(shownName + u'：' + label);
    };
    const QString fileKey = QStringLiteral("file");
    record.headings.insert(fileKey, shownName.isEmpty() ? QStringLiteral("文件") : shownName);
    record.values.insert(fileKey, path);
    const Result<AppointmentForm> form = readAppointmentForm(path);
    if (!form) {
        record.problems << RowProblem{row,  record.headings[fileKey],
                                      path, QString::fromLatin1(ruleOf(form.error().code)),
                                      {},   Violation::Severity::Error};
        return record;
    }
    for (const FormField &field : formFields()) {
        const QString column = QString::fromLatin1(field.column);
        const QString text = form->text(QString::fromLatin1(field.element));
        if (column.isEmpty())
            continue;
        record.headings.insert(column, heading(QString::fromUtf16(field.label)));
        if (!text.isEmpty())
            record.values.insert(column, text);
    }
    record.values.insert(QStringLiteral("form"), QString::fromUtf8(printForm(*form)));
    return record;
}

} // namespace zhucun
