#include "gui/statistics/ownindicatorsdialog.h"

#include "core/text/pinyin.h"
#include "domain/statistics/figurevaluetext.h"
#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"
#include "gui/common/message/messagebar.h"
#include "gui/statistics/ownindicatorform.h"
#include "reports/wording/ruletext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

/// "own.spzcgb", by the initials of the name; numbered when there is one already.
QString codeFor(const QString &name, const std::vector<Indicator> &taken)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9_]"));
    QString word = text::pinyin(name, text::NameKind::Place).initials;
    word.remove(others);
    const QString code = QStringLiteral("own.") + (word.isEmpty() ? QStringLiteral("indicator") : word);
    QString free = code;
    for (int i = 2; std::ranges::find(taken, free, &Indicator::code) != taken.end(); ++i)
        free = code + QStringLiteral("_%1").arg(i);
    return free;
}

} // namespace

OwnIndicatorsDialog::OwnIndicatorsDialog(const OwnIndicatorAccess &access, const StatisticsLayout &layout,
                                         const QString &proposed, QWidget *parent)
    : QDialog(parent),
      m_access(access),
      m_layout(layout),
      m_proposed(proposed),
      m_messages(new MessageBar(this)),
      m_list(new QListWidget(this)),
      m_form(new OwnIndicatorForm(access, this)),
      m_trial(new QLabel(this)),
      m_add(addButton(tr("&Add"), "add", &OwnIndicatorsDialog::add)),
      m_remove(addButton(tr("De&lete"), "remove", &OwnIndicatorsDialog::remove)),
      m_try(addButton(tr("&Try out"), "try", &OwnIndicatorsDialog::tryOut)),
      m_save(addButton(tr("&Save"), "save", &OwnIndicatorsDialog::save)),
      m_discard(addButton(tr("D&iscard"), "discard", &OwnIndicatorsDialog::discard))
{
    setObjectName(QStringLiteral("ownIndicators"));
    setWindowTitle(tr("Own indicators"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    resize(character * 50, fontMetrics().lineSpacing() * 24);
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &OwnIndicatorsDialog::showCurrent);
    connect(m_form, &OwnIndicatorForm::edited, this, [this] { setModified(true); });
    m_form->setEnabled(false);
    setModified(false);
    load();
}

QPushButton *OwnIndicatorsDialog::addButton(const QString &text, const char *name, void (OwnIndicatorsDialog::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void OwnIndicatorsDialog::arrange()
{
    auto *sides = new QHBoxLayout;
    sides->addWidget(makeList(), 1);
    sides->addWidget(makeEditor(), 2);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnIndicatorsDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
}

QWidget *OwnIndicatorsDialog::makeList()
{
    auto *side = new QWidget(this);
    m_list->setObjectName(QStringLiteral("own"));
    m_list->setAccessibleName(tr("Own indicators"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return side;
}

QWidget *OwnIndicatorsDialog::makeEditor()
{
    auto *side = new QWidget(this);
    m_trial->setObjectName(QStringLiteral("trial"));
    m_trial->setWordWrap(true);
    m_trial->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_try);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    layout->addWidget(m_trial);
    layout->addStretch();
    layout->addLayout(buttons);
    return side;
}

void OwnIndicatorsDialog::load()
{
    const auto failed = [this](const Error &error) { showError(tr("The indicators could not be read."), error); };
    await(m_access.all(), this, [this, failed](Result<std::vector<Indicator>> all) {
        if (!all)
            return failed(all.error());
        m_all = std::move(*all);
        m_form->setIndicators(m_all);
        await(m_access.own(), this, [this, failed](Result<std::vector<Indicator>> own) {
            if (!own)
                return failed(own.error());
            m_own = std::move(*own);
            fill(m_own.empty() ? -1 : 0);
        });
    });
}

void OwnIndicatorsDialog::fill(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Indicator &own : m_own) {
            auto *item = new QListWidgetItem(own.name, m_list); // the list owns it
            item->setToolTip(own.code);
        }
        m_list->setCurrentRow(current);
    }
    showCurrent();
}

void OwnIndicatorsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isAny = row >= 0 && row < int(m_own.size());
    m_isNew = false;
    m_form->setIndicator(isAny ? m_own[size_t(row)] : begun());
    m_form->setEnabled(isAny && !m_access.isReadOnly);
    m_trial->setText(isAny ? QString()
                           : tr("None yet. Add one: part of an indicator there is, such as the cadres "
                                "whose units are of the province."));
    setModified(false);
}

/// Named and defined as what it is taken of, to be completed.
Indicator OwnIndicatorsDialog::begun() const
{
    Indicator own;
    own.source = QStringLiteral("derived");
    own.measure = QStringLiteral("part");
    const auto of = std::ranges::find(m_all, m_proposed, &Indicator::code);
    if (of != m_all.end()) {
        own.of = of->code;
        own.name = of->name;
        own.definition = of->definition;
    }
    return own;
}

void OwnIndicatorsDialog::add()
{
    m_isNew = true;
    m_form->setIndicator(begun());
    m_form->setEnabled(true);
    m_form->setFocus();
    m_trial->clear();
    setModified(true);
}

/// With its code, which follows from the name it was first given.
Indicator OwnIndicatorsDialog::edited() const
{
    Indicator own = m_form->indicator();
    if (own.code.isEmpty())
        own.code = codeFor(own.name, m_all);
    return own;
}

void OwnIndicatorsDialog::tryOut()
{
    m_messages->clear();
    m_trial->setText(tr("Counting"));
    await(m_access.tried(edited(), m_layout), this, [this](const Result<FigureRef> &figure) {
        m_trial->clear();
        if (!figure)
            return showError(tr("It could not be counted."), figure.error());
        const Period &period = figure->query.period;
        m_trial->setText(tr("%1 to %2: %3 %4")
                             .arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate),
                                  figureValueText(figure->value), figure->unit));
    });
}

