#include "gui/firststart/filepage.h"

#include "gui/common/message/words.h"
#include "gui/firststart/heading.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

const QString kSuffix = QStringLiteral(".zhucun");

QString defaultFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents.isEmpty() ? QDir::homePath() : documents).filePath(QStringLiteral("驻村"));
}

} // namespace

std::optional<Error> newFileProblem(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.isAbsolute() || file.fileName().isEmpty())
        return Error{ErrorCode::FolderNotWritable, {path}, {}, {}, {}};
    if (file.exists())
        return Error{ErrorCode::FileExists, {path}, {}, {}, {}};
    QFileInfo folder(file.absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return Error{ErrorCode::FolderNotWritable, {folder.filePath()}, {}, {}, {}};
    return std::nullopt;
}

FilePage::FilePage(QWidget *parent)
    : QWidget(parent),
      m_path(new QLineEdit),
      m_complaint(secondaryLabel({})),
      m_empty(new QRadioButton(tr("&Empty: townships and villages only"))),
      m_demo(new QRadioButton(tr("&Demo: a whole invented county to try things out"))),
      m_seed(new QSpinBox)
{
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumHeight(m_path->fontMetrics().height() * 2);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setMinimumHeight(m_complaint->fontMetrics().height() * 2);
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setMinimumHeight(m_path->minimumHeight());

    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(browseButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headingLabel(tr("Where shall the records lie?")));
    layout->addWidget(
        secondaryLabel(tr("Everything is in this one file. Copy it to keep a backup or to move to another computer.")));
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(line);
    layout->addWidget(m_complaint);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(createContentChoice());
    layout->addStretch(1);
    setFocusProxy(m_path);

    connect(m_path, &QLineEdit::textChanged, this, &FilePage::check);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_chosenByHand = true; });
    connect(browseButton, &QPushButton::clicked, this, &FilePage::browse);
}

QWidget *FilePage::createContentChoice()
{
    auto *box = new QWidget;
    m_empty->setObjectName(QStringLiteral("empty"));
    m_demo->setObjectName(QStringLiteral("demo"));
    m_empty->setChecked(true);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setRange(1, 999999);
    m_seed->setEnabled(false);
    m_seed->setToolTip(tr("The same number always gives the same people and events."));
    auto *seedLabel = new QLabel(tr("&Variant"));
    seedLabel->setBuddy(m_seed);
    seedLabel->setEnabled(false);
    connect(m_demo, &QRadioButton::toggled, m_seed, &QWidget::setEnabled);
    connect(m_demo, &QRadioButton::toggled, seedLabel, &QWidget::setEnabled);

    auto *seedLine = new QHBoxLayout;
    seedLine->setContentsMargins(fontMetrics().averageCharWidth() * 4, 0, 0, 0);
    seedLine->addWidget(seedLabel);
    seedLine->addWidget(m_seed);
    seedLine->addStretch(1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    QLabel *caption = new QLabel(tr("What shall be in it?"));
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    layout->addWidget(caption);
    layout->addWidget(m_empty);
    layout->addWidget(m_demo);
    layout->addLayout(seedLine);
    return box;
}

void FilePage::propose(const QString &countyName)
{
    if (!m_chosenByHand)
        m_path->setText(QDir::toNativeSeparators(QDir(defaultFolder()).filePath(countyName + kSuffix)));
    check();
}

QString FilePage::path() const { return QDir::cleanPath(QDir::fromNativeSeparators(m_path->text().trimmed())); }

bool FilePage::wantsDemo() const { return m_demo->isChecked(); }

quint32 FilePage::seed() const { return quint32(m_seed->value()); }

void FilePage::browse()
{
    auto *dialog = new QFileDialog(this, tr("New file"), path(), tr("Zhucun files (*%1)").arg(kSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kSuffix.mid(1));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused anyway, with a reason
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_chosenByHand = true;
        m_path->setText(QDir::toNativeSeparators(file));
    });
    dialog->open();
}

void FilePage::check()
{
    const std::optional<Error> problem = newFileProblem(path());
    m_complaint->setText(problem ? errorSentence(*problem) : QString());
    m_acceptable = !problem;
    Q_EMIT acceptableChanged();
}

} // namespace zhucun::gui
