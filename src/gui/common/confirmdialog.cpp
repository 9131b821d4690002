#include "gui/common/confirmdialog.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace zhucun::gui {

void ask(QWidget *parent, const Question &question, std::function<void()> accepted, std::function<void()> other)
{
    auto *box =
        new QMessageBox(question.grave ? QMessageBox::Warning : QMessageBox::Question,
                        QGuiApplication::applicationDisplayName(), question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("accept"));
    QPushButton *otherwise = nullptr;
    if (!question.otherwise.isEmpty()) {
        otherwise = box->addButton(question.otherwise, QMessageBox::DestructiveRole);
        otherwise->setObjectName(QStringLiteral("otherwise"));
    }
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.grave ? cancel : accept);
    QObject::connect(accept, &QPushButton::clicked, parent, [run = std::move(accepted)] {
        if (run)
            run();
    });
    if (otherwise) {
        QObject::connect(otherwise, &QPushButton::clicked, parent, [run = std::move(other)] {
            if (run)
                run();
        });
    }
    box->open();
}

} // namespace zhucun::gui
