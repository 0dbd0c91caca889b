#pragma once

#include "models/classifiers/ClassifierDatabase.h"

#include <QObject>

#include <functional>

namespace okno {

// What the imported classifiers say of a code list, on the day of filing.
struct CodeAnswer {
    bool hasPack = false; // a version of the list is in force; otherwise nothing can be found
    QString version;
    QList<ClassifierMatch> matches;
};

// Codes for those who type them. Asked on the main thread and answered there, later and only as
// long as context lives; the searching is done elsewhere.
class CodeBook : public QObject
{
    Q_OBJECT
public:
    using Told = std::function<void(const CodeAnswer &)>;
    // list: as kinds name it ("country"). text: the beginning of a code, words in any form, or
    // nothing for the first codes; limit: of matches.
    virtual void search(const QString &list, const QString &text, int limit, QObject *context,
                        const Told &told) = 0;
    // Exactly this code.
    virtual void find(const QString &list, const QString &code, QObject *context,
                      const Told &told) = 0;

Q_SIGNALS:
    void changed(); // classifiers were imported

protected:
    using QObject::QObject;
};

// The name in a language, else in Russian, else in English.
QString nameOf(const ClassifierEntry &entry, const QString &language);
// "ended 31.12.2023"; empty: it is valid.
QString validityWords(const ClassifierMatch &match, const QLocale &locale);

} // namespace okno
