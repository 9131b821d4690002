#include "exchange/table/workbookparts.h"

#include "exchange/table/workbookpackage.h"
#include "exchange/table/xmlscanner.h"

#include <QHash>
#include <QRegularExpression>

namespace zhucun {

namespace {

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

QString valueOf(const XmlAttributes &attributes, std::string_view name)
{
    return toText(attributes.find(name).value_or(std::string_view()));
}

struct Relation {
    QString id;
    QString type; ///< the last part of the type's address
    QString target;
};

class RelationScanner final : public XmlScanner
{
public:
    std::vector<Relation> relations;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship") {
            relations.push_back({valueOf(attributes, "Id"), valueOf(attributes, "Type").section(QLatin1Char('/'), -1),
                                 valueOf(attributes, "Target")});
        }
    }
    void endElement(std::string_view) override {}
};

class BookScanner final : public XmlScanner
{
public:
    struct Sheet {
        QString name;
        QString relationId;
        bool visible;
    };
    std::vector<Sheet> sheets;
    bool dates1904 = false;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheet") {
            const auto id = attributes.findPrefixed("id");
            sheets.push_back({valueOf(attributes, "name"), toText(id.value_or(std::string_view())),
                              !attributes.find("state") || *attributes.find("state") == "visible"});
        } else if (name == "workbookPr") {
            const auto flag = attributes.find("date1904");
            dates1904 = flag && (*flag == "1" || *flag == "true" || *flag == "on");
        }
    }
    void endElement(std::string_view) override {}
};

class StyleScanner final : public XmlScanner
{
public:
    std::vector<NumberKind> styles;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            m_formats.insert(attributes.number("numFmtId", -1), numberKind(valueOf(attributes, "formatCode")));
        } else if (name == "cellXfs") {
            m_inCellStyles = true;
        } else if (name == "xf" && m_inCellStyles) {
            const int id = attributes.number("numFmtId", 0);
            styles.push_back(m_formats.value(id, builtinNumberKind(id)));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellStyles = false;
    }

private:
    QHash<int, NumberKind> m_formats;
    bool m_inCellStyles = false;
};

/// Runs of rich text are joined; what <rPh> holds is a reading aid (phonetic run), not text.
class TextScanner final : public XmlScanner
{
public:
    explicit TextScanner(SharedTexts &texts) : m_texts(texts) {}

protected:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            m_phonetic = true;
        else if (name == "t")
            m_inText = !m_phonetic;
    }
    void endElement(std::string_view name) override
    {
        if (name == "si")
            m_texts.append(m_text);
        else if (name == "rPh")
            m_phonetic = false;
        else if (name == "t")
            m_inText = false;
    }
    void characters(std::string_view text) override
    {
        if (m_inText)
            m_text.append(text.data(), qsizetype(text.size()));
    }

private:
    SharedTexts &m_texts;
    QByteArray m_text;
    bool m_phonetic = false;
    bool m_inText = false;
};

/// A target is relative to the folder of the part it is named in, or absolute with a leading slash.
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    QStringList parts = folder.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QStringList steps = target.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == QLatin1String("..")) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (step != QLatin1String(".")) {
            parts << step;
        }
    }
    return parts.join(QLatin1Char('/'));
}

/// A zip that is no workbook, or one of another program.
Error foreignPackage(const WorkbookPackage &package, const QString &path)
{
    if (package.has(QStringLiteral("xl/workbook.bin")))
        return {ErrorCode::UnsupportedFormat, {QStringLiteral("xlsb")}, {}, {}, {}};
    if (package.has(QStringLiteral("content.xml")) && package.has(QStringLiteral("META-INF/manifest.xml")))
        return {ErrorCode::UnsupportedFormat, {QStringLiteral("ods")}, {}, {}, {}};
    return {ErrorCode::NotAWorkbook, {path}, QStringLiteral("zip without a workbook"), {}, {}};
}

