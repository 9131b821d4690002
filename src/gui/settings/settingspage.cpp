#include "gui/settings/settingspage.h"

#include "domain/attachment/attachmentfile.h"
#include "gui/common/await.h"
#include "gui/firststart/heading.h"
#include "gui/settings/disclosure.h"
#include "gui/settings/preferences.h"
#include "services/attachment/attachmentservice.h"
#include "services/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

namespace zhucun::gui {

SettingsPage::SettingsPage(Workspace &workspace, Preferences &preferences, Disclosure &disclosure,
                           const QString &logFolder, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_disclosure(disclosure),
      m_restartNote(secondaryLabel(tr("Takes effect at the next start.")))
{
    setObjectName(QStringLiteral("settings"));
    m_restartNote->hide();
    auto *form = new QFormLayout;
    form->setVerticalSpacing(fontMetrics().height());
    form->setHorizontalSpacing(fontMetrics().height());
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Appearance"), createTheme());
    form->addRow(tr("&Language"), createLanguage());
    form->addRow({}, m_restartNote);
    form->addRow(tr("&Personal data"), createDisclosure());
    form->addRow(tr("Largest a&ttachment"), createAttachmentLimit(workspace));
    form->addRow(tr("This file"), createLocation(workspace.path(), QFileInfo(workspace.path()).absolutePath()));
    form->addRow(tr("Log"), createLocation(logFolder, logFolder));

    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(headingLabel(tr("Settings")));
    layout->addSpacing(margin);
    layout->addLayout(form);
    layout->addStretch(1);
}

QWidget *SettingsPage::createTheme()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("theme"));
    box->addItem(tr("Light"), int(Theme::Light));
    box->addItem(tr("Dark"), int(Theme::Dark));
    box->setCurrentIndex(box->findData(int(m_preferences.theme())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_preferences.setTheme(Theme(box->currentData().toInt()));
        Q_EMIT themeChanged();
    });
    return box;
}

QWidget *SettingsPage::createLanguage()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("language"));
    box->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    box->addItem(QStringLiteral("English"), QStringLiteral("en"));
    box->setCurrentIndex(qMax(0, box->findData(m_preferences.language())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_preferences.setLanguage(box->currentData().toString());
        m_restartNote->show();
    });
    return box;
}

QWidget *SettingsPage::createDisclosure()
{
    auto *box = new QCheckBox(tr("Show ID numbers and phones in full until the program is closed"));
    box->setObjectName(QStringLiteral("reveal"));
    box->setChecked(m_disclosure.isRevealed());
    connect(box, &QCheckBox::toggled, &m_disclosure, &Disclosure::setRevealed);
    connect(&m_disclosure, &Disclosure::changed, box, &QCheckBox::setChecked);
    return box;
}

QWidget *SettingsPage::createAttachmentLimit(Workspace &workspace)
{
    auto *box = new QSpinBox;
    box->setObjectName(QStringLiteral("attachmentLimit"));
    box->setRange(1, kMostAttachmentMegabytes);
    box->setSuffix(QStringLiteral(" MB"));
    box->setKeyboardTracking(false); // a number half typed is not stored
    box->setToolTip(tr("For everyone who works with this file. Larger photos are scaled down, other files refused."));
    box->setEnabled(false);
    const AttachmentService attachments(workspace);
    const bool readOnly = workspace.access() == Workspace::Access::ReadOnly;
    await(attachments.limit(), this, [this, box, attachments, readOnly](const Result<qint64> &limit) {
        if (!limit)
            return;
        box->setValue(int(*limit / kMegabyte));
        box->setEnabled(!readOnly);
        connect(box, &QSpinBox::valueChanged, this, [attachments](int megabytes) { attachments.setLimit(megabytes); });
    });
    return box;
}

QWidget *SettingsPage::createLocation(const QString &path, const QString &folder)
{
    auto *row = new QWidget;
    auto *label = new QLabel(QDir::toNativeSeparators(path));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *button = new QPushButton(tr("Open folder"));
    connect(button, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(button);
    return row;
}

} // namespace zhucun::gui
