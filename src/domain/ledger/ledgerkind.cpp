#include "domain/ledger/ledgerkind.h"

#include "domain/ledger/ledgerkindvalidator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

// Q_INIT_RESOURCE must be called outside any namespace.
static void initLedgerResource() { Q_INIT_RESOURCE(ledgerkinds); }

namespace zhucun {

const std::vector<Term<LedgerTheme>> &Vocabulary<LedgerTheme>::terms()
{
    static const std::vector<Term<LedgerTheme>> all{
        {LedgerTheme::PartyBuilding, "party_building", u"基层党建", "Party building", u"党建、组织建设"},
        {LedgerTheme::Economy, "economy", u"产业发展", "Economy", u"经济发展、产业"},
        {LedgerTheme::Infrastructure, "infrastructure", u"基础设施", "Infrastructure", u"基础建设"},
        {LedgerTheme::Livelihood, "livelihood", u"民生服务", "Livelihood", u"民生、帮困慰问"},
        {LedgerTheme::Training, "training", u"教育培训", "Training", u"培训"},
        {LedgerTheme::Environment, "environment", u"人居环境", "Environment", u"环境"},
        {LedgerTheme::Publicity, "publicity", u"宣传与组织", "Publicity and organization", u"宣传"},
        {LedgerTheme::Other, "other", u"其他", "Other"},
    };
    return all;
}

const std::vector<Term<LedgerMeasure>> &Vocabulary<LedgerMeasure>::terms()
{
    static const std::vector<Term<LedgerMeasure>> all{
        {LedgerMeasure::Entries, "entries", u"件数", "Entries", u"条数"},
        {LedgerMeasure::Quantity, "quantity", u"数量", "Quantity"},
        {LedgerMeasure::Households, "households", u"户数", "Households"},
        {LedgerMeasure::People, "people", u"人数", "People"},
        {LedgerMeasure::Amount, "amount", u"金额", "Amount"},
    };
    return all;
}

namespace {

std::vector<LedgerVariant> variantsOf(const QJsonArray &array)
{
    std::vector<LedgerVariant> variants;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        variants.push_back(
            {object.value(QLatin1String("code")).toString(), object.value(QLatin1String("name")).toString()});
    }
    return variants;
}

Error wrong(const QString &code, const Violations &violations)
{
    return {ErrorCode::Invalid, {}, code, {}, violations};
}

Result<LedgerKind> kindOf(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto yes = [&object](const char *key) { return object.value(QLatin1String(key)).toBool(); };
    LedgerKind kind;
    kind.code = text("code");
    kind.name = text("name");
    const auto theme = fromCode<LedgerTheme>(text("theme"));
    const auto measure = fromCode<LedgerMeasure>(text("measure"));
    if (!theme || !measure)
        return failure(wrong(kind.code, {{theme ? QStringLiteral("measure") : QStringLiteral("theme"),
                                          QStringLiteral("unknown_term"),
                                          {},
                                          Violation::Severity::Error}}));
    kind.theme = *theme;
    kind.measure = *measure;
    kind.unit = text("unit");
    kind.quantityLabel = text("quantity");
    kind.householdsLabel = text("households");
    kind.peopleLabel = text("people");
    kind.amountLabel = text("amount");
    kind.variantLabel = text("variant");
    kind.usesFunds = yes("funds");
    kind.usesStage = yes("stage");
    kind.usesMode = yes("mode");
    kind.definition = text("definition");
    kind.variants = variantsOf(object.value(QLatin1String("variants")).toArray());
    if (const Violations violations = validate(kind, {}); hasErrors(violations))
        return failure(wrong(kind.code, violations));
    return kind;
}

} // namespace

Result<std::vector<LedgerKind>> ledgerKindsFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return failure(ErrorCode::Invalid, {}, error.errorString());
    std::vector<LedgerKind> kinds;
    QSet<QString> codes;
    for (const QJsonValue &value : document.array()) {
        Result<LedgerKind> kind = kindOf(value.toObject());
        if (!kind)
            return failure(kind.error());
        if (codes.contains(kind->code))
            return failure(wrong(
                kind->code,
                {{QStringLiteral("code"), QStringLiteral("duplicate"), {kind->code}, Violation::Severity::Error}}));
        codes.insert(kind->code);
        kind->position = int(kinds.size()) + 1;
        kinds.push_back(std::move(*kind));
    }
    return kinds;
}

const std::vector<LedgerKind> &standardLedgerKinds()
{
    static const std::vector<LedgerKind> all = [] {
        initLedgerResource();
        QFile file(QStringLiteral(":/zhucun/ledger/kinds.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<LedgerKind>();
        return ledgerKindsFromJson(file.readAll()).value_or(std::vector<LedgerKind>());
    }();
    return all;
}

} // namespace zhucun