Result<QString> findBook(WorkbookPackage &package, const QString &path)
{
    QString book = QStringLiteral("xl/workbook.xml");
    const QString rootRelations = QStringLiteral("_rels/.rels");
    if (package.has(rootRelations)) {
        RelationScanner scanner;
        if (auto scanned = package.scan(rootRelations, scanner); !scanned)
            return failure(scanned.error());
        for (const Relation &relation : scanner.relations) {
            if (relation.type == QLatin1String("officeDocument"))
                book = resolved({}, relation.target);
        }
    }
    if (!package.has(book) || !book.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
        return failure(foreignPackage(package, path));
    return book;
}

} // namespace

void SharedTexts::append(const QByteArray &utf8)
{
    m_bytes += utf8;
    m_ends.push_back(m_bytes.size());
}

QString SharedTexts::at(int index) const
{
    const qsizetype begin = index == 0 ? 0 : m_ends[size_t(index) - 1];
    const qsizetype end = m_ends[size_t(index)];
    return unescapeWorkbookText(std::string_view(m_bytes.constData() + begin, size_t(end - begin)));
}

QStringList WorkbookParts::sheetNames() const
{
    QStringList names;
    for (const WorkbookSheet &sheet : sheets)
        names << sheet.name;
    return names;
}

QString unescapeWorkbookText(std::string_view utf8)
{
    QString text = toText(utf8);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    qsizetype from = 0;
    for (auto match = escape.match(text, from); match.hasMatch(); match = escape.match(text, from)) {
        const char16_t unit = char16_t(match.capturedView(1).toUShort(nullptr, 16));
        // A carriage return only ever stands before a line break.
        text.replace(match.capturedStart(), match.capturedLength(), unit == u'\r' ? QString() : QString(QChar(unit)));
        from = match.capturedStart() + (unit == u'\r' ? 0 : 1);
    }
    return text;
}

Result<WorkbookParts> readWorkbookParts(WorkbookPackage &package, const QString &path)
{
    const auto book = findBook(package, path);
    if (!book)
        return failure(book.error());
    const QString folder = book->contains(QLatin1Char('/')) ? book->section(QLatin1Char('/'), 0, -2) : QString();
    const QString relationsPart =
        resolved(folder, QStringLiteral("_rels/%1.rels").arg(book->section(QLatin1Char('/'), -1)));

    BookScanner scanner;
    if (auto scanned = package.scan(*book, scanner); !scanned)
        return failure(scanned.error());
    RelationScanner relationScanner;
    if (auto scanned = package.scan(relationsPart, relationScanner); !scanned)
        return failure(scanned.error());

    WorkbookParts parts;
    parts.dates1904 = scanner.dates1904;
    QString textsPart;
    QString stylesPart;
    QHash<QString, QString> sheetParts;
    for (const Relation &relation : relationScanner.relations) {
        const QString target = resolved(folder, relation.target);
        if (relation.type == QLatin1String("worksheet"))
            sheetParts.insert(relation.id, target);
        else if (relation.type == QLatin1String("sharedStrings"))
            textsPart = target;
        else if (relation.type == QLatin1String("styles"))
            stylesPart = target;
    }
    for (const BookScanner::Sheet &sheet : scanner.sheets) {
        if (const auto it = sheetParts.constFind(sheet.relationId); it != sheetParts.constEnd())
            parts.sheets.push_back({sheet.name, *it, sheet.visible});
    }
    if (parts.sheets.empty())
        return failure(ErrorCode::NotAWorkbook, {path}, QStringLiteral("workbook without sheets"));
    if (package.has(stylesPart)) {
        StyleScanner styles;
        if (auto scanned = package.scan(stylesPart, styles); !scanned)
            return failure(scanned.error());
        parts.styles = std::move(styles.styles);
    }
    if (package.has(textsPart)) {
        TextScanner texts(parts.texts);
        if (auto scanned = package.scan(textsPart, texts); !scanned)
            return failure(scanned.error());
    }
    return parts;
}

} // namespace zhucun
