#include "gui/event/eventline.h"

#include "gui/common/await.h"
#include "gui/common/form/recordform.h"
#include "gui/common/message/messagebar.h"
#include "gui/event/eventpages.h"
#include "gui/event/linkdialog.h"
#include "reports/wording/termtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace zhucun::gui {

namespace {

QString linkTo(const EventMember &member)
{
    const QStringList words{termText(member.record.part), member.day.toString(Qt::ISODate), member.label};
    return QStringLiteral("<a href=\"%1:%2\">%3</a>")
        .arg(codeOf(member.record.part))
        .arg(member.record.id)
        .arg(words.join(QLatin1Char(' ')).toHtmlEscaped());
}

} // namespace

EventLine::EventLine(QWidget *parent) : QWidget(parent), m_links(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *caption = new QLabel(tr("Same event"), this);
    layout->addWidget(caption);
    m_links->setObjectName(QStringLiteral("eventLinks"));
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_links->setWordWrap(true);
    m_links->setAccessibleName(caption->text());
    layout->addWidget(m_links, 1);
    m_also = addButton("eventAlso", tr("Record also as ▸"),
                       tr("Enter the same in another ledger: day, village, people and text are taken over"));
    m_link =
        addButton("eventLink", tr("Link existing…"), tr("Choose a record of the same event that is entered already"));
    m_unlink = addButton("eventUnlink", tr("Unlink"), tr("This record is another event than those linked"));
    connect(m_links, &QLabel::linkActivated, this, &EventLine::openLink);
    connect(m_also, &QPushButton::clicked, this, &EventLine::offerLedgers);
    connect(m_link, &QPushButton::clicked, this, [this] { onceSaved([this] { chooseRecord(); }); });
    connect(m_unlink, &QPushButton::clicked, this,
            [this] { onceSaved([this] { showDone(m_access.unlink(record())); }); });
    updateButtons();
}

QPushButton *EventLine::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void EventLine::setUp(RecordForm &form, EventPart part, const EventAccess &access)
{
    m_form = &form;
    m_part = part;
    m_access = access;
}

void EventLine::showRecord(qint64 id, QDate day, VillageId villageId)
{
    m_id = id;
    m_day = day;
    m_villageId = villageId;
    showMembers({});
    if (m_id != 0 && m_access.members)
        ask();
}

void EventLine::ask()
{
    await(m_access.members(record()), this, [this, question = ++m_question](const Result<EventMembers> &members) {
        // A record in the trash is part of nothing.
        if (question == m_question && members)
            showMembers(*members);
    });
}

void EventLine::showMembers(const EventMembers &members)
{
    ++m_question;
    m_isLinked = !members.others.empty();
    QStringList links;
    for (const EventMember &member : members.others)
        links << linkTo(member);
    if (m_isLinked)
        links << tr("(event %1)").arg(members.code.toHtmlEscaped());
    m_links->setText(m_isLinked ? links.join(QStringLiteral("　")) : tr("Entered here alone").toHtmlEscaped());
    m_links->setToolTip(m_isLinked ? members.title.toHtmlEscaped() : QString());
    updateButtons();
}

QString EventLine::text() const { return m_links->text(); }

void EventLine::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void EventLine::updateButtons()
{
    m_also->setEnabled(!m_readOnly);
    m_link->setEnabled(!m_readOnly);
    m_unlink->setEnabled(!m_readOnly && m_isLinked);
}

void EventLine::openLink(const QString &link)
{
    if (const auto part = fromCode<EventPart>(link.section(QLatin1Char(':'), 0, 0)))
        Q_EMIT m_form->recordRequested(pageKeyOf(*part), link.section(QLatin1Char(':'), 1).toLongLong());
}

void EventLine::offerLedgers()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const EventPart part : {EventPart::Visit, EventPart::Dispute, EventPart::LedgerEntry}) {
        if (part == m_part)
            continue;
        menu->addAction(termText(part), this,
                        [this, part] { onceSaved([this, part] { m_access.recordAlso(record(), part); }); });
    }
    menu->popup(m_also->mapToGlobal(QPoint(0, m_also->height())));
}

void EventLine::chooseRecord()
{
    EventSearch search{record(), m_day, LinkDialog::kDays, m_villageId, {}};
    auto *dialog = new LinkDialog(m_access, m_form->fieldContext(), search, this);
    connect(dialog, &LinkDialog::recordChosen, this,
            [this](const EventRecord &other) { showDone(m_access.link(record(), other)); });
    dialog->open();
}

void EventLine::onceSaved(const std::function<void()> &go)
{
    m_form->saveAnd([this, go](bool saved) {
        if (!saved)
            return;
        if (m_id != 0)
            go();
        else
            m_form->messages()->show(MessageBar::Kind::Info, tr("Enter this record first."));
    });
}

void EventLine::showDone(const QFuture<Status> &done)
{
    await(done, this, [this, id = m_id](const Status &status) {
        if (!status)
            m_form->messages()->showError(tr("What is the same event was not changed."), status.error());
        else if (id == m_id)
            m_form->openRecord(id); // it has another version now
    });
}

} // namespace zhucun::gui
