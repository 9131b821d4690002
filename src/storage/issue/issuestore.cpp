#include "storage/issue/issuestore.h"

#include "domain/statistics/queryjson.h"
#include "storage/issue/recordtraces.h"
#include "storage/issue/reportissuemapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

#include <QCryptographicHash>

namespace zhucun::storage {

using sql::Connection;

namespace {

const QString kIssue = QStringLiteral("issue");

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

qint64 insertedId(sql::Statement &insert)
{
    insert.next();
    return insert.get<qint64>(0);
}

FigureRef refFrom(const sql::Statement &row, int first)
{
    FigureRef ref;
    ref.place = row.get<QString>(first);
    ref.label = row.get<QString>(first + 1);
    ref.code = row.get<QString>(first + 2);
    ref.version = row.get<int>(first + 3);
    ref.unit = row.get<QString>(first + 4);
    ref.query = queryFromText(row.get<QString>(first + 5)).value_or(StatisticsQuery());
    ref.key = row.get<std::optional<QString>>(first + 6);
    ref.value = row.get<std::optional<double>>(first + 7);
    return ref;
}

const QString kRefColumns =
    QStringLiteral("f.place, f.label, f.code, f.version, f.unit, f.query, f.group_key, f.value");

} // namespace

void IssueWriter::addFile(const IssuedFile &file)
{
    auto insert = m_connection.statement(QStringLiteral("INSERT INTO issue_file (issue_id, format, name, sha256, "
                                                        "content) VALUES (:issue, :format, :name, :sha, :content)"));
    insert.bind(kIssue, m_issue).bind(QStringLiteral("format"), file.format).bind(QStringLiteral("name"), file.name);
    insert.bind(QStringLiteral("sha"), sha256Of(file.content)).bind(QStringLiteral("content"), file.content).run();
}

void IssueWriter::addFigure(const FigureRef &figure, const QString &definition,
                            const std::vector<FigureMember> &members)
{
    const std::optional<qint64> list = members.empty() ? std::nullopt : std::optional(listOf(members));
    auto insert = m_connection.statement(QStringLiteral(
        "INSERT INTO issue_figure (issue_id, position, place, label, code, version, unit, definition, query, "
        "group_key, value, list_id) VALUES (:issue, :position, :place, :label, :code, :version, :unit, :definition, "
        ":query, :key, :value, :list)"));
    insert.bind(kIssue, m_issue).bind(QStringLiteral("position"), m_figures++);
    insert.bind(QStringLiteral("place"), figure.place).bind(QStringLiteral("label"), figure.label);
    insert.bind(QStringLiteral("code"), figure.code).bind(QStringLiteral("version"), figure.version);
    insert.bind(QStringLiteral("unit"), figure.unit).bind(QStringLiteral("definition"), definition);
    insert.bind(QStringLiteral("query"), queryText(figure.query)).bind(QStringLiteral("key"), figure.key);
    insert.bind(QStringLiteral("value"), figure.value).bind(QStringLiteral("list"), list).run();
}

qint64 IssueWriter::listOf(const std::vector<FigureMember> &members)
{
    std::vector<qint64> records;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto number = [](const std::optional<double> &value) {
        return value ? QByteArray::number(*value, 'g', 17) : QByteArray("-");
    };
    for (const FigureMember &member : members) {
        records.push_back(recordOf(member));
        hash.addData(QByteArray(QByteArray::number(records.back()) + ' ' + number(member.amount) + ' ' +
                                number(member.part) + ' ' + number(member.base) + '\n'));
    }
    const QString sha = QString::fromLatin1(hash.result().toHex());
    auto known = m_connection.statement(
        QStringLiteral("SELECT id FROM issue_member_list WHERE issue_id = :issue AND sha256 = :sha"));
    known.bind(kIssue, m_issue).bind(QStringLiteral("sha"), sha);
    if (known.next())
        return known.get<qint64>(0);
    auto insert = m_connection.statement(
        QStringLiteral("INSERT INTO issue_member_list (issue_id, sha256) VALUES (:issue, :sha) RETURNING id"));
    insert.bind(kIssue, m_issue).bind(QStringLiteral("sha"), sha);
    const qint64 list = insertedId(insert);
    auto line = m_connection.statement(QStringLiteral("INSERT INTO issue_member (list_id, position, record_id, amount, "
                                                      "part, base) VALUES (:list, :position, :record, :amount, :part, "
                                                      ":base)"));
    for (size_t i = 0; i < members.size(); ++i) {
        line.bind(QStringLiteral("list"), list).bind(QStringLiteral("position"), qint64(i));
        line.bind(QStringLiteral("record"), records[i]).bind(QStringLiteral("amount"), members[i].amount);
        line.bind(QStringLiteral("part"), members[i].part).bind(QStringLiteral("base"), members[i].base).run();
        line.reset();
    }
    return list;
}

qint64 IssueWriter::recordOf(const FigureMember &member)
{
    const RecordKey key{member.entity, member.id, member.day, member.label};
    if (const auto known = m_records.find(key); known != m_records.end())
        return known->second;
    const RecordVersion version = versionOf(m_connection, member.entity, member.id);
    auto insert = m_connection.statement(QStringLiteral(
        "INSERT INTO issue_record (issue_id, entity, record_id, uid, version, day, label) VALUES (:issue, :entity, "
        ":record, :uid, :version, :day, :label) RETURNING id"));
    insert.bind(kIssue, m_issue).bind(QStringLiteral("entity"), member.entity);
    insert.bind(QStringLiteral("record"), member.id).bind(QStringLiteral("uid"), version.uid);
    insert.bind(QStringLiteral("version"), version.version).bind(QStringLiteral("day"), member.day);
    insert.bind(QStringLiteral("label"), member.label);
    return m_records.emplace(key, insertedId(insert)).first->second;
}

std::vector<ReportIssue> reportIssues(Connection &connection)
{
    auto select = connection.statement(
        QStringLiteral("SELECT id FROM report_issue WHERE deleted_at IS NULL ORDER BY issued_at DESC, id DESC"));
    std::vector<ReportIssueId> ids;
    while (select.next())
        ids.push_back(select.get<ReportIssueId>(0));
    std::vector<ReportIssue> issues;
    for (const ReportIssueId id : ids) {
        if (auto issue = RecordStore<ReportIssue>::find(connection, id))
            issues.push_back(std::move(*issue));
    }
    return issues;
}

ReportIssueId issueWithNumber(Connection &connection, const QString &number)
{
    auto select = connection.statement(QStringLiteral("SELECT id FROM report_issue WHERE number = :number AND "
                                                      "withdrawn_at IS NULL AND deleted_at IS NULL"));
    select.bind(QStringLiteral("number"), number);
    return select.next() ? select.get<ReportIssueId>(0) : ReportIssueId();
}

std::vector<IssuedFile> issuedFiles(Connection &connection, ReportIssueId issue)
{
    auto select = connection.statement(
        QStringLiteral("SELECT format, name, sha256 FROM issue_file WHERE issue_id = :issue ORDER BY id"));
    select.bind(kIssue, issue);
    std::vector<IssuedFile> files;
    while (select.next())
        files.push_back({select.get<QString>(0), select.get<QString>(1), select.get<QString>(2), {}});
    return files;
}

std::optional<IssuedFile> issuedFile(Connection &connection, ReportIssueId issue, const QString &format)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT format, name, sha256, content FROM issue_file WHERE issue_id = :issue AND format = :format"));
    select.bind(kIssue, issue).bind(QStringLiteral("format"), format);
    if (!select.next())
        return std::nullopt;
    return IssuedFile{select.get<QString>(0), select.get<QString>(1), select.get<QString>(2),
                      select.get<QByteArray>(3)};
}

