#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "gui/mainwindow/page.h"
#include "reports/model/report.h"
#include "services/monthly/monthlyservice.h"

#include <QFuture>
#include <QWidget>

#include <memory>

namespace Ui {
class DocumentsPage;
}

namespace zhucun::gui {

class MessageBar;
struct PageContext;

/// 报表: choose a document, its month and place, look at it, print it or write it to a file.
class DocumentsPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(const PageContext &context);
    ~DocumentsPage() override;

private:
    enum class Document { TownshipMonthly, Roster };

    Document document() const;
    void showChoice();
    void preview();
    void write();
    /// Makes the chosen document and hands it on; errors go to the message bar.
    void build(std::function<void(reports::Report)> use);
    void buildMonthly(std::function<void(reports::Report)> use);
    void buildRoster(std::function<void(reports::Report)> use);
    void failed(const Error &error);

    std::unique_ptr<Ui::DocumentsPage> m_ui;
    MessageBar *m_messages;
    MonthlyService m_monthly;
    const PageContext &m_context;
    QString m_county;
};

QWidget *documentsPage(const PageContext &context);

} // namespace zhucun::gui
