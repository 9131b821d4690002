#include "gui/templates/templatespage.h"

#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/situation/remarkslist.h"
#include "gui/situation/situationview.h"
#include "gui/templates/figurelist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {
constexpr int kRenderDelayMs = 500;
}

TemplatesPage::TemplatesPage(const SituationAccess &access, const FieldContext &fields, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_fields(fields),
      m_messages(new MessageBar(this)),
      m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_save(new QPushButton(QIcon::fromTheme(QStringLiteral("document-save")), tr("&Save"), this)),
      m_restore(new QPushButton(this)),
      m_figures(new FigureList(this)),
      m_from(new DateField(this)),
      m_to(new DateField(this)),
      m_view(new SituationView(this)),
      m_remarks(new RemarksList(this)),
      m_renderSoon(new QTimer(this)),
      m_reload(new Reloader(this, 0, [this] { load(); }))
{
    setObjectName(QStringLiteral("templates"));
    m_renderSoon->setSingleShot(true);
    m_renderSoon->setInterval(kRenderDelayMs);
    connect(m_renderSoon, &QTimer::timeout, this, &TemplatesPage::render);
    const QDate today = fields.clock->today();
    m_from->setDate(QDate(today.year(), 1, 1));
    m_to->setDate(today);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    giveContext(this, m_fields);
    const auto changed = [this] {
        if (m_isFilling)
            return;
        showButtons();
        m_renderSoon->start();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, changed);
    connect(m_name, &QLineEdit::textChanged, this, changed);
    connect(m_from, &QLineEdit::textChanged, this, changed);
    connect(m_to, &QLineEdit::textChanged, this, changed);
    connect(m_view, &SituationView::figureClicked, this, &TemplatesPage::figureRequested);
    connect(m_remarks, &RemarksList::lineChosen, this, &TemplatesPage::goToLine);
    connect(m_figures, &FigureList::tagChosen, this, [this](const QString &tag) {
        m_text->insertPlainText(tag);
        m_text->setFocus();
    });
}

QWidget *TemplatesPage::makeList()
{
    auto *panel = new QWidget(this);
    auto *copy = new QPushButton(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy as a new template"), panel);
    copy->setEnabled(!m_access.readOnly);
    connect(copy, &QPushButton::clicked, this, &TemplatesPage::addCopy);
    m_list->setObjectName(QStringLiteral("templateList"));
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesPage::choose);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addWidget(copy);
    layout->addWidget(new QLabel(tr("Figures and names"), panel));
    layout->addWidget(m_figures, 2);
    return panel;
}

QWidget *TemplatesPage::makeEditor()
{
    auto *panel = new QWidget(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_text->setObjectName(QStringLiteral("text"));
    QFont font = m_text->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_text->setFont(font);
    m_text->setReadOnly(m_access.readOnly);
    m_save->setObjectName(QStringLiteral("save"));
    m_restore->setObjectName(QStringLiteral("restore"));
    connect(m_save, &QPushButton::clicked, this, [this] { saveChanges([](bool) {}); });
    connect(m_restore, &QPushButton::clicked, this, &TemplatesPage::restore);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addWidget(m_name);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    return panel;
}

QWidget *TemplatesPage::makePreview()
{
    auto *panel = new QWidget(this);
    auto *period = new QHBoxLayout;
    period->addWidget(new QLabel(tr("With the figures of"), panel));
    period->addWidget(m_from);
    period->addWidget(new QLabel(tr("to"), panel));
    period->addWidget(m_to);
    auto *split = new QSplitter(Qt::Vertical, panel);
    split->addWidget(m_view);
    split->addWidget(m_remarks);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->addLayout(period);
    layout->addWidget(split, 1);
    return panel;
}

void TemplatesPage::load()
{
    await(m_access.templates(), this, [this](const Result<std::vector<TemplateChoice>> &templates) {
        if (templates)
            showTemplates(*templates);
        else
            m_messages->showError(tr("The templates could not be read."), templates.error());
    });
    await(m_access.indicators(), this, [this](const Result<std::vector<Indicator>> &indicators) {
        if (indicators)
            m_figures->setIndicators(*indicators);
    });
}

void TemplatesPage::showTemplates(std::vector<TemplateChoice> templates)
{
    m_templates = std::move(templates);
    const QString wanted = m_wanted.isEmpty() ? m_open.name : m_wanted;
    m_wanted.clear();
    m_isFilling = true;
    m_list->clear();
    int row = 0;
    for (const TemplateChoice &choice : m_templates) {
        if (choice.name == wanted)
            row = m_list->count();
        const bool isChanged = choice.isBuiltIn && choice.ownId.isValid();
        m_list->addItem(isChanged ? tr("%1 (changed)").arg(choice.name) : choice.name);
    }
    m_list->setCurrentRow(row);
    m_isFilling = false;
    // What is being typed stays.
    if (!isModified() || m_templates[std::size_t(row)].name != m_open.name)
        open(m_templates[std::size_t(row)]);
    else
        m_renderSoon->start();
}

void TemplatesPage::choose(int row)
{
    if (m_isFilling || row < 0)
        return;
    const TemplateChoice chosen = m_templates[std::size_t(row)];
    saveChanges([this, chosen](bool saved) {
        if (saved)
            open(chosen);
    });
}

void TemplatesPage::open(const TemplateChoice &choice)
{
    m_isFilling = true;
    m_open = choice;
    m_name->setText(choice.name);
    // The name ties a county's version to what comes with the program.
    m_name->setReadOnly(choice.isBuiltIn || m_access.readOnly);
    m_text->setPlainText(choice.text);
    m_isFilling = false;
    showButtons();
    render();
}

bool TemplatesPage::isModified() const
{
    return !m_open.name.isEmpty() && !m_access.readOnly &&
           (m_text->toPlainText() != m_open.text || m_name->text() != m_open.name);
}

void TemplatesPage::showButtons()
{
    m_save->setEnabled(isModified());
    m_restore->setText(m_open.isBuiltIn ? tr("Restore the built-in text") : tr("Move to trash"));
    m_restore->setEnabled(m_open.ownId.isValid() && !m_access.readOnly);
}

void TemplatesPage::saveChanges(std::function<void(bool saved)> done)
{
    if (!isModified()) {
        done(true);
        return;
    }
    const auto store = [this, done](ReportTemplate own) {
        own.name = m_name->text().trimmed();
        own.text = m_text->toPlainText();
        await(m_access.saveTemplate(own), this, [this, done](const Result<Saved<ReportTemplate>> &saved) {
            if (saved) {
                m_open.ownId = saved->record.id;
                m_open.name = saved->record.name;
                m_open.text = saved->record.text;
                m_messages->show(MessageBar::Kind::Info, tr("The template was saved."));
                showButtons();
            } else {
                m_messages->showError(tr("The template was not saved."), saved.error());
            }
            done(saved.has_value());
        });
    };
    if (!m_open.ownId.isValid()) {
        store({});
        return;
    }
    await(m_access.loadTemplate(m_open.ownId), this, [this, store, done](const Result<ReportTemplate> &own) {
        if (own) {
            store(*own);
            return;
        }
        m_messages->showError(tr("The template was not saved."), own.error());
        done(false);
    });
}

void TemplatesPage::discardChanges() { open(TemplateChoice(m_open)); }

void TemplatesPage::addCopy()
{
    ReportTemplate copy;
    const QString base = m_name->text().trimmed();
    for (int number = 2; copy.name.isEmpty(); ++number) {
        const QString name = QStringLiteral("%1（%2）").arg(base).arg(number);
        if (std::ranges::find(m_templates, name, &TemplateChoice::name) == m_templates.end())
            copy.name = name;
    }
    copy.text = m_text->toPlainText();
    await(m_access.saveTemplate(copy), this, [this](const Result<Saved<ReportTemplate>> &saved) {
        if (!saved) {
            m_messages->showError(tr("The template was not copied."), saved.error());
            return;
        }
        m_text->setPlainText(m_open.text); // what was typed went to the copy
        m_wanted = saved->record.name;
        m_reload->now();
    });
}

void TemplatesPage::restore()
{
    const Question question{m_open.isBuiltIn
                                ? tr("Restore the text of “%1” as it came with the program?").arg(m_open.name)
                                : tr("Move “%1” to the trash?").arg(m_open.name),
                            tr("The county's text goes to the trash and can be brought back by Undo."),
                            m_open.isBuiltIn ? tr("Restore") : tr("Move to trash")};
    ask(this, question, [this] {
        await(m_access.trashTemplate(m_open.ownId), this, [this](const Result<int> &trashed) {
            if (!trashed) {
                m_messages->showError(tr("The template was not restored."), trashed.error());
                return;
            }
            m_text->setPlainText(m_open.text);
            m_wanted = m_open.name;
            m_open = {};
            m_reload->now();
        });
    });
}

void TemplatesPage::render()
{
    const auto from = m_from->date();
    const auto to = m_to->date();
    if (!from || !to || *to < *from)
        return;
    StatisticsQuery query;
    query.period = {*from, *to};
    await(m_access.render({m_text->toPlainText(), query, {}}), this,
          [this, question = ++m_question](const Result<Situation> &situation) {
              if (question != m_question)
                  return;
              if (!situation) {
                  m_messages->showError(tr("The figures could not be computed."), situation.error());
                  return;
              }
              m_situation = *situation;
              m_view->showText(m_situation.text);
              m_remarks->showRemarks(m_situation);
              Q_EMIT rendered();
          });
}

void TemplatesPage::goToLine(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    m_text->setTextCursor(QTextCursor(block));
    m_text->centerCursor();
    m_text->setFocus();
}

} // namespace zhucun::gui
