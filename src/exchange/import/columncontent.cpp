#include "exchange/import/columncontent.h"

#include "core/text/fold.h"
#include "domain/nationalid/nationalid.h"
#include "exchange/import/importvalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhucun {

namespace {

constexpr int kNationalId = 90;
constexpr int kPhone = 85;
constexpr int kTerm = 75;
constexpr int kPlace = 70;
constexpr int kDate = 60;
constexpr int kPerson = 55;

template <class Test>
bool all(const std::vector<Cell> &cells, Test test)
{
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), test);
}

bool matches(const std::vector<Cell> &cells, const QRegularExpression &form)
{
    return all(cells, [&form](const Cell &cell) { return form.match(text::fold(cell.text())).hasMatch(); });
}

int ofText(const std::vector<Cell> &cells, const ImportColumn &column)
{
    static const QRegularExpression phone(QStringLiteral("^1[3-9]\\d{9}$"));
    static const QRegularExpression village(QStringLiteral("^\\p{Han}{1,10}(村|社区|村委会|居委会)$"));
    static const QRegularExpression township(QStringLiteral("^\\p{Han}{1,8}(乡|镇|街道|街道办事处)$"));
    static const QRegularExpression person(QStringLiteral("^\\p{Han}{1,2} ?\\p{Han}{1,2}$"));
    static const QRegularExpression place(QStringLiteral("(村|乡|镇|局|县|组|室|办|中心|书记|队员|队长)$"));
    if (column.key.endsWith(QLatin1String("national_id"))) {
        const bool fits = all(cells, [](const Cell &cell) { return NationalId::parse(cell.text()).has_value(); });
        return fits ? kNationalId : 0;
    }
    if (column.key == QLatin1String("phone"))
        return matches(cells, phone) ? kPhone : 0;
    if (column.key == QLatin1String("village"))
        return matches(cells, village) ? kPlace : 0;
    if (column.key == QLatin1String("township"))
        return matches(cells, township) ? kPlace : 0;
    if (column.form == ImportColumn::Form::PersonName && column.required) {
        const bool isPlace = std::any_of(
            cells.begin(), cells.end(), [](const Cell &cell) { return place.match(cell.text().trimmed()).hasMatch(); });
        return matches(cells, person) && !isPlace ? kPerson : 0;
    }
    return 0;
}

bool isTerm(const QString &text, const QStringList &choices)
{
    const QString folded = text::foldTerm(text);
    return std::any_of(choices.begin(), choices.end(),
                       [&folded](const QString &choice) { return text::foldTerm(choice) == folded; });
}

} // namespace

int contentConfidence(const std::vector<Cell> &cells, const ImportColumn &column)
{
    switch (column.kind) {
    case ImportColumn::Kind::Text:
        return ofText(cells, column);
    case ImportColumn::Kind::Term:
        return all(cells, [&](const Cell &cell) { return isTerm(cell.text(), column.choices); }) ? kTerm : 0;
    case ImportColumn::Kind::Date:
    case ImportColumn::Kind::DateTime:
    case ImportColumn::Kind::Month: {
        // A number may be a serial day, but it may be anything else as well.
        const auto isDay = [&column](const Cell &cell) {
            return cell.kind() != Cell::Kind::Number && parseCell(cell, column, 100).value.has_value();
        };
        return all(cells, isDay) ? kDate : 0;
    }
    case ImportColumn::Kind::Time:
    case ImportColumn::Kind::Integer:
    case ImportColumn::Kind::Decimal:
    case ImportColumn::Kind::MoneyYuan:
    case ImportColumn::Kind::YesNo:
    case ImportColumn::Kind::List:
        return 0;
    }
    return 0;
}

} // namespace zhucun