std::vector<IssuedFigure> issuedFigures(Connection &connection, ReportIssueId issue)
{
    auto select = connection.statement(QStringLiteral("SELECT f.id, f.definition, ") + kRefColumns +
                                       QStringLiteral(" FROM issue_figure f WHERE f.issue_id = :issue "
                                                      "ORDER BY f.position"));
    select.bind(kIssue, issue);
    std::vector<IssuedFigure> figures;
    while (select.next())
        figures.push_back({select.get<qint64>(0), refFrom(select, 2), select.get<QString>(1)});
    return figures;
}

std::vector<FigureMember> issuedMembers(Connection &connection, qint64 figureId)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT r.entity, r.record_id, r.uid, r.version, r.day, r.label, m.amount, m.part, m.base FROM issue_figure f "
        "JOIN issue_member m ON m.list_id = f.list_id JOIN issue_record r ON r.id = m.record_id WHERE f.id = :figure "
        "ORDER BY m.position"));
    select.bind(QStringLiteral("figure"), figureId);
    std::vector<FigureMember> members;
    while (select.next()) {
        members.push_back({select.get<QString>(0), select.get<qint64>(1), select.get<QString>(2), select.get<int>(3),
                           select.get<QDate>(4), select.get<QString>(5), select.get<double>(6),
                           select.get<std::optional<double>>(7), select.get<std::optional<double>>(8)});
    }
    return members;
}

std::optional<FigureRef> earlierIssued(Connection &connection, const FigureRef &figure)
{
    auto select = connection.statement(
        QStringLiteral("SELECT ") + kRefColumns +
        QStringLiteral(" FROM issue_figure f JOIN report_issue i ON i.id = f.issue_id WHERE f.code = :code AND "
                       "COALESCE(f.group_key, '') = :key AND f.query LIKE :from AND "
                       "i.withdrawn_at IS NULL AND i.deleted_at IS NULL ORDER BY i.issued_at DESC, f.id DESC"));
    select.bind(QStringLiteral("code"), figure.code).bind(QStringLiteral("key"), figure.key.value_or(QString()));
    select.bind(QStringLiteral("from"),
                QStringLiteral("%\"from\":\"%1\"%").arg(figure.query.period.from.toString(Qt::ISODate)));
    while (select.next()) {
        const FigureRef issued = refFrom(select, 0);
        StatisticsQuery same = issued.query;
        same.period.to = figure.query.period.to;
        if (same == figure.query && issued.key == figure.key && issued.query.period.to < figure.query.period.to)
            return issued;
    }
    return std::nullopt;
}

} // namespace zhucun::storage
