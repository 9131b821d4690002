#pragma once

#include "domain/check/checksettings.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QTableWidget;

namespace zhucun::gui {

/// Which rules the county holds its records against, how serious each is, and the limits they go by.
class CheckSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckSettingsDialog(const CheckSettings &settings, bool readOnly, QWidget *parent);

    CheckSettings settings() const;

private:
    QWidget *makeRules();
    QWidget *makeLimits();
    void put(const CheckSettings &settings);

    QTableWidget *m_rules = nullptr;
    std::vector<QComboBox *> m_severities;  ///< in the order of allDataRules()
    std::vector<QDoubleSpinBox *> m_limits; ///< in the order of allThresholds()
};

} // namespace zhucun::gui
