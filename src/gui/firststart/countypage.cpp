#include "gui/firststart/countypage.h"

#include "gui/common/message/words.h"
#include "gui/firststart/countyfinder.h"
#include "gui/firststart/countylist.h"
#include "gui/firststart/heading.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kShownMatches = 50;

} // namespace

CountyPage::CountyPage(const CountyFinder &finder, QWidget *parent)
    : QWidget(parent),
      m_finder(finder),
      m_matches(new CountyListModel(this)),
      m_typed(new QLineEdit),
      m_list(new QListView),
      m_summary(secondaryLabel({}))
{
    m_typed->setObjectName(QStringLiteral("county"));
    m_typed->setPlaceholderText(tr("Name, pinyin, initials or code: 尚义, shangyi, syx, 130725"));
    m_typed->setAccessibleName(tr("County"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMinimumHeight(m_typed->fontMetrics().height() * 2);
    m_typed->setTextMargins(m_typed->fontMetrics().averageCharWidth(), 0, 0, 0);
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("countyMatches"));
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new CountyDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Matching counties"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_summary->setObjectName(QStringLiteral("countySummary"));
    m_summary->setMinimumHeight(m_summary->fontMetrics().height() * 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headingLabel(tr("Which county do you work for?")));
    layout->addWidget(secondaryLabel(tr("Its townships and villages are then filled in for you.")));
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    setFocusProxy(m_typed);

    connect(m_typed, &QLineEdit::textChanged, this, &CountyPage::search);
    connect(&m_finder, &CountyFinder::loaded, this, &CountyPage::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CountyPage::choose);
    connect(m_list, &QListView::doubleClicked, this, &CountyPage::accepted);
    search();
}

void CountyPage::search()
{
    m_matches->setMatches(m_finder.find(m_typed->text(), kShownMatches));
    const QModelIndex best = m_matches->index(0);
    m_list->setCurrentIndex(best); // what fits best is chosen already: type, Enter
    choose(best);
}

void CountyPage::choose(const QModelIndex &index)
{
    m_chosen = index.isValid() ? m_finder.county(m_matches->match(index.row()).code) : CountyDetail();
    showSummary();
    Q_EMIT chosenChanged();
}

void CountyPage::showSummary()
{
    if (m_finder.error()) {
        m_summary->setText(errorSentence(*m_finder.error()));
    } else if (!m_finder.isReady()) {
        m_summary->setText(tr("Reading the list of divisions…"));
    } else if (m_chosen.code.isEmpty()) {
        m_summary->setText(m_typed->text().trimmed().isEmpty() ? QString()
                                                               : tr("No county fits this. Try its name or its code."));
    } else {
        qsizetype villages = 0;
        for (const auto &township : m_chosen.townships)
            villages += qsizetype(township.villages.size());
        m_summary->setText(tr("%1: %2 townships, %3 villages and communities")
                               .arg(m_chosen.fullName)
                               .arg(m_chosen.townships.size())
                               .arg(villages));
    }
}

bool CountyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            // The list is steered without leaving the field.
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!m_chosen.code.isEmpty())
                Q_EMIT accepted();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhucun::gui
