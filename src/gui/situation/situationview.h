#pragma once

#include "domain/situation/situationtext.h"

#include <QTextBrowser>

namespace zhucun::gui {

/// A report as its sentences; every number in it can be clicked.
class SituationView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SituationView(QWidget *parent = nullptr);

    /// Keeps the place that is looked at.
    void showText(const SituationText &text);

Q_SIGNALS:
    void figureClicked(const zhucun::FigureRef &figure);

private:
    std::vector<FigureRef> m_figures;
};

} // namespace zhucun::gui
