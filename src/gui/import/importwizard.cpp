#include "gui/import/importwizard.h"

#include "gui/import/importdraft.h"
#include "gui/import/importfilepage.h"
#include "gui/import/importmappingpage.h"
#include "gui/import/importpreviewpage.h"
#include "gui/import/importresultpage.h"
#include "gui/import/importsheetpage.h"

#include <QAbstractButton>

namespace zhucun::gui {

namespace {

// Fits a screen of 1366×768 with its bars.
constexpr int kWidth = 1120;
constexpr int kHeight = 640;

} // namespace

ImportWizard::ImportWizard(Workspace &workspace, const QString &path, QWidget *parent)
    : QWizard(parent),
      m_draft(new ImportDraft(workspace, this)),
      m_filePage(new ImportFilePage(*m_draft, this)),
      m_result(new ImportResultPage(*m_draft, workspace, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Bring in a file"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("Ne&xt"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("Close"));
    resize(kWidth, kHeight);
    auto *preview = new ImportPreviewPage(*m_draft, workspace, this);
    preview->setButtonText(QWizard::NextButton, tr("&Import"));
    addPage(m_filePage);
    addPage(new ImportSheetPage(*m_draft, this));
    addPage(new ImportMappingPage(*m_draft, this));
    addPage(preview);
    const int last = addPage(m_result);
    // The wizard enables the way back by itself.
    connect(this, &QWizard::currentIdChanged, this, [this, last](int id) {
        if (id == last)
            button(QWizard::BackButton)->setEnabled(!m_result->isRunning());
    });
    connect(preview, &ImportPreviewPage::onErrorChanged, m_result, &ImportResultPage::setOnError);
    connect(m_result, &ImportResultPage::pageRequested, this, [this](const QString &key) {
        Q_EMIT pageRequested(key);
        accept();
    });
    if (!path.isEmpty())
        m_filePage->openFile(path);
}

void ImportWizard::reject()
{
    // What is being written is taken back first.
    if (m_result->isRunning())
        m_result->stop();
    else
        QWizard::reject();
}

} // namespace zhucun::gui
