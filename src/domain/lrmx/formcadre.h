#pragma once

#include "domain/lrmx/formfields.h"

#include <QStringList>

namespace zhucun {

/// The appointment form of a cadre: what the record says, in the order, wording and with the further elements of the
/// form that was taken over last (Cadre::lrmxExtra); without one, every element in the order readers rely on. Holds no
/// character that XML cannot.
AppointmentForm formOf(const Cadre &cadre, const QByteArray &photo = {});

/// One element of a form beside what is on file.
struct FormDifference {
    QString element;
    QString label;  ///< as printed on the form; the element's name where the program does not know it
    QString column; ///< of the cadre; empty: kept with the form only
    QString stored;
    QString file;
    bool differs = false;
    bool readable = true;  ///< the text means something for its column
    bool proposed = false; ///< whether to take it over: it differs, and the file does not leave it blank
};

/// Stands for how the file writes what is otherwise the same: the order, the form of dates, line breaks.
inline const QString kFormWording = QStringLiteral("Person");

/// Every element that has something on either side, in the order of the form. What the file does not have is as on
/// file. kFormWording comes last, and only when nothing else differs.
std::vector<FormDifference> compareWithForm(const Cadre &stored, const QByteArray &storedPhoto,
                                            const AppointmentForm &form);
QStringList proposedElements(const std::vector<FormDifference> &differences);

/// The cadre with these elements of the form taken over; for one not on file begin with a blank record. The photo is
/// not in it. The same form again changes nothing, and neither does formOf() of the cadre.
Cadre takeForm(const Cadre &stored, const AppointmentForm &form, const QStringList &elements);

} // namespace zhucun
