#pragma once

#include "domain/situation/situationtemplate.h"
#include "domain/situation/typicalrecord.h"
#include "domain/statistics/figureref.h"

#include <QHash>

#include <vector>

namespace zhucun {

/// A figure of a template with its value.
struct SituationFigure {
    QString label;
    QString unit;
    int version = 1;
    StatisticsQuery query;
    std::optional<double> value;
};

/// All that a template is filled with.
struct SituationData {
    QHash<QString, SituationFigure> figures; ///< by FigureTag::key()
    QHash<QString, QString> names;           ///< by templateNames()
    QHash<QString, QString> typed;           ///< by slot
    std::vector<TypicalRecord> typical;      ///< as they are to be told
};

/// A number in a paragraph.
struct FigureSpan {
    int start = 0;
    int length = 0;
    int figure = 0; ///< in SituationText::figures

    friend bool operator==(const FigureSpan &, const FigureSpan &) = default;
};

struct SituationParagraph {
    enum class Kind {
        Body,
        Heading,    ///< 一、
        Subheading, ///< （一）
    };

    Kind kind = Kind::Body;
    QString text;
    std::vector<FigureSpan> spans = {};
};

/// A report as sentences, with every figure in it.
struct SituationText {
    QString title;
    QString recipients;
    QStringList attachments;
    std::vector<SituationParagraph> paragraphs;
    std::vector<FigureRef> figures; ///< in the order of reading
    std::vector<TemplateProblem> problems;
    int blanks = 0; ///< places still to be filled in
};

SituationText renderSituation(const SituationTemplate &parsed, const SituationData &data);

/// The figure as one would say it, for lists of figures: 驻村工作队（单位层级：省）.
QString figureLabel(const QString &name, const std::vector<StatisticsCondition> &where);

} // namespace zhucun
