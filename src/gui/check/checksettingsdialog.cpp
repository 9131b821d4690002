#include "gui/check/checksettingsdialog.h"

#include "gui/common/list/plaintable.h"
#include "reports/wording/datafindingtext.h"
#include "reports/wording/termtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

enum Column { RuleColumn, SeverityColumn };

} // namespace

CheckSettingsDialog::CheckSettingsDialog(const CheckSettings &settings, bool readOnly, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("checkSettings"));
    setWindowTitle(tr("Rules and limits of the data check"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("save"));
    save->setEnabled(!readOnly);
    auto *standard = buttons->addButton(tr("&Standard"), QDialogButtonBox::ResetRole);
    standard->setObjectName(QStringLiteral("standard"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(standard, &QPushButton::clicked, this, [this] { put({}); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeRules(), 1);
    layout->addWidget(makeLimits());
    layout->addWidget(buttons);
    put(settings);
    constexpr QSize kSize(640, 680);
    resize(kSize);
}

QWidget *CheckSettingsDialog::makeRules()
{
    m_rules = makePlainTable({tr("Rule"), tr("Severity")}, this);
    m_rules->setObjectName(QStringLiteral("rules"));
    m_rules->horizontalHeader()->setSectionResizeMode(RuleColumn, QHeaderView::Stretch);
    const auto &all = allDataRules();
    m_rules->setRowCount(int(all.size()));
    for (int row = 0; row < m_rules->rowCount(); ++row) {
        const DataRule rule = all[size_t(row)].rule;
        auto *item = new QTableWidgetItem(termText(rule)); // the table owns it
        item->setToolTip(ruleExplanation(rule));
        m_rules->setItem(row, RuleColumn, item);
        auto *severity = new QComboBox; // the table owns it
        for (const auto &term : Vocabulary<DataSeverity>::terms())
            severity->addItem(termText(term.value), int(term.value));
        m_rules->setCellWidget(row, SeverityColumn, severity);
        m_severities.push_back(severity);
    }
    return m_rules;
}

QWidget *CheckSettingsDialog::makeLimits()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    for (const ThresholdInfo &info : allThresholds()) {
        auto *limit = new QDoubleSpinBox(this);
        limit->setObjectName(codeOf(info.threshold));
        limit->setDecimals(info.decimals);
        limit->setRange(info.least, info.most);
        m_limits.push_back(limit);
        form->addRow(termText(info.threshold), limit);
    }
    return box;
}

void CheckSettingsDialog::put(const CheckSettings &settings)
{
    const auto &rules = allDataRules();
    for (size_t i = 0; i < rules.size(); ++i) {
        m_rules->item(int(i), RuleColumn)->setCheckState(settings.isOn(rules[i].rule) ? Qt::Checked : Qt::Unchecked);
        m_severities[i]->setCurrentIndex(m_severities[i]->findData(int(settings.severity(rules[i].rule))));
    }
    for (size_t i = 0; i < m_limits.size(); ++i)
        m_limits[i]->setValue(settings.threshold(allThresholds()[i].threshold));
}

CheckSettings CheckSettingsDialog::settings() const
{
    CheckSettings settings;
    const auto &rules = allDataRules();
    for (size_t i = 0; i < rules.size(); ++i) {
        settings.setOn(rules[i].rule, m_rules->item(int(i), RuleColumn)->checkState() == Qt::Checked);
        settings.setSeverity(rules[i].rule, DataSeverity(m_severities[i]->currentData().toInt()));
    }
    for (size_t i = 0; i < m_limits.size(); ++i)
        settings.setThreshold(allThresholds()[i].threshold, m_limits[i]->value());
    return settings;
}

} // namespace zhucun::gui
