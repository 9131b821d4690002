#pragma once

#include "reports/layout/pageddocument.h"

#include <QHash>
#include <QIODevice>

namespace zhucun::reports {

/// Between QPdfWriter and the file: names characters in the PDF's text layer as the document spells them.
///
/// Qt 6.4 finds the character of an embedded glyph by the lowest code that has it. Chinese fonts give 日 and the
/// radical ⽇ (U+2F47) one glyph, so a search for 日 in the file would find nothing.
class SearchableTextDevice final : public QIODevice
{
public:
    SearchableTextDevice(QIODevice *target, const PagedDocument &document);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice *m_target;
    QHash<QByteArray, QByteArray> m_renamed; ///< "2F47" -> "65E5"
};

} // namespace zhucun::reports
