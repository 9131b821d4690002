#include "exchange/lrmx/formwriter.h"

#include "exchange/table/filefailure.h"

#include <QSaveFile>

#include <cerrno>

namespace zhucun {

namespace {

QByteArray escaped(const QString &text)
{
    QString out = text;
    out.replace(QLatin1Char('&'), QLatin1String("&amp;"));
    out.replace(QLatin1Char('<'), QLatin1String("&lt;")).replace(QLatin1Char('>'), QLatin1String("&gt;"));
    // A parser would turn a bare one into a line feed.
    out.replace(QLatin1Char('\r'), QLatin1String("&#13;"));
    return out.toUtf8();
}

QByteArray element(const QByteArray &name, const QString &text)
{
    return '<' + name + '>' + escaped(text) + "</" + name + '>';
}

QByteArray familyElement(const std::vector<FormFamilyMember> &family)
{
    QByteArray out("<JiaTingChengYuan>");
    for (const FormFamilyMember &member : family) {
        out += "\n    <Item>" + element("ChengWei", member.relation) + element("XingMing", member.name) +
               element("ChuShengRiQi", member.born) + element("ZhengZhiMianMao", member.politicalStatus) +
               element("GongZuoDanWeiJiZhiWu", member.post) + "</Item>";
    }
    if (!family.empty())
        out += "\n  ";
    return out + "</JiaTingChengYuan>";
}

} // namespace

QByteArray printLrmx(const AppointmentForm &form)
{
    QByteArray out("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out += form.root.isEmpty() ? QByteArray("<Person>") : form.root;
    for (const FormElement &each : form.elements) {
        out += "\n  ";
        if (!each.markup.isEmpty())
            out += each.markup;
        else if (each.name == AppointmentForm::kFamily)
            out += familyElement(form.family.value_or(std::vector<FormFamilyMember>()));
        else if (each.name == AppointmentForm::kPhoto)
            out += "<ZhaoPian>" + form.photo.toBase64() + "</ZhaoPian>";
        else
            out += element(each.name.toUtf8(), each.text.value_or(QString()));
    }
    return out + "\n</Person>\n";
}

QString formFileName(const AppointmentForm &form, QSet<QString> &taken)
{
    constexpr qsizetype kLongestName = 60;
    constexpr qsizetype kTail = 4;
    static const QString kForbidden = QStringLiteral("<>:\"/\\|?*.");
    QString name;
    for (const QChar c : form.text(QStringLiteral("XingMing"))) {
        const bool isInvisible = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (!isInvisible && !c.isSpace() && !kForbidden.contains(c) && name.size() < kLongestName)
            name += c;
    }
    if (name.isEmpty())
        name = QStringLiteral("未填姓名");
    QString tail;
    for (const QChar c : form.text(QStringLiteral("ShenFenZheng")).right(kTail)) {
        if (c.isLetterOrNumber())
            tail += c;
    }
    if (!tail.isEmpty())
        name += QLatin1Char('_') + tail;
    QString unique = name;
    for (int number = 2; taken.contains(unique.toLower()); ++number)
        unique = name + QLatin1Char('_') + QString::number(number);
    taken.insert(unique.toLower());
    return unique + QStringLiteral(".lrmx");
}

Status writeAppointmentForm(const QString &path, const AppointmentForm &form)
{
    QSaveFile file(path);
    errno = 0;
    const QByteArray bytes = printLrmx(form);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(writeFailure(path, errno, file.errorString()));
    return {};
}

} // namespace zhucun
