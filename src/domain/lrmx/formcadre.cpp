#include "domain/lrmx/formcadre.h"

#include "domain/cadre/photofile.h"
#include "domain/cadre/resumetext.h"

#include <algorithm>
#include <set>

namespace zhucun {

namespace {

QString nameOf(const FormField &field) { return QString::fromLatin1(field.element); }

QString otherwiseOf(const FormField &field) { return QString::fromUtf16(field.otherwise); }

/// Whether the cadre is still what the file had written like that.
bool stillSays(const FormField &field, const QString &text, const Cadre &cadre)
{
    Cadre copy = cadre;
    field.read(text, copy);
    return field.print(copy) == field.print(cadre);
}

bool isSameFamily(const AppointmentForm &form, const Cadre &cadre)
{
    return form.family && readFormFamily(*form.family) == cadre.family;
}

/// Calls `use(element, field)` for the elements the program knows; a repeated one means nothing.
template <class Form, class Use>
void forKnown(Form &form, Use use)
{
    std::set<QString> seen;
    for (auto &element : form.elements) {
        const FormField *field = formField(element.name);
        if (field && seen.insert(element.name).second)
            use(element, *field);
    }
}

/// Behind the nearest element of the form that comes before it.
auto placeFor(AppointmentForm &form, const FormField &field)
{
    auto place = form.elements.begin();
    for (const FormField &before : formFields()) {
        if (before.element == field.element)
            break;
        const auto found = std::ranges::find(form.elements, nameOf(before), &FormElement::name);
        if (found != form.elements.end())
            place = found + 1;
    }
    return place;
}

bool hasContent(const FormField &field, const Cadre &cadre, const QByteArray &photo)
{
    if (field.print)
        return field.print(cadre) != field.print(Cadre());
    if (nameOf(field) == AppointmentForm::kFamily)
        return !cadre.family.empty();
    return nameOf(field) == AppointmentForm::kPhoto && !photo.isEmpty();
}

void clean(AppointmentForm &form)
{
    for (FormElement &element : form.elements) {
        if (element.text)
            element.text = formText(*element.text);
    }
    for (FormFamilyMember &member : *form.family) {
        for (QString FormFamilyMember::*field :
             {&FormFamilyMember::relation, &FormFamilyMember::name, &FormFamilyMember::born,
              &FormFamilyMember::politicalStatus, &FormFamilyMember::post})
            member.*field = formText(member.*field);
    }
}

/// What formOf() gives without it.
bool isPlain(const AppointmentForm &form)
{
    return form.root.isEmpty() && !form.family &&
           std::ranges::equal(form.elements, formFields(), [](const FormElement &element, const FormField &field) {
               return element == FormElement{nameOf(field), std::nullopt, {}};
           });
}

/// What the record does not say by itself; empty when that is nothing.
QByteArray keptOf(AppointmentForm form, const Cadre &cadre)
{
    form.photo.clear();
    form.photoDamaged = false;
    const bool sameFamily = isSameFamily(form, cadre);
    forKnown(form, [&](FormElement &element, const FormField &field) {
        const bool isFamily = element.name == AppointmentForm::kFamily;
        const bool outdated =
            field.print ? !element.text || !stillSays(field, *element.text, cadre) : isFamily && !sameFamily;
        if (outdated || element.name == AppointmentForm::kPhoto)
            element.markup.clear();
        const QString usual = field.print ? field.print(cadre) : otherwiseOf(field);
        const bool isUsual = element.markup.isEmpty() && element.text == usual;
        if (outdated || isUsual || isFamily || element.name == AppointmentForm::kPhoto)
            element.text.reset();
    });
    const FormElement *family = form.find(AppointmentForm::kFamily);
    const bool isPlainFamily = !family || family->markup.isEmpty();
    if (!sameFamily || (isPlainFamily && *form.family == printFormFamily(cadre.family)))
        form.family.reset();
    return isPlain(form) ? QByteArray() : printForm(form);
}

/// Elements on file that the file lacks stay, behind what they stood behind.
void keepOthers(AppointmentForm &merged, const AppointmentForm &stored, const AppointmentForm &file)
{
    QString previous;
    for (const FormElement &element : stored.elements) {
        const FormField *field = formField(element.name);
        const bool isKept = !field || (!field->column[0] && !stored.text(element.name).isEmpty() &&
                                       element.text != otherwiseOf(*field));
        if (isKept && !file.find(element.name)) {
            const auto behind = std::ranges::find(merged.elements, previous, &FormElement::name);
            merged.elements.insert(behind == merged.elements.end() ? behind : behind + 1, element);
        }
        previous = element.name;
    }
}

struct Sides {
    const Cadre &stored;
    const AppointmentForm &before;
    const AppointmentForm &file;
};

FormDifference compareField(const FormField &field, const Sides &sides)
{
    const QString name = nameOf(field);
    FormDifference difference;
    difference.element = name;
    difference.label = QString::fromUtf16(field.label);
    difference.column = QString::fromLatin1(field.column);
    difference.stored = sides.before.text(name);
    difference.file = sides.file.text(name);
    const FormElement *there = sides.file.find(name);
    if (!there)
        return difference;
    if (!field.print) {
        difference.differs = difference.stored != difference.file;
        difference.proposed = difference.differs && !difference.file.isEmpty();
        return difference;
    }
    const FormElement *here = sides.before.find(name);
    if (here && here->text == there->text)
        return difference;
    Cadre copy = sides.stored;
    difference.readable = field.read(there->text.value_or(QString()), copy);
    difference.differs = difference.readable && field.print(copy) != field.print(sides.stored);
    difference.proposed = difference.differs && field.print(copy) != field.print(Cadre());
    return difference;
}

FormDifference compareFamily(const FormField &field, const Sides &sides)
{
    FormDifference difference;
    difference.element = nameOf(field);
    difference.label = QString::fromUtf16(field.label);
    difference.column = QString::fromLatin1(field.column);
    difference.stored = printFamily(sides.stored.family);
    const auto family = readFormFamily(sides.file.family.value_or(std::vector<FormFamilyMember>()));
    difference.file = printFamily(family);
    difference.differs = sides.file.family && sides.file.family != sides.before.family && family != sides.stored.family;
    difference.proposed = difference.differs && !family.empty();
    return difference;
}

FormDifference comparePhoto(const FormField &field, const Sides &sides)
{
    FormDifference difference;
    difference.element = nameOf(field);
    difference.label = QString::fromUtf16(field.label);
    difference.column = QString::fromLatin1(field.column);
    difference.readable =
        !sides.file.photoDamaged && (sides.file.photo.isEmpty() || photoFault(sides.file.photo) == PhotoFault::None);
    difference.differs = difference.readable && !sides.file.photo.isEmpty() && sides.file.photo != sides.before.photo;
    difference.proposed = difference.differs;
    return difference;
}

/// Of an element that may be repeated.
std::vector<FormElement> allNamed(const AppointmentForm &form, const QString &name)
{
    std::vector<FormElement> found;
    std::ranges::copy_if(form.elements, std::back_inserter(found),
                         [&name](const FormElement &element) { return element.name == name; });
    return found;
}

FormDifference compareUnknown(const QString &name, const Sides &sides)
{
    FormDifference difference;
    difference.element = difference.label = name;
    difference.stored = sides.before.text(name);
    difference.file = sides.file.text(name);
    difference.differs = allNamed(sides.before, name) != allNamed(sides.file, name);
    difference.proposed = difference.differs;
    return difference;
}

/// One element of the form that is being taken over, at its place.
void mergeElement(AppointmentForm &merged, const FormElement &element, const AppointmentForm &before, bool isChosen)
{
    const FormField *field = formField(element.name);
    const bool isOnlyKept = !field || !field->column[0];
    const bool isSame = field && before.text(element.name) == element.text.value_or(QString()).trimmed();
    if (!isOnlyKept || isChosen || isSame) {
        merged.elements.push_back(element);
    } else if (!merged.find(element.name)) {
        const auto here = allNamed(before, element.name);
        merged.elements.insert(merged.elements.end(), here.begin(), here.end());
    }
}

bool hasSomething(const FormDifference &difference)
{
    return difference.differs || !difference.readable || !difference.stored.isEmpty() || !difference.file.isEmpty();
}

} // namespace

AppointmentForm formOf(const Cadre &cadre, const QByteArray &photo)
{
    AppointmentForm form = parseForm(cadre.lrmxExtra);
    const bool isNew = form.elements.empty();
    for (const FormField &field : formFields()) {
        if (isNew)
            form.elements.push_back({nameOf(field), std::nullopt, {}});
        else if (!form.find(nameOf(field)) && hasContent(field, cadre, photo))
            form.elements.insert(placeFor(form, field), {nameOf(field), std::nullopt, {}});
    }
    const bool sameFamily = isSameFamily(form, cadre);
    forKnown(form, [&](FormElement &element, const FormField &field) {
        const bool isOutdated = field.print && (!element.text || !stillSays(field, *element.text, cadre));
        if (isOutdated || (element.name == AppointmentForm::kFamily && !sameFamily))
            element.markup.clear();
        if (isOutdated)
            element.text = field.print(cadre);
        else if (!element.text)
            element.text = otherwiseOf(field);
    });
    if (!sameFamily)
        form.family = printFormFamily(cadre.family);
    form.photo = photo;
    clean(form);
    return form;
}

std::vector<FormDifference> compareWithForm(const Cadre &stored, const QByteArray &storedPhoto,
                                            const AppointmentForm &form)
{
    const AppointmentForm before = formOf(stored, storedPhoto);
    const Sides sides{stored, before, form};
    std::vector<FormDifference> differences;
    const auto add = [&differences](FormDifference difference) {
        if (hasSomething(difference))
            differences.push_back(std::move(difference));
    };
    for (const FormField &field : formFields()) {
        if (nameOf(field) == AppointmentForm::kFamily)
            add(compareFamily(field, sides));
        else if (nameOf(field) == AppointmentForm::kPhoto)
            add(comparePhoto(field, sides));
        else
            add(compareField(field, sides));
    }
    std::set<QString> seen;
    for (const FormElement &element : form.elements) {
        if (!formField(element.name) && seen.insert(element.name).second)
            add(compareUnknown(element.name, sides));
    }
    const bool differs = std::ranges::any_of(differences, &FormDifference::differs);
    if (!differs && takeForm(stored, form, {kFormWording}).lrmxExtra != stored.lrmxExtra)
        differences.push_back({kFormWording, {}, {}, {}, {}, true, true, true});
    return differences;
}

QStringList proposedElements(const std::vector<FormDifference> &differences)
{
    QStringList proposed;
    for (const FormDifference &difference : differences) {
        if (difference.proposed)
            proposed << difference.element;
    }
    return proposed;
}

Cadre takeForm(const Cadre &stored, const AppointmentForm &form, const QStringList &elements)
{
    if (elements.isEmpty())
        return stored;
    const AppointmentForm before = formOf(stored);
    Cadre after = stored;
    AppointmentForm merged = form;
    merged.elements.clear();
    for (const FormElement &element : form.elements)
        mergeElement(merged, element, before, elements.contains(element.name));
    forKnown(form, [&](const FormElement &element, const FormField &field) {
        const FormElement *here = before.find(element.name);
        const bool isAnother = !here || here->text != element.text;
        if (field.read && isAnother && elements.contains(element.name))
            field.read(element.text.value_or(QString()), after);
    });
    if (elements.contains(AppointmentForm::kFamily) && form.family && form.family != before.family)
        after.family = readFormFamily(*form.family);
    keepOthers(merged, before, form);
    after.lrmxExtra = keptOf(std::move(merged), after);
    return after;
}

} // namespace zhucun
