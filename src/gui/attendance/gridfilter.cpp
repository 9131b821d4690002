#include "gui/attendance/gridfilter.h"

#include "gui/common/appearance.h"
#include "gui/common/fields/monthfield.h"
#include "gui/common/fields/referencefield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace zhucun::gui {

namespace {

constexpr int kPauseMs = 250;

} // namespace

GridFilter::GridFilter(const FieldContext &context, const YearMonth &month, QWidget *parent)
    : QWidget(parent), m_month(month), m_field(new MonthField(this)), m_text(new QLineEdit(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    const auto addStep = [&](const char *icon, const QString &text, const QKeySequence &keys, int months) {
        auto *button = new QToolButton(this);
        button->setObjectName(months < 0 ? QStringLiteral("previousMonth") : QStringLiteral("nextMonth"));
        button->setIcon(themeIcon(icon));
        button->setAutoRaise(true);
        button->setShortcut(keys);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, [this, months] {
            setMonth(m_month.addMonths(months));
            Q_EMIT changed();
        });
        line->addWidget(button);
    };
    addStep("go-previous", tr("Previous month"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
    m_field->setObjectName(QStringLiteral("month"));
    m_field->setMonth(month);
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("2026.00")) * 3 / 2);
    m_field->setAccessibleName(tr("Month"));
    line->addWidget(m_field);
    addStep("go-next", tr("Next month"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    line->addWidget(m_text, 2);
    line->addWidget(m_township = addPicker(LookupKind::Township, tr("Township")), 1);
    line->addWidget(m_village = addPicker(LookupKind::Village, tr("Village")), 1);
    line->addWidget(m_team = addPicker(LookupKind::Team, tr("Team")), 1);
    line->addWidget(m_unit = addPicker(LookupKind::Unit, tr("Sending unit")), 1);
    giveContext(this, context);

    m_text->setObjectName(QStringLiteral("gridText"));
    m_text->setPlaceholderText(tr("Name or pinyin (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &GridFilter::changed);
    connect(m_text, &QLineEdit::textChanged, this, &GridFilter::apply);
    connect(m_field, &QLineEdit::editingFinished, this, &GridFilter::takeMonth);
}

ReferenceField *GridFilter::addPicker(LookupKind kind, const QString &placeholder)
{
    auto *picker = new ReferenceField(this);
    picker->setKind(kind);
    picker->setPlaceholderText(placeholder);
    picker->setOpenButtonVisible(false);
    connect(picker, &ReferenceField::chosen, this, &GridFilter::apply);
    return picker;
}

SheetScope GridFilter::scope() const
{
    SheetScope scope;
    scope.townshipId = DivisionId(m_township->id());
    scope.villageId = VillageId(m_village->id());
    scope.teamId = TeamId(m_team->id());
    scope.unitId = UnitId(m_unit->id());
    scope.text = m_text->text().trimmed();
    return scope;
}

void GridFilter::setMonth(const YearMonth &month)
{
    m_month = month;
    m_field->setMonth(month);
}

void GridFilter::takeMonth()
{
    const std::optional<YearMonth> typed = m_field->month();
    if (!typed) {
        m_field->setMonth(m_month);
    } else if (*typed != m_month) {
        m_month = *typed;
        Q_EMIT changed();
    }
}

void GridFilter::setFilter(const Filter &filter)
{
    m_setting = true;
    if (filter.period)
        setMonth(YearMonth::of(filter.period->from));
    m_text->setText(filter.text);
    m_township->setId(filter.townshipId.value());
    m_village->setId(filter.villageId.value());
    m_team->clear();
    m_unit->clear();
    m_setting = false;
}

void GridFilter::clear()
{
    setFilter({});
    Q_EMIT changed();
}

void GridFilter::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void GridFilter::apply()
{
    if (m_setting)
        return;
    Filter places;
    places.townshipId = DivisionId(m_township->id());
    m_village->setScope(places);
    m_pause.start();
}

} // namespace zhucun::gui
