#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace zhucun {

/// One cell of a table file, as the file has it; what it means is decided by the column it stands in.
class Cell
{
public:
    enum class Kind { Empty, Text, Number, Date, DateTime, Bool, Error };

    Cell() = default;
    static Cell fromText(QString text);
    /// `original` is the number as the file writes it; empty when it comes from the program.
    static Cell fromNumber(double number, QString original = {});
    static Cell fromDate(QDate date);
    static Cell fromDateTime(QDateTime dateTime);
    static Cell fromBool(bool value);
    static Cell fromError(QString error);

    Kind kind() const { return m_kind; }
    /// Nothing a person would see: no value, or white space only.
    bool isEmpty() const;
    bool isFormula() const { return m_formula; }
    void setFormula(bool formula) { m_formula = formula; }

    /// What a person would read: identifiers never in scientific notation, whole numbers without ".0", days as
    /// yyyy-MM-dd, an error as its code (#REF!).
    QString text() const;
    double number() const { return m_number; }
    bool boolean() const { return m_number != 0; }
    QDate date() const { return m_dateTime.date(); }
    QDateTime dateTime() const { return m_dateTime; }

    /// A number of more digits than a spreadsheet keeps (15): an ID number stored this way is no longer the one typed.
    /// Also true for the text "1.30725E+17", which is what a spreadsheet makes of it when it saves CSV.
    bool hasLostDigits() const;

private:
    Kind m_kind = Kind::Empty;
    bool m_formula = false;
    double m_number = 0;
    QString m_text;
    QDateTime m_dateTime;
};

struct TableRow {
    int number = 0; ///< the file's own row number, from 1
    std::vector<Cell> cells;

    bool isEmpty() const;
};

} // namespace zhucun
