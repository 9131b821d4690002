#pragma once

#include "domain/issue/reportissue.h"
#include "storage/record/unitofwork.h"

#include <map>
#include <tuple>

namespace zhucun::storage {

/// Writes what an issue consists of. Nothing of it can be changed afterwards: there are no functions for that.
class IssueWriter
{
public:
    /// `issue` is stored.
    IssueWriter(UnitOfWork &work, ReportIssueId issue) : m_connection(work.connection()), m_issue(issue) {}

    void addFile(const IssuedFile &file);
    /// Records that stand behind several figures are kept once, and so are whole lists of them. The uid and version of
    /// `members` are read here.
    void addFigure(const FigureRef &figure, const QString &definition, const std::vector<FigureMember> &members);

private:
    using RecordKey = std::tuple<QString, qint64, QDate, QString>; ///< entity, id, day, label

    qint64 listOf(const std::vector<FigureMember> &members);
    qint64 recordOf(const FigureMember &member);

    sql::Connection &m_connection;
    ReportIssueId m_issue;
    int m_figures = 0;
    std::map<RecordKey, qint64> m_records;
};

/// Newest first, withdrawn ones too.
std::vector<ReportIssue> reportIssues(sql::Connection &connection);
/// One that is not withdrawn and bears this number; invalid when there is none.
ReportIssueId issueWithNumber(sql::Connection &connection, const QString &number);

/// Without their content.
std::vector<IssuedFile> issuedFiles(sql::Connection &connection, ReportIssueId issue);
std::optional<IssuedFile> issuedFile(sql::Connection &connection, ReportIssueId issue, const QString &format);
/// In the order of the document.
std::vector<IssuedFigure> issuedFigures(sql::Connection &connection, ReportIssueId issue);
/// As they were, in the order of the drill-down.
std::vector<FigureMember> issuedMembers(sql::Connection &connection, qint64 figureId);

/// The figure of the latest issue, not withdrawn, that answers the same question with the same beginning of its period
/// and an earlier end: what a total to date was when it last went out.
std::optional<FigureRef> earlierIssued(sql::Connection &connection, const FigureRef &figure);

} // namespace zhucun::storage
