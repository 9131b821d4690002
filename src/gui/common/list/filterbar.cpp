#include "gui/common/list/filterbar.h"

#include "gui/common/appearance.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace zhucun::gui {

namespace {

constexpr int kPauseMs = 200;

QString periodText(const Period &period)
{
    return period.from.toString(Qt::ISODate) + QStringLiteral(" – ") + period.to.toString(Qt::ISODate);
}

} // namespace

FilterBar::FilterBar(const ListDefinition &definition, const FieldContext &context, QWidget *parent)
    : QWidget(parent), m_definition(definition), m_context(context)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    auto *line = new QHBoxLayout;
    lines->addLayout(line);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setPlaceholderText(tr("Find by text, pinyin or initials (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themeIcon("edit-find"), QLineEdit::LeadingPosition);
    line->addWidget(m_text, 3);
    if (definition.hasTownship)
        line->addWidget(m_township = addPicker(LookupKind::Township, tr("Township")), 1);
    if (definition.hasVillage)
        line->addWidget(m_village = addPicker(LookupKind::Village, tr("Village")), 1);
    if (definition.hasRound)
        line->addWidget(m_round = addPicker(LookupKind::Round, tr("Round")), 1);
    if (definition.hasPeriod) {
        buildPeriod();
        line->addWidget(m_period);
    }
    if (!definition.filterFields.isEmpty()) {
        auto *add = new QToolButton(this);
        add->setObjectName(QStringLiteral("addCondition"));
        add->setText(tr("Condition"));
        add->setIcon(themeIcon("view-filter"));
        add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        add->setPopupMode(QToolButton::InstantPopup);
        add->setFocusPolicy(Qt::TabFocus);
        auto *menu = new QMenu(add);
        add->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillConditionMenu(menu); });
        line->addWidget(add);
    }
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setText(tr("Clear"));
    m_clear->setIcon(themeIcon("edit-clear-all"));
    m_clear->setToolTip(tr("Remove all conditions"));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setFocusPolicy(Qt::TabFocus);
    line->addWidget(m_clear);
    m_chipArea = new QWidget(this);
    m_chips = new FlowLayout(m_chipArea);
    lines->addWidget(m_chipArea);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (!m_showing)
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    rebuildChips();
}

ReferenceField *FilterBar::addPicker(LookupKind kind, const QString &placeholder)
{
    auto *picker = new ReferenceField(this);
    picker->setKind(kind);
    picker->setContext(m_context);
    picker->setPlaceholderText(placeholder);
    picker->setOpenButtonVisible(false);
    picker->setMinimumWidth(100);
    connect(picker, &ReferenceField::chosen, this, &FilterBar::apply);
    return picker;
}

void FilterBar::buildPeriod()
{
    m_period = new QToolButton(this);
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setIcon(themeIcon("view-calendar"));
    m_period->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_period->setPopupMode(QToolButton::InstantPopup);
    m_period->setFocusPolicy(Qt::TabFocus);
    m_period->setMenu(new QMenu(m_period));
    fillPeriodMenu();
    showPeriod();
}

void FilterBar::fillPeriodMenu()
{
    QMenu *menu = m_period->menu();
    const QDate today = m_context.clock ? m_context.clock->today() : QDate();
    const YearMonth month = YearMonth::of(today);
    const auto preset = [this, menu](const QString &text, const std::optional<Period> &period) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, period] {
            setPeriod(period);
            apply();
        });
    };
    preset(tr("Any time"), std::nullopt);
    preset(tr("This month"), Period::month(month));
    preset(tr("Last month"), Period::month(month.addMonths(-1)));
    preset(tr("This year"), Period::year(today.year()));
    preset(tr("Last year"), Period::year(today.year() - 1));
    menu->addSeparator();
    auto *typed = new QWidget(menu);
    auto *line = new QHBoxLayout(typed);
    m_from = new DateField(typed);
    m_to = new DateField(typed);
    for (DateField *field : {m_from, m_to})
        field->setContext(m_context);
    auto *use = new QPushButton(tr("Use"), typed);
    line->addWidget(new QLabel(tr("From"), typed));
    line->addWidget(m_from);
    line->addWidget(new QLabel(tr("to"), typed));
    line->addWidget(m_to);
    line->addWidget(use);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(typed);
    menu->addAction(action);
    connect(use, &QPushButton::clicked, this, &FilterBar::takeTypedPeriod);
    connect(m_to, &QLineEdit::returnPressed, this, &FilterBar::takeTypedPeriod);
}

void FilterBar::takeTypedPeriod()
{
    const Period period{m_from->date().value_or(QDate()), m_to->date().value_or(QDate())};
    if (!period.isValid()) {
        (period.from.isValid() ? m_to : m_from)->setFocus();
        return;
    }
    m_period->menu()->close();
    setPeriod(period);
    apply();
}

void FilterBar::setPeriod(const std::optional<Period> &period)
{
    m_filter.period = period;
    showPeriod();
}

void FilterBar::showPeriod()
{
    if (!m_period)
        return;
    m_period->setText(m_filter.period ? periodText(*m_filter.period) : tr("Any time"));
    m_from->setDate(m_filter.period ? std::optional(m_filter.period->from) : std::nullopt);
    m_to->setDate(m_filter.period ? std::optional(m_filter.period->to) : std::nullopt);
}

