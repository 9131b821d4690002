#include "domain/ledger/ledgertext.h"

#include "domain/moneytext.h"

#include <QRegularExpression>

namespace zhucun {

ParsedLines<LedgerFund> parseFunds(QStringView text)
{
    // A comma between digits groups them: 1,000.
    static const QRegularExpression separators(QStringLiteral(R"([、；;，\r\n]+|,(?!\d{3}(?!\d)))"));
    static const QRegularExpression colon(QStringLiteral("[:：]"));
    ParsedLines<LedgerFund> parsed;
    int number = 0;
    for (const QString &part : text.toString().split(separators)) {
        const QString written = part.trimmed();
        if (written.isEmpty())
            continue;
        ++number;
        const qsizetype at = written.indexOf(colon);
        const QString source = (at < 0 ? written : written.left(at)).trimmed();
        const auto amount = at < 0 ? std::nullopt : parseMoney(QStringView(written).mid(at + 1));
        if (source.isEmpty() || (at >= 0 && !amount))
            parsed.problems.push_back({number, written});
        else
            parsed.values.push_back({source, amount});
    }
    return parsed;
}

QString printFunds(const std::vector<LedgerFund> &funds)
{
    QStringList printed;
    for (const LedgerFund &fund : funds)
        printed << (fund.amount ? fund.source + QLatin1Char(':') + moneyText(*fund.amount) : fund.source);
    return printed.join(QChar(u'、'));
}

} // namespace zhucun
