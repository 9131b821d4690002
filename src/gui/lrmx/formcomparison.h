#pragma once

#include "gui/lrmx/formentry.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zhucun::gui {

/// One form beside the record on file: whose it is, both photos, and element by element what each says and which of
/// the two is to hold.
class FormComparison final : public QWidget
{
    Q_OBJECT

public:
    explicit FormComparison(QWidget *parent = nullptr);

    void show(const FormEntry &entry, const AppointmentForm &form, const FormMatch &match);
    void showNothing(const QString &why);

Q_SIGNALS:
    /// Invalid: somebody new.
    void ownerChosen(zhucun::CadreId id);
    void takeChosen(const QStringList &elements);

private:
    QWidget *makePhotos();
    void fillOwners(const FormEntry &entry);
    void fillTable();
    void addRow(const FormDifference &difference, bool isTaken);
    void noteChecks();
    void checkAll(bool on);

    FormMatch m_match;
    QStringList m_taken;
    bool m_isFilling = false;
    QLabel *m_heading;
    QComboBox *m_owners;
    QLabel *m_storedPhoto;
    QLabel *m_filePhoto;
    QCheckBox *m_onlyDifferent;
    QTableWidget *m_table;
    QPushButton *m_takeAll;
    QPushButton *m_keepAll;
};

} // namespace zhucun::gui
