#include "gui/spotcheck/yearcaps.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/reloader.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/pageregistry.h"
#include "reports/wording/termtext.h"
#include "services/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;
constexpr int kAssessmentColumn = 2;

Meaning meaningOf(AssessmentCap cap)
{
    switch (cap) {
    case AssessmentCap::NotExcellent:
        return Meaning::Note;
    case AssessmentCap::AtMostBasic:
        return Meaning::Warning;
    case AssessmentCap::Fail:
        return Meaning::Trouble;
    }
    return Meaning::Trouble;
}

} // namespace

YearCaps::YearCaps(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_window(context.window),
      m_service(context.workspace),
      m_year(new QSpinBox(this)),
      m_summary(new QLabel(this)),
      m_messages(new MessageBar(this)),
      m_table(makePlainTable({tr("Cadre"), tr("Times away"), tr("The year's assessment"), tr("Township"), tr("Village"),
                              tr("Sending unit")},
                             this)),
      m_reload(new Reloader(this, 300, [this] { refresh(); }))
{
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setValue(context.workspace.clock().today().year());
    auto *bar = new QHBoxLayout;
    auto *label = new QLabel(tr("&Year"), this);
    label->setBuddy(m_year);
    bar->addWidget(label);
    bar->addWidget(m_year);
    bar->addSpacing(12);
    bar->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);

    connect(m_year, &QSpinBox::valueChanged, m_reload, &Reloader::soon);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        m_window.open({QStringLiteral("cadres"), std::nullopt, item->data(Qt::UserRole).toLongLong()});
    });
    connect(&context.workspace, &Workspace::changed, m_reload, &Reloader::markStale);
}

void YearCaps::refresh()
{
    await(m_service.caps(m_year->value()), this,
          [this, year = m_year->value()](const Result<std::vector<SpotCheckCap>> &caps) {
              if (year != m_year->value())
                  return;
              if (caps) {
                  m_messages->clear();
                  show(*caps);
              } else {
                  m_messages->showError(tr("The year could not be counted."), caps.error());
              }
          });
}

void YearCaps::show(const std::vector<SpotCheckCap> &caps)
{
    int capped = 0;
    m_table->setRowCount(int(caps.size()));
    for (int row = 0; row < int(caps.size()); ++row) {
        const SpotCheckCap &cap = caps[size_t(row)];
        const QStringList texts{
            cap.name, QString::number(cap.times), cap.cap ? termText(*cap.cap) : QString(), cap.township, cap.village,
            cap.unit};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
            item->setData(Qt::UserRole, cap.cadreId.value());
            if (cap.cap && column == kAssessmentColumn) {
                const MeaningColors colors = colorsOf(meaningOf(*cap.cap), palette());
                item->setBackground(colors.fill);
                item->setForeground(colors.line);
            }
            m_table->setItem(row, column, item);
        }
        capped += cap.cap ? 1 : 0;
    }
    fitColumns(m_table);
    m_summary->setText(
        caps.empty()
            ? tr("Nobody was found away by a spot check this year.")
            : tr("%1 cadres were found away, %2 of them are capped in the assessment.").arg(caps.size()).arg(capped));
}

} // namespace zhucun::gui
