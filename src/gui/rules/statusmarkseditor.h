#pragma once

#include "services/rules/markservice.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableWidget;

namespace zhucun::gui {

class MessageBar;

/// How each status of a day is marked: its symbol, its colour, the key that enters it.
class StatusMarksEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusMarksEditor(Workspace &workspace, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }

    bool isModified() const { return m_modified; }
    /// `done(false)` when the marks were refused; the editor shows why.
    void saveAnd(std::function<void(bool saved)> done);
    void discard();

private:
    void buildTable();
    void reload();
    void showMarks(const StatusMarks &marks);
    StatusMarks typed() const;
    void chooseColour(int row);
    void setColour(int row, const QString &colour);
    void edited();
    void reset();
    /// Whether they were saved.
    bool saved(const Result<int> &changed, const QString &done);
    void setModified(bool modified);

    MarkService m_service;
    bool m_readOnly;
    bool m_showing = false;
    bool m_modified = false;
    MessageBar *m_messages;
    QTableWidget *m_table;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_reset;
};

} // namespace zhucun::gui