void FilterBar::setFilter(const Filter &filter)
{
    m_showing = true;
    m_pause.stop();
    m_filter = filter;
    m_text->setText(filter.text);
    if (m_township)
        m_township->setId(filter.townshipId.value());
    if (m_village)
        m_village->setId(filter.villageId.value());
    if (m_round)
        m_round->setId(filter.roundId.value());
    showPeriod();
    rebuildChips();
    m_showing = false;
}

void FilterBar::clear()
{
    Filter empty;
    empty.trashed = m_filter.trashed;
    setFilter(empty);
    Q_EMIT changed();
}

void FilterBar::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void FilterBar::fillConditionMenu(QMenu *menu)
{
    menu->clear();
    for (const FilterField &field : std::as_const(m_definition.filterFields)) {
        QMenu *choices = menu->addMenu(field.label);
        const QVariantList chosen = chosenValues(field.field);
        for (const auto &[value, words] : field.choices) {
            QAction *action = choices->addAction(words);
            action->setCheckable(true);
            action->setChecked(chosen.contains(value));
            connect(action, &QAction::toggled, this,
                    [this, field, choice = value](bool on) { toggleCondition(field, choice, on); });
        }
    }
}

QVariantList FilterBar::chosenValues(const QString &field) const
{
    for (const Condition &condition : m_filter.conditions) {
        if (condition.field == field && condition.op == Condition::Op::AnyOf)
            return condition.values;
    }
    return {};
}

void FilterBar::toggleCondition(const FilterField &field, const QVariant &value, bool on)
{
    QVariantList values = chosenValues(field.field);
    values.removeAll(value);
    if (on)
        values.append(value);
    std::erase_if(m_filter.conditions, [&field](const Condition &condition) {
        return condition.field == field.field && condition.op == Condition::Op::AnyOf;
    });
    if (!values.isEmpty())
        m_filter.conditions.push_back({field.field, Condition::Op::AnyOf, values});
    apply();
}

QString FilterBar::conditionText(const Condition &condition) const
{
    QString label = condition.field;
    QStringList words;
    for (const FilterField &field : m_definition.filterFields) {
        if (field.field != condition.field)
            continue;
        label = field.label;
        for (const auto &[value, text] : field.choices) {
            if (condition.values.contains(value))
                words.append(text);
        }
    }
    if (words.isEmpty()) {
        for (const QVariant &value : condition.values)
            words.append(value.toString());
    }
    const QString joined = words.join(QStringLiteral("、"));
    switch (condition.op) {
    case Condition::Op::Is:
    case Condition::Op::AnyOf:
        return tr("%1: %2").arg(label, joined);
    case Condition::Op::IsNot:
        return tr("%1: not %2").arg(label, joined);
    case Condition::Op::Contains:
        return tr("%1 contains %2").arg(label, joined);
    case Condition::Op::AtLeast:
        return tr("%1 at least %2").arg(label, joined);
    case Condition::Op::AtMost:
        return tr("%1 at most %2").arg(label, joined);
    case Condition::Op::IsEmpty:
        return tr("%1 is empty").arg(label);
    case Condition::Op::IsNotEmpty:
        return tr("%1 is filled in").arg(label);
    }
    return label;
}

QString FilterBar::filterText() const
{
    QStringList parts;
    for (const ReferenceField *picker : {m_township, m_village, m_round}) {
        if (picker && picker->id() > 0)
            parts.append(picker->label());
    }
    if (m_filter.period)
        parts.append(periodText(*m_filter.period));
    for (const Condition &condition : m_filter.conditions)
        parts.append(conditionText(condition));
    if (!m_filter.text.isEmpty())
        parts.append(tr("“%1”").arg(m_filter.text));
    if (m_filter.trashed)
        parts.append(tr("in the trash"));
    return parts.join(QStringLiteral("　"));
}

void FilterBar::rebuildChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Condition &condition : m_filter.conditions) {
        auto *chip = new QToolButton(m_chipArea);
        chip->setText(conditionText(condition) + QStringLiteral(" ×"));
        chip->setToolTip(tr("Remove this condition"));
        connect(chip, &QToolButton::clicked, this, [this, condition] {
            std::erase(m_filter.conditions, condition);
            apply();
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chipArea->setVisible(!m_filter.conditions.empty());
    Filter rest = m_filter;
    rest.trashed = false;
    m_clear->setEnabled(!rest.isEmpty());
}

void FilterBar::apply()
{
    if (m_showing)
        return;
    m_pause.stop();
    m_filter.text = m_text->text().trimmed();
    if (m_township) {
        m_filter.townshipId = DivisionId(m_township->id());
        Filter scope;
        scope.townshipId = m_filter.townshipId;
        if (m_village)
            m_village->setScope(scope);
    }
    if (m_village)
        m_filter.villageId = VillageId(m_village->id());
    if (m_round)
        m_filter.roundId = RoundId(m_round->id());
    rebuildChips();
    Q_EMIT changed();
}

} // namespace zhucun::gui
