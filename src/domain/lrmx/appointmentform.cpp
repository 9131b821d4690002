#include "domain/lrmx/appointmentform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zhucun {

namespace {

const QString kRootKey = QStringLiteral("root");
const QString kElementsKey = QStringLiteral("elements");
const QString kFamilyKey = QStringLiteral("family");
const QString kPhotoKey = QStringLiteral("photo");
const QString kDamagedKey = QStringLiteral("photoDamaged");
const QString kNameKey = QStringLiteral("name");
const QString kTextKey = QStringLiteral("text");
const QString kMarkupKey = QStringLiteral("markup");

QJsonObject printElement(const FormElement &element)
{
    QJsonObject object{{kNameKey, element.name}};
    if (element.text)
        object.insert(kTextKey, *element.text);
    if (!element.markup.isEmpty())
        object.insert(kMarkupKey, QString::fromUtf8(element.markup));
    return object;
}

FormElement parseElement(const QJsonObject &object)
{
    FormElement element;
    element.name = object[kNameKey].toString();
    if (object.contains(kTextKey))
        element.text = object[kTextKey].toString();
    element.markup = object[kMarkupKey].toString().toUtf8();
    return element;
}

QJsonArray printMember(const FormFamilyMember &member)
{
    return {member.relation, member.name, member.born, member.politicalStatus, member.post};
}

FormFamilyMember parseMember(const QJsonArray &fields)
{
    return {fields[0].toString(), fields[1].toString(), fields[2].toString(), fields[3].toString(),
            fields[4].toString()};
}

} // namespace

const FormElement *AppointmentForm::find(const QString &name) const
{
    const auto found = std::ranges::find(elements, name, &FormElement::name);
    return found == elements.end() ? nullptr : &*found;
}

FormElement *AppointmentForm::find(const QString &name)
{
    const auto found = std::ranges::find(elements, name, &FormElement::name);
    return found == elements.end() ? nullptr : &*found;
}

QString AppointmentForm::text(const QString &name) const
{
    const FormElement *element = find(name);
    return element && element->text ? element->text->trimmed() : QString();
}

QString formText(const QString &text)
{
    QString allowed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            allowed += c;
            allowed += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xfffe &&
                   (c.unicode() >= 0x20 || c == u'\n' || c == u'\t' || c == u'\r')) {
            allowed += c;
        }
    }
    return allowed;
}

QByteArray printForm(const AppointmentForm &form)
{
    QJsonObject object;
    if (!form.root.isEmpty())
        object.insert(kRootKey, QString::fromUtf8(form.root));
    QJsonArray elements;
    for (const FormElement &element : form.elements)
        elements.append(printElement(element));
    object.insert(kElementsKey, elements);
    if (form.family) {
        QJsonArray members;
        for (const FormFamilyMember &member : *form.family)
            members.append(printMember(member));
        object.insert(kFamilyKey, members);
    }
    if (!form.photo.isEmpty())
        object.insert(kPhotoKey, QString::fromLatin1(form.photo.toBase64()));
    if (form.photoDamaged)
        object.insert(kDamagedKey, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AppointmentForm parseForm(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AppointmentForm form;
    form.root = object[kRootKey].toString().toUtf8();
    const QJsonArray elements = object[kElementsKey].toArray();
    for (const QJsonValue &element : elements)
        form.elements.push_back(parseElement(element.toObject()));
    if (object.contains(kFamilyKey)) {
        form.family.emplace();
        const QJsonArray members = object[kFamilyKey].toArray();
        for (const QJsonValue &member : members)
            form.family->push_back(parseMember(member.toArray()));
    }
    form.photo = QByteArray::fromBase64(object[kPhotoKey].toString().toLatin1());
    form.photoDamaged = object[kDamagedKey].toBool();
    return form;
}

} // namespace zhucun
