#pragma once

#include "domain/ids.h"
#include "domain/record/record.h"
#include "domain/statistics/figureref.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>
#include <vector>

namespace zhucun {

/// Why a figure is far from last month's; printed with the document as a note.
struct IssueExplanation {
    QString place; ///< of the figure, as FigureRef has it
    QString about; ///< what is explained, as a reader would say it
    QString reason;

    friend bool operator==(const IssueExplanation &, const IssueExplanation &) = default;
};

/// 定稿文件: a document as it went out, with its files, its figures and the records behind them. It is never edited;
/// withdrawn (作废) it stays, with the reason.
struct ReportIssue {
    ReportIssueId id;
    RecordMeta meta;
    QString document; ///< stable name, as on the command line: "township-monthly"
    QString title;
    QString number;                  ///< 文号; may be empty
    std::optional<QDate> periodFrom; ///< of most of its figures
    std::optional<QDate> periodTo;
    QString scope; ///< what most of its figures ask for, as JSON
    QDateTime issuedAt;
    QString issuedBy;
    QString note;
    std::optional<QDateTime> withdrawnAt;
    QString withdrawnBy;
    QString withdrawalReason;
    std::vector<IssueExplanation> explanations;

    bool isWithdrawn() const { return withdrawnAt.has_value(); }
};

/// A file of an issued document, byte for byte.
struct IssuedFile {
    QString format; ///< "pdf", "xlsx", "odt", "html"
    QString name;
    QString sha256; ///< hexadecimal; computed when it is stored
    QByteArray content;
};

/// A record behind a figure as it was when the document was issued, and what it added.
struct FigureMember {
    QString entity; ///< as on the command line
    qint64 id = 0;
    QString uid; ///< empty where the entity's records have none
    int version = 0;
    QDate day;
    QString label;
    double amount = 0;
    std::optional<double> part; ///< of a ratio
    std::optional<double> base;

    friend bool operator==(const FigureMember &, const FigureMember &) = default;
};

/// A figure as it was issued.
struct IssuedFigure {
    qint64 id = 0; ///< in issue_figure
    FigureRef ref;
    QString definition; ///< 口径 at the time
};

struct IssueContents {
    ReportIssue issue;
    std::vector<IssuedFile> files; ///< without content
    std::vector<IssuedFigure> figures;
};

} // namespace zhucun
