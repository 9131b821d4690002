#include "gui/statistics/ownindicatorform.h"

#include "domain/statistics/ownindicator.h"
#include "gui/common/await.h"
#include "gui/common/fields/indicatorfield.h"
#include "gui/common/form/fieldhint.h"
#include "gui/statistics/conditionfield.h"
#include "reports/wording/ruletext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr std::size_t kConditions = 2; ///< offered; more when there are more

/// "ratio: own.a / visits.times", "visit: times"
QString makingText(const Indicator &own)
{
    const QStringList of{own.of.isEmpty() ? own.measure : own.of, own.of.isEmpty() ? own.base : own.against};
    const QString made = of[1].isEmpty() ? of[0] : of.join(QStringLiteral(" / "));
    return QStringLiteral("%1: %2").arg(own.of.isEmpty() ? own.source : own.measure, made);
}

} // namespace

OwnIndicatorForm::OwnIndicatorForm(const OwnIndicatorAccess &access, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_of(new IndicatorField(this)),
      m_made(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_definition(new QPlainTextEdit(this)),
      m_filter(new QWidget(this)),
      m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_of->setObjectName(QStringLiteral("of"));
    m_name->setObjectName(QStringLiteral("name"));
    m_definition->setObjectName(QStringLiteral("definition"));
    m_definition->setTabChangesFocus(true);
    constexpr int kLines = 4;
    m_definition->setFixedHeight(fontMetrics().lineSpacing() * kLines + fontMetrics().height());
    m_made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *rows = new QVBoxLayout(m_filter);
    rows->setContentsMargins({});
    addField("of", tr("&Part of"), m_of);
    m_form->addRow(QString(), m_made);
    addField("where", tr("&Only those of"), m_filter);
    addField("name", tr("&Name"), m_name);
    addField("definition", tr("&Definition"), m_definition);
    while (m_conditions.size() < kConditions)
        addCondition();
    connect(m_of, &IndicatorField::edited, this, [this] {
        if (m_isFilling)
            return;
        loadGroupings();
        changed();
    });
    connect(m_name, &QLineEdit::textEdited, this, &OwnIndicatorForm::changed);
    connect(m_definition, &QPlainTextEdit::textChanged, this, &OwnIndicatorForm::changed);
}

void OwnIndicatorForm::addField(const char *name, const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    m_form->addRow(words, field);
    QString plain = label;
    plain.remove(QLatin1Char('&'));
    m_fields.push_back({QString::fromLatin1(name), plain, FieldHint::around(field)});
}

void OwnIndicatorForm::addCondition()
{
    auto *field = new ConditionField(m_access, m_filter);
    m_filter->layout()->addWidget(field);
    connect(field, &ConditionField::edited, this, &OwnIndicatorForm::changed);
    m_conditions.push_back(field);
}

void OwnIndicatorForm::setIndicators(const std::vector<Indicator> &indicators)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_of->setIndicators(indicators);
}

void OwnIndicatorForm::setIndicator(const Indicator &own)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_indicator = own;
        const bool isTaken = isPart(own);
        m_of->setCode(isTaken ? own.of : QString());
        m_of->setEnabled(isTaken);
        m_made->setText(isTaken ? QString() : makingText(own));
        m_made->setVisible(!isTaken);
        m_name->setText(own.name);
        m_definition->setPlainText(own.definition);
        while (m_conditions.size() < own.where.size())
            addCondition();
        for (std::size_t i = 0; i < m_conditions.size(); ++i)
            m_conditions[i]->setCondition(i < own.where.size() ? std::optional(own.where[i]) : std::nullopt);
    }
    clearProblems();
    loadGroupings();
}

Indicator OwnIndicatorForm::indicator() const
{
    Indicator own = m_indicator;
    if (isPart(own))
        own.of = m_of->code();
    own.name = m_name->text().trimmed();
    own.definition = m_definition->toPlainText().trimmed();
    own.where.clear();
    for (const ConditionField *field : m_conditions) {
        if (const auto condition = field->condition())
            own.where.push_back(*condition);
    }
    return own;
}

/// What is asked of a source itself is filtered as the indicators of that source are: whether it may be is said later.
void OwnIndicatorForm::loadGroupings()
{
    const QString code = isPart(m_indicator)       ? m_of->code()
                         : m_indicator.isDerived() ? m_indicator.of
                                                   : m_indicator.code;
    const int question = ++m_question;
    if (code.isEmpty())
        return;
    await(m_access.groupings(code), this, [this, code, question](const Result<std::vector<StatisticsGrouping>> &all) {
        if (question != m_question || !all) // half a name is no indicator yet
            return;
        const QScopedValueRollback filling(m_isFilling, true);
        for (ConditionField *field : m_conditions)
            field->setIndicator(code, *all);
    });
}

void OwnIndicatorForm::changed()
{
    if (m_isFilling)
        return;
    clearProblems();
    Q_EMIT edited();
}

void OwnIndicatorForm::clearProblems()
{
    for (const Field &field : m_fields)
        field.hint->clear();
}

QStringList OwnIndicatorForm::showProblems(const Violations &problems)
{
    QStringList others;
    for (const Violation &problem : problems) {
        const auto field = std::ranges::find(m_fields, problem.field, &Field::name);
        if (field == m_fields.end())
            others << ruleText(problem, problem.field);
        else
            field->hint->showText(Meaning::Trouble, ruleText(problem, field->label));
    }
    return others;
}

} // namespace zhucun::gui