void OwnIndicatorsDialog::save()
{
    const Indicator own = edited();
    Violations missing;
    for (const auto &[field, text] : {std::pair("name", own.name), std::pair("definition", own.definition)}) {
        if (text.isEmpty())
            missing << Violation{QString::fromLatin1(field), QStringLiteral("required"), {}};
    }
    if (!missing.isEmpty()) {
        m_form->showProblems(missing);
        return;
    }
    std::vector<Indicator> all = m_own;
    int current = m_list->currentRow();
    if (m_isNew) {
        current = int(all.size());
        all.push_back(own);
    } else {
        all[size_t(current)] = own;
    }
    replace(std::move(all), current);
}

void OwnIndicatorsDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QString name = m_own[size_t(row)].name;
    ask(this,
        {tr("Delete the indicator “%1”?").arg(name),
         tr("Layouts, templates and targets that name it lose their figure. Issued documents keep theirs."),
         tr("Delete")},
        [this, row] {
            std::vector<Indicator> left = m_own;
            left.erase(left.begin() + row);
            replace(std::move(left), std::min(row, int(m_own.size()) - 2));
        });
}

void OwnIndicatorsDialog::replace(std::vector<Indicator> own, int current)
{
    m_messages->clear();
    await(m_access.replace(own), this, [this, current](const Result<int> &count) {
        if (!count)
            return showError(tr("The indicator was not saved."), count.error());
        setModified(false);
        m_own.clear();
        Q_EMIT replaced();
        await(m_access.all(), this, [this](Result<std::vector<Indicator>> all) {
            if (all)
                m_all = std::move(*all);
            m_form->setIndicators(m_all);
        });
        await(m_access.own(), this, [this, current](Result<std::vector<Indicator>> kept) {
            if (!kept)
                return showError(tr("The indicators could not be read."), kept.error());
            m_own = std::move(*kept);
            fill(current);
        });
    });
}

/// What is wrong with a field stands beside it. Of another indicator than the one edited, its code is told.
void OwnIndicatorsDialog::showError(const QString &failed, const Error &error)
{
    const QString code = error.args.value(0);
    if (error.code != ErrorCode::Invalid || code.isEmpty()) {
        m_messages->showError(failed, error);
        return;
    }
    QStringList others;
    if (code == edited().code) {
        others = m_form->showProblems(error.violations);
    } else {
        for (const Violation &violation : error.violations)
            others << ruleText(violation, QStringLiteral("%1.%2").arg(code, violation.field));
    }
    if (!others.isEmpty())
        m_messages->show(MessageBar::Kind::Warning, failed, others.join(QLatin1Char('\n')));
}

void OwnIndicatorsDialog::discard() { fill(m_list->currentRow()); }

void OwnIndicatorsDialog::setModified(bool isModified)
{
    m_isModified = isModified;
    const bool isFree = !isModified && !m_access.isReadOnly;
    m_list->setEnabled(!isModified);
    m_add->setEnabled(isFree);
    m_remove->setEnabled(isFree && m_list->currentRow() >= 0);
    m_try->setEnabled(m_isNew || m_list->currentRow() >= 0);
    m_save->setEnabled(isModified);
    m_discard->setEnabled(isModified);
    if (isModified)
        m_trial->clear();
}

void OwnIndicatorsDialog::reject()
{
    if (!m_isModified) {
        QDialog::reject();
        return;
    }
    ask(this, {tr("The indicator was changed and not saved."), {}, tr("Discard")}, [this] { QDialog::reject(); });
}

} // namespace zhucun::gui
