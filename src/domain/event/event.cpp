#include "domain/event/event.h"

#include <QRegularExpression>

namespace zhucun {

const std::vector<Term<EventPart>> &Vocabulary<EventPart>::terms()
{
    static const std::vector<Term<EventPart>> all{
        {EventPart::Visit, "visit", u"走访", "Visit", u"走访台账、走访记录"},
        {EventPart::Dispute, "dispute", u"矛盾纠纷", "Dispute", u"纠纷、矛盾纠纷台账"},
        {EventPart::LedgerEntry, "ledger_entry", u"帮扶台账", "Ledger", u"台账、帮扶"},
        {EventPart::Petition, "petition", u"信访", "Petition", u"信访台账"},
    };
    return all;
}

QString headingOf(const QString &text)
{
    constexpr int kHeading = 30; // characters
    static const QRegularExpression sentenceEnd(QStringLiteral("[。；！？\\n]"));
    return text.section(sentenceEnd, 0, 0).simplified().left(kHeading);
}

} // namespace zhucun
