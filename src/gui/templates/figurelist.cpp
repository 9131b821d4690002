#include "gui/templates/figurelist.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"
#include "domain/situation/situationtemplate.h"
#include "gui/common/await.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zhucun::gui {

FigureList::FigureList(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_form(new QComboBox(this)), m_list(new QListWidget(this))
{
    m_search->setObjectName(QStringLiteral("figureSearch"));
    m_search->setPlaceholderText(tr("Name, pinyin or code"));
    m_search->setClearButtonEnabled(true);
    m_form->setObjectName(QStringLiteral("figureForm"));
    m_form->addItem(tr("The number alone"), QString());
    const QStringList forms = figureFormNames();
    for (const QString &form : forms)
        m_form->addItem(form, form);
    m_list->setObjectName(QStringLiteral("figures"));
    auto *hint = new QLabel(tr("Double-click to insert. A condition stands after it: 其中 单位层级=省."), this);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_form);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    connect(m_search, &QLineEdit::textChanged, this, &FigureList::search);
    connect(m_list, &QListWidget::itemActivated, this, &FigureList::choose);
}

void FigureList::setIndicators(const std::vector<Indicator> &indicators)
{
    // The pinyin of some hundred names takes its time.
    await(QtConcurrent::run([indicators] { return entriesOf(indicators); }), this,
          [this](const std::vector<Entry> &entries) { showEntries(entries); });
}

std::vector<FigureList::Entry> FigureList::entriesOf(const std::vector<Indicator> &indicators)
{
    std::vector<Entry> entries;
    const auto add = [&entries](const QString &name, const QString &tag, const QString &explanation, bool isFigure) {
        const QString key = text::searchKey(name, text::NameKind::Place) + QLatin1Char(' ') + text::fold(tag);
        entries.push_back({name, tag, explanation, key, isFigure});
    };
    for (const QString &name : templateNames())
        add(name, QStringLiteral("{{%1}}").arg(name), {}, false);
    add(QStringLiteral("填写"), QStringLiteral("{{填写 存在问题}}"), {}, false);
    for (const QString &section : {QStringLiteral("有数"), QStringLiteral("非零"), QStringLiteral("典型")})
        add(section, QStringLiteral("{{#%1}}{{/%1}}").arg(section), {}, false);
    for (const QString &name : templateItemNames())
        add(QStringLiteral("典型：%1").arg(name), QStringLiteral("{{%1}}").arg(name), {}, false);
    for (const Indicator &indicator : indicators)
        add(QStringLiteral("%1（%2）").arg(indicator.name, indicator.chineseUnit()), indicator.code,
            indicator.definition, true);
    return entries;
}

void FigureList::showEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    m_list->clear();
    for (const Entry &entry : m_entries) {
        auto *item = new QListWidgetItem(entry.name + QStringLiteral("  ") + entry.tag, m_list); // the list owns it
        item->setToolTip(entry.explanation);
    }
    search(m_search->text());
}

void FigureList::search(const QString &typed)
{
    const QString wanted = text::fold(typed);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_list->item(int(i))->setHidden(!wanted.isEmpty() && !m_entries[i].key.contains(wanted));
}

QStringList FigureList::shownTags() const
{
    QStringList tags;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_list->item(int(i))->isHidden())
            tags << m_entries[i].tag;
    }
    return tags;
}

void FigureList::choose(const QListWidgetItem *item)
{
    const Entry &entry = m_entries[std::size_t(m_list->row(item))];
    const QString form = m_form->currentData().toString();
    QString tag = entry.tag;
    if (entry.isFigure)
        tag = QStringLiteral("{{%1%2}}").arg(tag, form.isEmpty() ? QString() : QString(QLatin1Char('|') + form));
    Q_EMIT tagChosen(tag);
}

} // namespace zhucun::gui
